import type {
  CalendarFileMade,
  DateSpan,
  DeadlineChoice,
  DeadlineQuestion,
  DeadlineRead,
  EvidenceBoard,
  EvidenceSaved,
  FindingsReport,
  IndicatorBoard,
  IndicatorRows,
  IsoDate,
  LastAction,
  PlanAccepted,
  PlanInput,
  PlanSource,
  PlanText,
  Revision,
  RoadmapChecked,
  RoadmapPreview,
  RoadmapRead,
  YearView,
} from '../dto';

/** The plan of the year: deadlines, remarks, marks, indicators. */
export interface PlanCalls {
  'deadlines.read': {
    input: { phrases: readonly string[]; year: string };
    output: { results: readonly DeadlineRead[] };
  };
  /** Deadlines of the plan the program is not sure of, each once. */
  'deadlines.questions': { input: null; output: { questions: readonly DeadlineQuestion[] } };
  /** Remembers how a deadline is to be understood; `left` = questions that remain. */
  'deadlines.choose': { input: DeadlineChoice; output: { lastAction: LastAction; left: number } };
  /** Sheets of the book that are not ours. */
  'roadmap.sheets': { input: null; output: { sheets: readonly string[] } };
  'roadmap.open': { input: PlanSource; output: PlanText };
  'roadmap.read': { input: PlanInput; output: RoadmapRead };
  'roadmap.preview': { input: PlanInput; output: RoadmapPreview };
  'roadmap.accept': { input: PlanInput; output: PlanAccepted };
  'roadmap.check': { input: null; output: RoadmapChecked };
  /** Remarks on the plan; `findings.check` also writes them on «Замечания». */
  'findings.list': { input: null; output: FindingsReport };
  'findings.check': { input: null; output: FindingsReport };
  /** «Так и надо»: the remark is silent while what it says stays the same. */
  'findings.accept': { input: { key: string; reason: string }; output: { lastAction: LastAction } };
  /** `choice` counts the repairs of the remark from 0. */
  'findings.fix': { input: { key: string; choice: number }; output: { lastAction: LastAction } };
  'evidence.open': { input: null; output: EvidenceBoard };
  /** One doing of a row: `span` is that of its step. */
  'evidence.confirm': {
    input: { id: string; revision: Revision; span: DateSpan; date: IsoDate; proof: string };
    output: EvidenceSaved;
  };
  'evidence.change': {
    input: { id: string; revision: Revision; kinds: readonly string[] };
    output: EvidenceSaved;
  };
  'evidence.condition': {
    input: { id: string; revision: Revision; met: boolean | null };
    output: EvidenceSaved;
  };
  'evidence.fill': { input: null; output: EvidenceSaved };
  'indicators.open': { input: null; output: IndicatorBoard };
  /** The rows behind a figure or a bar, by its key. */
  'indicators.rows': { input: { key: string }; output: IndicatorRows };
  /** Writes «Показатели», the current month of «История показателей» and the year at a glance on «Сводка». */
  'indicators.write': { input: null; output: { text: string } };
  'year.open': { input: null; output: YearView };
  'year.calendar': { input: null; output: CalendarFileMade };
  /** `next`: the nearest last day of an open row, `null` when there is none. */
  'reminders.open': {
    input: null;
    output: { on: boolean; email: string; lines: readonly string[]; next?: IsoDate | null };
  };
  'reminders.set': { input: { on: boolean }; output: { on: boolean; text: string } };
}

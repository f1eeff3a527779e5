import type { YearRowView, YearView } from '../../contract/dto';
import { done, type Result } from '../../contract/result';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { type SchoolYear, schoolYearLabel } from '../../domain/calendar/school-year';
import { measureTitle } from '../../domain/roadmap/measure-text';
import { responsibleIn } from '../../domain/roadmap/responsible';
import { ROW_STATES, type RowState } from '../../domain/roadmap/row-state';
import {
  BAR_STATES,
  type BarState,
  placeInYear,
  type YearBar,
  type YearLine,
  yearLine,
} from '../../domain/roadmap/year-layout';
import type { Table } from '../../sheets/table';
import type { RoadmapRow } from '../../sheets/year-plan';
import { ROW_STATE_NAMES } from '../../text/deadlines';
import { yearTexts as text } from '../../text/year';
import { placeOf } from '../banks';
import type { Ports } from '../ports';
import { capital } from './deadline-summary';
import { type PlanToday, planToday } from './plan-today';
import { type StatedRow, understoodText } from './roadmap-rows';

/** The year of the roadmap as lines of bars, stage by stage. Three reads, no writes. */
export function openYear(ports: Pick<Ports, 'book' | 'clock'>): Result<YearView> {
  const plan = planToday(ports);
  const { year, today, rows } = plan;
  const people = new Map(
    rows
      .flatMap(({ sheetRow }) => responsibleIn(sheetRow.values.responsible))
      .map((who) => [fold(who), capital(who)]),
  );
  return done({
    year: schoolYearLabel(year),
    today,
    todayAt: today < year.from || today > year.to ? null : placeInYear(today, year),
    stages: stagesOf(plan),
    people: [...people.values()].sort((a, b) => (fold(a) < fold(b) ? -1 : 1)),
    states: ROW_STATES.filter((state) => rows.some((row) => row.state === state)).map(
      (state) => ROW_STATE_NAMES[state],
    ),
  });
}

const fold = (who: string): string => who.toLowerCase().replace(/ё/g, 'е');

/** Neighbouring rows of one stage stand together, in the order of the sheet. */
function stagesOf({ rows, year, today, table }: PlanToday): YearView['stages'] {
  const stages: { title: string; rows: YearRowView[] }[] = [];
  for (const row of rows) {
    const title = row.sheetRow.values.stage.trim() || text.noStage;
    const last = stages[stages.length - 1];
    const view = rowView(row, table, year, today);
    if (last?.title === title) last.rows.push(view);
    else stages.push({ title, rows: [view] });
  }
  return stages;
}

function rowView(row: StatedRow, table: Table<RoadmapRow>, year: SchoolYear, today: CivilDate): YearRowView {
  const { values } = row.sheetRow;
  const line = yearLine(row, row.state, year, today);
  return {
    number: values.number,
    activity: measureTitle(values),
    content: values.content,
    deadline: values.deadline,
    reading: understoodText(row.deadline),
    responsible: values.responsible,
    people: responsibleIn(values.responsible),
    result: values.result,
    state: ROW_STATE_NAMES[row.state],
    look: LOOKS[row.state],
    bars: line.bars.map(({ shape, state, at, width }) => ({ shape, state, at, width })),
    words: wordsOf(row, line),
    before: outside(line.before),
    after: outside(line.after),
    remarks: values.remarks,
    place: placeOf(table, row.sheetRow.row, 'activity'),
  };
}

const LOOKS: Readonly<Record<RowState, BarState>> = {
  'not-started': 'ahead',
  'in-progress': 'now',
  done: 'done',
  'done-late': 'done',
  overdue: 'overdue',
  'not-required': 'waiting',
  'no-deadline': 'asked',
  'needs-answer': 'asked',
};

const outside = (bars: readonly YearBar[]): string =>
  bars.map(({ from, to }) => text.days(from, to)).join('; ');

/** More windows than this are told by their number. */
const MOST_WINDOWS = 4;

function wordsOf({ marks = [], deadline }: StatedRow, line: YearLine): string {
  const windows = [...line.before, ...line.bars, ...line.after].filter(({ shape }) => shape !== 'mark');
  if (windows.length === 0) return text.noDates;
  const evidence = deadline.kind === 'continuous' && marks.length > 0 ? [text.marks(marks)] : [];
  if (windows.length <= MOST_WINDOWS)
    return [...windows.map(({ from, to, state }) => text.bar(from, to, state)), ...evidence].join('; ');
  const counts = BAR_STATES.map((state) => ({
    state,
    count: windows.filter((window) => window.state === state).length,
  })).filter(({ count }) => count > 0);
  return text.repetitions(
    windows.length,
    counts.map(({ state, count }) => text.part(state, count)),
  );
}

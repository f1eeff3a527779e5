import type { YearRowView, YearView } from '../../contract/dto';
import { done, type Result } from '../../contract/result';
import { schoolYearLabel } from '../../domain/calendar/school-year';
import { upperFirst } from '../../domain/language/letters';
import { measureTitle } from '../../domain/roadmap/measure-text';
import { responsibleIn, responsibleKey } from '../../domain/roadmap/responsible';
import { ROW_STATES, type RowState } from '../../domain/roadmap/row-state';
import {
  BAR_STATES,
  type BarState,
  placeInYear,
  type YearBar,
  type YearLine,
  yearLine,
} from '../../domain/roadmap/year-layout';
import { ROW_STATE_NAMES } from '../../text/deadlines';
import { yearTexts as text } from '../../text/year';
import { placeOf } from '../banks';
import type { Ports } from '../ports';
import { type PlanToday, planToday } from './plan-today';
import { type StatedRow, understoodText } from './roadmap-rows';

/** The year of the roadmap as lines of bars, stage by stage. Three reads, no writes. */
export function openYear(ports: Pick<Ports, 'book' | 'clock'>): Result<YearView> {
  const plan = planToday(ports);
  const { year, today, rows } = plan;
  const people = spellingsOf(rows);
  return done({
    year: schoolYearLabel(year),
    today,
    todayAt: today < year.from || today > year.to ? null : placeInYear(today, year),
    stages: stagesOf(plan, people),
    people: [...people.values()].sort((a, b) => (responsibleKey(a) < responsibleKey(b) ? -1 : 1)),
    states: ROW_STATES.filter((state) => rows.some((row) => row.state === state)).map(
      (state) => ROW_STATE_NAMES[state],
    ),
  });
}

/** One spelling for each person or role of the plan, however the rows write it. */
type Spellings = ReadonlyMap<string, string>;

const spellingsOf = (rows: readonly StatedRow[]): Spellings =>
  new Map(
    rows
      .flatMap(({ sheetRow }) => responsibleIn(sheetRow.values.responsible))
      .map((who) => [responsibleKey(who), upperFirst(who)]),
  );

/** Neighbouring rows of one stage stand together, in the order of the sheet. */
function stagesOf(plan: PlanToday, people: Spellings): YearView['stages'] {
  const stages: { title: string; rows: YearRowView[] }[] = [];
  for (const row of plan.rows) {
    const title = row.sheetRow.values.stage.trim() || text.noStage;
    const last = stages[stages.length - 1];
    const view = rowView(row, plan, people);
    if (last?.title === title) last.rows.push(view);
    else stages.push({ title, rows: [view] });
  }
  return stages;
}

function rowView(row: StatedRow, { table, year, today }: PlanToday, people: Spellings): YearRowView {
  const { values } = row.sheetRow;
  const line = yearLine(row, row.state, year, today);
  return {
    number: values.number,
    activity: measureTitle(values),
    content: values.content,
    deadline: values.deadline,
    reading: understoodText(row.deadline),
    responsible: values.responsible,
    people: responsibleIn(values.responsible).map((who) => people.get(responsibleKey(who))!),
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

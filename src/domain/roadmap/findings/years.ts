import { type CivilDate, dateParts } from '../../calendar/civil-date';
import { schoolYear, schoolYearOf } from '../../calendar/school-year';
import type { DateWindow } from '../../deadlines/types';
import { isOutside } from '../../deadlines/windows';
import { type DatedRow, deadlineLines } from '../row-deadline';
import { hasYear, shiftYears } from '../years-in-words';
import { editsOf, fix, only, WHOLE_PLAN, WORD_COLUMNS } from './make';
import type { Finding, Plan, PlanCheck, PlanFacts } from './types';

/** C-31: the years of the title and those of the deadlines do not meet. */
export const wrongYears: PlanCheck = (plan, facts) => {
  const dated = plan.rows.filter(
    ({ row, deadline }) => hasYear(row.deadlineText) && deadline.windows.length > 0,
  );
  const phrases = dated.flatMap(phrasesOf);
  const period = readAsSchoolYear(plan, facts.plan);
  const outside = phrases.filter((window) => isOutside(window, period));
  if (phrases.length < 3 || outside.length * 2 <= phrases.length) return [];
  const last = phrases
    .map(({ to }) => to ?? '')
    .sort()
    .pop() as CivilDate;
  const years = schoolYearOf(period.to).start - schoolYearOf(last).start;
  if (years === 0) return [];
  const title = plan.period?.text ?? `${period.from.slice(0, 4)}/${period.to.slice(0, 4)}`;
  const count = { outside: String(outside.length), dates: String(phrases.length) };
  const params = { title, ...count, years: String(years), rows: String(dated.length) };
  const edits = editsOf(plan.rows, ['deadlineText'], (text) => shiftYears(text, years));
  const shift = fix('shift-plan', { params: { years: String(years) }, edits });
  return [{ code: 'C-31', severity: 'error', place: WHOLE_PLAN, params, ...only(shift) }];
};

/** Lines of the rows whose dates all lie outside the plan's years: those C-31 speaks of. */
export function rowsOfOtherYears(plan: Plan, facts: Pick<PlanFacts, 'plan'>): number[] {
  const period = readAsSchoolYear(plan, facts.plan);
  return plan.rows
    .filter(({ row, deadline }) => hasYear(row.deadlineText) && deadline.windows.length > 0)
    .filter((dated) => phrasesOf(dated).every((window) => isOutside(window, period)))
    .map(({ row }) => row.place);
}

/** «2023 – 2024 г.» most likely means the school year that lies across the two. */
function readAsSchoolYear({ period }: Plan, asked: PlanFacts['plan']): PlanFacts['plan'] {
  if (period?.kind !== 'calendar-years') return asked;
  const { from } = schoolYear(dateParts(period.from).year);
  return { from, to: schoolYear(dateParts(period.to).year - 1).to };
}

/** A stacked cell holds several phrases; each line stands for one of the windows, in their order. */
function phrasesOf({ row, deadline }: DatedRow): DateWindow[] {
  const lines = deadlineLines(row.deadlineText).length;
  const { windows } = deadline;
  const whole = { from: windows[0]!.from, to: windows[windows.length - 1]!.to };
  return lines < 2
    ? [whole]
    : Array.from({ length: lines }, (_, index) => windows[Math.min(index, windows.length - 1)]!);
}

const SCHOOL_YEARS = /(20\d\d)\s*[-–—/]\s*(20\d\d|\d\d)(?!\d)\s*уч[а-яё.]*/g;

/** C-50: the plan names another school year than its title. The next year is a plan for it, nothing else. */
export const otherPeriod: PlanCheck = ({ title, period, rows, notes }) => {
  const own = period ?? null;
  if (own === null) return [];
  const start = own.from.slice(0, 4);
  const texts = [
    ...notes.filter(({ kind }) => kind !== 'artefact').map(({ text, place }) => ({ text, line: place })),
    ...rows.map(({ row }) => ({ text: WORD_COLUMNS.map((one) => row[one]).join(' '), line: row.place })),
    { text: title, line: null },
  ];
  const other = texts.flatMap(({ text, line }) =>
    [...text.matchAll(SCHOOL_YEARS)]
      .filter((match) => !sameYears(match, start, own.to.slice(0, 4)))
      .map(([words]) => ({ words, line })),
  );
  const [first] = other;
  if (!first) return [];
  const params = { title: own.text, other: first.words };
  const finding: Finding = {
    ...{ code: 'C-50', severity: 'warning', params },
    place: { line: first.line, number: null },
  };
  return [finding];
};

function sameYears([, first = '', second = '']: RegExpMatchArray, start: string, end: string): boolean {
  const whole = second.length === 2 ? first.slice(0, 2) + second : second;
  const next = Number(first) === Number(start) + 1 && Number(whole) === Number(end) + 1;
  return next || (first === start && whole === end);
}

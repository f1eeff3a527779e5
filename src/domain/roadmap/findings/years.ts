import { type CivilDate, dateParts } from '../../calendar/civil-date';
import { schoolYear, schoolYearOf } from '../../calendar/school-year';
import type { DateWindow } from '../../deadlines/types';
import type { DatedRow } from '../row-deadline';
import { editsOf, fix, only, WHOLE_PLAN, WORD_COLUMNS } from './make';
import type { Finding, Plan, PlanCheck, PlanFacts } from './types';

const YEAR = /(?<!\d)(20\d\d)(?!\d)/g;
const SHORT_DATE_YEAR = /(?<!\d)(\d{1,2}[./]\d{1,2}[./])(\d\d)(?!\d)/g;
const SHORT_SECOND_YEAR = /(?<!\d)(20\d\d\s*[-–—/]\s*)(\d\d)(?![\d.])/g;

/** The phrase with every year in it moved: «Март 2022», «до 02.09.24», «2022/23». */
export function shiftYears(phrase: string, by: number): string {
  const two = (text: string): string => String((Number(text) + by + 100) % 100).padStart(2, '0');
  return phrase
    .replace(SHORT_SECOND_YEAR, (_, head: string, year: string) => head + two(year))
    .replace(SHORT_DATE_YEAR, (_, head: string, year: string) => head + two(year))
    .replace(YEAR, (year) => String(Number(year) + by));
}

/** Does the phrase name a year of its own? */
export const hasYear = (phrase: string): boolean => shiftYears(phrase, 1) !== phrase;

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
  const lines = row.deadlineText.split('\n').filter((line) => line.trim() !== '').length;
  const { windows } = deadline;
  const whole = { from: windows[0]!.from, to: windows[windows.length - 1]!.to };
  return lines < 2
    ? [whole]
    : Array.from({ length: lines }, (_, index) => windows[Math.min(index, windows.length - 1)]!);
}

const isOutside = ({ from, to }: DateWindow, period: { from: string; to: string }): boolean =>
  (to !== null && to < period.from) || (from !== null && from > period.to);

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

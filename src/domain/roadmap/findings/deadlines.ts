import { type CivilDate, dateParts, shortDate, weekday } from '../../calendar/civil-date';
import { schoolYearOf } from '../../calendar/school-year';
import { addWorkingDays, isWorkingDay } from '../../calendar/working-days';
import { parseDeadline } from '../../deadlines/parse-deadline';
import { recurrenceWords } from '../../deadlines/recurrence-words';
import type { DateWindow, QuestionCode } from '../../deadlines/types';
import { isOutside } from '../../deadlines/windows';
import { lowerFirst, upperFirst } from '../../language/letters';
import { archetypesOf } from '../archetypes';
import { conditionOf } from '../conditions';
import { itemsOf } from '../items';
import { type DatedRow, deadlineLines } from '../row-deadline';
import type { Column } from '../types';
import { hasYear, shiftYears } from '../years-in-words';
import { at, fix, only, setDeadline, WHOLE_PLAN } from './make';
import type { Finding, Fix, PlanCheck, PlanFacts } from './types';

/** C-32: every window lies outside the plan. August just before it prepares the year: information only. */
export const outsidePlan: PlanCheck = ({ rows }, facts) => {
  const outside = rows.filter(({ deadline: { windows, question } }) => {
    if (windows.length === 0 || question?.code === 'which-august') return false;
    return windows.every((window) => isOutside(window, facts.plan));
  });
  const analyses = outside.length === 0 ? [] : rows.filter(({ row }) => archetypesOf(row).includes('A13'));
  return outside.map((dated): Finding => {
    const { windows, phrase } = dated.deadline;
    const preparing = windows.every((window) => isAugustBefore(window, facts.plan.from));
    const params = { phrase, planFrom: facts.plan.from, planTo: facts.plan.to };
    if (preparing) return { code: 'C-32i', severity: 'info', place: at(dated), params };
    const fixes = intoPlan(dated, analyses, facts);
    const found = { code: 'C-32', severity: 'error', place: at(dated), params } as const;
    return fixes.length > 0 ? { ...found, fixes } : found;
  });
};

function isAugustBefore({ from, to }: DateWindow, start: CivilDate): boolean {
  const august = (date: CivilDate | null): boolean =>
    date === null ||
    (dateParts(date).month === 8 && dateParts(date).year === dateParts(start).year && date < start);
  return august(from) && august(to) && to !== null;
}

/** The same month in the plan's year; for a questionnaire also the deadline by which its answers are analysed. */
function intoPlan(dated: DatedRow, analyses: readonly DatedRow[], { plan }: PlanFacts): Fix[] {
  const last = dated.deadline.windows[dated.deadline.windows.length - 1]!;
  const years = schoolYearOf(plan.from).start - schoolYearOf((last.to ?? last.from)!).start;
  const moved = hasYear(dated.row.deadlineText) && years !== 0;
  const shift = moved ? [setDeadline(dated, shiftYears(dated.row.deadlineText, years))] : [];
  const asks = archetypesOf(dated.row).some((code) => code === 'A11' || code === 'A12');
  const analysis = asks && analyses.find(({ row }) => row !== dated.row);
  const other = analysis && analysis.deadline.windows.length > 0 ? analysis.row.deadlineText : '';
  return other === '' ? shift : [...shift, setDeadline(dated, other)];
}

/** C-36: «ежемесячно» stands in another column than the deadline. */
export const hiddenRecurrence: PlanCheck = ({ rows }, facts) =>
  rows.flatMap((dated): Finding[] => {
    const { row, deadline } = dated;
    if (deadline.kind === 'recurring') return [];
    const columns: readonly Column[] = ['indicator', 'result', 'content', 'activity'];
    const [found] = columns.flatMap((column) => {
      const words = recurrenceWords(row[column]);
      return words ? [{ column, words }] : [];
    });
    if (!found) return [];
    const to = withRecurrence(row.deadlineText, found.words, facts);
    const edits = to === null ? [] : [{ line: row.place, column: 'deadlineText' as const, to }];
    const move = fix('move-recurrence', { edits });
    return [{ code: 'C-36', severity: 'warning', place: at(dated), params: found, ...only(move) }];
  });

/** The first wording of both that is understood as a repetition without a question. */
function withRecurrence(deadline: string, words: string, { plan }: PlanFacts): string | null {
  const lower = lowerFirst(deadline);
  const capital = upperFirst(words);
  const tries = [`${capital} ${lower}`, `${capital}, ${lower}`, capital];
  const sure = tries.find((text) => {
    const { kind, certainty } = parseDeadline(text, { year: schoolYearOf(plan.from) });
    return kind === 'recurring' && certainty === 'sure';
  });
  return sure ?? null;
}

const REFERENCE = /(?:согласно|по) (?:срокам|отдельному графику|графику)|в сроки,? указанн/i;

/**
 * C-37: the deadline only refers to something else, be it in its own cell or in the words of the row. A condition
 * («по мере необходимости») can have no date: C-53 asks about it.
 */
export const references: PlanCheck = ({ rows }) =>
  rows.flatMap((dated): Finding[] => {
    const { row, deadline } = dated;
    const inWords = row.deadlineText.trim() === '' ? REFERENCE.exec(`${row.activity} ${row.content}`) : null;
    const phrase = deadline.kind === 'reference' ? deadline.phrase : inWords?.[0];
    return phrase === undefined || conditionOf(phrase) !== null
      ? []
      : [{ code: 'C-37', severity: 'warning', place: at(dated), params: { phrase } }];
  });

/** C-38: the reading has to be confirmed; `question` says why. Cells with several deadlines are C-40. */
export const doubts: PlanCheck = ({ rows }) =>
  rows.flatMap((dated): Finding[] => {
    const { question, phrase } = dated.deadline;
    const silent: readonly QuestionCode[] = ['empty', 'stacked'];
    if (!question || silent.includes(question.code)) return [];
    const params = { phrase, question: question.code, words: question.words ?? '' };
    return [{ code: 'C-38', severity: 'warning', place: at(dated), params }];
  });

/** C-39: no deadline or no person; one remark for the plan when no row has it. */
export const missingCells: PlanCheck = ({ rows }) => [
  ...missing(rows, 'deadlineText'),
  ...missing(rows, 'responsible'),
];

function missing(rows: readonly DatedRow[], what: 'deadlineText' | 'responsible'): Finding[] {
  const without = rows.filter(({ row }) => row[what].trim() === '');
  const params = { what, rows: String(without.length) };
  if (rows.length > 1 && without.length === rows.length)
    return [{ code: 'C-39', severity: 'warning', place: WHOLE_PLAN, params }];
  return without.map((row) => ({
    ...{ code: 'C-39', severity: 'warning', place: at(row) },
    params: { ...params, rows: '1' },
  }));
}

/** C-39: nothing says by what one sees that a measure is done. */
export const missingResults: PlanCheck = ({ rows }) => {
  const none = rows.length > 1 && rows.every(({ row }) => row.result === '' && row.indicator === '');
  const params = { what: 'result', rows: String(rows.length) };
  return none ? [{ code: 'C-39', severity: 'info', place: WHOLE_PLAN, params }] : [];
};

/** C-40: several deadlines in a cell; with as many items each can have a row of its own. */
export const stackedDeadlines: PlanCheck = ({ rows }) =>
  rows.flatMap((dated): Finding[] => {
    const { row } = dated;
    const deadlines = deadlineLines(row.deadlineText);
    if (deadlines.length < 2) return [];
    const column = row.content === '' ? 'activity' : 'content';
    const items = itemsOf(row[column]);
    const matched = items.length === deadlines.length;
    const params = { deadlines: String(deadlines.length), items: String(items.length) };
    const severity = matched ? 'info' : 'warning';
    const split = matched ? only(splitRow(dated, column, deadlines)) : {};
    return [{ code: 'C-40', severity, place: at(dated), params, ...split }];
  });

function splitRow({ row }: DatedRow, column: 'activity' | 'content', deadlines: readonly string[]): Fix {
  const items = itemsOf(row[column]).map(({ text }) => text);
  const people = row.responsible.split('\n');
  const whose = (index: number): string =>
    people.length === deadlines.length ? people[index]! : row.responsible;
  const own = (index: number) => ({
    [column]: items[index]!,
    deadlineText: deadlines[index]!.trim(),
    responsible: whose(index),
  });
  const edits = Object.entries(own(0))
    .filter(([key, to]) => row[key as Column] !== to)
    .map(([key, to]) => ({ line: row.place, column: key as Column, to }));
  const adds = items.slice(1).map((_, index) => ({ like: row.place, values: own(index + 1) }));
  return fix('split-items', { edits, adds });
}

/** C-51: the last day is a day off; `before` is the working day before it. */
export const daysOff: PlanCheck = ({ rows }, { calendar }) =>
  rows.flatMap((dated): Finding[] => {
    const { kind, windows } = dated.deadline;
    if (!calendar || kind === 'continuous' || kind === 'recurring') return [];
    return windows.flatMap(({ from, to }): Finding[] => {
      if (to === null || isWorkingDay(to, calendar)) return [];
      const before = addWorkingDays(to, -1, calendar);
      const params = { date: to, weekday: String(weekday(to)), before };
      const found = { code: 'C-51', severity: 'info', place: at(dated), params } as const;
      const alone = from === null && windows.length === 1;
      return [alone ? { ...found, fixes: [setDeadline(dated, `до ${shortDate(before)}`)] } : found];
    });
  });

import { type CivilDate, dateParts, weekday } from '../calendar/civil-date';
import { addWorkingDays, isWorkingDay, type WorkingCalendar } from '../calendar/working-days';
import { recurrenceWords } from '../deadlines/recurrence-words';
import type { DateWindow, QuestionCode } from '../deadlines/types';
import { PRECEDENCE, type Precedence } from './precedence';
import type { DatedRow } from './row-deadline';
import type { Column } from './types';

export type FindingCode = 'C-32' | 'C-32i' | 'C-33' | 'C-36' | 'C-37' | 'C-38' | 'C-39' | 'C-51';
export type Severity = 'error' | 'warning' | 'info';

/** Where: the line of the source and the row's own number; both `null` for the plan as a whole. */
export interface FindingPlace {
  readonly line: number | null;
  readonly number: string | null;
}

/** A remark about a plan as data; the sentence is made in the texts. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly place: FindingPlace;
  readonly params: Readonly<Record<string, string>>;
}

export interface PlanFacts {
  /** The period of the plan; rows are compared with it. */
  readonly plan: { readonly from: CivilDate; readonly to: CivilDate };
  readonly calendar?: WorkingCalendar;
}

/** All remarks on the deadlines of a plan, row by row, then those about the whole plan (codes of the domain report). */
export function findDeadlineFaults(rows: readonly DatedRow[], facts: PlanFacts): Finding[] {
  const needs = PRECEDENCE.map((rule) => ({ rule, earlier: rows.filter(({ row }) => rule.earlier(row)) }));
  const byRow = rows.flatMap((row) => [
    ...outsidePlan(row, facts),
    ...wrongOrder(row, needs),
    ...hiddenRecurrence(row),
    ...references(row),
    ...doubts(row),
    ...daysOff(row, facts),
  ]);
  return [...byRow, ...missing(rows, 'deadlineText'), ...missing(rows, 'responsible')];
}

const at = ({ row }: DatedRow): FindingPlace => ({ line: row.place, number: row.number || null });

/** C-32: every window lies outside the plan. August just before it prepares the year: information only. */
function outsidePlan(dated: DatedRow, { plan }: PlanFacts): Finding[] {
  const { windows, question, phrase } = dated.deadline;
  if (windows.length === 0 || question?.code === 'which-august') return [];
  const outside = windows.filter(
    ({ from, to }) => (to !== null && to < plan.from) || (from !== null && from > plan.to),
  );
  if (outside.length < windows.length) return [];
  const preparing = windows.every((window) => isAugustBefore(window, plan.from));
  const params = { phrase, planFrom: plan.from, planTo: plan.to };
  return [
    { code: preparing ? 'C-32i' : 'C-32', severity: preparing ? 'info' : 'error', place: at(dated), params },
  ];
}

function isAugustBefore({ from, to }: DateWindow, start: CivilDate): boolean {
  const august = (date: CivilDate | null): boolean =>
    date === null ||
    (dateParts(date).month === 8 && dateParts(date).year === dateParts(start).year && date < start);
  return august(from) && august(to) && to !== null;
}

/** A rule of order with the rows it wants to come first. */
interface Need {
  readonly rule: Precedence;
  readonly earlier: readonly DatedRow[];
}

/** C-33: something is due before what it needs. Only rows with a definite end are compared. */
function wrongOrder(later: DatedRow, needs: readonly Need[]): Finding[] {
  const end = dueDate(later);
  if (end === null) return [];
  return needs
    .filter(({ rule }) => rule.later(later.row))
    .flatMap(({ rule, earlier }) =>
      earlier.flatMap((other): Finding[] => {
        const need = dueDate(other);
        if (other === later || need === null || need <= end) return [];
        const params = {
          rule: rule.name,
          due: end,
          needs: need,
          other: other.row.number || other.row.activity,
        };
        return [{ code: 'C-33', severity: 'warning', place: at(later), params }];
      }),
    );
}

function dueDate({ deadline }: DatedRow): CivilDate | null {
  if (deadline.kind === 'continuous' || deadline.kind === 'recurring') return null;
  return deadline.windows[deadline.windows.length - 1]?.to ?? null;
}

/** C-36: «ежемесячно» stands in another column than the deadline. */
function hiddenRecurrence(dated: DatedRow): Finding[] {
  const { row, deadline } = dated;
  if (deadline.kind === 'recurring') return [];
  const columns: readonly Column[] = ['indicator', 'result', 'content', 'activity'];
  const [found] = columns.flatMap((column) => {
    const words = recurrenceWords(row[column]);
    return words ? [{ column, words }] : [];
  });
  return found ? [{ code: 'C-36', severity: 'warning', place: at(dated), params: found }] : [];
}

/** C-37: the deadline only refers to something else. */
const references = (dated: DatedRow): Finding[] =>
  dated.deadline.kind === 'reference'
    ? [{ code: 'C-37', severity: 'warning', place: at(dated), params: { phrase: dated.deadline.phrase } }]
    : [];

/** C-38: the reading has to be confirmed; `question` says why. */
function doubts(dated: DatedRow): Finding[] {
  const { question, phrase } = dated.deadline;
  const silent: readonly QuestionCode[] = ['empty'];
  if (!question || silent.includes(question.code)) return [];
  const params = { phrase, question: question.code, words: question.words ?? '' };
  return [{ code: 'C-38', severity: 'warning', place: at(dated), params }];
}

/** C-51: the last day is a day off; `before` is the working day before it. */
function daysOff(dated: DatedRow, { calendar }: PlanFacts): Finding[] {
  const { kind, windows } = dated.deadline;
  if (!calendar || kind === 'continuous' || kind === 'recurring') return [];
  return windows.flatMap(({ to }): Finding[] => {
    if (to === null || isWorkingDay(to, calendar)) return [];
    const params = { date: to, weekday: String(weekday(to)), before: addWorkingDays(to, -1, calendar) };
    return [{ code: 'C-51', severity: 'info', place: at(dated), params }];
  });
}

/** C-39: no deadline or no person; one remark for the plan when no row has it. */
function missing(rows: readonly DatedRow[], what: 'deadlineText' | 'responsible'): Finding[] {
  const without = rows.filter(({ row }) => row[what].trim() === '');
  const params = { what, rows: String(without.length) };
  if (rows.length > 0 && without.length === rows.length) {
    return [{ code: 'C-39', severity: 'warning', place: { line: null, number: null }, params }];
  }
  return without.map((row) => ({
    code: 'C-39',
    severity: 'warning',
    place: at(row),
    params: { ...params, rows: '1' },
  }));
}

import { addDays, type CivilDate, civilDate, daysBetween } from '../calendar/civil-date';
import { endOfMonth, monthOf } from '../calendar/months';
import { schoolYear, schoolYearOf } from '../calendar/school-year';
import { parseDeadline } from '../deadlines/parse-deadline';
import type { DateWindow, Deadline, DeadlineContext, Question } from '../deadlines/types';
import { inTime, isIn, isOutside } from '../deadlines/windows';
import { monthAndYear } from '../language/dates-in-words';
import type { Term } from './term';

/** When an item of a programme is to be done. */
export interface ItemDates {
  /** The first and the last day within the term; `null` where the words name none. */
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  /** Each doing of the item within the term: a window a month of «1 раз в месяц». */
  readonly windows: readonly DateWindow[];
  /** What a person has to say first; then there are no days yet. */
  readonly question: Question | null;
  /** The days are understood, and none of them lies in the term. */
  readonly outside: boolean;
  readonly deadline: Deadline;
}

/**
 * Reads the deadline of an item by the grammar of the roadmap. Words without a year belong to the school year of the
 * pair's term in which they fall into it: «октябрь» of a pair from January to December is the October of that year.
 */
export function datesOf(words: string, term: Term | null, context: DeadlineContext): ItemDates {
  const readings = yearsOf(term, context).map((year) => parseDeadline(words, { ...context, year }));
  const inTerm = (deadline: Deadline): readonly DateWindow[] =>
    term === null ? deadline.windows : deadline.windows.filter((window) => !isOutside(window, term));
  const deadline = readings.find((reading) => inTerm(reading).length > 0) ?? readings[0]!;
  if (deadline.certainty === 'ask')
    return { from: null, to: null, windows: [], question: deadline.question!, outside: false, deadline };
  const own = inTerm(deadline);
  const windows = (own.length > 0 ? own : deadline.windows).map((window) =>
    own.length > 0 && term !== null ? cut(window, term) : window,
  );
  const outside = own.length === 0 && deadline.windows.length > 0;
  return { ...spanOf(windows), windows, question: null, outside, deadline };
}

/** The school year of the book first, then the others the term reaches into. */
function yearsOf(term: Term | null, { year }: DeadlineContext) {
  if (term === null) return [year];
  const [first, last] = [schoolYearOf(term.from).start, schoolYearOf(term.to).start];
  const starts = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return [year, ...starts.filter((start) => start !== year.start).map(schoolYear)];
}

/** An open first side stays open: «до 15 октября» has no first day. */
const cut = ({ from, to }: DateWindow, term: Term): DateWindow => ({
  from: from !== null && from < term.from ? term.from : from,
  to: to === null || to > term.to ? term.to : to,
});

/** The earliest first and the latest last day; `null` where one is open. */
function spanOf(windows: readonly DateWindow[]): { from: CivilDate | null; to: CivilDate | null } {
  const ordered = [...windows].sort(inTime);
  const lasts = ordered.map(({ to }) => to);
  return {
    from: ordered[0]?.from ?? null,
    to: lasts.includes(null) ? null : ((lasts as CivilDate[]).sort().pop() ?? null),
  };
}

/** From September to May: the months ready measures are spread over. */
const DAYS_OF_WORK = 273;
/** A term that begins by the end of October and lasts half a year has room for the months as they are. */
const LAST_EARLY_MONTH = 10;
const HALF_A_YEAR = 180;

/** Deadline words that fit the term. `moved`: they are others than the usual ones. */
export interface FittedWords {
  readonly words: string;
  readonly moved: boolean;
}

/**
 * Deadline words of a ready measure for a term. What lies outside moves to the month that stands in the term where the
 * old one stands in a year from September to May; in a short or late term everything does, so that one thing still
 * comes after the other. Words that are not sure stay, so that a person is asked.
 */
export function fitWords(words: string, term: Term | null, context: DeadlineContext): FittedWords {
  const dates = datesOf(words, term, context);
  const [window] = dates.deadline.windows;
  const movable = dates.deadline.kind === 'once' || dates.deadline.kind === 'multi' || dates.outside;
  if (term === null || dates.question !== null || window === undefined || !movable)
    return { words, moved: false };
  if (!dates.outside && (hasRoom(term) || /20\d\d/.test(words))) return { words, moved: false };
  const day = dayInTerm(window, term);
  const own = !dates.outside && dates.windows.some((one) => isIn(day, one));
  return own ? { words, moved: false } : { words: monthAndYear(day), moved: true };
}

const hasRoom = ({ from, to }: Term): boolean =>
  daysBetween(from, to) >= HALF_A_YEAR &&
  from <= endOfMonth(civilDate(schoolYearOf(from).start, LAST_EARLY_MONTH, 1)!);

/** The day that stands in the term where the middle of the window stands in a year from September to May. */
function dayInTerm({ from, to }: DateWindow, term: Term): CivilDate {
  const [first, last] = [from ?? to!, to ?? from!];
  const middle = addDays(first, Math.floor(daysBetween(first, last) / 2));
  const since = daysBetween(schoolYearOf(middle).from, middle);
  const share = Math.min(since, DAYS_OF_WORK) / DAYS_OF_WORK;
  return addDays(term.from, Math.floor(share * daysBetween(term.from, term.to)));
}

/** Does something of the item fall due in the month of the day? */
export const dueInMonth = ({ windows }: Pick<ItemDates, 'windows'>, day: CivilDate): boolean =>
  windows.some(({ to }) => to !== null && to >= monthOf(day) && to <= endOfMonth(day));

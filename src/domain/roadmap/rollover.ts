import { type CivilDate, dateParts } from '../calendar/civil-date';
import type { SchoolYear } from '../calendar/school-year';
import { addWorkingDays, isWorkingDay, type WorkingCalendar } from '../calendar/working-days';
import type { Deadline, DeadlineContext, Question } from '../deadlines/types';
import { isOutside } from '../deadlines/windows';
import { MONTHS_GENITIVE } from '../language/dates-in-words';
import { deadlineOf } from './row-deadline';
import type { RoadmapRow } from './types';
import { shiftYears } from './years-in-words';

/** Why a person should look at a row of the new plan. */
export type RolloverDoubt =
  | { readonly code: 'question'; readonly question: Question }
  | { readonly code: 'no-dates' }
  | { readonly code: 'day-off'; readonly day: CivilDate; readonly moved: CivilDate | null }
  | { readonly code: 'outside-year' }
  | { readonly code: 'year-in-text'; readonly words: string };

/** A deadline of the old plan in the new year. */
export interface RolledDeadline {
  /** The new words; the old ones when they name no year and no day off. */
  readonly phrase: string;
  readonly deadline: Deadline;
  readonly doubts: readonly RolloverDoubt[];
}

/** The deadline of a row moved to the year of the context, an exact last day that falls on a day off to the working day before it. */
export function rolledDeadline(
  row: RoadmapRow,
  context: DeadlineContext,
  calendar: WorkingCalendar,
): RolledDeadline {
  const { year } = context;
  const first = shiftYears(row.deadlineText, 1);
  const read = (deadlineText: string): Deadline => deadlineOf({ ...row, deadlineText }, context);
  const off = daysOffNamed(first, read(first), calendar);
  const phrase = off.reduce((text, { day, moved }) => (moved ? withDay(text, day, moved) : text), first);
  const deadline = read(phrase);
  const doubts = [
    ...readingDoubts(deadline, year),
    ...off.map((one) => ({ code: 'day-off' as const, ...one })),
    ...yearsInTexts(row),
  ];
  return { phrase, deadline, doubts };
}

function readingDoubts({ kind, question, windows }: Deadline, year: SchoolYear): RolloverDoubt[] {
  if (question) return [{ code: 'question', question }];
  if (kind === 'reference' || windows.length === 0) return [{ code: 'no-dates' }];
  const period = { from: augustBefore(year), to: year.to };
  const outside = windows.every((window) => isOutside(window, period));
  return outside ? [{ code: 'outside-year' }] : [];
}

/** August before the year prepares it. */
const augustBefore = ({ start }: SchoolYear): CivilDate => `${start}-08-01` as CivilDate;

/** Last days the words name that nobody works on, each with the working day to take instead, if there is room. */
function daysOffNamed(
  phrase: string,
  { windows, kind }: Deadline,
  calendar: WorkingCalendar,
): { day: CivilDate; moved: CivilDate | null }[] {
  if (kind === 'recurring' || kind === 'continuous') return [];
  return windows.flatMap(({ from, to }) => {
    if (to === null || isWorkingDay(to, calendar) || !namesDay(phrase, to)) return [];
    const before = addWorkingDays(to, -1, calendar);
    const fits = from === null || from === to || from <= before;
    return [{ day: to, moved: fits ? before : null }];
  });
}

/** How a text may name the day: «31.05», «31.05.2027», «31 мая». */
function dayPattern(day: CivilDate): RegExp {
  const { month, day: number } = dateParts(day);
  const word = MONTHS_GENITIVE[month - 1]!;
  const numbers = `0?${number}([./])0?${month}(?:[./]((?:20)?\\d\\d))?`;
  return new RegExp(`(?<![\\d.])(?:${numbers}|0?${number}(\\s+)${word}(\\s+20\\d\\d)?)(?!\\d)`, 'iu');
}

const namesDay = (phrase: string, day: CivilDate): boolean => dayPattern(day).test(phrase);

/** The phrase with the day replaced, in the manner it was written. */
function withDay(phrase: string, day: CivilDate, moved: CivilDate): string {
  const to = dateParts(moved);
  const two = (value: number): string => String(value).padStart(2, '0');
  return phrase.replace(dayPattern(day), (_, dot?: string, short?: string, gap?: string, long?: string) => {
    if (gap !== undefined) {
      const year = long === undefined ? '' : long.replace(/\d{4}/, String(to.year));
      return `${to.day}${gap}${MONTHS_GENITIVE[to.month - 1]}${year}`;
    }
    const year = short === undefined ? '' : dot + String(to.year).slice(-short.length);
    return two(to.day) + dot + two(to.month) + year;
  });
}

/** Years in other cells are somebody's words: they are shown, not changed. */
function yearsInTexts({ activity, content, result, indicator }: RoadmapRow): RolloverDoubt[] {
  const words = [activity, content, result, indicator]
    .map((text) => /(?<!\d)20\d\d(?:\s*[-–—/]\s*(?:20)?\d\d)?(?!\d)/.exec(text)?.[0])
    .find((found) => found !== undefined);
  return words === undefined ? [] : [{ code: 'year-in-text', words }];
}

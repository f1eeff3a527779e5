import type { RolloverChoices } from '../../contract/dto';
import { type CivilDate, parseCivilDate } from '../../domain/calendar/civil-date';
import { parseSchoolYear, type SchoolYear } from '../../domain/calendar/school-year';
import { rolloverTexts } from '../../text/rollover';
import { readSettings, yearOf } from '../banks';
import type { Clock, SheetGrid } from '../ports';
import { gridBook } from './grid-book';
import type { RolloverRun } from './run-state';

/** What the next year is made of, besides the book. */
export interface RolloverFrame {
  readonly today: CivilDate;
  /** The year that closes. */
  readonly from: SchoolYear;
  readonly choices: RolloverChoices;
}

/** The year a book is in, on a day. */
export const frameOf = (
  grids: readonly SheetGrid[],
  today: CivilDate,
  choices: RolloverChoices,
): RolloverFrame => ({
  today,
  from: yearOf(readSettings(gridBook(grids).book), today),
  choices: { ...choices, pairs: choices.pairs.map(withOfferedReason) },
});

/** A run keeps its choices where no names may be: words of one's own are not among them. */
const withOfferedReason = (pair: RolloverChoices['pairs'][number]): RolloverChoices['pairs'][number] =>
  rolloverTexts.reasons.includes(pair.reason) ? pair : { ...pair, reason: '' };

/** The frame of a run that was begun. */
export const frameOfRun = ({ from, today, choices }: RolloverRun): RolloverFrame => ({
  today,
  from: parseSchoolYear(from)!,
  choices,
});

/** A clock that stands at a day: what is counted again must come out the same. */
export const clockOf = (today: CivilDate): Clock => ({
  today: () => today,
  now: () => '',
  utc: () => '',
  elapsed: () => 0,
});

export const dayOr = (text: string | null, otherwise: CivilDate): CivilDate =>
  (text === null ? null : parseCivilDate(text)) ?? otherwise;

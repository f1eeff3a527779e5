import { type CivilDate, civilDate } from '../calendar/civil-date';
import type { SchoolYear } from '../calendar/school-year';
import type { FeedbackCode } from './feedback';

/** Days of a round. */
export interface Round {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** First and last day of a month and day, months before September belong to the second year. */
type Span = readonly [fromMonth: number, fromDay: number, toMonth: number, toDay: number];

const START: readonly Span[] = [[9, 1, 9, 30]];
const MIDDLE: readonly Span[] = [[1, 10, 1, 31]];
const END: readonly Span[] = [[4, 15, 5, 31]];

/** When each questionnaire is filled in (domain rule §3): the diagnosis every quarter, the curator's own in May. */
const ROUNDS: Readonly<Record<FeedbackCode, readonly Span[]>> = {
  'Q-03s': START,
  'Q-04s': START,
  'Q-03m': MIDDLE,
  'Q-04m': MIDDLE,
  'Q-06': END,
  'Q-07': END,
  'Q-08': [
    [9, 1, 9, 30],
    [10, 1, 12, 31],
    [1, 1, 3, 31],
    [4, 1, 5, 31],
  ],
  'Q-09': [[5, 1, 5, 31]],
};

/** Rounds of a questionnaire in a school year, in order. */
const roundsOf = (code: FeedbackCode, { start }: SchoolYear): readonly Round[] =>
  ROUNDS[code].map(([fromMonth, fromDay, toMonth, toDay]) => ({
    from: dayOf(start, fromMonth, fromDay),
    to: dayOf(start, toMonth, toDay),
  }));

const dayOf = (start: number, month: number, day: number): CivilDate =>
  civilDate(month >= 9 ? start : start + 1, month, day)!;

/** The round a day is in, else the last one that has ended, else the first one to come. */
export function roundAt(
  code: FeedbackCode,
  year: SchoolYear,
  today: CivilDate,
): { readonly round: Round; readonly when: 'now' | 'over' | 'ahead' } {
  const rounds = roundsOf(code, year);
  const now = rounds.find(({ from, to }) => from <= today && today <= to);
  if (now) return { round: now, when: 'now' };
  const over = [...rounds].reverse().find(({ to }) => to < today);
  return over ? { round: over, when: 'over' } : { round: rounds[0]!, when: 'ahead' };
}

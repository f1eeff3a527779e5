import { addDays, type CivilDate, daysBetween } from '../calendar/civil-date';
import { plainStatus } from '../pairing/facts';
import { PAIR_STATUS } from '../pairing/states';
import { lastDay, type PairOfYear, type SchoolTime } from './facts';
import { MEETING_KIND } from './kinds';
import { lastHeld } from './planned';
import { isRest, restsOf } from './rests';

/** C-14: a pair that has not met for longer than the organisation finds right. */
export interface Silence {
  /** Days that count since the last meeting, or since the first day of the pair. */
  readonly days: number;
  readonly since: CivilDate;
  /** `since` is the first day of the pair: it has not met at all. */
  readonly never: boolean;
}

const AT_WORK: readonly string[] = [PAIR_STATUS.ordered, PAIR_STATUS.active];

/** Days looked back at most: a first day of ten years ago is a slip of the pen. */
const LONGEST = 400;

/** Does the pair work on the day, by its state and its days? A paused one does not. */
export const worksOn = ({ pair }: Pick<PairOfYear, 'pair'>, day: CivilDate): boolean => {
  const end = lastDay(pair);
  return (
    AT_WORK.includes(plainStatus(pair.status)) &&
    pair.from !== null &&
    pair.from <= day &&
    (end === null || end >= day)
  );
};

/**
 * How long a pair has been silent; `null` for one that is not at work or has held its last meeting. Days of a pause, of
 * an absence, of a school break and the days off of «Календарь» do not count; ordinary weekends do.
 */
export function silenceOf(
  of: Pick<PairOfYear, 'pair' | 'people' | 'journal'>,
  time: SchoolTime,
  today: CivilDate,
): Silence | null {
  const { pair, journal, people } = of;
  if (!worksOn(of, today)) return null;
  const last = lastHeld(
    journal.filter(({ date }) => date !== null && date >= pair.from!),
    today,
  );
  if (last?.kind.trim().toLowerCase() === MEETING_KIND.last) return null;
  const since = last?.date ?? pair.from!;
  const rests = restsOf(pair, people, time);
  let days = 0;
  for (let back = Math.min(daysBetween(since, today), LONGEST) - 1; back >= 0; back--) {
    const day = addDays(today, -back);
    if (!time.working.daysOff.has(day) && !isRest(day, rests)) days += 1;
  }
  return { days, since, never: last === null };
}

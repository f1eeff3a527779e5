import { addDays, type CivilDate, daysBetween } from '../calendar/civil-date';
import { takesPlace } from './facts';

interface WaitingPair {
  readonly menteeId: string;
  readonly status: string;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly endDate: CivilDate | null;
}

/**
 * Days without a mentor on the day, for any mentee of the pairs given: since the day of joining or since the day after
 * the last pair ended, whichever is later; `null` when neither is written. Pairs that never began do not count.
 */
export function daysAlone(
  pairs: readonly WaitingPair[],
  today: CivilDate,
): (mentee: { readonly id: string; readonly joined: CivilDate | null }) => number | null {
  const lastDays = new Map<string, CivilDate>();
  for (const pair of pairs) {
    const last = pair.endDate ?? pair.to;
    const worked = !takesPlace(pair) && last !== null && (pair.from === null || pair.from <= last);
    if (worked && last > (lastDays.get(pair.menteeId) ?? '')) lastDays.set(pair.menteeId, last);
  }
  return ({ id, joined }) => {
    const last = lastDays.get(id);
    const free = last === undefined ? null : addDays(last, 1);
    const since = [joined, free]
      .filter((day) => day !== null)
      .sort()
      .at(-1);
    return since === undefined ? null : Math.max(0, daysBetween(since, today));
  };
}

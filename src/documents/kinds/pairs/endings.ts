import { addDays, type CivilDate } from '../../../domain/calendar/civil-date';
import { grouped } from '../../../domain/grouped';
import { tidy } from '../../tidy';
import type { World } from '../../world';
import { endingWords, isFulfilled } from './end-reasons';
import type { PairPeople } from './pair-people';

/** How the work of a pair ends. */
export interface Ending {
  readonly row: PairPeople;
  /** `null` while nobody knows it. */
  readonly lastDay: CivilDate | null;
  /** «в связи с …»; `''` while no reason is known. */
  readonly words: string;
  readonly fulfilled: boolean;
  /** False for a pair that is called off before its first day. */
  readonly begun: boolean;
}

/** What the card says for pairs whose rows say nothing. */
export interface Usual {
  readonly lastDay: CivilDate | null;
  readonly reason: string;
}

/** The row first, then the card, then the own term of the pair. */
export function endingOf(row: PairPeople, usual: Usual): Ending {
  const { pair } = row;
  const lastDay = pair.endDate ?? usual.lastDay ?? pair.to;
  const reason = tidy(pair.endReason) || tidy(usual.reason);
  const byTerm = lastDay !== null && pair.to !== null && lastDay >= pair.to;
  return {
    row,
    lastDay,
    words: endingWords(reason, byTerm),
    fulfilled: isFulfilled(reason),
    begun: lastDay === null || pair.from === null || lastDay >= pair.from,
  };
}

/** Rows of one group that end on one day for one reason are one point of an order; every other row is its own. */
export function endedTogether(endings: readonly Ending[]): readonly (readonly Ending[])[] {
  const alike = ({ row, lastDay, words }: Ending): string => {
    const mark = tidy(row.pair.group);
    return mark === '' ? row.pair.id : [mark, lastDay, words].join('|');
  };
  return [...grouped(endings, alike).values()];
}

const AT_WORK = ['приказ подписан', 'действует', 'приостановлена'];

/** The mentor goes on with other pairs after these. */
export const goesOn = (world: World, mentorId: string, ending: ReadonlySet<string>): boolean =>
  world.pairs.some(
    (pair) =>
      pair.mentorId === mentorId &&
      !ending.has(pair.id) &&
      pair.endDate === null &&
      AT_WORK.includes(tidy(pair.status).toLowerCase()),
  );

/** The first day nobody pays for. */
export const unpaidFrom = (lastDay: CivilDate | null): CivilDate | null =>
  lastDay === null ? null : addDays(lastDay, 1);

import { statusAfter } from '../../domain/pairing/change-papers';
import { CHANGE_RULES, type ChangeRole } from '../../domain/pairing/changes';
import { isAtWork, stateOf } from '../../domain/pairing/states';
import { mentees, mentors } from '../../sheets/all';
import type { Pair } from '../../sheets/pairs';
import type { Mentee, Mentor } from '../../sheets/people';
import type { Table } from '../../sheets/table';
import { type Banks, rowById } from '../banks';
import type { Action } from '../journal';

const isOver = ({ status }: Pair): boolean => {
  const state = stateOf(status);
  return state === 'ended' || state === 'endedEarly';
};

/** Break of a person that leaves for good: it has begun and has no end. */
type Away = Pick<Mentor, 'awayFrom' | 'awayTo'>;

/**
 * Who of a dismissed pair left: the row of the pair does not say it, but the one who goes is away for good from the
 * day after the last one.
 */
const leftWith = (pair: Pair, { awayFrom, awayTo }: Away): boolean =>
  isOver(pair) &&
  pair.endReason === CHANGE_RULES.dismissed.reason &&
  pair.endDate !== null &&
  awayFrom !== null &&
  awayTo === null &&
  awayFrom > pair.endDate;

/**
 * Lets the statuses of people follow their pairs: `after` are all pairs as the action leaves them, `touched` those it
 * changes, `more` other values of a person that the same action writes. At most one update a person.
 */
export function followPairs(
  action: Action,
  banks: Banks,
  after: readonly Pair[],
  touched: readonly Pair[],
  more: ReadonlyMap<string, Partial<Away>> = new Map(),
): void {
  const follow = <R extends Mentor | Mentee>(
    role: ChangeRole,
    schema: typeof mentors | typeof mentees,
    table: Table<R>,
  ): void => {
    const idOf = (pair: Pair): string => (role === 'mentor' ? pair.mentorId : pair.menteeId);
    for (const id of new Set(touched.map(idOf))) {
      const known = rowById(table, id);
      if (!known) continue;
      const person = { ...known.values, ...more.get(id) };
      const own = after.filter((pair) => idOf(pair) === id);
      const over = touched.filter((pair) => idOf(pair) === id && isOver(pair));
      const status = statusAfter({
        role,
        status: person.status,
        atWork: own.some(isAtWork),
        left: over.some((pair) => leftWith(pair, person)),
        reason: over[0]?.endReason ?? '',
      });
      action.update(schema, known.row, known.values, { ...more.get(id), status });
    }
  };
  follow('mentor', mentors, banks.mentors);
  follow('mentee', mentees, banks.mentees);
}

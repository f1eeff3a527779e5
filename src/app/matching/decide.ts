import type { Input, Output } from '../../contract/api';
import { done, type Result, refuse } from '../../contract/result';
import { numbersOf } from '../../domain/pairing/bars';
import { matchOf, withDecision } from '../../domain/pairing/match';
import { propose } from '../../domain/pairing/propose';
import { matching } from '../../sheets/all';
import { nextId } from '../../sheets/ids';
import { MATCHING_ENTRY } from '../../sheets/lists';
import { appTexts } from '../../text/app';
import { matchingTexts } from '../../text/matching';
import { idsOf } from '../banks';
import { startAction } from '../journal';
import type { Ports } from '../ports';
import { labelAt } from './board-parts';
import { lockRefusal } from './price';
import { decisionOf, readMatching } from './read-world';

const DONE_TEXT = {
  lock: matchingTexts.locked,
  forbid: matchingTexts.forbidden,
  none: matchingTexts.released,
} as const;

/**
 * Keeps a decision for all proposals to come, one row of «Подбор» for two people; `none` takes it back and leaves the
 * row without an entry. Nine reads (with the journal), two writes.
 */
export function decideMatch(
  ports: Ports,
  { menteeId, mentorId, decision, why }: Input<'matching.decide'>,
): Result<Output<'matching.decide'>> {
  ports.book.need(matching);
  const { banks, world, decided } = readMatching(ports);
  const mentee = numbersOf(world.mentees).get(menteeId);
  const mentor = numbersOf(world.mentors).get(mentorId);
  if (mentee === undefined || mentor === undefined) return refuse('not-found', appTexts.noPerson);
  const match = matchOf(world);
  const rows = decided.rows.filter(
    ({ values }) => values.menteeId === menteeId && values.mentorId === mentorId && values.pair === '',
  );
  const known = rows.filter(({ values }) => decisionOf(values) !== null);
  if (decision === 'none' && known.length === 0) return refuse('not-found', matchingTexts.nothingToRelease);
  if (decision === 'lock') {
    const after = propose(withDecision(match, mentee, mentor, 'lock'), 'best');
    const fault = lockRefusal(match, after, mentee, mentor);
    if (fault !== null) return refuse('blocked', fault, 'mentorId');
  }
  const action = startAction(ports);
  const values = {
    date: banks.today,
    entry: decision === 'none' ? '' : MATCHING_ENTRY[decision],
    ...{ menteeId, mentorId },
    mentee: world.mentees[mentee]!.name,
    mentor: world.mentors[mentor]!.name,
    reason: decision === 'none' ? matchingTexts.releasedReason : why.trim(),
  };
  const free = rows.find((row) => row.values.entry.trim() === '');
  const changed = known.length > 0 ? known : free ? [free] : [];
  for (const row of changed) action.update(matching, row.row, row.values, values);
  if (changed.length === 0)
    action.append(matching, { id: nextId(matching.idPrefix!, idsOf(decided)), ...values });
  return done({ lastAction: action.finish(DONE_TEXT[decision](labelAt(match, mentee, mentor))) });
}

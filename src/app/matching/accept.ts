import type { Input } from '../../contract/api';
import type { MatchAccepted } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { dateParts } from '../../domain/calendar/civil-date';
import { factsAt, isReverse, partsAt, whyAlone } from '../../domain/pairing/explain';
import { livePairs, type Match, matchOf } from '../../domain/pairing/match';
import { propose } from '../../domain/pairing/propose';
import { matching, pairs } from '../../sheets/all';
import { idSequence } from '../../sheets/ids';
import { MATCHING_ENTRY, PAIR_KIND, PAIR_STATUS } from '../../sheets/lists';
import type { MatchingRow } from '../../sheets/matching';
import type { Pair } from '../../sheets/pairs';
import { matchingTexts, whyAloneRecord } from '../../text/matching';
import { partLines, partsCell, reasonText } from '../../text/matching-reasons';
import { type Banks, idsOf, valuesOf } from '../banks';
import { startAction } from '../journal';
import { pairOfDraft } from '../pairs/pair-question';
import { emptyDraft } from '../pairs/pairs';
import type { Ports } from '../ports';
import { type Accepted, readLines } from './accepted-lines';
import { readMatching } from './read-world';

/**
 * Makes pairs «предложена» of the lines, with their points and reasons, and writes down in «Подбор» whom the proposal
 * paired and whom it left, for the protocol (D19). Refused when anything of it changed since, or when a line breaks a
 * rule; nothing is written then. Ten reads (with the calendar and the journal), three writes.
 */
export function acceptMatching(
  ports: Ports,
  { revision, aim, lines }: Input<'matching.accept'>,
): Result<MatchAccepted> {
  ports.book.need(pairs, matching);
  const { banks, world, decided, revision: now } = readMatching(ports);
  if (lines.length === 0) return refuse('invalid', matchingTexts.nothingChosen);
  const match = matchOf(world);
  const { accepted, faults } = readLines(match, lines);
  if (revision !== now) return refuse('stale', matchingTexts.stale, null, faults);
  if (faults.length > 0) return refuse('blocked', matchingTexts.impossible, null, faults);
  const made = pairRows(banks, match, accepted);
  const action = startAction(ports);
  for (const row of made) action.append(pairs, row);
  const newId = idSequence(matching.idPrefix!, idsOf(decided));
  const alone = aloneRows(match, accepted, aim);
  for (const row of [...made.map(proposedRow), ...alone]) {
    const common = { date: banks.today, aim: matchingTexts.aim[aim] };
    action.append(matching, { id: newId(), ...common, ...row });
  }
  const text = matchingTexts.accepted(made.length, alone.length);
  const undoable = action.canBeUndone();
  const last = action.finish(text);
  return done({
    pairIds: made.map(({ id }) => id),
    text: undoable ? text : `${text}. ${matchingTexts.tooLargeToUndo}`,
    lastAction: undoable ? last : null,
  });
}

/** Rows of «Пары» in the order of the lines. */
function pairRows(banks: Banks, match: Match, accepted: readonly Accepted[]): Pair[] {
  const newId = idSequence(pairs.idPrefix!, idsOf(banks.pairs), dateParts(banks.year.from).year);
  const empty = emptyDraft(banks, '');
  const marks = groupMarks(banks, accepted);
  return accepted.map((line) => {
    const { mentee, mentor } = line;
    const [one, other] = [match.world.mentees[mentee]!, match.world.mentors[mentor]!];
    const parts = partsAt(match, mentee, mentor);
    const facts = factsAt(match, mentee, mentor);
    const group = marks.get(line.group) ?? '';
    const alone = isReverse(facts) ? PAIR_KIND.reverse : PAIR_KIND.oneToOne;
    const kind = group === '' ? alone : PAIR_KIND.group;
    const people = { menteeId: one.id, mentorId: other.id };
    return {
      ...pairOfDraft({ ...empty, ...people, kind, group }, null),
      id: newId(),
      status: PAIR_STATUS.proposed,
      mentee: one.name,
      mentor: other.name,
      request: one.mainRequest,
      score: match.points[mentee * match.world.mentors.length + mentor]!,
      parts: partsCell(partLines(parts, facts, match.world.weights)),
      reason: reasonText(parts, facts),
    };
  });
}

const GROUP_PREFIX = 'Г';

/** Marks for the groups of this proposal that no pair has yet; a mark that one line alone has is none. */
function groupMarks(banks: Banks, accepted: readonly Accepted[]): Map<string, string> {
  const used = valuesOf(banks.pairs).map(({ group }) => group);
  const newMark = idSequence(GROUP_PREFIX, used);
  const marks = new Map<string, string>();
  for (const { group } of accepted) {
    if (group === '' || marks.has(group)) continue;
    if (accepted.filter((line) => line.group === group).length < 2) continue;
    marks.set(group, newMark());
  }
  return marks;
}

const proposedRow = (pair: Pair): Partial<MatchingRow> => {
  const { menteeId, mentee, mentorId, mentor, score, parts, reason } = pair;
  const people = { menteeId, mentee, mentorId, mentor };
  return { entry: MATCHING_ENTRY.proposed, ...people, pair: pair.id, score, parts, reason };
};

/** Those who wait on without any mentor, each with the reason. */
function aloneRows(
  match: Match,
  accepted: readonly Accepted[],
  aim: Input<'matching.accept'>['aim'],
): Partial<MatchingRow>[] {
  const { waiting, alone } = propose(match, aim);
  const served = new Set(accepted.map(({ mentee }) => mentee));
  const left = new Set(alone);
  const live = livePairs(match.world);
  return waiting
    .filter((mentee) => !served.has(mentee) && !live.has(match.world.mentees[mentee]!.id))
    .map((mentee) => ({
      entry: MATCHING_ENTRY.alone,
      menteeId: match.world.mentees[mentee]!.id,
      mentee: match.world.mentees[mentee]!.name,
      reason: left.has(mentee) ? whyAloneRecord(whyAlone(match, mentee)) : matchingTexts.left,
    }));
}

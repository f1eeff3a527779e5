import type { Input, Output } from '../../contract/api';
import type { MatchBoard, MatchDecision, MatchMentee, MatchMentor } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { barsIn, numbersOf } from '../../domain/pairing/bars';
import { type Change, changesBetween } from '../../domain/pairing/explain';
import { livePairs, type Match, matchOf } from '../../domain/pairing/match';
import { type BrokenLock, type Proposed, propose } from '../../domain/pairing/propose';
import { daysAlone } from '../../domain/pairing/waiting';
import { appTexts } from '../../text/app';
import { changeText, comparedText, matchingTexts, summaryText } from '../../text/matching';
import { barWithLift } from '../../text/matching-bars';
import { calledName, listed, tidy } from '../../text/matching-reasons';
import { placeOf, valuesOf } from '../banks';
import type { Ports } from '../ports';
import { aloneOf, candidatesOf, labelAt, lineOf, type RowNumbers, rowNumbers } from './board-parts';
import { decisionOf, type MatchingBook, readMatching } from './read-world';

/** A proposal for everybody who waits, explained pair by pair. Eight reads, no writes. */
export function openMatching(ports: Ports, { aim, previous }: Input<'matching.open'>): Result<MatchBoard> {
  const book = readMatching(ports);
  const match = matchOf(book.world);
  const proposed = propose(match, aim);
  const mentorRows = rowNumbers(book.banks.mentors.rows);
  return done({
    revision: book.revision,
    aim,
    mentees: boardMentees(book, match, proposed),
    mentors: book.world.mentors.map((_, mentor) => boardMentor(book, match, mentor, mentorRows)),
    lines: proposed.lines.map((line) => lineOf(match, line)),
    alone: proposed.alone.map((mentee) => aloneOf(book.banks, match, proposed, mentee, mentorRows)),
    decisions: boardDecisions(book, match, proposed),
    points: proposed.points,
    summary: summaryText(proposed.lines.length, proposed.points, proposed.alone.length),
    compared: previous === null ? null : compare(match, proposed, previous),
    notes: [...book.notes, ...notesOf(match, proposed)],
  });
}

/** All mentors for one mentee, with points, rules and prices. Eight reads, no writes. */
export function openCandidates(
  ports: Ports,
  { aim, menteeId }: Input<'matching.candidates'>,
): Result<Output<'matching.candidates'>> {
  const { banks, world } = readMatching(ports);
  const mentee = numbersOf(world.mentees).get(menteeId);
  if (mentee === undefined) return refuse('not-found', appTexts.noPerson);
  const match = matchOf(world);
  const proposed = propose(match, aim);
  const rows = rowNumbers(banks.mentors.rows);
  return done({ candidates: candidatesOf(banks, match, proposed, mentee, rows) });
}

function boardMentees({ banks, world }: MatchingBook, match: Match, { waiting }: Proposed): MatchMentee[] {
  const rows = new Map([...banks.mentees.rows].reverse().map((row) => [row.values.id, row]));
  const live = livePairs(world);
  const days = daysAlone(valuesOf(banks.pairs), banks.today);
  return waiting.map((at) => {
    const { row, values: mentee } = rows.get(world.mentees[at]!.id)!;
    return {
      id: mentee.id,
      name: mentee.name,
      position: mentee.position,
      request: mentee.topics.length > 0 ? listed(mentee.topics) : tidy(mentee.mainRequest),
      waiting: live.has(mentee.id) ? null : days(mentee),
      support: mentee.support,
      bar: barWithLift(barsIn(match.ofMentee[at]!)),
      place: placeOf(banks.mentees, row, 'name'),
    };
  });
}

function boardMentor(
  { banks, world }: MatchingBook,
  match: Match,
  at: number,
  rows: RowNumbers,
): MatchMentor {
  const { id, name, position, topics } = world.mentors[at]!;
  return {
    ...{ id, name, position, topics },
    capacity: match.places[at]!,
    free: match.free[at]!,
    bar: barWithLift(barsIn(match.ofMentor[at]!)),
    place: placeOf(banks.mentors, rows.get(id) ?? 0, 'name'),
  };
}

/** Decisions about people of the board, each with its row. */
function boardDecisions({ decided, world }: MatchingBook, match: Match, proposed: Proposed): MatchDecision[] {
  const told = new Set(
    [...proposed.waiting, ...proposed.broken.map(({ mentee }) => mentee)].map(
      (mentee) => world.mentees[mentee]!.id,
    ),
  );
  const [mentees, mentors] = [numbersOf(match.world.mentees), numbersOf(match.world.mentors)];
  const inForce = new Map<string, MatchDecision>();
  for (const { row, values } of decided.rows) {
    const decision = decisionOf(values);
    const { menteeId, mentorId, reason } = values;
    const [mentee, mentor] = [mentees.get(menteeId), mentors.get(mentorId)];
    if (!decision || !told.has(menteeId) || mentee === undefined || mentor === undefined) continue;
    inForce.set(`${menteeId}\n${mentorId}`, {
      ...{ menteeId, mentorId, decision, why: reason },
      mentee: tidy(world.mentees[mentee]!.name),
      mentor: tidy(world.mentors[mentor]!.name),
      place: placeOf(decided, row, 'entry'),
    });
  }
  return [...inForce.values()];
}

const lockFault = ({ why, bars }: BrokenLock): string =>
  why === 'bars'
    ? (barWithLift(barsIn(bars)) ?? '')
    : why === 'has-mentor'
      ? matchingTexts.lockHasMentor
      : matchingTexts.lockNoRoom;

function notesOf(match: Match, { broken, short }: Proposed): string[] {
  return [
    ...broken.map((lock) =>
      matchingTexts.brokenLock(labelAt(match, lock.mentee, lock.mentor), lockFault(lock)),
    ),
    ...short.map((mentee) => matchingTexts.short(calledName(match.world.mentees[mentee]!))),
  ];
}

/** A change in words, with the names as they are called in lists; `waiting` = who waits for a mentor now. */
export function changeWords(
  { world }: Match,
  waiting: readonly number[],
  { mentee, before, after, points }: Change,
) {
  const names = (mentors: readonly number[]): string[] =>
    mentors.map((mentor) => calledName(world.mentors[mentor]!));
  return {
    name: calledName(world.mentees[mentee]!),
    before: names(before),
    after: names(after),
    waits: waiting.includes(mentee),
    points,
  };
}

function compare(
  match: Match,
  proposed: Proposed,
  previous: NonNullable<Input<'matching.open'>['previous']>,
): NonNullable<MatchBoard['compared']> {
  const [mentees, mentors] = [numbersOf(match.world.mentees), numbersOf(match.world.mentors)];
  const before = previous.flatMap(({ menteeId, mentorId }) => {
    const [mentee, mentor] = [mentees.get(menteeId), mentors.get(mentorId)];
    return mentee === undefined || mentor === undefined ? [] : [{ mentee, mentor }];
  });
  const changes = changesBetween(match, before, proposed.lines);
  const words = changes.map((change) => changeWords(match, proposed.waiting, change));
  const sum = changes.reduce((total, change) => total + change.points, 0);
  return {
    text: comparedText(words, sum),
    changes: changes.map((change, index) => ({
      menteeId: match.world.mentees[change.mentee]!.id,
      text: changeText(words[index]!),
    })),
  };
}

import type { Input } from '../../contract/api';
import { barsIn, numbersOf } from '../../domain/pairing/bars';
import { barsAt, type Match } from '../../domain/pairing/match';
import { mentorsLacking } from '../../domain/pairing/propose';
import { matchingTexts } from '../../text/matching';
import { barWithLift } from '../../text/matching-bars';
import { calledName } from '../../text/matching-reasons';
import { labelAt } from './board-parts';

/** A line the curator accepts, by the numbers of its people. */
export interface Accepted {
  readonly mentee: number;
  readonly mentor: number;
  /** As the dialog marked it, `''` = no group. */
  readonly group: string;
}

/** The lines with everything that forbids them as the banks stand now, a sentence each. */
export function readLines(
  match: Match,
  lines: Input<'matching.accept'>['lines'],
): { accepted: readonly Accepted[]; faults: readonly string[] } {
  const mentees = numbersOf(match.world.mentees);
  const mentors = numbersOf(match.world.mentors);
  const faults: string[] = [];
  const accepted = lines.flatMap(({ menteeId, mentorId, group }) => {
    const [mentee, mentor] = [mentees.get(menteeId), mentors.get(mentorId)];
    if (mentee !== undefined && mentor !== undefined) return [{ mentee, mentor, group: group.trim() }];
    faults.push(matchingTexts.goneLine(mentee === undefined ? menteeId : mentorId));
    return [];
  });
  faults.push(
    ...accepted.flatMap((line) => ownFaults(match, line)),
    ...repeated(match, accepted),
    ...overMentors(match, accepted),
    ...overMentees(match, accepted),
    ...oddGroups(accepted),
  );
  return { accepted, faults };
}

function ownFaults(match: Match, { mentee, mentor }: Accepted): string[] {
  const bars = barWithLift(barsIn(barsAt(match, mentee, mentor)));
  return bars === null ? [] : [matchingTexts.taken(labelAt(match, mentee, mentor), bars)];
}

function repeated(match: Match, accepted: readonly Accepted[]): string[] {
  const labels = accepted.map(({ mentee, mentor }) => labelAt(match, mentee, mentor));
  const keys = accepted.map(({ mentee, mentor }) => `${mentee} ${mentor}`);
  return labels
    .filter((_, index) => keys.indexOf(keys[index]!) < index)
    .map((label) => matchingTexts.twice(label));
}

const countsBy = (numbers: readonly number[]): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
};

const overMentors = (match: Match, accepted: readonly Accepted[]): string[] =>
  [...countsBy(accepted.map(({ mentor }) => mentor))]
    .filter(([mentor, count]) => match.free[mentor]! > 0 && count > match.free[mentor]!)
    .map(([mentor]) => matchingTexts.noPlaceLeft(calledName(match.world.mentors[mentor]!)));

function overMentees(match: Match, accepted: readonly Accepted[]): string[] {
  const lacking = mentorsLacking(match);
  return [...countsBy(accepted.map(({ mentee }) => mentee))]
    .filter(([mentee, count]) => count > lacking[mentee]!)
    .map(([mentee]) => matchingTexts.hasMentor(calledName(match.world.mentees[mentee]!)));
}

/** A group is one mentor with several mentees, or one mentee with several mentors. */
function oddGroups(accepted: readonly Accepted[]): string[] {
  const marks = [...new Set(accepted.map(({ group }) => group))].filter((mark) => mark !== '');
  return marks
    .filter((mark) => {
      const own = accepted.filter(({ group }) => group === mark);
      const mentors = new Set(own.map(({ mentor }) => mentor));
      const mentees = new Set(own.map(({ mentee }) => mentee));
      return mentors.size > 1 && mentees.size > 1;
    })
    .map(matchingTexts.oddGroup);
}

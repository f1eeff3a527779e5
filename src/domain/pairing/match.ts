import { menteeBars, mentorBars, setPairBars, withBar, withoutBar } from './bars';
import { type Choices, choicesOf, pointsOf, type Scores, scoresOf } from './criteria';
import { loadOf, placesOf, takesPlace } from './facts';
import { mentorNames } from './mentor-names';
import type { Decision, World } from './world';

/** Everybody against everybody: points and hard rules of each pair of people. Cells go mentee by mentee. */
export interface Match {
  readonly world: World;
  readonly scores: Scores;
  readonly choices: Choices;
  /** The sum of the criteria, whether the pair is possible or not. */
  readonly points: Float64Array;
  /** Hard rules of the cell alone; those of its two people stand beside. */
  readonly ofPair: Int32Array;
  readonly ofMentor: Int32Array;
  readonly ofMentee: Int32Array;
  /** Mentees each mentor has. */
  readonly load: readonly number[];
  readonly places: readonly number[];
  readonly free: readonly number[];
  /** Mentors as they follow each other with equal points: more free places first, then by name and code. */
  readonly order: Int32Array;
}

/** Points and bars of all cells, computed once. */
export function matchOf(world: World): Match {
  const { mentors, mentees } = world;
  const names = mentorNames(mentors);
  const choices = choicesOf(world, names);
  const scores = scoresOf(world, choices);
  const loads = loadOf(world.pairs, null);
  const load = mentors.map(({ id }) => loads.get(id) ?? 0);
  const places = mentors.map((mentor) => Math.max(0, Math.floor(placesOf(mentor, world.usualCapacity))));
  const free = places.map((own, mentor) => Math.max(0, own - load[mentor]!));
  const heads = new Set(names.meant(world.head.name));
  const ofPair = new Int32Array(mentees.length * mentors.length);
  setPairBars(world, names, ofPair);
  const points = pointsOf(scores, mentees.length, mentors.length);
  return {
    ...{ world, scores, choices, points, ofPair, load, places, free },
    order: orderOf(world, free),
    ofMentor: Int32Array.from(mentors, (mentor, at) =>
      mentorBars(world, mentor, free[at]!, heads.has(mentor.id)),
    ),
    ofMentee: Int32Array.from(mentees, (mentee) => menteeBars(world, mentee)),
  };
}

const orderOf = ({ mentors }: World, free: readonly number[]): Int32Array =>
  Int32Array.from(mentors.keys()).sort(
    (a, b) =>
      free[b]! - free[a]! ||
      mentors[a]!.name.localeCompare(mentors[b]!.name, 'ru') ||
      mentors[a]!.id.localeCompare(mentors[b]!.id),
  );

/** All hard rules that keep the two apart; 0 = they may work together. */
export const barsAt = (
  { world, ofPair, ofMentor, ofMentee }: Match,
  mentee: number,
  mentor: number,
): number => ofPair[mentee * world.mentors.length + mentor]! | ofMentor[mentor]! | ofMentee[mentee]!;

/** The same without the curator's own «не предлагать», which the curator may take back. */
export const lastingBarsAt = (match: Match, mentee: number, mentor: number): number =>
  withoutBar(barsAt(match, mentee, mentor), 'forbidden');

/** How many mentors each mentee has, from the first draft of a pair until its end. Mentee id → number. */
export function livePairs({ pairs }: World): Map<string, number> {
  const live = new Map<string, Set<string>>();
  for (const pair of pairs) {
    if (!takesPlace(pair)) continue;
    live.set(pair.menteeId, (live.get(pair.menteeId) ?? new Set()).add(pair.mentorId));
  }
  return new Map([...live].map(([mentee, own]) => [mentee, own.size]));
}

/** The same people with one more decision of the curator, or with one taken back (`none`). */
export function withDecision(
  match: Match,
  mentee: number,
  mentor: number,
  decision: Decision['decision'] | 'none',
): Match {
  const { world } = match;
  const pair = { menteeId: world.mentees[mentee]!.id, mentorId: world.mentors[mentor]!.id };
  const others = world.decisions.filter(
    ({ menteeId, mentorId }) => menteeId !== pair.menteeId || mentorId !== pair.mentorId,
  );
  const decisions = decision === 'none' ? others : [...others, { ...pair, decision }];
  const ofPair = match.ofPair.slice();
  const cell = mentee * world.mentors.length + mentor;
  ofPair[cell] =
    decision === 'forbid' ? withBar(ofPair[cell]!, 'forbidden') : withoutBar(ofPair[cell]!, 'forbidden');
  return { ...match, world: { ...world, decisions }, ofPair };
}

import type { CivilDate } from '../calendar/civil-date';
import { type Bar, barsIn, firstBar } from './bars';
import {
  dayName,
  endedTogether,
  isLessExperienced,
  modesMeet,
  requestsOf,
  sharedSetting,
  wantsReverse,
  yearsOf,
} from './criteria';
import { barsAt, type Match } from './match';
import { CRITERIA, type Criterion, mostPoints } from './weights';
import { together } from './world';

/** What the points of a pair are for, in facts; sentences are made of them elsewhere. */
export interface PairFacts {
  /** Points (0–3) each gives the other in the ballot or by the wish of the bank. */
  readonly chosen: { readonly byMentee: number; readonly byMentor: number };
  readonly requests: number;
  /** Competences that answer a request, one for each that is answered. */
  readonly covered: readonly string[];
  readonly days: readonly string[];
  readonly mode: string;
  readonly setting: string;
  readonly years: number | null;
  /** The mentor has taught for less time than the mentee. */
  readonly younger: boolean;
  /** The mentee asks for a younger mentor. */
  readonly reverse: boolean;
  /** The two have carried a pair to its end; the day, when it is known. */
  readonly before: { readonly until: CivilDate | null } | null;
  readonly load: number;
}

/** Points by criterion, in the order of {@link CRITERIA}; they add up to the points of the cell. */
export const partsAt = (
  { scores }: Match,
  mentee: number,
  mentor: number,
): readonly { readonly criterion: Criterion; readonly points: number }[] =>
  CRITERIA.map((criterion) => ({ criterion, points: scores[criterion](mentee)[mentor]! }));

export function factsAt(match: Match, mentee: number, mentor: number): PairFacts {
  const { world, choices, load } = match;
  const [one, other] = [world.mentees[mentee]!, world.mentors[mentor]!];
  const cell = mentee * world.mentors.length + mentor;
  const requests = requestsOf(one);
  const answers = requests.map((request) =>
    other.topics.find((topic) => world.likeness.covers(request, topic)),
  );
  const offered = new Set(other.days.map(dayName));
  const ended = endedTogether({
    pairs: world.pairs.filter(({ menteeId, mentorId }) => menteeId === one.id && mentorId === other.id),
  });
  const key = together(one.id, other.id);
  return {
    chosen: { byMentee: choices.byMentee[cell]!, byMentor: choices.byMentor[cell]! },
    requests: requests.length,
    covered: answers.filter((topic) => topic !== undefined),
    days: [...new Set(one.days.map(dayName))].filter((day) => day !== '' && offered.has(day)),
    mode: modesMeet(one.mode, other.mode) ? other.mode : '',
    setting: sharedSetting(one, other),
    years: yearsOf(other, world.today),
    younger: isLessExperienced(other, one),
    reverse: wantsReverse(one),
    before: ended.has(key) ? { until: ended.get(key)! } : null,
    load: load[mentor]!,
  };
}

/** Does the younger help the older with what is asked? Then the pair is «реверсивное». */
export const isReverse = ({ younger, covered }: Pick<PairFacts, 'younger' | 'covered'>): boolean =>
  younger && covered.length > 0;

/** Why nobody is proposed to a mentee. */
export type WhyAlone =
  /** The mentee cannot be in a pair now. */
  | { readonly kind: 'mentee'; readonly bars: readonly Bar[] }
  | { readonly kind: 'no-mentors' }
  /** How many mentors each rule removes; a mentor with several counts under the first. */
  | { readonly kind: 'barred'; readonly counts: readonly BarCount[] }
  /** So many are possible, but their places serve the whole better elsewhere. */
  | { readonly kind: 'outbid'; readonly possible: number; readonly counts: readonly BarCount[] };

export interface BarCount {
  readonly bar: Bar;
  readonly count: number;
}

export function whyAlone(match: Match, mentee: number): WhyAlone {
  const own = match.ofMentee[mentee]!;
  if (own !== 0) return { kind: 'mentee', bars: barsIn(own) };
  const width = match.world.mentors.length;
  if (width === 0) return { kind: 'no-mentors' };
  const counts = new Map<Bar, number>();
  let possible = 0;
  for (let mentor = 0; mentor < width; mentor++) {
    const first = firstBar(barsAt(match, mentee, mentor));
    if (first === null) possible += 1;
    else counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  const told = [...counts].map(([bar, count]) => ({ bar, count })).sort((a, b) => b.count - a.count);
  return possible > 0 ? { kind: 'outbid', possible, counts: told } : { kind: 'barred', counts: told };
}

/** Mentors by number, the possible ones first, then by points, then by {@link Match.order}. */
export function orderedMentors(match: Match, mentee: number): number[] {
  const { points, order, world } = match;
  const width = order.length;
  const most = mostPoints(world.weights);
  // One number a mentor, so that sorting compares no people.
  const keys = Float64Array.from(order, (mentor, place) => {
    const barred = barsAt(match, mentee, mentor) === 0 ? 0 : 1;
    const missing = most - points[mentee * width + mentor]!;
    return (barred * (most + 1) + missing) * width + place;
  }).sort();
  return Array.from(keys, (key) => order[key % width]!);
}

/** What became different for one mentee. */
export interface Change {
  readonly mentee: number;
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Points of the mentee after, minus before. */
  readonly points: number;
}

type Cells = readonly { readonly mentee: number; readonly mentor: number }[];

/** Whom two proposals treat differently, in the order of the bank; points are those of today on both sides. */
export function changesBetween(match: Match, before: Cells, after: Cells): Change[] {
  const width = match.world.mentors.length;
  const byMentee = (cells: Cells): Map<number, number[]> => {
    const mentors = new Map<number, number[]>();
    for (const { mentee, mentor } of cells) mentors.set(mentee, [...(mentors.get(mentee) ?? []), mentor]);
    for (const own of mentors.values()) own.sort((a, b) => a - b);
    return mentors;
  };
  const [old, now] = [byMentee(before), byMentee(after)];
  const sum = (mentee: number, mentors: readonly number[]): number =>
    mentors.reduce((total, mentor) => total + match.points[mentee * width + mentor]!, 0);
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort((a, b) => a - b)
    .map((mentee) => ({ mentee, before: old.get(mentee) ?? [], after: now.get(mentee) ?? [] }))
    .filter((change) => change.before.join() !== change.after.join())
    .map((change) => ({
      ...change,
      points: sum(change.mentee, change.after) - sum(change.mentee, change.before),
    }));
}

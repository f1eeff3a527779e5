import type { CivilDate } from '../calendar/civil-date';
import { comparable } from '../nearest';
import { isGone, type MenteeFact, type MentorFact, takesPlace } from './facts';
import type { MentorNames } from './mentor-names';
import type { World } from './world';

/**
 * Hard rules. The first are of the mentor, then those of the mentee, then those of the two together; the order is
 * the order in which they are told.
 */
export const BARS = [
  'mentor-gone',
  'mentor-away',
  'mentor-no-contract',
  'mentor-data-missing',
  'mentor-data-expired',
  'mentor-data-withdrawn',
  'mentor-work-withdrawn',
  'mentor-head',
  'no-places',
  'mentee-gone',
  'mentee-away',
  'mentee-data-missing',
  'mentee-data-expired',
  'mentee-data-withdrawn',
  'mentee-work-withdrawn',
  'same-person',
  'already-paired',
  'pair-withdrawn',
  'superior',
  'forbidden',
  'ballot',
] as const;
export type Bar = (typeof BARS)[number];

const BIT = Object.fromEntries(BARS.map((bar, index) => [bar, 1 << index])) as Record<Bar, number>;

/** The bars of a set, in the order they are told. */
export const barsIn = (set: number): Bar[] => BARS.filter((bar) => (set & BIT[bar]) !== 0);

/** The one that is told first; `null` of an empty set. */
export const firstBar = (set: number): Bar | null => (set === 0 ? null : BARS[31 - Math.clz32(set & -set)]!);

export const withBar = (set: number, bar: Bar): number => set | BIT[bar];

export const withoutBar = (set: number, bar: Bar): number => set & ~BIT[bar];

/** Is the person away on the day? An open end lasts until somebody writes it. */
export const isAway = (
  { awayFrom, awayTo }: { readonly awayFrom: CivilDate | null; readonly awayTo: CivilDate | null },
  day: CivilDate,
): boolean =>
  (awayFrom !== null || awayTo !== null) &&
  (awayFrom === null || awayFrom <= day) &&
  (awayTo === null || awayTo >= day);

function papersBar({ papers, policy }: World, id: string, side: 'mentor' | 'mentee'): number {
  const { data, work } = papers.get(id) ?? { data: 'missing', work: 'missing' };
  let set = 0;
  if (data !== 'valid' && (policy === 'require' || data === 'withdrawn')) set |= BIT[`${side}-data-${data}`];
  if (work === 'withdrawn') set |= BIT[`${side}-work-withdrawn`];
  return set;
}

/** What keeps a mentor out of every new pair. `free` = places left, `isHead` = signs the orders. */
export function mentorBars(world: World, mentor: MentorFact, free: number, isHead: boolean): number {
  let set = papersBar(world, mentor.id, 'mentor');
  if (isGone(mentor)) set |= BIT['mentor-gone'];
  if (isAway(mentor, world.firstDay)) set |= BIT['mentor-away'];
  if (mentor.external && mentor.contract.trim() === '') set |= BIT['mentor-no-contract'];
  if (isHead && !world.head.mayMentor) set |= BIT['mentor-head'];
  if (free <= 0) set |= BIT['no-places'];
  return set;
}

/** What keeps a mentee out of every new pair. */
export function menteeBars(world: World, mentee: MenteeFact): number {
  let set = papersBar(world, mentee.id, 'mentee');
  if (isGone(mentee)) set |= BIT['mentee-gone'];
  if (isAway(mentee, world.firstDay)) set |= BIT['mentee-away'];
  return set;
}

/** Rules that know both people, by the numbers of their rows. */
export function setPairBars(world: World, names: MentorNames, bars: Int32Array): void {
  const width = world.mentors.length;
  const mentorAt = numbersOf(world.mentors);
  const menteeAt = numbersOf(world.mentees);
  const put = (menteeId: string, mentorId: string, bar: Bar): void => {
    const [mentee, mentor] = [menteeAt.get(menteeId), mentorAt.get(mentorId)];
    if (mentee !== undefined && mentor !== undefined) bars[mentee * width + mentor]! |= BIT[bar];
  };
  for (const pair of world.pairs) if (takesPlace(pair)) put(pair.menteeId, pair.mentorId, 'already-paired');
  for (const { menteeId, mentorId } of world.takenBack) put(menteeId, mentorId, 'pair-withdrawn');
  for (const { decision, menteeId, mentorId } of world.decisions)
    if (decision === 'forbid') put(menteeId, mentorId, 'forbidden');
  for (const { person, never } of world.ballots)
    for (const other of never) {
      put(person, other, 'ballot');
      put(other, person, 'ballot');
    }
  const byName = numbersByName(world.mentors);
  world.mentees.forEach(({ id, name, superior }, mentee) => {
    for (const mentor of byName.get(comparable(name)) ?? [])
      bars[mentee * width + mentor]! |= BIT['same-person'];
    for (const mentorId of superiorsIn(superior, names)) put(id, mentorId, 'superior');
  });
}

/** «Петрова И. И., директор»: the position after the name is not read. */
const superiorsIn = (text: string, names: MentorNames): readonly string[] =>
  names.meant(text.split(',')[0] ?? '');

function numbersByName(people: readonly MentorFact[]): Map<string, number[]> {
  const numbers = new Map<string, number[]>();
  people.forEach(({ name }, index) => {
    const key = comparable(name);
    const known = numbers.get(key);
    if (known) known.push(index);
    else numbers.set(key, [index]);
  });
  return numbers;
}

/** Place of each person in the list by code. */
export const numbersOf = (people: readonly { readonly id: string }[]): Map<string, number> =>
  new Map(people.map(({ id }, index) => [id, index]));

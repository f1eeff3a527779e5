import type { CivilDate } from '../calendar/civil-date';
import { comparable } from '../nearest';
import { isGone, type MenteeFact, type MentorFact, takesPlace } from './facts';
import { namesPerson, surnameKey } from './named-person';
import { together, type World } from './world';

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

export const hasBar = (set: number, bar: Bar): boolean => (set & BIT[bar]) !== 0;

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

/** What keeps a mentor out of every new pair. `free` = places left. */
export function mentorBars(world: World, mentor: MentorFact, free: number): number {
  let set = papersBar(world, mentor.id, 'mentor');
  if (isGone(mentor)) set |= BIT['mentor-gone'];
  if (isAway(mentor, world.firstDay)) set |= BIT['mentor-away'];
  if (mentor.external && mentor.contract.trim() === '') set |= BIT['mentor-no-contract'];
  if (!world.head.mayMentor && namesPerson(world.head.name, mentor.name)) set |= BIT['mentor-head'];
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
export function setPairBars(world: World, bars: Int32Array): void {
  const width = world.mentors.length;
  const mentorAt = numbersOf(world.mentors);
  const menteeAt = numbersOf(world.mentees);
  const put = (menteeId: string, mentorId: string, bar: Bar): void => {
    const at = (menteeAt.get(menteeId) ?? Number.NaN) * width + (mentorAt.get(mentorId) ?? Number.NaN);
    if (!Number.isNaN(at)) bars[at]! |= BIT[bar];
  };
  for (const pair of world.pairs) {
    if (takesPlace(pair)) put(pair.menteeId, pair.mentorId, 'already-paired');
    if (world.takenBack.has(together(pair.menteeId, pair.mentorId)))
      put(pair.menteeId, pair.mentorId, 'pair-withdrawn');
  }
  for (const { decision, menteeId, mentorId } of world.decisions)
    if (decision === 'forbid') put(menteeId, mentorId, 'forbidden');
  for (const { person, never } of world.ballots)
    for (const other of never) {
      put(person, other, 'ballot');
      put(other, person, 'ballot');
    }
  setNameBars(world, (mentee, mentor, bar) => {
    bars[mentee * width + mentor]! |= BIT[bar];
  });
}

/** The same person in both banks, and the own superior («Петрова И. И., директор»): told by their names. */
function setNameBars(
  { mentors, mentees }: World,
  put: (mentee: number, mentor: number, bar: Bar) => void,
): void {
  const byName = numbersBy(mentors, ({ name }) => comparable(name));
  const named = mentees.some(({ superior }) => superior !== '');
  const bySurname = named ? numbersBy(mentors, ({ name }) => surnameKey(name)) : new Map<string, number[]>();
  mentees.forEach(({ name, superior }, mentee) => {
    for (const mentor of byName.get(comparable(name)) ?? []) put(mentee, mentor, 'same-person');
    const [head = ''] = superior.split(',');
    if (head.trim() === '') return;
    for (const mentor of bySurname.get(surnameKey(head)) ?? [])
      if (namesPerson(head, mentors[mentor]!.name)) put(mentee, mentor, 'superior');
  });
}

function numbersBy(people: readonly MentorFact[], keyOf: (person: MentorFact) => string): Map<string, number[]> {
  const numbers = new Map<string, number[]>();
  people.forEach((person, index) => {
    const key = keyOf(person);
    const known = numbers.get(key);
    if (known) known.push(index);
    else numbers.set(key, [index]);
  });
  return numbers;
}

/** Place of each person in the list by code. */
export const numbersOf = (people: readonly { readonly id: string }[]): Map<string, number> =>
  new Map(people.map(({ id }, index) => [id, index]));

import { type CivilDate, fullYears } from '../calendar/civil-date';
import { comparable } from '../nearest';
import {
  isGone,
  loadOf,
  type MenteeFact,
  type MentorFact,
  type PairFact,
  placesOf,
  takesPlace,
} from './facts';

/** Criteria of a proposal and the most points each can give; together 100 (domain rule §5, simplified). */
export const CRITERIA = { topics: 50, choice: 15, setting: 15, time: 10, experience: 10 } as const;
export type Criterion = keyof typeof CRITERIA;

export type Bar = 'no-places' | 'gone' | 'same-person' | 'already-paired';

export interface Ranked {
  readonly mentor: MentorFact;
  readonly free: number;
  readonly capacity: number;
  /** Points by criterion; they add up to {@link Ranked.points}. */
  readonly parts: Readonly<Record<Criterion, number>>;
  readonly points: number;
  /** Why the pair is not possible; `null` when it is. */
  readonly bar: Bar | null;
  /** Topics of the request the mentor is strong in. */
  readonly covered: readonly string[];
}

/** More than three requests are not answered in one year. */
const MOST_REQUESTS = 3;
const EXPERIENCE_STEPS = [
  { years: 10, points: 10 },
  { years: 5, points: 7 },
  { years: 3, points: 4 },
];

/**
 * All mentors for a mentee: possible ones first, by points, then by free places, by name and by code. `except` is the
 * pair being edited, whose place counts as free.
 */
export function rankMentors(
  mentee: MenteeFact,
  mentors: readonly MentorFact[],
  pairs: readonly PairFact[],
  options: { usualCapacity: number; today: CivilDate; except: string | null },
): Ranked[] {
  const load = loadOf(pairs, options.except);
  const taken = new Set(
    pairs
      .filter((pair) => pair.menteeId === mentee.id && takesPlace(pair) && pair.id !== options.except)
      .map((p) => p.mentorId),
  );
  return mentors
    .map((mentor) => rank(mentee, mentor, load.get(mentor.id) ?? 0, taken.has(mentor.id), options))
    .sort(
      (a, b) =>
        Number(a.bar !== null) - Number(b.bar !== null) ||
        b.points - a.points ||
        b.free - a.free ||
        a.mentor.name.localeCompare(b.mentor.name, 'ru') ||
        a.mentor.id.localeCompare(b.mentor.id),
    );
}

function rank(
  mentee: MenteeFact,
  mentor: MentorFact,
  load: number,
  paired: boolean,
  options: { usualCapacity: number; today: CivilDate },
): Ranked {
  const capacity = placesOf(mentor, options.usualCapacity);
  const covered = commonOf(mentee.topics, mentor.topics);
  const parts = {
    topics: topicPoints(mentee, covered.length),
    choice: mentee.preferred.some((name) => namesPerson(name, mentor.name)) ? CRITERIA.choice : 0,
    setting: sharesSetting(mentee, mentor) ? CRITERIA.setting : 0,
    time: timePoints(mentee, mentor),
    experience: experiencePoints(mentor, options.today),
  };
  const points = Object.values(parts).reduce((sum, part) => sum + part, 0);
  const free = Math.max(0, capacity - load);
  return { mentor, free, capacity, parts, points, covered, bar: barFor(mentee, mentor, free, paired) };
}

function barFor(mentee: MenteeFact, mentor: MentorFact, free: number, paired: boolean): Bar | null {
  if (comparable(mentee.name) === comparable(mentor.name)) return 'same-person';
  if (isGone(mentor)) return 'gone';
  if (paired) return 'already-paired';
  return free === 0 ? 'no-places' : null;
}

function commonOf(wanted: readonly string[], offered: readonly string[]): string[] {
  const strong = new Set(offered.map(comparable));
  return wanted.filter((topic) => strong.has(comparable(topic)));
}

function topicPoints(mentee: MenteeFact, covered: number): number {
  const wanted = Math.min(MOST_REQUESTS, mentee.topics.length);
  return wanted === 0 ? 0 : Math.round((CRITERIA.topics * Math.min(covered, wanted)) / wanted);
}

/** «Осадчая Т. В.» or «Осадчая» names «Осадчая Татьяна Викторовна». */
function namesPerson(choice: string, name: string): boolean {
  const [surname = '', ...rest] = choice.trim().split(/\s+/);
  const [ownSurname = '', ...ownRest] = name.trim().split(/\s+/);
  if (surname === '' || comparable(surname) !== comparable(ownSurname)) return false;
  const initials = (words: readonly string[]): string => words.join('').replace(/[^\p{Lu}]/gu, '');
  return rest.length === 0 || initials(ownRest).startsWith(initials(rest));
}

const sharesSetting = (mentee: MenteeFact, mentor: MentorFact): boolean =>
  (mentee.subject !== '' && comparable(mentee.subject) === comparable(mentor.subject)) ||
  (mentee.department !== '' && comparable(mentee.department) === comparable(mentor.department));

function timePoints(mentee: MenteeFact, mentor: MentorFact): number {
  const days = commonOf(mentee.days, mentor.days).length > 0 ? CRITERIA.time / 2 : 0;
  const mode = mentee.mode !== '' && mentee.mode === mentor.mode ? CRITERIA.time / 2 : 0;
  return days + mode;
}

function experiencePoints(mentor: MentorFact, today: CivilDate): number {
  const years = mentor.teachingSince === null ? 0 : (fullYears(mentor.teachingSince, today) ?? 0);
  return EXPERIENCE_STEPS.find((step) => years >= step.years)?.points ?? 0;
}

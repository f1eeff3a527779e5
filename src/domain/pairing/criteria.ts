import { type CivilDate, fullYears } from '../calendar/civil-date';
import { comparable } from '../nearest';
import { numbersOf } from './bars';
import { loadOf, type MenteeFact, type MentorFact } from './facts';
import type { MentorNames } from './mentor-names';
import { CRITERIA, type Criterion, type Weights } from './weights';
import { together, type World } from './world';

/** More than three requests are not answered in one year. */
const MOST_REQUESTS = 3;
/** Points of the first, the second and the third choice of a ballot (domain rule §5). */
const CHOICE_POINTS = [3, 2, 1] as const;
const BALLOT_MOST = 6;
/** Years of teaching and the share of the weight they give. */
const EXPERIENCE_STEPS = [
  { years: 10, share: 1 },
  { years: 5, share: 0.7 },
  { years: 3, share: 0.4 },
];
/** From so many mentees on a load gives no points. */
const FULL_LOAD = 3;
const REVERSE = 'реверсивное';
const MIXED = 'смешанно';
const ENDED = 'завершена';

/** What one mentee wants, as far as mentors are to cover it: topics first, then the own words. */
export function requestsOf(mentee: Pick<MenteeFact, 'topics' | 'mainRequest'>): string[] {
  const all = [...mentee.topics, mentee.mainRequest].filter((request) => comparable(request) !== '');
  return all.slice(0, MOST_REQUESTS);
}

/** Points of a criterion for two people, by their numbers; whole, from 0 to the weight. */
type Score = (mentee: number, mentor: number) => number;
export type Scores = Readonly<Record<Criterion, Score>>;

/** The rules of all criteria over the people of the world; everything that depends on one person is ready. */
export function scoresOf(world: World, choices: Choices): Scores {
  const { weights } = world;
  return {
    ballot: ballotScore(choices, world.mentors.length, weights),
    requests: requestScore(world, weights),
    time: timeScore(world, weights),
    setting: settingScore(world, weights),
    experience: experienceScore(world, weights),
    continuing: continuingScore(world, weights),
    load: loadScore(world, weights),
  };
}

/** The sum of all criteria for each cell, mentee by mentee. */
export function pointsOf(scores: Scores, mentees: number, mentors: number): Float64Array {
  const points = new Float64Array(mentees * mentors);
  for (const criterion of CRITERIA) {
    const score = scores[criterion];
    for (let mentee = 0, cell = 0; mentee < mentees; mentee++)
      for (let mentor = 0; mentor < mentors; mentor++, cell++) points[cell]! += score(mentee, mentor);
  }
  return points;
}

/** Points (0–3) of each cell, mentee by mentee. */
export interface Choices {
  readonly byMentee: Uint8Array;
  readonly byMentor: Uint8Array;
}

/** What the ballots give each pair; where a mentee has cast none, the wish written in the bank counts. */
export function choicesOf(world: World, names: MentorNames): Choices {
  const width = world.mentors.length;
  const byMentee = new Uint8Array(world.mentees.length * width);
  const byMentor = new Uint8Array(world.mentees.length * width);
  const mentorAt = numbersOf(world.mentors);
  const menteeAt = numbersOf(world.mentees);
  const voted = new Set(
    world.ballots.filter(({ choices }) => choices.length > 0).map(({ person }) => person),
  );
  const give = (into: Uint8Array, menteeId: string, mentorId: string, place: number): void => {
    const [mentee, mentor] = [menteeAt.get(menteeId), mentorAt.get(mentorId)];
    if (mentee === undefined || mentor === undefined) return;
    const cell = mentee * width + mentor;
    into[cell] = Math.max(into[cell]!, CHOICE_POINTS[place] ?? 0);
  };
  for (const { person, choices } of world.ballots)
    choices.forEach((other, place) => {
      give(byMentee, person, other, place);
      give(byMentor, other, person, place);
    });
  for (const { id, preferred } of world.mentees)
    if (!voted.has(id))
      preferred.forEach((wish, place) => {
        const [meant, ...others] = names.meant(wish);
        if (meant !== undefined && others.length === 0) give(byMentee, id, meant, place);
      });
  return { byMentee, byMentor };
}

const ballotScore =
  ({ byMentee, byMentor }: Choices, width: number, { ballot }: Weights): Score =>
  (mentee, mentor) => {
    const cell = mentee * width + mentor;
    return Math.round((ballot * (byMentee[cell]! + byMentor[cell]!)) / BALLOT_MOST);
  };

function requestScore({ mentees, mentors, likeness }: World, { requests }: Weights): Score {
  const coverage = new Map<string, Uint8Array>();
  const competences = [...new Set(mentors.flatMap(({ topics }) => topics))];
  const numberOf = new Map(competences.map((competence, index) => [competence, index]));
  const strong = mentors.map(({ topics }) => topics.map((topic) => numberOf.get(topic)!));
  const coverageOf = (request: string): Uint8Array => {
    const known = coverage.get(request);
    if (known) return known;
    const covers = competences.map((competence) => likeness.covers(request, competence));
    const made = Uint8Array.from(strong, (topics) => (topics.some((topic) => covers[topic]) ? 1 : 0));
    coverage.set(request, made);
    return made;
  };
  const wanted = mentees.map((mentee) => requestsOf(mentee).map(coverageOf));
  return (mentee, mentor) => {
    const own = wanted[mentee]!;
    let covered = 0;
    for (const coverage of own) covered += coverage[mentor]!;
    return own.length === 0 ? 0 : Math.round((requests * covered) / own.length);
  };
}

/** Days as people write them: «вт», «Вторник», «по вторникам». */
const WEEKDAYS = [
  { name: 'понедельник', written: 'пн$|понедельник' },
  { name: 'вторник', written: 'вт$|вторник' },
  { name: 'среда', written: 'ср$|сред[ауые]' },
  { name: 'четверг', written: 'чт$|четверг' },
  { name: 'пятница', written: 'пт$|пятниц' },
  { name: 'суббота', written: 'сб$|суббот' },
  { name: 'воскресенье', written: 'вс$|воскресен' },
].map(({ name, written }) => ({ name, written: new RegExp(`^(по)?(${written})`) }));

/** The weekday a text means, else the text itself without what does not matter; `''` = nothing. */
export function dayName(text: string): string {
  const key = comparable(text);
  return WEEKDAYS.find(({ written }) => written.test(key))?.name ?? key;
}

/** Do the modes go together? «Смешанно» goes with both. */
export const modesMeet = (a: string, b: string): boolean =>
  a !== '' && b !== '' && (a === b || a === MIXED || b === MIXED);

function timeScore({ mentees, mentors }: World, { time }: Weights): Score {
  const forDays = Math.ceil(time / 2);
  const numbers = new Map<string, number>();
  const names = new Map<string, string>();
  const numberOf = (text: string): number => {
    const name = names.get(text) ?? dayName(text);
    names.set(text, name);
    if (name !== '' && !numbers.has(name)) numbers.set(name, numbers.size);
    return numbers.get(name) ?? -1;
  };
  const daysOf = (people: readonly { readonly days: readonly string[] }[]): number[][] =>
    people.map(({ days }) => days.map(numberOf).filter((day) => day >= 0));
  const [wanted, offered] = [daysOf(mentees), daysOf(mentors)];
  return (mentee, mentor) => {
    const theirs = offered[mentor]!;
    const days = wanted[mentee]!.some((day) => theirs.includes(day)) ? forDays : 0;
    const mode = modesMeet(mentees[mentee]!.mode, mentors[mentor]!.mode) ? time - forDays : 0;
    return days + mode;
  };
}

/** The subject, the group or the department both work in; `''` = none in common. */
export function sharedSetting(
  mentee: Pick<MenteeFact, 'subject' | 'department'>,
  mentor: Pick<MentorFact, 'subject' | 'department'>,
): string {
  const same = (a: string, b: string): boolean => comparable(a) !== '' && comparable(a) === comparable(b);
  if (same(mentee.subject, mentor.subject)) return mentee.subject.trim();
  return same(mentee.department, mentor.department) ? mentee.department.trim() : '';
}

function settingScore({ mentees, mentors }: World, { setting }: Weights): Score {
  const keys = (people: readonly { readonly subject: string; readonly department: string }[]) =>
    people.map(({ subject, department }) => [comparable(subject), comparable(department)] as const);
  const [theirs, own] = [keys(mentors), keys(mentees)];
  return (mentee, mentor) => {
    const [subject, department] = own[mentee]!;
    const other = theirs[mentor]!;
    const same = (subject !== '' && subject === other[0]) || (department !== '' && department === other[1]);
    return same ? setting : 0;
  };
}

/** Full years of teaching, `null` when unknown. */
export const yearsOf = (
  { teachingSince }: { readonly teachingSince: CivilDate | null },
  today: CivilDate,
): number | null => (teachingSince === null ? null : fullYears(teachingSince, today));

/** Has the mentor taught for less time than the mentee? Unknown = no. */
export const isLessExperienced = (
  mentor: { readonly teachingSince: CivilDate | null },
  mentee: { readonly teachingSince: CivilDate | null },
): boolean =>
  mentor.teachingSince !== null &&
  mentee.teachingSince !== null &&
  mentor.teachingSince > mentee.teachingSince;

/** Does the mentee ask to be helped by a younger colleague? */
export const wantsReverse = ({ wishForm }: Pick<MenteeFact, 'wishForm'>): boolean =>
  comparable(wishForm) === REVERSE;

function experienceScore({ mentees, mentors, today }: World, { experience }: Weights): Score {
  const usual = mentors.map((mentor) => {
    const years = yearsOf(mentor, today) ?? 0;
    const share = EXPERIENCE_STEPS.find((step) => years >= step.years)?.share ?? 0;
    return Math.round(experience * share);
  });
  const reverse = mentees.map(wantsReverse);
  return (mentee, mentor) => {
    if (!reverse[mentee]) return usual[mentor]!;
    return isLessExperienced(mentors[mentor]!, mentees[mentee]!) ? experience : 0;
  };
}

/** Last day of the pair the two have carried to its end, by {@link together}; a pair broken off is none. */
export function endedTogether(world: Pick<World, 'pairs'>): Map<string, CivilDate | null> {
  const ended = new Map<string, CivilDate | null>();
  for (const { status, menteeId, mentorId, to } of world.pairs) {
    const key = together(menteeId, mentorId);
    if (status === ENDED && (ended.get(key) ?? '') <= (to ?? '')) ended.set(key, to);
  }
  return ended;
}

function continuingScore(world: World, { continuing }: Weights): Score {
  const ended = endedTogether(world);
  if (ended.size === 0) return () => 0;
  return (mentee, mentor) =>
    ended.has(together(world.mentees[mentee]!.id, world.mentors[mentor]!.id)) ? continuing : 0;
}

function loadScore({ mentors, pairs }: World, { load }: Weights): Score {
  const loads = loadOf(pairs, null);
  const points = mentors.map(({ id }) => {
    const left = Math.max(0, FULL_LOAD - (loads.get(id) ?? 0));
    return Math.round((load * left) / FULL_LOAD);
  });
  return (_, mentor) => points[mentor]!;
}

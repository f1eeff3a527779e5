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

/** Points a criterion gives each mentor for one mentee, by their numbers; whole, from 0 to the weight. */
type Score = (mentee: number) => Uint16Array;
export type Scores = Readonly<Record<Criterion, Score>>;

/** The rules of all criteria over the people of the world; mentees who are alike for a criterion share its points. */
export function scoresOf(world: World, choices: Choices): Scores {
  const { weights } = world;
  return {
    ballot: ballotScore(world, choices, weights),
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
  for (const criterion of CRITERIA)
    for (let mentee = 0; mentee < mentees; mentee++) {
      const own = scores[criterion](mentee);
      const start = mentee * mentors;
      for (let mentor = 0; mentor < mentors; mentor++) points[start + mentor]! += own[mentor]!;
    }
  return points;
}

/** Points by mentee, made once for all mentees with the same key. */
function scoreBy(
  { mentees, mentors }: World,
  keyOf: (mentee: MenteeFact, at: number) => string,
  pointsFor: (mentee: MenteeFact, at: number) => (mentor: MentorFact, at: number) => number,
): Score {
  const known = new Map<string, Uint16Array>();
  const rows = mentees.map((mentee, at) => {
    const key = keyOf(mentee, at);
    const row = known.get(key) ?? Uint16Array.from(mentors, pointsFor(mentee, at));
    known.set(key, row);
    return row;
  });
  return (mentee) => rows[mentee]!;
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

function ballotScore(world: World, { byMentee, byMentor }: Choices, { ballot }: Weights): Score {
  const width = world.mentors.length;
  const given = (mentee: number, mentor: number): number =>
    byMentee[mentee * width + mentor]! + byMentor[mentee * width + mentor]!;
  const concerned = world.mentees.map((_, mentee) =>
    world.mentors.some((_, mentor) => given(mentee, mentor) > 0),
  );
  return scoreBy(
    world,
    (_, mentee) => (concerned[mentee] ? String(mentee) : ''),
    (_, mentee) => (_mentor, mentor) => Math.round((ballot * given(mentee, mentor)) / BALLOT_MOST),
  );
}

function requestScore(world: World, { requests }: Weights): Score {
  const { mentors, likeness } = world;
  const competences = [...new Set(mentors.flatMap(({ topics }) => topics))];
  const answering = new Map<string, ReadonlySet<string>>();
  const answersTo = (request: string): ReadonlySet<string> => {
    const known = answering.get(request);
    if (known) return known;
    const made = new Set(competences.filter((competence) => likeness.covers(request, competence)));
    answering.set(request, made);
    return made;
  };
  return scoreBy(
    world,
    (mentee) => requestsOf(mentee).join('\n'),
    (mentee) => {
      const wanted = requestsOf(mentee).map(answersTo);
      return ({ topics }) => {
        const covered = wanted.filter((answers) => topics.some((topic) => answers.has(topic))).length;
        return wanted.length === 0 ? 0 : Math.round((requests * covered) / wanted.length);
      };
    },
  );
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

function timeScore(world: World, { time }: Weights): Score {
  const forDays = Math.ceil(time / 2);
  const names = new Map<string, string>();
  const daysOf = ({ days }: { readonly days: readonly string[] }): string[] =>
    days.map((day) => {
      const name = names.get(day) ?? dayName(day);
      names.set(day, name);
      return name;
    });
  const offered = world.mentors.map((mentor) => new Set(daysOf(mentor)));
  return scoreBy(
    world,
    (mentee) => [mentee.mode, ...mentee.days].join('\n'),
    (mentee) => {
      const wanted = daysOf(mentee).filter((day) => day !== '');
      return ({ mode }, mentor) => {
        const days = wanted.some((day) => offered[mentor]!.has(day)) ? forDays : 0;
        return days + (modesMeet(mentee.mode, mode) ? time - forDays : 0);
      };
    },
  );
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

function settingScore(world: World, { setting }: Weights): Score {
  const keys = world.mentors.map(({ subject, department }) => [comparable(subject), comparable(department)]);
  return scoreBy(
    world,
    ({ subject, department }) => `${subject}\n${department}`,
    (mentee) => {
      const [subject, department] = [comparable(mentee.subject), comparable(mentee.department)];
      return (_, mentor) => {
        const [other, place] = keys[mentor]!;
        const same = (subject !== '' && subject === other) || (department !== '' && department === place);
        return same ? setting : 0;
      };
    },
  );
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

function experienceScore(world: World, { experience }: Weights): Score {
  const usual = world.mentors.map((mentor) => {
    const years = yearsOf(mentor, world.today) ?? 0;
    const share = EXPERIENCE_STEPS.find((step) => years >= step.years)?.share ?? 0;
    return Math.round(experience * share);
  });
  return scoreBy(
    world,
    (mentee) => (wantsReverse(mentee) ? (mentee.teachingSince ?? 'unknown') : ''),
    (mentee) =>
      wantsReverse(mentee)
        ? (mentor) => (isLessExperienced(mentor, mentee) ? experience : 0)
        : (_, mentor) => usual[mentor]!,
  );
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
  const concerned = new Set([...ended.keys()].map((key) => key.split('\n')[0]!));
  return scoreBy(
    world,
    ({ id }) => (concerned.has(id) ? id : ''),
    ({ id }) =>
      (mentor) =>
        ended.has(together(id, mentor.id)) ? continuing : 0,
  );
}

function loadScore(world: World, { load }: Weights): Score {
  const loads = loadOf(world.pairs, null);
  return scoreBy(
    world,
    () => '',
    () =>
      ({ id }) => {
        const left = Math.max(0, FULL_LOAD - (loads.get(id) ?? 0));
        return Math.round((load * left) / FULL_LOAD);
      },
  );
}

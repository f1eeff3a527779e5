import { type CivilDate, dateParts } from '../calendar/civil-date';
import { parseSchoolYear, type SchoolYear } from '../calendar/school-year';
import { pairsOfYear } from '../monitoring/facts';

/** A fact that speaks for a person; the words are in the texts. */
export type Merit =
  | { readonly kind: 'meetings'; readonly count: number }
  /** `due`: of the items whose last day has come; else of all. */
  | { readonly kind: 'programme'; readonly done: number; readonly all: number; readonly due: boolean }
  | { readonly kind: 'result'; readonly text: string }
  | { readonly kind: 'event'; readonly title: string; readonly level: string; readonly outcome: string }
  | { readonly kind: 'materials'; readonly count: number }
  | { readonly kind: 'years'; readonly count: number };

export interface Candidate {
  readonly person: string;
  readonly side: 'mentor' | 'mentee';
  readonly merits: readonly Merit[];
  /** The facts are enough to propose the person; the others are there to choose from. */
  readonly proposed: boolean;
}

interface PairRow {
  readonly id: string;
  readonly mentorId: string;
  readonly menteeId: string;
  readonly status: string;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly endDate: CivilDate | null;
  readonly result: string;
}

/** What the sheets say, as far as rewards need it. */
export interface RewardFacts {
  readonly today: CivilDate;
  readonly year: SchoolYear;
  /** Codes of people who may be rewarded: here, and not withdrawn. */
  readonly people: readonly string[];
  readonly pairs: readonly PairRow[];
  readonly meetings: readonly { readonly pair: string; readonly date: CivilDate | null }[];
  readonly items: readonly {
    readonly pair: string;
    readonly status: string;
    readonly to: CivilDate | null;
  }[];
  readonly events: readonly {
    readonly date: CivilDate | null;
    readonly title: string;
    readonly level: string;
    readonly outcome: string;
    readonly participants: readonly string[];
  }[];
  readonly materials: readonly {
    readonly author: string;
    readonly pair: string;
    readonly date: CivilDate | null;
  }[];
  readonly register: readonly { readonly year: string; readonly person: string; readonly role: string }[];
}

const DONE = 'выполнено';
const INSIDE = ['', 'внутренний'];
/** Programmes are judged as a whole from April on; before, by the items whose day has come. */
const END_OF_YEAR = { from: 4, to: 8 } as const;
const ENOUGH_PERCENT = 80;
const ENOUGH_MEETINGS = 3;

const isIn = (day: CivilDate | null, { year, today }: RewardFacts): boolean =>
  day !== null && day >= year.from && day <= year.to && day <= today;

function programmeOf(facts: RewardFacts, pairs: ReadonlySet<string>): Merit[] {
  const { month } = dateParts(facts.today);
  const due = month < END_OF_YEAR.from || month > END_OF_YEAR.to;
  const own = facts.items.filter(
    ({ pair, status, to }) =>
      pairs.has(pair) && (!due || status === DONE || (to !== null && to <= facts.today)),
  );
  const done = own.filter(({ status }) => status === DONE).length;
  return own.length === 0 ? [] : [{ kind: 'programme', done, all: own.length, due }];
}

function yearsOf({ register, year }: RewardFacts, person: string): Merit[] {
  const years = new Set(
    register
      .filter((row) => row.person === person && /наставник/i.test(row.role))
      .map((row) => parseSchoolYear(row.year)?.start ?? null)
      .filter((start) => start !== null && start <= year.start),
  );
  return years.size < 2 ? [] : [{ kind: 'years', count: years.size }];
}

const counted = (kind: 'meetings' | 'materials', count: number): Merit[] =>
  count === 0 ? [] : [{ kind, count }];

/** Everything the sheets say for the person; what they do not say is left out, never guessed. */
function meritsOf(
  facts: RewardFacts,
  person: string,
  side: Candidate['side'],
  pairs: readonly PairRow[],
): Merit[] {
  const codes = new Set(pairs.map(({ id }) => id));
  const met = facts.meetings.filter(({ pair, date }) => codes.has(pair) && isIn(date, facts)).length;
  const events = facts.events.filter(
    (event) =>
      isIn(event.date, facts) &&
      event.participants.includes(person) &&
      !INSIDE.includes(event.level.trim().toLowerCase()),
  );
  const written = facts.materials.filter(
    ({ author, pair, date }) =>
      (author === person || (author === '' && codes.has(pair))) && (date === null || isIn(date, facts)),
  ).length;
  return [
    ...counted('meetings', met),
    ...programmeOf(facts, codes),
    ...pairs.flatMap(({ result }): Merit[] =>
      result.trim() === '' ? [] : [{ kind: 'result', text: result }],
    ),
    ...events.map(({ title, level, outcome }): Merit => ({ kind: 'event', title, level, outcome })),
    ...counted('materials', written),
    ...(side === 'mentor' ? yearsOf(facts, person) : []),
  ];
}

const weightOf = (merits: readonly Merit[]): number =>
  merits.reduce((sum, merit) => {
    if (merit.kind === 'meetings') return sum + Math.min(merit.count, 20);
    if (merit.kind === 'programme') return sum + (merit.done * 30) / merit.all;
    if (merit.kind === 'event') return sum + (merit.outcome.trim() === '' ? 10 : 20);
    return sum + 5;
  }, 0);

/** Met often enough and did what was due, or brought home a result of an event beyond the organisation. */
function isEnough(merits: readonly Merit[]): boolean {
  const meetings = merits.some((one) => one.kind === 'meetings' && one.count >= ENOUGH_MEETINGS);
  const programme = merits.some(
    (one) => one.kind === 'programme' && (one.done * 100) / one.all >= ENOUGH_PERCENT,
  );
  const event = merits.some((one) => one.kind === 'event' && one.outcome.trim() !== '');
  return (meetings && programme) || event;
}

/**
 * Mentors and mentees of this school year with the facts that speak for them, the strongest first. Nobody is proposed
 * without facts of this year: years of experience alone are no reason.
 */
export function rewardCandidates(facts: RewardFacts): Candidate[] {
  const here = new Set(facts.people);
  const pairs = pairsOfYear(facts);
  const sides = (['mentor', 'mentee'] as const).flatMap((side) => {
    const idOf = (pair: PairRow): string => (side === 'mentor' ? pair.mentorId : pair.menteeId);
    return [...new Set(pairs.map(idOf))]
      .filter((person) => here.has(person))
      .map((person): Candidate => {
        const own = pairs.filter((pair) => idOf(pair) === person);
        const merits = meritsOf(facts, person, side, own);
        return { person, side, merits, proposed: isEnough(merits) };
      });
  });
  return sides
    .filter(({ merits }) => merits.some(({ kind }) => kind !== 'years'))
    .sort(
      (a, b) =>
        Number(b.proposed) - Number(a.proposed) ||
        weightOf(b.merits) - weightOf(a.merits) ||
        a.person.localeCompare(b.person, 'ru'),
    );
}

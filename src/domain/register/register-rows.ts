import { type CivilDate, fullYears, shortDate } from '../calendar/civil-date';
import {
  parseSchoolYear,
  type SchoolYear,
  schoolYear,
  schoolYearLabel,
  schoolYearOf,
} from '../calendar/school-year';
import { grouped } from '../grouped';
import { pairsOfYear, within } from '../monitoring/facts';
import { comparable } from '../nearest';
import { codesOfOne } from '../people/both-banks';

/** A person of a bank as the register shows one; of who may not be named all but the code and the name is empty. */
export interface RegisterPerson {
  readonly id: string;
  readonly name: string;
  readonly position: string;
  readonly category: string;
  readonly teachingSince: CivilDate | null;
}

interface RegisterMentor extends RegisterPerson {
  readonly trained: string;
  readonly trainedOn: CivilDate | null;
}

interface RegisterPair {
  readonly id: string;
  readonly mentorId: string;
  readonly menteeId: string;
  readonly form: string;
  readonly kind: string;
  readonly status: string;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly endDate: CivilDate | null;
  readonly orderNumber: string;
  readonly orderDate: CivilDate | null;
  readonly programmeNumber: string;
  readonly programmeDate: CivilDate | null;
  readonly result: string;
}

/** An order on rewards: who is named in it, and by what number it is found. */
interface RewardOrder {
  readonly id: string;
  readonly subjects: readonly string[];
  readonly number: string;
  readonly date: CivilDate | null;
  readonly status: string;
}

/** What the rows of a school year are made from: rows of the sheets as they are. */
export interface RegisterFacts {
  readonly year: SchoolYear;
  /** The day the register tells of; meetings after it and years worked are counted up to it. */
  readonly on: CivilDate;
  readonly mentors: readonly RegisterMentor[];
  readonly mentees: readonly RegisterPerson[];
  readonly pairs: readonly RegisterPair[];
  readonly items: readonly { readonly pair: string; readonly status: string }[];
  readonly meetings: readonly { readonly pair: string; readonly date: CivilDate | null }[];
  readonly rewards: readonly {
    readonly person: string;
    readonly kind: string;
    readonly date: CivilDate | null;
    readonly document: string;
  }[];
  /** Documents of the register that are orders on rewards (D42), also cancelled ones. */
  readonly rewardOrders: readonly RewardOrder[];
}

/** A row of «Реестр» without the name: a person in a pair in a school year (domain rule §4.3). */
export interface RegisterEntry {
  /** «2026/2027» */
  readonly year: string;
  readonly person: string;
  /** «наставник», «наставляемый»; who stands in both banks is told so. */
  readonly role: string;
  readonly position: string;
  readonly category: string;
  /** Full years of teaching on the last day told of. */
  readonly experience: number | null;
  readonly form: string;
  readonly pair: string;
  readonly order: string;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly programme: string;
  /** `null` while nobody writes meetings down. */
  readonly meetings: number | null;
  /** «3 из 5»; `''` for a pair without a programme. */
  readonly items: string;
  readonly result: string;
  readonly reward: string;
  readonly training: string;
  readonly status: string;
}

const SIDES = { mentor: 'наставник', mentee: 'наставляемый' } as const;
type Side = keyof typeof SIDES;

const OTHER: Readonly<Record<Side, Side>> = { mentor: 'mentee', mentee: 'mentor' };

/** «от 02.09.2026 № 57-ОД»; what is known of it; `''` when nothing is. */
export function orderText(number: string, date: CivilDate | null): string {
  const sign = number.trim().replace(/^№\s*/, '');
  return [date === null ? '' : `от ${shortDate(date)}`, sign === '' ? '' : `№ ${sign}`]
    .filter((part) => part !== '')
    .join(' ');
}

const joined = (parts: readonly string[], by: string): string =>
  parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(by);

/**
 * The rows of one school year, by name: of every official pair with a day in it both people, of whoever has several
 * pairs a row for each. The same rows stand in D39 and are written into «Реестр» when a year is closed. People are
 * to be given as documents may show them; a code that is in neither bank has no row.
 */
export function registerRows(facts: RegisterFacts): RegisterEntry[] {
  const { mentors, mentees } = facts;
  const codes = codesOfOne(mentors, mentees);
  const mentorOf = new Map(mentors.map((one) => [one.id, one]));
  const menteeOf = new Map(mentees.map((one) => [one.id, one]));
  const known = knownOf(facts);
  const rows = pairsOfYear(facts).flatMap((pair) => {
    const sides = [
      { side: 'mentor', person: mentorOf.get(pair.mentorId) },
      { side: 'mentee', person: menteeOf.get(pair.menteeId) },
    ] as const;
    return sides.flatMap(({ side, person }) =>
      person
        ? [{ name: person.name, entry: entryOf(person, side, pair, codes.get(person.id), known, facts) }]
        : [],
    );
  });
  return rows
    .sort((a, b) => comparable(a.name).localeCompare(comparable(b.name), 'ru'))
    .map(({ entry }) => entry);
}

/** What the sheets say, by pair or by person. */
interface Known {
  readonly items: ReadonlyMap<string, readonly { readonly status: string }[]>;
  /** `null` when there is not one meeting this year. */
  readonly meetings: ReadonlyMap<string, readonly unknown[]> | null;
  readonly rewardsOf: (codes: readonly string[]) => string;
}

function knownOf(facts: RegisterFacts): Known {
  const { year, on, items, meetings } = facts;
  const held = meetings.filter(({ date }) => within(date, { from: year.from, to: year.to }));
  return {
    items: grouped(items, ({ pair }) => pair),
    meetings:
      held.length === 0
        ? null
        : grouped(
            held.filter(({ date }) => date! <= on),
            ({ pair }) => pair,
          ),
    rewardsOf: (codes) => rewardWords(facts, codes),
  };
}

function entryOf(
  person: RegisterPerson | RegisterMentor,
  side: Side,
  pair: RegisterPair,
  codes: readonly string[] = [person.id],
  known: Known,
  { year, on }: RegisterFacts,
): RegisterEntry {
  const since = person.teachingSince;
  return {
    year: schoolYearLabel(year),
    person: person.id,
    role: codes.length > 1 ? `${SIDES[side]}, также ${SIDES[OTHER[side]]}` : SIDES[side],
    position: person.position.trim(),
    category: person.category.trim() === 'нет' ? '' : person.category.trim(),
    experience: since === null ? null : fullYears(since, on < year.to ? on : year.to),
    form: joined([pair.form, pair.kind], ', '),
    pair: pair.id,
    order: orderText(pair.orderNumber, pair.orderDate),
    from: pair.from,
    to: pair.endDate ?? pair.to,
    programme: orderText(pair.programmeNumber, pair.programmeDate),
    meetings: known.meetings === null ? null : (known.meetings.get(pair.id)?.length ?? 0),
    items: itemsText(known.items.get(pair.id) ?? []),
    result: pair.result.trim(),
    reward: known.rewardsOf(codes),
    training: 'trained' in person ? trainingText(person) : '',
    status: pair.status.trim(),
  };
}

const itemsText = (items: readonly { readonly status: string }[]): string => {
  const done = items.filter(({ status }) => /^выполнено/i.test(status.trim())).length;
  return items.length === 0 ? '' : `${done} из ${items.length}`;
};

const trainingText = ({ trained, trainedOn }: RegisterMentor): string =>
  joined([trained, trainedOn === null ? '' : shortDate(trainedOn)], ', ');

const CANCELLED = 'отменён';

/** What a person has been given this year, with the orders; candidates without a day and a paper are left out. */
function rewardWords({ rewards, rewardOrders, year }: RegisterFacts, codes: readonly string[]): string {
  const standing = rewardOrders.filter(({ status }) => status.trim().toLowerCase() !== CANCELLED);
  const byId = new Map(standing.map((order) => [order.id, order]));
  const ofYear = (date: CivilDate | null): boolean => within(date, { from: year.from, to: year.to });
  const given = rewards.filter(({ person, date, document }) => {
    const order = byId.get(document);
    return codes.includes(person) && ofYear(order?.date ?? date);
  });
  const told = given.map(({ kind, date, document }) => {
    const order = byId.get(document);
    const paper = order ? orderText(order.number, order.date) : date === null ? '' : shortDate(date);
    return joined([kind, paper], ' ');
  });
  const inRows = new Set(given.map(({ document }) => document));
  const other = standing.filter(
    ({ id, subjects, date }) =>
      !inRows.has(id) && subjects.some((code) => codes.includes(code)) && (date === null || ofYear(date)),
  );
  return [...new Set([...told, ...other.map(({ number, date }) => orderText(number, date))])].join(';\n');
}

/** School years a pair of the book has a day in, up to the given one, the earliest first. */
function yearsOfPairs({ pairs, year }: RegisterFacts): SchoolYear[] {
  const starts = pairs.flatMap(({ from }) => (from === null ? [] : [schoolYearOf(from).start]));
  const first = Math.min(year.start, ...starts);
  return Array.from({ length: year.start - first + 1 }, (_, i) => schoolYear(first + i));
}

const keyOf = ({ year, pair, person }: Pick<RegisterEntry, 'year' | 'pair' | 'person'>): string =>
  `${parseSchoolYear(year)?.start ?? year} ${pair} ${person}`;

/**
 * Rows of all years, the earliest year first: those kept in «Реестр» as they were when their year was closed, and
 * beside them what the pairs of the book tell, which alone speaks of the current year.
 */
export function registerOfYears(facts: RegisterFacts, kept: readonly RegisterEntry[]): RegisterEntry[] {
  const current = schoolYearLabel(facts.year);
  const closed = kept.filter(({ year }) => (parseSchoolYear(year)?.start ?? 0) < facts.year.start);
  const written = new Set(closed.map(keyOf));
  // A pair that does not say when it began belongs to the current year alone.
  const dated = facts.pairs.filter(({ from }) => from !== null);
  const told = yearsOfPairs(facts).flatMap((year) =>
    registerRows({ ...facts, year, pairs: year.start === facts.year.start ? facts.pairs : dated }),
  );
  const fresh = told.filter((entry) => entry.year === current || !written.has(keyOf(entry)));
  return [...closed, ...fresh].sort(
    (a, b) => (parseSchoolYear(a.year)?.start ?? 0) - (parseSchoolYear(b.year)?.start ?? 0),
  );
}

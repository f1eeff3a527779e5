import { type CivilDate, daysBetween, fullYears } from '../calendar/civil-date';
import { isGone } from '../pairing/facts';
import { codesOfOne } from '../people/both-banks';
import { CONSENT_NEEDS, consentKind, countConsents } from './consent-needs';
import { diagnosedWithin, quarterOf } from './diagnosis-rounds';
import { type FactSheet, type MonitoringFacts, pairsAtWork, pairsOfYear, peopleOf, within } from './facts';
import { programmePercent, publishedMonths, speeches } from './rules-of-days';
import { answersTo } from './survey-forms';
import { curatorSum, deficitsClosed, gladToGoOn, growthOfMarks, satisfied } from './survey-indicators';

/** Indicators of domain rule §6.2; what cannot be counted from the sheets (I-22) is not here. */
export const INDICATOR_CODES = [
  'I-01',
  'I-02',
  'I-03',
  'I-04',
  'I-05',
  'I-06',
  'I-07',
  'I-08',
  'I-09',
  'I-10',
  'I-11',
  'I-12',
  'I-13',
  'I-14',
  'I-15',
  'I-16',
  'I-17',
  'I-18',
  'I-19',
  'I-20',
  'I-21',
  'I-23',
  'I-24',
  'I-25',
] as const;
export type IndicatorCode = (typeof INDICATOR_CODES)[number];

/** `percent` is part ÷ whole, `count` the part alone, `mean` part ÷ whole as a number, `sum` points. */
type IndicatorUnit = 'percent' | 'count' | 'mean' | 'sum';

/** A figure with what it was counted from; `part` is `null` when the sheets hold nothing to count. */
export interface IndicatorValue {
  readonly code: IndicatorCode;
  /** A stage, a kind of consent. */
  readonly detail?: string;
  readonly unit: IndicatorUnit;
  readonly part: number | null;
  readonly whole: number | null;
  readonly from: readonly FactSheet[];
  /** Codes of pairs or people who are not in the part. */
  readonly lacking?: readonly string[];
}

type Count = Pick<IndicatorValue, 'part' | 'whole' | 'lacking'>;
export const NOTHING: Count = { part: null, whole: null };

const share = (all: readonly string[], has: (id: string) => boolean): Count => {
  const lacking = all.filter((id) => !has(id));
  return all.length === 0 ? NOTHING : { part: all.length - lacking.length, whole: all.length, lacking };
};

type Rule = (facts: MonitoringFacts) => readonly (Count & { readonly detail?: string })[];
interface Line {
  readonly unit: IndicatorUnit;
  readonly from: readonly FactSheet[];
  readonly rule: Rule;
}

const one = (count: Count): readonly Count[] => [count];

const YOUNG_YEARS = 3;
const isYoung = (since: CivilDate | null, today: CivilDate): boolean =>
  since !== null && (fullYears(since, today) ?? YOUNG_YEARS) < YOUNG_YEARS;

const youngPaired: Rule = (facts) => {
  const { mentees, staff, today } = facts;
  const known = mentees.some(({ teachingSince }) => teachingSince !== null);
  if (staff.young === null || facts.pairs.length === 0 || !known) return one(NOTHING);
  const paired = new Set(pairsOfYear(facts).map(({ menteeId }) => menteeId));
  const young = mentees
    .filter((one) => !isGone(one) && isYoung(one.teachingSince, today))
    .map(({ id }) => id);
  const part = young.filter((id) => paired.has(id)).length;
  return one({ part, whole: Math.max(staff.young, part), lacking: young.filter((id) => !paired.has(id)) });
};

const taking = (facts: MonitoringFacts): string[] => peopleOf(pairsOfYear(facts));

/** People of the year's pairs, each human once, also one who stands in both banks. */
function humans(facts: MonitoringFacts): number {
  const codes = codesOfOne(facts.mentors, facts.mentees);
  return new Set(taking(facts).map((id) => codes.get(id)?.[0] ?? id)).size;
}

const partOfStaff: Rule = (facts) => {
  const part = humans(facts);
  const unknown = facts.staff.all === null || facts.pairs.length === 0;
  return one(unknown ? NOTHING : { part, whole: Math.max(facts.staff.all!, part) });
};

const orderedPairs: Rule = (facts) => {
  const pairs = pairsOfYear(facts);
  const part = pairs.filter(({ orderNumber }) => orderNumber !== '').length;
  return one(facts.pairs.length === 0 ? NOTHING : { part, whole: pairs.length });
};

const rowsDone =
  (good: 'done' | 'inTime'): Rule =>
  ({ plan }) => {
    const due = plan.filter((row) => row.due);
    return one(
      due.length === 0 ? NOTHING : { part: due.filter((row) => row[good]).length, whole: due.length },
    );
  };

const stagesDone: Rule = ({ plan }) =>
  [...new Set(plan.map(({ stage }) => stage))].map((detail) => {
    const due = plan.filter((row) => row.stage === detail && row.due);
    const count =
      due.length === 0 ? NOTHING : { part: due.filter(({ done }) => done).length, whole: due.length };
    return { ...count, detail };
  });

const itemsDone: Rule = (facts) => {
  const ids = pairsAtWork(facts).map(({ id }) => id);
  const own = facts.items.filter(({ pair }) => ids.includes(pair));
  const done = own.filter(({ status }) => status === 'выполнено');
  return one(own.length === 0 ? NOTHING : { part: done.length, whole: own.length });
};

/** Pairs whose programme is done to less than the share the plan names. */
const weakProgrammes =
  (limit: number): Rule =>
  (facts) => {
    const known = pairsAtWork(facts).filter(({ id }) => programmePercent(facts, id) !== null);
    if (known.length === 0) return one(NOTHING);
    const weak = known.filter(({ id }) => programmePercent(facts, id)! < limit).map(({ id }) => id);
    return one({ part: weak.length, whole: known.length, lacking: weak });
  };

/** People named in events of the kinds within the plan's year. */
const named = ({ events, year, today }: MonitoringFacts, kinds: readonly string[]): Set<string> | null => {
  const held = events.filter(
    ({ kind, date }) =>
      kinds.includes(kind) && within(date, { from: year.from, to: year.to }) && date <= today,
  );
  return held.length === 0 ? null : new Set(held.flatMap(({ participants }) => participants));
};

const namedPeople =
  (kinds: readonly string[]): Rule =>
  (facts) => {
    const people = named(facts, kinds);
    return one(people === null ? NOTHING : share(taking(facts), (id) => people.has(id)));
  };

const pairsSpoke: Rule = (facts) => {
  const people = new Set(speeches(facts, facts.year).flatMap(({ participants }) => participants));
  const byId = new Map(pairsOfYear(facts).map((pair) => [pair.id, pair]));
  if (people.size === 0) return one(NOTHING);
  const spoke = (id: string): boolean =>
    people.has(byId.get(id)!.mentorId) || people.has(byId.get(id)!.menteeId);
  return one(share([...byId.keys()], spoke));
};

/** The diagnosis of this quarter; while nobody has been diagnosed this year there is nothing to count. */
const diagnosed: Rule = (facts) => {
  const { whole, ...count } = diagnosedWithin(facts, quarterOf(facts.today));
  return one(answersTo(facts, 'Q-08').length === 0 || whole === 0 ? NOTHING : { whole, ...count });
};

const monthsPublished: Rule = (facts) => {
  const { part, whole } = publishedMonths(facts, { from: facts.year.from, to: facts.year.to });
  const known = facts.events.some(({ kind }) => kind === 'публикация');
  return one(known && whole > 0 ? { part, whole } : NOTHING);
};

const mentorsTrained: Rule = (facts) => {
  const working = [...new Set(pairsAtWork(facts).map(({ mentorId }) => mentorId))];
  const ready = new Set(
    facts.mentors
      .filter(({ trained, trainedOn }) => trained !== '' || trainedOn !== null)
      .map(({ id }) => id),
  );
  return one(ready.size === 0 ? NOTHING : share(working, (id) => ready.has(id)));
};

const consentsGiven: Rule = (facts) =>
  CONSENT_NEEDS.map((need) => {
    const { part, whole, lacking } = countConsents(facts, need);
    const detail = consentKind(need);
    return whole === 0 || facts.consentsOf.size === 0
      ? { detail, ...NOTHING }
      : { detail, part, whole, lacking };
  });

const NO_AGREEMENT = ['входит в должностные обязанности', 'не установлена'];

const completePairs: Rule = (facts) => {
  const byId = new Map(pairsAtWork(facts).map((pair) => [pair.id, pair]));
  return one(
    share([...byId.keys()], (id) => {
      const { orderNumber, orderDate, programmeDate, agreementNumber, pay } = byId.get(id)!;
      const agreed = agreementNumber !== '' || NO_AGREEMENT.includes(pay);
      return orderNumber !== '' && orderDate !== null && programmeDate !== null && agreed;
    }),
  );
};

const DAYS_OF_MONTH = 30.44;

/** Meetings of the year for each month a pair has worked. */
const meetingsPerMonth: Rule = (facts) => {
  const pairs = pairsOfYear(facts).filter(({ from }) => from !== null && from <= facts.today);
  const ids = new Set(pairs.map(({ id }) => id));
  const held = facts.meetings.filter(
    ({ pair, date }) => ids.has(pair) && within(date, facts.year) && date <= facts.today,
  );
  const months = pairs.reduce((sum, pair) => {
    const from = pair.from! > facts.year.from ? pair.from! : facts.year.from;
    const end = [pair.endDate ?? facts.today, facts.today].sort()[0]!;
    return sum + Math.max(1, daysBetween(from, end) / DAYS_OF_MONTH);
  }, 0);
  if (pairs.length === 0 || facts.meetings.length === 0) return one(NOTHING);
  return one({ part: held.length, whole: Math.round(months * 10) / 10 });
};

const people: Rule = (facts) => {
  const part = humans(facts);
  return one(facts.pairs.length === 0 ? NOTHING : { part, whole: null });
};

const PEOPLE: readonly FactSheet[] = ['pairs'];

/** What each indicator is counted from and how; the share of weak programmes takes its limit from the plan. */
const LINES = (weakBelow: number): Readonly<Record<IndicatorCode, Line>> => ({
  'I-01': { unit: 'percent', from: ['mentees', 'pairs', 'settings'], rule: youngPaired },
  'I-02': { unit: 'percent', from: ['pairs', 'settings'], rule: partOfStaff },
  'I-03': { unit: 'count', from: PEOPLE, rule: people },
  'I-04': { unit: 'count', from: PEOPLE, rule: orderedPairs },
  'I-05': { unit: 'percent', from: ['surveys'], rule: (facts) => one(satisfied(facts, 'Q-06')) },
  'I-06': { unit: 'percent', from: ['surveys'], rule: (facts) => one(satisfied(facts, 'Q-07')) },
  'I-07': { unit: 'percent', from: ['roadmap'], rule: rowsDone('done') },
  'I-08': { unit: 'percent', from: ['roadmap'], rule: rowsDone('inTime') },
  'I-09': { unit: 'percent', from: ['programmes', 'pairs'], rule: itemsDone },
  'I-10': { unit: 'percent', from: ['programmes', 'pairs'], rule: weakProgrammes(weakBelow) },
  'I-11': { unit: 'percent', from: ['events', 'pairs'], rule: namedPeople(['итоговое', 'круглый стол']) },
  'I-12': { unit: 'percent', from: ['surveys', 'pairs'], rule: diagnosed },
  'I-13': { unit: 'percent', from: ['events', 'pairs'], rule: pairsSpoke },
  'I-14': { unit: 'percent', from: ['events'], rule: monthsPublished },
  'I-15': { unit: 'percent', from: ['events', 'pairs'], rule: namedPeople(['конкурс']) },
  'I-16': { unit: 'percent', from: ['mentors', 'pairs'], rule: mentorsTrained },
  'I-17': { unit: 'percent', from: ['consents', 'pairs'], rule: consentsGiven },
  'I-18': { unit: 'percent', from: ['pairs'], rule: completePairs },
  'I-19': { unit: 'mean', from: ['meetings', 'pairs'], rule: meetingsPerMonth },
  'I-20': { unit: 'percent', from: ['surveys'], rule: (facts) => one(deficitsClosed(facts)) },
  'I-21': { unit: 'mean', from: ['surveys'], rule: (facts) => one(growthOfMarks(facts)) },
  'I-23': { unit: 'percent', from: ['surveys'], rule: (facts) => one(gladToGoOn(facts)) },
  'I-24': { unit: 'sum', from: ['surveys'], rule: (facts) => one(curatorSum(facts)) },
  'I-25': { unit: 'percent', from: ['roadmap'], rule: stagesDone },
});

/** Programmes count as weak below this share when the plan names none (domain rule §6.2, I-10). */
export const USUAL_WEAK = 90;

/** All indicators on the day of the facts, in the order of their codes. */
export function indicatorsOf(facts: MonitoringFacts, weakBelow: number = USUAL_WEAK): IndicatorValue[] {
  const lines = LINES(weakBelow);
  return INDICATOR_CODES.flatMap((code) => {
    const { unit, from, rule } = lines[code];
    return rule(facts).map((count) => ({ code, unit, from, ...count }));
  });
}

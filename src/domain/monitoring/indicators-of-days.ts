import { endOfMonth, monthsBetween } from '../calendar/months';
import { NOTHING, one, type Rule, type RuleLine, shareOf, shareOfCoded } from './count';
import { type EventFact, type MonitoringFacts, standingPairs } from './facts';
import { participants } from './participants';
import { eventsOf, speeches } from './rules-of-days';

/** Who of the participants was at one of the events; nobody has collected it while nobody is named. */
function atEvents(facts: MonitoringFacts, held: readonly EventFact[]) {
  const named = new Set(held.flatMap((event) => event.participants));
  if (named.size === 0) return NOTHING;
  const count = shareOfCoded(participants(facts), ({ id }) => named.has(id));
  return count.part === null ? NOTHING : { ...count, rows: [...held, ...count.rows!] };
}

/** The closing events of the year; where none is called so, its round tables. */
function closing(facts: MonitoringFacts): EventFact[] {
  const own = eventsOf(facts, ['итоговое'], facts.year);
  return own.length > 0 ? own : eventsOf(facts, ['круглый стол'], facts.year);
}

const atClosing: Rule = (facts) => one(atEvents(facts, closing(facts)));
const atOutside: Rule = (facts) => one(atEvents(facts, eventsOf(facts, 'outside', facts.year)));

const pairsSpoke: Rule = (facts) => {
  const people = new Set(speeches(facts, facts.year).flatMap(({ participants: named }) => named));
  if (people.size === 0) return one(NOTHING);
  const spoke = ({ mentorId, menteeId }: { mentorId: string; menteeId: string }): boolean =>
    people.has(mentorId) || people.has(menteeId);
  return one(shareOfCoded(standingPairs(facts), spoke));
};

/** Months that are over, and the one that runs once it has its publication. */
const monthsPublished: Rule = (facts) => {
  const { year, today } = facts;
  const published = eventsOf(facts, ['публикация'], year);
  const has = (month: string): boolean =>
    published.some(({ date }) => date!.slice(0, 7) === month.slice(0, 7));
  const months = monthsBetween(year.from, today < year.to ? today : year.to).filter(
    (month) => endOfMonth(month) < today || has(month),
  );
  if (published.length === 0 || months.length === 0) return one(NOTHING);
  const { part, whole } = shareOf(
    months.map((month) => ({ month })),
    ({ month }) => has(month),
  );
  return one({ part, whole, rows: published });
};

/** Indicators of domain rule §6.2 that «Мероприятия» answer. */
export const OF_DAYS = {
  'I-11': { unit: 'percent', from: ['events', 'pairs'], rule: atClosing },
  'I-13': { unit: 'percent', from: ['events', 'pairs'], rule: pairsSpoke },
  'I-14': { unit: 'percent', from: ['events'], rule: monthsPublished },
  'I-15': { unit: 'percent', from: ['events', 'pairs'], rule: atOutside },
} as const satisfies Readonly<Record<string, RuleLine>>;

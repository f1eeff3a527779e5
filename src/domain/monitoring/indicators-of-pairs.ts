import { daysBetween } from '../calendar/civil-date';
import { type Detailed, NOTHING, one, type Rule, type RuleLine, shareOfCoded } from './count';
import { type MonitoringFacts, type PairPapers, pairsOfYear, standingPairs, within } from './facts';
import { plannedMeetings } from './planned-meetings';
import { programmePercent } from './rules-of-days';

/** Items of standing pairs; a programme that was broken off early is nobody's failing. */
const itemsDone: Rule = (facts) => {
  const ids = new Set(standingPairs(facts).map(({ id }) => id));
  const own = facts.items.filter(({ pair }) => ids.has(pair));
  if (own.length === 0) return one(NOTHING);
  const rows = own.filter(({ status }) => status === 'выполнено');
  return one({
    part: rows.length,
    whole: own.length,
    rows,
    rest: own.filter((item) => !rows.includes(item)),
  });
};

/** Pairs whose programme is done to less than the share; a pair without items is not judged. */
export const weakProgrammes =
  (limit: number): Rule =>
  (facts) => {
    const known = standingPairs(facts).filter(({ id }) => programmePercent(facts, id) !== null);
    if (known.length === 0) return one(NOTHING);
    const weak = known.filter(({ id }) => programmePercent(facts, id)! < limit);
    const rest = known.filter((pair) => !weak.includes(pair));
    const lacking = weak.map(({ id }) => id);
    return one({ part: weak.length, whole: known.length, lacking, rows: weak, rest });
  };

const NO_AGREEMENT = ['входит в должностные обязанности', 'не установлена'];

const isComplete = (pair: PairPapers): boolean => {
  const { orderNumber, orderDate, programmeDate, agreementNumber, pay } = pair;
  const agreed = agreementNumber.trim() !== '' || NO_AGREEMENT.includes(pay);
  return orderNumber.trim() !== '' && orderDate !== null && programmeDate !== null && agreed;
};

const completePairs: Rule = (facts) => one(shareOfCoded(standingPairs(facts), isComplete));

const DAYS_OF_MONTH = 30.44;

/** Months a pair has worked in the year up to today or its end, at least one. */
function monthsOf(pair: PairPapers, { year, today }: MonitoringFacts): number {
  const from = pair.from! > year.from ? pair.from! : year.from;
  const end = [pair.endDate ?? today, today, year.to].sort()[0]!;
  return Math.max(1, daysBetween(from, end) / DAYS_OF_MONTH);
}

/** Meetings held, also of pairs that have ended since, for each month a pair has worked. */
function perMonth(facts: MonitoringFacts): Detailed {
  const pairs = pairsOfYear(facts).filter(({ from }) => from !== null && from <= facts.today);
  const ids = new Set(pairs.map(({ id }) => id));
  const rows = facts.meetings.filter(
    ({ pair, date }) => ids.has(pair) && within(date, facts.year) && date <= facts.today,
  );
  if (pairs.length === 0 || facts.meetings.length === 0) return NOTHING;
  const months = pairs.reduce((sum, pair) => sum + monthsOf(pair, facts), 0);
  const met = new Set(rows.map(({ pair }) => pair));
  return {
    part: rows.length,
    whole: Math.round(months * 10) / 10,
    rows,
    rest: pairs.filter(({ id }) => !met.has(id)),
  };
}

/** What the second line of the indicator is about. */
export const OF_PLANNED = 'проведено из запланированных';

/** Held ÷ planned, over the weeks or months that are over; pairs that plan nothing are not asked. */
function ofPlanned(facts: MonitoringFacts): Detailed {
  const line = { detail: OF_PLANNED, unit: 'percent' } as const;
  if (facts.meetings.length === 0) return { ...line, ...NOTHING };
  const plans = pairsOfYear(facts).map((pair) => plannedMeetings(pair, facts));
  const whole = plans.reduce((sum, { planned }) => sum + planned, 0);
  if (whole === 0) return { ...line, ...NOTHING };
  const rows = plans.flatMap(({ held }) => held);
  const rest = plans.filter(({ planned, held }) => held.length < planned).map(({ pair }) => pair);
  return { ...line, part: rows.length, whole, rows, rest };
}

const meetingsHeld: Rule = (facts) => [perMonth(facts), ofPlanned(facts)];

/** Indicators of domain rule §6.2 about the work of pairs; the limit of I-10 is the plan's own. */
export const OF_PAIRS = {
  'I-09': { unit: 'percent', from: ['programmes', 'pairs'], rule: itemsDone },
  'I-18': { unit: 'percent', from: ['pairs'], rule: completePairs },
  'I-19': { unit: 'mean', from: ['meetings', 'pairs'], rule: meetingsHeld },
} as const satisfies Readonly<Record<string, RuleLine>>;

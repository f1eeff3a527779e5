import { type CivilDate, civilDate, fullYears } from '../calendar/civil-date';
import { isGone, plainStatus } from '../pairing/facts';
import { CONSENT_NEEDS, consentKind, countConsents } from './consent-needs';
import { NOTHING, one, type Rule, type RuleLine, shareOfCoded } from './count';
import { type MenteeRequest, type MonitoringFacts, pairsOfYear, standingPairs } from './facts';
import { humansOfYear, participants, peopleByCode } from './participants';

const YOUNG_YEARS = 3;
const isYoung = (since: CivilDate | null, today: CivilDate): boolean =>
  since !== null && (fullYears(since, today) ?? YOUNG_YEARS) < YOUNG_YEARS;

/** Young mentees of the year's pairs, also ended ones; who has left is no teacher of the organisation. */
const youngPaired: Rule = (facts) => {
  const { mentees, staff, today } = facts;
  const known = mentees.some(({ teachingSince }) => teachingSince !== null);
  if (staff.young === null || facts.pairs.length === 0 || !known) return one(NOTHING);
  const paired = new Set(pairsOfYear(facts).map(({ menteeId }) => menteeId));
  const young = mentees.filter((mentee) => !isGone(mentee) && isYoung(mentee.teachingSince, today));
  const { rows = [], rest = [], lacking = [] } = shareOfCoded(young, ({ id }) => paired.has(id));
  return one({ part: rows.length, whole: Math.max(staff.young, rows.length), rows, rest, lacking });
};

/** Who has left or works elsewhere is not among the teachers of the organisation. */
const partOfStaff: Rule = (facts) => {
  if (facts.staff.all === null || facts.pairs.length === 0) return one(NOTHING);
  const away = new Set([
    ...[...facts.mentors, ...facts.mentees].filter(isGone).map(({ id }) => id),
    ...facts.mentors.filter(({ external }) => external).map(({ id }) => id),
  ]);
  const rows = humansOfYear(facts).filter(({ id }) => !away.has(id));
  return one({ part: rows.length, whole: Math.max(facts.staff.all, rows.length), rows });
};

const people: Rule = (facts) => {
  const rows = humansOfYear(facts);
  return one(facts.pairs.length === 0 ? NOTHING : { part: rows.length, whole: null, rows });
};

/** Pairs of the year with an order, also those that have ended since. */
const orderedPairs: Rule = (facts) => {
  if (facts.pairs.length === 0) return one(NOTHING);
  const pairs = pairsOfYear(facts);
  const rows = pairs.filter(({ orderNumber }) => orderNumber.trim() !== '');
  const rest = pairs.filter((pair) => !rows.includes(pair));
  return one({ part: rows.length, whole: pairs.length, rows, rest });
};

/** Mentors of standing pairs; nobody has collected trainings while no mentor of the bank has one. */
const mentorsTrained: Rule = (facts) => {
  const ready = new Set(
    facts.mentors
      .filter(({ trained, trainedOn }) => trained.trim() !== '' || trainedOn !== null)
      .map(({ id }) => id),
  );
  const mentors = new Set(standingPairs(facts).map(({ mentorId }) => mentorId));
  const working = participants(facts).filter(({ id }) => mentors.has(id));
  return one(ready.size === 0 ? NOTHING : shareOfCoded(working, ({ id }) => ready.has(id)));
};

const consentsGiven: Rule = (facts) =>
  CONSENT_NEEDS.map((need) => {
    const { part, whole, needed, lacking } = countConsents(facts, need);
    const detail = consentKind(need);
    if (whole === 0 || facts.consentsOf.size === 0) return { detail, ...NOTHING };
    const given = needed.filter((id) => !lacking.includes(id));
    const rowsOf = (ids: readonly string[]): object[] => needRows(facts, need, ids);
    return { detail, part, whole, lacking, rows: rowsOf(given), rest: rowsOf(lacking) };
  });

function needRows(facts: MonitoringFacts, need: string, ids: readonly string[]): object[] {
  if (need === 'data') return peopleByCode(facts, ids);
  return ids.flatMap((id) => facts.pairs.find((pair) => pair.id === id) ?? []);
}

/** Has work here ended by the day? A status without a date says so too: nobody has put the day down. */
const hasLeft = ({ leftOn, status }: MenteeRequest, day: CivilDate): boolean =>
  leftOn ? leftOn <= day : plainStatus(status) === 'выбыл';

/**
 * Mentees of the year who still work on 1 September after it. Whose pair ended early counts too; a withdrawn consent
 * is no dismissal.
 */
const stayed: Rule = (facts) => {
  const day = civilDate(facts.year.start + 1, 9, 1)!;
  if (facts.today < day) return one(NOTHING);
  const ids = [...new Set(pairsOfYear(facts).map(({ menteeId }) => menteeId))];
  const left = new Set(facts.mentees.filter((mentee) => hasLeft(mentee, day)).map(({ id }) => id));
  return one(shareOfCoded(peopleByCode(facts, ids), ({ id }) => !left.has(id)));
};

/** Indicators of domain rule §6.2 that are about people. */
export const OF_PEOPLE = {
  'I-01': { unit: 'percent', from: ['mentees', 'pairs', 'settings'], rule: youngPaired },
  'I-02': { unit: 'percent', from: ['pairs', 'settings'], rule: partOfStaff },
  'I-03': { unit: 'count', from: ['pairs'], rule: people },
  'I-04': { unit: 'count', from: ['pairs'], rule: orderedPairs },
  'I-16': { unit: 'percent', from: ['mentors', 'pairs'], rule: mentorsTrained },
  'I-17': { unit: 'percent', from: ['consents', 'pairs'], rule: consentsGiven },
  'I-22': { unit: 'percent', from: ['mentees', 'pairs'], rule: stayed },
} as const satisfies Readonly<Record<string, RuleLine>>;

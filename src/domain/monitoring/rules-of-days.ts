import type { CivilDate } from '../calendar/civil-date';
import { monthsBetween } from '../calendar/months';
import { plainWords } from '../language/plain-words';
import { isItemDone } from '../programme/items';
import {
  type Evidence,
  type EvidencePart,
  type EvidenceRule,
  enough,
  found,
  type Saying,
  yesOrNo,
} from './evidence';
import {
  bounded,
  type EventFact,
  isOutside,
  latest,
  type MonitoringFacts,
  type PairPapers,
  pairsAtWork,
  planPeriod,
  standingPairs,
  within,
} from './facts';
import { participants } from './participants';

type Days = ReturnType<typeof bounded>;

/** Kinds of events, or every event outside the organisation whatever its kind. */
export type EventChoice = readonly string[] | 'outside';

/** Events of the choice that have been held within the days, the latest first. */
export function eventsOf(
  { events, today }: Pick<MonitoringFacts, 'events' | 'today'>,
  choice: EventChoice,
  days: Days,
): EventFact[] {
  const isMeant = (event: EventFact): boolean =>
    choice === 'outside' ? isOutside(event) : choice.includes(event.kind);
  return events
    .filter((event) => isMeant(event) && within(event.date, days) && event.date <= today)
    .sort((a, b) => (a.date! < b.date! ? 1 : -1));
}

const heldPart = ({ kind, title, date }: EventFact): EvidencePart => ({
  say: 'event-held',
  words: title || kind,
  date,
});

/** Kinds of events that close the year: all participants are expected (I-11). */
export const CLOSING_KINDS: readonly string[] = ['итоговое', 'круглый стол'];

const OUTSIDE_WORDS = 'мероприятие вне организации, конкурс';

/** An event of the choice in the window; with `attendance` who of this year's participants was there. */
export const eventHeld =
  (
    choice: EventChoice,
    { attendance = false, share }: { readonly attendance?: boolean; readonly share?: Saying } = {},
  ): EvidenceRule =>
  (facts, { window, threshold }) => {
    const held = eventsOf(facts, choice, bounded(window, facts.year));
    const [last] = held;
    if (!last)
      return found(
        'no',
        ['events'],
        [{ say: 'event-missing', words: choice === 'outside' ? OUTSIDE_WORDS : choice.join(', ') }],
      );
    if (!attendance && !share) return found('yes', ['events'], [heldPart(last)], last.date);
    const people = participants(facts).map(({ id }) => id);
    const named = new Set((share ? held : [last]).flatMap(({ participants }) => participants));
    if (named.size === 0)
      return found('unknown', ['events'], [heldPart(last), { say: 'event-nobody-named' }]);
    const lacking = people.filter((id) => !named.has(id));
    const part = people.length - lacking.length;
    const counted = { say: share ?? ('event-attendance' as const), part, whole: people.length, lacking };
    const holds = yesOrNo(enough(part, people.length, threshold));
    return found(holds, ['events', 'pairs'], [heldPart(last), counted], last.date);
  };

/** Kinds of meetings by the words a measure names them with. */
const MEETING_KINDS: readonly (readonly [kind: string, words: RegExp])[] = [
  ['знакомство', /знакомств|организационн|перв/],
  ['пробная рабочая', /пробн/],
  ['планирование', /планировани/],
  ['регулярная', /регулярн/],
  ['посещение занятия', /посещени/],
  ['промежуточная', /промежуточн|рефлекси/],
  ['итоговая', /итогов|заключительн/],
];

/** «регулярная» is any working meeting, also one whose kind was not written down. */
const isOfKind = (held: string, wanted: string): boolean =>
  held === wanted || (wanted === 'регулярная' && !['знакомство', 'итоговая'].includes(held));

export const meetingKindsIn = (words: string): string[] =>
  MEETING_KINDS.filter(([, named]) => named.test(words)).map(([kind]) => kind);

/** The day a pair had met in the days, or in every one of the kinds; `null` when it has not. */
function meetingDay(
  { meetings, today }: MonitoringFacts,
  pair: string,
  kinds: readonly string[],
  days: Days,
): CivilDate | null {
  const own = meetings
    .filter((meeting) => meeting.pair === pair && within(meeting.date, days) && meeting.date <= today)
    .sort((a, b) => (a.date! < b.date! ? -1 : 1));
  const firsts =
    kinds.length === 0 ? [own[0]] : kinds.map((kind) => own.find((meeting) => isOfKind(meeting.kind, kind)));
  return latest(firsts.map((meeting) => meeting?.date ?? null));
}

/** Every pair that was at work in the window has met in it; in each of the kinds the measure names. */
export const meetingsHeld: EvidenceRule = (facts, { window, words, monthly }) => {
  const days = bounded(window, facts.year);
  const pairs = pairsAtWork(facts).filter(({ from }) => from === null || from <= days.to);
  if (pairs.length === 0) return found('unknown', ['pairs'], [{ say: 'pairs-none' }]);
  const kinds = monthly ? [] : meetingKindsIn(words);
  const dayOf = (pair: PairPapers): CivilDate | null => meetingDay(facts, pair.id, kinds, days);
  const met = pairs.filter((pair) => dayOf(pair) !== null);
  const lacking = pairs.filter((pair) => !met.includes(pair)).map(({ id }) => id);
  return found(
    yesOrNo(lacking.length === 0),
    ['meetings', 'pairs'],
    [{ say: 'pairs-met', part: met.length, whole: pairs.length, lacking, words: kinds.join(', ') }],
    latest(met.map(dayOf)),
  );
};

/** Done items of a pair's programme in per cent; `null` without a programme. */
export function programmePercent({ items }: Pick<MonitoringFacts, 'items'>, pair: string): number | null {
  const own = items.filter((item) => item.pair === pair);
  if (own.length === 0) return null;
  return (own.filter(isItemDone).length * 100) / own.length;
}

/** Every pair has done its programme to the share the plan wants. */
export const programmesCarriedOut: EvidenceRule = (facts, { threshold, monthly, window }) => {
  if (monthly) return programmesMoved(facts, bounded(window, facts.year));
  const pairs = pairsAtWork(facts);
  if (pairs.length === 0) return found('unknown', ['pairs'], [{ say: 'pairs-none' }]);
  const wanted = threshold ?? 100;
  const good = pairs.filter(({ id }) => (programmePercent(facts, id) ?? 0) >= wanted);
  const lacking = pairs.filter((pair) => !good.includes(pair)).map(({ id }) => id);
  const done = facts.items.filter((item) => isItemDone(item) && good.some(({ id }) => id === item.pair));
  return found(
    yesOrNo(lacking.length === 0),
    ['programmes', 'pairs'],
    [{ say: 'pairs-on-plan', part: good.length, whole: pairs.length, lacking, number: String(wanted) }],
    latest(done.map(({ date }) => date)),
  );
};

/** In a month a programme goes on: the pair met or marked an item. */
function programmesMoved(facts: MonitoringFacts, days: Days): Evidence {
  const pairs = pairsAtWork(facts).filter(({ from }) => from === null || from <= days.to);
  if (pairs.length === 0) return found('unknown', ['pairs'], [{ say: 'pairs-none' }]);
  const steps = [...facts.meetings, ...facts.items.filter(isItemDone)];
  const busy = pairs.map(({ id }) =>
    latest([
      steps
        .filter(({ pair, date }) => pair === id && within(date, days) && date <= facts.today)
        .map(({ date }) => date!)
        .sort()[0] ?? null,
    ]),
  );
  const lacking = pairs.filter((_, index) => busy[index] === null).map(({ id }) => id);
  return found(
    yesOrNo(lacking.length === 0),
    ['meetings', 'programmes', 'pairs'],
    [{ say: 'pairs-busy', part: pairs.length - lacking.length, whole: pairs.length, lacking }],
    latest(busy),
  );
}

const PUBLICATION = ['публикация'];

/** The page of the site is named in the settings and something has been published. */
export const siteOpened: EvidenceRule = (facts) => {
  if (facts.site.trim() === '') return found('no', ['settings'], [{ say: 'site-empty' }]);
  const all = eventsOf(facts, PUBLICATION, planPeriod(facts.year));
  const first = all[all.length - 1];
  const open: EvidencePart = { say: 'site-open', words: facts.site };
  if (!first)
    return found('no', ['settings', 'events'], [open, { say: 'event-missing', words: PUBLICATION[0]! }]);
  return found('yes', ['settings', 'events'], [open, heldPart(first)], first.date);
};

/** Months of the window up to today with at least one publication. */
function publishedMonths(facts: MonitoringFacts, days: Days): { part: number; whole: number } {
  const to = days.to < facts.today ? days.to : facts.today;
  const months = monthsBetween(days.from, to);
  const published = new Set(eventsOf(facts, PUBLICATION, days).map(({ date }) => date!.slice(0, 7)));
  return { part: months.filter((month) => published.has(month.slice(0, 7))).length, whole: months.length };
}

/** At least one publication in every month of the window that has begun. */
export const eachMonthPublished: EvidenceRule = (facts, { window }) => {
  const days = bounded(window, facts.year);
  const { part, whole } = publishedMonths(facts, days);
  const [last] = eventsOf(facts, PUBLICATION, days);
  if (!last) return found('no', ['events'], [{ say: 'event-missing', words: PUBLICATION[0]! }]);
  const counted: EvidencePart[] = whole > 1 ? [{ say: 'months-published', part, whole }] : [];
  return found(yesOrNo(whole > 0 && part === whole), ['events'], [...counted, heldPart(last)], last.date);
};

const COUNCIL = 'педсовет';
const SPEECH = /выступ|презентац|отчет|опыт/;

/** Councils at which pairs spoke: the title says so, and the participants are the speakers. */
export const speeches = (facts: MonitoringFacts, days: Days): EventFact[] =>
  eventsOf(facts, [COUNCIL], days).filter(isSpeech);

/** Is it a council at which pairs spoke, by its title? */
export const isSpeech = ({ kind, title }: Pick<EventFact, 'kind' | 'title'>): boolean =>
  kind === COUNCIL && SPEECH.test(plainWords(title));

/** Pairs that spoke at a council in the window. */
export const spokenAtCouncil: EvidenceRule = (facts, { window, threshold }) => {
  const days = bounded(window, facts.year);
  const [council] = eventsOf(facts, [COUNCIL], days);
  if (!council) return found('no', ['events'], [{ say: 'event-missing', words: COUNCIL }]);
  const held = speeches(facts, days);
  const named = new Set(held.flatMap(({ participants }) => participants));
  const [last] = held;
  if (!last || named.size === 0)
    return found('unknown', ['events'], [heldPart(last ?? council), { say: 'speakers-unknown' }]);
  const pairs = standingPairs(facts);
  const spoke = pairs.filter(({ mentorId, menteeId }) => named.has(mentorId) || named.has(menteeId));
  const lacking = pairs.filter((pair) => !spoke.includes(pair)).map(({ id }) => id);
  const holds = yesOrNo(enough(spoke.length, pairs.length, threshold ?? 100));
  const counted = { say: 'pairs-spoke' as const, part: spoke.length, whole: pairs.length, lacking };
  return found(holds, ['events', 'pairs'], [heldPart(last), counted], last.date);
};

import type { CivilDate } from '../calendar/civil-date';
import type { DateWindow } from '../deadlines/types';
import { isGone } from '../pairing/facts';
import { consentKind, consentsIn, countConsents } from './consent-needs';
import { type EvidencePart, type EvidenceRule, enough, found, type Saying, yesOrNo } from './evidence';
import {
  agreedPairs,
  bounded,
  type FactSheet,
  latest,
  type MonitoringFacts,
  type PairPapers,
  type PlanMonth,
  pairsAtWork,
  pairsOfYear,
  peopleOf,
  planPeriod,
  within,
} from './facts';

const SIGNED = 'подписан';
const CANCELLED = 'отменён';

/**
 * A document of one of the kinds, signed, with its date and number; reports have none (`numbered: false`). `year`: of
 * this plan; `window`: of its days.
 */
export const signed =
  (
    kinds: readonly string[],
    when: 'ever' | 'year' | 'window',
    { numbered = true }: { readonly numbered?: boolean } = {},
  ): EvidenceRule =>
  ({ documents, year, today }, { window, until }) => {
    const days = when === 'window' ? { from: bounded(window, year).from, to: until } : planPeriod(year);
    const own = documents.filter(
      ({ kind, status, date }) =>
        kinds.includes(kind) &&
        status !== CANCELLED &&
        (when === 'ever' || date === null || within(date, days)),
    );
    const ready = own
      .filter(
        ({ status, date, number }) =>
          status === SIGNED && !(numbered && number === '') && date !== null && date <= today,
      )
      .sort((a, b) => (a.date! < b.date! ? 1 : -1));
    // One that came in time before one that came later.
    const best = ready.find(({ date }) => date! <= bounded(window, year).to) ?? ready[0];
    if (best) {
      const { kind, number, date } = best;
      return found('yes', ['documents'], [{ say: 'document-signed', words: kind, number, date }], date);
    }
    const [waiting] = own;
    const say: EvidencePart = waiting
      ? { say: 'document-unsigned', words: waiting.kind, number: waiting.number }
      : { say: 'document-missing', words: kinds[0]! };
    return found('no', ['documents'], [say]);
  };

/** Every pair at work has it; a pair that began after the window is asked only when no other is there. */
export const everyPair =
  (
    say: Saying,
    has: (pair: PairPapers, facts: MonitoringFacts) => boolean,
    more: {
      readonly on?: (pair: PairPapers) => CivilDate | null;
      readonly from?: FactSheet;
      /** The order the pairs name must not wait for its signature. */
      readonly order?: string;
    } = {},
  ): EvidenceRule =>
  (facts, { window }) => {
    const pairs = begunBy(pairsAtWork(facts), bounded(window, facts.year).to);
    const from: FactSheet[] = [
      'pairs',
      ...(more.from ? [more.from] : []),
      ...(more.order ? ['documents' as const] : []),
    ];
    if (pairs.length === 0) return found('unknown', ['pairs'], [{ say: 'pairs-none' }]);
    const waiting = facts.documents.filter(
      ({ kind, status }) => kind === more.order && status !== SIGNED && status !== CANCELLED,
    );
    const isSigned = ({ orderNumber }: PairPapers): boolean =>
      !waiting.some(({ number }) => number !== '' && number === orderNumber);
    const good = pairs.filter((pair) => has(pair, facts) && isSigned(pair));
    const lacking = pairs.filter((pair) => !good.includes(pair)).map(({ id }) => id);
    const unsigned = waiting
      .filter(({ number }) => pairs.some(({ orderNumber }) => number !== '' && orderNumber === number))
      .map(({ kind, number }): EvidencePart => ({ say: 'document-unsigned', words: kind, number }));
    const orders = more.order && lacking.length === 0 ? ordersOf(good) : [];
    return found(
      yesOrNo(lacking.length === 0),
      from,
      [{ say, part: good.length, whole: pairs.length, lacking }, ...orders, ...unsigned],
      latest(good.map(more.on ?? (() => null))),
    );
  };

function begunBy(pairs: readonly PairPapers[], day: CivilDate): readonly PairPapers[] {
  const begun = pairs.filter(({ from }) => from === null || from <= day);
  return begun.length > 0 ? begun : pairs;
}

/** The orders that pairs name, each once. */
function ordersOf(pairs: readonly PairPapers[]): EvidencePart[] {
  const orders = new Map(
    pairs.map(({ orderNumber, orderDate }) => [`${orderNumber} ${orderDate}`, { orderNumber, orderDate }]),
  );
  return [...orders.values()].map(({ orderNumber, orderDate }) => ({
    say: 'document-signed',
    words: 'D20',
    number: orderNumber,
    date: orderDate,
  }));
}

/** Every consent of the kinds the measure names; to processing when it names none. */
export const allConsents: EvidenceRule = (facts, { words }) => {
  const counts = consentsIn(words).map((need) => ({ need, ...countConsents(facts, need) }));
  if (counts.every(({ whole }) => whole === 0))
    return found('unknown', ['mentors', 'mentees'], [{ say: 'bank-empty' }]);
  const parts = counts.map(
    ({ need, part, whole, lacking }): EvidencePart => ({
      say: need === 'data' ? 'consents-given' : 'pair-consents-given',
      words: consentKind(need),
      ...{ part, whole, lacking },
    }),
  );
  const holds = yesOrNo(counts.every(({ lacking }) => lacking.length === 0));
  return found(holds, ['consents'], parts, latest(counts.map(({ on }) => on)));
};

/** A bank has rows, each with a name and a position, and everybody's consent to processing. */
export const fullBank =
  (bank: 'mentors' | 'mentees'): EvidenceRule =>
  (facts) => {
    const people = facts[bank].filter((person) => !isGone(person));
    if (people.length === 0) return found('no', [bank], [{ say: 'bank-empty', words: bank }]);
    const lacking = people.filter(({ name, position }) => name.trim() === '' || position.trim() === '');
    const consents = countConsents({ ...facts, mentors: [], mentees: [], [bank]: people }, 'data');
    const full = {
      say: 'bank-full' as const,
      words: bank,
      part: people.length - lacking.length,
      whole: people.length,
    };
    return found(
      yesOrNo(lacking.length === 0 && consents.lacking.length === 0),
      [bank, 'consents'],
      [
        { ...full, lacking: lacking.map(({ id }) => id) },
        { say: 'bank-consents', part: consents.part, whole: consents.whole, lacking: consents.lacking },
      ],
      latest([consents.on, ...people.map(({ joined }) => joined)]),
    );
  };

/** The choice of pairs is written down: a protocol, or the reason kept with the pairs. */
export const matchingKept: EvidenceRule = (facts, question) => {
  const protocol = signed(['D19'], 'year')(facts, question);
  if (protocol.holds === 'yes') return protocol;
  const pairs = agreedPairs(facts);
  if (pairs.length === 0) return found('unknown', ['pairs'], [{ say: 'pairs-none' }]);
  const kept = pairs.filter(({ reason }) => reason.trim() !== '');
  return found(
    yesOrNo(kept.length > 0),
    ['pairs'],
    [{ say: 'matching-kept', part: kept.length, whole: pairs.length }],
    latest(kept.map(({ orderDate }) => orderDate)),
  );
};

/** At least one pair of this year is agreed. */
export const pairsMade: EvidenceRule = (facts) => {
  const pairs = agreedPairs(facts);
  if (facts.pairs.length === 0) return found('no', ['pairs'], [{ say: 'pairs-none' }]);
  const first = pairs
    .map(({ orderDate }) => orderDate)
    .filter((day): day is CivilDate => day !== null)
    .sort()[0];
  return found(
    yesOrNo(pairs.length > 0),
    ['pairs'],
    [{ say: 'pairs-agreed', part: pairs.length }],
    first ?? null,
  );
};

/** Mentors of pairs at work have the mark of a course. */
export const trained: EvidenceRule = (facts, { threshold }) => {
  const working = new Set(pairsAtWork(facts).map(({ mentorId }) => mentorId));
  const mentors = facts.mentors.filter(({ id }) => working.has(id));
  if (mentors.length === 0) return found('unknown', ['pairs'], [{ say: 'pairs-none' }]);
  const ready = mentors.filter((mentor) => mentor.trained.trim() !== '' || mentor.trainedOn !== null);
  const lacking = mentors.filter((mentor) => !ready.includes(mentor)).map(({ id }) => id);
  return found(
    yesOrNo(enough(ready.length, mentors.length, threshold ?? 100)),
    ['mentors', 'pairs'],
    [{ say: 'mentors-trained', part: ready.length, whole: mentors.length, lacking }],
    latest(ready.map(({ trainedOn }) => trainedOn)),
  );
};

/** Everybody of this year's pairs has a row of this year in the register; the day is that of the printed one (D39). */
export const participantsRegistered: EvidenceRule = (facts, question) => {
  const people = peopleOf(pairsOfYear(facts));
  if (people.length === 0) return found('unknown', ['pairs'], [{ say: 'pairs-none' }]);
  const lacking = people.filter((id) => !facts.registered.includes(id));
  const part = people.length - lacking.length;
  return found(
    yesOrNo(lacking.length === 0),
    ['register', 'pairs'],
    [{ say: 'registered', part, whole: people.length, lacking }],
    signed(['D39'], 'year', { numbered: false })(facts, question).on,
  );
};

/** Rows of the plan due by a day that are done: today's by the plan itself, those of a month that is over as counted then. */
export const controlDone: EvidenceRule = (facts, { threshold, monthly, until, window }) => {
  const isOver = monthly && until < facts.today;
  const from: FactSheet = isOver ? 'indicatorHistory' : 'roadmap';
  const looked = isOver ? planOfMonth(facts, window) : planToday(facts);
  if (!looked || looked.due === 0) return found('unknown', [from], [{ say: 'rows-none-due' }]);
  const { done, due, on } = looked;
  const holds = yesOrNo(enough(done, due, threshold ?? 100));
  return found(holds, [from], [{ say: 'rows-done', part: done, whole: due, date: on }], on);
};

function planToday({ plan, today }: MonitoringFacts): Omit<PlanMonth, 'month'> {
  const due = plan.filter((row) => row.due);
  return { done: due.filter((row) => row.done).length, due: due.length, on: today };
}

const planOfMonth = ({ planMonths = [], year }: MonitoringFacts, window: DateWindow): PlanMonth | undefined =>
  planMonths.find(({ month }) => month === bounded(window, year).from.slice(0, 7));

import type { Input, Output } from '../../contract/api';
import type { PairDraft, PairForm, PairLine, RankedMentor } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { type CivilDate, shortDate } from '../../domain/calendar/civil-date';
import { schoolYearOf } from '../../domain/calendar/school-year';
import { workingDayFrom } from '../../domain/calendar/working-days';
import { isGone, takesPlace } from '../../domain/pairing/facts';
import { type Ranked, rankMentors } from '../../domain/pairing/rank';
import { daysAlone } from '../../domain/pairing/waiting';
import type { World } from '../../domain/pairing/world';
import { LISTS, PAIR_KIND, PAIR_STATUS } from '../../sheets/lists';
import type { Pair } from '../../sheets/pairs';
import { revisionOf } from '../../sheets/row-state';
import { appTexts } from '../../text/app';
import { barWithLift } from '../../text/matching-bars';
import { partLines, reasonText } from '../../text/matching-reasons';
import {
  type Banks,
  isNamed,
  offeredLists,
  pairLabel,
  placeOf,
  policyOf,
  readBanks,
  rowById,
  valuesOf,
} from '../banks';
import { rowNumbers } from '../matching/board-parts';
import { readMatching } from '../matching/read-world';
import type { Ports } from '../ports';
import { asCheck, checksOf, consentsOfPair, dataOfPair, pairOfDraft, typedConsents } from './pair-question';

/** The form of a new or a known pair with everything it offers. */
export function openPairForm(ports: Ports, input: Input<'pairs.open'>): Result<PairForm> {
  const { banks, world } = readMatching(ports);
  const known = input.pairId === null ? null : rowById(banks.pairs, input.pairId);
  if (input.pairId !== null && !known) return refuse('not-found', appTexts.noPair);
  const draft = known ? draftOf(banks, known.values) : emptyDraft(banks, input.menteeId ?? '');
  const offered = offeredLists(ports.book);
  return done({
    draft,
    status: known?.values.status ?? '',
    mentees: menteesToPair(banks, draft.menteeId),
    mentors: draft.menteeId === '' ? [] : ranking(banks, world, draft.menteeId, draft.id),
    options: { forms: offered.form, kinds: offered.pairKind, modes: offered.mode },
    checks: known ? checksOf(banks, known.values).map(asCheck) : [],
    pairs: pairLines(banks),
  });
}

export function rankForMentee(ports: Ports, input: Input<'pairs.rank'>): Result<Output<'pairs.rank'>> {
  const { banks, world } = readMatching(ports);
  return done({ mentors: ranking(banks, world, input.menteeId, null) });
}

/** Checks of the form as it stands, before anything is saved. */
export function checkDraft(ports: Ports, draft: PairDraft): Result<Output<'pairs.check'>> {
  const banks = readBanks(ports);
  const known = draft.id === null ? null : rowById(banks.pairs, draft.id);
  const pair = pairOfDraft(draft, known?.values ?? null);
  return done({ checks: checksOf(banks, pair, typedConsents(draft)).map(asCheck) });
}

/** Codes of mentees whose pair has not ended. */
export const pairedMentees = (banks: Banks): ReadonlySet<string> =>
  new Set(
    valuesOf(banks.pairs)
      .filter(takesPlace)
      .map(({ menteeId }) => menteeId),
  );

/** Mentees without a pair first, those who wait longest on top; the one of the draft is always there. */
function menteesToPair(banks: Banks, chosen: string): PairForm['mentees'] {
  const paired = pairedMentees(banks);
  const waiting = daysAlone(valuesOf(banks.pairs), banks.today);
  return banks.mentees.rows
    .filter(({ values }) => isNamed(values) && (values.id === chosen || !isGone(values)))
    .map(({ row, values }) => ({
      id: values.id,
      name: values.name,
      position: values.position,
      request: values.topics.length > 0 ? values.topics.join(', ') : values.mainRequest,
      waiting: paired.has(values.id) ? null : waiting(values),
      place: placeOf(banks.mentees, row, 'name'),
    }))
    .sort(
      (a, b) =>
        Number(paired.has(a.id)) - Number(paired.has(b.id)) ||
        (b.waiting ?? 0) - (a.waiting ?? 0) ||
        a.name.localeCompare(b.name, 'ru'),
    );
}

function ranking(banks: Banks, world: World, menteeId: string, except: string | null): RankedMentor[] {
  const rows = rowNumbers(banks.mentors.rows);
  return rankMentors(world, menteeId, except).map((ranked) =>
    rankedMentor(banks, world, ranked, menteeId, rows.get(ranked.mentor.id) ?? 0),
  );
}

function rankedMentor(
  banks: Banks,
  { weights }: World,
  ranked: Ranked,
  menteeId: string,
  row: number,
): RankedMentor {
  const mentorId = ranked.mentor.id;
  const consent = consentsOfPair(banks, { id: '', mentorId, menteeId }).mentor;
  const data = dataOfPair(banks, { mentorId, menteeId, orderDate: null }).mentor;
  return {
    id: ranked.mentor.id,
    name: ranked.mentor.name,
    position: ranked.mentor.position,
    free: ranked.free,
    capacity: ranked.capacity,
    points: ranked.bars.length === 0 ? ranked.points : null,
    parts: partLines(ranked.parts, ranked.facts, weights).map(({ label, points, of }) => ({
      ...{ label, points, of },
    })),
    reason: reasonText(ranked.parts, ranked.facts),
    blocked: barWithLift(ranked.bars),
    consent: consent.date,
    needsData: data !== 'valid' && policyOf(banks.settings) !== 'off',
    place: placeOf(banks.mentors, row, 'name'),
  };
}

/** All pairs, the newest last, with what still blocks an order. */
export function pairLines(banks: Banks): PairLine[] {
  return banks.pairs.rows.map(({ row, values }) => pairLine(banks, row, values));
}

export function pairLine(banks: Banks, row: number, pair: Pair): PairLine {
  return {
    id: pair.id,
    revision: revisionOf(pair),
    place: placeOf(banks.pairs, row, 'status'),
    mentor: pair.mentor,
    mentee: pair.mentee,
    label: pairLabel(pair.mentor, pair.mentee),
    status: pair.status,
    dates: [pair.from, pair.to].map((date) => (date ? shortDate(date) : '…')).join(' – '),
    order:
      pair.orderNumber === ''
        ? ''
        : `№ ${pair.orderNumber}${pair.orderDate ? ` от ${shortDate(pair.orderDate)}` : ''}`,
    gaps: waitsForOrder(pair) ? gapsOf(banks, pair) : [],
  };
}

/** Statuses of pairs an order may still be made for. */
const BEFORE_ORDER: readonly string[] = [PAIR_STATUS.draft, PAIR_STATUS.proposed, PAIR_STATUS.agreed];

export const waitsForOrder = (pair: Pair): boolean =>
  BEFORE_ORDER.includes(pair.status) && pair.orderNumber === '';

/** What the pair lacks for an order (C-04, C-05, C-07, C-11 …). */
export const gapsOf = (banks: Banks, pair: Pair): string[] =>
  checksOf(banks, pair)
    .filter((check) => check.severity === 'error')
    .map((check) => asCheck(check).message);

/** Agreed pairs with everything in hand: what «Ждут приказа» counts and the card of an order offers. */
export function readyForOrder(banks: Banks): Pair[] {
  const orderDate = nextWorkingDay(banks);
  return valuesOf(banks.pairs).filter(
    (pair) =>
      pair.status === PAIR_STATUS.agreed &&
      waitsForOrder(pair) &&
      [rowById(banks.mentors, pair.mentorId), rowById(banks.mentees, pair.menteeId)].every(
        (person) => person !== null && isNamed(person.values),
      ) &&
      gapsOf(banks, { ...pair, orderDate }).length === 0,
  );
}

/** Today when people work, else the next day they do: orders are dated and pairs begin on it. */
export const nextWorkingDay = ({
  today,
  workingCalendar,
}: Pick<Banks, 'today' | 'workingCalendar'>): CivilDate => workingDayFrom(today, workingCalendar());

function draftOf(banks: Banks, pair: Pair): PairDraft {
  const consents = consentsOfPair(banks, pair);
  const { id, menteeId, mentorId, form, kind, group, from, to, mode, schedule, goal, content, outsideYear } =
    pair;
  return {
    ...{ id, menteeId, mentorId, form, kind, group, from, to, mode, schedule, goal, content, outsideYear },
    revision: revisionOf(pair),
    mentorConsent: consents.mentor.date,
    menteeConsent: consents.mentee.date,
  };
}

/** Starts on the next working day or with the school year, ends with its teaching months (31 May). */
export function emptyDraft(banks: Banks, menteeId: string): PairDraft {
  const year = banks.today > banks.year.to ? schoolYearOf(banks.today) : banks.year;
  const lastDay = `${year.start + 1}-05-31`;
  const today = banks.today > year.from ? banks.today : year.from;
  const from = nextWorkingDay({ ...banks, today });
  return {
    id: null,
    revision: null,
    menteeId,
    mentorId: '',
    form: LISTS.form.values[0]!,
    kind: PAIR_KIND.oneToOne,
    group: '',
    from,
    to: from < lastDay ? lastDay : year.to,
    mode: LISTS.mode.values[0]!,
    schedule: '',
    goal: '',
    content: '',
    outsideYear: '',
    mentorConsent: null,
    menteeConsent: null,
  };
}

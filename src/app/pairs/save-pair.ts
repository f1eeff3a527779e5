import type { Input } from '../../contract/api';
import type { Check, PairDraft, PairSaved, ShownPoints } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { dateParts } from '../../domain/calendar/civil-date';
import { takesPlace, twinOf } from '../../domain/pairing/facts';
import { consentFor } from '../../domain/people/consents';
import { consents, mentees, mentors, pairs } from '../../sheets/all';
import { idSequence, nextId } from '../../sheets/ids';
import { CONSENT_KIND, PAIR_STATUS } from '../../sheets/lists';
import type { Pair } from '../../sheets/pairs';
import { revisionOf } from '../../sheets/row-state';
import type { TableRow } from '../../sheets/table';
import { appTexts } from '../../text/app';
import { partsCell } from '../../text/matching-reasons';
import { pairStateTexts } from '../../text/pair-states';
import { type Banks, hasErrors, idsOf, pairLabel, readBanks, rowById, valuesOf } from '../banks';
import { staleRow } from '../book/stale';
import { type Action, startAction } from '../journal';
import { followConsents } from '../people/consent-status';
import type { Ports } from '../ports';
import {
  asCheck,
  checksOf,
  consentsOfPair,
  pairOfDraft,
  type TypedConsents,
  typedConsents,
} from './pair-question';

/** A draft may have gaps of consent; a pair that cannot be (C-01, C-07, C-11) is not saved at all. */
const NEVER_SAVED = ['C-01', 'C-07', 'C-11'];

/**
 * Saves a pair with the consents typed in its form. `approve` moves it to «согласована» and wants no errors.
 * Six reads (the banks and the journal) and three writes (pair, consents, journal).
 */
export function savePair(ports: Ports, input: Input<'pairs.save'>): Result<PairSaved> {
  ports.book.need(mentors, mentees, pairs, consents);
  const banks = readBanks(ports);
  const asked = askedPair(banks, input.draft);
  if (!asked.ok) return asked;
  const { known, typed, row: pair } = asked.value;
  const checks = checksOf(banks, pair, typed).map(asCheck);
  const fault = faultOf(checks, input.approve);
  if (fault) return fault;

  const status = input.approve && !hasErrors(checks) ? PAIR_STATUS.agreed : PAIR_STATUS.draft;
  const choice = describe(banks, pair, known?.values ?? null, input.shown ?? null);
  const action = startAction(ports);
  const id = known?.values.id ?? nextId(pairs.idPrefix!, idsOf(banks.pairs), dateParts(banks.year.from).year);
  const row = { ...pair, ...choice, status, id };
  if (known) action.update(pairs, known.row, known.values, row);
  else action.append(pairs, row);
  addConsents(action, banks, row, typed);
  const lastAction = action.finish(appTexts.pairSaved(pairLabel(row.mentor, row.mentee), status));
  return done({ id, revision: revisionOf(row), status, checks, lastAction });
}

interface AskedPair {
  /** The pair as it stands; `null` for a new one. */
  readonly known: TableRow<Pair> | null;
  readonly typed: TypedConsents;
  /** The pair as the form has it, with the names of its people. */
  readonly row: Pair;
}

/** What a draft asks for; refused when its people or its pair are not there, or the pair may no longer change. */
function askedPair(banks: Banks, draft: PairDraft): Result<AskedPair> {
  const mentee = rowById(banks.mentees, draft.menteeId)?.values;
  const mentor = rowById(banks.mentors, draft.mentorId)?.values;
  if (!mentee) return refuse('invalid', appTexts.needMentee, 'menteeId');
  if (!mentor) return refuse('invalid', appTexts.needMentor, 'mentorId');
  const known = draft.id === null ? null : rowById(banks.pairs, draft.id);
  if (draft.id !== null && !known) return refuse('not-found', appTexts.noPair);
  const pair = pairOfDraft(draft, known?.values ?? null);
  if (known && revisionOf(known.values) !== draft.revision) return staleRow(pairs, known.values, pair);
  if (known && known.values.orderNumber !== '') return refuse('blocked', appTexts.pairLocked);
  if (known && !takesPlace(known.values)) return refuse('blocked', pairStateTexts.over);
  const twin = twinOf(valuesOf(banks.pairs), { ...draft, replaces: known?.values.replaces ?? '' });
  if (twin) return refuse('blocked', pairStateTexts.twice(twin.id), 'mentorId');
  const typed = typedConsents(draft);
  const future = futureConsent(typed, banks.today);
  if (future) return refuse('invalid', appTexts.futureConsent, future);
  return done({ known, typed, row: { ...pair, mentor: mentor.name, mentee: mentee.name } });
}

/** The refusal that the first check in the way gives: any error for a pair to approve, else only a pair that cannot be. */
function faultOf(checks: readonly Check[], approve: boolean): Result<never> | null {
  const isNever = ({ code }: Check): boolean => NEVER_SAVED.includes(code);
  const fatal = checks.find((check) => check.severity === 'error' && (approve || isNever(check)));
  if (!fatal) return null;
  const first = isNever(fatal) ? fatal.message : `${appTexts.pairBlocked} ${fatal.message}`;
  const all = checks.map(({ message }) => message);
  return refuse('blocked', first, fatal.field, all);
}

const FIELD_OF: Readonly<Record<keyof TypedConsents, string>> = {
  mentor: 'mentorConsent',
  mentee: 'menteeConsent',
  mentorData: 'mentorData',
  menteeData: 'menteeData',
};

/** The field of the form whose consent is dated ahead. */
function futureConsent(typed: TypedConsents, today: CivilDate): string | null {
  const keys = Object.keys(FIELD_OF) as (keyof TypedConsents)[];
  const ahead = keys.find((key) => (typed[key] ?? '') > today);
  return ahead === undefined ? null : FIELD_OF[ahead];
}

/**
 * Points and reason of the choice, kept with the pair for the protocol: those that were in sight when it was made.
 * Without them a pair of the same people keeps what it has.
 */
function describe(
  banks: Banks,
  pair: Pair,
  known: Pair | null,
  shown: ShownPoints | null,
): Pick<Pair, 'score' | 'parts' | 'reason' | 'request'> {
  const request = pair.request || rowById(banks.mentees, pair.menteeId)!.values.mainRequest;
  if (shown)
    return { score: shown.points, parts: partsCell(shown.parts), reason: shown.reason.trim(), request };
  const same = known !== null && known.menteeId === pair.menteeId && known.mentorId === pair.mentorId;
  return same
    ? { score: known.score, parts: known.parts, reason: known.reason, request }
    : { score: null, parts: '', reason: '', request };
}

/**
 * A consent typed in the form that the sheet does not have yet becomes a row of «Согласия»; one to the processing of
 * data also lets its person into the bank.
 */
function addConsents(action: Action, banks: Banks, pair: Pair, typed: TypedConsents): void {
  const have = consentsOfPair(banks, pair);
  const { mentoring, taking, data } = CONSENT_KIND;
  const [mentor, mentee] = [
    { person: pair.mentorId, name: pair.mentor },
    { person: pair.menteeId, name: pair.mentee },
  ];
  const papers = [
    { ...mentor, pair: pair.id, kind: mentoring, date: typed.mentor, known: have.mentor.date },
    { ...mentee, pair: pair.id, kind: taking, date: typed.mentee, known: have.mentee.date },
    { ...mentor, pair: '', kind: data, date: typed.mentorData, known: knownData(banks, pair.mentorId) },
    { ...mentee, pair: '', kind: data, date: typed.menteeData, known: knownData(banks, pair.menteeId) },
  ];
  const newId = idSequence(consents.idPrefix!, idsOf(banks.consents));
  for (const { known, ...paper } of papers) {
    if (paper.date === null || paper.date === known) continue;
    const row = { ...paper, id: newId(), until: null, withdrawn: null };
    action.append(consents, row);
    if (paper.kind === data) followConsents(action, banks, row);
  }
}

/** Date of the consent to the processing of data in force; `null` when there is none. */
function knownData({ consentsOf, today }: Banks, person: string): CivilDate | null {
  const { standing, consent } = consentFor(consentsOf.get(person) ?? [], person, CONSENT_KIND.data, today);
  return standing === 'valid' ? (consent?.date ?? null) : null;
}

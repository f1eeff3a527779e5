import type { Input } from '../../contract/api';
import type { PairSaved, ShownPoints } from '../../contract/dto';
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
export function savePair(
  ports: Ports,
  { draft, approve, shown = null }: Input<'pairs.save'>,
): Result<PairSaved> {
  ports.book.need(mentors, mentees, pairs, consents);
  const banks = readBanks(ports);
  const mentee = rowById(banks.mentees, draft.menteeId);
  const mentor = rowById(banks.mentors, draft.mentorId);
  if (!mentee) return refuse('invalid', appTexts.needMentee, 'menteeId');
  if (!mentor) return refuse('invalid', appTexts.needMentor, 'mentorId');
  const known = draft.id === null ? null : rowById(banks.pairs, draft.id);
  if (draft.id !== null && !known) return refuse('not-found', appTexts.noPair);
  if (known && revisionOf(known.values) !== draft.revision) {
    return staleRow(pairs, known.values, pairOfDraft(draft, known.values));
  }
  if (known && known.values.orderNumber !== '') return refuse('blocked', appTexts.pairLocked);
  if (known && !takesPlace(known.values)) return refuse('blocked', pairStateTexts.over);
  const twin = twinOf(valuesOf(banks.pairs), { ...draft, replaces: known?.values.replaces ?? '' });
  if (twin) return refuse('blocked', pairStateTexts.twice(twin.id), 'mentorId');

  const typed = typedConsents(draft);
  const future = futureConsent(typed, banks.today);
  if (future) return refuse('invalid', appTexts.futureConsent, future);
  const pair = pairOfDraft(draft, known?.values ?? null);
  const checks = checksOf(banks, pair, typed).map(asCheck);
  const fatal = checks.find(
    (check) => check.severity === 'error' && (approve || NEVER_SAVED.includes(check.code)),
  );
  if (fatal) {
    const first =
      approve && !NEVER_SAVED.includes(fatal.code)
        ? `${appTexts.pairBlocked} ${fatal.message}`
        : fatal.message;
    return refuse(
      'blocked',
      first,
      fatal.field,
      checks.map((check) => check.message),
    );
  }

  const status = approve && !hasErrors(checks) ? PAIR_STATUS.agreed : PAIR_STATUS.draft;
  const saved = {
    ...pair,
    ...describe(banks, pair, known?.values ?? null, shown),
    status,
    mentor: mentor.values.name,
    mentee: mentee.values.name,
  };
  const action = startAction(ports);
  const id = known
    ? known.values.id
    : nextId(pairs.idPrefix!, idsOf(banks.pairs), dateParts(banks.year.from).year);
  const row = { ...saved, id };
  if (known) action.update(pairs, known.row, known.values, row);
  else action.append(pairs, row);
  addConsents(action, banks, row, typed);
  const lastAction = action.finish(appTexts.pairSaved(pairLabel(row.mentor, row.mentee), status));
  return done({ id, revision: revisionOf(row), status, checks, lastAction });
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

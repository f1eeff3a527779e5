import type { Check, PairDraft } from '../../contract/dto';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { checkPair, type PairCheck, type PairQuestion } from '../../domain/pairing/checks';
import { type ConsentFact, type ConsentStanding, consentFor } from '../../domain/people/consents';
import { hasWithdrawn, type NamedPerson } from '../../domain/people/document-name';
import { CONSENT_KIND, PAIR_STATUS } from '../../sheets/lists';
import type { Pair } from '../../sheets/pairs';
import { pairCheckText } from '../../text/checks';
import { type Banks, policyOf, rowById, usualCapacity, valuesOf } from '../banks';

interface ConsentOfPair {
  readonly standing: ConsentStanding;
  readonly date: CivilDate | null;
}

/** Consents of a pair as the sheet has them; a date typed in the form counts as a paper in hand. */
export function consentsOfPair(
  banks: Banks,
  pair: Pick<Pair, 'id' | 'mentorId' | 'menteeId'>,
  typed: Pick<TypedConsents, 'mentor' | 'mentee'> = { mentor: null, mentee: null },
): { mentor: ConsentOfPair; mentee: ConsentOfPair } {
  const known = (person: string, kind: string, date: CivilDate | null): ConsentOfPair => {
    const own = banks.consentsOf.get(person) ?? [];
    const { standing, consent } = consentFor(own, person, kind, banks.today, pair.id);
    const again = standing !== 'withdrawn' || (date ?? '') >= (consent?.withdrawn ?? '');
    const ofForm = date !== null && date <= banks.today && again && date !== consent?.date;
    return ofForm
      ? { standing: 'valid', date }
      : { standing, date: standing === 'valid' ? consent!.date : null };
  };
  return {
    mentor: known(pair.mentorId, CONSENT_KIND.mentoring, typed.mentor),
    mentee: known(pair.menteeId, CONSENT_KIND.taking, typed.mentee),
  };
}

/** Dates of consents as the form of a pair has them: both to the pair, both to the processing of data. */
export interface TypedConsents {
  readonly mentor: CivilDate | null;
  readonly mentee: CivilDate | null;
  readonly mentorData: CivilDate | null;
  readonly menteeData: CivilDate | null;
}

export const typedConsents = (draft: PairDraft): TypedConsents => ({
  mentor: draft.mentorConsent as CivilDate | null,
  mentee: draft.menteeConsent as CivilDate | null,
  mentorData: (draft.mentorData ?? null) as CivilDate | null,
  menteeData: (draft.menteeData ?? null) as CivilDate | null,
});

/** Consents to the processing of data on the day of the order, at least of today; one typed in the form counts. */
export function dataOfPair(
  banks: Banks,
  pair: Pick<Pair, 'mentorId' | 'menteeId' | 'orderDate'>,
  typed?: TypedConsents,
): { mentor: ConsentStanding; mentee: ConsentStanding } {
  const on = pair.orderDate !== null && pair.orderDate > banks.today ? pair.orderDate : banks.today;
  const standing = (
    row: { readonly values: Pick<NamedPerson, 'id' | 'status'> } | null,
    date: CivilDate | null,
  ): ConsentStanding => {
    if (row === null) return 'missing';
    const { id: person } = row.values;
    const typedOne = { person, kind: CONSENT_KIND.data, pair: '', date, until: null, withdrawn: null };
    const own: ConsentFact[] = [...(banks.consentsOf.get(person) ?? []), typedOne];
    if (hasWithdrawn(row.values, own, on)) return 'withdrawn';
    return consentFor(own, person, CONSENT_KIND.data, on).standing;
  };
  return {
    mentor: standing(rowById(banks.mentors, pair.mentorId), typed?.mentorData ?? null),
    mentee: standing(rowById(banks.mentees, pair.menteeId), typed?.menteeData ?? null),
  };
}

/** The row a draft would become. */
export function pairOfDraft(draft: PairDraft, known: Pair | null): Pair {
  return {
    ...(known ?? ({} as Pair)),
    id: draft.id ?? '',
    mentorId: draft.mentorId,
    menteeId: draft.menteeId,
    form: draft.form,
    kind: draft.kind,
    group: draft.group.trim(),
    from: draft.from as CivilDate | null,
    to: draft.to as CivilDate | null,
    mode: draft.mode,
    schedule: draft.schedule.trim(),
    goal: draft.goal.trim(),
    content: draft.content.trim(),
    outsideYear: draft.outsideYear.trim(),
    status: known?.status ?? PAIR_STATUS.draft,
    orderNumber: known?.orderNumber ?? '',
    orderDate: known?.orderDate ?? null,
  };
}

/** All checks of a pair; empty when its people are not in the banks. */
export function checksOf(banks: Banks, pair: Pair, typed?: TypedConsents): PairCheck[] {
  const mentor = rowById(banks.mentors, pair.mentorId);
  const mentee = rowById(banks.mentees, pair.menteeId);
  if (!mentor || !mentee) return [];
  const consents = consentsOfPair(banks, pair, typed);
  const data = dataOfPair(banks, pair, typed);
  const question: PairQuestion = {
    pair,
    mentor: mentor.values,
    mentee: mentee.values,
    pairs: valuesOf(banks.pairs),
    mentorConsent: consents.mentor,
    menteeConsent: consents.mentee,
    mentorData: data.mentor,
    menteeData: data.mentee,
    policy: policyOf(banks.settings),
    usualCapacity: usualCapacity(banks.settings),
    year: banks.year,
  };
  return checkPair(question);
}

export const asCheck = (check: PairCheck): Check => ({
  code: check.code,
  severity: check.severity,
  field: check.field,
  message: pairCheckText(check),
  place: null,
});

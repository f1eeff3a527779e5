import { takesPlace } from '../../domain/pairing/facts';
import { consentsByCode } from '../../domain/people/both-banks';
import { type ConsentFact, consentFor } from '../../domain/people/consents';
import { mentees, mentors } from '../../sheets/all';
import { CONSENT_KIND, PERSON_STATUS } from '../../sheets/lists';
import { type Banks, rowById, valuesOf } from '../banks';
import type { Action } from '../journal';

/** Statuses that wait for the consent to the processing of data. */
const WAITING: readonly string[] = [PERSON_STATUS.noConsent, PERSON_STATUS.withdrawn];

/** Has the person a pair with an order that has not ended? */
const works = (banks: Banks, id: string): boolean =>
  valuesOf(banks.pairs).some(
    (pair) => [pair.mentorId, pair.menteeId].includes(id) && pair.orderNumber !== '' && takesPlace(pair),
  );

/** A row of «Согласия» as an action leaves it. */
type PaperAfter = ConsentFact & { readonly id: string };

/**
 * Sets the status that the consents mean after `paper` was written, as part of an action: withdrawn is «отозвал
 * согласие», and one who was waiting for the paper is in the bank with it. A human in both banks has two statuses.
 */
export function followConsents(action: Action, banks: Banks, paper: PaperAfter): void {
  const others: PaperAfter[] = valuesOf(banks.consents).filter(({ id }) => id !== paper.id);
  const after = consentsByCode([...others, paper], banks.codesOf);
  for (const code of banks.codesOf.get(paper.person) ?? [paper.person])
    setStatus(action, banks, code, after.get(code) ?? []);
}

function setStatus(action: Action, banks: Banks, id: string, consents: readonly ConsentFact[]): void {
  const mentor = rowById(banks.mentors, id);
  const person = mentor ?? rowById(banks.mentees, id);
  if (!person) return;
  const { status } = person.values;
  const next = statusBy(banks, { id, status }, consents, [id]);
  if (next !== status) action.update(mentor ? mentors : mentees, person.row, person.values, { status: next });
}

/** The status that the consents of a person mean; `codes`: those by which pairs name them. */
function statusBy(
  banks: Banks,
  { id, status }: { readonly id: string; readonly status: string },
  consents: readonly ConsentFact[],
  codes: readonly string[],
): string {
  const { standing } = consentFor(consents, id, CONSENT_KIND.data, banks.today);
  if (standing === 'withdrawn') return PERSON_STATUS.withdrawn;
  if (standing !== 'valid' || !WAITING.includes(status)) return status;
  return codes.some((code) => works(banks, code)) ? PERSON_STATUS.paired : PERSON_STATUS.inBank;
}

/** The status of a person who takes over the consents and the pairs of the row `gone`. */
export function statusWith(
  banks: Banks,
  person: { readonly id: string; readonly status: string },
  gone: string,
): string {
  const codes = [person.id, gone];
  const consents = codes.flatMap((code) => banks.consentsOf.get(code) ?? []);
  return statusBy(
    banks,
    person,
    consents.map((consent) => ({ ...consent, person: person.id })),
    codes,
  );
}

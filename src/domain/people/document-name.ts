import type { CivilDate } from '../calendar/civil-date';
import type { Forms } from '../language/types';
import { type ConsentFact, consentFor, DATA_CONSENT } from './consents';

/** A row of a bank as far as its name in a document is concerned. */
export interface NamedPerson {
  readonly id: string;
  readonly name: string;
  readonly status: string;
}

/** The name that may stand in a document: the own one, or words with the code in its place. */
export interface DocumentName {
  readonly text: string;
  readonly masked: boolean;
}

const WITHDREW = 'отозвал согласие';
const WORDS: Forms = {
  им: 'участник программы',
  род: 'участника программы',
  дат: 'участнику программы',
  вин: 'участника программы',
  твор: 'участником программы',
  пред: 'участнике программы',
};

/** Words with the code, «участник программы М-18», in six cases. */
export const maskForms = (id: string): Forms =>
  Object.fromEntries(
    Object.entries(WORDS).map(([kase, words]) => [kase, [words, id].filter(Boolean).join(' ')]),
  ) as Forms;

/**
 * Has the person taken back the consent to the processing of data (152-ФЗ, ст. 9 ч. 2), and given none since? A
 * status set by hand counts as a withdrawal for as long as no paper is in force. `consents` may be of other people
 * too.
 */
export function hasWithdrawn(
  person: Pick<NamedPerson, 'id' | 'status'>,
  consents: readonly ConsentFact[],
  on: CivilDate,
): boolean {
  const { standing } = consentFor(consents, person.id, DATA_CONSENT, on);
  return standing === 'withdrawn' || (standing !== 'valid' && person.status === WITHDREW);
}

/** The one rule by which a document of the day names a person of the banks or does not. */
export const nameInDocument = (
  person: NamedPerson,
  consents: readonly ConsentFact[],
  on: CivilDate,
): DocumentName =>
  hasWithdrawn(person, consents, on)
    ? { text: maskForms(person.id).им, masked: true }
    : { text: person.name, masked: false };

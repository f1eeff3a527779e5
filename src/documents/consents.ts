import type { CivilDate } from '../domain/calendar/civil-date';
import { type DocumentCode, documentKind } from './catalog';
import { declensions } from './declensions';
import { type Correction, type NameBook, nameBook, type PersonFacts } from './name-book';
import { BLANK, missingSettings, neededPerson, officeData } from './office';
import type { OfficeSettings } from './office-settings';
import {
  categoryWords,
  experienceWords,
  type MenteeFacts,
  type MentorFacts,
  type PairFacts,
  payWords,
  termData,
} from './pair-words';
import { type PreparedDocument, prepare } from './prepared';
import { tidy } from './tidy';
import { type DocumentData, dateValue } from './values';

export interface PairConsentInput {
  readonly pair: PairFacts;
  readonly mentor: MentorFacts;
  readonly mentee: MenteeFacts;
  readonly settings: OfficeSettings;
  readonly corrections?: readonly Correction[];
}

export interface PersonConsentInput {
  readonly person: PersonFacts & { readonly id: string };
  /** Last day of the consent; `null`: as long as the person takes part. */
  readonly until: CivilDate | null;
  readonly settings: OfficeSettings;
  readonly corrections?: readonly Correction[];
}

/** D13, the mentor's written consent to the work (ст. 351.8 ТК, part 1). One paper a pair. */
export function mentorConsent(input: PairConsentInput): PreparedDocument {
  const { pair, mentor, mentee } = input;
  return consent('D13', input, mentor, pair.id, (book) => ({
    ...termData(pair),
    наставляемый: {
      ...neededPerson(book, mentee, true),
      стаж: pair.from === null ? '' : experienceWords(mentee.teachingSince, pair.from),
    },
    содержание: tidy(pair.content),
    встречи: tidy(pair.schedule),
    оплата: payWords(pair) || BLANK.repeat(3),
  }));
}

/** D14, the mentee's consent to take part. */
export function menteeConsent(input: PairConsentInput): PreparedDocument {
  const { pair, mentor, mentee } = input;
  return consent('D14', input, mentee, pair.id, (book) => ({
    ...termData(pair),
    наставник: { ...neededPerson(book, mentor, true), категория: categoryWords(mentor.category) },
    запрос: tidy(pair.request),
  }));
}

/** D11, consent to the processing of personal data (152-ФЗ, ст. 9 ч. 4). Passport and address are left for the pen. */
export const dataConsent = (input: PersonConsentInput): PreparedDocument =>
  consent('D11', input, input.person, input.person.id, () => ({ 'действует до': dateValue(input.until) }));

/** D12, consent to the distribution of personal data on the site (152-ФЗ, ст. 10.1; приказ Роскомнадзора № 18). */
export const siteConsent = (input: PersonConsentInput): PreparedDocument =>
  consent('D12', input, input.person, input.person.id, () => ({ 'действует до': dateValue(input.until) }));

/** What all consents share: the addressee in the dative, the worker who signs, no number. */
function consent(
  kind: DocumentCode,
  input: { readonly settings: OfficeSettings; readonly corrections?: readonly Correction[] },
  worker: PersonFacts,
  subject: string,
  more: (book: NameBook) => DocumentData,
): PreparedDocument {
  const book = nameBook(declensions(input.corrections));
  const oblique = kind === 'D13' || kind === 'D14';
  const data: DocumentData = {
    ...officeData(input.settings, book, { head: true, curator: false }),
    работник: neededPerson(book, worker, oblique),
    ...more(book),
  };
  return prepare(kind, {
    title: `${documentKind(kind).title}: ${tidy(worker.name)}`,
    subjects: [subject],
    number: '',
    data,
    names: book.shown(),
    missing: missingSettings(documentKind(kind).settings, input.settings),
  });
}

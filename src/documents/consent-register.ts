import type { CivilDate } from '../domain/calendar/civil-date';
import { documentKind } from './catalog';
import { nameBook, type PersonFacts } from './name-book';
import { missingSettings, officeData } from './office';
import type { OfficeSettings } from './office-settings';
import { type PreparedDocument, prepare } from './prepared';
import { tidy } from './tidy';
import { type DocumentData, dateValue } from './values';

/** One paper of the register. */
export interface RegisteredConsent {
  readonly person: PersonFacts;
  readonly kind: string;
  /** Code of the pair it was given for; `''` = for the whole programme. */
  readonly pair: string;
  readonly date: CivilDate | null;
  readonly until: CivilDate | null;
  readonly withdrawn: CivilDate | null;
  readonly paper: string;
}

/** A code whose hyphens do not end a line. */
const unbroken = (code: string): string => code.replace(/-/g, '\u2011');

/** D51, all consents as they stand on the day, a line a paper, in the given order. The curator signs. */
export function consentRegister(input: {
  readonly consents: readonly RegisteredConsent[];
  readonly date: CivilDate;
  readonly settings: OfficeSettings;
}): PreparedDocument {
  const { consents, date, settings } = input;
  const book = nameBook();
  const data: DocumentData = {
    ...officeData(settings, book, { head: false, curator: false }),
    дата: dateValue(date),
    'число согласий': consents.length,
    согласия: consents.map((consent, i) => ({
      '№': i + 1,
      фио: book.person(consent.person, false).fio,
      вид: [tidy(consent.kind), unbroken(tidy(consent.pair))].filter(Boolean).join(', '),
      дата: dateValue(consent.date),
      'действует до': dateValue(consent.until),
      отозвано: dateValue(consent.withdrawn),
      'где лежит': tidy(consent.paper),
    })),
  };
  return prepare('D51', {
    title: 'Реестр согласий',
    subjects: [],
    number: '',
    data,
    names: book.shown(),
    missing: missingSettings(documentKind('D51').settings, settings),
  });
}

import type { CivilDate } from '../domain/calendar/civil-date';
import { formatPersonName, parsePersonName } from '../domain/language/person-name';
import type { NameBook, PersonFacts } from './name-book';
import type { OfficeSetting, OfficeSettings } from './office-settings';
import { tidy } from './tidy';
import { type DocumentData, dateValue, type Value } from './values';

/** Left for handwriting where a fact is missing; such a document may be printed only as a project. */
export const BLANK = '__________';

/** A date, or a blank to fill in by hand. */
export const dayOrBlank = (date: CivilDate | null): Value => (date === null ? BLANK : dateValue(date));

/** Which of the needed settings are empty. */
export const missingSettings = (
  needed: readonly OfficeSetting[],
  settings: OfficeSettings,
): readonly OfficeSetting[] => needed.filter((key) => tidy(settings[key]) === '');

const USUAL_PROGRAMME_DAYS = 14;

/** Days a pair has for its programme after the order; the usual number when the setting says no positive one. */
export function programmeDaysOf({ programmeDays }: Pick<OfficeSettings, 'programmeDays'>): number {
  const days = Number.parseInt(programmeDays, 10);
  return days > 0 ? days : USUAL_PROGRAMME_DAYS;
}

/** A person of the office named in the settings. */
export const officePerson = (name: string, position: string, gender = ''): PersonFacts => ({
  name,
  position,
  gender,
});

/** Head of the organisation as written in the settings. */
export const headOf = (settings: OfficeSettings): PersonFacts =>
  officePerson(settings['head.name'], settings['head.position'], settings['head.gender']);

/** Curator of the programme as written in the settings. */
export const curatorOf = (settings: OfficeSettings): PersonFacts =>
  officePerson(settings['curator.name'], settings['curator.position']);

/** Tags of a person: `{{….фио}}`, `{{….должность}}`. Both are empty when there is no such person. */
export function personData(book: NameBook, facts: PersonFacts, seen: boolean): DocumentData {
  const { fio, position } = book.person(facts, seen);
  return { фио: fio, должность: position };
}

/** «Осадчая Т. В.»; the words with the code for one who has withdrawn. */
export const shortName = (
  { name, maskedBy }: Pick<PersonFacts, 'name' | 'maskedBy'>,
  style: 'initials-after' | 'initials-before' = 'initials-after',
): string => (maskedBy === undefined ? formatPersonName(parsePersonName(name), style) : name);

/** Tags of a person the document cannot do without: an unknown name is a blank. */
export function neededPerson(book: NameBook, facts: PersonFacts, seen: boolean): DocumentData {
  const person = personData(book, facts, seen);
  return tidy(facts.name) === '' ? { ...person, фио: BLANK } : person;
}

/** Tags that every document has. `seen`: whose names the document prints in oblique cases. */
export function officeData(
  settings: OfficeSettings,
  book: NameBook,
  seen: { readonly head: boolean; readonly curator: boolean },
): DocumentData {
  const text = (key: OfficeSetting): string => tidy(settings[key]);
  return {
    организация: {
      полное: book.phrase(text('org.full') || BLANK, { animate: false, seen: false }),
      краткое: text('org.short') || BLANK,
      учредитель: text('org.founder'),
      адрес: text('org.address') || BLANK,
      телефон: text('org.phone'),
      почта: text('org.email'),
      инн: text('org.inn') || BLANK,
      огрн: text('org.ogrn') || BLANK,
      сайт: text('org.site') || BLANK,
    },
    руководитель: { ...neededPerson(book, headOf(settings), seen.head), основание: text('head.basis') },
    куратор: neededPerson(book, curatorOf(settings), seen.curator),
    проект: false,
    пробелы: [],
  };
}

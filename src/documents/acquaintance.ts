import type { CivilDate } from '../domain/calendar/civil-date';
import { documentKind } from './catalog';
import { eachOnce } from './each-once';
import { type NameBook, nameBook, type PersonFacts } from './name-book';
import { missingSettings, officeData, personData } from './office';
import type { OfficeSettings } from './office-settings';
import { type PreparedDocument, prepare } from './prepared';
import { tidy } from './tidy';
import { type DocumentData, dateValue } from './values';

/** A person who signs that an order was read. */
export type Acquainted = PersonFacts;

/** Who signs, each once: the same name in two roles is one signature. */
export const acquaintWith = (people: readonly PersonFacts[]): readonly Acquainted[] => eachOnce(people);

/** Lines of the block `{{#ознакомить}}`. */
export const acquaintedData = (people: readonly Acquainted[], book: NameBook): readonly DocumentData[] =>
  people.map((person, i) => ({ '№': i + 1, ...personData(book, person, false) }));

/** D50, the list of those who read an order, as a paper of its own. */
export function acquaintanceList(input: {
  readonly order: { readonly number: string; readonly date: CivilDate; readonly title: string };
  readonly people: readonly PersonFacts[];
  readonly subjects: readonly string[];
  readonly settings: OfficeSettings;
}): PreparedDocument {
  const { order, settings } = input;
  const book = nameBook();
  const data: DocumentData = {
    ...officeData(settings, book, { head: false, curator: false }),
    номер: tidy(order.number),
    дата: dateValue(order.date),
    заголовок: tidy(order.title),
    ознакомить: acquaintedData(acquaintWith(input.people), book),
  };
  return prepare('D50', {
    title: `Лист ознакомления с приказом № ${tidy(order.number)}`,
    subjects: input.subjects,
    number: tidy(order.number),
    data,
    names: book.shown(),
    missing: missingSettings(documentKind('D50').settings, settings),
  });
}

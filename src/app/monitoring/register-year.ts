import { kindName } from '../../documents/kind-names';
import { parseSchoolYear } from '../../domain/calendar/school-year';
import { type RegisterFacts, registerRows } from '../../domain/register/register-rows';
import { documents, meetings, programmes, register, rewards } from '../../sheets/all';
import type { RegisterRow } from '../../sheets/year-plan';
import { readBanks, valuesOf } from '../banks';
import { peopleOnPaper } from '../papers/paper-people';
import type { Book, Clock } from '../ports';

/**
 * Writes the rows of the school year into «Реестр» as the book tells them today; rows of other years stay as they are,
 * and so do all of them in a book without pairs of the year. Who has withdrawn is named by the code. Returns how many
 * rows the year has.
 */
export function writeRegister(ports: { readonly book: Book; readonly clock: Clock }): number {
  const { book } = ports;
  const table = book.read(register);
  if (table.headerRow === 0) return 0;
  const { facts, nameOf } = registerFacts(ports);
  const rows = registerRows(facts).map((entry): RegisterRow => ({ ...entry, name: nameOf(entry.person) }));
  if (rows.length === 0) return 0;
  const earlier = valuesOf(table).filter(({ year }) => parseSchoolYear(year)?.start !== facts.year.start);
  book.replace(register, [...earlier, ...rows]);
  return rows.length;
}

function registerFacts(ports: { readonly book: Book; readonly clock: Clock }): {
  facts: RegisterFacts;
  nameOf: (id: string) => string;
} {
  const { book } = ports;
  const banks = readBanks(ports);
  const on = banks.today < banks.year.to ? banks.today : banks.year.to;
  const people = peopleOnPaper(banks, on);
  return {
    facts: {
      year: banks.year,
      on,
      mentors: people.mentors,
      mentees: people.mentees,
      pairs: valuesOf(banks.pairs),
      items: valuesOf(book.read(programmes)),
      meetings: valuesOf(book.read(meetings)),
      rewards: valuesOf(book.read(rewards)),
      rewardOrders: valuesOf(book.read(documents)).filter(({ kind }) => kind === kindName('D42')),
    },
    nameOf: (id) => people.person(id)?.name ?? id,
  };
}

import type { Ask, PaperKind } from '../../documents/kind';
import type { PaperCode } from '../../documents/kinds/all';
import type { Correction } from '../../documents/name-book';
import { type PreparedPaper, preparePaper } from '../../documents/prepare-paper';
import type { World, WorldPart } from '../../documents/world';
import type { CivilDate } from '../../domain/calendar/civil-date';
import {
  acts,
  documents,
  events,
  indicators,
  matching,
  meetings,
  programmes,
  roadmap,
  surveys,
} from '../../sheets/all';
import type { Act, DocumentRow } from '../../sheets/office';
import type { SheetSchema } from '../../sheets/schema';
import type { Table } from '../../sheets/table';
import { type Banks, readBanks, valuesOf } from '../banks';
import type { Ports } from '../ports';
import { readCorrections } from '../words/book-corrections';
import { peopleOnPaper } from './paper-people';

/** All that the card of a document and its making need, read once. */
export interface Desk {
  readonly banks: Banks;
  readonly acts: Table<Act>;
  readonly register: Table<DocumentRow>;
  /** Forms of names and positions that people corrected; they win over the rules. */
  readonly corrections: readonly Correction[];
  /** The book as documents of a day may show it. */
  readonly worldOn: (date: CivilDate) => World;
  /** Every sheet that was read, by its name: where a fact is to be filled in. */
  readonly sheets: ReadonlyMap<string, Table<unknown>>;
}

/** The sheet of each part of the world. */
const SHEET_OF: Readonly<Record<WorldPart, SheetSchema>> = {
  programmes,
  meetings,
  answers: surveys,
  events,
  roadmap,
  matching,
  indicators,
};

const NOTHING: Pick<World, WorldPart> = {
  programmes: [],
  meetings: [],
  answers: [],
  events: [],
  roadmap: [],
  matching: [],
  indicators: [],
};

/** Eight reads, and one for each part that the kinds need. */
export function openDesk(ports: Pick<Ports, 'book' | 'clock'>, needs: readonly WorldPart[]): Desk {
  const { book } = ports;
  const banks = readBanks(ports);
  const register = book.read(documents);
  const tables = [...new Set(needs)].map(
    (part) => [part, book.read(SHEET_OF[part]) as Table<unknown>] as const,
  );
  const parts = {
    ...NOTHING,
    ...Object.fromEntries(tables.map(([part, table]) => [part, valuesOf(table)])),
  } as Pick<World, WorldPart>;
  const known = new Map<CivilDate, World>();
  const worldOn = (date: CivilDate): World => known.get(date) ?? makeWorld(date);
  const makeWorld = (date: CivilDate): World => {
    const { mentors, mentees } = peopleOnPaper(banks, date);
    const world: World = {
      ...parts,
      today: banks.today,
      date,
      year: banks.year,
      settings: banks.settings,
      mentors,
      mentees,
      pairs: valuesOf(banks.pairs),
      consents: valuesOf(banks.consents),
      register: valuesOf(register),
    };
    known.set(date, world);
    return world;
  };
  const { mentors, mentees, pairs, consents, settingRows } = banks;
  const own: readonly Table<unknown>[] = [mentors, mentees, pairs, consents, settingRows, register];
  const sheets = new Map([...own, ...tables.map(([, table]) => table)].map((table) => [table.sheet, table]));
  return {
    banks,
    acts: book.read(acts),
    register,
    corrections: readCorrections(book, banks),
    worldOn,
    sheets,
  };
}

/** The paper as it would be printed now, with everything that stands in its way. */
export const paperOf = (
  { worldOn, corrections }: Pick<Desk, 'worldOn' | 'corrections'>,
  kind: PaperKind & { readonly kind: PaperCode },
  ask: Ask,
  corrected: readonly Correction[] = [],
): PreparedPaper => preparePaper(kind, ask, worldOn(ask.date), [...corrections, ...corrected]);

import { kindName } from '../../documents/kind-names';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { dateParts } from '../../domain/calendar/civil-date';
import { grouped } from '../../domain/grouped';
import {
  documents,
  events,
  findings,
  indicatorHistory,
  indicators,
  matching,
  meetings,
  programmes,
  queue,
  rewards,
  summary,
  surveyCodes,
  surveys,
} from '../../sheets/all';
import { DOCUMENT_STATUS, MATCHING_ENTRY } from '../../sheets/lists';
import type { DocumentRow } from '../../sheets/office';
import type { SheetSchema } from '../../sheets/schema';
import type { Table } from '../../sheets/table';
import { valuesOf } from '../banks';
import type { Book } from '../ports';

/** What decides which rows of a sheet go on into the next year. */
export interface FateMoment {
  readonly book: Book;
  readonly today: CivilDate;
}

/** A sheet that loses rows to the archive. Sheets that are not here keep all of theirs. */
export interface SheetFate {
  readonly schema: SheetSchema;
  /** Rows that stay, by their numbers; `null` = none does. */
  readonly staying: ((moment: FateMoment) => ReadonlySet<number>) | null;
}

const rowsWhere = <R>(table: Table<R>, stays: (values: R) => boolean): ReadonlySet<number> =>
  new Set(table.rows.filter(({ values }) => stays(values)).map(({ row }) => row));

/** Documents that hold until others take their place. */
const LASTING = ['D01', 'D02', 'D03', 'D06'].map(kindName);

const OPEN: readonly string[] = [DOCUMENT_STATUS.needed, DOCUMENT_STATUS.draft, DOCUMENT_STATUS.onSigning];

/**
 * Documents that stay: what is not finished; what holds over years; what has no day or one of this calendar year,
 * since numbers run through it; and what a staying document amends or replaces.
 */
function stayingDocuments({ book, today }: FateMoment): ReadonlySet<number> {
  const table = book.read(documents);
  const { year } = dateParts(today);
  const own = valuesOf(table).filter(
    ({ status, kind, date }) =>
      OPEN.includes(status) || LASTING.includes(kind) || date === null || dateParts(date).year >= year,
  );
  const byId = grouped(valuesOf(table), ({ id }) => id);
  const staying = new Set<DocumentRow>(own);
  const follow = (document: DocumentRow): void => {
    for (const id of [document.amends, document.replaces])
      for (const other of id === '' ? [] : (byId.get(id) ?? []))
        if (!staying.has(other)) {
          staying.add(other);
          follow(other);
        }
  };
  for (const document of own) follow(document);
  return rowsWhere(table, (values) => staying.has(values));
}

/** The sheets of the year. What must span years is not here: people, pairs, consents, register, acts, journal … */
export const SHEET_FATES: readonly SheetFate[] = [
  { schema: summary, staying: null },
  {
    schema: matching,
    staying: ({ book }) => rowsWhere(book.read(matching), ({ entry }) => entry === MATCHING_ENTRY.forbid),
  },
  { schema: programmes, staying: null },
  { schema: meetings, staying: null },
  { schema: queue, staying: null },
  { schema: documents, staying: stayingDocuments },
  { schema: surveys, staying: null },
  { schema: surveyCodes, staying: null },
  { schema: events, staying: null },
  {
    schema: rewards,
    staying: ({ book }) =>
      rowsWhere(book.read(rewards), ({ date, document }) => date === null && document === ''),
  },
  { schema: indicators, staying: null },
  { schema: indicatorHistory, staying: null },
  { schema: findings, staying: null },
];

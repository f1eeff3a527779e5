import type { Series } from '../../documents/kind';
import { KIND_NAMES } from '../../documents/kind-names';
import { PAPER_KINDS } from '../../documents/kinds/all';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { type NumberedPaper, nextNumber, paperWithNumber, skippedNumbers } from '../../domain/law/numbering';
import { DOCUMENT_STATUS } from '../../sheets/lists';
import type { DocumentRow } from '../../sheets/office';
import type { Settings } from '../../sheets/settings';
import type { Table } from '../../sheets/table';
import { valuesOf } from '../banks';

const BY_NAME: ReadonlyMap<string, Series | null> = new Map(
  PAPER_KINDS.flatMap(({ kind, series }) => [
    [kind.toLowerCase(), series] as const,
    [(KIND_NAMES[kind] ?? kind).toLowerCase(), series] as const,
  ]),
);

/** In which series a row of the register is numbered; an order of no known kind stands among the main ones. */
export function seriesOf(kind: string): Series | null {
  const name = kind.trim().toLowerCase();
  const known = BY_NAME.get(name);
  if (known !== undefined) return known;
  return name.startsWith('приказ') ? 'orders' : null;
}

/** Neither a project nor a wish has a number of its own; a cancelled document keeps the one it had. */
const hasNumber = ({ status, number }: DocumentRow): boolean =>
  status !== DOCUMENT_STATUS.draft && status !== DOCUMENT_STATUS.needed && number.trim() !== '';

type Row = DocumentRow & NumberedPaper;

/** Documents of the series with their numbers, oldest first. */
const papersOfSeries = (register: Table<DocumentRow>, series: Series): Row[] =>
  valuesOf(register)
    .filter((row) => hasNumber(row) && seriesOf(row.kind) === series)
    .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));

/** The usual ending of the first number of a series. */
const INDEX: Readonly<Record<Series, (settings: Settings) => string>> = {
  orders: ({ orderIndex }) => orderIndex,
  staff: ({ staffIndex }) => staffIndex,
  agreements: () => '',
  certificates: ({ letterIndex }) => letterIndex,
  letters: ({ letterIndex }) => letterIndex,
};

/** The number a new document of the series gets; `promised`: numbers of the day that are given and not made yet. */
export const numberFor = (
  register: Table<DocumentRow>,
  series: Series,
  date: CivilDate,
  settings: Settings,
  promised: readonly string[] = [],
): string => {
  const given = promised.map((number) => ({ number, date, file: '' }));
  return nextNumber([...papersOfSeries(register, series), ...given], date, INDEX[series](settings));
};

/** C-24: another document of the series and the calendar year that has the number; `key`: of the document itself. */
export function takenBy(
  register: Table<DocumentRow>,
  series: Series,
  { number, date, key }: { readonly number: string; readonly date: CivilDate; readonly key: string },
): DocumentRow | null {
  const rows = papersOfSeries(register, series);
  const own = rows.find((row) => row.key === key)?.file ?? '';
  const others = rows.filter((row) => row.key !== key);
  return paperWithNumber(others, { number, date, file: own });
}

/** Numbers left out before this one. */
export const skippedBefore = (
  register: Table<DocumentRow>,
  series: Series,
  own: { readonly number: string; readonly date: CivilDate },
): readonly number[] => skippedNumbers(papersOfSeries(register, series), own);

import type { Protection, Rect } from '../../book/snapshot';
import { sheetReference } from './a1';
import type { FileBook, FileSheet } from './file-book';

/**
 * What the format has no place for travels in one deeply hidden sheet of the workbook: the first column holds
 * JSON in pieces, every further column one list too long to be written inside its rule. Excel and LibreOffice
 * keep such a sheet through their own savings.
 */
export const FACTS_SHEET = '_наставник';

export interface Facts {
  version: 1;
  id: string;
  name: string;
  locale: string;
  timeZone: string;
  sheets: SheetFacts[];
  /** Endings of texts longer than a cell (or a hint) of the format may hold. */
  rest: string[];
}

export interface SheetFacts {
  id: number;
  name: string;
  /** The name inside the file, where it had to differ. */
  as: string;
  rows: number;
  columns: number;
  protections: Protection[];
  filter?: { range: Rect; shown: { column: number; values: string[] }[] };
  /** Links on cells that are not plain text: engines drop either the link or the value there. */
  links: [row: number, column: number, link: string][];
}

/** A cell of the format holds 32,767 characters; escapes and a mark need some room. */
export const CELL_LIMIT = 32_000;
/** A hint of a rule holds 255. */
export const HINT_LIMIT = 230;
const PIECE = 8_000;
const MARK = /⟦далее (\d+)⟧$/;

/** Cuts a long text and remembers its ending; a text that itself looks cut is remembered whole. */
export function shorten(text: string, limit: number, rest: string[]): string {
  if (text.length <= limit && !MARK.test(text)) return text;
  const head = text.slice(0, Math.min(limit, text.length)).replace(/[\ud800-\udbff]$/, '');
  rest.push(text.slice(head.length));
  return `${head}⟦далее ${rest.length - 1}⟧`;
}

/** The inverse of {@link shorten}. */
export function lengthen(text: string, rest: readonly string[]): string {
  const match = MARK.exec(text);
  const ending = match && rest[Number(match[1])];
  return ending === undefined || ending === null ? text : text.slice(0, match?.index) + ending;
}

/** The hidden sheet with the facts and the lists; a list `i` is found again at {@link listReference}(i). */
export function factsSheet(facts: Facts, lists: readonly (readonly string[])[]): FileSheet {
  const json = JSON.stringify(facts);
  const pieces = Array.from({ length: Math.ceil(json.length / PIECE) }, (_, index) =>
    json.slice(index * PIECE, (index + 1) * PIECE),
  );
  const cells = [pieces, ...lists].flatMap((column, c) => column.map((v, r) => ({ r: r + 1, c: c + 1, v })));
  return {
    name: FACTS_SHEET,
    state: 'veryHidden',
    cells,
    frozenRows: 0,
    frozenColumns: 0,
    columns: [],
    rows: [],
    merges: [],
    validations: [],
    formats: [],
    isProtected: false,
  };
}

/** Where the values of list `index` of {@link factsSheet} stand. */
export function listReference(index: number, count: number): string {
  return sheetReference(FACTS_SHEET, { row: 1, column: index + 2, rows: count, columns: 1 });
}

/** The facts of a workbook written by this program; undefined for any other. */
export function readFacts(file: FileBook): Facts | undefined {
  const sheet = file.sheets.find(({ name }) => name === FACTS_SHEET);
  const json = sheet?.cells
    .filter(({ c }) => c === 1)
    .sort((a, b) => a.r - b.r)
    .map(({ v }) => v)
    .join('');
  if (!json) return undefined;
  try {
    const facts = JSON.parse(json) as Facts;
    return facts.version === 1 && Array.isArray(facts.sheets) ? facts : undefined;
  } catch {
    return undefined;
  }
}

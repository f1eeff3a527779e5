import { NEW_SHEET_COLUMNS, NEW_SHEET_ROWS } from '../../book/book';
import type { BookSnapshot, CellSnapshot, Protection, SheetSnapshot, Validation } from '../../book/snapshot';
import { parseReference } from './a1';
import { FACTS_SHEET, type Facts, lengthen, readFacts, type SheetFacts } from './facts';
import type { FileBook, FileCell, FileColumn, FileSheet } from './file-book';
import { type RuleReader, readRule } from './rules';
import { charactersToPixels, pointsToPixels } from './units';

const DEFAULTS = { name: 'Книга', locale: 'ru_RU', timeZone: 'Europe/Moscow' };

/**
 * The workbook of the format as the model. `foreignId` becomes the id of a book never saved by this program.
 * Rules, conditional formats and sizes the model has no word for are left out; values never are.
 */
export function fromFileBook(file: FileBook, foreignId: string): BookSnapshot {
  const facts = readFacts(file);
  const sheets = file.sheets.filter(({ name }) => name !== FACTS_SHEET);
  const known = matchSheets(sheets, facts?.sheets ?? []);
  const ids = sheetIds(known, facts);
  const idByName = new Map(sheets.map(({ name }, index) => [name, ids[index] ?? 0]));
  const reader = ruleReader(file, idByName, facts?.rest ?? []);
  return {
    id: facts?.id ?? foreignId,
    name: facts?.name ?? (file.title || DEFAULTS.name),
    locale: facts?.locale ?? DEFAULTS.locale,
    timeZone: facts?.timeZone ?? DEFAULTS.timeZone,
    sheets: sheets.map((sheet, index) => modelSheet(sheet, ids[index] ?? 0, known[index], reader)),
    activeSheetId: idByName.get(file.sheets[file.active]?.name ?? '') ?? ids[0] ?? 0,
    styles: file.styles,
    namedRanges: namedRanges(file, idByName),
  };
}

/** Facts by name; a sheet renamed in another program is the one left over at the same place. */
function matchSheets(sheets: readonly FileSheet[], facts: readonly SheetFacts[]): (SheetFacts | undefined)[] {
  const byName = new Map(facts.map((fact) => [fact.as, fact]));
  const names = new Set(sheets.map(({ name }) => name));
  return sheets.map(({ name }, index) => {
    const sameName = byName.get(name);
    if (sameName) return sameName;
    const samePlace = sheets.length === facts.length ? facts[index] : undefined;
    return samePlace && !names.has(samePlace.as) ? { ...samePlace, name } : undefined;
  });
}

/** Ids of deleted sheets are never given again. */
function sheetIds(known: readonly (SheetFacts | undefined)[], facts: Facts | undefined): number[] {
  let next = Math.max(-1, ...(facts?.sheets ?? []).map(({ id }) => id)) + 1;
  return known.map((fact) => fact?.id ?? next++);
}

function ruleReader(
  file: FileBook,
  ids: Map<string, number>,
  rest: readonly string[],
): Omit<RuleReader, 'home'> {
  const factCells = file.sheets.find(({ name }) => name === FACTS_SHEET)?.cells ?? [];
  return {
    sheetId: (name) => ids.get(name),
    isFactsSheet: (name) => name === FACTS_SHEET,
    reference: (name) =>
      file.names.find((known) => known.name.toLowerCase() === name.toLowerCase())?.reference,
    list: ({ row, rows, column }) => {
      const values = new Map(
        factCells.filter(({ c }) => c === column).map(({ r, v }) => [r, String(v ?? '')]),
      );
      // A list without values still takes one cell.
      return values.size === 0 ? [] : Array.from({ length: rows }, (_, i) => values.get(row + i) ?? '');
    },
    rest,
  };
}

function modelSheet(
  sheet: FileSheet,
  id: number,
  facts: SheetFacts | undefined,
  reader: Omit<RuleReader, 'home'>,
): SheetSnapshot {
  const found = sheet.cells.flatMap((cell) => modelCell(cell, reader.rest) ?? []);
  const cells = withLinks(found, facts?.links ?? []).filter(saysMoreThan(sheet.columns));
  const extent = usedExtent(sheet, cells);
  const columnCount = Math.max(facts?.columns ?? NEW_SHEET_COLUMNS, extent.columns);
  const columns = sheet.columns.filter(({ index }) => index <= columnCount);
  return {
    id,
    name: facts?.name ?? sheet.name,
    rowCount: Math.max(facts?.rows ?? NEW_SHEET_ROWS, extent.rows),
    columnCount,
    cells,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    ...(sheet.state === 'visible' ? {} : { hidden: true }),
    ...(sheet.tabColor === undefined ? {} : { tabColor: sheet.tabColor }),
    columnWidths: numbered(columns, ({ width }) =>
      width === undefined ? undefined : charactersToPixels(width),
    ),
    rowHeights: numbered(sheet.rows, ({ height }) =>
      height === undefined ? undefined : pointsToPixels(height),
    ),
    hiddenRows: sheet.rows.flatMap(({ index, hidden }) => (hidden ? [index] : [])),
    hiddenColumns: columns.flatMap(({ index, hidden }) => (hidden ? [index] : [])),
    columnStyles: numbered(columns, ({ s }) => s),
    merges: sheet.merges,
    validations: validations(sheet, reader),
    conditionalFormats: sheet.formats.map(({ ranges, formula, style }) => ({
      ranges,
      formula: `=${formula}`,
      style,
    })),
    protections: protections(sheet, facts),
    ...filter(sheet, facts),
  };
}

/** An empty text is an empty cell, as everywhere in the model. */
function modelCell(source: FileCell, rest: readonly string[]): CellSnapshot | undefined {
  const { r, c, v, e, f, s, note, link } = source;
  const cell: CellSnapshot = { r, c };
  if (v !== undefined && v !== '') cell.v = typeof v === 'string' && !e ? lengthen(v, rest) : v;
  if (e) cell.e = true;
  if (f !== undefined && !isConstant(f, source)) cell.f = `=${f}`;
  if (s !== undefined) cell.s = s;
  if (note) cell.note = note;
  if (link) cell.link = link;
  return Object.keys(cell).length > 2 ? cell : undefined;
}

/** An empty cell in the style of its column is the same as no cell; LibreOffice writes thousands of them. */
function saysMoreThan(columns: readonly FileColumn[]): (cell: CellSnapshot) => boolean {
  const styles = new Map(columns.map(({ index, s }) => [index, s]));
  return (cell) => Object.keys(cell).length > 3 || cell.s === undefined || cell.s !== styles.get(cell.c);
}

/** LibreOffice saves a plain TRUE as the formula `TRUE()`, and a plain error as the formula of that error. */
function isConstant(formula: string, { v, e }: FileCell): boolean {
  return e ? formula === v : typeof v === 'boolean' && formula === `${String(v).toUpperCase()}()`;
}

/** Links kept among the facts go back to their cells, unless the cell has got another one since. */
function withLinks(cells: CellSnapshot[], links: SheetFacts['links']): CellSnapshot[] {
  const left = new Map(links.map(([r, c, link]) => [`${r},${c}`, { r, c, link }]));
  const linked = cells.map((cell) => {
    const found = left.get(`${cell.r},${cell.c}`);
    left.delete(`${cell.r},${cell.c}`);
    return found && cell.link === undefined ? { ...cell, link: found.link } : cell;
  });
  return [...linked, ...left.values()];
}

function usedExtent(sheet: FileSheet, cells: readonly CellSnapshot[]): { rows: number; columns: number } {
  let rows = Math.max(1, sheet.frozenRows);
  let columns = Math.max(1, sheet.frozenColumns);
  for (const { r, c } of cells) {
    rows = Math.max(rows, r);
    columns = Math.max(columns, c);
  }
  for (const { row, column, rows: height, columns: width } of sheet.merges) {
    rows = Math.max(rows, row + height - 1);
    columns = Math.max(columns, column + width - 1);
  }
  return { rows, columns };
}

function numbered<T extends { index: number }, V>(
  items: readonly T[],
  value: (item: T) => V | undefined,
): Record<number, V> {
  return Object.fromEntries(
    items.flatMap((item): [number, V][] => {
      const found = value(item);
      return found === undefined ? [] : [[item.index, found]];
    }),
  );
}

function validations(sheet: FileSheet, reader: Omit<RuleReader, 'home'>): Validation[] {
  return sheet.validations.flatMap(
    (validation) => readRule(validation, { ...reader, home: sheet.name }) ?? [],
  );
}

/** Excel knows only the lock of a whole sheet; there its word counts, everywhere else ours. */
function protections(sheet: FileSheet, facts: SheetFacts | undefined): Protection[] {
  const locksSheet = ({ range, warningOnly }: Protection) => !range && !warningOnly;
  const ours = (facts?.protections ?? []).filter((item) => sheet.isProtected || !locksSheet(item));
  if (!sheet.isProtected || ours.some(locksSheet)) return ours;
  return [...ours, { description: '', warningOnly: false }];
}

function filter(sheet: FileSheet, facts: SheetFacts | undefined): Pick<SheetSnapshot, 'filter'> {
  if (!sheet.filter) return {};
  const ours = facts?.filter;
  const same = ours && JSON.stringify(ours.range) === JSON.stringify(sheet.filter);
  return { filter: { range: sheet.filter, shown: same ? ours.shown : [] } };
}

function namedRanges(file: FileBook, ids: Map<string, number>): BookSnapshot['namedRanges'] {
  return Object.fromEntries(
    file.names.flatMap(({ name, reference }) => {
      const place = parseReference(reference);
      const sheetId = place && ids.get(place.sheet);
      return place && sheetId !== undefined ? [[name, { sheetId, range: place.rect }]] : [];
    }),
  );
}

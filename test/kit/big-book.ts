import type { BookSnapshot, CellSnapshot } from '../../host/book/snapshot';

/**
 * The book with the rows of a sheet repeated until it has `count` of them below its header. Codes in the first
 * column get a running number, texts that end in it stay different from each other.
 */
export function withRows(book: BookSnapshot, sheetName: string, count: number): BookSnapshot {
  const sheets = book.sheets.map((sheet) => {
    if (sheet.name !== sheetName) return sheet;
    const header = sheet.cells.filter((cell) => cell.r === 1);
    const rows = [...new Set(sheet.cells.map((cell) => cell.r))]
      .filter((row) => row > 1)
      .sort((a, b) => a - b);
    const byRow = new Map(rows.map((row) => [row, sheet.cells.filter((cell) => cell.r === row)]));
    const cells: CellSnapshot[] = [...header];
    for (let index = 0; index < count; index++) {
      const round = Math.floor(index / rows.length);
      for (const cell of byRow.get(rows[index % rows.length]!)!)
        cells.push({ ...cell, r: index + 2, ...renamed(cell, round) });
    }
    return { ...sheet, cells, rowCount: Math.max(sheet.rowCount, count + 50) };
  });
  return { ...book, sheets };
}

const COMPUTED = ['С', 'По', 'Статус', 'Понято так', 'Замечания'];

/** The book as it was before anybody checked its deadlines. */
export function unchecked(book: BookSnapshot): BookSnapshot {
  const sheets = book.sheets.map((sheet) => {
    if (sheet.name !== 'Дорожная карта') return sheet;
    const computed = sheet.cells.filter((cell) => cell.r === 1 && COMPUTED.includes(String(cell.v)));
    const columns = computed.map(({ c }) => c);
    return { ...sheet, cells: sheet.cells.filter(({ r, c }) => r === 1 || !columns.includes(c)) };
  });
  return { ...book, sheets };
}

/** The first round keeps its codes and names, so that other sheets still find them. */
function renamed(cell: CellSnapshot, round: number): Partial<CellSnapshot> {
  if (round === 0 || typeof cell.v !== 'string') return {};
  if (cell.c === 1) return { v: `${cell.v}${round}0` };
  return cell.c === 2 ? { v: `${cell.v} ${'абвгдежзик'[round % 10]}${round}` } : {};
}

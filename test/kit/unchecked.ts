import type { BookSnapshot } from '../../host/book/snapshot';

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

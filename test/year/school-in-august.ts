import type { BookSnapshot, CellSnapshot } from '../../host/book/snapshot';
import { columnOf, sampleBook, withCells, withValue } from '../app/sample-kit';

/** Sheets the year fills: in August they hold their headings alone. */
const EMPTY_IN_AUGUST = [
  'Сводка',
  'Дорожная карта',
  'Пары',
  'Подбор',
  'Программы',
  'Встречи',
  'Согласия',
  'Очередь',
  'Документы',
  'Анкеты',
  'Коды анкет',
  'Мероприятия',
  'Копилка',
  'Поощрения',
  'Показатели',
  'История показателей',
  'Реестр',
  'Замечания',
  'Журнал',
];

/** 24 August 2026 as a cell holds it. */
const IN_THE_BANK = 46258;

const headingsOnly = (cells: readonly CellSnapshot[]): readonly CellSnapshot[] =>
  cells.filter(({ r }) => r === 1);

/** The people and settings of the sample school before its year: everybody is a candidate, nothing is signed. */
export async function schoolInAugust(): Promise<BookSnapshot> {
  const sample = await sampleBook();
  const emptied = EMPTY_IN_AUGUST.reduce((book, name) => withCells(book, name, headingsOnly), sample);
  return ['Наставники', 'Наставляемые'].reduce((book, bank) => {
    const column = columnOf(book, bank, 'Статус');
    const rows = book.sheets.find(({ name }) => name === bank)!.cells.filter(({ r, c }) => r > 1 && c === 1);
    const joined = columnOf(book, bank, 'Дата вхождения в программу');
    return rows.reduce(
      (one, { r }) => withValue(withValue(one, bank, r, column, 'кандидат'), bank, r, joined, IN_THE_BANK),
      book,
    );
  }, emptied);
}

import { counted } from './plural';

const ROWS = ['строка', 'строки', 'строк'] as const;
const NAMES = ['имя', 'имени', 'имён'] as const;
const CELLS = ['ячейка', 'ячейки', 'ячеек'] as const;

/** Sentences about the copy of the book without names. */
export const privacyTexts = {
  /** The sheet of the copy that tells what its rows were when they left. */
  marksSheet: 'Сверка',
  marksHeaders: ['Лист', 'Код', 'Отпечаток'] as readonly string[],
  folder: ['Наставничество', 'Для Google'] as readonly string[],
  fileName: (date: string): string => `Таблица без имён ${date}`,
  made: (people: number): string =>
    `Копия без имён готова: скрыто ${counted(people, NAMES)}. Телефонов и почты в ней нет.`,
  isCoded: 'В этой таблице уже стоят коды: копия делается из таблицы с именами.',
  hasNames: 'В этой таблице стоят имена: заменяет их только копия. Сделайте копию без имён.',
  hidden: (cells: number): string => `Коды поставлены: ${counted(cells, CELLS)}.`,
  nothingToHide: 'Имён, телефонов и почты в таблице нет.',
  hideAction: 'Личные данные заменены кодами',
  damaged: 'Файл не читается. Скачайте таблицу из Google заново: «Файл», «Скачать», «Microsoft Excel».',
  notCoded: 'В файле нет листа «Сверка»: это не копия без имён. Выберите файл, скачанный из Google.',
  backToCoded: 'Копию возвращают в таблицу с именами, на свой компьютер. В этой таблице стоят коды.',
  summary(taken: number, fresh: number, asked: number): string {
    const parts = [
      ...(taken > 0 ? [`изменено: ${counted(taken, ROWS)}`] : []),
      ...(fresh > 0 ? [`добавлено: ${counted(fresh, ROWS)}`] : []),
      ...(asked > 0 ? [`решить вам: ${counted(asked, ROWS)}`] : []),
    ];
    return parts.length === 0 ? 'В копии ничего не изменилось.' : `В копии ${parts.join(', ')}.`;
  },
  stale: 'Таблица изменилась, пока вы смотрели. Прочитайте файл ещё раз.',
  taken: (rows: number): string => `Из копии взято: ${counted(rows, ROWS)}.`,
  action: (rows: number): string => `Взято из копии без имён: ${counted(rows, ROWS)}`,
  title: (sheet: string, id: string, words: string): string =>
    [`${sheet}, ${id}`, words].filter(Boolean).join(': '),
  nameless: (id: string): string => `${id}: впишите имя`,
} as const;

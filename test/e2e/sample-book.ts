import { emptySheet as gridSheet, sheetSnapshot } from '../../host/book/book';
import type { BookSnapshot, CellSnapshot, CellStyle, SheetSnapshot } from '../../host/book/snapshot';

const styles: CellStyle[] = [
  { bold: true, background: '#e8f0fe', wrap: true, vertical: 'middle', border: true },
  { numberFormat: '@' },
  { numberFormat: 'dd.mm.yyyy' },
  { wrap: true },
];
const [header, asText, asDate, wrapped] = [0, 1, 2, 3];

const people: [string, string, string, string, number, number, string][] = [
  [
    'Н-01',
    'Осадчая Татьяна Валентиновна',
    'учитель информатики',
    '8 (861) 000-00-01',
    45_530,
    2,
    'действует',
  ],
  ['Н-02', 'Швец Игорь Петрович', 'воспитатель', '007', 45_537, 1.5, 'ждёт'],
  ['Н-03', 'Ткач Анна Андреевна', 'учитель начальных классов', '63/1', 45_544, 0, 'действует'],
  ['Н-04', 'Белых Ольга Павловна', 'педагог-психолог', '8 (861) 000-00-04', 45_551, 3, 'завершена'],
  [
    'Н-05',
    'Ким Вера Ивановна',
    'воспитатель, ведёт кружок цифровых технологий',
    '8 (861) 000-00-05',
    45_558,
    1,
    'действует',
  ],
];
const headers = [
  'Номер',
  'Фамилия, имя, отчество',
  'Должность',
  'Телефон',
  'Наставник с',
  'Свободных мест',
  'Состояние',
];

const emptySheet = (id: number, name: string): SheetSnapshot => sheetSnapshot(gridSheet(id, name, 100, 12));

/** A small book with everything the page shows: texts, dates, lists, colours, a frozen header, a second sheet. */
export function sampleBook(): BookSnapshot {
  const cells: CellSnapshot[] = headers.map((v, i) => ({ r: 1, c: i + 1, v, s: header as number }));
  people.forEach((person, i) => {
    person.forEach((v, j) => {
      const s = j === 2 ? wrapped : j === 3 ? asText : j === 4 ? asDate : undefined;
      cells.push({ r: i + 2, c: j + 1, v, ...(s !== undefined && { s }) });
    });
  });
  const mentors: SheetSnapshot = {
    ...emptySheet(1, 'Наставники'),
    cells,
    frozenRows: 1,
    tabColor: '#1a73e8',
    columnWidths: { 1: 70, 2: 230, 3: 210, 4: 140, 5: 110, 6: 110, 7: 120 },
    columnStyles: { 4: asText as number, 5: asDate as number },
    validations: [
      {
        ranges: [{ row: 2, column: 7, rows: 99, columns: 1 }],
        rule: { kind: 'list', values: ['действует', 'ждёт', 'завершена'] },
        allowInvalid: false,
        help: 'Выберите состояние из списка',
      },
    ],
    conditionalFormats: [
      {
        ranges: [{ row: 2, column: 7, rows: 99, columns: 1 }],
        formula: '=$G2="ждёт"',
        style: { background: '#fce8b2' },
      },
    ],
  };
  const summary: SheetSnapshot = {
    ...emptySheet(2, 'Сводка'),
    cells: [
      { r: 1, c: 1, v: 'Пары', s: header as number },
      { r: 2, c: 1, v: 'Действуют' },
      { r: 2, c: 2, v: 3 },
    ],
    merges: [{ row: 1, column: 1, rows: 1, columns: 3 }],
  };
  return {
    id: 'sample',
    name: 'Наставничество 2026',
    locale: 'ru_RU',
    timeZone: 'Europe/Moscow',
    sheets: [mentors, summary],
    activeSheetId: 1,
    styles,
    namedRanges: {},
  };
}

import { describe, expect, it } from 'vitest';
import { shownNumber } from '../../src/documents/plan/excel-formats';
import { readPlanFile } from '../../src/documents/plan/read-plan-file';
import { bytesOfBase64, textOfBytes } from '../../src/documents/plan/text-of-bytes';
import { schoolYear } from '../../src/domain/calendar/school-year';
import { gridOfStackedCells } from '../../src/domain/roadmap/grid';
import { readRoadmapText } from '../../src/domain/roadmap/read-roadmap';
import type { Roadmap } from '../../src/domain/roadmap/types';
import { understandRows } from '../../src/domain/roadmap/understand';
import { requireShared } from '../kit/shared';
import { cp1251, csvOf, docxOf, utf8, xlsxOf } from './plan-files';

function planOf(name: string, bytes: Uint8Array): Roadmap {
  const file = readPlanFile(name, bytes);
  if (!file.ok) throw new Error(file.code);
  return readRoadmapText(file.plan.text, { whole: file.plan.whole });
}

const TABLE = [
  ['№', 'Мероприятия', 'Срок', 'Ответственные'],
  ['1', 'Издание приказа', 'до 10 сентября', 'Заведующий'],
  ['2', 'Анкетирование; опрос', 'Октябрь', 'Куратор, "Школа"'],
];

const facts = ({ rows }: Roadmap): unknown =>
  rows.map(({ number, activity, deadlineText, responsible }) => [
    number,
    activity,
    deadlineText,
    responsible,
  ]);

describe.each([
  ['.docx', 'План.docx', () => docxOf([TABLE])],
  ['.xlsx', 'План.xlsx', () => xlsxOf(TABLE)],
  ['.csv with semicolons', 'План.csv', async () => utf8(csvOf(TABLE, ';'))],
  ['.csv with commas and a mark of UTF-8', 'План.csv', async () => utf8(`\ufeff${csvOf(TABLE, ',')}`)],
  ['.csv with tabs in Windows-1251', 'План.csv', async () => cp1251(csvOf(TABLE, '\t'))],
  ['.txt in Windows-1251', 'План.txt', async () => cp1251(TABLE.map((row) => row.join('\t')).join('\r\n'))],
])('a plan in %s', (_kind, name, make) => {
  it('has its rows', async () => {
    expect(facts(planOf(name, await make()))).toEqual(TABLE.slice(1));
  });
});

describe('a document of Word', () => {
  it('has the numbers of its lists, counted anew in every list', async () => {
    const { rows } = planOf(
      'План.docx',
      await docxOf([
        [
          ['№', 'Мероприятия', 'Срок'],
          [{ lines: [''], list: 'rows' }, { lines: ['Приказ', 'Положение'], list: 'first' }, 'май'],
          [{ lines: [''], list: 'rows' }, { lines: ['Опрос', 'Разбор'], list: 'second' }, 'июнь'],
        ],
      ]),
    );
    expect(rows.map(({ number, activity }) => [number, activity])).toEqual([
      ['1.', '1. Приказ\n2. Положение'],
      ['2.', '1. Опрос\n2. Разбор'],
    ]);
  });

  it('takes a cell merged down for all its rows, and one merged across for a section', async () => {
    const { rows } = planOf(
      'План.docx',
      await docxOf([
        [
          ['№', 'Этап', 'Мероприятия', 'Срок'],
          [{ lines: ['Октябрь'], span: 4 }],
          [
            '1',
            { lines: ['Подготовка'], merge: 'begins' },
            'Приказ',
            { lines: ['до 15 числа'], merge: 'begins' },
          ],
          ['2', { lines: [''], merge: 'goes on' }, 'Положение', { lines: [''], merge: 'goes on' }],
        ],
      ]),
    );
    expect(
      rows.map(({ stage, activity, deadlineText, month }) => [stage, activity, deadlineText, month]),
    ).toEqual([
      ['Подготовка', 'Приказ', 'до 15 числа', 10],
      ['Подготовка', 'Положение', 'до 15 числа', 10],
    ]);
  });

  it('has headings on two lines, some merged down', async () => {
    const down = (text: string) => ({ lines: [text], merge: 'begins' as const });
    const same = { lines: [''], merge: 'goes on' as const };
    const { rows, headings } = planOf(
      'План.docx',
      await docxOf([
        [
          [
            down('№'),
            down('Мероприятия'),
            down('Сроки'),
            'Ожидаемый результат',
            'Показатели',
            down('Ответственный'),
          ],
          [same, same, same, '(вид документа)', 'эффективности', same],
          ['1', 'Приказ', 'май', 'приказ', 'есть', 'Директор'],
        ],
      ]),
    );
    expect(headings.map(({ text }) => text)).toContain('Ожидаемый результат (вид документа)');
    expect(rows.map(({ activity, result, responsible }) => [activity, result, responsible])).toEqual([
      ['Приказ', 'приказ', 'Директор'],
    ]);
  });

  it('keeps the lines of a cell merged over several deadlines as one row', async () => {
    const { rows } = planOf(
      'План.docx',
      await docxOf([
        [
          ['№', 'Мероприятия', 'Срок', 'Ответственные'],
          [
            { lines: ['1'], merge: 'begins' },
            { lines: ['1. Приказ', '2. Опрос'], merge: 'begins' },
            'Май 2027',
            'Заведующий',
          ],
          [{ lines: [''], merge: 'goes on' }, { lines: [''], merge: 'goes on' }, 'Июнь 2027', 'Куратор'],
        ],
      ]),
    );
    expect(rows).toMatchObject([{ deadlineText: 'Май 2027\nИюнь 2027', responsible: 'Заведующий\nКуратор' }]);
    const [row] = understandRows({ rows }, { year: schoolYear(2026) });
    expect(row!.items.map(({ text, deadlineText }) => [text, deadlineText])).toEqual([
      ['Приказ', 'Май 2027'],
      ['Опрос', 'Июнь 2027'],
    ]);
  });

  it('reads tables one after the other, their repeated headings and the text above them', async () => {
    const heading = ['№', 'Мероприятия', 'Срок'];
    const plan = planOf(
      'План.docx',
      await docxOf([
        'УТВЕРЖДЕНО приказом от 1 сентября 2026 г. № 42-ОД',
        '',
        'Дорожная карта на 2026/2027 учебный год',
        [heading, ['1', '2', '3'], ['1', 'Приказ', 'май']],
        '',
        [heading, ['2', 'Семинар', 'июнь']],
        'Исполнитель: Иванова',
      ]),
    );
    expect(plan).toMatchObject({
      title: 'Дорожная карта на 2026/2027 учебный год',
      approval: { date: '2026-09-01', number: '42-ОД' },
      rows: [{ activity: 'Приказ' }, { activity: 'Семинар' }],
    });
    expect(plan.notes.at(-1)).toMatchObject({ kind: 'rest', text: 'Исполнитель: Иванова' });
  });
});

describe('a workbook', () => {
  it('has merged cells filled and line breaks kept', async () => {
    const { rows } = planOf(
      'План.xlsx',
      await xlsxOf(
        [
          ['№', 'Этап', 'Мероприятия', 'Срок'],
          ['1', 'Подготовка', '1. Приказ\n2. Опрос', 'Май'],
          ['2', '', 'Семинар', ''],
        ],
        [
          [2, 2, 2, 1],
          [2, 4, 2, 1],
        ],
      ),
    );
    expect(rows.map(({ stage, activity, deadlineText }) => [stage, activity, deadlineText])).toEqual([
      ['Подготовка', '1. Приказ\n2. Опрос', 'Май'],
      ['Подготовка', 'Семинар', 'Май'],
    ]);
  });
});

describe('a number of a workbook', () => {
  const look = (kind: 'date' | 'month' | 'percent' | 'plain', dates1904 = false) => ({ kind, dates1904 });
  it.each([
    [45537, look('date'), '02.09.2024'],
    [45537.75, look('date'), '02.09.2024'],
    [44075, look('date', true), '02.09.2024'],
    [45537, look('month'), 'сентябрь 2024'],
    [0.9, look('percent'), '90%'],
    [1.1, look('plain'), '1.1'],
    [0.1 + 0.2, undefined, '0.3'],
  ])('%s is shown as people see it', (value, of, text) => {
    expect(shownNumber(value, of)).toBe(text);
  });
});

describe('a file that is no plan', () => {
  it.each([
    ['an old .doc', 'План.doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'old-office'],
    ['a .pdf', 'План.pdf', [0x25, 0x50, 0x44, 0x46, 0x2d], 'unknown'],
    ['a torn .docx', 'План.docx', [0x50, 0x4b, 0x03, 0x04, 1, 2, 3], 'damaged'],
    ['a picture', 'План.png', [0x89, 0x50, 0x4e, 0x47, 0, 0, 0], 'unknown'],
    ['nothing', 'План.txt', [], 'empty'],
  ])('%s is refused with its reason', (_what, name, bytes, code) => {
    expect(readPlanFile(name, Uint8Array.from(bytes))).toEqual({ ok: false, code });
  });
});

describe('bytes', () => {
  it('of base64 are those that were written', () => {
    for (let length = 0; length < 70; length++) {
      const bytes = Uint8Array.from({ length }, (_, at) => (at * 37 + length * 11) % 256);
      expect(bytesOfBase64(Buffer.from(bytes).toString('base64'))).toEqual(bytes);
    }
    expect(bytesOfBase64('не base64')).toBeNull();
  });

  it('of text are read in every usual writing', () => {
    const text = 'Срок: до 10 сентября — «ёлка» № 5 😀';
    expect(textOfBytes(utf8(text))).toBe(text);
    expect(textOfBytes(Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]))).toBe(text);
    expect(textOfBytes(cp1251('Ёж, №5 – «да»'))).toBe('Ёж, №5 – «да»');
  });
});

describe('the roadmap of a school as a table of a document', () => {
  const rowsOf = (plan: Roadmap): unknown => plan.rows.map(({ place: _place, other: _other, ...row }) => row);

  it('has the same rows as its text', async (ctx) => {
    const text = requireShared('seeds/001_ec8b1db2cc4d33b8.txt', ctx);
    const lines = text.split('\n');
    const at = lines.findIndex((line) => line.startsWith('No\t'));
    const table = lines.slice(at).map((line) => line.split('\t'));
    const width = Math.max(...table.map((cells) => cells.length));
    const even = table
      .filter((cells) => cells.some((cell) => cell.trim() !== ''))
      .map((cells) => Array.from({ length: width }, (_, column) => cells[column] ?? ''));
    const above = lines.slice(0, at);
    const plain = rowsOf(readRoadmapText(text));
    expect(plain).toHaveLength(21);
    expect(rowsOf(planOf('План.docx', await docxOf([...above, even])))).toEqual(plain);
    expect(rowsOf(planOf('План.xlsx', await xlsxOf([...above.map((line) => [line]), ...even])))).toEqual(
      plain,
    );
    expect(rowsOf(planOf('План.csv', cp1251(csvOf([...above.map((line) => [line]), ...even], ';'))))).toEqual(
      plain,
    );
  });
});

describe('the roadmap copied cell by cell as a table of a document', () => {
  it('has the same rows when its empty cells are merged with those above', async (ctx) => {
    const text = requireShared('seeds/002_aedc4d2765fec9ce.txt', ctx).replace(/\r\n?/g, '\n');
    const { lines } = gridOfStackedCells(text)!;
    const at = lines.findIndex(({ cells }) => cells.length > 1);
    const [heading, ...rows] = lines.slice(at).map(({ cells }) => cells);
    const merged = rows
      .filter((cells) => cells.length === heading!.length)
      .map((cells) =>
        cells.map((cell) => ({
          lines: cell === '' ? [''] : cell.split('\n'),
          merge: cell === '' ? ('goes on' as const) : ('begins' as const),
        })),
      );
    const fromFile = planOf('План.docx', await docxOf([[heading!, ...merged]])).rows;
    const words = (all: Roadmap['rows']): unknown =>
      all.map(({ stage, activity, content, deadlineText, responsible }) =>
        [stage, activity, content, deadlineText, responsible].map((cell) => cell.replace(/\s+/g, ' ').trim()),
      );
    expect(fromFile).toHaveLength(16);
    expect(words(fromFile)).toEqual(words(readRoadmapText(text).rows));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRoadmapTable, readRoadmapText } from '../../../src/domain/roadmap/read-roadmap';

const table = (...lines: readonly string[]): string => lines.join('\n');

describe('a pasted table', () => {
  it('has its columns in any order and under other names', () => {
    const { rows } = readRoadmapText(
      table(
        'План мероприятий на 2026/2027 учебный год',
        'Ответственный исполнитель\tСрок реализации\t№ п/п\tНаименование мероприятия\tРезультат. Вид документа',
        'Куратор\tдо 1 октября\t1\tИздание приказа\tприказ',
      ),
    );
    expect(rows).toMatchObject([
      {
        number: '1',
        activity: 'Издание приказа',
        deadlineText: 'до 1 октября',
        responsible: 'Куратор',
        result: 'приказ',
        place: 3,
      },
    ]);
  });

  it('keeps columns it has no name for', () => {
    const { rows } = readRoadmapText(table('№\tМероприятие\tСрок\tБюджет', '1\tСеминар\tмай\t5 тыс.'));
    expect(rows[0]?.other).toEqual([{ heading: 'Бюджет', text: '5 тыс.' }]);
  });

  it('reads cells with line breaks quoted by a spreadsheet, and goes on counting lines', () => {
    const { rows } = readRoadmapText(
      table(
        '№\tМероприятие\tСрок',
        '1\t"1. Приказ.',
        '2. ""Школа"" наставника."\tСентябрь',
        '2\tСеминар\tМай',
      ),
    );
    expect(rows.map(({ activity, place }) => [activity, place])).toEqual([
      ['1. Приказ.\n2. "Школа" наставника.', 2],
      ['Семинар', 4],
    ]);
  });

  it('has rows of their own under a merged number', () => {
    const { rows } = readRoadmapText(
      table(
        '№\tМероприятие\tСрок\tОтветственный',
        '1\tИздание приказа\tСентябрь 2026\tДиректор',
        '\tВыбор форм\tОктябрь 2026\tКуратор',
      ),
    );
    expect(rows.map(({ activity }) => activity)).toEqual(['Издание приказа', 'Выбор форм']);
  });

  it('has rows without a number column, a torn one joined', () => {
    const { rows } = readRoadmapText(
      table('Мероприятие\tСрок', 'Анкетирование участников', 'программы\tмай', 'Круглый стол\tиюнь'),
    );
    expect(rows.map(({ activity, deadlineText }) => [activity, deadlineText])).toEqual([
      ['Анкетирование участников программы', 'май'],
      ['Круглый стол', 'июнь'],
    ]);
  });

  it('passes over a heading row repeated on the next page', () => {
    const { rows } = readRoadmapText(
      table('№\tМероприятие\tСрок', '1\tПриказ\tмай', '№\tМероприятие\tСрок', '2\tСеминар\tиюнь'),
    );
    expect(rows.map(({ number }) => number)).toEqual(['1', '2']);
  });

  it('has sections of a line of their own in a table of a document', () => {
    const roadmap = readRoadmapTable([
      ['№', 'Мероприятие', 'Срок'],
      ['Организационный этап', '', ''],
      ['1', 'Приказ', 'май'],
      ['Основной этап', '', ''],
      ['2', 'Семинар', 'июнь'],
    ]);
    expect(roadmap?.rows.map(({ stage }) => stage)).toEqual(['Организационный этап', 'Основной этап']);
  });

  it('reads text with Windows line ends like any other', () => {
    const text = table('№\tМероприятие\tСрок', '1\tПриказ\tмай');
    expect(readRoadmapText(text.replace(/\n/g, '\r\n'))).toEqual(readRoadmapText(text));
  });
});

describe('the period in a title', () => {
  it.each([
    ['Дорожная карта на 2026/2027 учебный год', 'school-year', '2026-09-01', '2027-08-31'],
    ['Дорожная карта на 2026 – 2027 уч. год', 'school-year', '2026-09-01', '2027-08-31'],
    ['Дорожная карта на 2020 – 2024 учебный год', 'school-years', '2020-09-01', '2024-08-31'],
    ['Дорожная карта, 2023 – 2024 г.', 'calendar-years', '2023-01-01', '2024-12-31'],
  ])('«%s» is %s', (title, kind, from, to) => {
    const { period } = readRoadmapText(table(title, '', '№\tМероприятие\tСрок', '1\tПриказ\tмай'));
    expect(period).toMatchObject({ kind, from, to });
  });
});

it('never fails and keeps the order of lines, whatever is pasted', () => {
  const pieces = [
    '№',
    'Мероприятия',
    'Сроки',
    '\t',
    '\t',
    '\n',
    '\n',
    '1',
    '2.',
    '1.1.',
    'I этап. Начало',
    '- пункт;',
    'май',
    '"',
    'ДОО',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
      const places = readRoadmapText(parts.join('')).rows.map(({ place }) => place);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }),
    { numRuns: 1000 },
  );
});

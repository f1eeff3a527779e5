import { describe, expect, it } from 'vitest';
import { schoolYear } from '../../../src/domain/calendar/school-year';
import { itemsOf } from '../../../src/domain/roadmap/items';
import { monthOfHeading } from '../../../src/domain/roadmap/month-heading';
import { correctRows, plannedRows, type RowCorrection } from '../../../src/domain/roadmap/planned-rows';
import { readRoadmapText } from '../../../src/domain/roadmap/read-roadmap';
import { matchMeasures } from '../../../src/domain/roadmap/same-measure';
import { type UnderstoodRow, understandRows } from '../../../src/domain/roadmap/understand';
import { type Seed, seedText } from './seeds-kit';

const context = { year: schoolYear(2026) };

describe('items of a cell', () => {
  it.each([
    ['Приказ', ['|Приказ']],
    ['1. Приказ.\n2. Опрос', ['1|Приказ.', '2|Опрос']],
    ['1Приказ о группах. 2. Опрос. 3.Разбор', ['1|Приказ о группах.', '2|Опрос.', '3|Разбор']],
    [
      'Подготовка:\n1) Приказ\n- и положение\n2) Опрос',
      ['|Подготовка:', '1|Приказ\n- и положение', '2|Опрос'],
    ],
    ['1. Закон от 25. 12. 2019 г.\n3. Опрос', ['1|Закон от 25. 12. 2019 г.\n3. Опрос']],
    ['2 раза в месяц', ['|2 раза в месяц']],
  ])('«%s»', (cell, items) => {
    expect(itemsOf(cell).map(({ number, text }) => `${number}|${text}`)).toEqual(items);
  });
});

it.each([
  ['Октябрь', 10],
  ['I. Сентябрь', 9],
  ['МАЙ 2027 г.', 5],
  ['2. Январь', 1],
  ['Майские праздники', null],
  ['Организационный этап', null],
])('a section «%s» is month %s', (heading, month) => {
  expect(monthOfHeading(heading)).toBe(month);
});

it.each([
  ['1. Опрос\n2. Отбор', 'sure', ['1', '2']],
  ['- Опрос\n- Отбор', 'ask', ['']],
])('two deadlines beside «%s» are %s', (content, certainty, numbers) => {
  const row = { number: '1', stage: '', activity: 'Базы', content, deadlineText: 'до 5 мая\nдо 9 мая' };
  const rest = { responsible: '', result: '', indicator: '', place: 2, other: [] };
  const [read] = understandRows({ rows: [{ ...row, ...rest }] }, context);
  expect([read!.deadline.certainty, read!.items.map(({ number }) => number)]).toEqual([certainty, numbers]);
});

describe('a plan by months', () => {
  const plan = (...lines: string[]): UnderstoodRow[] =>
    understandRows(readRoadmapText(lines.join('\n')), context);

  it('has deadlines of the month of their section', () => {
    const rows = plan(
      '№\tМероприятие\tСрок',
      'Октябрь\t\t',
      '1\tПриказ\tдо 15 числа',
      'Ноябрь\t\t',
      '2\tОпрос\t2 неделя',
    );
    expect(rows.map(({ deadline }) => [deadline.windows[0]?.to, deadline.certainty])).toEqual([
      ['2026-10-15', 'sure'],
      [expect.stringMatching(/^2026-11-1/), 'sure'],
    ]);
  });

  it('without a column of deadlines has the month as the deadline', () => {
    const rows = plan('№\tМероприятие\tОтветственный', 'Октябрь\t\t', '1\tПриказ\tКуратор');
    expect(rows.map(({ row, deadline }) => [row.deadlineText, deadline.windows])).toEqual([
      ['Октябрь', [{ from: '2026-10-01', to: '2026-10-31' }]],
    ]);
  });
});

describe('a column named wrongly', () => {
  const text = '№\tМероприятие\tПримечание\n1\tПриказ\tдо 10 октября';

  it('is what a person says it is', () => {
    const { rows } = readRoadmapText(text, { columns: new Map([[2, 'deadlineText']]) });
    expect(rows[0]).toMatchObject({ deadlineText: 'до 10 октября', other: [] });
  });

  it('gives its meaning up when another column gets it', () => {
    const { rows, headings } = readRoadmapText(text, { columns: new Map([[2, 'activity']]) });
    expect(headings.map(({ column }) => column)).toEqual(['number', null, 'activity']);
    expect(rows[0]).toMatchObject({ activity: 'до 10 октября', other: [{ text: 'Приказ' }] });
  });
});

describe('a row with a Roman number and a title alone', () => {
  it('is a section where other columns are', () => {
    const { rows } = readRoadmapText('№\tМероприятие\tСрок\nI\tПодготовка\t\n1\tПриказ\tмай');
    expect(rows.map(({ stage, activity }) => [stage, activity])).toEqual([['Подготовка', 'Приказ']]);
  });

  it('is a row of a table that has nothing else', () => {
    const { rows } = readRoadmapText('№\tМероприятие\nI\tПодготовка\nII\tПриказ', { whole: true });
    expect(rows.map(({ activity }) => activity)).toEqual(['Подготовка', 'Приказ']);
  });
});

describe('a table without a heading row', () => {
  const rows = [
    '1\tИздание приказа о наставничестве\tдо 10 октября\tЗаведующий',
    '2\tАнкетирование участников программы\tноябрь\tКуратор',
    '3\tПодведение итогов года\tмай\tСтарший воспитатель',
  ];

  it('has its columns told from what stands in them', () => {
    const plan = readRoadmapText(['План на 2026/2027 учебный год', ...rows].join('\n'));
    expect(plan.headings.map(({ column, text }) => [column, text])).toEqual([
      ['number', 'столбец 1'],
      ['activity', 'столбец 2'],
      ['deadlineText', 'столбец 3'],
      ['responsible', 'столбец 4'],
    ]);
    expect(plan.rows).toHaveLength(3);
    expect(plan.period).toMatchObject({ from: '2026-09-01' });
  });

  it('is left a text when neither deadlines nor people are told', () => {
    expect(readRoadmapText('Иванова\t12 лет\nПетрова\t7 лет\nКим\t3 года').rows).toEqual([]);
  });
});

describe('the order of approval', () => {
  it.each([
    ['Утверждена\nприказом от 24.05.2023 № 63/1', '2023-05-24', '63/1'],
    ['УТВЕРЖДАЮ\nДиректор школы\nПриказ № 42-ОД от «1» сентября 2024 г.', '2024-09-01', '42-ОД'],
    ['Приложение 2 к приказу заведующего от 30.08.24 г. № 24.08.30', '2024-08-30', '24.08.30'],
  ])('«%s»', (above, date, number) => {
    const { approval } = readRoadmapText(`${above}\n\n№\tМероприятие\tСрок\n1\tПриказ\tмай`);
    expect(approval).toEqual({ date, number });
  });

  it.each(['Приказ от ____ № ___', 'Приказ от 32.13.2024 № 5', 'Письмо от 24.05.2023 № 63/1'])(
    'is not «%s»',
    (above) => {
      expect(readRoadmapText(`${above}\n\n№\tМероприятие\tСрок\n1\tОпрос\tмай`).approval).toBeNull();
    },
  );
});

describe('several deadlines in a cell', () => {
  const rows = understandRows(
    readRoadmapText(
      [
        '№\tМероприятие\tСрок\tОтветственный',
        '1\t"1. Приказ',
        '2. Опрос',
        '3. Разбор"\t"Октябрь 2026',
        'Май 2027"\tКуратор',
      ].join('\n'),
    ),
    context,
  );
  const planned = plannedRows(rows, true);
  const correction = (part: Partial<RowCorrection>): RowCorrection => ({
    key: planned[1]!.key,
    skip: false,
    reading: null,
    fields: {},
    ...part,
  });

  it('are asked about for each item when their numbers differ', () => {
    expect(planned.map(({ row, deadline }) => [row.number, row.activity, deadline.certainty])).toEqual([
      ['1.1', 'Приказ', 'ask'],
      ['1.2', 'Опрос', 'ask'],
      ['1.3', 'Разбор', 'ask'],
    ]);
  });

  it('leave the chosen line, so that it is understood at the next look too', () => {
    const [, second] = correctRows(planned, [correction({ reading: 1 })], context);
    expect(second!.row.deadlineText).toBe('Май 2027');
    expect(second!.deadline).toMatchObject({
      certainty: 'sure',
      kind: 'once',
      windows: [{ from: '2027-05-01', to: '2027-05-31' }],
    });
  });

  it('are read again in other words', () => {
    const fields = { deadlineText: 'до 10 марта 2027', responsible: 'Куратор\nПсихолог' };
    const [, second] = correctRows(planned, [correction({ fields })], context);
    expect(second).toMatchObject({
      responsible: ['Куратор', 'Психолог'],
      deadline: { certainty: 'sure', windows: [{ to: '2027-03-10' }] },
    });
  });
});

describe('measures of a second import', () => {
  const measure = (number: string, activity: string, content = '') => ({ number, activity, content });

  it('are found by the same words, in their order and with their number first', () => {
    const known = [measure('1', 'Опрос'), measure('2', 'Опрос'), measure('3', 'Приказ')];
    expect(
      matchMeasures([measure('2', 'Опрос'), measure('9', 'опрос.'), measure('3', 'Семинар')], known),
    ).toEqual([1, 0, null]);
  });

  it('are found when their words changed a little, and each once', () => {
    const known = [
      measure('1.1', 'Формирование базы наставляемых из числа молодых педагогов'),
      measure('1.2', 'Формирование базы наставников из числа опытных педагогов'),
    ];
    const plan = [
      measure('1.2', 'Формирование базы наставников из числа опытных педагогов школы'),
      measure('1.1', 'Формирование базы данных наставляемых из числа молодых педагогов'),
    ];
    expect(matchMeasures(plan, known)).toEqual([1, 0]);
  });

  it('are new when only a few words agree', () => {
    expect(matchMeasures([measure('4', 'Встречи пар')], [measure('4', 'Рабочие встречи пар')])).toEqual([
      null,
    ]);
  });
});

describe('the roadmaps of real organisations', () => {
  const understood = (seed: Seed, start: number, ctx: { skip(note?: string): void }) => {
    const roadmap = readRoadmapText(seedText(seed, ctx));
    const rows = understandRows(roadmap, { year: schoolYear(start) });
    return { roadmap, rows };
  };
  const itemCount = (rows: readonly UnderstoodRow[]): number =>
    rows.reduce((sum, { items }) => sum + items.length, 0);

  it('S0: 10 rows whose items stand also on one line, two people glued, traces told', (ctx) => {
    const { rows } = understood('S0', 2024, ctx);
    expect(rows.map(({ items }) => items.length)).toEqual([2, 4, 3, 3, 4, 1, 1, 3, 1, 4]);
    expect(rows[7]!.responsible).toEqual(['Администрация ДОО', 'Наставники']);
    expect(rows[0]!.condition).toBe('при наличии');
  });

  it('S1: 20 rows with dates and one without, thresholds of 90 and 100 per cent', (ctx) => {
    const { roadmap, rows } = understood('S1', 2024, ctx);
    expect(roadmap.sections).toHaveLength(5);
    expect(rows.filter(({ deadline }) => deadline.windows.length > 0)).toHaveLength(20);
    const withThreshold = (percent: number): string[] =>
      rows
        .filter(({ thresholds }) => thresholds.some((one) => one.percent === percent))
        .map(({ row }) => row.number);
    expect(withThreshold(90)).toEqual(['1.8.', '1.9.']);
    expect(withThreshold(100)).toEqual(['1.6.', '3.2.', '4.3.', '5.1.', '5.2.', '5.4.']);
  });

  it('S2: 7 stages, 16 rows, 48 items, 22 deadlines; five cells with several, one of them matched', (ctx) => {
    const { rows } = understood('S2', 2022, ctx);
    expect(new Set(rows.map(({ row }) => row.stage)).size).toBe(7);
    expect([rows.length, itemCount(rows)]).toEqual([16, 48]);
    const lines = rows.map(({ row }) => row.deadlineText.split('\n').length);
    expect([lines.reduce((sum, count) => sum + count), lines.filter((count) => count > 1).length]).toEqual([
      22, 5,
    ]);
    expect(rows[3]!.items.map(({ deadlineText }) => deadlineText)).toEqual([
      'Май-июнь 2022',
      'Май 2022',
      'Май- июнь 2022',
    ]);
    expect(
      plannedRows(rows, true)
        .slice(5, 7)
        .map(({ row }) => row.number),
    ).toEqual(['3.1', '3.2']);
  });

  it('S3: 7 rows without dates and people, two of them conditional', (ctx) => {
    const { rows } = understood('S3', 2024, ctx);
    expect(rows).toHaveLength(7);
    expect(rows.every(({ row, responsible }) => row.deadlineText === '' && responsible.length === 0)).toBe(
      true,
    );
    expect(rows.map(({ condition }) => condition).filter((one) => one !== null)).toEqual([
      'при наличии',
      'при необходимости',
    ]);
  });

  it('S4: seven stages once, the order known, the second copy told', (ctx) => {
    const { roadmap, rows } = understood('S4', 2023, ctx);
    expect(roadmap.approval).toEqual({ date: '2023-05-24', number: '63/1' });
    expect(new Set(rows.map(({ row }) => row.stage)).size).toBe(7);
    expect(rows.every(({ deadline }) => deadline.windows.length === 0)).toBe(true);
  });
});

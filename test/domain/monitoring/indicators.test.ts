import { describe, expect, it } from 'vitest';
import type { MonitoringFacts } from '../../../src/domain/monitoring/facts';
import {
  type PlanRowWords,
  thresholdOf,
  weakBelow,
} from '../../../src/domain/monitoring/indicator-thresholds';
import { INDICATOR_CODES, type IndicatorCode, indicatorsOf } from '../../../src/domain/monitoring/indicators';
import { OF_PLANNED } from '../../../src/domain/monitoring/indicators-of-pairs';
import { archetypesOf } from '../../../src/domain/roadmap/archetypes';
import { readRoadmapText } from '../../../src/domain/roadmap/read-roadmap';
import { indicatorTexts } from '../../../src/text/indicators';
import { requireShared } from '../../kit/shared';
import { consents, d, event, facts, form, meeting, pair, person } from './facts-kit';

const two = [pair('1', { programmeDate: d('2026-09-18'), agreementNumber: '63/1' }), pair('2')];
const people = ['Н-1', 'М-1', 'Н-2', 'М-2'];
const bank = {
  mentors: [person('Н-1', { trained: 'курс' }), person('Н-2')],
  mentees: [person('М-1'), person('М-2', { teachingSince: d('2010-09-01') }), person('М-3')],
};
const item = (of: string, status: string) => ({ pair: of, status, date: null });
const row = (stage: string, done: boolean, inTime: boolean, due = true) => ({
  stage,
  due,
  done,
  inTime,
  row: 2,
});
const plan = [
  row('А', true, true),
  row('А', true, false),
  row('Б', false, false),
  row('В', false, false, false),
];

type Case = readonly [IndicatorCode, Partial<MonitoringFacts>, readonly string[]];

/** «part/whole» of each line, with its detail. */
const CASES: readonly Case[] = [
  ['I-01', { ...bank, pairs: two, staff: { all: 20, young: 4 } }, ['1/4']],
  ['I-01', { ...bank, pairs: two }, ['-']],
  ['I-02', { pairs: two, staff: { all: 20, young: null } }, ['4/20']],
  ['I-03', { pairs: [...two, pair('3', { mentorId: 'Н-1' })] }, ['5/']],
  [
    'I-03',
    {
      mentors: [person('Н-1', { name: 'Ким Вера Ивановна' })],
      mentees: [person('М-1'), person('М-2', { name: 'Ким Вера Ивановна' })],
      pairs: two,
    },
    ['3/'],
  ],
  ['I-03', {}, ['-']],
  ['I-04', { pairs: [...two, pair('3', { orderNumber: '' })] }, ['2/3']],
  [
    'I-05',
    {
      answers: [
        form('Q-06', 'М-1', '2027-05-10', { score: 8 }),
        form('Q-06', 'М-2', '2027-05-10', { score: 6 }),
      ],
    },
    ['1/2'],
  ],
  [
    'I-05',
    {
      answers: [
        form('Q-06', 'М-1', '2027-05-10', { score: 9 }),
        form('Q-06', 'М-1', '2027-05-10', { question: 'Рады ли вы участию', answer: 'нет' }),
      ],
    },
    ['0/1'],
  ],
  ['I-06', { answers: [form('Q-06', 'М-1', '2027-05-10', { score: 8 })] }, ['-']],
  ['I-07', { plan }, ['2/3']],
  ['I-08', { plan }, ['1/3']],
  ['I-07', { plan: [row('А', false, false, false)] }, ['-']],
  [
    'I-09',
    { pairs: two, items: [item('1', 'выполнено'), item('1', 'в работе'), item('9', 'выполнено')] },
    ['1/2'],
  ],
  ['I-09', { pairs: two }, ['-']],
  ['I-10', { pairs: two, items: [item('1', 'выполнено'), item('2', 'в работе')] }, ['1/2']],
  ['I-11', { pairs: two, events: [event('круглый стол', '2026-11-10', people.slice(1))] }, ['3/4']],
  ['I-11', { pairs: two, events: [event('круглый стол', '2026-05-10', people)] }, ['-']],
  [
    'I-12',
    { pairs: two, answers: [form('Q-08', 'М-1', '2026-11-01'), form('Q-08', 'М-2', '2026-07-01')] },
    ['сентябрь 2026 -', 'октябрь – декабрь 2026 1/2'],
  ],
  ['I-13', { pairs: two, events: [event('педсовет', '2026-11-10', ['Н-1'], 'Выступление пары')] }, ['1/2']],
  ['I-13', { pairs: two, events: [event('педсовет', '2026-11-10', ['Н-1'], 'План года')] }, ['-']],
  ['I-14', { events: [event('публикация', '2026-09-10'), event('публикация', '2026-09-12')] }, ['1/2']],
  ['I-14', {}, ['-']],
  ['I-15', { pairs: two, events: [event('конкурс', '2026-11-05', ['Н-1', 'М-1'])] }, ['2/4']],
  ['I-16', { ...bank, pairs: two }, ['1/2']],
  ['I-16', { pairs: two }, ['-']],
  [
    'I-17',
    { ...bank, pairs: [pair('1')], consentsOf: consents('Н-1', 'М-1') },
    ['обработка данных 2/5', 'быть наставником 0/1', 'участвовать в паре 0/1'],
  ],
  [
    'I-17',
    { ...bank, pairs: [pair('1')] },
    ['обработка данных -', 'быть наставником -', 'участвовать в паре -'],
  ],
  ['I-18', { pairs: two }, ['1/2']],
  ['I-18', { pairs: [pair('1', { programmeDate: d('2026-09-18'), pay: 'не установлена' })] }, ['1/1']],
  [
    'I-19',
    {
      pairs: [pair('1', { from: d('2026-09-21') })],
      meetings: [meeting('1', '2026-10-06'), meeting('1', '2026-11-06'), meeting('1', '2026-12-06')],
    },
    ['2/2', `${OF_PLANNED} -`],
  ],
  ['I-19', { pairs: two }, ['-', `${OF_PLANNED} -`]],
  [
    'I-19',
    {
      pairs: [pair('1', { schedule: '2 раза в месяц' }), pair('2', { schedule: 'по договорённости' })],
      meetings: [meeting('1', '2026-10-06'), meeting('1', '2026-11-06'), meeting('2', '2026-10-06')],
    },
    ['3/4.9', `${OF_PLANNED} 1/2`],
  ],
  [
    'I-19',
    {
      pairs: [
        pair('1', {
          schedule: 'еженедельно',
          pausedFrom: d('2026-10-01'),
          pausedTo: d('2026-11-20'),
          status: 'приостановлена',
        }),
      ],
      meetings: [meeting('1', '2026-09-08'), meeting('1', '2026-09-15'), meeting('1', '2026-09-22')],
    },
    ['3/2.5', `${OF_PLANNED} 3/3`],
  ],
  ['I-22', { pairs: two, mentees: bank.mentees, today: d('2027-09-01') }, ['2/2']],
  [
    'I-20',
    {
      answers: [
        form('Q-08', 'М-1', '2026-09-10', { score: 1 }),
        form('Q-08', 'М-1', '2027-01-10', { score: 2 }),
        form('Q-08', 'М-2', '2026-09-10', { score: 0 }),
        form('Q-08', 'М-2', '2027-01-10', { score: 0 }),
      ],
    },
    ['1/2'],
  ],
  [
    'I-21',
    {
      answers: [
        form('Q-03', 'М-1', '2026-09-10', { score: 5 }),
        form('Q-06', 'М-1', '2027-05-10', { score: 8 }),
      ],
    },
    ['3/1'],
  ],
  [
    'I-23',
    {
      answers: [
        form('Q-06', 'М-1', '2027-05-10', { question: 'Хотите продолжить', answer: 'Да' }),
        form('Q-06', 'М-2', '2027-05-10', { question: 'Хотите продолжить', answer: 'нет' }),
      ],
    },
    ['1/2'],
  ],
  [
    'I-24',
    {
      answers: [
        form('Q-09', '', '2027-05-10', { question: 'Цели', score: 2 }),
        form('Q-09', '', '2027-05-10', { question: 'Климат', score: 1 }),
      ],
    },
    ['3/4'],
  ],
  ['I-25', { plan }, ['А 2/2', 'Б 0/1', 'В -']],
];

describe('indicators', () => {
  it.each(CASES)('%s of %j', (code, book, expected) => {
    const lines = indicatorsOf(facts(book)).filter((line) => line.code === code);
    const texts = lines.map(({ detail, part, whole }) =>
      [detail, part === null ? '-' : `${part}/${whole ?? ''}`].filter(Boolean).join(' '),
    );
    expect(texts).toEqual(expected);
  });

  it('are all tried, and of an empty book say that nothing was collected', () => {
    expect([...new Set(CASES.map(([code]) => code))].sort()).toEqual([...INDICATOR_CODES]);
    const values = indicatorsOf(facts()).map((value) => indicatorTexts.value(value, null));
    expect(new Set(values)).toEqual(new Set(['данные не собраны']));
  });

  it('tell few answers as a count, so that nobody is found out', () => {
    const answers = [form('Q-06', 'М-1', '2027-05-10', { score: 8 })];
    const [line] = indicatorsOf(facts({ answers })).filter(({ code }) => code === 'I-05');
    expect(indicatorTexts.value(line!, null)).toBe('1 из 1');
  });
});

describe('thresholds', () => {
  const planRow = (row: number, number: string, part: Partial<PlanRowWords>): PlanRowWords => ({
    row,
    number,
    archetypes: [],
    result: '',
    indicator: '',
    threshold: '',
    ...part,
  });
  const rows = [
    planRow(7, '1.6', { archetypes: ['A19', 'A21'], indicator: 'Выполнение плана на 100%' }),
    planRow(9, '1.8', { archetypes: ['A22'], indicator: 'планы, выполненные менее чем на 90%' }),
    planRow(10, '1.9', { archetypes: ['A28'], indicator: 'приняло участие не менее 95% участников' }),
    planRow(16, '4.2', { archetypes: ['A31'], indicator: 'Обновляется ежемесячно' }),
  ];

  it.each<[IndicatorCode, number | null, string, boolean]>([
    ['I-11', 95, '1.9', false],
    ['I-14', 100, '4.2', false],
    ['I-09', 100, '1.6 1.8', true],
    ['I-16', 100, '', false],
    ['I-01', 70, '', false],
    ['I-02', null, '', false],
  ])('of %s is %s, named by «%s»', (code, percent, numbers, disputed) => {
    const found = thresholdOf(code, rows);
    expect(found?.percent ?? null).toBe(percent);
    expect(found?.rows.map(({ number }) => number).join(' ') ?? '').toBe(numbers);
    expect(found?.disputed ?? false).toBe(disputed);
  });

  it('a dispute names both shares and their rows', () => {
    expect(indicatorTexts.disputed(thresholdOf('I-09', rows)!)).toBe(
      'В плане названы разные пороги: 100 % (пункт 1.6) и 90 % (пункт 1.8). Взят больший. Оставьте в плане один.',
    );
  });

  it('the share below which a programme is weak is the one the plan calls bad', () => {
    expect(weakBelow(rows)).toBe(90);
    expect(weakBelow([{ ...rows[1]!, indicator: 'менее чем на 80 %' }])).toBe(80);
    expect(weakBelow([])).toBe(90);
  });

  it('of a school plan with indicators are its own', (ctx) => {
    const text = requireShared('seeds/001_ec8b1db2cc4d33b8.txt', ctx);
    const own = readRoadmapText(text).rows.map((one) =>
      planRow(one.place, one.number, {
        archetypes: archetypesOf(one),
        result: one.result,
        indicator: one.indicator,
      }),
    );
    const named = (code: IndicatorCode): string =>
      (thresholdOf(code, own)?.rows ?? []).map(({ number, percent }) => `${number} ${percent}`).join(', ');
    expect(named('I-07')).toBe('5.1. 100, 5.2. 100');
    expect(named('I-09')).toBe('1.6. 100, 1.8. 90');
    expect(named('I-11')).toBe('1.9. 90');
    expect(named('I-12')).toBe('3.2. 100');
    expect(named('I-13')).toBe('4.3. 100');
    expect(named('I-14')).toBe('4.2. 100');
    expect(named('I-15')).toBe('5.4. 100');
    expect(weakBelow(own)).toBe(90);
    expect(INDICATOR_CODES.filter((code) => thresholdOf(code, own)?.disputed)).toEqual(['I-09']);
  });
});

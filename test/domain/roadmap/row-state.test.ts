import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../../src/domain/calendar/civil-date';
import { schoolYear } from '../../../src/domain/calendar/school-year';
import { parseDeadline } from '../../../src/domain/deadlines/parse-deadline';
import { missedMonths, monthsWithoutMark } from '../../../src/domain/roadmap/month-evidence';
import {
  dueDay,
  dueWithin,
  openWindows,
  type RowProgress,
  rowState,
} from '../../../src/domain/roadmap/row-state';
import { ROW_STATE_NAMES } from '../../../src/text/deadlines';

const day = (text: string): CivilDate => text as CivilDate;
const row = (phrase: string, progress: Omit<RowProgress, 'deadline'> = {}): RowProgress => ({
  deadline: parseDeadline(phrase, { year: schoolYear(2024) }),
  ...progress,
});
const marks = (...dates: readonly string[]): Omit<RowProgress, 'deadline'> => ({ marks: dates.map(day) });

describe('the state of a row', () => {
  it.each<[string, string, Omit<RowProgress, 'deadline'>, string, string]>([
    ['before its window', 'октябрь', {}, '2024-09-30', 'не начато'],
    ['on the first day', 'октябрь', {}, '2024-10-01', 'в работе'],
    ['on the last day', 'октябрь', {}, '2024-10-31', 'в работе'],
    ['a day later', 'октябрь', {}, '2024-11-01', 'просрочено'],
    ['«до» on its own day', 'до 02.09.2024', {}, '2024-09-02', 'в работе'],
    ['«до» a day later', 'до 02.09.2024', {}, '2024-09-03', 'просрочено'],
    ['done without a date', 'октябрь', { done: true }, '2025-01-01', 'выполнено'],
    ['done in time', 'октябрь', { done: true, doneOn: day('2024-10-31') }, '2025-01-01', 'выполнено'],
    [
      'done late',
      'октябрь',
      { done: true, doneOn: day('2024-11-01') },
      '2025-01-01',
      'выполнено с опозданием',
    ],
    [
      'done before its window',
      'октябрь',
      { done: true, doneOn: day('2024-09-20') },
      '2024-09-21',
      'выполнено',
    ],
    ['waiting for its condition though late', 'октябрь', { waiting: true }, '2025-01-01', 'не требуется'],
    [
      'done although its condition is not marked',
      'октябрь',
      { waiting: true, done: true, doneOn: day('2024-10-05') },
      '2025-01-01',
      'выполнено',
    ],
    [
      'of two windows the first done a little early',
      'январь, апрель',
      marks('2024-12-28'),
      '2025-02-01',
      'в работе',
    ],
    [
      'monthly with a month missed between',
      'ежемесячно',
      marks('2024-09-10', '2024-11-05'),
      '2024-11-15',
      'просрочено',
    ],
    [
      'monthly with the missed month made up for in the next',
      'ежемесячно',
      marks('2024-09-10', '2024-11-05', '2024-11-08'),
      '2024-11-15',
      'в работе',
    ],
    [
      'every day with a mark, which says nothing of the rest',
      'ежедневно',
      marks('2024-10-03'),
      '2024-10-04',
      'в работе',
    ],
    ['not required though late', 'октябрь', { notRequired: true }, '2025-01-01', 'не требуется'],
    ['continuous on its last day', 'весь период', {}, '2025-08-31', 'в работе'],
    ['continuous after its end', 'весь период', {}, '2025-09-01', 'просрочено'],
    ['continuous with evidence', 'весь период', marks('2024-10-10'), '2024-11-01', 'в работе'],
    ['a reference, ever', 'по графику', {}, '2030-01-01', 'срок не определён'],
    ['an empty cell, ever', '', {}, '2030-01-01', 'срок не определён'],
    ['an unread phrase', 'скоро', {}, '2030-01-01', 'требует уточнения'],
    ['a doubtful reading', 'Август', {}, '2030-01-01', 'требует уточнения'],
    ['a doubt confirmed', 'Август', { confirmed: true }, '2030-01-01', 'просрочено'],
    ['open-ended', 'с 1 октября', {}, '2030-01-01', 'в работе'],
    ['of two windows one marked', 'январь, апрель', marks('2025-01-20'), '2025-03-01', 'в работе'],
    ['of two windows the first missed', 'январь, апрель', {}, '2025-02-01', 'просрочено'],
    [
      'of two windows both marked',
      'январь, апрель',
      marks('2025-01-20', '2025-04-02'),
      '2025-04-03',
      'выполнено',
    ],
    [
      'of two windows one marked late',
      'январь, апрель',
      marks('2025-02-03', '2025-04-02'),
      '2025-04-03',
      'выполнено с опозданием',
    ],
    [
      'monthly with every month marked',
      'ежемесячно',
      marks('2024-09-10', '2024-10-10'),
      '2024-11-15',
      'в работе',
    ],
    ['monthly with a month missed', 'ежемесячно', marks('2024-09-10'), '2024-11-15', 'просрочено'],
    [
      'on two weekdays, each marked once',
      'по понедельникам и средам',
      marks('2024-09-02', '2024-09-04'),
      '2024-09-05',
      'в работе',
    ],
    ['twice a month, marked once', '2 раза в месяц', marks('2024-09-10'), '2024-10-01', 'просрочено'],
    [
      'twice a month, marked twice',
      '2 раза в месяц',
      marks('2024-09-10', '2024-09-20'),
      '2024-10-01',
      'в работе',
    ],
  ])('%s', (_, phrase, progress, today, expected) => {
    expect(ROW_STATE_NAMES[rowState(row(phrase, progress), day(today))]).toBe(expected);
  });
});

describe('a recurring row with the day up to which it is done', () => {
  const upTo = (date: string): Omit<RowProgress, 'deadline'> => ({ doneUpTo: day(date) });

  it.each<[string, string, string, string, string, string | null]>([
    ['on the last day of a month', 'ежемесячно', '2024-09-30', '2024-10-31', 'в работе', '2024-10-31'],
    ['once the next month has passed', 'ежемесячно', '2024-09-30', '2024-11-01', 'просрочено', '2024-10-31'],
    ['in the middle of a month', 'ежемесячно', '2024-10-03', '2024-11-30', 'в работе', '2024-11-30'],
    [
      'of a day in the month',
      'ежемесячно до 15 числа',
      '2024-10-14',
      '2024-11-16',
      'просрочено',
      '2024-11-15',
    ],
    ['after everything', 'ежемесячно', '2025-08-20', '2025-08-21', 'выполнено', null],
    [
      'every day, since it has no dates to miss',
      'ежедневно',
      '2024-10-03',
      '2024-11-30',
      'в работе',
      '2025-08-31',
    ],
    ['after a year of days', 'ежедневно', '2025-08-31', '2025-08-31', 'выполнено', null],
  ])('%s', (_, phrase, done, today, state, due) => {
    const one = row(phrase, upTo(done));
    expect(ROW_STATE_NAMES[rowState(one, day(today))]).toBe(state);
    expect(dueDay(one)).toBe(due);
  });

  it('has the windows after it open, in order', () => {
    const open = openWindows(row('ежемесячно', upTo('2025-06-01')));
    expect(open.map(({ to }) => to)).toEqual(['2025-07-31', '2025-08-31']);
    expect(openWindows(row('ежемесячно', { done: true }))).toEqual([]);
  });
});

describe('marks and the day up to which all is done', () => {
  it('together close what each of them closes', () => {
    const both = row('ежемесячно', { doneUpTo: day('2024-10-10'), marks: [day('2024-12-01')] });
    expect(openWindows(both).map(({ to }) => to)).toEqual([
      '2024-11-30',
      ...['2025-01-31', '2025-02-28', '2025-03-31', '2025-04-30', '2025-05-31'],
      ...openWindows(row('ежемесячно', { doneUpTo: day('2025-05-31') })).map(({ to }) => to),
    ]);
  });
});

describe('a mark in what «Выполнено» has closed already', () => {
  it.each<[string, string, string, string[], string]>([
    ['of its own month closes no later month', 'ежемесячно', '2024-10-15', ['2024-09-20'], '2024-11-30'],
    ['after that day, in the same month', 'ежемесячно', '2024-10-15', ['2024-10-20'], '2024-11-30'],
    ['one too many in a month', 'ежемесячно', '2024-10-15', ['2024-10-10', '2024-10-20'], '2024-11-30'],
    ['of the next month closes that one', 'ежемесячно', '2024-10-15', ['2024-11-05'], '2024-12-31'],
    ['between windows', 'ежемесячно до 15 числа', '2024-10-15', ['2024-09-20'], '2024-11-15'],
    ['late, after that day', 'ежемесячно до 15 числа', '2024-10-15', ['2024-11-20'], '2024-12-15'],
    ['one of two', '2 раза в месяц', '2024-10-15', ['2024-10-20'], '2024-11-30'],
  ])('%s', (_, phrase, doneUpTo, dates, due) => {
    expect(dueDay(row(phrase, { doneUpTo: day(doneUpTo), ...marks(...dates) }))).toBe(due);
  });
});

it('«до … и до …»: a second mark before the first deadline says nothing of the other', () => {
  const both = row('до 25 октября и до 25 мая', marks('2024-10-20', '2024-10-22'));
  expect(dueDay(both)).toBe('2025-05-25');
});

describe('months of a continuous row', () => {
  it.each<[string, string, Omit<RowProgress, 'deadline'>, string, string[], string[]]>([
    ['the first month', 'весь период', {}, '2024-09-20', ['2024-09-01'], []],
    ['a month that is over', 'весь период', {}, '2024-10-20', ['2024-09-01', '2024-10-01'], ['2024-09-01']],
    ['with marks', 'весь период', marks('2024-09-30', '2024-10-01'), '2024-10-20', [], []],
    [
      'after the last control',
      'весь период',
      {
        ...marks(
          '2024-09-30',
          '2024-10-01',
          '2024-11-11',
          '2024-12-03',
          '2025-01-20',
          '2025-02-02',
          '2025-03-03',
          '2025-04-04',
        ),
        lastControl: day('2025-05-31'),
      },
      '2025-08-20',
      ['2025-05-01'],
      ['2025-05-01'],
    ],
    [
      'made up for in the month after',
      'весь период',
      marks('2024-10-02', '2024-10-20'),
      '2024-10-22',
      [],
      [],
    ],
    [
      'made up for after the last control',
      'весь период',
      { ...marks('2025-08-15'), lastControl: day('2024-10-31') },
      '2025-08-20',
      ['2024-10-01'],
      ['2024-10-01'],
    ],
    ['of another kind of row', 'ежемесячно', {}, '2024-12-20', [], []],
    ['of a row that waits', 'весь период', { waiting: true }, '2024-12-20', [], []],
    ['of a row that is done', 'весь период', { done: true }, '2024-12-20', [], []],
  ])('%s', (_, phrase, progress, today, without, missed) => {
    const one = row(phrase, progress);
    expect(monthsWithoutMark(one, day(today))).toEqual(without);
    expect(missedMonths(one, day(today))).toEqual(missed);
  });
});

describe('a deadline that only names its end', () => {
  const state = (phrase: string, today: string): string =>
    ROW_STATE_NAMES[rowState(row(phrase, { planStart: day('2024-09-01') }), day(today))];

  it('begins with the plan', () => {
    expect(state('до 25 декабря', '2024-08-25')).toBe('не начато');
    expect(state('до 25 декабря', '2024-09-01')).toBe('в работе');
  });

  it('before the plan prepares it and has begun', () => {
    expect(state('до 28.08.2024', '2024-08-20')).toBe('в работе');
  });
});

describe('what is due soon', () => {
  it('is the last control of a continuous row', () => {
    const lasting = row('весь период', { lastControl: day('2025-05-31') });
    expect(dueWithin([lasting], day('2025-05-20'), 14)).toMatchObject([{ on: '2025-05-31' }]);
    expect(dueWithin([lasting], day('2025-08-20'), 14)).toEqual([]);
  });

  it('is nearest first, without done, missed and later rows', () => {
    const rows = [
      row('до 20 сентября'),
      row('до 10 сентября'),
      row('до 1 сентября'),
      row('до 12 сентября', { done: true }),
      row('до 12 сентября', { notRequired: true }),
      row('октябрь'),
      row('по графику'),
      row('ежемесячно до 15 числа'),
    ];
    expect(
      dueWithin(rows, day('2024-09-06'), 14).map(({ row: one, on, daysLeft }) => [
        one.deadline.phrase,
        on,
        daysLeft,
      ]),
    ).toEqual([
      ['до 10 сентября', '2024-09-10', 4],
      ['ежемесячно до 15 числа', '2024-09-15', 9],
      ['до 20 сентября', '2024-09-20', 14],
    ]);
  });

  it('counts the day itself', () => {
    expect(dueWithin([row('до 6 сентября')], day('2024-09-06'), 0)).toMatchObject([{ daysLeft: 0 }]);
  });
});

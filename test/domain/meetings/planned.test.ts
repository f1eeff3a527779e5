import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekday } from '../../../src/domain/calendar/civil-date';
import { isWorkingDay } from '../../../src/domain/calendar/working-days';
import { dueItem } from '../../../src/domain/meetings/due-item';
import {
  agreedDays,
  plannedAndHeld,
  plannedDays,
  plannedMeetings,
} from '../../../src/domain/meetings/planned';
import { rhythmOf } from '../../../src/domain/meetings/rhythm';
import { d, item, likes, met, of, pair, time } from './kit';

const TODAY = d('2026-11-21');
const november = { from: d('2026-11-01'), to: d('2026-11-30') };
const inNovember = (schedule: string, ...days: string[]) =>
  plannedDays(of({ pair: pair({ schedule }), people: [likes(...days)] }), time(), TODAY)
    ?.map(({ date }) => date)
    .filter((date) => date >= november.from && date <= november.to);

describe('the rhythm of meetings', () => {
  it.each([
    ['2 раза в месяц', ['2026-11-10', '2026-11-24'], 'вторник'],
    ['1 раз в месяц', ['2026-11-18'], 'среда'],
    ['не реже 1 раза в месяц', ['2026-11-18'], 'среда'],
    ['еженедельно', ['2026-11-05', '2026-11-12', '2026-11-19', '2026-11-26'], 'четверг'],
    ['1 раз в 2 недели', ['2026-11-02', '2026-11-16', '2026-11-30'], 'понедельник'],
    ['по средам', ['2026-11-04', '2026-11-11', '2026-11-18', '2026-11-25'], 'понедельник'],
    [
      'вторник, пятница',
      [
        '2026-11-03',
        '2026-11-06',
        '2026-11-10',
        '2026-11-13',
        '2026-11-17',
        '2026-11-20',
        '2026-11-24',
        '2026-11-27',
      ],
      '',
    ],
  ])('«%s» plans %j', (schedule, days, liked) => {
    expect(inNovember(schedule, ...(liked ? [liked] : []))).toEqual(days);
  });

  it.each(['', 'по договорённости', 'как получится'])('«%s» names none', (schedule) => {
    expect(rhythmOf(schedule, time().context)).toBeNull();
    expect(inNovember(schedule)).toBeUndefined();
  });

  it('that leaves a choice says so', () => {
    expect(rhythmOf('1-2 раза в месяц', time().context)).toMatchObject({ sure: false });
    expect(rhythmOf('2 раза в месяц', time().context)).toMatchObject({ sure: true });
  });

  it('begins and ends with the pair: a part that is cut counts while half of it is left', () => {
    const short = pair({ schedule: '1 раз в месяц', from: d('2026-10-10'), to: d('2026-12-10') });
    const days = plannedDays(of({ pair: short }), time(), TODAY)!.map(({ part }) => part);
    expect(days).toEqual(['2026-10-01', '2026-11-01']);
  });
});

describe('planned days', () => {
  const schedules = [
    '2 раза в месяц',
    'еженедельно',
    'по вторникам',
    'вторник, четверг',
    '1 раз в 2 недели',
    'ежемесячно',
  ];
  const somewhen = fc.integer({ min: 0, max: 300 }).map((days) => addDays(d('2026-09-01'), days));
  it('never fall on a day off, into a pause, an absence or a break, nor outside the pair', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...schedules),
        fc.array(somewhen, { maxLength: 30 }),
        fc.tuple(somewhen, fc.integer({ min: 0, max: 60 })),
        fc.tuple(somewhen, fc.integer({ min: 0, max: 40 })),
        fc.tuple(somewhen, somewhen),
        (schedule, daysOff, [paused, pauseDays], [away, awayDays], [from, to]) => {
          const autumn: [string, string] = ['2026-10-26', '2026-11-03'];
          const school = time({ daysOff, autumn });
          const pausedTo = addDays(paused, pauseDays);
          const awayTo = addDays(away, awayDays);
          const own = pair({ schedule, pausedFrom: paused, pausedTo, from, to });
          const people = [likes('вторник', 'среда'), { days: [], awayFrom: away, awayTo }];
          for (const { date } of plannedDays(of({ pair: own, people }), school, TODAY)!) {
            expect(isWorkingDay(date, school.working)).toBe(true);
            expect(date >= paused && date <= pausedTo).toBe(false);
            expect(date >= away && date <= awayTo).toBe(false);
            expect(date >= autumn[0] && date <= autumn[1]).toBe(false);
            expect(date >= from && date <= to).toBe(true);
          }
        },
      ),
    );
  });

  it('have one part each, so that a plan made again knows them', () => {
    const before = plannedDays(of(), time(), TODAY)!;
    const after = plannedDays(of(), time({ daysOff: before.map(({ date }) => date) }), TODAY)!;
    expect(after.map(({ part }) => part)).toEqual(before.map(({ part }) => part));
    expect(new Set(before.map(({ part }) => part)).size).toBe(before.length);
    expect(after.every(({ date }, at) => date !== before[at]!.date)).toBe(true);
  });

  it.each([
    ['both like the same day', [likes('вторник', 'среда'), likes('среда', 'пятница')], null, [3]],
    ['the day of the last meeting before the others', [likes('вторник', 'среда')], '2026-11-18', [3, 2]],
    ['they like different days', [likes('вторник'), likes('четверг')], null, [2, 4]],
    ['nobody has said', [likes(), likes()], '2026-11-19', [4]],
    ['nobody has said and they have not met', [likes()], null, []],
  ])('are agreed on: %s', (_what, people, last, days) => {
    expect(agreedDays(people, last === null ? null : d(last))).toEqual(days);
  });
});

describe('planned meetings', () => {
  it('go on with the kinds after what was held, and end with the last one', () => {
    const ending = pair({ schedule: 'еженедельно', to: d('2026-12-18') });
    const journal = [met('2026-09-08', 'знакомство'), met('2026-09-15', 'пробная рабочая')];
    const days = { from: d('2026-11-23'), to: d('2026-12-31') };
    const planned = plannedMeetings(of({ pair: ending, journal }), days, time(), TODAY);
    expect(planned.map(({ date, kind }) => `${date} ${kind}`)).toEqual([
      '2026-11-24 планирование',
      '2026-12-01 регулярная',
      '2026-12-08 регулярная',
      '2026-12-15 итоговая',
    ]);
    expect(planned.every(({ date }) => weekday(date) === 2)).toBe(true);
  });

  it('leave out a day that has an entry, and everything after the last meeting', () => {
    const journal = [met('2026-11-03'), met('2026-11-10', 'итоговая')];
    expect(plannedMeetings(of({ journal }), november, time(), TODAY)).toEqual([]);
  });

  it('are about the item that is due', () => {
    const items = [item('ПП-1', { deadline: 'октябрь' }), item('ПП-2', { deadline: 'ноябрь' })];
    const planned = plannedMeetings(of({ items }), november, time(), TODAY);
    expect(planned.map((one) => one.item?.id)).toEqual(['ПП-2', 'ПП-2']);
  });

  it('are counted against those held: the year so far, both to the day', () => {
    const journal = [met('2026-08-20'), met('2026-09-08'), met('2026-10-06'), met('2026-11-24')];
    expect(plannedAndHeld(of({ journal }), time(), TODAY)).toEqual({ planned: 5, held: 2 });
    expect(plannedAndHeld(of({ pair: pair({ schedule: 'по звонку' }), journal }), time(), TODAY)).toEqual({
      planned: null,
      held: 2,
    });
  });
});

describe('the item that is due', () => {
  const due = (...items: ReturnType<typeof item>[]) =>
    dueItem(items, d('2026-11-21'), time().context)?.id ?? null;
  it.each([
    ['nothing is planned', [], null],
    ['all is done', [item('1', { status: 'выполнено' }), item('2', { status: 'не выполнено' })], null],
    ['its time', [item('1', { deadline: 'сентябрь' }), item('2', { deadline: 'ноябрь' })], '2'],
    [
      'begun ones first',
      [item('1', { deadline: 'ноябрь' }), item('2', { deadline: 'ноябрь', status: 'в работе' })],
      '2',
    ],
    [
      'late ones before those to come',
      [item('1', { deadline: 'декабрь' }), item('2', { deadline: 'сентябрь' })],
      '2',
    ],
    ['the next to come', [item('1', { deadline: 'март' }), item('2', { deadline: 'декабрь' })], '2'],
    ['no days at all', [item('1'), item('2')], '1'],
    [
      'days of its own before words',
      [item('1', { from: d('2026-11-20'), to: d('2026-11-22'), deadline: 'май' })],
      '1',
    ],
  ])('%s', (_what, items, id) => {
    expect(due(...items)).toBe(id);
  });
});

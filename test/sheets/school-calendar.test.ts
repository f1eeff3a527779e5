import { describe, expect, it } from 'vitest';
import { parseCivilDate } from '../../src/domain/calendar/civil-date';
import { schoolYear } from '../../src/domain/calendar/school-year';
import { isWorkingDay } from '../../src/domain/calendar/working-days';
import { startingCalendar } from '../../src/sheets/calendar-start';
import { CALENDAR_KIND } from '../../src/sheets/plan-lists';
import { readCalendarDays } from '../../src/sheets/school-calendar';
import type { Table } from '../../src/sheets/table';
import type { CalendarRow } from '../../src/sheets/year-plan';

type Line = readonly [keyof typeof CALENDAR_KIND | '', string, string, string];

const EMPTY: CalendarRow = { kind: '', title: '', from: null, to: null, reading: '', year: '', note: '' };
const table = (rows: readonly Partial<CalendarRow>[]): Table<CalendarRow> => ({
  sheet: 'Календарь',
  headerRow: 1,
  columns: { kind: 1, title: 2, from: 3, to: 4 },
  rows: rows.map((values, index) => ({ row: index + 2, values: { ...EMPTY, ...values } })),
  width: 7,
  problems: [],
});
const read = (...lines: Line[]) =>
  readCalendarDays(
    table(
      lines.map(([kind, title, from, to]) => ({
        kind: kind === '' ? 'выходной' : CALENDAR_KIND[kind],
        title,
        from: parseCivilDate(from),
        to: parseCivilDate(to),
      })),
    ),
    schoolYear(2026),
  );

describe('days of «Календарь»', () => {
  it('are off from the first to the last; one date is one day', () => {
    const { daysOff, problems } = read(
      ['dayOff', 'Новогодние каникулы', '2027-01-01', '2027-01-03'],
      ['dayOff', 'День России', '2027-06-12', ''],
      ['dayOff', 'День Победы', '', '2027-05-09'],
    );
    expect([...daysOff]).toEqual(['2027-01-01', '2027-01-02', '2027-01-03', '2027-06-12', '2027-05-09']);
    expect(problems).toEqual([]);
  });

  it('can be made working', () => {
    expect([...read(['workingDay', 'Перенос', '2026-11-07', '']).workingDates]).toEqual(['2026-11-07']);
  });

  it('give the terms and holidays of the one year', () => {
    const { schoolDates, problems } = read(
      ['term', '1', '2026-09-01', '2026-10-25'],
      ['term', 'II четверть', '2026-11-02', '2026-12-30'],
      ['term', 'Третья', '2027-01-11', '2027-03-21'],
      ['term', 'четвертая четверть', '2027-03-29', '2027-05-26'],
      ['term', '1', '2027-09-01', '2027-10-24'],
      ['holidays', 'Осенние', '2026-10-26', '2026-11-01'],
    );
    expect(schoolDates?.terms.map((term) => term?.from)).toEqual([
      '2026-09-01',
      '2026-11-02',
      '2027-01-11',
      '2027-03-29',
    ]);
    expect(schoolDates?.holidays.autumn).toEqual({ from: '2026-10-26', to: '2026-11-01' });
    expect(problems).toEqual([]);
  });

  it('without terms and holidays leave the school undecided', () => {
    expect(read(['dayOff', 'День России', '2027-06-12', '']).schoolDates).toBeNull();
  });
});

describe('a row that makes no sense is left out and named', () => {
  it.each<[string, Line[], string, number]>([
    ['no date', [['dayOff', 'Праздник', '', '']], 'no-dates', 2],
    ['the end before the beginning', [['dayOff', 'Каникулы', '2027-01-08', '2027-01-01']], 'reversed', 2],
    ['a slip in the year', [['dayOff', 'Каникулы', '2027-01-01', '2037-01-08']], 'too-long', 2],
    [
      'rows that together leave nothing of the year',
      [
        ['dayOff', 'Ремонт', '2027-01-01', '2027-03-31'],
        ['dayOff', 'Ремонт', '2027-04-01', '2027-06-30'],
      ],
      'too-long',
      3,
    ],
    ['no such kind', [['', 'Праздник', '2027-01-01', '']], 'which-kind', 2],
    ['a term without a number', [['term', 'Четверть', '2026-09-01', '2026-10-25']], 'which-term', 2],
    ['holidays of no season', [['holidays', 'Каникулы', '2026-10-26', '2026-11-01']], 'which-holidays', 2],
    [
      'the same term twice',
      [
        ['term', '1', '2026-09-01', '2026-10-25'],
        ['term', '1', '2026-11-01', '2026-12-25'],
      ],
      'twice',
      3,
    ],
    [
      'terms in the wrong order',
      [
        ['term', '2', '2026-09-01', '2026-10-25'],
        ['term', '1', '2026-11-01', '2026-12-25'],
      ],
      'out-of-order',
      3,
    ],
  ])('%s', (_, lines, fault, row) => {
    const { problems } = read(...lines);
    expect(problems).toEqual([expect.objectContaining({ code: 'calendar-row', fault, row })]);
  });
});

describe('the calendar a book starts with', () => {
  const days = (start: number) => {
    const { daysOff, workingDates, problems } = readCalendarDays(
      table(startingCalendar(schoolYear(start))),
      schoolYear(start),
    );
    expect(problems).toEqual([]);
    return { daysPerWeek: 5 as const, daysOff, workingDates };
  };

  it.each([
    [2026, '2026-11-04', false],
    [2026, '2027-01-08', false],
    [2026, '2027-01-11', true],
    [2026, '2027-02-23', false],
    [2026, '2027-05-03', false],
    [2026, '2027-05-10', false],
    [2026, '2027-05-11', true],
    [2026, '2027-06-14', false],
    [2025, '2026-03-09', false],
    [2025, '2026-05-11', false],
    [2025, '2026-05-12', true],
  ])('of %d: %s is a working day: %s', (start, date, working) => {
    expect(isWorkingDay(parseCivilDate(date)!, days(start))).toBe(working);
  });
});

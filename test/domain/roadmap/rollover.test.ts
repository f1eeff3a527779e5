import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../../src/domain/calendar/civil-date';
import { schoolYear } from '../../../src/domain/calendar/school-year';
import type { WorkingCalendar } from '../../../src/domain/calendar/working-days';
import { rolledDeadline } from '../../../src/domain/roadmap/rollover';
import type { RoadmapRow } from '../../../src/domain/roadmap/types';

const CALENDAR: WorkingCalendar = {
  daysPerWeek: 5,
  daysOff: new Set(['2025-11-04', '2026-01-01', '2026-01-02', '2026-03-09'] as CivilDate[]),
  workingDates: new Set(),
};
const row = (deadlineText: string, change: Partial<RoadmapRow> = {}): RoadmapRow => ({
  ...{
    number: '1',
    stage: '',
    activity: 'Педсовет',
    content: '',
    responsible: '',
    result: '',
    indicator: '',
  },
  ...{ place: 2, other: [], deadlineText },
  ...change,
});
const roll = (phrase: string, change: Partial<RoadmapRow> = {}) =>
  rolledDeadline(row(phrase, change), { year: schoolYear(2025) }, CALENDAR);

describe('a deadline in the new year', () => {
  it.each<[string, string, string, string[]]>([
    ['stays a month', 'Октябрь 2024', 'Октябрь 2025', []],
    ['without a year belongs to the new one', 'октябрь', 'октябрь', []],
    ['on a Sunday moves to the Friday before', 'до 31.08.2024', 'до 29.08.2025', ['day-off']],
    ['in words moves in words', 'не позднее 9 марта', 'не позднее 6 марта', ['day-off']],
    ['moves back over a month and a year', 'до 01.01.2025', 'до 31.12.2025', ['day-off']],
    ['moves with its short year', 'до 02.01.25', 'до 31.12.25', ['day-off']],
    ['moves in a range that has room', 'с 1 по 8 ноября 2024 года', 'с 1 по 7 ноября 2025 года', ['day-off']],
    ['of a month that ends on a Sunday stays', 'май', 'май', []],
    [
      'with a weekday is looked at',
      'понедельник, 2 сентября 2024',
      'понедельник, 2 сентября 2025',
      ['question'],
    ],
    ['of a day that is not in the new year is looked at', '29.02.2024', '29.02.2025', ['question']],
    ['that only refers is looked at', 'По отдельному графику', 'По отдельному графику', ['no-dates']],
    ['that is empty is looked at', '', '', ['question']],
    ['that nobody understands is looked at', 'скоро', 'скоро', ['question']],
    ['years behind is looked at', 'март 2022', 'март 2023', ['question']],
    ['in August before the year is its preparation', 'Август 2024', 'Август 2025', []],
    ['that repeats stays', 'ежемесячно', 'ежемесячно', []],
  ])('%s', (_, phrase, expected, doubts) => {
    const { phrase: got, doubts: found } = roll(phrase);
    expect([got, found.map(({ code }) => code)]).toEqual([expected, doubts]);
  });

  it('shows a year that stands in another cell and leaves it there', () => {
    expect(roll('октябрь', { result: 'План на 2024-2025 учебный год' }).doubts).toEqual([
      { code: 'year-in-text', words: '2024-2025' },
    ]);
  });
});

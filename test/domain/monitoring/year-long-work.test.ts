import { describe, expect, it } from 'vitest';
import { schoolYear } from '../../../src/domain/calendar/school-year';
import { parseDeadline } from '../../../src/domain/deadlines/parse-deadline';
import { EVIDENCE } from '../../../src/domain/monitoring/archetype-evidence';
import { isEveryMonth } from '../../../src/domain/monitoring/every-month';
import { occurrencesOf } from '../../../src/domain/monitoring/occurrences';
import type { ArchetypeCode } from '../../../src/domain/roadmap/archetypes';
import { monthsWithoutMark } from '../../../src/domain/roadmap/month-evidence';
import { openWindows, rowState } from '../../../src/domain/roadmap/row-state';
import { d, facts, form, meeting, pair, paper, question } from './facts-kit';

const year = schoolYear(2026);
const deadline = parseDeadline('в течение учебного года', { year });
const MONTHS = ['09', '10', '11', '12', '01', '02', '03', '04', '05'];
const marks = (count: number) =>
  MONTHS.slice(0, count).map((month) => d(`${Number(month) > 8 ? 2026 : 2027}-${month}-20`));

describe('work that lasts all the year', () => {
  it.each<[string, readonly ArchetypeCode[], string, boolean]>([
    ['an order on rewards', ['A29'], 'приказ о поощрении', false],
    ['payments', ['A36'], 'выплаты', false],
    ['contests', ['A34'], 'участие в конкурсах', false],
    ['the making of pairs', ['A17', 'A18', 'A19'], 'формирование пар', false],
    ['meetings in the middle', ['A21'], 'промежуточные рефлексивные встречи', false],
    ['meetings of all kinds', ['A21'], 'знакомство, пробная, регулярные и итоговая встречи', false],
    ['regular meetings', ['A21'], 'регулярные встречи пар', true],
    ['meetings of no kind', ['A21'], 'встречи пар', true],
    ['programmes', ['A22'], 'реализация планов', true],
    ['a bank that grows', ['A10'], 'база наставников', true],
    ['publications', ['A31'], 'освещение на сайте', true],
    ['control', ['A33'], 'контроль', true],
    ['an order and publications', ['A29', 'A31'], '', true],
    ['words nobody understands', [], 'иное', true],
  ])('of %s is asked every month: %#', (_what, kinds, words, expected) => {
    expect(isEveryMonth(kinds, words)).toBe(expected);
  });

  it('done once is one doing with the date of the row, and no month asks for it', () => {
    const once = { deadline, once: true };
    const doings = occurrencesOf(once, year, d('2027-06-10'));
    expect(doings.map(({ window, mark }) => [window.from, window.to, mark])).toEqual([
      ['2026-09-01', deadline.windows[0]!.to, null],
    ]);
    expect(monthsWithoutMark(once, d('2027-06-10'))).toEqual([]);
    expect(rowState({ ...once, done: true, doneOn: d('2027-05-20') }, d('2027-06-10'))).toBe('done');
    expect(rowState(once, d('2027-05-20'))).toBe('in-progress');
  });

  it.each([
    [9, 'done'],
    [8, 'overdue'],
  ])('asked every month with %i marks is %s when the year is over', (count, state) => {
    const row = { deadline, marks: marks(count), lastControl: d('2027-05-31') };
    expect(rowState(row, d('2027-09-10'))).toBe(state);
    expect(openWindows(row)).toHaveLength(state === 'done' ? 0 : 1);
  });
});

describe('the first measure', () => {
  const rounds = (...days: readonly [string, string][]) =>
    days.map(([who, day]) => form('Q-08', who, day, { question: who }));
  const two = [pair('1'), pair('2')];

  it('is the first form of each, on the day the last of them had it', () => {
    const answers = rounds(
      ['М-1', '2026-09-10'],
      ['М-2', '2026-09-14'],
      ['М-1', '2027-01-20'],
      ['М-2', '2027-04-23'],
    );
    const { holds, on, parts } = EVIDENCE.A12!(
      facts({ pairs: two, answers, today: d('2027-06-10') }),
      question(),
    );
    expect([holds, on, parts[0]!.part]).toEqual(['yes', '2026-09-14', 2]);
  });
});

describe('control of a month that is over', () => {
  const october = { from: d('2026-10-01'), to: d('2026-10-31') };
  const asked = question({ window: october, until: d('2026-10-31'), monthly: true });
  it.each([
    [{ month: '2026-10', done: 4, due: 4, on: d('2026-10-30') }, 'yes', '2026-10-30'],
    [{ month: '2026-10', done: 3, due: 4, on: d('2026-10-30') }, 'no', null],
    [{ month: '2026-10', done: 0, due: 0, on: d('2026-10-30') }, 'unknown', null],
    [{ month: '2026-09', done: 4, due: 4, on: d('2026-09-30') }, 'unknown', null],
  ])('is what was counted then: %o', (month, holds, on) => {
    const plan = [{ stage: '', due: true, done: false, inTime: false, row: 2 }];
    const evidence = EVIDENCE.A33!(facts({ plan, planMonths: [month] }), asked);
    expect([evidence.holds, evidence.on]).toEqual([holds, on]);
  });
});

describe('reports', () => {
  it('have no number: any of them that is signed in the window is enough', () => {
    const signed = { number: '', date: d('2026-10-20') };
    const waiting = paper('D37', { ...signed, status: 'на подписи' });
    const { holds, parts } = EVIDENCE.A26!(facts({ documents: [waiting, paper('D38', signed)] }), question());
    expect([holds, parts[0]!.words]).toEqual(['yes', 'D38']);
    expect(EVIDENCE.A26!(facts({ documents: [waiting] }), question()).holds).toBe('no');
  });
});

describe('kinds of meetings the words name', () => {
  it('count once within the window, and no other meeting does', () => {
    const words = 'промежуточные рефлексивные встречи';
    const holds = (kind: string) =>
      EVIDENCE.A21!(
        facts({ pairs: [pair('1')], meetings: [meeting('1', '2026-11-10', kind)] }),
        question({ words }),
      ).holds;
    expect([holds('промежуточная'), holds('регулярная')]).toEqual(['yes', 'no']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate, weekday } from '../../../src/domain/calendar/civil-date';
import { schoolYear } from '../../../src/domain/calendar/school-year';
import { parseDeadline } from '../../../src/domain/deadlines/parse-deadline';
import { LEDGER_PARTS, packLedger, unpackLedger } from '../../../src/domain/roadmap/reminder-ledger';
import { type Ledger, type Reminded, remindersOf, told, untold } from '../../../src/domain/roadmap/reminders';
import type { RowProgress } from '../../../src/domain/roadmap/row-state';

const day = (text: string): CivilDate => text as CivilDate;
const row = (
  id: string,
  phrase: string,
  progress: Omit<RowProgress, 'deadline'> = {},
): Reminded & { id: string } => ({
  id,
  deadline: parseDeadline(phrase, { year: schoolYear(2026) }),
  ...progress,
});
const LAST_CONTROL = { lastControl: day('2027-05-31') };

/** Letters of a year: every day the computer is on, the ledger goes through its text as between two executions. */
function letters(
  rowsOn: (today: CivilDate) => readonly Reminded[],
  days: readonly CivilDate[],
  timesADay = 1,
): { on: CivilDate; lines: string[] }[] {
  let kept: string[] = [];
  return days.flatMap((on) => {
    const sent = Array.from({ length: timesADay }, () => {
      const ledger = unpackLedger(kept);
      const due = untold(remindersOf(rowsOn(on), on), ledger);
      kept = packLedger(told(ledger, due), on);
      return due.map(({ row: { id }, kind, due: last, moment }) => `${id} ${kind} ${last} ${moment}`);
    }).flat();
    return sent.length > 0 ? [{ on, lines: sent }] : [];
  });
}
const span = (from: string, to: string): CivilDate[] => {
  const days: CivilDate[] = [];
  for (let at = day(from); at <= to; at = addDays(at, 1)) days.push(at);
  return days;
};
const YEAR = span('2026-09-01', '2027-08-31');

describe('a deadline', () => {
  const rows = () => [row('К-01', 'до 30.11.2026')];

  it('is told 14 and 3 days ahead, on the day, and every week after', () => {
    expect(letters(rows, span('2026-11-01', '2026-12-22')).map(({ on }) => on)).toEqual(
      ['2026-11-16', '2026-11-27', '2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21'].map(day),
    );
  });

  it('is told once however often the program looks in a day', () => {
    expect(letters(rows, [day('2026-11-27')], 5)).toHaveLength(1);
    expect(letters(rows, [day('2026-11-27')], 5)[0]!.lines).toHaveLength(1);
  });

  it('that was missed by several moments is told once, by the last of them', () => {
    expect(letters(rows, span('2026-11-29', '2026-11-29'))).toEqual([
      { on: '2026-11-29', lines: ['К-01 deadline 2026-11-30 2026-11-27'] },
    ]);
  });

  it('that moved is told anew, and not again when it moves back', () => {
    const moved = (on: CivilDate) => [row('К-01', on === '2026-11-28' ? 'до 02.12.2026' : 'до 30.11.2026')];
    expect(letters(moved, span('2026-11-27', '2026-11-29')).map(({ on }) => on)).toEqual([
      '2026-11-27',
      '2026-11-28',
    ]);
  });

  it('of a row that waits for its condition is not told until it comes', () => {
    const waiting = (on: CivilDate) => [row('К-01', 'до 30.11.2026', { waiting: on < '2026-11-20' })];
    expect(letters(waiting, span('2026-11-10', '2026-11-28')).map(({ on }) => on)).toEqual([
      '2026-11-20',
      '2026-11-27',
    ]);
  });
});

describe('a row with repetitions', () => {
  it('is told of each of them, of the missed ones only the earliest', () => {
    const monthly = (on: CivilDate) => [
      row('К-02', 'ежемесячно', { marks: on < '2026-11-10' ? [] : [day('2026-09-10'), day('2026-10-10')] }),
    ];
    expect(letters(monthly, span('2026-10-28', '2026-11-30'))).toEqual([
      {
        on: '2026-10-28',
        lines: ['К-02 deadline 2026-09-30 2026-10-28', 'К-02 deadline 2026-10-31 2026-10-28'],
      },
      { on: '2026-10-31', lines: ['К-02 deadline 2026-10-31 2026-10-31'] },
      { on: '2026-11-04', lines: ['К-02 deadline 2026-09-30 2026-11-04'] },
      { on: '2026-11-16', lines: ['К-02 deadline 2026-11-30 2026-11-16'] },
      { on: '2026-11-27', lines: ['К-02 deadline 2026-11-30 2026-11-27'] },
      { on: '2026-11-30', lines: ['К-02 deadline 2026-11-30 2026-11-30'] },
    ]);
  });
});

describe('a continuous row', () => {
  it('is asked for evidence on the 25th of a month without a mark, and ends with its last control', () => {
    const marks = [day('2026-10-07'), day('2027-01-30')];
    const all = letters(() => [row('К-03', 'в течение учебного года', { marks, ...LAST_CONTROL })], YEAR);
    const months = all.flatMap(({ on, lines }) => (lines[0]!.includes('month') ? [on] : []));
    expect(months).toEqual([
      '2026-09-25',
      '2026-11-25',
      '2026-12-25',
      // The mark of January came on the 30th, so on the 25th it was there in this list already.
      '2027-02-25',
      '2027-03-25',
      '2027-04-25',
      '2027-05-25',
    ]);
    const rest = all.flatMap(({ on, lines }) => (lines[0]!.includes('month') ? [] : [on]));
    expect(rest).toEqual(['2027-05-17', '2027-05-28', '2027-05-31']);
  });

  it('is asked later when the computer was off on the 25th', () => {
    const rows = () => [row('К-03', 'в течение учебного года', LAST_CONTROL)];
    expect(letters(rows, [day('2026-10-02'), day('2026-10-03')])).toEqual([
      { on: '2026-10-02', lines: ['К-03 month 2026-09-01 2026-09-25'] },
    ]);
  });
});

describe('over a year with random days off', () => {
  const PHRASES = [
    'до 10.09.2026',
    'октябрь',
    'январь, апрель',
    'ежемесячно',
    'еженедельно',
    '1 раз в квартал',
    'в течение учебного года',
    'до 31.05.2027',
  ];
  const rows = () => PHRASES.map((phrase, at) => row(`К-${at}`, phrase, LAST_CONTROL));

  it('every moment is told exactly once: on its day, or by the first letter after it unless a later one came', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: YEAR.length, maxLength: YEAR.length }), (luck) => {
        const on = YEAR.filter((at, index) => luck[index]! > 2 && weekday(at) < 6);
        const sent = letters(rows, on, 2).flatMap(({ lines }) => lines);
        expect(new Set(sent).size).toBe(sent.length);
        // Without a ledger: the last moment of each reminder on every day the computer was on.
        const reached = on.flatMap((today) =>
          remindersOf(rows(), today).map(
            ({ row: { id }, kind, due, moment }) => `${id} ${kind} ${due} ${moment}`,
          ),
        );
        expect(new Set(sent)).toEqual(new Set(reached));
      }),
      { numRuns: 15 },
    );
  });
});

describe('the ledger', () => {
  const ledgerOf = (count: number): Ledger =>
    new Map(
      Array.from({ length: count }, (_, at) => [
        at.toString(16).padStart(12, '0'),
        addDays(day('2026-09-01'), at % 300),
      ]),
    );

  it('survives being written and read', () => {
    const ledger = ledgerOf(1200);
    expect(new Map(unpackLedger(packLedger(ledger, day('2027-08-31'))))).toEqual(ledger);
  });

  it('never outgrows its properties: the oldest give way', () => {
    const parts = packLedger(ledgerOf(50_000), day('2027-08-31'));
    expect(parts).toHaveLength(LEDGER_PARTS);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(8000);
    const days = [...unpackLedger(parts).values()].sort();
    expect(days[0]! > '2027-04-01').toBe(true);
  });

  it('forgets what is older than a year, and reads a spoilt text as nothing', () => {
    expect(packLedger(new Map([['0'.repeat(12), day('2025-01-01')]]), day('2027-01-01')).join('')).toBe('');
    expect(unpackLedger(['испорчено', ''])).toEqual(new Map());
  });
});

import { describe, expect, it } from 'vitest';
import { day } from '../../sample';
import { USUAL } from '../../worlds';
import { asked, gaps, text, withPairs } from './asked';

const [ONE, TWO] = USUAL.pairs.map(({ id }) => id) as [string, string];
const fields = { с: '2026-11-23', по: '2026-12-22' };
const linesOf = (document: string): string[] => document.match(/^\| \d+ \|.*$/gm) ?? [];

describe('the sheet of meetings to sign', () => {
  it('has a line for each planned meeting, with the topic of the programme and empty signatures', () => {
    const lines = linesOf(text('D27P', [ONE], { fields }));
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(
      /24\.11\.2026 \| регулярная встреча \| Совместное планирование недели \| 45 \| {2}\| {2}\|$/,
    );
  });

  it('has no line in a pause and on days off', () => {
    const world = withPairs(
      { [ONE]: { pausedFrom: day('01.12.2026'), pausedTo: day('31.12.2026') } },
      {
        workingCalendar: () => ({
          daysPerWeek: 5,
          daysOff: new Set([day('17.11.2026'), day('24.11.2026')]),
          workingDates: new Set(),
        }),
      },
    );
    const lines = linesOf(text('D27P', [ONE], { fields }, world));
    expect(lines.map((line) => /\d\d\.\d\d\.\d{4}/.exec(line)?.[0])).toEqual(['26.11.2026']);
  });

  it('tells which pair has no lines and why', () => {
    const world = withPairs({ [ONE]: { schedule: 'как получится' } });
    const { notices } = asked('D27P', [ONE, TWO], { fields }, world);
    expect(notices.join()).toContain('периодичность «как получится» не понята');
    expect(gaps('D27P', [ONE, TWO], { fields }, world)).toEqual([]);
  });

  it('is not printed when nothing is planned', () => {
    expect(gaps('D27P', [ONE], { fields }, withPairs({ [ONE]: { schedule: '' } }))[0]).toContain(
      '2 раза в месяц',
    );
    expect(gaps('D27P', [ONE], { fields: { с: '2026-12-22', по: '2026-11-23' } })).toHaveLength(1);
  });
});

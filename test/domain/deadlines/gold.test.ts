import { describe, expect, it } from 'vitest';
import { GOLD_KINDS, SEED_KINDS } from '../../../host/cli/bench/phrase-tables';
import { schoolYear } from '../../../src/domain/calendar/school-year';
import { parseDeadline } from '../../../src/domain/deadlines/parse-deadline';
import type { Deadline } from '../../../src/domain/deadlines/types';
import { requireShared } from '../../kit/shared';

const table = (text: string): string[][] =>
  text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

const windowsOf = ({ windows }: Deadline): string =>
  windows.map(({ from, to }) => `${from ?? ''}…${to ?? ''}`).join(' ');

describe('phrases collected from roadmaps, school year 2024/2025', () => {
  /** Here the school year is formal, 1 September – 31 August; the collection ends it with the lessons. */
  const WHOLE_YEAR: Readonly<Record<string, string>> = {
    'В течение учебного года': '2024-09-01…2025-08-31',
    'в течение года': '2024-09-01…2025-08-31',
    '2022-2023учебный год': '2022-09-01…2023-08-31',
    '2024-2025 учебный год': '2024-09-01…2025-08-31',
    '2024/2025 уч.г.': '2024-09-01…2025-08-31',
  };

  it('have the agreed kind and the agreed first and last day', (ctx) => {
    const rows = table(requireShared('fixtures/deadlines.tsv', ctx));
    expect(rows.length).toBeGreaterThan(100);
    const misses = rows.flatMap(([, raw = '', kind = '', start = '', end = '']) => {
      const phrase = raw.replace('\\n', '\n');
      const got = parseDeadline(phrase, { year: schoolYear(2024) });
      const expected = WHOLE_YEAR[phrase];
      if (expected)
        return got.kind === 'continuous' && windowsOf(got) === expected ? [] : [[phrase, windowsOf(got)]];
      if (got.kind !== GOLD_KINDS[kind]) return [[phrase, `${got.kind} instead of ${kind}`]];
      if (['recur', 'ongoing', 'external', 'relative'].includes(kind)) return [];
      const first = got.windows[0];
      const from = first?.from ?? (got.windows.length > 1 ? first?.to : null) ?? '';
      const to = got.windows[got.windows.length - 1]?.to ?? '';
      // «до 30 мая» has only an end there, «30 мая» both; an exact day is a window of one day here.
      return from === (start === '' && kind !== 'deadline' && kind !== 'yearly' ? from : start) && to === end
        ? []
        : [[phrase, `${from}…${to} instead of ${start}…${end}`]];
    });
    expect(misses).toEqual([]);
  });
});

describe('phrases of five real roadmaps, resolved for 2024/2025', () => {
  const iso = (day: string): string => day.split('.').reverse().join('-');
  const expectedWindows = (text: string): string =>
    text === 'none'
      ? ''
      : text
          .split('; ')
          .map((window) => {
            const until = /^до (\S+) вкл\.$/.exec(window);
            return until ? `…${iso(until[1]!)}` : window.split('–').map(iso).join('…');
          })
          .join(' ');

  it('have the agreed kind and exactly the agreed windows', (ctx) => {
    const rows = table(requireShared('fixtures/deadlines-seeds.tsv', ctx));
    expect(rows.length).toBe(55);
    const misses = rows.flatMap(([, , , verbatim = '', windows = '', recurrence = '']) => {
      const phrase = verbatim
        .replace(/ \(3 broken lines\)$/, '')
        .replace(/ \/ /g, '\n')
        .replace('␣', '\u00a0');
      const got = parseDeadline(phrase, { year: schoolYear(2024) });
      if (got.kind !== SEED_KINDS[recurrence]) return [[phrase, `${got.kind} instead of ${recurrence}`]];
      if (recurrence === 'monthly') return got.windows.length === 12 ? [] : [[phrase, windowsOf(got)]];
      return windowsOf(got) === expectedWindows(windows)
        ? []
        : [[phrase, windowsOf(got), expectedWindows(windows)]];
    });
    expect(misses).toEqual([]);
  });
});

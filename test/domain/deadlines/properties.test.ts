import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, fromDayNumber } from '../../../src/domain/calendar/civil-date';
import { type SchoolYear, schoolYear } from '../../../src/domain/calendar/school-year';
import { parseDeadline } from '../../../src/domain/deadlines/parse-deadline';
import type { DateWindow, Deadline } from '../../../src/domain/deadlines/types';
import { questionText, readingOf, windowsText } from '../../../src/text/deadlines';

const WORDS =
  'сентябрь августа май февраля 1 15 31 2-я I IV последняя первая пятница неделя декада месяца четверть квартал полугодие год учебного года 2024 2025 2024-2025 01.09.2024 31.06 до с по к в - – , ; и ( ) каждый ежегодно ежемесячно раз в 2 раза постоянно начало конца середины лето каникулы осенние по графику после не позднее текущего года дней половина ё ** педсовет \n'.split(
    ' ',
  );
const phrases = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 9 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 5 }).map((words) => words.join('')),
);
const years = fc.integer({ min: 2015, max: 2040 }).map(schoolYear);

const check = (test: (deadline: Deadline, phrase: string) => void): void => {
  fc.assert(
    fc.property(phrases, years, (phrase, year) => {
      test(parseDeadline(phrase, { year }), phrase);
    }),
    { numRuns: 3000 },
  );
};

describe('any text at all', () => {
  it('is kept as it was written and never makes the reader fail', () => {
    check((deadline, phrase) => expect(deadline.phrase).toBe(phrase));
  });

  it('gives windows that do not run backwards and stand in order of time', () => {
    check(({ windows }) => {
      for (const { from, to } of windows) expect(from === null || to === null || from <= to).toBe(true);
      const starts = windows.map(({ from, to }) => from ?? to ?? '');
      expect(starts).toEqual([...starts].sort());
    });
  });

  it('has windows exactly when its kind has dates', () => {
    check(({ kind, windows }) => {
      expect(windows.length > 0).toBe(kind !== 'unknown' && kind !== 'reference');
    });
  });

  it('comes with a question exactly when it has to be asked', () => {
    check(({ certainty, question, kind }) => {
      expect(question !== undefined).toBe(certainty === 'ask');
      if (kind === 'unknown') expect(certainty).toBe('ask');
    });
  });

  it('can be said back in Russian', () => {
    check((deadline) => {
      const said = readingOf(deadline) + (deadline.question ? questionText(deadline.question) : '');
      expect(said.replace(/«.*»/s, '')).not.toMatch(/[a-z]/i);
    });
  });
});

/** Beyond the school years before and after this one. */
const farAway = (date: string, { start }: SchoolYear): boolean =>
  date < schoolYear(start - 1).from || date > schoolYear(start + 1).to;

describe('windows said in words', () => {
  const inYear = fc.integer({ min: 19_723, max: 20_453 }).map(fromDayNumber);
  const windows = fc
    .tuple(inYear, fc.integer({ min: 0, max: 200 }), fc.constantFrom('both', 'from', 'to'))
    .map(([date, days, sides]) => ({
      from: sides === 'to' ? null : date,
      to: sides === 'from' ? null : addDays(date, days),
    }));

  it('are read back, for sure', () => {
    fc.assert(
      fc.property(fc.array(windows, { minLength: 1, maxLength: 5 }), (said) => {
        const got = parseDeadline(windowsText(said), { year: schoolYear(2024) });
        const plain = (list: readonly DateWindow[]) => new Set(list.map(({ from, to }) => `${from}…${to}`));
        expect([plain(got.windows), got.certainty]).toEqual([plain(said), 'sure']);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a date in its usual forms', () => {
  const MONTHS = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(
    ' ',
  );

  it('is read as that day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 17_000, max: 25_000 }).map(fromDayNumber), years, (date, year) => {
        const [y, m, d] = date.split('-') as [string, string, string];
        const forms = [
          `${d}.${m}.${y}`,
          `${Number(d)} ${MONTHS[Number(m) - 1]} ${y} г.`,
          `${d}/${m}/${y}`,
          date,
        ];
        for (const form of forms) {
          expect(parseDeadline(form, { year })).toMatchObject({
            kind: 'once',
            windows: [{ from: date, to: date }],
            certainty: farAway(date, year) ? 'ask' : 'sure',
          });
          expect(parseDeadline(`до ${form}`, { year }).windows).toEqual([{ from: null, to: date }]);
        }
      }),
    );
  });
});

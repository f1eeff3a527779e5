import { describe, expect, it } from 'vitest';
import { schoolYear } from '../../../src/domain/calendar/school-year';
import { parseDeadline } from '../../../src/domain/deadlines/parse-deadline';
import { phraseKey } from '../../../src/domain/deadlines/remembered';
import type { Deadline, RememberedReading } from '../../../src/domain/deadlines/types';
import { readingOf } from '../../../src/text/deadlines';
import { windowsOf } from './collection';

/** The phrase in a school year, with `words` chosen for it in 2026/2027. */
function read(phrase: string, words: string, start = 2026, key = phrase): Deadline {
  const year = schoolYear(2026);
  const reading = parseDeadline(words, { year, anyYear: true });
  const remembered = new Map<string, RememberedReading>([[phraseKey(key), { reading, year }]]);
  return parseDeadline(phrase, { year: schoolYear(start), remembered });
}

describe('a remembered reading', () => {
  it.each([
    ['Август', 'с 01.08.2027 по 31.08.2027', 'once', '2027-08-01/2027-08-31'],
    ['Август ежегодно', 'с 01.08.2027 по 31.08.2027', 'yearly', '2027-08-01/2027-08-31'],
    ['сентабрь', 'с 01.09.2026 по 30.09.2026', 'once', '2026-09-01/2026-09-30'],
    ['сентябрь октябрь', 'с 01.09.2026 по 31.10.2026', 'once', '2026-09-01/2026-10-31'],
    ['к педсовету', 'до 10 октября', 'once', '/2026-10-10'],
    ['к педсовету', 'октябрь и март', 'multi', '2026-10-01/2026-10-31 2027-03-01/2027-03-31'],
    ['к педсовету', 'ежемесячно', 'recurring', '12*2026-09-01/2027-08-31'],
    ['по отдельному графику', 'до 1 ноября', 'once', '/2026-11-01'],
  ])('«%s» as «%s»: %s %s, sure and said to be chosen', (phrase, words, kind, windows) => {
    const deadline = read(phrase, words);
    expect([deadline.kind, windowsOf(deadline)]).toEqual([kind, windows]);
    expect(deadline).toMatchObject({ certainty: 'sure', chosen: true });
    expect(deadline).not.toHaveProperty('question');
    expect(readingOf(deadline)).toMatch(/^по вашему выбору: /);
  });

  it('keeps the rhythm of the phrase', () => {
    const quarters = 'с 01.09.2026 по 31.10.2026; с 01.11.2026 по 31.12.2026; с 11.01.2027 по 31.03.2027';
    const deadline = read('1 раз в квартал', quarters);
    expect(deadline).toMatchObject({ kind: 'recurring', every: { unit: 'quarter', times: 1 } });
    expect(deadline.windows).toHaveLength(3);
  });

  it.each(['август', 'АВГУСТ.', ' Август '])('is found for «%s» too', (phrase) => {
    expect(read(phrase, '31.08.2027', 2026, 'Август').chosen).toBe(true);
  });

  it.each([
    ['Август', 'с 01.08.2027 по 31.08.2027', '2029-08-01/2029-08-31'],
    ['конец февраля, точно до последнего', '28.02.2027', '2029-02-28'],
    ['Август 2027 – 2028', 'с 01.08.2027 по 31.08.2027', '2027-08-01/2027-08-31'],
  ])('two years later «%s», chosen as «%s», is %s', (phrase, words, windows) => {
    expect(windowsOf(read(phrase, words, 2028))).toBe(windows);
  });

  it('does not touch what is understood without it', () => {
    const deadline = read('до 10 сентября', 'до 15 сентября');
    expect(windowsOf(deadline)).toBe('/2026-09-10');
    expect(deadline).not.toHaveProperty('chosen');
  });
});

import { describe, expect, it } from 'vitest';
import { schoolYear } from '../../../src/domain/calendar/school-year';
import { parseDeadline } from '../../../src/domain/deadlines/parse-deadline';
import { COLLECTION, windowsOf } from './collection';

/** `*` of the table agrees with anything. */
const asExpected = (wanted: string, got: string): string => (wanted === '*' ? '*' : got);

describe('phrases of plans', () => {
  it('are many, each once', () => {
    expect(COLLECTION.length).toBeGreaterThanOrEqual(150);
    expect(new Set(COLLECTION.map(({ phrase, year }) => `${year} ${phrase}`)).size).toBe(COLLECTION.length);
  });

  it.each(COLLECTION.map((row) => [row.class, row.phrase, row] as const))('%s: «%s»', (_, phrase, row) => {
    const got = parseDeadline(phrase, { year: schoolYear(row.year) });
    const asked = got.question?.code ?? 'sure';
    expect({
      kind: got.kind,
      certainty: row.certainty === '*' && asked !== 'sure' ? '*' : asked,
      windows: asExpected(row.windows, windowsOf(got)),
      every: got.every ? `${got.every.times} ${got.every.unit}` : '',
    }).toEqual({
      kind: row.kind,
      certainty: row.certainty,
      windows: row.windows,
      every: row.every,
    });
  });
});

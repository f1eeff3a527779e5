import { expect } from 'vitest';
import type { BookSnapshot } from '../../host/book/snapshot';
import type { Method } from '../../src/contract/api';
import type { Failure, Result } from '../../src/contract/result';
import type { School } from '../kit/school';
import { changedSheets, sampleSchool, sheetOf } from './sample-kit';

const SEEDS = Array.from({ length: 130 }, (_, seed) => seed + 1);
/** Mostly Russian: what happened and what to do, ending as a sentence. */
export const SENTENCE = /^[А-ЯЁ«][^!]*[а-яё][^!]*\.$/;
/** The two sentences that say the book may have changed all the same. */
const OPEN_END = /прервала запись|не подтвердила запись/;

const faultsOf = (seed: number) =>
  ({ probability: [0.05, 0.15, 0.4][seed % 3]!, seed, language: seed % 2 === 0 ? 'ru' : 'en' }) as const;
const faults = (school: School, seed: number | null) =>
  school.runtime.request({
    kind: 'knobs',
    knobs: { faults: seed === null ? { probability: 0, seed: 0 } : faultsOf(seed) },
  });

export const tally = { 'went well': 0, 'nothing written': 0, 'not all written': 0 };
/** Were all of one kind, the seeds would prove nothing. */
export function expectVariety(): void {
  expect(tally['went well']).toBeGreaterThan(20);
  expect(tally['nothing written']).toBeGreaterThan(20);
  expect(tally['not all written']).toBeGreaterThan(0);
}

/** The same action on a fresh book for every seed, while the platform fails at random. */
export async function underFaults(
  book: BookSnapshot,
  act: (school: School) => Promise<Result<unknown>>,
  check: (school: School, result: Result<unknown>) => Promise<void>,
  furnish: (school: School, seed: number) => void = () => undefined,
): Promise<void> {
  const before = await (await sampleSchool({ book })).book();
  for (const seed of SEEDS) {
    const school = await sampleSchool({ book });
    furnish(school, seed);
    await faults(school, seed);
    const result = await act(school);
    await faults(school, null);
    if (result.ok) tally['went well'] += 1;
    else {
      const { message }: Failure = result.error;
      expect(message, `seed ${seed}`).toMatch(SENTENCE);
      const changed = changedSheets(before, await school.book());
      if (!OPEN_END.test(message)) expect([seed, changed]).toEqual([seed, []]);
      tally[changed.length > 0 ? 'not all written' : 'nothing written'] += 1;
    }
    await check(school, result);
  }
}

export const call = (school: School, method: Method, input: unknown): Promise<Result<unknown>> =>
  school.call(method, input as never);

export const rowsWith = (book: BookSnapshot, sheet: string, text: string): number =>
  new Set(
    sheetOf(book, sheet)
      .cells.filter(({ v }) => v === text)
      .map(({ r }) => r),
  ).size;

import { afterAll, describe, expect, it } from 'vitest';
import type { BookSnapshot } from '../../host/book/snapshot';
import type { Method } from '../../src/contract/api';
import type { Failure, Result } from '../../src/contract/result';
import { unchecked } from '../kit/big-book';
import type { School } from '../kit/school';
import {
  changedSheets,
  documentsIn,
  newPair,
  orderOf,
  sampleBook,
  sampleSchool,
  sheetOf,
} from './sample-kit';

const SEEDS = Array.from({ length: 200 }, (_, seed) => seed + 1);
/** Mostly Russian: what happened and what to do, ending as a sentence. */
const SENTENCE = /^[А-ЯЁ«][^!]*[а-яё][^!]*\.$/;
/** The two sentences that say the book may have changed all the same. */
const OPEN_END = /прервала запись|не подтвердила запись/;

const faultsOf = (seed: number) =>
  ({ probability: 0.15, seed, language: seed % 2 === 0 ? 'ru' : 'en' }) as const;
const faults = (school: School, seed: number | null) =>
  school.runtime.request({
    kind: 'knobs',
    knobs: { faults: seed === null ? { probability: 0, seed: 0 } : faultsOf(seed) },
  });

const tally = { 'went well': 0, 'nothing written': 0, 'partly written': 0, unconfirmed: 0 };
afterAll(() => {
  // Were all of one kind, the seeds would prove nothing.
  expect(tally['went well']).toBeGreaterThan(50);
  expect(tally['nothing written']).toBeGreaterThan(5);
});

/** The same action on a fresh book for every seed, while the platform fails at random. */
async function underFaults(
  book: BookSnapshot,
  act: (school: School) => Promise<Result<unknown>>,
  check: (school: School, result: Result<unknown>, before: BookSnapshot) => Promise<void> | void,
): Promise<void> {
  for (const seed of SEEDS) {
    const school = await sampleSchool({ book });
    const before = await school.book();
    await faults(school, seed);
    const result = await act(school);
    await faults(school, null);
    if (result.ok) tally['went well'] += 1;
    else {
      const { message }: Failure = result.error;
      expect(message, `seed ${seed}`).toMatch(SENTENCE);
      const changed = changedSheets(before, await school.book());
      if (!OPEN_END.test(message)) expect([seed, changed]).toEqual([seed, []]);
      if (/прервала/.test(message)) tally['partly written'] += 1;
      else tally[changed.length > 0 ? 'unconfirmed' : 'nothing written'] += 1;
    }
    await check(school, result, before);
  }
}

const call = (school: School, method: Method, input: unknown): Promise<Result<unknown>> =>
  school.call(method, input as never);

const rowsWith = (book: BookSnapshot, sheet: string, text: string): number =>
  new Set(
    sheetOf(book, sheet)
      .cells.filter(({ v }) => v === text)
      .map(({ r }) => r),
  ).size;

describe('200 bad days of', () => {
  it('saving a pair: whole, or not at all, or said; done again it is there once', async () => {
    const book = await sampleBook();
    const draft = await newPair(await sampleSchool());
    const save = (school: School) => call(school, 'pairs.save', { draft, approve: true });
    await underFaults(book, save, async (school, result) => {
      if (!result.ok && !/не подтвердила/.test(result.error.message))
        await school.value('pairs.save', { draft, approve: true });
      const after = await school.book();
      expect(rowsWith(after, 'Пары', 'П-2026-15')).toBe(1);
      expect(rowsWith(after, 'Пары', 'П-2026-16')).toBe(0);
      expect(rowsWith(after, 'Согласия', 'П-2026-15')).toBe(2);
    });
  });

  it('checking deadlines: done again it is as if nothing had failed', async () => {
    const book = unchecked(await sampleBook());
    const calm = await sampleSchool({ book });
    await calm.value('roadmap.check', null);
    const expected = await calm.book();
    await underFaults(
      book,
      (school) => call(school, 'roadmap.check', null),
      async (school, result) => {
        if (!result.ok) await school.value('roadmap.check', null);
        expect(changedSheets(expected, await school.book())).toEqual([]);
      },
    );
  });

  it('making an order: never a second file, never a pair without its register row', async () => {
    const book = await sampleBook();
    const choice = await orderOf(await sampleSchool(), ['П-2026-10', 'П-2026-11']);
    const make = (school: School) => call(school, 'orders.make', { choice, project: false });
    await underFaults(book, make, async (school, result) => {
      expect(documentsIn(school.bridge).length).toBeLessThanOrEqual(1);
      const torn = await school.book();
      if (rowsWith(torn, 'Пары', '77-ОД') > 0) expect(rowsWith(torn, 'Документы', '77-ОД')).toBe(1);
      if (!result.ok) await school.value('orders.make', { choice, project: false });
      const after = await school.book();
      expect([rowsWith(after, 'Пары', '77-ОД'), rowsWith(after, 'Документы', '77-ОД')]).toEqual([2, 1]);
      expect(documentsIn(school.bridge)).toHaveLength(1);
    });
  });
});

describe('killed at the time limit', () => {
  /** Slow services and a limit in the middle of the run: the limit strikes at another call each time. */
  const LIMITS = Array.from({ length: 60 }, (_, index) => 400 + index * 400);

  it('wherever it strikes, an order asked for again is one file, one row and its pairs', async () => {
    const choice = await orderOf(await sampleSchool(), ['П-2026-10', 'П-2026-11']);
    const killedAt = new Set<string>();
    let finished = 0;
    for (const run of LIMITS) {
      const school = await sampleSchool({ latency: 'typical', timeLimits: { run, simple: 30_000 } });
      const killed = await school.call('orders.make', { choice, project: false }).then(
        () => false,
        (error: Error) => /Exceeded maximum execution time/.test(error.message),
      );
      if (!killed) finished += 1;
      const calm = { latency: 'fast', timeLimits: { run: 360_000, simple: 30_000 } } as const;
      await school.runtime.request({ kind: 'knobs', knobs: calm });
      const torn = await school.book();
      killedAt.add(
        `${documentsIn(school.bridge).length} ${rowsWith(torn, 'Документы', '77-ОД')} ${rowsWith(torn, 'Пары', '77-ОД')}`,
      );
      await school.value('orders.make', { choice, project: false });
      const after = await school.book();
      expect([run, documentsIn(school.bridge).length]).toEqual([run, 1]);
      expect([rowsWith(after, 'Документы', '77-ОД'), rowsWith(after, 'Пары', '77-ОД')]).toEqual([1, 2]);
    }
    expect(finished).toBeGreaterThan(0);
    expect(killedAt).toContain('0 0 0');
    expect(killedAt).toContain('1 0 0');
  });
});

it('while another action holds the lock, the answer is «занято» and nothing is written', async () => {
  const school = await sampleSchool();
  const draft = await newPair(school);
  const before = await school.book();
  await school.runtime.request({ kind: 'knobs', knobs: { lockHeldElsewhere: true } });
  const result = await school.call('pairs.save', { draft, approve: true });
  expect(result).toMatchObject({
    ok: false,
    error: { code: 'busy', message: expect.stringMatching(SENTENCE) },
  });
  expect((await school.call('home.open', null)).ok).toBe(true);
  const { effects } = await school.menu('checkDeadlines');
  expect(effects).toEqual([
    expect.objectContaining({ effect: 'toast', message: expect.stringMatching(/другое действие/) }),
  ]);
  expect(changedSheets(before, await school.book())).toEqual([]);
});

it('the daily allowance used up is said in Russian', async () => {
  const quotas = { documents: 0, conversions: 0, mails: 0, properties: 1e6 };
  const school = await sampleSchool({ quotas });
  const choice = await orderOf(school, ['П-2026-10']);
  const result = await school.call('orders.make', { choice, project: false });
  expect(result).toMatchObject({
    ok: false,
    error: { code: 'quota', message: expect.stringMatching(SENTENCE) },
  });
});

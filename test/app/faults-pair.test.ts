import { afterAll, describe, expect, it } from 'vitest';
import type { School } from '../kit/school';
import { unchecked } from '../kit/unchecked';
import { call, expectVariety, rowsWith, SENTENCE, underFaults } from './faults-kit';
import { changedSheets, newPair, orderOf, sampleBook, sampleSchool } from './sample-kit';

const LONG = 120_000;
afterAll(expectVariety);

describe('130 bad days of', () => {
  it(
    'saving a pair: whole, or not at all, or said; done again it is there once',
    async () => {
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
    },
    LONG,
  );

  it(
    'checking deadlines: done again it is as if nothing had failed',
    async () => {
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
    },
    LONG,
  );
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
  const result = await school.call('papers.make', { choice, project: false });
  expect(result).toMatchObject({
    ok: false,
    error: { code: 'quota', message: expect.stringMatching(SENTENCE) },
  });
});

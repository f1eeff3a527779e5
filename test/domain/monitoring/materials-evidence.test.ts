import { describe, expect, it } from 'vitest';
import { EVIDENCE } from '../../../src/domain/monitoring/archetype-evidence';
import type { MaterialFact, PairPapers } from '../../../src/domain/monitoring/facts';
import { evidenceText } from '../../../src/text/evidence';
import * as kit from './facts-kit';

const material = (date: string | null, pair = '', link = 'https://a.test'): MaterialFact => ({
  ...{ date: date as never, author: '', pair, link },
});

const QUESTION = {
  ...{ window: { from: null, to: null }, until: '2027-08-31', words: 'методическая копилка' },
  ...{ monthly: false, threshold: null },
} as never;

const asked = (materials: readonly MaterialFact[], words = 'методическая копилка') => {
  const facts = kit.facts({ materials, pairs: [kit.pair('П-1'), kit.pair('П-2')] as readonly PairPapers[] });
  const { holds, parts } = EVIDENCE.A15!(facts, { ...(QUESTION as object), words } as never);
  return [holds, evidenceText(parts, (id) => id)];
};

describe('materials (A15)', () => {
  it.each([
    [[], 'no', 'на листе «Копилка» нет материалов за это время'],
    [[material('2026-10-01')], 'yes', 'где лежит, указано у 1 из 1 материала'],
    [[material(null)], 'yes', 'где лежит, указано у 1 из 1 материала'],
    [[material('2026-10-01', '', '')], 'no', 'где лежит, указано у 0 из 1 материала'],
    [[material('2025-10-01')], 'no', 'на листе «Копилка» нет материалов за это время'],
  ] as const)('%j prove: %s', (materials, holds, words) => expect(asked(materials)).toEqual([holds, words]));

  it('for each group want one of every pair at work', () => {
    const words = 'Методические материалы по группам';
    expect(asked([material('2026-10-01', 'П-1')], words)).toEqual([
      'no',
      'где лежит, указано у 1 из 1 материала; материал есть у 1 из 2 пар (нет: П-2)',
    ]);
    expect(asked([material('2026-10-01', 'П-1'), material('2026-10-02', 'П-2')], words)[0]).toBe('yes');
  });
});

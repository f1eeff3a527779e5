import { describe, expect, it } from 'vitest';
import { amendingOrder } from '../../../../src/documents/kinds/life/amending-order';
import { preparePaper } from '../../../../src/documents/prepare-paper';
import type { World, WorldPair } from '../../../../src/documents/world';
import { askOf } from '../../asks/ask';
import { amended } from '../../asks/life';
import { expectClean } from '../../clean-text';
import { printedText } from '../../read-docx';
import { day } from '../../sample';
import { USUAL } from '../../worlds';

const changedPair = (id: string, more: Partial<WorldPair>): World => ({
  ...USUAL,
  pairs: USUAL.pairs.map((pair) => (pair.id === id ? { ...pair, ...more } : pair)),
});

const printed = (now: World, stands: 'annex' | 'points' = 'annex', fields = {}) => {
  const world = amended(USUAL, now, stands);
  const paper = preparePaper(
    amendingOrder,
    askOf(amendingOrder, world, { subjects: ['Д-01'], number: '71-ОД', fields }),
    world,
  );
  const text = printedText(paper);
  expectClean(text);
  return { text, gaps: paper.gaps.map(({ text: gap }) => gap) };
};

const two = {
  ...changedPair('П-2026-01', { to: day('31.03.2027') }),
  pairs: changedPair('П-2026-01', { to: day('31.03.2027') }).pairs.map((pair) =>
    pair.id === 'П-2026-03' ? { ...pair, mentorId: 'Н-01' } : pair,
  ),
};

describe('an order that amends a signed one', () => {
  it.each([
    [
      'a new last day',
      changedPair('П-2026-02', { to: day('31.03.2027') }),
      'annex',
      '– строку 2 приложения изложить в редакции приложения к настоящему приказу.',
    ],
    [
      'two changed rows',
      two,
      'annex',
      '– строки 1 и 3 приложения изложить в редакции приложения к настоящему приказу.',
    ],
    [
      'an end without an order',
      changedPair('П-2026-02', { status: 'завершена досрочно' }),
      'annex',
      '– строку 2 приложения исключить.',
    ],
    [
      'a row that is gone',
      { ...USUAL, pairs: USUAL.pairs.slice(1) },
      'annex',
      '– строку 1 приложения исключить.',
    ],
    [
      'pairs in the points',
      changedPair('П-2026-02', { to: day('31.03.2027') }),
      'points',
      '– пункт 2 изложить в редакции приложения к настоящему приказу.',
    ],
    [
      'a pair that names the order and is not in it',
      { ...USUAL, pairs: [...USUAL.pairs, { ...USUAL.pairs[0]!, id: 'П-2026-09', menteeId: 'М-02' }] },
      'annex',
      '– приложение дополнить строкой 4 согласно приложению к настоящему приказу.',
    ],
  ] as const)('%s', (_, now, stands, sentence) => {
    const { text, gaps } = printed(now, stands);
    expect(gaps).toEqual([]);
    expect(text).toContain(sentence);
    expect(text.includes('=====')).toBe(!sentence.endsWith('исключить.'));
  });

  it('an end that has its own order leaves the row as history', () => {
    const ended = changedPair('П-2026-02', { status: 'завершена', endOrder: '№ 90-ОД от 01.11.2026' });
    expect(printed(ended).gaps[0]).toMatch(/менять нечего/);
  });

  it('a change in words needs no change of the pairs', () => {
    const { text, gaps } = printed(USUAL, 'annex', { другие: 'пункт 3 исключить.' });
    expect(gaps).toEqual([]);
    expect(text).toContain('– пункт 3 исключить.');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from '../../../src/domain/calendar/civil-date';
import {
  type AnnexRow,
  amendedRows,
  annexChanges,
  packAnnex,
  signedRows,
  unpackAnnex,
} from '../../../src/domain/papers/annex';

const row = (pair: string, more: Partial<AnnexRow> = {}): AnnexRow => ({
  pair,
  cells: ['Осадчая Тамара Викторовна, воспитатель', 'Ким Вера Ивановна, воспитатель', 'традиционное'],
  from: civilDate(2026, 9, 7)!,
  to: civilDate(2027, 5, 31)!,
  ...more,
});

const SIGNED = signedRows([row('П-1'), row('П-2'), row('П-3')]);

describe('an annex and the pairs as they are now', () => {
  it.each([
    ['nothing changed', [row('П-1'), row('П-2'), row('П-3')], []],
    [
      'a space too many is no change',
      [row('П-1'), row('П-2', { cells: row('').cells.map((c) => ` ${c}`) }), row('П-3')],
      [],
    ],
    ['the order of rows is no change', [row('П-3'), row('П-1'), row('П-2')], []],
    [
      'another last day',
      [row('П-1'), row('П-2', { to: civilDate(2027, 3, 1)! }), row('П-3')],
      [{ number: 2, pair: 'П-2', change: 'reworded' }],
    ],
    [
      'another surname',
      [row('П-1', { cells: ['Осадчая', 'Осокина Вера Ивановна', 'традиционное'] }), row('П-2'), row('П-3')],
      [{ number: 1, pair: 'П-1', change: 'reworded' }],
    ],
    ['a pair that ended', [row('П-1'), row('П-3')], [{ number: 2, pair: 'П-2', change: 'struck' }]],
    [
      'a new pair goes after the last row, whatever was struck',
      [row('П-1'), row('П-3'), row('П-9')],
      [
        { number: 2, pair: 'П-2', change: 'struck' },
        { number: 4, pair: 'П-9', change: 'added' },
      ],
    ],
  ] as const)('%s', (_, now, changes) => {
    expect(annexChanges(SIGNED, now)).toEqual(changes);
  });

  it('an annex compared with itself has no changes, whatever it holds', () => {
    const rows = fc.uniqueArray(
      fc.record({ pair: fc.stringMatching(/^П-\d{1,3}$/), cells: fc.array(fc.string(), { maxLength: 4 }) }),
      { selector: ({ pair }) => pair },
    );
    fc.assert(
      fc.property(rows, (made) => {
        const annex = made.map(({ pair, cells }) => row(pair, { cells }));
        const signed = unpackAnnex(packAnnex({ stands: 'annex', rows: signedRows(annex) })).rows;
        expect(annexChanges(signed, annex)).toEqual([]);
      }),
    );
  });

  it.each(['annex', 'points'] as const)('remembers where the pairs stood: %s', (stands) => {
    expect(unpackAnnex(packAnnex({ stands, rows: SIGNED }))).toEqual({ stands, rows: SIGNED });
  });

  it('an annex that was amended has no changes, and its numbers have not moved', () => {
    const now = [row('П-1'), row('П-3', { to: civilDate(2027, 3, 1)! }), row('П-9')];
    const after = amendedRows(SIGNED, annexChanges(SIGNED, now), now);
    expect(annexChanges(after, now)).toEqual([]);
    const later = [row('П-1'), row('П-9', { to: civilDate(2027, 3, 1)! })];
    expect(annexChanges(after, later)).toEqual([
      { number: 3, pair: 'П-3', change: 'struck' },
      { number: 4, pair: 'П-9', change: 'reworded' },
    ]);
  });

  it('keeps no name in the register', () => {
    expect(packAnnex({ stands: 'points', rows: SIGNED })).not.toMatch(/Осадч|Ким/);
  });

  it.each(['', 'чужой текст в этой ячейке', '{"pair":1}'])('a cell with «%s» has no rows', (text) => {
    expect(unpackAnnex(text).rows).toEqual([]);
  });
});

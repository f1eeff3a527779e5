import { expect, test } from 'vitest';
import { declinePhrase } from '../../../src/domain/language/decline-phrase';
import type { Case } from '../../../src/domain/language/types';
import { describeShared, tableRows } from '../../kit/shared';

const COLUMNS: readonly [string, Case][] = [
  ['gen', 'род'],
  ['dat', 'дат'],
  ['acc', 'вин'],
  ['ins', 'твор'],
  ['prep', 'пред'],
];

describeShared('hand-made table of positions, institutions and phrases', 'fixtures/positions.tsv', (text) => {
  const rows = tableRows(text).map((row) => {
    const declined = declinePhrase(row.nom!, { animate: row.anim === 'anim' });
    const wrong = COLUMNS.filter(
      ([column, kase]) => !row[column]!.split('/').includes(declined.forms[kase]),
    ).map(([column, kase]) => `${row.nom} ${kase}: ${declined.forms[kase]}, not ${row[column]}`);
    return { isPosition: row.type === 'поз', wrong, certainty: declined.certainty };
  });

  test('every position is right in every case', () => {
    const positions = rows.filter((row) => row.isPosition);
    expect(positions.length).toBe(160);
    expect(positions.flatMap((row) => row.wrong)).toEqual([]);
  });

  test('96 % of institutions and phrases are right in every case', () => {
    const others = rows.filter((row) => !row.isPosition);
    const misses = others.filter((row) => row.wrong.length > 0);
    expect(others.length).toBe(53);
    expect(misses.length / others.length, misses.flatMap((row) => row.wrong).join('\n')).toBeLessThanOrEqual(
      0.04,
    );
  });

  test('a wrong form is never given as sure, and people are rarely asked', () => {
    expect(rows.filter((row) => row.wrong.length > 0 && row.certainty === 'sure')).toEqual([]);
    expect(rows.filter((row) => row.certainty === 'ask').length).toBeLessThan(rows.length * 0.05);
  });
});

import { expect, test } from 'vitest';
import { declinePersonName, type NameParts } from '../../../src/domain/language/decline-name';
import type { Case, Gender, PersonName } from '../../../src/domain/language/types';
import { describeShared, tableRows } from '../../kit/shared';

const COLUMNS: readonly [string, Case][] = [
  ['gen', 'род'],
  ['dat', 'дат'],
  ['acc', 'вин'],
  ['ins', 'твор'],
  ['prep', 'пред'],
];

describeShared('hand-made table of hard names', 'fixtures/names.tsv', (text) => {
  const misses: string[] = [];
  const silent: string[] = [];
  let forms = 0;
  let asked = 0;
  const rows = tableRows(text);
  for (const row of rows) {
    const part = row.kind as keyof NameParts;
    const gender: Gender = row.gender === 'male' ? 'm' : 'f';
    const name: PersonName = { last: '', first: '', middle: '', [part]: row.nom };
    const declined = declinePersonName(name, gender);
    if (declined.certainty === 'ask') asked++;
    for (const [column, kase] of COLUMNS) {
      forms++;
      if (row[column]!.split('/').includes(declined.forms[kase])) continue;
      const miss = `${row.nom} (${gender}) ${kase}: ${declined.forms[kase]}, not ${row[column]}`;
      misses.push(miss);
      if (declined.certainty === 'sure') silent.push(miss);
    }
  }

  test('99 % of the forms are right', () => {
    expect(forms).toBeGreaterThan(2000);
    expect(misses.length / forms, misses.join('\n')).toBeLessThanOrEqual(0.01);
  });

  test('people are rarely asked', () => {
    expect(asked / rows.length).toBeLessThan(0.05);
  });

  test('a wrong form is never given as sure', () => {
    expect(silent).toEqual([]);
  });
});

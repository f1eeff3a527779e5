import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { declinePersonName } from '../../../src/domain/language/decline-name';
import { declinePhrase } from '../../../src/domain/language/decline-phrase';
import type { Case, Declined, Gender } from '../../../src/domain/language/types';
import { tableRows } from '../../kit/shared';

const COLUMNS: readonly [string, Case][] = [
  ['gen', 'род'],
  ['dat', 'дат'],
  ['acc', 'вин'],
  ['ins', 'твор'],
  ['prep', 'пред'],
];

type Row = Record<string, string>;

const rowsOf = (file: string): Row[] =>
  tableRows(readFileSync(new URL(`./${file}`, import.meta.url), 'utf8'));

function wrongForms(row: Row, { forms }: Declined): string[] {
  return COLUMNS.filter(([column, kase]) => !row[column]!.split('/').includes(forms[kase])).map(
    ([column, kase]) => `${row.nom} ${kase}: ${forms[kase]}, not ${row[column]}`,
  );
}

const asSurname = (row: Row): Declined =>
  declinePersonName({ last: row.nom!, first: '', middle: '' }, row.gender as Gender);

const asPhrase = (row: Row): Declined => declinePhrase(row.nom!, { animate: row.anim === 'anim' });

describe.each<[string, string, number, (row: Row) => Declined]>([
  ['surnames', 'hard-surnames.tsv', 105, asSurname],
  ['surnames once more', 'more-surnames.tsv', 100, asSurname],
  ['positions, organisations and phrases', 'hard-phrases.tsv', 121, asPhrase],
])('hard %s', (_, file, count, decline) => {
  const rows = rowsOf(file);
  const declined = rows.map((row) => ({ row, word: decline(row) }));

  test('are right in every case', () => {
    expect(rows.length).toBe(count);
    expect(declined.flatMap(({ row, word }) => wrongForms(row, word))).toEqual([]);
  });

  test('where two forms are usual, a person is asked', () => {
    const wavering = declined.filter(({ row }) => row.gen!.includes('/'));
    expect(wavering.filter(({ word }) => word.certainty === 'sure').map(({ row }) => row.nom)).toEqual([]);
  });

  test('most are not asked about', () => {
    expect(declined.filter(({ word }) => word.certainty === 'ask').length).toBeLessThan(count * 0.2);
  });
});

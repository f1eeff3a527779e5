import { existsSync, readFileSync } from 'node:fs';

/** A word with its five oblique forms, in the order of the cases; each may have several right spellings. */
export interface KnownWord {
  readonly table: string;
  readonly part: 'last' | 'first' | 'middle' | 'position' | 'thing';
  /** Of names; `m` for the rest. */
  readonly gender: 'm' | 'f';
  readonly word: string;
  readonly forms: readonly (readonly string[])[];
}

const GOLD_NAMES = '../shared/fixtures/names.tsv';
const GOLD_POSITIONS = '../shared/fixtures/positions.tsv';
const OWN = 'test/domain/language';

type Row = Readonly<Record<string, string>>;

function rowsOf(file: string): Row[] {
  if (!existsSync(file)) return [];
  const [header = '', ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  const keys = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(keys.map((key, index) => [key, cells[index] ?? '']));
  });
}

const known = (table: string, part: KnownWord['part'], gender: KnownWord['gender'], row: Row): KnownWord => ({
  ...{ table, part, gender, word: row.nom! },
  forms: ['gen', 'dat', 'acc', 'ins', 'prep'].map((column) => row[column]!.split('/')),
});

const surnames = (title: string, file: string): KnownWord[] =>
  rowsOf(`${OWN}/${file}`).map((row) => known(title, 'last', row.gender as KnownWord['gender'], row));

/** All tables that are there: our own, and the gold ones when they lie beside the repository. */
export const knownWords = (): KnownWord[] => [
  ...rowsOf(GOLD_NAMES).map((row) =>
    known('gold: hard names', row.kind as KnownWord['part'], row.gender === 'male' ? 'm' : 'f', row),
  ),
  ...surnames('hard surnames', 'hard-surnames.tsv'),
  ...surnames('hard surnames once more', 'more-surnames.tsv'),
  ...rowsOf(GOLD_POSITIONS).map((row) => {
    const position = row.type === 'поз';
    const title = position ? 'gold: positions' : 'gold: organisations, phrases';
    return known(title, row.anim === 'anim' ? 'position' : 'thing', 'm', row);
  }),
  ...rowsOf(`${OWN}/hard-phrases.tsv`).map((row) => {
    const position = row.type === 'position';
    return known(
      position ? 'positions' : 'organisations, phrases',
      position ? 'position' : 'thing',
      'm',
      row,
    );
  }),
];

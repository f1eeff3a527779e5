import type { CivilDate } from '../calendar/civil-date';
import { fingerprint } from '../fingerprint';

/** A row of the annex of an order on pairs: what it says, by codes and facts. */
export interface AnnexRow {
  readonly pair: string;
  /** Texts of the cells that come from the banks: names, positions, form and kind. */
  readonly cells: readonly string[];
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

/** A row as the register remembers it: no name is kept, only whether the row still says the same. */
export interface SignedRow {
  readonly pair: string;
  readonly mark: string;
}

/** Stands in the place of a row that was struck out: the numbers of those below it never move. */
const STRUCK: SignedRow = { pair: '×', mark: '×' };

/** What became of one row of the annex; `number` counts from 1 as the annex does. */
export type RowChange =
  | { readonly number: number; readonly pair: string; readonly change: 'reworded' | 'struck' }
  | { readonly number: number; readonly pair: string; readonly change: 'added' };

const markOf = ({ cells, from, to }: AnnexRow): string =>
  fingerprint([...cells.map((cell) => cell.replace(/\s+/g, ' ').trim()), from ?? '', to ?? ''].join('\n'));

/** What the register keeps of an annex: rows in their order. */
export const signedRows = (rows: readonly AnnexRow[]): readonly SignedRow[] =>
  rows.map((row) => ({ pair: row.pair, mark: markOf(row) }));

/** What an order on pairs fixed: in the rows of its annex, or in its first points. */
export interface SignedAnnex {
  readonly stands: 'annex' | 'points';
  readonly rows: readonly SignedRow[];
}

const IN_POINTS = 'пункты';

/** The rows as one text for a cell. */
export const packAnnex = ({ stands, rows }: SignedAnnex): string =>
  [...(stands === 'points' ? [IN_POINTS] : []), ...rows.map(({ pair, mark }) => `${pair} ${mark}`)].join(
    '\n',
  );

/** Reads what {@link packAnnex} wrote; any other line is no row. */
export function unpackAnnex(text: string): SignedAnnex {
  const lines = text.split('\n').map((line) => line.trim());
  const rows = lines.flatMap((line) => {
    const [pair, mark, ...rest] = line.split(' ');
    return pair && mark && rest.length === 0 ? [{ pair, mark }] : [];
  });
  return { stands: lines[0] === IN_POINTS ? 'points' : 'annex', rows };
}

/**
 * How the pairs as they are now differ from the annex that was signed. `now` holds the pairs that the annex ought to
 * name; a row whose pair is not among them is struck out, a pair the annex does not know is added after its last row.
 * Numbers of rows never move: an order that amends speaks of the rows as they were signed.
 */
export function annexChanges(signed: readonly SignedRow[], now: readonly AnnexRow[]): readonly RowChange[] {
  const current = new Map(now.map((row) => [row.pair, row]));
  const known = new Set(signed.map(({ pair }) => pair));
  const changed = signed.flatMap(({ pair, mark }, index): RowChange[] => {
    const row = current.get(pair);
    const number = index + 1;
    if (pair === STRUCK.pair) return [];
    if (!row) return [{ number, pair, change: 'struck' }];
    return markOf(row) === mark ? [] : [{ number, pair, change: 'reworded' }];
  });
  const added = now
    .filter(({ pair }) => !known.has(pair))
    .map(({ pair }, index): RowChange => ({ number: signed.length + index + 1, pair, change: 'added' }));
  return [...changed, ...added];
}

/** The annex once an order on these changes is signed: what the next order that amends it starts from. */
export function amendedRows(
  signed: readonly SignedRow[],
  changes: readonly RowChange[],
  now: readonly AnnexRow[],
): readonly SignedRow[] {
  const marks = new Map(signedRows(now).map((row) => [row.pair, row]));
  const changeOf = new Map(changes.map((change) => [change.pair, change.change]));
  const kept = signed.map((row) => {
    const change = changeOf.get(row.pair);
    if (change === 'struck') return STRUCK;
    return change === 'reworded' ? (marks.get(row.pair) ?? row) : row;
  });
  return [
    ...kept,
    ...changes.flatMap(({ pair, change }) => (change === 'added' ? (marks.get(pair) ?? []) : [])),
  ];
}

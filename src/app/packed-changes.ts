import { grouped } from '../domain/grouped';
import { revisionOf, sameCell } from '../sheets/row-state';

/** What undo needs: which rows were made or changed, what they were before and what they became. */
export interface RowChange {
  readonly sheet: string;
  readonly row: number;
  readonly id: string;
  /** Changed columns as they were, `null` for a new row. */
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>>;
}

/**
 * Changes in few letters, for an action of hundreds of rows: rows of one sheet with the same columns share their
 * names, and what they became is kept as a seal only, by which a later change is noticed.
 */
interface PackedChanges {
  readonly sheet: string;
  /** Columns that changed; `null` for new rows. */
  readonly keys: readonly string[] | null;
  /** Row, code, seal of what it became, old values. */
  readonly rows: readonly (readonly [
    row: number,
    id: string,
    seal: string,
    old: readonly unknown[] | null,
  ])[];
}

/** A change as undo sees it: `became` tells whether a row still is what the action made of it. */
export interface KeptChange extends Pick<RowChange, 'sheet' | 'row' | 'id' | 'before'> {
  readonly became: (values: Readonly<Record<string, unknown>>) => boolean;
  /** The action emptied the row: it is no longer among those that were read. */
  readonly emptied: boolean;
}

/** The text of a journal line: in full while it is short, packed when it is not. */
export function packed(changes: readonly RowChange[], longest: number): string {
  const full = JSON.stringify(changes);
  return full.length <= longest ? full : JSON.stringify({ packed: pack(changes) });
}

function pack(changes: readonly RowChange[]): PackedChanges[] {
  const groups = grouped(changes, ({ sheet, before }) =>
    JSON.stringify([sheet, before && Object.keys(before)]),
  );
  return [...groups.values()].map((group) => ({
    sheet: group[0]!.sheet,
    keys: group[0]!.before && Object.keys(group[0]!.before),
    rows: group.map(({ row, id, before, after }) => [
      row,
      id,
      revisionOf(after),
      before && Object.values(before),
    ]),
  }));
}

/** The changes of a journal line; `null` when somebody typed over the cell. */
export function unpacked(text: string): KeptChange[] | null {
  try {
    const kept = JSON.parse(text) as RowChange[] | { readonly packed: readonly PackedChanges[] };
    return 'packed' in kept ? kept.packed.flatMap(ofGroup) : kept.map(ofFull);
  } catch {
    return null;
  }
}

const ofFull = ({ sheet, row, id, before, after }: RowChange): KeptChange => ({
  ...{ sheet, row, id, before },
  emptied: before !== null && Object.values(after).every((value) => sameCell(value, '')) && 'id' in after,
  // Of a new row every cell counts: what was added beside it since would go with it.
  became: (values) =>
    Object.keys(before === null ? { ...values, ...after } : after).every((key) =>
      sameCell(values[key], after[key]),
    ),
});

const ofGroup = ({ sheet, keys, rows }: PackedChanges): KeptChange[] =>
  rows.map(([row, id, seal, old]) => ({
    ...{ sheet, row, id, emptied: false },
    before: old && Object.fromEntries(keys!.map((key, at) => [key, old[at]])),
    became: (values) =>
      revisionOf(keys ? Object.fromEntries(keys.map((key) => [key, values[key]])) : values) === seal,
  }));

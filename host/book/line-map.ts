import type { BookOp } from './snapshot';

/**
 * Identities of rows and columns as one side sees them. Two sides that started from the same sheet can name the same
 * cell although rows were put in, taken away or sorted on either of them. Columns may have differing orders of rows:
 * a sort of some columns moves the rows of those alone.
 */
export interface LineView {
  columns: readonly number[];
  /** Rows from top to bottom, by column identity. */
  rows: ReadonlyMap<number, readonly number[]>;
}

export type Structural = Extract<
  BookOp,
  { op: 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns' } | { op: 'reorderRows' }
>;

export const isStructural = (op: BookOp): op is Structural =>
  op.op === 'reorderRows' || /^(insert|delete)(Rows|Columns)$/.test(op.op);

/** Gives identities nobody has yet. */
export type Names = (count: number) => number[];

export function freshNames(): Names {
  let last = 0;
  return (count) =>
    Array.from({ length: count }, () => {
      last -= 1;
      return last;
    });
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

/** The view both sides start from: lines are called by their numbers. */
export function startView(rowCount: number, columnCount: number): LineView {
  const columns = upTo(columnCount);
  const rows = upTo(rowCount);
  return { columns, rows: new Map(columns.map((column) => [column, rows])) };
}

const inserted = (lines: readonly number[], at: number, names: readonly number[]): number[] => [
  ...lines.slice(0, at - 1),
  ...names,
  ...lines.slice(at - 1),
];

const removed = (lines: readonly number[], at: number, count: number): number[] => [
  ...lines.slice(0, at - 1),
  ...lines.slice(at - 1 + count),
];

/** Columns mostly share one list of rows; each list is worked on once. */
function mapRows(view: LineView, change: (rows: readonly number[]) => readonly number[]): LineView {
  const done = new Map<readonly number[], readonly number[]>();
  const rows = new Map<number, readonly number[]>();
  for (const [column, list] of view.rows) {
    const next = done.get(list) ?? change(list);
    done.set(list, next);
    rows.set(column, next);
  }
  return { columns: view.columns, rows };
}

/**
 * The view after the operation. New lines are called `names`; where a column already has a row of that name (it was
 * kept there by a sort of other columns), the row gets another one.
 */
export function applyToView(
  view: LineView,
  op: Structural,
  names: readonly number[],
  fresh: Names,
): LineView {
  switch (op.op) {
    case 'insertRows':
      return mapRows(view, (rows) => {
        const free = names.map((name) => (rows.includes(name) ? fresh(1)[0]! : name));
        return inserted(rows, op.at, free);
      });
    case 'deleteRows':
      return mapRows(view, (rows) => removed(rows, op.at, op.count));
    case 'insertColumns': {
      const like = view.rows.get(view.columns[Math.max(0, op.at - 2)]!) ?? [];
      const rows = new Map([...view.rows, ...names.map((name) => [name, like] as const)]);
      return { columns: inserted(view.columns, op.at, names), rows };
    }
    case 'deleteColumns': {
      const columns = removed(view.columns, op.at, op.count);
      return { columns, rows: new Map(columns.map((column) => [column, view.rows.get(column)!])) };
    }
    case 'reorderRows':
      return reordered(view, op);
  }
}

function reordered(view: LineView, { range, order }: Extract<Structural, { op: 'reorderRows' }>): LineView {
  const touched = new Set(view.columns.slice(range.column - 1, range.column - 1 + range.columns));
  const inside: LineView = {
    columns: view.columns,
    rows: new Map([...view.rows].filter(([c]) => touched.has(c))),
  };
  const moved = mapRows(inside, (rows) => {
    const next = [...rows];
    order.forEach((from, to) => {
      next[range.row - 1 + to] = rows[range.row - 1 + from]!;
    });
    return next;
  });
  return { columns: view.columns, rows: new Map([...view.rows, ...moved.rows]) };
}

/** Rows as the given column has them; the first column stands for one that is not there. */
export const rowsOf = (view: LineView, column: number): readonly number[] =>
  view.rows.get(column) ?? view.rows.get(view.columns[0]!) ?? [];

/**
 * Where a line of one list is in another: its place from 1 on, or, when it is gone, the place right behind its nearest
 * neighbour above that is still there.
 */
export function placeOf(
  lines: readonly number[],
  index: number,
  other: readonly number[],
): { place: number; isGone: boolean } {
  const found = other.indexOf(lines[index - 1]!);
  if (found >= 0) return { place: found + 1, isGone: false };
  for (let above = index - 1; above > 0; above--) {
    const neighbour = other.indexOf(lines[above - 1]!);
    if (neighbour >= 0) return { place: neighbour + 2, isGone: true };
  }
  return { place: 1, isGone: true };
}

import type { BookOp, Rect } from './snapshot';

/** Rows or columns put in before `at`, or taken away from `at` on. Indexes are 1-based. */
export interface AxisChange {
  axis: 'rows' | 'columns';
  kind: 'insert' | 'delete';
  at: number;
  count: number;
}

/** The operations of the book that shift its lines. */
export type ShiftOp = Extract<
  BookOp,
  { op: 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns' }
>;

export const changeOf = ({ op, at, count }: ShiftOp): AxisChange => ({
  axis: op.endsWith('Rows') ? 'rows' : 'columns',
  kind: op.startsWith('insert') ? 'insert' : 'delete',
  at,
  count,
});

/** Where an index is after the change; `null` when it was deleted. */
export function moveIndex(index: number, { kind, at, count }: AxisChange): number | null {
  if (index < at) return index;
  if (kind === 'insert') return index + count;
  return index >= at + count ? index - count : null;
}

/** A span after the change: grows when something is put inside it, `null` when all of it was deleted. */
export function moveSpan(
  start: number,
  length: number,
  change: AxisChange,
  growsAtEnd = false,
): { start: number; length: number } | null {
  const { kind, at, count } = change;
  const end = start + length;
  if (kind === 'insert') {
    if (at <= start) return { start: start + count, length };
    const inside = at < end || (growsAtEnd && at === end && length > 1);
    return { start, length: inside ? length + count : length };
  }
  const lost = Math.max(0, Math.min(end, at + count) - Math.max(start, at));
  if (lost === length) return null;
  return { start: at < start ? Math.max(at, start - count) : start, length: length - lost };
}

/** The rectangle after the change, `null` when nothing of it is left. */
export function moveRect(r: Rect, change: AxisChange, growsAtEnd = false): Rect | null {
  if (change.axis === 'rows') {
    const span = moveSpan(r.row, r.rows, change, growsAtEnd);
    return span && { ...r, row: span.start, rows: span.length };
  }
  const span = moveSpan(r.column, r.columns, change, growsAtEnd);
  return span && { ...r, column: span.start, columns: span.length };
}

export const moveRects = (rects: readonly Rect[], change: AxisChange, growsAtEnd = false): Rect[] =>
  rects.flatMap((one) => moveRect(one, change, growsAtEnd) ?? []);

/** A table keyed by row or column number after the change. */
export function moveKeys<T>(table: Record<number, T>, change: AxisChange): Record<number, T> {
  const moved: Record<number, T> = {};
  for (const [key, value] of Object.entries(table)) {
    const index = moveIndex(Number(key), change);
    if (index !== null) moved[index] = value;
  }
  return moved;
}

export const moveIndexes = (indexes: readonly number[], change: AxisChange): number[] =>
  indexes.flatMap((index) => moveIndex(index, change) ?? []);

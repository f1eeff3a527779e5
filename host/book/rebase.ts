import { movedIndex, movedRect } from './mirror';
import type { BookOp, PageEdit } from './snapshot';

/** One numbered step of the book and the page (if any) that asked for it. */
export interface LogEntry {
  revision: number;
  client: string;
  ops: BookOp[];
}

type Structural = Extract<
  BookOp,
  { op: 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns' | 'reorderRows' }
>;

/**
 * Moves edits that a page made against revision `base` to where their cells are now.
 * A page sees its own earlier edits at once and the others' only later: so others' steps since `base` are first
 * expressed in the coordinates of the page (after the page's own later steps), then applied to the edits.
 * What was deleted meanwhile drops out: there is no cell left to hold it.
 */
export function rebaseEdits(edits: PageEdit[], base: number, client: string, log: LogEntry[]): PageEdit[] {
  let foreign: Structural[] = [];
  for (const entry of log) {
    if (entry.revision <= base) continue;
    const steps = entry.ops.filter(isStructural);
    if (entry.client !== client) foreign.push(...steps);
    else for (const own of steps) foreign = foreign.flatMap((step) => moveStep(step, own));
  }
  return edits.flatMap((edit) => {
    let moved: PageEdit | undefined = edit;
    for (const step of foreign) moved = moved && moveEdit(moved, step);
    if (moved && isStructuralEdit(moved)) {
      const { edit: op, ...rest } = moved;
      const own = { op, ...rest } as Structural;
      foreign = foreign.flatMap((step) => moveStep(step, own));
    }
    return moved ? [moved] : [];
  });
}

function isStructural(op: BookOp): op is Structural {
  return op.op !== 'cells' && op.op !== 'filter' && op.op !== 'size' && op.op !== 'sheet';
}

function isStructuralEdit(edit: PageEdit): boolean {
  return edit.edit !== 'type' && edit.edit !== 'cells' && edit.edit !== 'filter' && edit.edit !== 'size';
}

function moveStep(step: Structural, by: Structural): Structural[] {
  if (step.sheetId !== by.sheetId || by.op === 'reorderRows') return [step];
  if (step.op === 'reorderRows') {
    const range = movedRect(step.range, by);
    return range && range.rows === step.range.rows ? [{ ...step, range }] : [];
  }
  if (axisOf(step) !== axisOf(by)) return [step];
  const at = movedIndex(step.at, by);
  return [{ ...step, at: at ?? by.at }];
}

function axisOf(step: Structural): 'rows' | 'columns' {
  return step.op === 'insertColumns' || step.op === 'deleteColumns' ? 'columns' : 'rows';
}

function moveEdit(edit: PageEdit, by: Structural): PageEdit | undefined {
  if (edit.sheetId !== by.sheetId) return edit;
  if (edit.edit === 'type') return withCells(edit, moveCells(edit.cells, by));
  if (edit.edit === 'cells') return withCells(edit, moveCells(edit.cells, by));
  if (by.op === 'reorderRows') return edit;
  if (edit.edit === 'reorderRows') {
    const range = movedRect(edit.range, by);
    return range && range.rows === edit.range.rows ? { ...edit, range } : undefined;
  }
  if (edit.edit === 'filter') {
    const range = edit.filter && movedRect(edit.filter.range, by);
    return edit.filter && range ? { ...edit, filter: { ...edit.filter, range } } : edit;
  }
  if (edit.edit === 'size') return edit;
  return moveShift(edit, by);
}

function moveShift(
  edit: Extract<PageEdit, { edit: 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns' }>,
  by: Exclude<Structural, { op: 'reorderRows' }>,
): PageEdit | undefined {
  const columns = edit.edit === 'insertColumns' || edit.edit === 'deleteColumns';
  if (columns !== (axisOf(by) === 'columns')) return edit;
  if (edit.edit === 'insertRows' || edit.edit === 'insertColumns') {
    return { ...edit, at: movedIndex(edit.at, by) ?? by.at };
  }
  const span = movedRect({ row: edit.at, column: edit.at, rows: edit.count, columns: edit.count }, by);
  if (!span) return undefined;
  return columns
    ? { ...edit, at: span.column, count: span.columns }
    : { ...edit, at: span.row, count: span.rows };
}

function withCells<T extends PageEdit & { cells: unknown[] }>(edit: T, cells: T['cells']): T | undefined {
  return cells.length > 0 ? { ...edit, cells } : undefined;
}

function moveCells<T extends { r: number; c: number }>(cells: T[], by: Structural): T[] {
  return cells.flatMap((cell) => {
    if (by.op === 'reorderRows') return [{ ...cell, r: reorderedRow(cell, by) }];
    const columns = axisOf(by) === 'columns';
    const to = movedIndex(columns ? cell.c : cell.r, by);
    if (to === undefined) return [];
    return [columns ? { ...cell, c: to } : { ...cell, r: to }];
  });
}

function reorderedRow(
  cell: { r: number; c: number },
  { range, order }: Extract<Structural, { op: 'reorderRows' }>,
): number {
  const inside = cell.c >= range.column && cell.c < range.column + range.columns;
  const to = inside ? order.indexOf(cell.r - range.row) : -1;
  return to < 0 ? cell.r : range.row + to;
}

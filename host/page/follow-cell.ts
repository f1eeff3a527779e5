import { changeOf, moveIndex } from '../book/axis';
import type { BookOp } from '../book/snapshot';

export interface CellPlace {
  sheetId: number;
  /** 1-based */
  r: number;
  c: number;
}

/** Where a cell is after these changes of the book; beside a deleted one when it is gone. */
export function followCell(place: CellPlace, ops: readonly BookOp[]): CellPlace {
  const { sheetId } = place;
  let { r, c } = place;
  for (const op of ops) {
    if (!('sheetId' in op) || op.sheetId !== sheetId) continue;
    if (op.op === 'insertRows' || op.op === 'deleteRows') r = moveIndex(r, changeOf(op)) ?? op.at;
    if (op.op === 'insertColumns' || op.op === 'deleteColumns') c = moveIndex(c, changeOf(op)) ?? op.at;
  }
  return { sheetId, r, c };
}

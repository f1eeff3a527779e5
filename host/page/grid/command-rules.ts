import { CanceledError, ICommandService, type Injector, type IRange } from '@univerjs/core';
import { refusedCommands } from './menu-items';
import { workbook } from './workbook';

interface SortParams {
  subUnitId: string;
  range: IRange;
  hasTitle: boolean;
}

interface InsertParams {
  subUnitId: string;
  range: IRange;
  /** Formats for the new rows: the grid takes those of the row above. */
  cellValue?: unknown;
}

/** Refuses commands the book cannot keep; sorts leave the headings alone, and new rows below do not look like them. */
export function applyCommandRules(
  injector: Injector,
  isOwnWrite: () => boolean,
  onRefused: () => void,
): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (isOwnWrite()) return;
    if (id === 'sheet.command.sort-range') keepHeadings(injector, params as SortParams);
    if (id === 'sheet.command.insert-row') keepLook(injector, params as InsertParams);
    if (!refusedCommands.has(id)) return;
    onRefused();
    throw new CanceledError();
  });
}

/** Frozen rows are headings: as on the platform, a sort leaves them where they are. */
function keepHeadings(injector: Injector, params: SortParams): void {
  const frozen = frozenRows(injector, params.subUnitId);
  if (params.range.startRow >= frozen) return;
  params.range = { ...params.range, startRow: Math.min(frozen, params.range.endRow) };
  params.hasTitle = false;
}

/** Below the headings the book itself gives new rows their look. */
function keepLook(injector: Injector, params: InsertParams): void {
  const frozen = frozenRows(injector, params.subUnitId);
  if (frozen > 0 && params.range.startRow === frozen) delete params.cellValue;
}

function frozenRows(injector: Injector, subUnitId: string): number {
  return workbook(injector)?.getSheetBySheetId(subUnitId)?.getFreeze().ySplit ?? 0;
}

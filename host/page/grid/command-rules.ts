import { CanceledError, ICommandService, type Injector, type IRange } from '@univerjs/core';
import { refusedCommands } from './menu-items';
import { workbook } from './workbook';

interface SortParams {
  subUnitId: string;
  range: IRange;
  hasTitle: boolean;
}

/** Refuses commands the book cannot keep and lets sorts leave the headings alone. */
export function applyCommandRules(
  injector: Injector,
  isOwnWrite: () => boolean,
  onRefused: () => void,
): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (isOwnWrite()) return;
    if (id === 'sheet.command.sort-range') keepHeadings(injector, params as SortParams);
    if (!refusedCommands.has(id)) return;
    onRefused();
    throw new CanceledError();
  });
}

/** Frozen rows are headings: as on the platform, a sort leaves them where they are. */
function keepHeadings(injector: Injector, params: SortParams): void {
  const sheet = workbook(injector)?.getSheetBySheetId(params.subUnitId);
  const frozen = sheet?.getFreeze().ySplit ?? 0;
  if (params.range.startRow >= frozen) return;
  params.range = { ...params.range, startRow: Math.min(frozen, params.range.endRow) };
  params.hasTitle = false;
}

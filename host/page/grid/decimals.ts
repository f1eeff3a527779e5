import {
  CellValueType,
  type ICellData,
  type Injector,
  InterceptorEffectEnum,
  type Nullable,
} from '@univerjs/core';
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';

/** Shows numbers without a format of their own with a decimal comma, in the cell and in its editor. */
export function showRussianDecimals(injector: Injector): void {
  const interceptors = injector.get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: 0,
    handler: (cell, _place, next) => next(withComma(cell)),
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 0,
    handler: (cell, _place, next) => next(withComma(cell)),
  });
}

function withComma<T extends ICellData>(cell: Nullable<T>): Nullable<T> {
  if (!cell || cell.t !== CellValueType.NUMBER || typeof cell.v !== 'number' || Number.isInteger(cell.v))
    return cell;
  return { ...cell, v: String(cell.v).replace('.', ',') };
}

import { type Injector, IUniverInstanceService, type Nullable, type Workbook } from '@univerjs/core';

export const unitId = 'book';

/** The book in the grid; nothing before the first one is built. */
export function workbook(injector: Injector): Nullable<Workbook> {
  return injector.get(IUniverInstanceService).getUnit<Workbook>(unitId);
}

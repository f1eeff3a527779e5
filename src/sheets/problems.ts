import type { SheetSchema } from './schema';
import type { Table } from './table';

/** What may be wrong with a sheet that people edit. Sentences are in `src/text`. */
export type Problem = { readonly sheet: string; readonly row: number; readonly column: number } & (
  | { readonly code: 'sheet-missing'; readonly nearest: string | null }
  | { readonly code: 'headers-lost' }
  | { readonly code: 'header-missing'; readonly header: string; readonly nearest: string | null }
  /** A column the rows cannot do without is gone; `likely` heads an unknown column that holds such data. */
  | { readonly code: 'column-lost'; readonly header: string; readonly likely: string | null }
  | { readonly code: 'header-twice'; readonly header: string }
  | { readonly code: 'id-twice'; readonly id: string }
  | { readonly code: 'id-empty' }
  | { readonly code: 'not-a-date'; readonly header: string; readonly text: string }
  | { readonly code: 'not-a-number'; readonly header: string; readonly text: string }
  | {
      readonly code: 'not-in-list';
      readonly header: string;
      readonly text: string;
      readonly nearest: string | null;
    }
  /** A row of «Календарь» that cannot be used. */
  | { readonly code: 'calendar-row'; readonly fault: CalendarFault }
);

/** Why a row of «Календарь» says nothing. */
export type CalendarFault =
  | 'no-dates'
  | 'reversed'
  | 'too-long'
  | 'which-kind'
  | 'which-term'
  | 'which-holidays'
  | 'twice'
  | 'out-of-order'
  | 'no-phrase'
  | 'reading-not-understood'
  | 'reading-year';

/** A column without which a row says nothing or could never be found again. */
export const isNeeded = (schema: SheetSchema, key: string): boolean =>
  schema.columns[key]?.required === true || (key === 'id' && schema.idPrefix !== undefined);

/**
 * Problems with which nothing may be written: no sheet, no headers, no column that a row cannot do without. A row
 * without its code could never be found again, so the codes count too.
 */
export function blockingProblems(schema: SheetSchema, table: Table<unknown>): readonly Problem[] {
  const needed = new Set(
    Object.entries(schema.columns)
      .filter(([key]) => isNeeded(schema, key))
      .map(([, column]) => column.header),
  );
  return table.problems.filter(
    (problem) =>
      problem.code === 'sheet-missing' ||
      problem.code === 'headers-lost' ||
      problem.code === 'column-lost' ||
      (problem.code === 'header-missing' && needed.has(problem.header)),
  );
}

import { kindName } from '../../documents/kind-names';
import { type CivilDate, shortDate } from '../../domain/calendar/civil-date';
import { pairs } from '../../sheets/all';
import type { Pair } from '../../sheets/pairs';
import type { Table, TableRow } from '../../sheets/table';
import { changeTexts } from '../../text/pair-changes';
import type { Action } from '../journal';

/** What a document leaves in the rows of its pairs. */
interface Trace {
  /** An order on pairs counts from the day it has a number; the others once they are signed. */
  readonly when: 'made' | 'signed';
  readonly change: (pair: Pair, number: string, date: CivilDate) => Partial<Pair>;
}

/** By the name of the kind, as the register has it. */
const TRACES: Readonly<Record<string, Trace>> = {
  [kindName('D20')]: {
    when: 'made',
    change: ({ orderNumber: known }, orderNumber, orderDate) =>
      known === '' ? { orderNumber, orderDate } : {},
  },
  [kindName('D21')]: {
    when: 'signed',
    change: (_, agreementNumber, agreementDate) => ({ agreementNumber, agreementDate }),
  },
  [kindName('D25')]: {
    when: 'signed',
    change: (_, programmeNumber, programmeDate) => ({ programmeNumber, programmeDate }),
  },
  [kindName('D33')]: {
    when: 'signed',
    change: (_, number, date) => ({ endOrder: changeTexts.endOrder(number, shortDate(date)) }),
  },
};

/** A document as its row of the register describes it. */
export interface Traced {
  readonly kind: string;
  readonly subjects: readonly string[];
  readonly number: string;
  readonly date: CivilDate | null;
}

/** Whether documents of the kind, by its name, leave anything in «Пары» by then. */
export const leavesTraces = (kind: string, when: Trace['when']): boolean => {
  const trace = TRACES[kind];
  return trace !== undefined && (trace.when === when || when === 'signed');
};

/** Rows of the document's pairs that do not say yet what it leaves in them, with what they are to say. */
export function tracesOf(
  table: Table<Pair>,
  { kind, subjects, number, date }: Traced,
  when: Trace['when'],
): { readonly row: TableRow<Pair>; readonly change: Partial<Pair> }[] {
  if (date === null || !leavesTraces(kind, when)) return [];
  const { change } = TRACES[kind]!;
  return table.rows
    .filter(({ values }) => subjects.includes(values.id))
    .map((row) => ({ row, change: change(row.values, number, date) }))
    .filter(({ row, change }) =>
      Object.entries(change).some(([key, value]) => row.values[key as keyof Pair] !== value),
    );
}

/** Writes into «Пары» what the document leaves there. */
export function leaveTraces(action: Action, table: Table<Pair>, document: Traced, when: Trace['when']): void {
  for (const { row, change } of tracesOf(table, document, when))
    action.update(pairs, row.row, row.values, change);
}

import { type Failure, refuse } from '../../contract/result';
import { differences } from '../../sheets/row-difference';
import type { SheetSchema } from '../../sheets/schema';
import { appTexts } from '../../text/app';

/** The row changed while its form was open: both versions are told, nothing is written. */
export function staleRow(schema: SheetSchema, now: object, mine: object): { ok: false; error: Failure } {
  const lines = differences(schema, now, mine).map(({ header, now: stands, mine: wanted }) =>
    appTexts.staleLine(header, stands, wanted),
  );
  return refuse('stale', appTexts.stale, null, lines);
}

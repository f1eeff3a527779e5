import { cellText, encodeCell } from './cells';
import { sameCell } from './row-state';
import type { SheetSchema } from './schema';

/** A column two versions of a row disagree about, as texts. */
export interface Difference {
  readonly header: string;
  readonly now: string;
  readonly mine: string;
}

/** Where the row as it stands differs from what a form wants to write. */
export function differences(schema: SheetSchema, now: object, mine: object): Difference[] {
  const stands = now as Readonly<Record<string, unknown>>;
  return Object.entries(mine).flatMap(([key, value]) => {
    const spec = schema.columns[key];
    if (!spec || spec.computed || sameCell(stands[key], value)) return [];
    const text = (side: unknown): string => cellText(encodeCell(spec, side));
    return [{ header: spec.header, now: text(stands[key]), mine: text(value) }];
  });
}

import type { SchoolYear } from '../calendar/school-year';
import { parseDeadline } from '../deadlines/parse-deadline';
import { withRemembered } from '../deadlines/remembered';
import type { Deadline, DeadlineContext } from '../deadlines/types';
import { withoutRepeats } from '../deadlines/windows';
import type { RoadmapRow } from './types';

/** A row with its deadline as understood for one school year. */
export interface DatedRow {
  readonly row: RoadmapRow;
  readonly deadline: Deadline;
}

/** Deadlines of all rows; `context` may add the school's own term dates. */
export const deadlinesOf = (
  rows: readonly RoadmapRow[],
  year: SchoolYear,
  context: Omit<DeadlineContext, 'year'> = {},
): DatedRow[] => rows.map((row) => ({ row, deadline: deadlineOf(row, { ...context, year }) }));

/**
 * Several deadlines in one cell stand on lines of their own: all their windows belong to the row, and the row is
 * asked about unless the cell beside it has as many items as there are deadlines.
 */
function deadlineOf(row: RoadmapRow, context: DeadlineContext): Deadline {
  const lines = row.deadlineText.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2) return parseDeadline(row.deadlineText, context);
  const parts = lines.map((line) => parseDeadline(line, context));
  const windows = withoutRepeats(parts.flatMap((part) => part.windows));
  const matched = itemCount(row) === lines.length && parts.every(({ certainty }) => certainty === 'sure');
  const readings = windows.length > 0 ? [windows] : [];
  const question = { code: 'stacked' as const, readings, words: lines.join('; ') };
  const stacked: Deadline = {
    phrase: row.deadlineText,
    kind: 'multi',
    windows,
    ...(matched ? { certainty: 'sure' as const } : { certainty: 'ask' as const, question }),
  };
  return withRemembered(stacked, context, false);
}

/** Items of the row's list: «1. …», «- …»; a cell without a list is one item. */
export function itemCount(row: RoadmapRow): number {
  const text = row.content || row.activity;
  return Math.max(1, text.split('\n').filter((line) => /^(?:[-–—•]|\d{1,2}[.)])/.test(line)).length);
}

import type { SchoolYear } from '../calendar/school-year';
import { parseDeadline } from '../deadlines/parse-deadline';
import { withRemembered } from '../deadlines/remembered';
import type { Deadline, DeadlineContext } from '../deadlines/types';
import { withoutRepeats } from '../deadlines/windows';
import { MONTH_FORMS } from '../deadlines/word-lists';
import { listOf } from './items';
import { monthOfHeading } from './month-heading';
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

/** The context of one row: «до 15 числа» under the heading «Октябрь» is in October. */
export function rowContext(row: RoadmapRow, context: DeadlineContext): DeadlineContext {
  const sectionMonth = row.month ?? monthOfHeading(row.stage);
  return sectionMonth === null ? context : { ...context, sectionMonth };
}

/** Deadlines that stand on lines of their own in one cell. */
export const deadlineLines = (text: string): string[] =>
  text.split('\n').filter((line) => line.trim() !== '');

/** The same, each once: what a person may choose from. */
export const distinctLines = (text: string): string[] => [
  ...new Set(deadlineLines(text).map((line) => line.trim())),
];

/**
 * Several deadlines in one cell stand on lines of their own: all their windows belong to the row, and the row is
 * asked about unless the cell beside it has as many items as there are deadlines.
 */
export function deadlineOf(written: RoadmapRow, outer: DeadlineContext): Deadline {
  const row = { ...written, deadlineText: written.deadlineText.replace(PROPOSED, '') };
  const context = rowContext(row, outer);
  const lines = deadlineLines(row.deadlineText);
  if (lines.length < 2) return oneDeadline(row.deadlineText, context);
  const parts = lines.map((line) => parseDeadline(line, context));
  const windows = withoutRepeats(parts.flatMap((part) => part.windows));
  const matched =
    listOfRow(row).items.length === lines.length && parts.every(({ certainty }) => certainty === 'sure');
  const each = distinctLines(row.deadlineText).map((line) => parseDeadline(line, context).windows);
  const readings = each.length > 1 ? [...each, windows] : each;
  const question = { code: 'stacked' as const, readings, words: lines.join('; ') };
  const stacked: Deadline = {
    phrase: row.deadlineText,
    kind: 'multi',
    windows,
    ...(matched ? { certainty: 'sure' as const } : { certainty: 'ask' as const, question }),
  };
  return withRemembered(stacked, context, false);
}

/** The list of a row stands in its content, or else in its title. Without a list the row is one item. */
export const listOfRow = ({ content, activity }: RoadmapRow): ReturnType<typeof listOf> =>
  listOf(content || activity);

/** The mark of a deadline that the program has put into an empty cell. */
const PROPOSED = /\s*\(срок предложен программой\)\s*$/i;

const WHOLE_MONTH = /^в течение (?:всего )?месяца\.?$/i;

/** «В течение месяца» under a month's heading is that month. */
function oneDeadline(phrase: string, context: DeadlineContext): Deadline {
  const month = context.sectionMonth;
  if (month === undefined || !WHOLE_MONTH.test(phrase.trim())) return parseDeadline(phrase, context);
  const [name] = [...MONTH_FORMS].find(([, each]) => each === month)!;
  return { ...parseDeadline(name, context), phrase };
}

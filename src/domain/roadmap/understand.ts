import { parseDeadline } from '../deadlines/parse-deadline';
import type { Deadline, DeadlineContext } from '../deadlines/types';
import { ARCHETYPE_CODES, type ArchetypeCode, archetypesOf } from './archetypes';
import { type Condition, conditionOf } from './conditions';
import { measureOf, ownStages } from './measure-text';
import { responsibleIn } from './responsible';
import { type DatedRow, deadlineLines, deadlineOf, listOfRow, rowContext } from './row-deadline';
import { type Threshold, thresholdsOf } from './thresholds';
import type { Roadmap, RoadmapRow } from './types';

/** One item of a row's list with what it says itself. */
export interface UnderstoodItem {
  /** As it was written; empty for a row without a numbered list. */
  readonly number: string;
  readonly text: string;
  /** Its line of several deadlines when there are as many as items, else the whole cell. */
  readonly deadlineText: string;
  readonly deadline: Deadline;
  readonly condition: Condition | null;
  readonly archetypes: readonly ArchetypeCode[];
}

/** A row with everything its words say. */
export interface UnderstoodRow extends DatedRow {
  /** At least one. */
  readonly items: readonly UnderstoodItem[];
  /** Words before the first number of a list. */
  readonly lead: string;
  readonly responsible: readonly string[];
  readonly thresholds: readonly Threshold[];
  readonly condition: Condition | null;
  /** Of the row and of all its items, in the order of the codes. */
  readonly archetypes: readonly ArchetypeCode[];
}

/** Deadlines, items, people, thresholds, conditions and kinds of work of every row, in the order of the plan. */
export function understandRows({ rows }: Pick<Roadmap, 'rows'>, context: DeadlineContext): UnderstoodRow[] {
  const alone = ownStages(rows);
  return rows.map((row) => understandRow(row, context, alone));
}

/** The same for one row; `alone` are the stages of the plan that are one row only. */
function understandRow(
  row: RoadmapRow,
  context: DeadlineContext,
  alone: ReadonlySet<string> = new Set(),
): UnderstoodRow {
  const deadline = deadlineOf(row, context);
  const whole = archetypesOf(measureOf(row, alone));
  const { lead, items: numbered } = listOfRow(row);
  const items = (numbered.length > 0 ? numbered : [{ number: '', text: row.content || row.activity }]).map(
    (item, index, all): UnderstoodItem => ({
      ...item,
      ...itemDeadline(row, deadline, index, all.length, context),
      condition: conditionOf(item.text),
      archetypes: all.length > 1 ? archetypesOf({ activity: item.text, content: '' }) : whole,
    }),
  );
  const kinds = new Set([...whole, ...items.flatMap((item) => item.archetypes)]);
  return {
    row,
    deadline,
    items,
    lead,
    responsible: responsibleIn(row.responsible),
    thresholds: thresholdsOf(row.activity, row.content, row.result, row.indicator),
    condition: conditionOf(`${row.activity} ${row.content}`),
    archetypes: ARCHETYPE_CODES.filter((code) => kinds.has(code)),
  };
}

function itemDeadline(
  row: RoadmapRow,
  deadline: Deadline,
  index: number,
  count: number,
  context: DeadlineContext,
): { deadlineText: string; deadline: Deadline } {
  const lines = deadlineLines(row.deadlineText);
  if (count < 2 || lines.length !== count) return { deadlineText: row.deadlineText, deadline };
  const deadlineText = lines[index]!.trim();
  return { deadlineText, deadline: parseDeadline(deadlineText, rowContext(row, context)) };
}

import type { Deadline, DeadlineContext } from '../../domain/deadlines/types';
import { ARCHETYPE_CODES, type ArchetypeCode } from '../../domain/roadmap/archetypes';
import { deadlineOf } from '../../domain/roadmap/row-deadline';
import type { RoadmapRow } from '../../domain/roadmap/types';
import { proposedDeadline, USUAL_WORK } from '../../text/usual-work';

/** A row as it was understood, whole or one item of its list. */
interface Understood {
  readonly row: RoadmapRow;
  readonly deadline: Deadline;
  readonly responsible: readonly string[];
  readonly archetypes: readonly ArchetypeCode[];
}

/** Says nothing of when and of who. */
export const isBare = ({ row }: Pick<Understood, 'row'>): boolean =>
  row.deadlineText.trim() === '' && row.responsible.trim() === '';

/**
 * The rows with the usual deadline and the usual people where the plan names none. A row of several kinds of work
 * is done when the last of them is; its people are those of all of them. Work of no known kind stays as it is.
 */
export function withProposals<R extends Understood>(rows: readonly R[], context: DeadlineContext): R[] {
  return rows.map((understood) => {
    const usual = understood.archetypes.map((code) => USUAL_WORK[code]);
    if (usual.length === 0) return understood;
    const { row } = understood;
    const bare = row.deadlineText.trim() === '';
    const people = [...new Set(usual.flatMap(({ responsible }) => responsible.split('\n')))];
    const responsible = understood.responsible.length > 0 ? understood.responsible : people;
    const filled: RoadmapRow = {
      ...row,
      deadlineText: bare ? proposedDeadline(latest(understood.archetypes, row, context)) : row.deadlineText,
      responsible: row.responsible.trim() === '' ? people.join('\n') : row.responsible,
    };
    const deadline = bare ? deadlineOf(filled, context) : understood.deadline;
    return { ...understood, row: filled, deadline, responsible };
  });
}

/** Of the usual deadlines the one that ends last. */
function latest(codes: readonly ArchetypeCode[], row: RoadmapRow, context: DeadlineContext): string {
  const end = (phrase: string): string =>
    deadlineOf({ ...row, deadlineText: phrase }, context).windows.at(-1)?.to ?? '';
  const phrases = ARCHETYPE_CODES.filter((code) => codes.includes(code)).map(
    (code) => USUAL_WORK[code].deadline,
  );
  return phrases.reduce((last, phrase) => (end(phrase) > end(last) ? phrase : last));
}

import type { FindingPlace, Severity } from './findings';
import { deadlineLines } from './row-deadline';
import type { Roadmap } from './types';
import type { UnderstoodRow } from './understand';

export type ImportFindingCode = 'C-40' | 'C-42' | 'C-47' | 'C-48';

/** A remark about how a plan was put down; the sentence is made in the texts. */
export interface ImportFinding {
  readonly code: ImportFindingCode;
  readonly severity: Severity;
  readonly place: FindingPlace;
  readonly params: Readonly<Record<string, string>>;
}

/** What reading the plan brought up (domain rule §9: C-40, C-42, C-47, C-48), row by row, then the whole plan. */
export const findReadingFaults = (
  { notes }: Pick<Roadmap, 'notes'>,
  rows: readonly UnderstoodRow[],
): ImportFinding[] => [
  ...rows.flatMap(countsDiffer),
  ...rows.flatMap(gluedPeople),
  ...copies(notes),
  ...traces(notes),
];

const at = ({ row }: UnderstoodRow): FindingPlace => ({ line: row.place, number: row.number || null });

/** C-40: several deadlines in a cell, and another number of items. */
function countsDiffer(row: UnderstoodRow): ImportFinding[] {
  if (row.deadline.question?.code !== 'stacked') return [];
  const deadlines = deadlineLines(row.row.deadlineText).length;
  const params = { deadlines: String(deadlines), items: String(row.items.length) };
  return [{ code: 'C-40', severity: 'warning', place: at(row), params }];
}

/** C-48: several people without a comma or a line between them; they were told apart by known roles. */
function gluedPeople(row: UnderstoodRow): ImportFinding[] {
  const parted = row.row.responsible.split(/[\n;,]/).filter((part) => part.trim() !== '').length;
  if (row.responsible.length <= parted) return [];
  return [{ code: 'C-48', severity: 'info', place: at(row), params: { people: row.responsible.join('; ') } }];
}

/** C-42: a second copy of the document; it was set aside. */
function copies(notes: Roadmap['notes']): ImportFinding[] {
  const lines = notes.filter(({ kind }) => kind === 'repeat').map(({ place }) => place);
  if (lines.length === 0) return [];
  const params = { from: String(Math.min(...lines)), to: String(Math.max(...lines)) };
  return [{ code: 'C-42', severity: 'warning', place: { line: Math.min(...lines), number: null }, params }];
}

/** C-47: traces of scanning and conversion; they were taken out of the words. */
function traces(notes: Roadmap['notes']): ImportFinding[] {
  return notes
    .filter(({ kind }) => kind === 'artefact')
    .map(({ text, place }) => ({
      code: 'C-47',
      severity: 'info',
      place: { line: place, number: null },
      params: { text },
    }));
}

import type { Input, Output } from '../../contract/api';
import type { PlanText } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import type { PlanLine } from '../../documents/plan/plan-lines';
import { readPlanCells, readPlanFile } from '../../documents/plan/read-plan-file';
import { bytesOfBase64 } from '../../documents/plan/text-of-bytes';
import { SHEETS } from '../../sheets/all';
import { importTexts as text } from '../../text/roadmap-import';
import type { Ports } from '../ports';

/** Sheets of the book that the program does not keep itself: one of them may hold a plan. */
export function listPlanSheets({ layout }: Ports): Result<Output<'roadmap.sheets'>> {
  const ours = new Set(SHEETS.map(({ name }) => name));
  return done({ sheets: layout.names().filter((name) => !ours.has(name)) });
}

/** The text of a plan in a file or on another sheet, for the person to look at before anything is read from it. */
export const openPlan = (ports: Ports, source: Input<'roadmap.open'>): Result<PlanText> =>
  openTable(ports, source);

/** The text of a table in a file or on a sheet; of a workbook the sheet that has such a heading row. */
export function openTable(
  { layout }: Ports,
  source: Input<'roadmap.open'>,
  isHeading?: (cells: PlanLine) => boolean,
): Result<PlanText> {
  if (source.kind === 'sheet') return openSheet(layout, source.name);
  const bytes = bytesOfBase64(source.data);
  if (bytes === null) return refuse('invalid', text.files.damaged, 'data');
  const file = readPlanFile(source.name, bytes, isHeading);
  return file.ok ? done(file.plan) : refuse('invalid', text.files[file.code], 'data');
}

function openSheet(layout: Ports['layout'], name: string): Result<PlanText> {
  const cells = layout.texts(name);
  if (cells === null) return refuse('not-found', text.noSheet(name), 'name');
  const read = readPlanCells(cells);
  return read.ok ? done(read.plan) : refuse('invalid', text.emptySheet(name), 'name');
}

import type { NameForms } from '../contract/dto';
import { CASES, type Case, type Forms } from '../domain/language/types';

/** Six forms as the panel gets them, in the order of the cases. */
export const inOrder = (forms: Forms): NameForms['forms'] =>
  CASES.map((name) => forms[name]) as unknown as NameForms['forms'];

/** The same on the way back. */
export const byCase = (forms: NameForms['forms']): Forms =>
  Object.fromEntries(CASES.map((name, index) => [name, forms[index]])) as Forms;

/** Cells where a sheet keeps forms that a person corrected; an empty one is left to the rules. */
const CELLS = {
  genitive: 'род',
  dative: 'дат',
  accusative: 'вин',
  instrumental: 'твор',
  prepositional: 'пред',
} as const satisfies Record<string, Case>;

export type FormCells = Readonly<Record<keyof typeof CELLS, string>>;

/** The keys of those cells, in the order of the cases. */
export const FORM_CELLS = Object.keys(CELLS) as (keyof FormCells)[];

/** The forms that stand in the cells. */
export const formsOfCells = (cells: FormCells): Partial<Forms> =>
  Object.fromEntries(
    FORM_CELLS.map((key) => [CELLS[key], cells[key].trim()]).filter(([, form]) => form !== ''),
  );

/** The forms as cells to write. */
export const cellsOfForms = (forms: NameForms['forms']): FormCells => {
  const each = byCase(forms);
  return Object.fromEntries(FORM_CELLS.map((key) => [key, each[CELLS[key]].trim()])) as FormCells;
};

import type { NameForms } from '../contract/dto';
import { CASES, type Forms } from '../domain/language/types';

/** Six forms as the panel gets them, in the order of the cases. */
export const inOrder = (forms: Forms): NameForms['forms'] =>
  CASES.map((name) => forms[name]) as unknown as NameForms['forms'];

/** The same on the way back. */
export const byCase = (forms: NameForms['forms']): Forms =>
  Object.fromEntries(CASES.map((name, index) => [name, forms[index]])) as Forms;

import { kindName } from '../kind-names';
import { FORM_KINDS } from './forms/all';
import { LIFE_KINDS } from './life/all';
import { ORDER_KINDS } from './orders/all';
import { PAIR_KINDS } from './pairs/all';
import { PEOPLE_KINDS } from './people/all';
import { REPORT_KINDS } from './reports/all';

/** All kinds that are made from the card they share; codes and purposes in domain rule §2.3. */
export const PAPER_KINDS = [
  ...ORDER_KINDS,
  ...LIFE_KINDS,
  ...PAIR_KINDS,
  ...PEOPLE_KINDS,
  ...FORM_KINDS,
  ...REPORT_KINDS,
] as const;

export type PaperCode = (typeof PAPER_KINDS)[number]['kind'];

/** The kind whose short name the register has; of variants, which share a name, the first. */
export const paperKindNamed = (name: string): (typeof PAPER_KINDS)[number] | null =>
  PAPER_KINDS.find(({ kind }) => kindName(kind) === name) ?? null;

/** The kind by its code; `null` for one that has no such card. */
export const paperKind = (code: string): (typeof PAPER_KINDS)[number] | null =>
  PAPER_KINDS.find(({ kind }) => kind === code) ?? null;

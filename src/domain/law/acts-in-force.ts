import type { CivilDate } from '../calendar/civil-date';

/** Days an act is in force; `null` where the sheet does not say. */
export interface ActTerm {
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

/** Why an act must not be cited on a day: it is not yet, or no more in force. */
export interface ActFault {
  readonly code: 'not-yet' | 'no-more';
  readonly date: CivilDate;
}

/** What is wrong with citing the act in a document of the day; `null` when it is in force. */
export function actFault({ from, to }: ActTerm, day: CivilDate): ActFault | null {
  if (from !== null && from > day) return { code: 'not-yet', date: from };
  return to !== null && to < day ? { code: 'no-more', date: to } : null;
}

/** An act that names no kind of document is for all of them; letters and spaces around a name do not matter. */
export function isActFor(act: { readonly kinds: readonly string[] }, ...names: readonly string[]): boolean {
  const plain = (name: string): string => name.trim().toLowerCase();
  const own = names.map(plain);
  return act.kinds.length === 0 || act.kinds.some((kind) => own.includes(plain(kind)));
}

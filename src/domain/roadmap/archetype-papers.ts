import type { ArchetypeCode } from './archetypes';

/** Documents that come of each kind of measure (domain rule §7, column DOC). */
const PAPERS: Readonly<Partial<Record<ArchetypeCode, readonly string[]>>> = {
  A02: ['D08', 'D47'],
  A03: ['D01', 'D02'],
  A04: ['D03'],
  A05: ['D04', 'D05'],
  A06: ['D09'],
  A08: ['D11', 'D12', 'D13', 'D14'],
  A09: ['D16'],
  A10: ['D17'],
  A11: ['D09', 'D10'],
  A12: ['D29'],
  A13: ['D19'],
  A14: ['D26'],
  A16: ['D18'],
  A17: ['D19'],
  A18: ['D20', 'D13', 'D14', 'D21'],
  A19: ['D23', 'D24'],
  A20: ['D25'],
  A21: ['D27', 'D27P'],
  A22: ['D27', 'D24'],
  A23: ['D29'],
  A25: ['D35'],
  A26: ['D36', 'D37', 'D38'],
  A27: ['D39'],
  A28: ['D41'],
  A29: ['D42', 'D43', 'D44'],
  A30: ['D48', 'D12'],
  A31: ['D48'],
  A32: ['D47'],
  A33: ['D36'],
  A34: ['D44'],
  A35: ['D06'],
  A36: ['D22'],
};

/** The kind of a variant: D20T is D20. */
const plainCode = (code: string): string => code.slice(0, 3);

/**
 * The row of the plan a document belongs to: the only one whose work ends in such a document; `null` when there is
 * none, or several to choose from.
 */
export function rowOfPaper<R>(
  code: string,
  rows: readonly { readonly row: R; readonly kinds: readonly ArchetypeCode[] }[],
): R | null {
  const fits = rows.filter(({ kinds }) => kinds.some((kind) => PAPERS[kind]?.includes(plainCode(code))));
  return fits.length === 1 ? fits[0]!.row : null;
}

/** Documents the work of a row ends in, by their codes. */
export const papersOfWork = (kinds: readonly ArchetypeCode[]): readonly string[] => [
  ...new Set(kinds.flatMap((kind) => PAPERS[kind] ?? [])),
];

/** What a proposal looks at, in the order it is told. Domain rule §5 with the curator's own weights. */
export const CRITERIA = [
  'ballot',
  'requests',
  'time',
  'setting',
  'experience',
  'continuing',
  'load',
] as const;
export type Criterion = (typeof CRITERIA)[number];

/** The most points each criterion can give, whole. */
export type Weights = Readonly<Record<Criterion, number>>;

const MOST = 1000;

/** A weight as a person typed it: a whole number from 0 to 1000; `null` when it is none. */
export function weightOf(text: string): number | null {
  const typed = text.replace(/\s/g, '').replace(',', '.');
  const number = typed === '' ? Number.NaN : Number(typed);
  return Number.isInteger(number) && number >= 0 && number <= MOST ? number : null;
}

/** The sum all criteria can give. */
export const mostPoints = (weights: Weights): number =>
  CRITERIA.reduce((sum, criterion) => sum + weights[criterion], 0);

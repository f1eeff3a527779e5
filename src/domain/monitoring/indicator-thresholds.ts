import type { ArchetypeCode } from '../roadmap/archetypes';
import { type Threshold, thresholdsOf } from '../roadmap/thresholds';
import { type IndicatorCode, USUAL_WEAK } from './indicators';

/** A row of the plan as far as it names shares. */
export interface PlanRowWords {
  /** Sheet row, 1-based. */
  readonly row: number;
  readonly number: string;
  readonly archetypes: readonly ArchetypeCode[];
  readonly result: string;
  readonly indicator: string;
  readonly threshold: string;
}

/** A share an indicator is measured by. `rows` are empty for a usual one that no plan names. */
export interface IndicatorThreshold {
  readonly percent: number;
  readonly rows: readonly { readonly row: number; readonly number: string; readonly percent: number }[];
  /** The plan names different shares for one thing (check C-35). */
  readonly disputed: boolean;
}

/** Kinds of work whose rows speak about an indicator. */
const ROWS_OF: Readonly<Partial<Record<IndicatorCode, readonly ArchetypeCode[]>>> = {
  'I-05': ['A25'],
  'I-06': ['A25'],
  'I-07': ['A33'],
  'I-08': ['A33'],
  'I-09': ['A19', 'A22'],
  'I-11': ['A28'],
  'I-12': ['A12', 'A23'],
  'I-13': ['A32'],
  'I-14': ['A31'],
  'I-15': ['A34'],
  'I-16': ['A14'],
  'I-17': ['A08'],
  'I-18': ['A18', 'A20'],
};

/** Shares of domain rule §6.2 for plans that name none; indicators without one are left to the organisation. */
const USUAL: Readonly<Partial<Record<IndicatorCode, number>>> = {
  'I-01': 70,
  'I-05': 85,
  'I-06': 85,
  'I-07': 100,
  'I-08': 100,
  'I-09': 100,
  'I-11': 90,
  'I-12': 100,
  'I-13': 100,
  'I-14': 100,
  'I-15': 100,
  'I-16': 100,
  'I-17': 100,
  'I-18': 100,
  'I-25': 100,
};

const sharesOf = ({ result, indicator, threshold }: PlanRowWords): Threshold[] =>
  thresholdsOf(result, indicator, threshold);

const MONTHLY = /ежемесячн|кажд[а-я]* месяц/i;

/** Shares that rows of the kinds name, and that of a monthly row, which is every month. */
function namedShares(rows: readonly PlanRowWords[], kinds: readonly ArchetypeCode[], code: IndicatorCode) {
  return rows
    .filter(({ archetypes }) => archetypes.some((kind) => kinds.includes(kind)))
    .flatMap((row) => {
      const shares = sharesOf(row).map(({ percent }) => percent);
      const monthly =
        code === 'I-14' && shares.length === 0 && MONTHLY.test(`${row.indicator} ${row.result}`);
      return [...new Set(monthly ? [100] : shares)].map((percent) => ({
        row: row.row,
        number: row.number,
        percent,
      }));
    });
}

/** The share an indicator has to reach: the plan's own, the highest when it names several; else the usual one. */
export function thresholdOf(code: IndicatorCode, rows: readonly PlanRowWords[]): IndicatorThreshold | null {
  const named = namedShares(rows, ROWS_OF[code] ?? [], code);
  const percents = new Set(named.map(({ percent }) => percent));
  if (named.length > 0) return { percent: Math.max(...percents), rows: named, disputed: percents.size > 1 };
  const usual = USUAL[code];
  return usual === undefined ? null : { percent: usual, rows: [], disputed: false };
}

/** Below which share a programme is weak: what the plan says of «менее чем на … %», else the usual. */
export function weakBelow(rows: readonly PlanRowWords[]): number {
  const bad = rows
    .filter(({ archetypes }) => archetypes.includes('A22'))
    .flatMap((row) => sharesOf(row).filter((share) => share.bad));
  return bad[0]?.percent ?? USUAL_WEAK;
}

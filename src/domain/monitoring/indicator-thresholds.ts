import type { ArchetypeCode } from '../roadmap/archetypes';
import { type Threshold, thresholdsOf } from '../roadmap/thresholds';
import { type IndicatorCode, type IndicatorValue, USUAL_WEAK } from './indicators';
import { FEW_ANSWERS } from './survey-rounds';

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

/** A share an indicator is measured by. `rows` are empty for one that no plan names. */
export interface IndicatorThreshold {
  readonly percent: number;
  /** Set by the organisation in «Настройки», or raised because so few are counted that each one matters. */
  readonly because?: 'setting' | 'few-young';
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

/** What the organisation says of itself. */
export interface OwnMeasures {
  /** Shares in per cent by the code of the indicator. */
  readonly thresholds: Readonly<Record<string, number>>;
  readonly staff: { readonly young: number | null };
}
const NO_MEASURES: OwnMeasures = { thresholds: {}, staff: { young: null } };

/** Up to so many young teachers an organisation is small: a mentor is found for each of them (domain rule §6.2, I-01). */
export const FEW_YOUNG = 5;

/**
 * The share an indicator has to reach: the plan's own, the highest when it names several; else that of «Настройки»;
 * else the usual one. `null` where it is left to the organisation and nobody has said.
 */
export function thresholdOf(
  code: IndicatorCode,
  rows: readonly PlanRowWords[],
  { thresholds, staff }: OwnMeasures = NO_MEASURES,
): IndicatorThreshold | null {
  const named = namedShares(rows, ROWS_OF[code] ?? [], code);
  const percents = new Set(named.map(({ percent }) => percent));
  if (named.length > 0) return { percent: Math.max(...percents), rows: named, disputed: percents.size > 1 };
  const none = { rows: [], disputed: false };
  const set = thresholds[code];
  if (set !== undefined) return { percent: set, because: 'setting', ...none };
  const few = code === 'I-01' && staff.young !== null && staff.young <= FEW_YOUNG;
  if (few) return { percent: 100, because: 'few-young', ...none };
  const usual = USUAL[code];
  return usual === undefined ? null : { percent: usual, ...none };
}

/** Below which share a programme is weak: what the plan says of «менее чем на … %», else the usual. */
export function weakBelow(rows: readonly PlanRowWords[]): number {
  const bad = rows
    .filter(({ archetypes }) => archetypes.includes('A22'))
    .flatMap((row) => sharesOf(row).filter((share) => share.bad));
  return bad[0]?.percent ?? USUAL_WEAK;
}

const AT_LEAST: Readonly<Partial<Record<IndicatorCode, number>>> = { 'I-04': 1, 'I-24': 15 };
const MEAN_AT_LEAST: Readonly<Partial<Record<IndicatorCode, number>>> = { 'I-19': 1, 'I-21': 0 };
/** Answers of people: of fewer than five nothing is concluded (domain rule §5). */
const OF_ANSWERS: readonly IndicatorCode[] = ['I-05', 'I-06', 'I-21', 'I-23'];

/** Has so few answers that a share or a mean would show who gave them. */
export const isTooFew = ({ code, whole }: Pick<IndicatorValue, 'code' | 'whole'>): boolean =>
  OF_ANSWERS.includes(code) && (whole ?? 0) < FEW_ANSWERS;

/** Is the figure as good as it should be; `null` without data, with too few answers, or without a threshold. */
export function reachedBy(value: IndicatorValue, threshold: IndicatorThreshold | null): boolean | null {
  const { code, unit, part, whole } = value;
  if (part === null || isTooFew(value)) return null;
  if (code === 'I-10') return part === 0;
  const points = AT_LEAST[code];
  if (points !== undefined) return part >= points;
  const mean = MEAN_AT_LEAST[code];
  if (mean !== undefined && unit === 'mean') return whole !== null && whole > 0 && part / whole >= mean;
  if (!threshold || !whole) return null;
  return part * 100 >= threshold.percent * whole;
}

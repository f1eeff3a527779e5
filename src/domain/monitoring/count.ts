import type { FactSheet, MonitoringFacts } from './facts';

/**
 * A figure with what it was counted from. `rows` and `rest` are the facts themselves, each the object it is in
 * {@link MonitoringFacts}, so that whoever has read the sheets can tell the row of each.
 */
export interface Count {
  /** `null` when the sheets hold nothing to count. */
  readonly part: number | null;
  readonly whole: number | null;
  /** Codes of pairs or people who are not in the part. */
  readonly lacking?: readonly string[];
  /** What makes the part. */
  readonly rows?: readonly object[];
  /** What is in the whole alone. */
  readonly rest?: readonly object[];
}

export const NOTHING: Count = { part: null, whole: null };

/** `percent` is part ÷ whole, `count` the part alone, `mean` part ÷ whole as a number, `sum` points. */
export type IndicatorUnit = 'percent' | 'count' | 'mean' | 'sum';

/** A count with its stage, quarter or kind; `unit` where a line differs from its indicator. */
export type Detailed = Count & { readonly detail?: string; readonly unit?: IndicatorUnit };

export type Rule = (facts: MonitoringFacts) => readonly Detailed[];

/** What an indicator is counted from, and how. */
export interface RuleLine {
  readonly unit: IndicatorUnit;
  readonly from: readonly FactSheet[];
  readonly rule: Rule;
}

export const one = (count: Detailed): readonly Detailed[] => [count];

/** Those of the whole that have something; nothing was collected when there is nobody to count. */
export function shareOf<F extends object>(whole: readonly F[], has: (fact: F) => boolean): Count {
  if (whole.length === 0) return NOTHING;
  const rows = whole.filter(has);
  const rest = whole.filter((fact) => !rows.includes(fact));
  return { part: rows.length, whole: whole.length, rows, rest };
}

/** The same where every fact has a code. */
export function shareOfCoded<F extends { readonly id: string }>(
  whole: readonly F[],
  has: (fact: F) => boolean,
): Count {
  const count = shareOf(whole, has);
  return count.part === null ? count : { ...count, lacking: (count.rest as F[]).map(({ id }) => id) };
}

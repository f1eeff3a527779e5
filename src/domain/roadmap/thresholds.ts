/** A share a measure has to reach. `bad`: the words name those who did not reach it («реализованные менее чем на 90 %»). */
export interface Threshold {
  readonly percent: number;
  readonly bad: boolean;
}

/** Shares named in the words of a row, in their order («не менее 90%», «на 100 %»). */
export function thresholdsOf(...texts: readonly string[]): Threshold[] {
  return texts.flatMap((text) =>
    [...text.matchAll(/(менее\s+чем\s+на\s+|ниже\s+|(?<!не\s)менее\s+)?(\d{1,3})\s?%/gi)].map((match) => ({
      percent: Number(match[2]),
      bad: match[1] !== undefined,
    })),
  );
}

/** The share a row asks of its work: the highest it names; `null` when it names none. */
export function wantedPercent(thresholds: readonly Threshold[]): number | null {
  const shares = thresholds.map(({ percent }) => percent).filter((percent) => percent <= 100);
  return shares.length === 0 ? null : Math.max(...shares);
}

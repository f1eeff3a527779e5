import { performance } from 'node:perf_hooks';

/** Milliseconds of one run of `work`. */
export async function elapsedMs(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Middle of the values; of an even number of them the lower of the two in the middle. Needs at least one. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)]!;

/** Median milliseconds of `work` over `times` runs; what `prepare` does before each run is not counted. */
export async function medianMs(
  times: number,
  work: (run: number) => unknown,
  prepare: () => unknown = () => undefined,
): Promise<number> {
  const all: number[] = [];
  for (let run = 0; run < times; run++) {
    await prepare();
    all.push(await elapsedMs(() => work(run)));
  }
  return median(all);
}

/** The quickest of `times` runs: other programs on the computer only ever make a run longer. */
export async function leastMs(times: number, work: (run: number) => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < times; run++) least = Math.min(least, await elapsedMs(() => work(run)));
  return least;
}

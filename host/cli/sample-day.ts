/** The day the invented year stands at, noon in Moscow; ms since epoch. */
export const SAMPLE_DAY = Date.UTC(2026, 10, 21, 9);

/** Pairs */
export const PAIR_KINDS = [] as const;

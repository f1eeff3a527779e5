declare module 'string-similarity' {
  /** Share of common pairs of letters, 0 … 1. */
  export function compareTwoStrings(first: string, second: string): number;
}

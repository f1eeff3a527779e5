/** A row of three books: as it left, as it is here, as it came back. `null`: there is none. */
export interface ThreeMarks {
  readonly left: string | null;
  readonly here: string | null;
  readonly back: string;
}

/** `same` nothing to do; `take` changed only there; `fresh` made there; `keep` changed only here; `ask` on both sides. */
export type Verdict = 'same' | 'take' | 'fresh' | 'keep' | 'ask';

/** What becomes of a row that came back from the book without names. Nothing that was changed here is overwritten unasked. */
export function verdictOf({ left, here, back }: ThreeMarks): Verdict {
  if (back === here) return 'same';
  if (here === null) return left === null ? 'fresh' : back === left ? 'keep' : 'ask';
  if (back === left) return 'keep';
  return here === left ? 'take' : 'ask';
}

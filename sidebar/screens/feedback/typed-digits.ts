/** A question that digits answer: of `digits` marks from `from`, or one of so many options. */
export interface DigitStep {
  readonly from: number;
  readonly to: number;
}

/** What a digit does: the value it gives, and whether the next question follows at once. */
export interface Typed {
  readonly value: string | null;
  readonly next: boolean;
  /** The digit belongs to the next question: this one had its answer already. */
  readonly passOn: boolean;
}

/**
 * A digit typed into a question. Where answers go up to 10, «0» is ten, and «1» waits: «0» makes it ten, another digit
 * is the answer to the next question.
 *
 * @param waiting the question has just got its «1»
 */
export function typedDigit(digit: string, { from, to }: DigitStep, waiting: boolean): Typed {
  if (to === 10) {
    if (digit === '0') return { value: '10', next: true, passOn: false };
    if (waiting) return { value: null, next: true, passOn: true };
    return { value: digit, next: digit !== '1', passOn: false };
  }
  const number = Number(digit);
  const fits = number >= from && number <= to;
  return { value: fits ? digit : null, next: fits, passOn: false };
}

/** The option of a digit «1», «2» …, or of its first letter in any case; of several the one after `chosen`. */
export function optionOfKey(key: string, options: readonly string[], chosen: string): string | null {
  if (/^[1-9]$/.test(key)) return options[Number(key) - 1] ?? null;
  const letter = key.toLowerCase();
  const fitting = options.filter((option) => option.toLowerCase().startsWith(letter));
  if (!/^\p{L}$/u.test(letter) || fitting.length === 0) return null;
  return fitting[fitting.indexOf(chosen) + 1] ?? fitting[0]!;
}

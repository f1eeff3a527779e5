import { plainWords } from './measure-text';

/**
 * Words that make a measure wait for something (domain rule §8.1), as they stand in the list «Условие». «По
 * возможности» is none of them: it softens a measure that is due all the same.
 */
export const CONDITIONS = ['при наличии', 'при необходимости'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** The first condition a text names, or `null`. */
export function conditionOf(text: string): Condition | null {
  const words = plainWords(text);
  return CONDITIONS.find((condition) => words.includes(condition)) ?? null;
}

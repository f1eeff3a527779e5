import { plainWords } from './measure-text';

/** Words that make a measure depend on something (domain rule §8.1), as they stand in the list «Условие». */
export const CONDITIONS = ['при наличии', 'при необходимости', 'по возможности'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** The first condition a text names, or `null`. */
export function conditionOf(text: string): Condition | null {
  const words = plainWords(text);
  return CONDITIONS.find((condition) => words.includes(condition)) ?? null;
}

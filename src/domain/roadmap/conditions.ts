import { plainWords } from '../language/plain-words';

/**
 * Words that make a measure wait for something (domain rule §8.1), as they stand in the list «Условие». «По
 * возможности» is none of them: it softens a measure that is due all the same.
 */
export const CONDITIONS = ['при наличии', 'при необходимости'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** Other words for a condition of the list. */
const SAME: readonly (readonly [words: string, condition: Condition])[] = [
  ['по мере необходимости', 'при необходимости'],
];

/** The first condition of the list a text names, or `null`. */
export function conditionOf(text: string): Condition | null {
  const words = plainWords(text);
  return (
    CONDITIONS.find((condition) => words.includes(condition)) ??
    SAME.find(([named]) => words.includes(named))?.[1] ??
    null
  );
}

/** What the program writes into «Условие наступило». */
export const CONDITION_ANSWER = { yes: 'да', no: 'нет' } as const;
type ConditionAnswer = keyof typeof CONDITION_ANSWER;

/** What «Условие наступило» says, by its first word: «Да, с марта» is yes. Anything else is no answer yet. */
export function answerOf(text: string): ConditionAnswer | null {
  const [first] = plainWords(text).split(/[^а-я]/);
  if (first === CONDITION_ANSWER.yes) return 'yes';
  return first === CONDITION_ANSWER.no ? 'no' : null;
}

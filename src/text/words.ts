/** Sentences about forms of words that the book keeps. */
export const wordTexts = {
  remembered: (words: readonly string[]) => `Запомнено склонение: ${words.join(', ')}`,
} as const;

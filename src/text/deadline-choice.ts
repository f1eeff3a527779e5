/** Sentences about the readings of deadlines people choose. */
export const deadlineChoiceTexts = {
  chosen: (phrase: string, words: string) => `Срок «${phrase}» понимать как: ${words}`,
  nothingAsked: 'Об этом сроке спрашивать больше нечего: он понят или его в плане нет. Обновите панель.',
  needChoice: 'Выберите вариант или впишите свой.',
  notUnderstood: (words: string, why: string) => `«${words}» не поняты как даты. ${why}`,
  noDates: 'В этих словах нет даты. Впишите её, например «до 10 сентября».',
  many: (count: string, from: string, to: string) => `${count}: с ${from} по ${to}`,
  periods: ['период', 'периода', 'периодов'] as const,
};

export const consentTexts = {
  mentor: 'наставник',
  mentee: 'наставляемый',
  papers: ['согласие', 'согласия', 'согласий'] as const,
  more: (count: string) => `За один раз подготовлены не все. Осталось: ${count}. Нажмите ещё раз.`,
  printed: (count: string) => `Подготовлено для подписи: ${count}`,
};

export const consentTexts = {
  mentor: 'наставник',
  mentee: 'наставляемый',
  papers: ['согласие', 'согласия', 'согласий'] as const,
  printed: (count: string) => `Подготовлено для подписи: ${count}`,
};

/** Sentences about how names and positions sound and what of it is kept. */
export const wordPanelTexts = {
  words: {
    remember: 'Запомнить для всех документов',
    rememberAbout: (source: string) => `Запомнить для всех документов: ${source}`,
    keep: 'Запомнить',
    keeping: 'Запоминаю…',
    fixed: 'Не склонять',
    yes: 'Всё верно',
    cancel: 'Не менять',
    remembered: 'Так решили вы: программа это запомнила.',
    failed: 'Склонение не запомнено.',
  },
} as const;

/** Sentences about how names and positions sound and what of it is kept. */
export const wordPanelTexts = {
  words: {
    remember: 'Запомнить для всех документов',
    keep: 'Запомнить',
    keeping: 'Запоминаю…',
    fixed: 'Не склонять',
    yes: 'Всё верно',
    cancel: 'Оставить как было',
    remembered: 'Так решили вы: программа это запомнила.',
  },
} as const;

/** Sentences about what else can be done with a document of the register. */
export const documentLifePanelTexts = {
  documentLife: {
    more: 'Что ещё можно сделать',
    cancel: 'Отменить',
    cancelAsk: (title: string) => `Отменить «${title}»? Пары этого приказа снова будут ждать приказа.`,
    cancelYes: 'Да, отменить',
    cancelNo: 'Не отменять',
    amend: 'Изменить приказом',
    cancelByOrder: 'Отменить приказом',
    extract: 'Сделать выписку',
  },
} as const;

/** Sentences about what else can be done with a document of the register. */
export const documentLifePanelTexts = {
  documentLife: {
    more: 'Что ещё можно сделать',
    cancel: 'Отменить этот документ',
    cancelAsk: (title: string) =>
      `Отменить «${title}»? Строка реестра останется с отметкой. Пары этого приказа, если они есть, снова будут ждать приказа.`,
    cancelYes: 'Да, отменить',
    cancelNo: 'Не отменять',
    amend: 'Изменить приказом',
    cancelByOrder: 'Отменить приказом',
    extract: 'Сделать выписку',
  },
} as const;

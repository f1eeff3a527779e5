/** Labels of the action that saves a document as PDF. */
export const pdfPanel = {
  save: 'Сохранить как PDF',
  saving: 'Сохраняю…',
  open: 'Открыть PDF',
} as const;

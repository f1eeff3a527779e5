/** Labels of the action that makes slides to the materials of a council. */
export const slidesPanel = {
  save: 'Сделать слайды',
  saving: 'Готовлю слайды…',
  open: 'Открыть слайды',
} as const;

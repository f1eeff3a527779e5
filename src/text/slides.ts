/** Sentences about slides for the council. */
export const slidesTexts = {
  fileName: 'Слайды к педагогическому совету {{день совета}}',
  otherKind: 'Слайды делаются к материалам педагогического совета. Выберите их в списке документов.',
} as const;

import { counted } from './plural';

/** «1 год», «2 года», «5 лет» */
export const yearsText = (years: number): string =>
  years === 0 ? 'меньше года' : counted(years, ['год', 'года', 'лет']);

export const peopleWords = {
  onDay: (years: string, day: string) => `${years} на ${day}`,
} as const;

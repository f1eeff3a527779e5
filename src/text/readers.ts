import type { CivilDate } from '../domain/calendar/civil-date';
import { shortDate } from '../domain/calendar/civil-date';
import { counted } from './plural';

const SIGNATURES = ['отметка', 'отметки', 'отметок'] as const;

/** Sentences about marks of acquaintance. */
export const readerTexts = {
  draft: 'Это проект: знакомить можно только с оформленным документом.',
  tooEarly: (name: string, date: CivilDate) =>
    `${name}: дата ознакомления раньше документа (${shortDate(date)}). Исправьте дату.`,
  ahead: (name: string) => `${name}: дата ознакомления ещё не наступила. Исправьте дату.`,
  saved: (title: string, count: number) =>
    `Ознакомление с документом «${title}»: ${counted(count, SIGNATURES)}`,
} as const;

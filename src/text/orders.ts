import { type CivilDate, shortDate } from '../domain/calendar/civil-date';

/** An act that is not in force on the day of the document. */
export const actWarning = (fault: 'not-yet' | 'no-more', date: CivilDate): string =>
  fault === 'not-yet' ? `вступит в силу ${shortDate(date)}` : `утратил силу ${shortDate(date)}`;

export const missingSettingText = (title: string): string =>
  `На листе «Настройки» не заполнено: «${title}». Впишите значение.`;

export const numberTaken = (number: string, title: string): string =>
  `Номер ${number} в этом году уже у документа «${title}». Впишите другой номер.`;

export const orderAfterStart = (label: string, date: CivilDate, from: CivilDate): string =>
  `${label}: приказ от ${shortDate(date)} позже начала работы пары (${shortDate(from)}). Проверьте обе даты.`;

export const programmesDueOff = (due: CivilDate): string =>
  `Срок программ в приказе, ${shortDate(due)}, – нерабочий день. Проверьте «Дней на программу» на листе «Настройки».`;

export const pairHasOrder = (number: string): string =>
  `по этой паре уже есть приказ № ${number}. Уберите её из списка или отметьте тот приказ отменённым.`;

export const templateBroken = (title: string, first: string): string =>
  `Шаблон «${title}» не заполнен. ${first} Исправьте шаблон или выберите «Настройка — Проверить шаблоны».`;

import { type CivilDate, dateParts, weekday } from '../calendar/civil-date';

/** Months in the nominative, January first: «сентябрь 2026». */
export const MONTHS = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
] as const;

/** Months in the genitive, January first: «2 сентября». */
export const MONTHS_GENITIVE = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
] as const;

/** Days of the week, Monday first. */
export const WEEKDAYS = [
  'понедельник',
  'вторник',
  'среда',
  'четверг',
  'пятница',
  'суббота',
  'воскресенье',
] as const;

/** «2 сентября 2026» – inside a sentence. */
export function dayMonthYear(date: CivilDate): string {
  const { year, month, day } = dateParts(date);
  return `${day} ${MONTHS_GENITIVE[month - 1]} ${year}`;
}

/** «2 сентября 2026 г.» – the way an order is dated. */
export const dateInWords = (date: CivilDate): string => `${dayMonthYear(date)} г.`;

/** «21 ноября 2026, суббота» – for people on the screen. */
export const dateWithWeekday = (date: CivilDate): string =>
  `${dayMonthYear(date)}, ${WEEKDAYS[weekday(date) - 1]}`;

/** «сентябрь 2026». */
export function monthAndYear(date: CivilDate): string {
  const { year, month } = dateParts(date);
  return `${MONTHS[month - 1]} ${year}`;
}

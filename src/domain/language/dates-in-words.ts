import { type CivilDate, dateParts, weekday } from '../calendar/civil-date';
import { numberInWords } from './numbers-in-words';

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

/** Ordinals in the genitive, from one to nineteen: days «второго», years «… шестого года». */
const ORDINALS =
  'первого второго третьего четвёртого пятого шестого седьмого восьмого девятого десятого одиннадцатого ' +
  'двенадцатого тринадцатого четырнадцатого пятнадцатого шестнадцатого семнадцатого восемнадцатого девятнадцатого';
const TENS =
  'двадцатого тридцатого сорокового пятидесятого шестидесятого семидесятого восьмидесятого девяностого';

/** 1 … 99. */
function ordinal(number: number): string {
  if (number < 20) return ORDINALS.split(' ')[number - 1]!;
  const tens = Math.floor(number / 10);
  const units = number % 10;
  return units === 0 ? TENS.split(' ')[tens - 2]! : `${numberInWords(tens * 10)} ${ordinal(units)}`;
}

function yearSpelled(year: number): string {
  const [century, rest] = [Math.floor(year / 100), year % 100];
  if (century === 20) return rest === 0 ? 'двухтысячного' : `две тысячи ${ordinal(rest)}`;
  if (century === 19) return rest === 0 ? 'тысяча девятисотого' : `тысяча девятьсот ${ordinal(rest)}`;
  return String(year);
}

/** «второго сентября две тысячи двадцать шестого года»; a year outside 1900–2099 stays in figures. */
export function dateSpelled(date: CivilDate): string {
  const { year, month, day } = dateParts(date);
  return `${ordinal(day)} ${MONTHS_GENITIVE[month - 1]} ${yearSpelled(year)} года`;
}

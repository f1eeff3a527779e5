import { addLocale, getLocale } from 'numfmt';

/** Month names after a day number, which the formatter's own Russian data lacks. */
const GENITIVE_MONTHS =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const NOMINATIVE_MONTHS =
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');

type Months = NonNullable<ReturnType<typeof getLocale>>['mmmm'];

const russian = getLocale('ru')!;
addLocale({ ...russian, mmmm: NOMINATIVE_MONTHS as Months }, 'ru');
addLocale({ ...russian, mmmm: GENITIVE_MONTHS as Months }, 'ru-RU');

/** Tags of the formatter for a book's locale such as `ru_RU`: for reading and showing, and beside a day number. */
export function localeTags(locale: string): { plain: string; withDay: string } {
  const language = locale.slice(0, 2).toLowerCase();
  if (language === 'ru') return { plain: 'ru', withDay: 'ru-RU' };
  const tag = getLocale(language) ? language : 'en';
  return { plain: tag, withDay: tag };
}

/** Separators of numbers and names of truth values in the book's locale. */
export function localeWords(locale: string): { decimal: string; bool: readonly [string, string] } {
  const data = getLocale(localeTags(locale).plain);
  return { decimal: data?.decimal ?? '.', bool: data?.bool ?? ['TRUE', 'FALSE'] };
}

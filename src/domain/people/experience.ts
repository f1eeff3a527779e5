import { addMonths, type CivilDate, civilDate, dateParts, parseCivilDate } from '../calendar/civil-date';

/**
 * When somebody began to teach. `day`: the very day is named; `about`: reckoned from a year, a month or a number of
 * years, so that a person has to agree; `unknown`: words that tell no day; `none`: nothing is said.
 */
export type Experience =
  | { readonly kind: 'day' | 'about'; readonly date: CivilDate }
  | { readonly kind: 'unknown' | 'none' };

const MONTHS = ['янв', 'фев', 'мар', 'апр', 'ма[йя]', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];
const MONTH_WORDS = MONTHS.map((start) => new RegExp(`^${start}`));
/** A year somebody now at work may have begun in, and the longest working life. */
const FIRST_YEAR = 1950;
const MOST_YEARS = 65;
/** Teachers begin with the school year when nothing else is said. */
const USUAL_MONTH = 9;

type Reader = (words: string, asOf: CivilDate) => CivilDate | null;

const monthOf = (word: string): number => MONTH_WORDS.findIndex((start) => start.test(word)) + 1;

/** «01.09.2015», «с 1 сентября 2015 года» */
const namedDay: Reader = (words) => {
  const plain = parseCivilDate(words.replace(/^с /, '').replace(/(\d)\s*(г\.?|года?)$/, '$1'));
  if (plain) return plain;
  const match = /^(?:с )?(\d{1,2}) ([а-я]+)\.? (\d{4})/.exec(words);
  return match && monthOf(match[2]!) > 0
    ? civilDate(Number(match[3]), monthOf(match[2]!), Number(match[1]))
    : null;
};

/** «с сентября 2015», «сент. 2015», «09.2015», «01.09.15», «с 2015 г.» */
const namedYear: Reader = (words, asOf) => {
  const month = /^(?:с |со )?([а-я]{3,})\.? (\d{4})/.exec(words);
  if (month && monthOf(month[1]!) > 0) return civilDate(Number(month[2]), monthOf(month[1]!), 1);
  const digits = /^(?:с )?(\d{1,2})[./](\d{4})\s*(?:г\.?|года?)?$/.exec(words);
  if (digits) return civilDate(Number(digits[2]), Number(digits[1]), 1);
  const short = /^(?:с )?(\d{1,2})\.(\d{1,2})\.(\d{2})\s*(?:г\.?|года?)?$/.exec(words);
  if (short) return civilDate(wholeYear(Number(short[3]), asOf), Number(short[2]), Number(short[1]));
  const year =
    /^(?:с |с сентября |начиная с )?(\d{4})\s*(?:г\.?|год[а-я]*)?(?: ?по (?:н\.? ?в\.?|настоящее время).*)?$/.exec(
      words,
    );
  return year && Number(year[1]) >= FIRST_YEAR ? civilDate(Number(year[1]), USUAL_MONTH, 1) : null;
};

/** Of two digits the year that has come: «15» is 2015, «98» is 1998. */
const wholeYear = (digits: number, asOf: CivilDate): number =>
  digits + (2000 + digits > dateParts(asOf).year ? 1900 : 2000);

/** «12 лет», «12,5», «3 года 4 мес.», «полгода», «менее года», «более 20 лет», «20+» */
const howLong: Reader = (words, asOf) => {
  const months = monthsSaid(words);
  return months === null || months > MOST_YEARS * 12 ? null : addMonths(asOf, -months);
};

function monthsSaid(words: string): number | null {
  if (/^полгода/.test(words)) return 6;
  if (/^(?:менее|меньше|до) (?:1 |одного )?года/.test(words)) return 0;
  const plain = words.replace(
    /^(?:более|больше|свыше|около|примерно|почти|стаж|педагогический|пед\.?|стаж\s*-|[-–:])\s*|\+$/g,
    '',
  );
  const match =
    /^(\d{1,2})(?:[.,](\d))?\s*(?:полных\s*)?(?:лет|год[а-я]*|л\.?|г\.?)?\s*(?:и\s*)?(?:(\d{1,2})\s*(?:месяц[а-я]*|мес\.?|м\.?))?\.?$/.exec(
      plain,
    );
  if (match && match[1] !== undefined)
    return Number(match[1]) * 12 + Math.round((Number(match[2] ?? 0) / 10) * 12) + Number(match[3] ?? 0);
  const months = /^(\d{1,2})\s*(?:месяц[а-я]*|мес\.?)$/.exec(plain);
  return months ? Number(months[1]) : null;
}

const YEARS: Readonly<Record<string, number>> = { один: 1, два: 2, три: 3, четыре: 4, пять: 5, десять: 10 };

const tidy = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^(один|два|три|четыре|пять|десять) (?=год|лет)/, (_, word: string) => `${YEARS[word]} `)
    .trim();

/**
 * Reads how long somebody has taught, as people write it in lists.
 *
 * @param asOf the day the words are of: of the answer, else of today
 */
export function readExperience(text: string, asOf: CivilDate): Experience {
  const words = tidy(text);
  if (words === '' || /^[-–—]+$/.test(words)) return { kind: 'none' };
  const day = namedDay(words, asOf);
  if (day) return plausible('day', day, asOf);
  const about = namedYear(words, asOf) ?? howLong(words, asOf);
  return about ? plausible('about', about, asOf) : { kind: 'unknown' };
}

/** A day to come, or before anybody at work began, is a slip. */
const plausible = (kind: 'day' | 'about', date: CivilDate, asOf: CivilDate): Experience =>
  date > asOf || dateParts(date).year < FIRST_YEAR ? { kind: 'unknown' } : { kind, date };

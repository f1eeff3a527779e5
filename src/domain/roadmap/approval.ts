import { civilDate } from '../calendar/civil-date';
import { MONTHS } from '../deadlines/word-lists';
import type { Approval } from './types';

const DAY = String.raw`[«"“]?\s?(\d{1,2})\s?[»"”]?(?:\.(\d{1,2})\.|\s+([а-я]{3,8})\s+)(\d{4}|\d{2})(?!\d)(?:\s?г(?:ода|\.)?)?`;
const NUMBER = String.raw`№\s?([^\s,;()«»]*[^\s,;()«».])`;
const ORDER = '(?:приказ|утвержд)[^№]{0,120}?';

/** «приказом от 24.05.2023 № 63/1», «Приказ № 42-ОД от «1» сентября 2024 г.» */
const FORMS: readonly { readonly pattern: RegExp; readonly numberFirst: boolean }[] = [
  { pattern: new RegExp(`${ORDER}(?<![а-я])от\\s+${DAY}\\s*${NUMBER}`, 'i'), numberFirst: false },
  { pattern: new RegExp(`${ORDER}${NUMBER}\\s+от\\s+${DAY}`, 'i'), numberFirst: true },
];

/** The order named above the plan, or `null`: none, or its date is no day of the calendar. */
export function findApproval(preamble: string): Approval | null {
  const text = preamble.replace(/\s+/g, ' ');
  for (const { pattern, numberFirst } of FORMS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [first = '', ...rest] = match.slice(1);
    const [day, inDigits, inWords, year] = numberFirst ? rest : [first, ...rest];
    const number = numberFirst ? first : (match[5] ?? '');
    const month = inDigits ? Number(inDigits) : monthNamed(inWords ?? '');
    const date = civilDate(Number(year!.length === 2 ? `20${year}` : year), month, Number(day));
    if (date !== null) return { date, number };
  }
  return null;
}

const monthNamed = (word: string): number =>
  MONTHS.findIndex((month) => new RegExp(`^${month}$`, 'i').test(word)) + 1;

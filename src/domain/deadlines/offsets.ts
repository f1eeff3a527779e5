import { addDays, addMonths, type CivilDate } from '../calendar/civil-date';
import type { DateWindow } from './types';
import { CARDINALS } from './word-lists';

/** A deadline counted from another date: the words of that date and the window they lead to. */
export interface Offset {
  readonly base: string;
  readonly from: (base: DateWindow) => DateWindow | null;
}

const LENGTH = `(?:(\\d{1,3}|${CARDINALS.join('|')})(?:\\s?-?\\s?(?:х|ти))?\\s+)?(д(?:ень|ня|ней)|недел[а-я]*|месяц[а-я]*)`;

/** So many days, weeks or months from a date; a negative count goes back. */
type Shift = (date: CivilDate, direction: 1 | -1) => CivilDate;

function shiftOf(count: string | undefined, unit: string): Shift {
  const spelled = CARDINALS.findIndex((forms) => forms.split('|').includes(count ?? '')) + 1;
  const number = count === undefined ? 1 : spelled || Number(count);
  return (date, direction) =>
    unit.startsWith('м')
      ? addMonths(date, direction * number)
      : addDays(date, direction * number * (unit.startsWith('н') ? 7 : 1));
}

const FORMS: readonly {
  readonly pattern: RegExp;
  readonly window: (base: DateWindow, shift: Shift) => DateWindow | null;
}[] = [
  {
    pattern: new RegExp(`^(?:не (?:позднее|позже)(?:,? чем)? )?за ${LENGTH} до (.+)$`),
    window: ({ from }, shift) => from && { from: null, to: shift(from, -1) },
  },
  {
    pattern: new RegExp(`^через ${LENGTH} после (.+)$`),
    window: ({ to }, shift) => to && { from: shift(to, 1), to: shift(to, 1) },
  },
  {
    pattern: new RegExp(`^в течени[еи] ${LENGTH} после (.+)$`),
    window: ({ to }, shift) => to && { from: addDays(to, 1), to: shift(to, 1) },
  },
  {
    pattern: /^()()(?:сразу )?после (.+)$/,
    window: ({ to }) => to && { from: addDays(to, 1), to: null },
  },
];

/** «за 10 дней до 1 октября», «после 15 сентября» in a normalised phrase; working days are not counted here. */
export function readOffset(text: string): Offset | null {
  for (const { pattern, window } of FORMS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const shift = shiftOf(match[1], match[2] ?? '');
    return { base: match[3]!, from: (base) => window(base, shift) };
  }
  return null;
}

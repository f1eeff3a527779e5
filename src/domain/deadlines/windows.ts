import type { CivilDate } from '../calendar/civil-date';
import type { DateWindow } from './types';

/** Each window once, in the order of the first of its kind. */
export const withoutRepeats = (windows: readonly DateWindow[]): DateWindow[] =>
  windows.filter(
    (one, index) => windows.findIndex(({ from, to }) => from === one.from && to === one.to) === index,
  );

/** Does a day lie in the window? An open side has no end. */
export const isIn = (day: CivilDate, { from, to }: DateWindow): boolean =>
  (from === null || from <= day) && (to === null || day <= to);

/** Has the window no day in common with the period? */
export const isOutside = (
  { from, to }: DateWindow,
  period: { readonly from: CivilDate; readonly to: CivilDate },
): boolean => (to !== null && to < period.from) || (from !== null && from > period.to);

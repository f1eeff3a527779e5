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

/** The days two windows have in common; `null` when there are none or when both only name their end. */
export function common(a: DateWindow, b: DateWindow): DateWindow | null {
  if (a.from === null && b.from === null) return null;
  const from = a.from === null || (b.from !== null && b.from > a.from) ? b.from : a.from;
  const to = a.to === null || (b.to !== null && b.to < a.to) ? b.to : a.to;
  return from !== null && to !== null && from > to ? null : { from, to };
}

/** By the first day, else by the last. */
export const inTime = (a: DateWindow, b: DateWindow): number => {
  const [left, right] = [a.from ?? a.to ?? '', b.from ?? b.to ?? ''];
  return left < right ? -1 : left > right ? 1 : 0;
};

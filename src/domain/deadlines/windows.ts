import type { DateWindow } from './types';

/** Each window once, in the order of the first of its kind. */
export const withoutRepeats = (windows: readonly DateWindow[]): DateWindow[] =>
  windows.filter(
    (one, index) => windows.findIndex(({ from, to }) => from === one.from && to === one.to) === index,
  );

/** By the first day, else by the last. */
export const inTime = (a: DateWindow, b: DateWindow): number => {
  const [left, right] = [a.from ?? a.to ?? '', b.from ?? b.to ?? ''];
  return left < right ? -1 : left > right ? 1 : 0;
};

import type { DateWindow } from './types';

/** Each window once, in the order of the first of its kind. */
export const withoutRepeats = (windows: readonly DateWindow[]): DateWindow[] =>
  windows.filter(
    (one, index) => windows.findIndex(({ from, to }) => from === one.from && to === one.to) === index,
  );

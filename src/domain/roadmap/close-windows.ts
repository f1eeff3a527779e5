import type { CivilDate } from '../calendar/civil-date';
import type { DateWindow } from '../deadlines/types';

/** A window with the mark that closed it, `null` while it is open. */
export interface ClosedWindow {
  readonly window: DateWindow;
  readonly mark: CivilDate | null;
}

/**
 * Gives every mark to one window. A mark closes the window it lies in; one too many, or between windows, closes the
 * earliest window left open before it; one before all open windows closes the next. The mark of a window is the last
 * of the `needed` ones, `null` while some are missing.
 */
export function closeByMarks(
  windows: readonly DateWindow[],
  marks: readonly CivilDate[],
  needed: number,
): ClosedWindow[] {
  const places = windows.map((window) => ({ window, own: [] as CivilDate[] }));
  const take = (mark: CivilDate, fits: (window: DateWindow) => boolean): boolean => {
    const place = places.find(({ window, own }) => own.length < needed && fits(window));
    place?.own.push(mark);
    return place !== undefined;
  };
  const inTime = [...marks].sort();
  const left = inTime.filter((mark) => !take(mark, (window) => isWithin(mark, window)));
  for (const mark of left) {
    const late = take(mark, ({ to }) => to !== null && to < mark);
    const between = !windows.some((window) => isWithin(mark, window));
    if (!late && between) take(mark, ({ from }) => from !== null && from > mark);
  }
  return places.map(({ window, own }) => ({
    window,
    mark: own.length < needed ? null : [...own].sort()[needed - 1]!,
  }));
}

const isWithin = (day: CivilDate, { from, to }: DateWindow): boolean =>
  (from === null || from <= day) && (to === null || day <= to);

import { addDays, type CivilDate } from '../calendar/civil-date';
import type { DateWindow } from '../deadlines/types';
import { isIn } from '../deadlines/windows';

/** A window with the mark that closed it, `null` while it is open. */
export interface ClosedWindow {
  readonly window: DateWindow;
  readonly mark: CivilDate | null;
}

interface Closing {
  /** Marks that close one window; one when absent. */
  readonly needed?: number;
  /** All that has begun by this day is done: an earlier mark belongs to it unless it lies in a window. */
  readonly doneUpTo?: CivilDate | null;
}

/**
 * Gives every mark to one window. A mark closes the window it lies in; one too many, or between windows, closes the
 * earliest window left open before it; one before all open windows closes the next. The mark of a window is the last
 * of the `needed` ones; one that lacks some keeps the mark it came with.
 */
export function closeByMarks(
  windows: readonly ClosedWindow[],
  marks: readonly CivilDate[],
  { needed = 1, doneUpTo = null }: Closing = {},
): ClosedWindow[] {
  const days = ownDays(windows.map(({ window }) => window));
  const places = windows.map((one, index) => ({ ...one, days: days[index]!, own: [] as CivilDate[] }));
  type Place = (typeof places)[number];
  const take = (mark: CivilDate, fits: (place: Place) => boolean): boolean => {
    const place = places.find((one) => one.own.length < needed && fits(one));
    place?.own.push(mark);
    return place !== undefined;
  };
  const isOver = (mark: CivilDate) => (place: Place) =>
    place.mark === null && place.days.to !== null && place.days.to < mark;
  const isAhead = (mark: CivilDate) => (place: Place) =>
    place.mark === null && place.days.from !== null && place.days.from > mark;
  const left = [...marks].sort().filter((mark) => !take(mark, (place) => isIn(mark, place.days)));
  for (const mark of left.filter((one) => doneUpTo === null || one > doneUpTo)) {
    const between = !days.some((own) => isIn(mark, own));
    if (!take(mark, isOver(mark)) && between) take(mark, isAhead(mark));
  }
  return places.map(({ window, mark, own }) => ({
    window,
    mark: own.length < needed ? mark : [...own].sort()[needed - 1]!,
  }));
}

/** «До 25 декабря и до 25 мая»: the second begins when the first is over. */
export const ownDays = (windows: readonly DateWindow[]): DateWindow[] =>
  windows.map((window, index) => {
    const last = windows[index - 1]?.to ?? null;
    return window.from === null && last !== null ? { ...window, from: addDays(last, 1) } : window;
  });

import type { CivilDate } from '../calendar/civil-date';
import { grouped } from '../grouped';
import { comparable } from '../nearest';

/** How an item stands, as the sheet says it. */
export const ITEM_STATUS = {
  open: 'не начато',
  going: 'в работе',
  done: 'выполнено',
  failed: 'не выполнено',
} as const;

/** The status of an item as people type it. */
const plain = (status: string): string => status.trim().toLowerCase();

export const isItemDone = ({ status }: { readonly status: string }): boolean =>
  plain(status) === ITEM_STATUS.done;

/** Said to have failed: nothing more is expected of it, and it is not done. */
export const isItemFailed = ({ status }: { readonly status: string }): boolean =>
  plain(status) === ITEM_STATUS.failed;

/** What the rules need of a row of «Программы». */
export interface ItemRow {
  readonly pair: string;
  readonly section: string;
  readonly number: string;
  readonly activity: string;
  readonly deadline: string;
  readonly status: string;
}

/** One item of a programme with its rows: one of a pair, one of each pair of a group. */
export type ItemRows<R> = readonly [R, ...R[]];

/** «2», «10», «3.1» by their numbers; rows without a number after those that have one. */
const numberOf = ({ number }: Pick<ItemRow, 'number'>): number =>
  Number.parseFloat(number.replace(',', '.')) || Number.POSITIVE_INFINITY;

/**
 * The items of a pair or a group in the order of their numbers, then of the sheet. A group has one programme, and a row
 * of each item for every pair: rows that say the same of different pairs are one item. What a pair has twice, it does
 * twice.
 */
export function itemsOfRows<R extends ItemRow>(rows: readonly R[]): readonly ItemRows<R>[] {
  const met = new Map<string, number>();
  const keyed = rows
    .filter(({ activity }) => activity.trim() !== '')
    .map((row) => {
      const key = [row.section, row.activity, row.deadline].map(comparable).join('|');
      const own = `${row.pair}|${key}`;
      const time = (met.get(own) ?? 0) + 1;
      met.set(own, time);
      return { row, key: `${time}|${key}` };
    });
  const items = [...grouped(keyed, ({ key }) => key).values()].map(
    (same) => same.map(({ row }) => row) as unknown as ItemRows<R>,
  );
  return items
    .map((item, at) => ({ item, at, number: numberOf(item[0]) }))
    .sort((a, b) => (a.number === b.number ? a.at - b.at : a.number - b.number))
    .map(({ item }) => item);
}

/** An item is done when every pair of the group has done it. */
export const statusOfItem = (item: readonly { readonly status: string }[]): string =>
  item.find((row) => !isItemDone(row))?.status ?? item[0]?.status ?? '';

/** How far a programme is on a day. */
export interface ProgrammeProgress {
  readonly done: number;
  readonly all: number;
  /** Whole per cents, 100 only when all is done; `null` without items. */
  readonly percent: number | null;
}

/** I-09 of one programme: done items of all items. */
export function progressOf(items: readonly { readonly status: string }[]): ProgrammeProgress {
  const [done, all] = [items.filter(isItemDone).length, items.length];
  return { done, all, percent: all === 0 ? null : Math.floor((done * 100) / all) };
}

/** Is the last day of an item over, with nothing said of it? */
export const isItemLate = (
  item: { readonly status: string; readonly to: CivilDate | null },
  today: CivilDate,
): boolean => item.to !== null && item.to < today && !isItemDone(item) && !isItemFailed(item);

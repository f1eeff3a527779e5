import { shortDate } from '../../../domain/calendar/civil-date';
import { grouped } from '../../../domain/grouped';
import { isItemDone, isItemFailed, itemsOfRows, statusOfItem } from '../../../domain/programme/items';
import type { Fields } from '../../kind';
import { tidy, withoutEndMark } from '../../tidy';
import type { DocumentData } from '../../values';
import type { World, WorldItem } from '../../world';
import type { PairPeople } from './pair-people';

/** Parts of a plan where the sheet names none (domain rule §2.4, D24). */
const USUAL_PARTS = ['Анализ трудностей', 'Вхождение в должность', 'Профессиональное развитие'] as const;

/** Rows to write in by hand under each part of an empty plan: as many as leave room for the signatures on the page. */
const EMPTY_ROWS = { programme: 4, pair: 3, group: 2 } as const;

export const PARTS: Fields = {
  разделы: {
    each: {
      название: 'text',
      пункты: {
        each: { дело: 'text', форма: 'text', срок: 'text', план: 'text', факт: 'text', оценка: 'text' },
      },
    },
  },
};

/** Items of the pairs in the order of their numbers; what all pairs of a group do alike stands once. */
export function itemsOf({ programmes }: World, rows: readonly PairPeople[]): readonly WorldItem[] {
  const ids = new Set(rows.map(({ pair }) => pair.id));
  return itemsOfRows(programmes.filter(({ pair }) => ids.has(pair))).map((same) => ({
    ...same[0],
    status: statusOfItem(same),
  }));
}

/** Values of {@link PARTS}; without items parts with empty rows to be filled in by hand. */
export function partsData(
  items: readonly WorldItem[],
  team: keyof typeof EMPTY_ROWS,
): readonly DocumentData[] {
  if (items.length === 0)
    return USUAL_PARTS.map((название) => ({
      название,
      пункты: Array.from({ length: EMPTY_ROWS[team] }, () => EMPTY_ITEM),
    }));
  const parts = grouped(items, ({ section }) => tidy(section) || 'План мероприятий');
  return [...parts].map(([название, own]) => ({ название, пункты: own.map(itemData) }));
}

const EMPTY_ITEM: DocumentData = { дело: '', форма: '', срок: '', план: '', факт: '', оценка: '' };

const itemData = (item: WorldItem): DocumentData => ({
  дело: tidy(item.activity),
  форма: tidy(item.form),
  срок: tidy(item.deadline) || (item.to === null ? '' : `до ${shortDate(item.to)}`),
  план: tidy(item.planned),
  факт: factOf(item),
  оценка: item.mark === null ? '' : String(item.mark),
});

/** What came of it, and when; a failed item says so. */
function factOf({ actual, status, date }: WorldItem): string {
  const settled = isItemDone({ status }) || isItemFailed({ status });
  const said = withoutEndMark(actual) || (settled ? tidy(status).toLowerCase() : '');
  return said !== '' && date !== null ? `${said}, ${shortDate(date)}` : said;
}

export const isDone = (item: WorldItem): boolean => isItemDone(item);

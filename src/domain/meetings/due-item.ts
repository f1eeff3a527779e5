import type { CivilDate } from '../calendar/civil-date';
import { parseDeadline } from '../deadlines/parse-deadline';
import type { DateWindow, DeadlineContext } from '../deadlines/types';
import { isIn } from '../deadlines/windows';
import type { MeetingItem } from './facts';

const OVER = ['выполнено', 'не выполнено'];
const IN_WORK = 'в работе';

/** Days of an item: its own, else what its deadline says. */
const windowsOf = ({ from, to, deadline }: MeetingItem, context: DeadlineContext): readonly DateWindow[] =>
  from === null && to === null ? parseDeadline(deadline, context).windows : [{ from, to }];

/**
 * The item of a programme a meeting on the day is most likely about: one whose time it is, begun ones first; else the
 * one that is late the longest; else the next to come; else the first without days. `null` when all are over.
 */
export function dueItem(
  items: readonly MeetingItem[],
  day: CivilDate,
  context: DeadlineContext,
): MeetingItem | null {
  const open = items
    .filter(({ status, activity }) => !OVER.includes(status.trim().toLowerCase()) && activity.trim() !== '')
    .map((item) => ({ item, windows: windowsOf(item, context) }));
  const now = open.filter(({ windows }) => windows.some((window) => isIn(day, window)));
  const begun = now.find(({ item }) => item.status.trim().toLowerCase() === IN_WORK);
  const first = begun ?? now[0];
  if (first) return first.item;
  const ends = ({ windows }: (typeof open)[number]): string =>
    windows.reduce((end, { to }) => (to !== null && to > end ? to : end), '');
  const starts = ({ windows }: (typeof open)[number]): string => windows[0]?.from ?? windows[0]?.to ?? '';
  const least = (all: typeof open, key: (one: (typeof open)[number]) => string) =>
    all.reduce<(typeof open)[number] | null>(
      (best, one) => (best && key(best) <= key(one) ? best : one),
      null,
    );
  const dated = open.filter(({ windows }) => windows.length > 0);
  const late = least(
    dated.filter((one) => ends(one) !== '' && ends(one) < day),
    ends,
  );
  const coming = least(
    dated.filter((one) => starts(one) > day),
    starts,
  );
  return (late ?? coming ?? open[0])?.item ?? null;
}

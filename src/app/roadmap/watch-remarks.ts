import { type CivilDate, parseCivilDate } from '../../domain/calendar/civil-date';
import { missedMonths } from '../../domain/roadmap/month-evidence';
import { openWindows, type RowState } from '../../domain/roadmap/row-state';
import { summaryTexts as text } from '../../text/summary';
import type { WatchedRow } from './roadmap-rows';

/** What the watching of a row adds to its remarks: what it waits for, what has no mark, what could not be read. */
export function watchRemarks(row: WatchedRow, state: RowState, today: CivilDate): string[] {
  const { condition, marks } = row.sheetRow.values;
  const unread = marks.filter((mark) => parseCivilDate(mark) === null);
  const months = missedMonths(row, today);
  return [
    ...(row.waiting && state === 'not-required' ? [text.waitingFor(condition.trim())] : []),
    ...(state === 'overdue' ? missedText(row, today) : []),
    ...(months.length > 0 ? [text.noMarks(months)] : []),
    ...(unread.length > 0 ? [text.unreadMarks(unread)] : []),
  ];
}

/** Which of several windows have passed without a mark. */
function missedText(row: WatchedRow, today: CivilDate): string[] {
  const missed = openWindows(row).filter(({ to }) => to < today);
  if (row.deadline.windows.length < 2 || !missed[0]) return [];
  return [text.missed(missed[0], row.deadline.every?.unit === 'month', missed.length - 1)];
}

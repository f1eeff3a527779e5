import type { CivilDate } from '../../domain/calendar/civil-date';
import { measureTitle } from '../../domain/roadmap/measure-text';
import type { Reminder } from '../../domain/roadmap/reminders';
import { reminderTexts as text } from '../../text/reminders';
import type { WatchedRow } from './roadmap-rows';

type Line = Reminder<WatchedRow>;

const GROUPS: readonly { readonly title: string; readonly has: (line: Line) => boolean }[] = [
  { title: text.groups.late, has: ({ kind, daysLeft }) => kind === 'deadline' && daysLeft < 0 },
  { title: text.groups.today, has: ({ kind, daysLeft }) => kind === 'deadline' && daysLeft === 0 },
  {
    title: text.groups.days,
    has: ({ kind, daysLeft }) => kind === 'deadline' && daysLeft > 0 && daysLeft <= 3,
  },
  { title: text.groups.weeks, has: ({ kind, daysLeft }) => kind === 'deadline' && daysLeft > 3 },
  { title: text.groups.months, has: ({ kind }) => kind === 'month' },
];

/** Lines of each group; the rest of a very long one is counted, since a letter has a largest size. */
const MOST_LINES = 100;

/** The letter to the curator, plain text: groups from the most urgent, a line a measure. */
export function digestOf(
  due: readonly Line[],
  sheet: string,
  today: CivilDate,
): { subject: string; body: string } {
  const groups = GROUPS.map(({ title, has }) => ({ title, lines: due.filter(has) })).filter(
    ({ lines }) => lines.length > 0,
  );
  const parts = groups.map(({ title, lines }) =>
    [
      text.group(title, lines.length),
      ...lines.slice(0, MOST_LINES).map((line) => `– ${lineOf(line, sheet)}`),
      ...(lines.length > MOST_LINES ? [text.more(lines.length - MOST_LINES)] : []),
    ].join('\n'),
  );
  const counts = groups.map(({ title, lines }) => text.count(title, lines.length));
  return {
    subject: text.subject(counts),
    body: [text.greeting(today), ...parts, text.ending].join('\n\n'),
  };
}

/** «Педсовет – осталось 3 дня, до 24.11.2026. Отвечает: куратор. Дорожная карта, строка 7.» */
export function lineOf(line: Line, sheet: string): string {
  const { values } = line.row.sheetRow;
  const activity = measureTitle(values);
  const { responsible } = values;
  const when =
    line.kind === 'month' ? text.noMark(line.due) : text.when(line.due, line.daysLeft, line.alsoMissed);
  return text.line(oneLine(activity), when, oneLine(responsible), text.place(sheet, line.row.sheetRow.row));
}

/** Cells may hold several lines and end with a full stop. */
const oneLine = (cell: string): string =>
  cell
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,]+$/, '');

import type { CivilDate } from '../../domain/calendar/civil-date';
import { measureTitle } from '../../domain/roadmap/measure-text';
import type { Reminder } from '../../domain/roadmap/reminders';
import { rowPlace } from '../../text/places';
import { reminderTexts as text } from '../../text/reminders';
import { rewardDayTexts } from '../../text/reward-days';
import type { WatchedRow } from './roadmap-rows';

type Line = Reminder<WatchedRow>;

interface Group {
  readonly words: { readonly title: string; readonly inSubject: string };
  readonly has: (line: Line) => boolean;
}

const GROUPS: readonly Group[] = [
  { words: text.groups.late, has: ({ kind, daysLeft }) => kind === 'deadline' && daysLeft < 0 },
  { words: text.groups.today, has: ({ kind, daysLeft }) => kind === 'deadline' && daysLeft === 0 },
  {
    words: text.groups.days,
    has: ({ kind, daysLeft }) => kind === 'deadline' && daysLeft > 0 && daysLeft <= 3,
  },
  { words: text.groups.weeks, has: ({ kind, daysLeft }) => kind === 'deadline' && daysLeft > 3 },
  { words: text.groups.months, has: ({ kind }) => kind === 'month' },
];

/** Lines of each group; the rest of a very long one is counted, since a letter has a largest size. */
const MOST_LINES = 100;

/** The letter to the curator, plain text: groups from the most urgent, a line a measure; `days` stand before them. */
export function digestOf(
  due: readonly Line[],
  sheet: string,
  today: CivilDate,
  days: readonly string[] = [],
): { subject: string; body: string } {
  const groups = GROUPS.map(({ words, has }) => ({ words, lines: due.filter(has) })).filter(
    ({ lines }) => lines.length > 0,
  );
  const parts = groups.map(({ words, lines }) =>
    [
      text.group(words.title, lines.length),
      ...lines.slice(0, MOST_LINES).map((line) => `– ${lineOf(line, sheet)}`),
      ...(lines.length > MOST_LINES ? [text.more(lines.length - MOST_LINES)] : []),
    ].join('\n'),
  );
  const counts = [
    ...(days.length === 0 ? [] : [rewardDayTexts.letterTitle]),
    ...groups.map(({ words, lines }) => text.count(words.inSubject, lines.length)),
  ];
  return {
    subject: text.subject(counts),
    body: [text.greeting(today), ...days, ...parts, text.ending].join('\n\n'),
  };
}

/** «Педсовет: осталось 3 дня (срок 24.11.2026). Отвечает: куратор. Дорожная карта, строка 7.» */
export function lineOf(line: Line, sheet: string): string {
  const { values } = line.row.sheetRow;
  const activity = measureTitle(values);
  const { responsible } = values;
  const when =
    line.kind === 'month' ? text.noMark(line.due) : text.when(line.due, line.daysLeft, line.alsoMissed);
  return text.line(oneLine(activity), when, oneLine(responsible), rowPlace(sheet, line.row.sheetRow.row));
}

/** Cells may hold several lines and end with a full stop. */
const oneLine = (cell: string): string =>
  cell
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,]+$/, '');

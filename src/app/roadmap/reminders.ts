import type { Input, Output } from '../../contract/api';
import { done, type Result, refuse } from '../../contract/result';
import { addDays, type CivilDate } from '../../domain/calendar/civil-date';
import { type Reminder, remindersDue } from '../../domain/roadmap/reminders';
import { openWindows } from '../../domain/roadmap/row-state';
import { roadmap, settings } from '../../sheets/all';
import type { Settings } from '../../sheets/settings';
import { reminderTexts as text } from '../../text/reminders';
import { readSettings, settingRow, yearOf } from '../banks';
import type { Ports } from '../ports';
import { statedRows } from './check-deadlines';
import { schoolCalendar } from './deadline-context';
import { type WatchedRow, watchedRows } from './roadmap-rows';

/** The day of the last digest: whoever's trigger comes first sends it, the others find it sent. */
const LAST_SENT = 'reminders:last';

const isOn = (values: Settings): boolean => /^да/i.test(values.remind);

/** What today's letter would say, whether letters are on, and the nearest day something is due. */
export function openReminders(ports: Ports): Result<Output<'reminders.open'>> {
  const values = readSettings(ports.book);
  const today = ports.clock.today();
  const open = openRows(ports, values);
  const lines = remindersDue(open, null, today).map(line);
  const [next = null] = open
    .map(({ due }) => due)
    .filter((due) => due >= today)
    .sort();
  return done({ on: isOn(values) && ports.trigger.isOn(), email: values['curator.email'], lines, next });
}

/** Turns letters on or off: the setting in the sheet and the hourly trigger of this person. Refused without an address. */
export function setReminders(ports: Ports, { on }: Input<'reminders.set'>): Result<Output<'reminders.set'>> {
  if (on && readSettings(ports.book)['curator.email'].trim() === '')
    return refuse('invalid', text.needEmail, 'email');
  const row = settingRow(ports.book.read(settings), 'remind');
  if (row) ports.book.update(settings, row.row, { value: on ? 'да' : 'нет' });
  ports.book.commit();
  if (on) ports.trigger.turnOn();
  else ports.trigger.turnOff();
  return done({ on, text: on ? text.turnedOn : text.turnedOff });
}

/** One letter a day at most, to the curator only, and only when there is something to say. */
export function remindCurator(ports: Ports): Result<{ sent: boolean }> {
  const values = readSettings(ports.book);
  const today = ports.clock.today();
  const to = values['curator.email'];
  if (!isOn(values) || to === '') return done({ sent: false });
  const last = lastLetter(ports, today);
  if (last === today || ports.mail.left() === 0) return done({ sent: false });
  const due = remindersDue(openRows(ports, values), last, today);
  if (due.length === 0) return done({ sent: false });
  ports.store.set({ [LAST_SENT]: today });
  ports.mail.send(
    to,
    text.subject(due.length),
    [text.greeting, '', ...due.map(line), '', text.ending].join('\n'),
  );
  return done({ sent: true });
}

/** Before the first letter: yesterday, written down, so that days the computer is off from now on are caught up. */
function lastLetter({ store }: Ports, today: CivilDate): CivilDate {
  const known = store.get(LAST_SENT) as CivilDate | null;
  if (known !== null) return known;
  const yesterday = addDays(today, -1);
  store.set({ [LAST_SENT]: yesterday });
  return yesterday;
}

/** Rows that are not done, each with the day it is due. */
function openRows({ book, clock }: Ports, values: Settings): { row: WatchedRow; due: CivilDate }[] {
  const today = clock.today();
  const { context } = schoolCalendar(book, values, yearOf(values, today));
  const open = statedRows(watchedRows(book.read(roadmap), context), today).filter(
    ({ state }) => state === 'not-started' || state === 'in-progress' || state === 'overdue',
  );
  return open.flatMap((row) => {
    const due = nearestEnd(row, today);
    return due === null ? [] : [{ row, due }];
  });
}

/** The next last day of the row's open windows, or the latest one when all are over. */
function nearestEnd(row: WatchedRow, today: CivilDate): CivilDate | null {
  const ends = openWindows(row).map(({ to }) => to);
  return ends.find((to) => to >= today) ?? ends[ends.length - 1] ?? null;
}

const line = ({ row, due, daysLeft }: Reminder<WatchedRow>): string =>
  text.line(row.sheetRow.values.activity, due, daysLeft, row.sheetRow.values.responsible);

import type { Input, Output } from '../../contract/api';
import { done, type Result, refuse } from '../../contract/result';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { LEDGER_PARTS, packLedger, unpackLedger } from '../../domain/roadmap/reminder-ledger';
import { type Ledger, remindersOf, told, untold } from '../../domain/roadmap/reminders';
import { controlDays } from '../../domain/roadmap/row-state';
import { settings } from '../../sheets/all';
import type { Settings } from '../../sheets/settings';
import { reminderTexts as text } from '../../text/reminders';
import { readSettings, settingRow } from '../banks';
import type { Ports } from '../ports';
import { rewardDayReminder } from '../rewards/home-rewards';
import { digestOf, lineOf } from './digest';
import { type PlanToday, readPlanToday } from './plan-today';
import type { StatedRow } from './roadmap-rows';

/** The day of the last digest: whoever's trigger comes first sends it, the others find it sent. */
const LAST_SENT = 'reminders:last';

const isOn = (values: Settings): boolean => /^да/i.test(values.remind);

/** What the next letter would say, whether letters are on, and the nearest day something is due. */
export function openReminders(ports: Ports): Result<Output<'reminders.open'>> {
  const plan = readPlanToday(ports);
  const { settings: values, today, table } = plan;
  const open = openRows(plan);
  const due = untold(remindersOf(open, today), ledgerOf(ports));
  const [next = null] = open
    .flatMap(controlDays)
    .filter((day) => day >= today)
    .sort();
  const day = rewardDayReminder(today, ledgerOf(ports));
  const lines = [
    ...(day === null ? [] : [day.text]),
    ...due.map((reminder) => lineOf(reminder, table.sheet)),
  ];
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

/**
 * One letter a day at most, to the curator only, and only when there is something new to say. What was told is written
 * down before the letter goes out and taken back when it does not, so that nothing is told twice.
 */
export function remindCurator(ports: Ports): Result<{ sent: boolean }> {
  const { store, mail, clock } = ports;
  const values = readSettings(ports.book);
  const today = clock.today();
  const to = values['curator.email'].trim();
  if (!isOn(values) || to === '' || store.get(LAST_SENT) === today || mail.left() === 0)
    return done({ sent: false });
  const ledger = ledgerOf(ports);
  const plan = readPlanToday(ports);
  const due = untold(remindersOf(openRows(plan), today), ledger);
  const day = rewardDayReminder(today, ledger);
  if (due.length === 0 && day === null) return done({ sent: false });
  const news = day === null ? due : [...due, day];
  const after = { ...ledgerValues(told(ledger, news), today), [LAST_SENT]: today };
  const changed = Object.entries(after).filter(([key, value]) => (store.get(key) ?? '') !== value);
  const before = changed.map(([key]) => [key, store.get(key) ?? '']);
  store.set(Object.fromEntries(changed));
  try {
    const letter = digestOf(due, plan.table.sheet, today, day === null ? [] : [day.text]);
    mail.send(to, letter.subject, letter.body);
  } catch (error) {
    store.set(Object.fromEntries(before));
    throw error;
  }
  return done({ sent: true });
}

const ledgerKey = (part: number): string => `reminders:told:${part}`;

const ledgerOf = ({ store }: Ports): Ledger =>
  unpackLedger(Array.from({ length: LEDGER_PARTS }, (_, part) => store.get(ledgerKey(part)) ?? ''));

const ledgerValues = (ledger: Ledger, today: CivilDate): Record<string, string> =>
  Object.fromEntries(packLedger(ledger, today).map((text, part) => [ledgerKey(part), text]));

/** Rows that are neither done nor waiting nor unclear. */
const openRows = ({ rows }: PlanToday): StatedRow[] =>
  rows.filter(({ state }) => state === 'not-started' || state === 'in-progress' || state === 'overdue');

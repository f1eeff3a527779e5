import type { Check, Place } from '../contract/dto';
import type { CivilDate } from '../domain/calendar/civil-date';
import { parseSchoolYear, type SchoolYear, schoolYearOf } from '../domain/calendar/school-year';
import type { WorkingCalendar } from '../domain/calendar/working-days';
import { formatPersonName, parsePersonName } from '../domain/language/person-name';
import type { ConsentPolicy } from '../domain/pairing/checks';
import { codesOfOne, consentsByCode } from '../domain/people/both-banks';
import { consents, lists, mentees, mentors, pairs, settings } from '../sheets/all';
import { LISTS } from '../sheets/lists';
import type { SettingRow } from '../sheets/office';
import type { Pair } from '../sheets/pairs';
import type { Consent, Mentee, Mentor } from '../sheets/people';
import type { ListName, SheetSchema } from '../sheets/schema';
import { SETTINGS } from '../sheets/setting-list';
import { namesSetting, type SettingKey, type Settings, settingsFrom } from '../sheets/settings';
import type { Table, TableRow } from '../sheets/table';
import type { Action } from './journal';
import type { Ports } from './ports';
import { type SchoolCalendar, schoolCalendar } from './roadmap/deadline-context';

/** The sheets that almost every use case needs, read once, with their facts at hand. */
export interface Banks {
  readonly today: CivilDate;
  readonly settings: Settings;
  /** «Настройки» as they stand, for the places of empty ones. */
  readonly settingRows: Table<SettingRow>;
  readonly year: SchoolYear;
  /** Read from «Календарь» at the first question: most actions never ask. */
  readonly school: () => SchoolCalendar;
  readonly workingCalendar: () => WorkingCalendar;
  readonly mentors: Table<Mentor>;
  readonly mentees: Table<Mentee>;
  readonly pairs: Table<Pair>;
  readonly consents: Table<Consent>;
  /** Consents of each person by the person's code. */
  readonly consentsOf: ReadonlyMap<string, readonly Consent[]>;
  /** Codes of one human in both banks, by each of them. */
  readonly codesOf: ReadonlyMap<string, readonly string[]>;
}

/** Five reads: settings, both banks, pairs, consents. */
export function readBanks({ book, clock }: Pick<Ports, 'book' | 'clock'>): Banks {
  const today = clock.today();
  const settingRows = book.read(settings);
  const values = settingsFrom(valuesOf(settingRows));
  const given = book.read(consents);
  const year = yearOf(values, today);
  const [mentorTable, menteeTable] = [book.read(mentors), book.read(mentees)];
  const codesOf = codesOfOne(valuesOf(mentorTable), valuesOf(menteeTable));
  let known: SchoolCalendar | null = null;
  const school = (): SchoolCalendar => {
    known ??= schoolCalendar(book, values, year);
    return known;
  };
  return {
    today,
    settings: values,
    settingRows,
    year,
    school,
    workingCalendar: () => school().working,
    mentors: mentorTable,
    mentees: menteeTable,
    pairs: book.read(pairs),
    consents: given,
    consentsOf: consentsByCode(valuesOf(given), codesOf),
    codesOf,
  };
}

/** «Настройки» alone, for use cases that need no banks. One read. */
export const readSettings = (book: Ports['book']): Settings => settingsFrom(valuesOf(book.read(settings)));

/** The school year of «Настройки», else the one of the day. */
export const yearOf = (values: Settings, today: CivilDate): SchoolYear =>
  parseSchoolYear(values.year) ?? schoolYearOf(today);

/** The row of a setting: the one {@link settingsFrom} reads. */
export const settingRow = (table: Table<SettingRow>, key: SettingKey): TableRow<SettingRow> | null =>
  table.rows.find(({ values }) => namesSetting(values.title, key)) ?? null;

/** Writes a setting as part of an action, with a row of its own where the sheet has none. */
export function writeSetting(book: Ports['book'], action: Action, key: SettingKey, value: string): void {
  const row = settingRow(book.read(settings), key);
  const { section, title, hint } = SETTINGS.find((setting) => setting.key === key)!;
  if (row) action.update(settings, row.row, row.values, { value });
  else action.append(settings, { section, title, value, hint });
}

/** Values of each list as «Справочники» has them now; the built-in ones when the list is empty there. */
export function offeredLists(book: Ports['book']): Record<ListName, string[]> {
  const rows = valuesOf(book.read(lists));
  const offered = (name: ListName): string[] => {
    const own = rows.map((row) => row[name]).filter((value) => value !== '');
    return own.length > 0 ? own : [...LISTS[name].values];
  };
  return Object.fromEntries(
    (Object.keys(LISTS) as ListName[]).map((name) => [name, offered(name)]),
  ) as Record<ListName, string[]>;
}

export const valuesOf = <R>(table: Table<R>): R[] => table.rows.map((row) => row.values);

export function rowById<R extends { readonly id: string }>(table: Table<R>, id: string): TableRow<R> | null {
  return id === '' ? null : (table.rows.find((row) => row.values.id === id) ?? null);
}

/** A row that says who it is; without the column of names nobody is. */
export const isNamed = ({ id, name }: { readonly id: string; readonly name: string }): boolean =>
  id !== '' && name.trim() !== '';

/**
 * Refuses when a column that a row cannot do without is gone, since all rows would look empty. A book without the
 * sheet is an empty bank.
 */
export function needColumns(book: Ports['book'], ...schemas: readonly SheetSchema[]): void {
  book.need(...schemas.filter((schema) => book.read(schema).headerRow > 0));
}

/** Where a value of a row stands; the first column when the column was not found. */
export function placeOf<R>(table: Table<R>, row: number, key: keyof R & string): Place {
  return { sheet: table.sheet, row, column: table.columns[key] ?? 1 };
}

export function policyOf(settingsValues: Settings): ConsentPolicy {
  const word = settingsValues.consents.toLowerCase();
  if (word.startsWith('не ')) return 'off';
  return word.startsWith('напомин') ? 'remind' : 'require';
}

/** How many mentees a mentor may have when the row does not say. */
export const usualCapacity = (settingsValues: Settings): number => {
  const number = Number(settingsValues.capacity.replace(',', '.'));
  return Number.isInteger(number) && number > 0 ? number : 2;
};

/** «Осадчая Т. В.» */
export const shortName = (name: string): string => formatPersonName(parsePersonName(name), 'initials-after');

export const pairLabel = (mentor: string, mentee: string): string =>
  `${shortName(mentor)} → ${shortName(mentee)}`;

/** An id for a new row, from the rows the table has. */
export const idsOf = <R extends { readonly id: string }>(table: Table<R>): string[] =>
  table.rows.map((row) => row.values.id);

export const hasErrors = (checks: readonly Check[]): boolean =>
  checks.some((check) => check.severity === 'error');

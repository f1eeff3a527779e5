import { type CivilDate, fullYears, parseCivilDate } from '../../domain/calendar/civil-date';
import { genderOf } from '../../domain/language/gender';
import { inTitleCase, isCapitals } from '../../domain/language/letters';
import { withRussianLetters } from '../../domain/language/look-alike';
import {
  formatPersonName,
  isInitial,
  parsePersonName,
  patronymicGender,
} from '../../domain/language/person-name';
import type { Gender, PersonName } from '../../domain/language/types';
import { readContacts } from '../../domain/people/contacts';
import type { GridLine } from '../../domain/roadmap/grid';
import { LISTS } from '../lists';
import { mentees, mentors } from '../people';
import type { ColumnSpec } from '../schema';
import { type ListHeading, looksLikeName, POSITION_FOLLOWS } from './find-table';
import type { BankRole } from './headings';
import { categoryOf, type ListContext, readListValue, saysMore } from './values';

/** A young specialist has taught for less than this many full years (domain rule §1.3). */
export const YOUNG_YEARS = 3;

/**
 * What a person has to look at in a row. `unknown`: the words went to the note; `own`: the list has no such value;
 * `about`: a day reckoned from years; `not-one`: the cell of the name seems to hold more than a name; `letters`: Latin letters were made Russian.
 */
export interface ListAsk {
  readonly code:
    | 'gender'
    | 'initials'
    | 'one-word'
    | 'not-one'
    | 'position'
    | 'unknown'
    | 'own'
    | 'about'
    | 'letters';
  readonly column: string;
  readonly text: string;
}

/** A row of a list as columns of a bank. */
export interface ListedPerson {
  readonly key: string;
  readonly line: number;
  readonly name: string;
  readonly gender: Gender | null;
  /** Columns with something in them, by key; `name`, `gender` and `note` among them. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The day reckoned from years or a year, with the words it came from; not among the values. */
  readonly about: { readonly date: CivilDate; readonly words: string } | null;
  /** Full years of teaching on the day of the list; `null` when unknown. */
  readonly years: number | null;
  readonly asks: readonly ListAsk[];
}

interface Gathered {
  readonly values: Record<string, unknown>;
  readonly notes: string[];
  readonly asks: ListAsk[];
  readonly name: Record<string, string>;
  about: ListedPerson['about'];
}

/** Reads one row; nothing in it is lost: what no column takes goes to the note with its heading. */
export function readPerson(
  role: BankRole,
  { cells, place }: GridLine,
  headings: readonly ListHeading[],
  context: ListContext,
  said: { readonly name?: string; readonly gender?: Gender | null } = {},
): ListedPerson {
  const asOf = answeredOn(cells, headings) ?? context.asOf;
  const gathered: Gathered = { values: {}, notes: [], asks: [], name: {}, about: null };
  for (const heading of headings) {
    const text = (cells[heading.index] ?? '').replace(/\u00a0/g, ' ').trim();
    if (text !== '' && heading.column !== null && heading.column !== '')
      gather(gathered, role, heading, text, { ...context, asOf });
  }
  const { values, notes, asks, about } = gathered;
  const { name, gender, tell } = named(gathered, said);
  if (!values.position) asks.push({ code: 'position', column: 'position', text: '' });
  if (notes.length > 0) values.note = notes.join('\n');
  const since = (values.teachingSince as CivilDate | undefined) ?? about?.date ?? null;
  return {
    ...{ key: String(place), line: place, name, gender, about, asks },
    values: { ...values, name, ...(gender && tell ? { gender: gender === 'f' ? 'ж' : 'м' } : {}) },
    years: since === null ? null : fullYears(since, context.asOf),
  };
}

/** The day a questionnaire was answered: «21.09.2026 14:05:33». */
function answeredOn(cells: readonly string[], headings: readonly ListHeading[]): CivilDate | null {
  const at = headings.find(({ column }) => column === 'answered')?.index;
  return at === undefined ? null : parseCivilDate((cells[at] ?? '').trim().split(/[\s,T]/)[0] ?? '');
}

const columnsOf = (role: BankRole): Readonly<Record<string, ColumnSpec>> =>
  role === 'mentor' ? mentors.columns : mentees.columns;

const NAME_PARTS = ['lastName', 'firstName', 'patronymic', 'firstAndPatronymic', 'name'];

function gather(
  gathered: Gathered,
  role: BankRole,
  { column, text: heading }: ListHeading,
  text: string,
  context: ListContext,
): void {
  const { values, notes, name } = gathered;
  const remember = (words: string): void => void notes.push(`${heading}: ${words}`);
  if (column === 'answered') return;
  if (NAME_PARTS.includes(column!)) name[column!] = text;
  else if (column === 'namePosition') splitName(gathered, text);
  else if (column === 'toNote') remember(text);
  else if (column === 'note') notes.push(text);
  else if (column === 'contacts' || column === 'phone' || column === 'email') {
    const { phone, email, rest } = readContacts(text);
    const plain = phone === '' && email === '' && column !== 'contacts';
    for (const [key, told] of plain
      ? [[column, text]]
      : [
          ['phone', phone],
          ['email', email],
        ])
      if (told !== '' && values[key!] !== undefined && values[key!] !== told) remember(told!);
      else if (told !== '') values[key!] = told;
    if (!plain && rest !== '') remember(rest);
  } else if (column === 'educationCategory') {
    remember(text);
    const category = categoryOf(text);
    if (category) values.category = category;
  } else if (column === 'positionCategory') splitPosition(gathered, heading, text);
  else readColumn(gathered, role, { column: column!, heading, text }, context);
}

function readColumn(
  gathered: Gathered,
  role: BankRole,
  { column, heading, text }: { column: string; heading: string; text: string },
  context: ListContext,
): void {
  const { values, notes, asks } = gathered;
  const spec = columnsOf(role)[column];
  if (!spec) return void notes.push(`${heading}: ${text}`);
  const read = readListValue(column, spec, text, context);
  if (read.unknown) {
    notes.push(`${heading}: ${text}`);
    asks.push({ code: 'unknown', column, text });
  } else if (read.about && column === 'teachingSince') {
    gathered.about = { date: read.value as CivilDate, words: text };
    asks.push({ code: 'about', column, text });
  } else if (read.about) notes.push(`${heading}: ${text}`);
  else {
    // A column of its own says more than a word beside the name, which is kept too.
    const before = values[column];
    if (typeof before === 'string' && spec.kind === 'text' && before !== read.value)
      notes.push(`${spec.header}: ${before}`);
    values[column] = read.value;
  }
  if (read.noted) notes.push(`${heading}: ${text}`);
  for (const own of read.own ?? []) asks.push({ code: 'own', column, text: own });
}

/** «Ким Вера Ивановна, воспитатель»: a name up to the first comma, dash or line break. */
function splitName({ values, name }: Gathered, text: string): void {
  const [first = '', ...rest] = text.split(POSITION_FOLLOWS);
  name.name = first;
  const behind = rest.join(', ').replace(/\)$/, '').trim();
  const { phone, email, rest: words } = readContacts(behind);
  const position = phone === '' && email === '' ? behind : words;
  if (position !== '') values.position ??= position;
  if (phone !== '') values.phone ??= phone;
  if (email !== '') values.email ??= email;
}

/** «воспитатель, ВКК»: what names a category is one, the rest is the position; words that say more are kept. */
function splitPosition({ values, notes }: Gathered, heading: string, text: string): void {
  const parts = text.split(/\s*[,;/\n]\s*/).filter((part) => part !== '');
  const ranks = parts.filter((part) => categoryOf(part) !== null);
  const position = parts.filter((part) => !ranks.includes(part)).join(', ');
  if (position !== '') values.position ??= position;
  const [rank] = ranks;
  if (rank !== undefined) values.category ??= categoryOf(rank);
  if (values.position !== position || ranks.length > 1 || (rank !== undefined && saysMore(rank)))
    notes.push(`${heading}: ${text}`);
}

/** The name in its usual order, the gender, and whether the sheet has to tell it because the patronymic does not. */
function named(
  { name, asks, notes, values }: Gathered,
  said: { readonly name?: string; readonly gender?: Gender | null },
): { name: string; gender: Gender | null; tell: boolean } {
  const source = said.name ?? sourceOf(name, { values, notes });
  const russian = withRussianLetters(source);
  const parsed = withoutCapitals(parsePersonName(russian));
  const tidy = formatPersonName(parsed, 'full').replace(/\u00a0/g, ' ');
  if (isNotOne(source)) asks.push({ code: 'not-one', column: 'name', text: source });
  if (russian !== source) asks.push({ code: 'letters', column: 'name', text: source });
  if (isInitial(parsed.first)) asks.push({ code: 'initials', column: 'name', text: tidy });
  else if (parsed.first === '' || parsed.last === '')
    asks.push({ code: 'one-word', column: 'name', text: tidy });
  const gender = said.gender ?? genderIn(values) ?? genderOf(parsed);
  if (gender === null) asks.push({ code: 'gender', column: 'gender', text: tidy });
  const tell = said.gender != null || patronymicGender(parsed.middle) === null;
  return { name: tidy, gender, tell };
}

/** «Ким В. И. / Цой И. Г.», «д/о Ким В. И.» */
const isNotOne = (text: string): boolean =>
  text.includes('/') || text.split(/[;\n]|\sи\s/).filter(looksLikeName).length > 1;

/** A list may write surnames in capitals; the bank does not. */
const withoutCapitals = (name: PersonName): PersonName =>
  isCapitals(name.last) && name.last.length > 2 ? { ...name, last: inTitleCase(name.last) } : name;

const genderIn = ({ gender }: Readonly<Record<string, unknown>>): Gender | null =>
  gender === LISTS.gender.values[0] ? 'f' : gender === LISTS.gender.values[1] ? 'm' : null;

const IN_BRACKETS = /\(([^)]*)\)?/g;

/** The name as typed, without counting numbers and without what stands in brackets: a maiden name, a leave. */
function sourceOf(
  parts: Readonly<Record<string, string>>,
  gathered: Pick<Gathered, 'values' | 'notes'>,
): string {
  const whole =
    parts.name ??
    [parts.lastName, parts.firstName, parts.patronymic, parts.firstAndPatronymic].filter(Boolean).join(' ');
  const bare = whole
    .replace(/^\d+(?:[.)]\s*|\s+)/, '')
    .replace(IN_BRACKETS, ' ')
    .replace(/ +/g, ' ')
    .trim();
  for (const [, aside = ''] of whole.matchAll(IN_BRACKETS))
    if (aside.trim() !== '') gathered.notes.push(aside.trim());
  const [first = '', ...rest] = bare.split(/\s*,\s*|\s[–—-]\s(?=\p{Ll})/u);
  const isName = (words: PersonName): boolean => words.first !== '' && words.last !== '';
  if (rest.length === 0 || !isName(parsePersonName(first))) return bare;
  if (gathered.values.position === undefined) gathered.values.position = rest.join(', ');
  else gathered.notes.push(rest.join(', '));
  return first;
}

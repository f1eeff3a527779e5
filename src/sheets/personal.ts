import { maskForms } from '../domain/people/document-name';
import { hideContacts } from '../domain/privacy/hide-contacts';
import { nameHider, SOMEBODY } from '../domain/privacy/hide-names';
import type { KnownPerson } from '../domain/privacy/known-people';
import {
  documents,
  journal,
  meetings,
  mentees,
  mentors,
  queue,
  SHEETS,
  settings,
  surveyCodes,
  wordForms,
} from './all';
import type { SheetSchema } from './schema';
import { namesSetting, type SettingKey, settingTitle } from './settings';
import { WORD_KIND } from './word-forms';

/**
 * What a column with personal data becomes: `clear` an empty cell, `names` a code or «(имя)» for every name, and
 * `{ code }` the code that stands in that column of the same row. Every other text keeps its words, only names,
 * telephones, mail and links in it are hidden; in a column of `json` each of its texts, so that it stays readable.
 */
type Personal = 'clear' | 'names' | 'json' | { readonly code: string };

const OF_PERSON: Readonly<Record<string, Personal>> = {
  name: { code: 'id' },
  phone: 'clear',
  email: 'clear',
  birthYear: 'clear',
  caseUrl: 'clear',
  genitive: 'clear',
  dative: 'clear',
  accusative: 'clear',
  instrumental: 'clear',
  prepositional: 'clear',
  superior: 'names',
  preferred: 'names',
};
const OF_PAIR: Readonly<Record<string, Personal>> = {
  mentor: { code: 'mentorId' },
  mentee: { code: 'menteeId' },
};
const OF_PARTICIPANT: Readonly<Record<string, Personal>> = { name: { code: 'person' } };

/** Columns that are more than text with a name in it, by the sheet. */
const PERSONAL: Readonly<Record<string, Readonly<Record<string, Personal>>>> = {
  [mentors.name]: OF_PERSON,
  [mentees.name]: OF_PERSON,
  Пары: OF_PAIR,
  Подбор: OF_PAIR,
  Согласия: OF_PARTICIPANT,
  Поощрения: OF_PARTICIPANT,
  Реестр: OF_PARTICIPANT,
  [documents.name]: { answers: 'json' },
  [journal.name]: { who: 'clear' },
};

/** Files stay at home with their names. */
const LEFT_AT_HOME: Readonly<Record<string, readonly string[]>> = {
  [documents.name]: ['link', 'file'],
  [meetings.name]: ['attachment'],
};

/** Sheets that do not leave the book with names: work of the program, and codes that open questionnaires. */
const AT_HOME: readonly SheetSchema[] = [journal, queue, surveyCodes];

/** The sheets a book without names has. */
export const CODED_SHEETS: readonly SheetSchema[] = SHEETS.filter((schema) => !AT_HOME.includes(schema));

/** People of «Настройки» and the codes that stand for them. */
export const OFFICE_PEOPLE: readonly (readonly [SettingKey, string])[] = [
  ['head.name', 'Р-1'],
  ['curator.name', 'Р-2'],
  ['staff.name', 'Р-3'],
];
/** Facts of the organisation itself, which are no one's personal data. */
const OF_OFFICE: readonly SettingKey[] = [
  'org.full',
  'org.short',
  'org.founder',
  'org.place',
  'org.address',
  'org.phone',
  'org.email',
  'org.inn',
  'org.ogrn',
  'org.site',
];
const CLEARED_SETTINGS: readonly SettingKey[] = ['curator.email'];

/** Is what stands in the column of a copy anything but a code, an empty cell or a computed value? */
export function takesFromCopy(schema: SheetSchema, key: string): boolean {
  const spec = schema.columns[key];
  const left = LEFT_AT_HOME[schema.name]?.includes(key) ?? false;
  return spec !== undefined && !('computed' in spec) && PERSONAL[schema.name]?.[key] === undefined && !left;
}

type Row = Readonly<Record<string, unknown>>;

/** Writes rows as a book without names has them. */
export interface Coder {
  readonly text: (text: string) => string;
  readonly row: (schema: SheetSchema, row: Row) => Row;
  /** Rows that stay at home are left out. */
  readonly rows: (schema: SheetSchema, rows: readonly Row[]) => readonly Row[];
}

export function coder(people: readonly KnownPerson[]): Coder {
  const hide = nameHider(people);
  const text = (words: string): string => hide(hideContacts(words));
  const row: Coder['row'] = (schema, values) =>
    schema === settings ? codedSetting(values, text) : codedRow(schema, values, text, hide);
  return {
    text,
    row,
    rows: (schema, all) =>
      all
        .filter((one) => leaves(schema, one))
        .map((one) => ({
          ...row(schema, one),
          ...Object.fromEntries((LEFT_AT_HOME[schema.name] ?? []).map((key) => [key, ''])),
        })),
  };
}

const leaves = (schema: SheetSchema, { kind }: Row): boolean =>
  schema !== wordForms || kind !== WORD_KIND.name;

function codedRow(
  schema: SheetSchema,
  values: Row,
  text: (words: string) => string,
  hide: (words: string) => string,
): Row {
  const rules = PERSONAL[schema.name] ?? {};
  const coded = Object.entries(values).map(([key, value]): [string, unknown] => {
    const rule = rules[key];
    if (rule === 'clear') return [key, typeof value === 'string' ? '' : null];
    if (rule === 'json') return [key, eachText(value, (words) => jsonTexts(words, text))];
    if (rule === 'names') return [key, eachText(value, (name) => namedOrHidden(name, hide))];
    if (rule !== undefined) return [key, codeFor(value, String(values[rule.code] ?? ''))];
    return [key, eachText(value, text)];
  });
  return Object.fromEntries(coded);
}

/** The register names people as papers do: words with the code are a code already. */
const codeFor = (value: unknown, code: string): unknown =>
  value === '' || value === maskForms(code).им ? value : code;

const eachText = (value: unknown, of: (text: string) => string): unknown => {
  if (typeof value === 'string') return of(value);
  return Array.isArray(value) ? value.map((one) => (typeof one === 'string' ? of(one) : one)) : value;
};

/** Each text of what the cell holds as JSON; a cell that somebody touched is a text like any other. */
function jsonTexts(words: string, of: (text: string) => string): string {
  try {
    return JSON.stringify(
      JSON.parse(words, (_key, value) => (typeof value === 'string' ? of(value) : value)),
    );
  } catch {
    return of(words);
  }
}

/** A cell that holds names only: what is not known by its look is hidden too. */
function namedOrHidden(name: string, hide: (words: string) => string): string {
  if (name.trim() === '' || /^\p{L}{1,3}-\d+$/u.test(name.trim())) return name;
  const hidden = hide(name);
  return hidden === name ? SOMEBODY : hidden;
}

function codedSetting(values: Row, text: (words: string) => string): Row {
  const title = String(values.title ?? '');
  const is = (key: SettingKey): boolean => namesSetting(title, key);
  const value = String(values.value ?? '');
  const person = OFFICE_PEOPLE.find(([key]) => is(key));
  if (value === '' || OF_OFFICE.some(is)) return values;
  if (CLEARED_SETTINGS.some(is)) return { ...values, value: '' };
  if (person) return { ...values, value: text(value) === value ? person[1] : text(value) };
  if (title === settingTitle('personalData')) return { ...values, value: BY_CODES };
  return { ...values, value: text(value) };
}

/** The value of the setting «Личные данные в таблице» in a book without names. */
const BY_CODES = 'коды';

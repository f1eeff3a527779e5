import { wallToInstant, zoneFormat, zoneOffset } from '../../book/serial';
import { refuse } from '../exception';

/** Java's SimpleDateFormat, the part Apps Script code uses. Names are English whatever the locale. */

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const DAY_MS = 86_400_000;

/** Pattern letters in runs, quoted literals, and single other characters. */
const TOKENS = /([A-Za-z])\1*|'((?:[^']|'')*)'|[^A-Za-z']/g;

interface Token {
  letter: string | null;
  width: number;
  text: string;
}

function tokens(pattern: string): Token[] {
  return [...pattern.matchAll(TOKENS)].map((match) => {
    if (match[1]) return { letter: match[1], width: match[0].length, text: match[0] };
    const quoted = match[2];
    const text = quoted === undefined ? match[0] : quoted === '' ? "'" : quoted.replaceAll("''", "'");
    return { letter: null, width: 0, text };
  });
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

const year = (value: number, width: number): string =>
  width === 2 ? pad(value % 100, 2) : pad(value, width);

/** Year the week of the day belongs to, weeks beginning on Sunday and week 1 holding 1 January, as in Java's US default. */
function weekYear(wall: Date): number {
  const saturday = new Date(wall.getTime() + (6 - wall.getUTCDay()) * DAY_MS);
  return saturday.getUTCFullYear();
}

const dayOfYear = (wall: Date): number =>
  Math.floor(
    (Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate()) -
      Date.UTC(wall.getUTCFullYear(), 0, 1)) /
      DAY_MS,
  ) + 1;

const zoneText = (offset: number, colon: string): string => {
  const minutes = Math.abs(Math.round(offset / 60_000));
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60), 2)}${colon}${pad(minutes % 60, 2)}`;
};

const named = (names: readonly string[], index: number, width: number): string =>
  width >= 4 ? names[index]! : names[index]!.slice(0, 3);

type Field = (wall: Date, width: number, offset: number) => string;

const FIELDS: Readonly<Record<string, Field>> = {
  y: (d, w) => year(d.getUTCFullYear(), w),
  Y: (d, w) => year(weekYear(d), w),
  M: (d, w) => (w >= 3 ? named(MONTHS, d.getUTCMonth(), w) : pad(d.getUTCMonth() + 1, w)),
  L: (d, w) => (w >= 3 ? named(MONTHS, d.getUTCMonth(), w) : pad(d.getUTCMonth() + 1, w)),
  d: (d, w) => pad(d.getUTCDate(), w),
  D: (d, w) => pad(dayOfYear(d), w),
  E: (d, w) => named(DAYS, d.getUTCDay(), w),
  u: (d, w) => pad(d.getUTCDay() || 7, w),
  a: (d) => (d.getUTCHours() < 12 ? 'AM' : 'PM'),
  H: (d, w) => pad(d.getUTCHours(), w),
  k: (d, w) => pad(d.getUTCHours() || 24, w),
  h: (d, w) => pad(d.getUTCHours() % 12 || 12, w),
  K: (d, w) => pad(d.getUTCHours() % 12, w),
  m: (d, w) => pad(d.getUTCMinutes(), w),
  s: (d, w) => pad(d.getUTCSeconds(), w),
  S: (d, w) => pad(d.getUTCMilliseconds(), w),
  G: (d) => (d.getUTCFullYear() > 0 ? 'AD' : 'BC'),
  Z: (_d, _w, offset) => zoneText(offset, ''),
  z: (_d, _w, offset) => (offset === 0 ? 'GMT' : `GMT${zoneText(offset, ':')}`),
  X: (_d, w, offset) =>
    offset === 0 ? 'Z' : w === 1 ? zoneText(offset, '').slice(0, 3) : zoneText(offset, w === 2 ? '' : ':'),
};

/** `GMT`, `UTC`, `GMT+03:00` and zone names of the tz database. */
function knownZone(zone: string): string {
  const fixed = /^(?:GMT|UTC)(?:([+-])(\d{1,2}):?(\d{2})?)?$/.exec(zone);
  if (fixed) return fixed[1] ? `${fixed[1]}${pad(Number(fixed[2]), 2)}:${fixed[3] ?? '00'}` : 'UTC';
  try {
    zoneFormat(zone);
    return zone;
  } catch {
    // Java silently takes an unknown zone for GMT; so does Apps Script.
    return 'UTC';
  }
}

/** Text of an instant in a zone. `YYYY` is the week's year, as in Java: it differs around New Year. */
export function formatInstant(instant: number, zone: string, pattern: string): string {
  const offset = zoneOffset(knownZone(zone), instant);
  const wall = new Date(instant + offset);
  return tokens(pattern)
    .map(({ letter, width, text }) => {
      if (letter === null) return text;
      const field = FIELDS[letter];
      return field ? field(wall, width, offset) : refuse(`Illegal pattern character '${letter}'`);
    })
    .join('');
}

const PARTS: Readonly<Record<string, string>> = {
  y: 'year',
  M: 'month',
  d: 'day',
  H: 'hour',
  m: 'minute',
  s: 'second',
  S: 'milli',
};

/** Instant of a text in a zone by numeric fields; anything else throws `Unparseable date`. */
export function parseInstant(text: string, zone: string, pattern: string): number {
  const names: string[] = [];
  const source = tokens(pattern).map(({ letter, width, text: literal }) => {
    if (letter === null) return literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const name = PARTS[letter];
    if (!name || width > 4 || (letter === 'M' && width > 2)) {
      return refuse(
        `Utilities.parseDate: поле «${letter.repeat(width)}» не поддерживается локальной версией.`,
      );
    }
    names.push(name);
    return width >= 4 ? '(\\d{4,})' : `(\\d{1,${Math.max(2, width)}})`;
  });
  const found = new RegExp(`^${source.join('')}`).exec(text);
  if (!found) return refuse(`Unparseable date: "${text}"`);
  const parts = Object.fromEntries(names.map((name, i) => [name, Number(found[i + 1])]));
  const wall = new Date(0);
  wall.setUTCFullYear(fullYear(parts.year ?? 1970), (parts.month ?? 1) - 1, parts.day ?? 1);
  wall.setUTCHours(parts.hour ?? 0, parts.minute ?? 0, parts.second ?? 0, parts.milli ?? 0);
  return wallToInstant(knownZone(zone), wall.getTime());
}

const fullYear = (value: number): number => (value < 100 ? 2000 + value : value);

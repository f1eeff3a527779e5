/** What a person typed into a date field: a day, nothing, or why it is not a day. */
type TypedDate =
  | { readonly kind: 'empty' }
  | { readonly kind: 'date'; readonly iso: string }
  | { readonly kind: 'error'; readonly reason: 'unreadable' | 'noYear' | 'noSuchDay' };

const DAY_FIRST = /^(\d{1,2})[.,/\s-]+(\d{1,2})(?:[.,/\s-]+(\d{4}|\d{2}))?\.?$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
/** Two-digit years from here on belong to the last century: a teacher's service may begin in 1971. */
const LAST_CENTURY_FROM = 60;

const two = (value: number): string => String(value).padStart(2, '0');

/** Reads `02.09.2026`, `2.9.26`, `2 9 2026`, `2/9/2026` and `2026-09-02`. */
export function parseTypedDate(text: string): TypedDate {
  const clean = text.replace(/\u00a0/g, ' ').trim();
  if (clean === '') return { kind: 'empty' };
  const iso = ISO.exec(clean);
  if (iso) return checkedDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = DAY_FIRST.exec(clean);
  if (!dayFirst) return { kind: 'error', reason: 'unreadable' };
  if (dayFirst[3] === undefined) return { kind: 'error', reason: 'noYear' };
  return checkedDay(fullYear(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year >= LAST_CENTURY_FROM ? 1900 + year : 2000 + year;
}

function checkedDay(year: number, month: number, day: number): TypedDate {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!real || year < 1900 || year > 2199) return { kind: 'error', reason: 'noSuchDay' };
  return { kind: 'date', iso: `${year}-${two(month)}-${two(day)}` };
}

/** `2026-09-02` → «02.09.2026», for tables and fields; an absent date is empty. */
export function dateInTable(iso: string | null): string {
  if (iso === null) return '';
  const [year, month, day] = iso.split('-');
  return `${day}.${month}.${year}`;
}

import type { CivilDate } from '../calendar/civil-date';
import { dateParts } from '../calendar/civil-date';
import { RUSSIAN_FOR_LATIN } from '../language/look-alike';

/** A document of a series as its register has it, oldest first. */
export interface NumberedPaper {
  readonly number: string;
  readonly date: CivilDate | null;
  /** What makes several rows of the register one document: its file. `''` when unknown. */
  readonly file: string;
}

/** The number as it is compared: without «№», spaces, case, kinds of dashes and look-alike letters. */
export const plainNumber = (number: string): string =>
  number
    .toLowerCase()
    .replace(/[№\s\u00a0]/g, '')
    .replace(/[‐‑–—−]/g, '-')
    .replace(/[a-z]/g, (letter) => RUSSIAN_FOR_LATIN[letter] ?? letter);

/** Whether two numbers are one number to a person who looks for the paper. */
export const isSameNumber = (a: string, b: string): boolean =>
  plainNumber(a) !== '' && plainNumber(a) === plainNumber(b);

const yearOf = (date: CivilDate | null): number | null => (date === null ? null : dateParts(date).year);

const ofYear = (papers: readonly NumberedPaper[], date: CivilDate): readonly NumberedPaper[] =>
  papers.filter((paper) => yearOf(paper.date) === yearOf(date));

/**
 * Another document of the same series and calendar year that has the number (C-24). Rows of the same file are the
 * same document, as those of an order that fixes and ends pairs at once.
 */
export function paperWithNumber<P extends NumberedPaper>(papers: readonly P[], own: NumberedPaper): P | null {
  if (own.date === null) return null;
  const twin = (one: P): boolean =>
    isSameNumber(one.number, own.number) &&
    yearOf(one.date) === yearOf(own.date) &&
    (own.file === '' || one.file !== own.file);
  return papers.find(twin) ?? null;
}

/** Two rows of one file with one number are one paper. */
function eachPaperOnce(rows: readonly NumberedPaper[]): readonly NumberedPaper[] {
  const seen = new Set<string>();
  return rows.filter(({ file, number }) => {
    const paper = `${file} ${number}`;
    if (file !== '' && seen.has(paper)) return false;
    seen.add(paper);
    return true;
  });
}

/** A number as its groups of digits and what stands between them: «45/2-р» is `['', '/', '-р']` and `[45, 2]`. */
interface Shape {
  readonly between: readonly string[];
  readonly digits: readonly string[];
}

function shapeOf(number: string): Shape | null {
  const text = number.replace(/^\s*№\s*/, '').trim();
  const digits = text.match(/\d+/g);
  return digits ? { digits, between: text.split(/\d+/) } : null;
}

const isLike = (a: Shape, b: Shape): boolean =>
  a.between.map(plainNumber).join('0') === b.between.map(plainNumber).join('0');

/** Numbers that are the day itself: «24.08.30» of 30 August 2024, «30.08.24», «30.08». */
const DAYS: readonly ((year: string, month: string, day: string) => string)[] = [
  (year, month, day) => `${year}.${month}.${day}`,
  (year, month, day) => `${day}.${month}.${year}`,
  (_, month, day) => `${day}.${month}`,
];

const asDay = (form: (typeof DAYS)[number], date: CivilDate): string =>
  form(date.slice(2, 4), date.slice(5, 7), date.slice(8, 10));

const dayForm = ({ number, date }: NumberedPaper): (typeof DAYS)[number] | null =>
  date === null ? null : (DAYS.find((form) => plainNumber(number) === asDay(form, date)) ?? null);

/** How many of the newest numbers tell what numbers look like now. */
const LOOKED_AT = 5;

/** The shape most of the newest numbers have; of equal ones the newest. */
function usualShape(shapes: readonly Shape[]): Shape | null {
  const last = shapes.slice(-LOOKED_AT).reverse();
  const votes = (one: Shape): number => last.filter((other) => isLike(one, other)).length;
  return last.reduce<Shape | null>(
    (best, one) => (best === null || votes(one) > votes(best) ? one : best),
    null,
  );
}

/** Which group of digits counts: the one that differs between the two newest numbers of the shape, else the first. */
function counterOf(alike: readonly Shape[]): number {
  const [last, before] = [alike[alike.length - 1]!, alike[alike.length - 2]];
  const differs = before ? last.digits.findIndex((digit, i) => digit !== before.digits[i]) : -1;
  return Math.max(differs, 0);
}

/**
 * The number after the last one of the series in the calendar year of the day, in the look of the last ones: «57-ОД»
 * → «58-ОД», «63/1», «63/2» → «63/3». With none this year it starts from 1, in the look of last year or with the
 * usual index. Numbers of cancelled papers belong among `papers`: they are not given again.
 */
export function nextNumber(rows: readonly NumberedPaper[], date: CivilDate, index: string): string {
  const papers = eachPaperOnce(rows);
  const now = ofYear(papers, date);
  const newest = papers[papers.length - 1];
  const day = newest ? dayForm(newest) : null;
  if (day) return freeDay(now, asDay(day, date));
  const shapes = shapesOf(now);
  if (shapes.length === 0) return firstNumber(papers, index);
  const usual = usualShape(shapes)!;
  const alike = shapes.filter((shape) => isLike(shape, usual));
  const at = counterOf(alike);
  const last = alike[alike.length - 1]!;
  const sameHead = alike.filter(
    ({ digits }) => digits.slice(0, at).join() === last.digits.slice(0, at).join(),
  );
  // Numbers with one counter run together whatever their index: after «57-ОД» comes 58, also when 58 was typed bare.
  const rivals = usual.digits.length === 1 ? shapes : sameHead;
  const most = Math.max(...rivals.map(({ digits }) => Number(digits[at] ?? digits[0])));
  return withCounter(last, at, most + 1);
}

const shapesOf = (papers: readonly NumberedPaper[]): Shape[] =>
  papers.flatMap(({ number }) => shapeOf(number) ?? []);

/** Groups after the counter start anew; leading zeros stay. */
function withCounter({ between, digits }: Shape, at: number, value: number): string {
  const shown = digits.map((digit, i) => {
    if (i < at) return digit;
    return String(i === at ? value : 1).padStart(digit.startsWith('0') ? digit.length : 1, '0');
  });
  return between.map((part, i) => `${part}${shown[i] ?? ''}`).join('');
}

function firstNumber(papers: readonly NumberedPaper[], index: string): string {
  const shapes = shapesOf(papers);
  const usual = usualShape(shapes);
  if (usual) return withCounter(usual, 0, 1);
  return index.trim() === '' ? '1' : `1-${index.trim()}`;
}

/** A second paper of the same day gets «/2». */
function freeDay(papers: readonly NumberedPaper[], number: string): string {
  const taken = papers.filter((paper) => plainNumber(paper.number).startsWith(number)).length;
  return taken === 0 ? number : `${number}/${taken + 1}`;
}

/** Gaps longer than this are another way of counting, not forgotten papers. */
const LONGEST_GAP = 20;

/** Numbers left out between the last one of the year and a typed one: [55, 56] before «57-ОД» when 54 was the last. */
export function skippedNumbers(
  papers: readonly NumberedPaper[],
  own: { readonly number: string; readonly date: CivilDate },
): readonly number[] {
  const shape = shapeOf(own.number);
  if (!shape) return [];
  const alike = shapesOf(ofYear(papers, own.date)).filter((one) => isLike(one, shape));
  if (alike.length === 0) return [];
  const at = counterOf([...alike, shape]);
  const head = shape.digits.slice(0, at).join();
  const value = Number(shape.digits[at]);
  const below = alike
    .filter(({ digits }) => digits.slice(0, at).join() === head)
    .map(({ digits }) => Number(digits[at]))
    .filter((other) => other < value);
  if (below.length === 0) return [];
  const from = Math.max(...below) + 1;
  return value - from > LONGEST_GAP ? [] : Array.from({ length: value - from }, (_, i) => from + i);
}

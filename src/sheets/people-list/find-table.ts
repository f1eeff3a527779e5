import { commonNameGender } from '../../domain/language/first-names';
import { isInitial, parsePersonName, patronymicGender } from '../../domain/language/person-name';
import { readContacts } from '../../domain/people/contacts';
import type { GridLine } from '../../domain/roadmap/grid';
import { type BankRole, columnOfHeading } from './headings';

/** The mark of a cell that is merged with the one above it. */
const SAME_AS_ABOVE = '〃';

export interface ListHeading {
  /** From 0. */
  readonly index: number;
  /** Key of a column, `''` = not needed, `null` = not known. */
  readonly column: string | null;
  /** As it stands; the first value where the list has no headings. */
  readonly text: string;
}

/** A list of people as a table: its columns, rows that name somebody, and lines that name nobody. */
export interface PeopleTable {
  readonly headings: readonly ListHeading[];
  readonly rows: readonly GridLine[];
  readonly ignored: readonly { readonly line: number; readonly text: string }[];
}

/** What a person says columns hold, by their place from 0. */
export type ChosenListColumns = ReadonlyMap<number, string | null>;

/** Titles above a table take this many lines at most. */
const SEARCHED = 20;
const NAMES = ['name', 'lastName', 'namePosition'];
const TOTAL =
  /^(?:итого|всего|вакан|общее количество|количество|примечани|заведующ|директор|руководитель|исполнитель|составил|подпись|дата[: ])/i;

const filled = (cells: readonly string[]): string[] =>
  cells.map((cell) => cell.trim()).filter((cell) => cell !== '' && cell !== SAME_AS_ABOVE);

/** What stands between a name and a position: a comma, a line break, a dash, brackets at the end. */
export const POSITION_FOLLOWS = /\s*(?:,|\n|\s[–—-]\s(?!\p{Lu}\p{Ll}+ \p{Lu})|\((?=[^()]*\)\s*$))\s*/u;

/** The name of «1. Ким Вера Ивановна, воспитатель» or «Ким Вера Ивановна (методист)». */
const beforePosition = (text: string): string => text.split(POSITION_FOLLOWS)[0]!;

/** «1.», «2)» before a name. */
const COUNTING = /^\d+(?:[.)]\s*|\s+)/;

/** A whole name, or a surname with initials or a usual first name. A counting number may stand before it. */
export function looksLikeName(text: string): boolean {
  const plain = text.replace(/\s+/g, ' ').trim().replace(COUNTING, '');
  if (/^ф\.? ?и\.? ?о(?![а-яё])/i.test(plain)) return false;
  if (/[\d@«»"№/]/.test(plain) || plain.split(' ').length > 6 || !/^[\p{L}]/u.test(plain)) return false;
  const { last, first, middle } = parsePersonName(plain);
  if (last === '' || first === '') return false;
  if (patronymicGender(middle) !== null) return true;
  // «С кем готовы работать» is no surname with an initial.
  const capitals = plain.split(' ').every((word) => /^\p{Lu}/u.test(word));
  return capitals && (isInitial(first) || (middle === '' && commonNameGender(first) !== null));
}

/** Finds the headings and the people of a list; headings may stand below titles and in two lines. */
export function findPeopleTable(
  role: BankRole,
  lines: readonly GridLine[],
  chosen: ChosenListColumns,
): PeopleTable {
  const { headings, from, above } = headingsOf(role, lines);
  const columns = corrected(headings, chosen);
  const names = columns
    .filter(({ column }) => column !== null && NAMES.includes(column))
    .map(({ index }) => index);
  // Under a heading of names alone every line is a name.
  const alone = from > 0 && columns.length === 1;
  const rows: GridLine[] = [];
  const ignored = above.map(ignoredLine);
  let before: readonly string[] = [];
  for (const line of lines.slice(from)) {
    if (filled(line.cells).length === 0 || isNumbering(line.cells)) continue;
    const cells = line.cells.map((cell, at) => (cell.trim() === SAME_AS_ABOVE ? (before[at] ?? '') : cell));
    if (!isPerson(line.cells, names, alone)) {
      ignored.push(ignoredLine(line));
      continue;
    }
    rows.push({ cells, place: line.place });
    before = cells;
  }
  return { headings: columns, rows, ignored: ignored.filter(({ text }) => text !== '') };
}

const ignoredLine = ({ cells, place }: GridLine): { line: number; text: string } => ({
  line: place,
  text: filled(cells).join(' · '),
});

/** «1 2 3 4» under the headings. */
const isNumbering = (cells: readonly string[]): boolean => {
  const own = filled(cells);
  return own.length > 1 && own.every((cell, at) => cell.replace(/\.$/, '') === String(Number(own[0]) + at));
};

/** A row whose cell of names names somebody: in a line of its own only a whole name does. */
function isPerson(cells: readonly string[], names: readonly number[], alone: boolean): boolean {
  const name = names.map((at) => cells[at]?.trim() ?? '').find((cell) => cell !== '') ?? '';
  const isName = looksLikeName(name.split(',')[0]!) || looksLikeName(beforePosition(name));
  if (name === SAME_AS_ABOVE || !/\p{L}{2}/u.test(name) || TOTAL.test(filled(cells)[0] ?? '')) return false;
  if (TOTAL.test(name) && !isName) return false;
  const others = filled(cells).filter((cell) => !/^\d+\.?$/.test(cell));
  return alone || others.length > 1 || isName;
}

interface FoundHeadings {
  readonly headings: readonly ListHeading[];
  /** Place of the first line below the headings, from 0. */
  readonly from: number;
  readonly above: readonly GridLine[];
}

function headingsOf(role: BankRole, lines: readonly GridLine[]): FoundHeadings {
  let best = -1;
  let most = 1;
  lines.slice(0, SEARCHED).forEach(({ cells }, at) => {
    const known = new Set(cells.map((cell) => columnOfHeading(role, cell)).filter((column) => column));
    const named =
      NAMES.some((column) => known.has(column)) &&
      !cells.some((cell) => columnOfHeading(role, cell) === null && looksLikeName(cell));
    const alone = filled(cells).length === 1 && known.size === 1;
    if (named && (known.size > most || (alone && best < 0))) [best, most] = [at, Math.max(known.size, most)];
  });
  if (best < 0) return { headings: guessed(lines), from: 0, above: [] };
  const under = lines[best + 1];
  const second = under !== undefined && isSecondLine(lines[best]!.cells, under.cells) ? under.cells : null;
  return {
    headings: withoutTwice(role, joined(lines[best]!.cells, second)),
    from: best + (second ? 2 : 1),
    above: lines.slice(0, best),
  };
}

/** A line that says more about headings that stand over several columns. */
const isSecondLine = (top: readonly string[], cells: readonly string[]): boolean =>
  filled(cells).length > 0 &&
  !isNumbering(cells) &&
  !cells.some(looksLikeName) &&
  cells.some((cell, at) => cell.trim() !== '' && cell !== SAME_AS_ABOVE && (top[at] ?? '').trim() === '');

/** Headings of two lines as one: the upper words go on to the right over the lower ones. */
function joined(top: readonly string[], second: readonly string[] | null): string[] {
  if (!second) return [...top];
  let over = '';
  return Array.from({ length: Math.max(top.length, second.length) }, (_, at) => {
    const own = (top[at] ?? '').trim();
    const below = (second[at] ?? '').trim().replace(SAME_AS_ABOVE, '');
    if (own !== '') over = own;
    return below === '' ? own : `${over} ${below}`.trim();
  });
}

/** Of two columns with one meaning the first has it; words for the note may stand in several. */
function withoutTwice(role: BankRole, cells: readonly string[]): ListHeading[] {
  const taken = new Set<string>();
  return cells.flatMap((text, index): ListHeading[] => {
    if (text.trim() === '') return [];
    const column = columnOfHeading(role, text);
    if (column === null || column === '' || column === 'toNote')
      return [{ index, column, text: text.trim() }];
    if (taken.has(column)) return [{ index, column: null, text: text.trim() }];
    taken.add(column);
    return [{ index, column, text: text.trim() }];
  });
}

/** This share of the filled cells tells what a column without a heading holds. */
const MOST = 0.6;

function guessed(lines: readonly GridLine[]): ListHeading[] {
  const width = Math.max(0, ...lines.map(({ cells }) => cells.length));
  const taken = new Set<string>();
  return Array.from({ length: width }, (_, index): ListHeading => {
    const own = lines.map(({ cells }) => (cells[index] ?? '').trim()).filter((cell) => cell !== '');
    const share = (looks: (cell: string) => boolean): boolean =>
      own.length > 0 && own.filter(looks).length >= own.length * MOST;
    const [column = null] = GUESSES.filter(([key, looks]) => !taken.has(key) && share(looks)).map(
      ([key]) => key,
    );
    if (column) taken.add(column);
    return { index, column, text: own[0] ?? '' };
  }).filter(({ text }) => text !== '');
}

const GUESSES: readonly (readonly [key: string, looks: (cell: string) => boolean])[] = [
  ['', (cell) => /^\d{1,3}\.?$/.test(cell)],
  ['namePosition', (cell) => POSITION_FOLLOWS.test(cell) && looksLikeName(beforePosition(cell))],
  ['name', looksLikeName],
  ['email', (cell) => readContacts(cell).email === cell],
  ['phone', (cell) => readContacts(cell).phone === cell],
  ['contacts', (cell) => readContacts(cell).rest === '' && cell.length > 5],
  [
    'position',
    (cell) =>
      /воспитател|учител|педагог|методист|логопед|психолог|музыкальн|инструктор|преподавател/i.test(cell),
  ],
  ['category', (cell) => /^(?:перв|высш|сзд|соответств|нет$|без кат|[12] ?кат|вкк|пкк)/i.test(cell)],
];

/** Columns as a person named them: what is chosen holds, and no other column has the same meaning. */
function corrected(headings: readonly ListHeading[], chosen: ChosenListColumns): ListHeading[] {
  const taken = new Set([...chosen.values()].filter((column) => column && column !== 'toNote'));
  return headings.map((heading) => {
    const own = chosen.get(heading.index);
    if (own !== undefined) return { ...heading, column: own };
    return heading.column !== null && taken.has(heading.column) ? { ...heading, column: null } : heading;
  });
}

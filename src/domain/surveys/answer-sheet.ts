import { type CivilDate, parseCivilDate } from '../calendar/civil-date';
import { plainWords } from '../language/plain-words';
import { gridOfTabs } from '../roadmap/grid';
import type { Answer, AnswerEntry, AnswerValue, Questionnaire } from './questionnaire';
import { type AnswerContext, type Asked, answersFrom, askedBy, readCell } from './read-answers';

/** What a column of a sheet of answers holds; `null` = nothing that is taken. */
type Holding = 'person' | 'date' | Asked | null;

export interface SheetColumn {
  readonly index: number;
  readonly heading: string;
  readonly example: string;
  readonly holds: Holding;
  readonly sure: boolean;
}

/** A table of answers: headings above, a row a person below. */
export interface AnswerTable {
  readonly headings: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly place: number }[];
}

/** Titles above a table take this many lines at most. */
const SEARCHED = 20;

/**
 * The table of a text, from the first line wider than all above it that asks for a name, else from the first
 * with two cells; `null` when there is none or nothing is below.
 */
export function answerTable(text: string): AnswerTable | null {
  const lines = gridOfTabs(text.replace(/\r\n?/g, '\n')).lines.map(({ cells, place }) => ({
    cells: cells.map((cell) => cell.trim()),
    place,
  }));
  const filled = lines.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const widths = filled.map(({ cells }) => cells.filter((cell) => cell !== '').length);
  const named = filled.slice(0, SEARCHED).findIndex(
    // Titles are narrower than the table below them.
    ({ cells }, at) =>
      widths.slice(0, at).every((width) => width < widths[at]!) &&
      widths[at]! > 1 &&
      cells.some((cell) => PERSON.test(plainWords(cell))),
  );
  const top = named >= 0 ? named : widths.findIndex((width) => width > 1);
  const [headings, ...rows] = filled.slice(top);
  return top < 0 || !headings || rows.length === 0 ? null : { headings: headings.cells, rows };
}

const PERSON =
  /^(?:укажите |ваш[аеи]? |ваше )?(?:ф\.? ?и\.? ?о|фамили|имя(?: |$)|как вас зовут|кто вы|участник|педагог$|наставни[кц][а-я]*$|наставляем[а-я]+$)/;
const DATE = /^(?:отметка времени|timestamp|дата|когда (?:ответ|заполн))/;

export const asksWho = (heading: string): boolean => PERSON.test(plainWords(heading));
export const asksDay = (heading: string): boolean => DATE.test(plainWords(heading));

/** What each column holds, told from its heading; of two columns with one meaning the surer, else the first. */
export function readColumns(
  table: AnswerTable,
  questionnaire: Questionnaire,
  lists: AnswerContext['lists'],
): SheetColumn[] {
  const columns = table.headings.flatMap((heading, index): SheetColumn[] => {
    const example = table.rows.find(({ cells }) => (cells[index] ?? '') !== '')?.cells[index] ?? '';
    if (heading === '') return [];
    const holds = holdingOf(heading, questionnaire, lists);
    const sure = holds === null || typeof holds === 'string' || holds.sure;
    return [{ index, heading, example, holds, sure }];
  });
  const taken = new Map<string, SheetColumn>();
  for (const column of columns) {
    const before = taken.get(holdingKey(column.holds));
    if (!before || (column.sure && !before.sure)) taken.set(holdingKey(column.holds), column);
  }
  return columns.map((column) =>
    column.holds === null || taken.get(holdingKey(column.holds)) === column
      ? column
      : { ...column, holds: null, sure: false },
  );
}

function holdingOf(heading: string, questionnaire: Questionnaire, lists: AnswerContext['lists']): Holding {
  const words = plainWords(heading);
  if (DATE.test(words)) return 'date';
  return PERSON.test(words) ? 'person' : askedBy(heading, questionnaire, lists);
}

/** A holding as a key: `person`, `date`, `topics`, `choices/1`, `''`. */
export const holdingKey = (holds: Holding): string => {
  if (holds === null || typeof holds === 'string') return holds ?? '';
  return holds.part === '' ? holds.question.code : `${holds.question.code}/${holds.part}`;
};

/** How well the headings fit a questionnaire: known questions count whole, likely ones half. */
export const fitOf = (columns: readonly SheetColumn[]): number =>
  columns.reduce((sum, { holds, sure }) => {
    if (holds === null || typeof holds === 'string') return sum;
    return sum + (sure ? 1 : 0.5);
  }, 0);

/** A row of the sheet as answers. */
interface SheetRow {
  /** As the sheet has it. */
  readonly person: string;
  /** `null`: the sheet has no date or it cannot be read; `dateText` tells which. */
  readonly date: CivilDate | null;
  readonly dateText: string;
  readonly place: number;
  readonly answers: readonly Answer[];
  /** Questions whose answer was not understood. */
  readonly unread: readonly Asked[];
}

/** The cells of a row by what their columns hold. */
export function readSheetRow(
  row: AnswerTable['rows'][number],
  columns: readonly SheetColumn[],
  questionnaire: Questionnaire,
  context: AnswerContext,
): SheetRow {
  const values = new Map<string, AnswerValue[]>();
  const unread: Asked[] = [];
  const dateText = textOf('date', row, columns);
  for (const { index, holds } of columns) {
    const cell = row.cells[index] ?? '';
    if (holds === null || typeof holds === 'string' || cell === '') continue;
    const read = readCell(holds, cell, context);
    const { code } = holds.question;
    values.set(code, [...(values.get(code) ?? []), ...read.values]);
    if (read.unread.length > 0) unread.push(holds);
  }
  return {
    ...{ person: personOf(row, columns), place: row.place, dateText, unread },
    date: dayOf(dateText),
    answers: answersFrom(values, questionnaire),
  };
}

const textOf = (
  what: 'person' | 'date',
  row: AnswerTable['rows'][number],
  columns: readonly SheetColumn[],
): string => row.cells[columns.find(({ holds }) => holds === what)?.index ?? -1] ?? '';

export const personOf = (row: AnswerTable['rows'][number], columns: readonly SheetColumn[]): string =>
  textOf('person', row, columns).replace(/\s+/g, ' ');

/**
 * The day of «04.09.2026 12:33:11», «2026/09/04 12:33:11 PM GMT+3», «2026-09-04». «9/4/2026» is none: which of the two
 * is the month depends on who made the sheet.
 */
export function dayOf(text: string): CivilDate | null {
  const dayFirst = /^\s*(\d{1,2}\.\d{1,2}\.\d{4})(?!\d)/.exec(text)?.[1];
  if (dayFirst !== undefined) return parseCivilDate(dayFirst);
  const yearFirst = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
  if (!yearFirst) return null;
  const [year, month, day] = yearFirst.slice(1).map((part) => part.padStart(2, '0'));
  return parseCivilDate(`${year}-${month}-${day}`);
}

/** Do all entries stand among the latest answers as they are? Then the same sheet comes a second time. */
export const allStand = (
  entries: readonly AnswerEntry[],
  stored: readonly Pick<AnswerEntry, 'question' | 'answer'>[],
): boolean =>
  entries.every(({ question, answer }) =>
    stored.some((row) => plainWords(row.question) === plainWords(question) && row.answer.trim() === answer),
  );

import type { BookReport } from '../../contract/dto';
import { done, type Result } from '../../contract/result';
import { parseSchoolYear, schoolYear } from '../../domain/calendar/school-year';
import { nearest } from '../../domain/nearest';
import { SHEETS } from '../../sheets/all';
import { idSequence } from '../../sheets/ids';
import type { Problem } from '../../sheets/problems';
import type { ListName, SheetSchema } from '../../sheets/schema';
import { appTexts } from '../../text/app';
import { counted } from '../../text/plural';
import { problemOnScreen, problemText } from '../../text/problems';
import { offeredLists, readBanks, readSettings } from '../banks';
import type { Ports } from '../ports';
import { schoolCalendar } from '../roadmap/deadline-context';
import { problemLine } from './problem-line';
import { createBook } from './set-up-book';

/** Reads every sheet and lists everything that is wrong, with places. Changes nothing. */
export function checkBook({ book }: Pick<Ports, 'book'>): Result<BookReport> {
  const problems = allProblems(book);
  const text =
    problems.length === 0
      ? appTexts.checkedClean
      : appTexts.checkedProblems(counted(problems.length, appTexts.problemsWord));
  return done({ text, problems: problems.map((problem) => reported(problem, false)), lastAction: null });
}

/**
 * Mends what is safe: adds missing sheets and columns (never an empty one in place of a column that rows cannot do
 * without), renames a header that is a misprint of ours, gives codes
 * to rows without one, puts formats and lists back. Values typed by people are never changed.
 */
export function repairBook(ports: Ports): Result<BookReport> {
  const before = allProblems(ports.book);
  const created = createBook(ports, { sample: false });
  if (!created.ok) return created;
  for (const schema of SHEETS) repairHeaders(ports, schema);
  ports.book.commit();
  for (const schema of SHEETS) giveCodes(ports, schema);
  ports.book.commit();
  for (const schema of SHEETS) {
    const table = ports.book.read(schema);
    if (table.headerRow > 0)
      ports.layout.dress(schema, table.headerRow, table.columns as Record<string, number>);
  }
  const after = allProblems(ports.book);
  const left = new Set(after.map(problemText));
  const mended = before.filter((problem) => !left.has(problemText(problem)));
  const text =
    before.length === 0
      ? appTexts.checkedClean
      : appTexts.repaired(counted(mended.length, appTexts.problemsWord), after.length);
  const problems = [
    ...mended.map((problem) => reported(problem, true)),
    ...after.map((problem) => reported(problem, false)),
  ];
  return done({ text, problems, lastAction: null });
}

const reported = (problem: Problem, mended: boolean): BookReport['problems'][number] => ({
  ...problemLine(problem),
  text: problemOnScreen(problem),
  mended,
});

function allProblems(book: Ports['book']): Problem[] {
  const offered = offeredLists(book);
  const ofSheets = SHEETS.flatMap((schema) => [
    ...book.read(schema).problems,
    ...unlisted(book, schema, offered),
  ]);
  const values = readSettings(book);
  const year = parseSchoolYear(values.year);
  // A kind that is in no list is said once, by the list.
  const ofDays = (year ? schoolCalendar(book, values, year).problems : []).filter(
    (problem) => problem.code === 'calendar-row' && problem.fault !== 'which-kind',
  );
  return [...ofSheets, ...ofDays];
}

/** Cells of choice columns whose text is in no list. */
function unlisted(
  book: Ports['book'],
  schema: SheetSchema,
  offered: Record<ListName, readonly string[]>,
): Problem[] {
  const table = book.read(schema);
  const choices = Object.entries(schema.columns).flatMap(([key, spec]) =>
    spec.kind === 'choice' ? [{ key, spec }] : [],
  );
  return table.rows.flatMap(({ row, values }) =>
    choices.flatMap(({ key, spec }): Problem[] => {
      const text = String((values as Record<string, unknown>)[key] ?? '');
      if (text === '' || offered[spec.from].includes(text)) return [];
      const column = (table.columns as Record<string, number>)[key] ?? 0;
      const like = nearest(text, offered[spec.from]);
      return [
        { sheet: schema.name, row, column, code: 'not-in-list', header: spec.header, text, nearest: like },
      ];
    }),
  );
}

/** Misprinted headers get their right text; headers that are gone are added to the right of the table. */
function repairHeaders({ book, layout }: Ports, schema: SheetSchema): void {
  const table = book.read(schema);
  if (table.headerRow === 0) {
    // What stands on a sheet without our headers is not ours to write over.
    const headers = Object.values(schema.columns).map(({ header }, index) => ({ header, column: index + 1 }));
    if (table.width === 0) layout.setHeaders(schema, 1, headers);
    return;
  }
  const lost = table.problems.filter((problem) => problem.code === 'header-missing');
  if (lost.length === 0) return;
  const renamed = new Set<number>();
  let end = table.width;
  const headers = lost.map(({ header, column: like }) => {
    const misprint = like > 0 && !renamed.has(like);
    if (!misprint) end += 1;
    renamed.add(misprint ? like : end);
    return { header, column: misprint ? like : end };
  });
  layout.setHeaders(schema, table.headerRow, headers);
}

function giveCodes(ports: Ports, schema: SheetSchema): void {
  if (schema.idPrefix === undefined) return;
  const { book } = ports;
  const table = book.read(schema);
  if (table.columns.id === undefined) return;
  const ids = table.rows.map(({ values }) => String((values as { id?: unknown }).id ?? ''));
  const year = schema.idPrefix === 'П' ? schoolYear(readBanks(ports).year.start).start : undefined;
  const newId = idSequence(schema.idPrefix, ids, year);
  for (const { row, values } of table.rows) {
    if ((values as { id?: string }).id !== '') continue;
    book.update(schema, row, { id: newId() } as never);
  }
}

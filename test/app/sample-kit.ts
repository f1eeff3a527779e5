import type { BookSnapshot, CellSnapshot, CellValue, SheetSnapshot } from '../../host/book/snapshot';
import type { Knobs } from '../../host/realm/protocol';
import { TIME_LIMITS } from '../../host/realm/time-limits';
import type { MemoryBridge } from '../../host/runtime/memory-bridge';
import type { PairDraft, PaperChoice, PersonDraft } from '../../src/contract/dto';
import type { Failure, Result } from '../../src/contract/result';
import { textOf } from '../documents/read-docx';
import { openSchool, type School } from '../kit/school';

let made: Promise<BookSnapshot> | null = null;

/** The invented year as a book, made once for all tests of a file. */
export const sampleBook = (): Promise<BookSnapshot> =>
  (made ??= openSchool().then((school) => school.book()));

const CALM: Knobs = {
  lockHeldElsewhere: false,
  faults: { probability: 0, seed: 0 },
  latency: 'fast',
  timeLimits: TIME_LIMITS,
  killAt: 0,
  quotas: { documents: 1e6, conversions: 1e6, mails: 100, properties: 1e6 },
};
let shared: Promise<School> | null = null;

/**
 * A school with the sample book, or another one, as if it was just opened: no files, letters or properties. All of a
 * file's tests share one runtime, so that the school of the test before is gone.
 */
export async function sampleSchool({
  book,
  ...knobs
}: Knobs & { book?: BookSnapshot } = {}): Promise<School> {
  shared ??= openSchool({ start: 'empty' });
  const school = await shared;
  const { bridge, runtime } = school;
  for (const kept of [bridge.fileContents, bridge.properties]) kept.clear();
  bridge.outbox.length = 0;
  bridge.triggers = [];
  await runtime.request({ kind: 'knobs', knobs: { ...CALM, ...knobs } });
  await runtime.request({ kind: 'load', book: book ?? (await sampleBook()) });
  return school;
}

export function sheetOf(book: BookSnapshot, name: string): SheetSnapshot {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The column (1-based) under a header, which stands in row `headerRow`. */
export const columnOf = (book: BookSnapshot, sheet: string, header: string, headerRow = 1): number =>
  sheetOf(book, sheet).cells.find(({ r, v }) => r === headerRow && v === header)!.c;

export const valueAt = (book: BookSnapshot, sheet: string, row: number, column: number): CellValue | null =>
  sheetOf(book, sheet).cells.find(({ r, c }) => r === row && c === column)?.v ?? null;

/** The row (1-based) that has the text in its first column. */
export const rowOf = (book: BookSnapshot, sheet: string, id: string): number =>
  sheetOf(book, sheet).cells.find(({ c, v }) => c === 1 && v === id)!.r;

/** The value of a field of a row by its code and header. */
export const field = (book: BookSnapshot, sheet: string, id: string, header: string): CellValue | null =>
  valueAt(book, sheet, rowOf(book, sheet, id), columnOf(book, sheet, header));

/** The book with the cells of one sheet changed. */
export const withCells = (
  book: BookSnapshot,
  name: string,
  change: (cells: readonly CellSnapshot[]) => readonly CellSnapshot[],
): BookSnapshot => ({
  ...book,
  sheets: book.sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const cells = [...change(sheet.cells)];
    const columnCount = Math.max(sheet.columnCount, ...cells.map(({ c }) => c));
    return { ...sheet, cells, columnCount };
  }),
});

/** The book with one value put into a cell, whatever stood there. */
export const withValue = (
  book: BookSnapshot,
  sheet: string,
  row: number,
  column: number,
  v: CellValue | null,
): BookSnapshot =>
  withCells(book, sheet, (cells) => {
    const old = cells.find(({ r, c }) => r === row && c === column);
    const rest = cells.filter((cell) => cell !== old);
    if (v === null) return rest;
    const { v: _value, f: _formula, ...kept } = old ?? { r: row, c: column };
    return [...rest, { ...kept, v }];
  });

const contents = (book: BookSnapshot): Map<string, string> =>
  new Map(
    book.sheets.flatMap(({ name, cells }) =>
      cells
        .filter(({ v, f }) => v !== undefined || f !== undefined)
        .map(({ r, c, v, f }): [string, string] => [`${name}!${r}:${c}`, JSON.stringify([v, f])]),
    ),
  );

/** Cells whose content differs, as «Лист!строка:столбец», in no particular order. */
export function changedCells(before: BookSnapshot, after: BookSnapshot): string[] {
  const [old, now] = [contents(before), contents(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((at) => old.get(at) !== now.get(at));
}

/** Sheets with a changed cell, in the order of the tabs. */
export const changedSheets = (before: BookSnapshot, after: BookSnapshot): string[] => {
  const names = new Set(changedCells(before, after).map((at) => at.split('!')[0]!));
  return after.sheets.map(({ name }) => name).filter((name) => names.has(name));
};

/** Cells that had something and now have something else or nothing. */
export const lostCells = (before: BookSnapshot, after: BookSnapshot): string[] => {
  const old = contents(before);
  return changedCells(before, after).filter((at) => old.has(at));
};

/** The refusal of a call; fails the test when it went well. */
export function refusal<T>(result: Result<T>): Failure {
  if (result.ok) throw new Error(`not refused: ${JSON.stringify(result.value)}`);
  return result.error;
}

const FOLDER = 'application/vnd.google-apps.folder';

/** Names of documents, without templates and folders. */
export const documentsIn = ({ fileContents }: MemoryBridge): string[] =>
  [...fileContents.values()]
    .filter(({ file }) => file.mimeType !== FOLDER && file.appProperties.key !== undefined)
    .map(({ file }) => file.name);

/** Text of the newest document with the name. */
export function documentText({ fileContents }: MemoryBridge, name: string | RegExp): string {
  const found = [...fileContents.values()].filter(({ file }) =>
    typeof name === 'string' ? file.name === name : name.test(file.name),
  );
  const last = found[found.length - 1];
  if (!last) throw new Error(`no document ${name}`);
  return textOf(new Uint8Array(Buffer.from(last.content, 'base64'))).replace(/\u00a0/g, ' ');
}

/** A form of М-09, who has no mentor, with a possible mentor and all consents; hers to her data has ended. */
export async function newPair(school: School, change: Partial<PairDraft> = {}): Promise<PairDraft> {
  const { draft } = await school.value('pairs.open', { pairId: null, menteeId: 'М-09' });
  return {
    ...draft,
    mentorId: 'Н-10',
    mentorConsent: '2026-11-20',
    menteeConsent: '2026-11-20',
    menteeData: '2026-11-20',
    schedule: '1 раз в неделю',
    ...change,
  };
}

/** What «Приказ» offers for the pairs, with some of it changed. */
export async function orderOf(
  school: School,
  pairIds: readonly string[],
  change: Partial<PaperChoice> = {},
): Promise<PaperChoice> {
  return { ...(await school.value('papers.open', { kind: 'D20', subjects: pairIds })).choice, ...change };
}

export const newPerson = (change: Partial<PersonDraft> = {}): PersonDraft => ({
  role: 'mentee',
  id: null,
  revision: null,
  name: 'Ёлкина Алёна Сергеевна',
  gender: null,
  position: 'воспитатель',
  subject: '',
  department: '',
  category: '',
  phone: '',
  email: '',
  teachingSince: null,
  topics: [],
  request: '',
  capacity: null,
  note: '',
  ...change,
});

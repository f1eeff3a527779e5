import type { BookSnapshot } from '../../../host/book/snapshot';
import { grownBook } from '../../../host/cli/bench/big-book';
import type { Reply, StoredFile } from '../../../host/realm/protocol';
import type { JobItem, JobSlice, JobView } from '../../../src/contract/dto';
import type { Result } from '../../../src/contract/result';
import { type School, sheetRows } from '../../kit/school';
import { columnOf, sampleBook, sheetOf, valueAt } from '../sample-kit';

/** Blanks of the consent to the processing of data, one a person. */
export const blanksOf = (ids: readonly string[]): JobItem[] =>
  ids.map((personId) => ({ kind: 'D11', personId, pairId: '' }));

/** Codes of mentees who have not withdrawn, as the sheet has them. */
export function menteeIds(book: BookSnapshot, count: number): string[] {
  const status = columnOf(book, 'Наставляемые', 'Статус');
  return sheetOf(book, 'Наставляемые')
    .cells.filter(({ r, c }) => c === 1 && r > 1)
    .filter(({ r }) => valueAt(book, 'Наставляемые', r, status) !== 'отозвал согласие')
    .map(({ v }) => String(v))
    .slice(0, count);
}

/** The sample year with mentees enough that `count` of them may be named. */
export const bookFor = async (count: number): Promise<BookSnapshot> =>
  grownBook(await sampleBook(), { people: Math.ceil(count * 1.2) + 5, planRows: 25 });

/** A new run; fails the test when there is nothing to make. */
export async function started(school: School, items: readonly JobItem[], together = false): Promise<JobView> {
  const { job } = await school.value('jobs.start', { items, together, date: null });
  if (job === null) throw new Error('nothing to make');
  return job;
}

type Limits = Partial<{ most: number; seconds: number; resume: boolean }>;

/** One slice, as long as the platform allows when no limit is given. */
export const run = (
  school: School,
  id: string,
  limits: Limits = {},
): Promise<Result<JobSlice> & { reply: Reply }> =>
  school.call('jobs.run', { id, most: null, seconds: null, resume: false, ...limits });

/** The same, giving how the run stands or throwing the refusal. */
export const ran = (school: School, id: string, limits: Limits = {}): Promise<JobSlice> =>
  school.value('jobs.run', { id, most: null, seconds: null, resume: false, ...limits });

/** Values of one column of the rows that say something. */
export async function column(school: School, sheet: string, header: string): Promise<string[]> {
  return columnIn(await school.book(), sheet, header);
}

function columnIn(book: BookSnapshot, sheet: string, header: string): string[] {
  const at = columnOf(book, sheet, header) - 1;
  const rows = sheetRows(sheetOf(book, sheet)).slice(1);
  return rows.filter((row) => row.some((value) => value !== '')).map((row) => String(row[at] ?? ''));
}

export const filesOfJobs = ({ bridge }: School): { file: StoredFile; content: string }[] =>
  [...bridge.fileContents.values()].filter(({ file }) => file.appProperties.job !== undefined);

/** What has to be right at the end whatever happened on the way: each paper once, in the folder and in the register. */
export async function outcome(school: School): Promise<{
  readonly files: number;
  readonly names: number;
  readonly rows: number;
  readonly subjects: number;
  readonly links: number;
  readonly states: readonly string[];
}> {
  const files = filesOfJobs(school);
  const book = await school.book();
  const kinds = columnIn(book, 'Документы', 'Вид');
  const ofRun = (values: readonly string[]) =>
    values.filter((_, at) => kinds[at] === 'Согласие на обработку данных');
  const subjects = ofRun(columnIn(book, 'Документы', 'Кого касается'));
  const links = ofRun(columnIn(book, 'Документы', 'Файл'));
  return {
    files: files.length,
    names: new Set(files.map(({ file }) => file.name)).size,
    rows: subjects.length,
    subjects: new Set(subjects).size,
    links: new Set(links.filter((id) => school.bridge.fileContents.has(id))).size,
    states: [...new Set(columnIn(book, 'Очередь', 'Состояние'))],
  };
}

export const allMade = (count: number) => ({
  ...{ files: count, names: count, rows: count, subjects: count, links: count },
  states: ['готово'],
});

export const knobs = (school: School, change: object): Promise<Reply> =>
  school.runtime.request({ kind: 'knobs', knobs: change });

/** Everything a school has, to begin from the same point many times. */
export async function savepoint(school: School): Promise<() => Promise<void>> {
  const book = await school.book();
  const files = [...school.bridge.fileContents];
  const properties = [...school.bridge.properties];
  return async () => {
    school.bridge.fileContents.clear();
    school.bridge.properties.clear();
    for (const [id, kept] of files) school.bridge.fileContents.set(id, kept);
    for (const [store, values] of properties) school.bridge.properties.set(store, values);
    await school.runtime.request({ kind: 'load', book });
  };
}

import type { JobView } from '../../contract/dto';
import { grouped } from '../../domain/grouped';
import { documents as documentSheet } from '../../sheets/all';
import type { DocumentRow } from '../../sheets/office';
import { QUEUE_STATE } from '../../sheets/queue';
import type { Table, TableRow } from '../../sheets/table';
import { files as folders } from '../../text/files';
import { documentLine } from '../papers/list-documents';
import type { Ports } from '../ports';
import { countedJob, type Item, itemsOf } from './job-rows';
import { briefOf, type Job } from './job-store';

/** A panel of 300 px shows no more; the rest is in «Документы» and in the folder. */
const MOST_DOCUMENTS = 20;
const MOST_NAMES = 30;

/** How a run stands, from rows that were read already. `fresh`: rows of the register that were just written. */
export function viewOf(
  files: Pick<Ports['files'], 'folderLink'>,
  job: Job,
  items: readonly Item[],
  register: Table<DocumentRow>,
  fresh: readonly TableRow<DocumentRow>[] = [],
): JobView {
  const rows = new Map([...register.rows, ...fresh].map((row) => [row.values.id, row]));
  const documents = items
    .flatMap(({ values }) => rows.get(values.document) ?? [])
    .slice(-MOST_DOCUMENTS)
    .reverse()
    .map((row) => documentLine(register, row));
  return {
    ...briefOf(job),
    troubles: troublesOf(items),
    documents,
    folders: documents.length === 0 ? [] : foldersOf(files, job, items),
  };
}

/** How a run stands by its rows, which know more than its facts after a slice that was cut short. */
export function standing({ book, files }: Ports, job: Job): JobView {
  const items = itemsOf(book, job);
  const counted = items.length === 0 ? job : { ...countedJob(job, items), state: job.state };
  return viewOf(files, counted, items, book.read(documentSheet));
}

/** What was not made, by reasons; those that can be tried again first. */
function troublesOf(items: readonly Item[]): JobView['troubles'] {
  const left = items.filter(
    ({ values: { state } }) => state === QUEUE_STATE.failed || state === QUEUE_STATE.skipped,
  );
  const groups = [...grouped(left, ({ values }) => `${values.state} ${values.reason}`).values()];
  return groups
    .map((group) => ({
      reason: group[0]!.values.reason,
      who: group.slice(0, MOST_NAMES).map(({ values }) => values.name),
      count: group.length,
      again: group[0]!.values.state === QUEUE_STATE.failed,
    }))
    .sort((a, b) => Number(b.again) - Number(a.again));
}

function foldersOf(
  files: Pick<Ports['files'], 'folderLink'>,
  { year }: Job,
  items: readonly Item[],
): JobView['folders'] {
  const paths = items
    .filter(({ values }) => values.document !== '')
    .map(({ values }) => folders.documentsFolder(year, values.kind));
  const links = new Map(paths.map((path) => [path[path.length - 1]!, files.folderLink(path)]));
  return [...links].flatMap(([title, url]) => (url === '' ? [] : [{ title, url }]));
}

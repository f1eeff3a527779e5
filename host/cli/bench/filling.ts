import { readFileSync } from 'node:fs';
import { addon } from '../../addon';
import type { BookSnapshot } from '../../book/snapshot';
import { grownBook } from './big-book';
import { programModule } from './domain-code';
import { elapsedMs, leastMs } from './measure';
import { openStand, type Stand } from './stand';
import type { Section } from './table';

const NAIVE = 'host/cli/bench/naive-filling.js';
const DOCUMENTS = 300;
const FILL_RUNS = 30;
/** As many as one call of the panel may ask for. */
const AT_ONCE = 60;
const KIND = 'размещение на сайте';
const TEMPLATE = 'template-D12';

/** A private account makes 250 documents a day, one of a school 1,500. */
const SCHOOL_ACCOUNT = {
  quotas: { documents: 1500, conversions: 2000, mails: 100, properties: 50_000 },
};

interface Filled {
  readonly ms: number;
  readonly calls: number;
}

type Data = { [name: string]: Data | string | boolean };

interface FillModule {
  fillTemplate(template: Uint8Array, data: Data): { ok: boolean };
}

interface DocxModule {
  openDocx(bytes: Uint8Array): { ok: true; paragraphs: readonly { text: string }[] } | { ok: false };
}

/** The consent of 300 people to the site, by us and by copying a template and replacing its fields one by one. */
export async function fillingSection(sample: BookSnapshot): Promise<Section> {
  const book = grownBook(sample, { people: DOCUMENTS * 2, planRows: 25 });
  const people = Array.from({ length: DOCUMENTS }, (_, at) => `Участник ${at}`);
  const tags = await tagsOfTemplate();
  const alone = await fillMs(tags);
  const row = (way: string, { ms, calls }: Filled, filling: number | null): Section['rows'][number] => ({
    way,
    documents: DOCUMENTS,
    'calls of files and documents': calls,
    'calls a document': calls / DOCUMENTS,
    'ms a document': ms / DOCUMENTS,
    'of them filling': filling ?? '–',
  });
  return {
    title: `Filling ${DOCUMENTS} documents`,
    notes: [
      `Ours: the whole work, from the book to the register, ${AT_ONCE} documents a call. The other: a copy, an opening,`,
      `${tags.length} replacements and a saving for each document; its ms are a copy of a file and splitting of a text.`,
    ],
    rows: [
      row('template exported once, document made whole', await ours(book), alone),
      row('copy, then one replacement a field', await naive(tags, people), null),
    ],
  };
}

async function ours(book: BookSnapshot): Promise<Filled> {
  const stand = await openStand(undefined, undefined, SCHOOL_ACCOUNT);
  await stand.load(book);
  const ids = await menteesOf(stand);
  if (ids.length < DOCUMENTS) throw new Error(`only ${ids.length} people`);
  let calls = 0;
  const ms = await elapsedMs(async () => {
    for (let from = 0; from < DOCUMENTS; from += AT_ONCE) {
      const asked = ids.slice(from, from + AT_ONCE).map((personId) => ({ personId, pairId: '', kind: KIND }));
      await stand.ask('consents.print', { tasks: asked });
      calls += driveCalls(stand);
    }
  });
  return { ms, calls };
}

async function naive(tags: readonly string[], people: readonly string[]): Promise<Filled> {
  const stand = await openStand(readFileSync(NAIVE, 'utf8'), undefined, SCHOOL_ACCOUNT);
  let counted: Record<string, number> = {};
  const ms = await elapsedMs(async () => {
    counted = (await stand.ask('consents.print', { tags, people } as never)) as never;
  });
  const ownCalls = Object.values(counted).reduce((sum, count) => sum + count, 0);
  return { ms, calls: driveCalls(stand) + ownCalls };
}

const driveCalls = (stand: Stand): number =>
  Object.entries(stand.last().calls)
    .filter(([name]) => name.startsWith('Drive.'))
    .reduce((sum, [, count]) => sum + count, 0);

/** Codes of people whose documents may name them. */
async function menteesOf(stand: Stand): Promise<string[]> {
  const { sheets } = await stand.book();
  const column = (sheet: string, header: string): Map<number, string> => {
    const { cells } = sheets.find(({ name }) => name === sheet)!;
    const at = cells.find(({ r, v }) => r === 1 && v === header)!.c;
    return new Map(
      cells.filter(({ r, c, v }) => r > 1 && c === at && v !== undefined).map(({ r, v }) => [r, String(v)]),
    );
  };
  const withdrawn = column('Согласия', 'Отозвано');
  const consents = column('Согласия', 'Код участника');
  const masked = [...withdrawn.keys()].map((row) => consents.get(row) ?? '');
  // The grown book repeats its people: their codes begin as those of the first round.
  return [...column('Наставляемые', 'Код').values()]
    .filter((id) => !masked.some((code) => id.startsWith(code)))
    .slice(0, DOCUMENTS);
}

const templateBytes = (): Uint8Array => new Uint8Array(Buffer.from(addon().assets(TEMPLATE) ?? '', 'base64'));

/** Fields of the built-in template that print a value, each once. */
async function tagsOfTemplate(): Promise<string[]> {
  const { openDocx } = await programModule<DocxModule>('documents/docx-file');
  const opened = openDocx(templateBytes());
  if (!opened.ok) throw new Error(TEMPLATE);
  const found = opened.paragraphs.flatMap(({ text }) => text.match(/\{\{[^#^/}][^}]*\}\}/g) ?? []);
  return [...new Set(found)];
}

/** Milliseconds of filling alone: from the bytes of the template to those of the document. */
async function fillMs(tags: readonly string[]): Promise<number> {
  const { fillTemplate } = await programModule<FillModule>('documents/fill');
  const data: Data = { проект: false, 'действует до': '31.08.2027' };
  for (const tag of tags) put(data, tag.slice(2, -2).split('|')[0]!.trim().toLowerCase().split('.'));
  const template = templateBytes();
  if (!fillTemplate(template, data).ok) throw new Error(TEMPLATE);
  return leastMs(FILL_RUNS, () => fillTemplate(template, data));
}

/** Puts a text of the usual length where the path leads. */
function put(data: Data, [name = '', ...rest]: readonly string[]): void {
  if (rest.length === 0) data[name] = 'слова обычной длины';
  else {
    data[name] ??= {};
    put(data[name] as Data, rest);
  }
}

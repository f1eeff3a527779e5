import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openEdition } from '../../edition';
import { createRuntime } from '../../runtime/runtime';
import type { RuntimePort } from '../../server/ports';
import { type Arguments, EXIT, UsageError } from '../arguments';
import { type Desk, deskOver } from '../desk';
import { planInFile } from '../plan-source';
import { print } from '../print';
import { SAMPLE_DAY } from '../sample-day';
import { schoolYearFlag } from '../school-year-flag';
import { cliText } from '../text';
import { typedPath } from '../typed-path';
import { makePaper } from './document';

const OUT = 'Пример';
/** The invented year; a plan of another year is read for this one. */
const SAMPLE_YEAR = '2026-2027';

/**
 * The whole main job on invented people: a book, its roadmap, a new pair with consents, the order on pairs, the
 * list of acquaintance and consents to sign, all in one folder.
 */
export async function runDemo({ flags, json, trace }: Arguments): Promise<number> {
  const folder = typedPath(flags.out ?? OUT);
  const roadmap = flags.roadmap === undefined ? null : typedPath(flags.roadmap);
  if (roadmap !== null && !existsSync(roadmap)) throw new UsageError(cliText.noFile(roadmap));
  const edition = await openEdition({ folder, createRuntime, timeZone: 'Europe/Moscow', watchMs: 0 });
  const desk = deskOver(edition.runtime, {
    now: SAMPLE_DAY,
    ...(trace ? { trace: (reply) => console.error(JSON.stringify(reply.counts)) } : {}),
  });
  if (edition.isNew) await desk.run('createSampleBook');
  if (roadmap !== null) {
    await replaceRoadmap(edition.runtime, desk, roadmap, flags.year);
  }
  const { text } = await desk.ask('roadmap.check', null);
  print(json, { type: 'roadmap', text }, text);
  for (const { title, url } of await makeDocuments(desk)) {
    const file = fileURLToPath(url);
    print(json, { type: 'document', title, file }, cliText.written(file));
  }
  await edition.close();
  print(json, { type: 'book', file: edition.file.path }, cliText.written(edition.file.path));
  return EXIT.done;
}

/** The person's own plan instead of the invented one. */
async function replaceRoadmap(
  runtime: RuntimePort,
  desk: Desk,
  path: string,
  year: string | undefined,
): Promise<void> {
  const source = await planInFile(desk, path);
  const { book, revision } = await runtime.request({ kind: 'snapshot' });
  const plan = book!.sheets.find((sheet) => sheet.name === 'Дорожная карта')!;
  const last = plan.cells.reduce((most, cell) => Math.max(most, cell.r), 1);
  if (last > 1) {
    const edit = { edit: 'deleteRows', sheetId: plan.id, at: 2, count: last - 1 } as const;
    await runtime.request({ kind: 'edit', base: revision, edits: [edit] });
  }
  await desk.ask('roadmap.accept', { ...source, year: schoolYearFlag(year ?? SAMPLE_YEAR) });
}

/** Forms a pair for the mentee who waits longest, then prints what a curator prints. */
async function makeDocuments(desk: Desk): Promise<{ title: string; url: string }[]> {
  const pairId = await formPair(desk);
  const inText = pairId === null ? null : await makePaper(desk, 'D20T', [pairId]);
  const order = await makePaper(desk, 'D20', null);
  const list = await desk.ask('documents.acquaint', { id: order.documents[0]!.id });
  const { tasks } = await desk.ask('consents.missing', null);
  const site = tasks.slice(0, 1).map((task) => ({ ...task, pairId: '', kind: 'размещение на сайте' }));
  const consents = await desk.ask('consents.print', {
    tasks: [...tasks, ...site].map(({ personId, pairId: pair, kind }) => ({ personId, pairId: pair, kind })),
  });
  return [inText, order, list, consents].flatMap((made) => made?.documents ?? []);
}

/** The day the invented people signed. */
const CONSENTED = '2026-11-20';

async function formPair(desk: Desk): Promise<string | null> {
  const { mentees } = await desk.ask('pairs.open', { pairId: null, menteeId: null });
  for (const mentee of mentees) {
    const { draft, mentors } = await desk.ask('pairs.open', { pairId: null, menteeId: mentee.id });
    const best = mentors.find((mentor) => mentor.blocked === null);
    if (!best) continue;
    const consents = { mentorConsent: CONSENTED, menteeConsent: CONSENTED };
    const pair = { ...draft, ...consents, mentorId: best.id };
    const { checks } = await desk.ask('pairs.check', pair);
    const lacks = checks.filter(({ code }) => code === 'C-02' || code === 'C-03');
    const data = Object.fromEntries(lacks.map(({ field }) => [field, CONSENTED]));
    const saved = await desk.ask('pairs.save', { draft: { ...pair, ...data }, approve: true });
    return saved.id;
  }
  return null;
}

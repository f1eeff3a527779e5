import PizZip from 'pizzip';
import { expect, it } from 'vitest';
import { templateOf } from '../../documents/read-docx';
import type { School } from '../../kit/school';
import { sampleSchool } from '../sample-kit';
import {
  allMade,
  blanksOf,
  bookFor,
  column,
  filesOfJobs,
  knobs,
  menteeIds,
  outcome,
  ran,
  savepoint,
  started,
} from './jobs-kit';

/** A long test: a kill at every service call, and all papers made after each. */
const LONG = 900_000;
const PAPERS = 30;

/** Acts from the same point, killed at service call 1, 2, 3 … until an act ends unharmed; gives how many were killed. */
async function killedEverywhere(
  school: School,
  act: () => Promise<unknown>,
  check: (call: number) => Promise<void>,
): Promise<number> {
  const back = await savepoint(school);
  for (let call = 1; ; call++) {
    await back();
    const killed = await killedAt(school, call, act);
    await check(call);
    if (!killed) return call - 1;
  }
}

async function killedAt(school: School, call: number, act: () => Promise<unknown>): Promise<boolean> {
  await knobs(school, { killAt: call });
  const error = await act().then(
    () => null,
    (reason: Error) => reason,
  );
  await knobs(school, { killAt: 0 });
  if (error && !/Exceeded maximum execution time/.test(error.message)) throw error;
  return error !== null;
}

/** A template of one line and nothing but the parts no file can do without. */
function smallTemplate(): string {
  const zip = new PizZip(templateOf('D11'));
  for (const name of Object.keys(zip.files))
    if (!/^(\[Content_Types\]\.xml|_rels\/\.rels|word\/document\.xml)$/.test(name)) zip.remove(name);
  const line = '{{работник.фио}}, {{организация.полное}}, {{организация.адрес}}';
  const body = `<w:body><w:p><w:r><w:t>${line}</w:t></w:r></w:p></w:body>`;
  const xml = zip.file('word/document.xml')!.asText();
  zip.file('word/document.xml', xml.replace(/<w:body>.*<\/w:body>/s, body));
  return zip.generate({ type: 'base64' });
}

/**
 * A school in memory with the small template, so that a paper takes a few milliseconds and a hundred runs of thirty
 * papers a minute. What matters here lies between the service calls, and those are the same.
 */
async function quickSchool(count: number): Promise<{ school: School; ids: string[] }> {
  const book = await bookFor(count);
  const school = await sampleSchool({ book });
  await school.value('templates.restore', { kind: 'D11' });
  const id = school.bridge.loadProperties('document')['template:D11']!;
  school.bridge.fileContents.get(id)!.content = smallTemplate();
  return { school, ids: menteeIds(book, count) };
}

it(
  'wherever a run is killed, going on makes each of its papers once',
  async () => {
    const { school, ids } = await quickSchool(PAPERS);
    const { id } = await started(school, blanksOf(ids));
    const left = new Set<number>();
    const killed = await killedEverywhere(
      school,
      () => ran(school, id),
      async (call) => {
        left.add(filesOfJobs(school).length);
        const { job } = await ran(school, id);
        expect([call, job.state, job.made]).toEqual([call, 'done', PAPERS]);
        expect([call, await outcome(school)]).toEqual([call, allMade(PAPERS)]);
      },
    );
    // Each paper is a blob and a file, so that it was killed before and after every single one.
    expect(killed).toBeGreaterThan(2 * PAPERS);
    expect(left.size).toBe(PAPERS + 1);
  },
  LONG,
);

it(
  'killed again and again it still comes to its end, in slices of a few',
  async () => {
    const { school, ids } = await quickSchool(PAPERS);
    const { id } = await started(school, blanksOf(ids));
    let made = 0;
    for (let turn = 0; made < PAPERS && turn < 200; turn++) {
      await killedAt(school, 30 + ((turn * 7) % 40), () => ran(school, id, { most: 4 }));
      made = (await school.value('jobs.state', { id })).job!.made;
    }
    expect([made, await outcome(school)]).toEqual([PAPERS, allMade(PAPERS)]);
  },
  LONG,
);

it(
  'one file of all papers is not made twice either',
  async () => {
    const { school, ids } = await quickSchool(5);
    const { id } = await started(school, blanksOf(ids), true);
    await killedEverywhere(
      school,
      () => ran(school, id),
      async (call) => {
        await ran(school, id);
        const { files, rows, links, states } = await outcome(school);
        expect([call, files, rows, links, states]).toEqual([call, 1, 5, 1, ['готово']]);
      },
    );
  },
  LONG,
);

it(
  'stopping takes into the register what a killed slice left in the folder, and makes nothing more',
  async () => {
    const { school, ids } = await quickSchool(5);
    const { id } = await started(school, blanksOf(ids));
    await killedEverywhere(
      school,
      () => ran(school, id),
      async (call) => {
        const left = filesOfJobs(school).length;
        const { job } = await school.value('jobs.stop', { id });
        const { files, rows, links } = await outcome(school);
        expect([call, files, rows, links, job.made]).toEqual([call, left, left, left, left]);
      },
    );
  },
  LONG,
);

it(
  'wherever the start is killed, starting again queues each paper once',
  async () => {
    const { school, ids } = await quickSchool(5);
    const act = () => started(school, blanksOf(ids));
    await killedEverywhere(school, act, async (call) => {
      const before = await school.value('jobs.state', { id: null });
      const { id } = before.jobs[0] ?? (await act());
      expect([call, (await column(school, 'Очередь', 'Задание')).length]).toEqual([call, 5]);
      await ran(school, id);
      expect([call, await outcome(school)]).toEqual([call, allMade(5)]);
    });
  },
  LONG,
);

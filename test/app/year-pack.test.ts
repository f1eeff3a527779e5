import { beforeEach, describe, expect, it } from 'vitest';
import type { School } from '../kit/school';
import { changedSheets, documentsIn, sampleBook, sampleSchool } from './sample-kit';

let school: School;

beforeEach(async () => {
  school = await sampleSchool();
});

/** Makes a document so that the year has one with a file. */
async function makeOne(): Promise<string> {
  const { documents } = await school.value('documents.list', null);
  const order = documents.find(({ isOrder, status }) => isOrder && status === 'подписан')!;
  const made = await school.value('documents.acquaint', { id: order.id });
  return made.documents[0]!.title;
}

const gather = (gaps = true) => school.value('pack.gather', { gaps });

describe('the folder for an inspection', () => {
  it('names what is there and what is missing, and changes nothing', async () => {
    const { parts, documents, gaps } = await school.value('pack.open', null);
    expect(documents).toBe(parts.reduce((sum, part) => sum + part.documents.length, 0));
    expect(gaps).toBeGreaterThan(0);
    expect(parts.find(({ title }) => title === 'Пары и группы')!.documents.length).toBeGreaterThan(0);
    expect(changedSheets(await sampleBook(), await school.book())).toEqual([]);
  });

  it('holds a copy of every document with a file and the index', async () => {
    const title = await makeOne();
    const { copied, left, index, lost } = await gather();
    expect({ copied, left, lost }).toEqual({ copied: 1, left: 0, lost: [] });
    expect(index!.title).toMatch(/^Опись документов/);
    const copies = documentsIn(school.bridge).filter((name) => /^\d{3} /.test(name));
    expect(copies.map((name) => name.slice(4))).toEqual([title]);
  });

  it('gathered twice has nothing twice', async () => {
    await makeOne();
    await gather();
    const first = documentsIn(school.bridge);
    await gather();
    expect(documentsIn(school.bridge)).toEqual(first);
  });

  it('gets a new index when the register has changed', async () => {
    await makeOne();
    const { index: first } = await gather();
    const { index: second } = await gather(false);
    expect(second!.url).not.toBe(first!.url);
  });

  it('names a document whose file is gone and gathers the rest', async () => {
    const title = await makeOne();
    const [id, kept] = [...school.bridge.fileContents].find(([, { file }]) => file.name.startsWith(title))!;
    school.bridge.fileContents.delete(id);
    // The bridge counts its files for the next id, which must not be that of the lost one.
    school.bridge.fileContents.set('elsewhere', kept);
    const { lost, index } = await gather();
    expect(lost).toEqual([title]);
    expect(index).not.toBeNull();
  });
});

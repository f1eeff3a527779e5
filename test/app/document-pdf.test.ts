import { beforeEach, describe, expect, it } from 'vitest';
import type { School } from '../kit/school';
import { orderOf, refusal, sampleSchool } from './sample-kit';

let school: School;
let id: string;

beforeEach(async () => {
  school = await sampleSchool();
  const made = await school.value('papers.make', {
    choice: await orderOf(school, ['П-2026-10']),
    project: false,
  });
  id = made.documents[0]!.id;
  school.bridge.toPdf = (docx) => Buffer.from(`%PDF из ${docx.length}`);
});

const pdfs = () =>
  [...school.bridge.fileContents.values()].filter(({ file }) => file.mimeType === 'application/pdf');
const order = () =>
  [...school.bridge.fileContents.values()].find(({ file }) => file.name.startsWith('Приказ № '))!;

describe('a document is saved as PDF', () => {
  it('in its own folder, under its own name, and the book stays as it is', async () => {
    const before = await school.book();
    const { url } = await school.value('documents.pdf', { id });
    const [{ file, content } = order(), ...more] = pdfs();
    expect(more).toEqual([]);
    expect(file).toMatchObject({
      ...{ name: `${order().file.name}.pdf`, parents: order().file.parents, webViewLink: url },
    });
    expect(Buffer.from(content, 'base64').toString()).toMatch(/^%PDF из \d+$/);
    expect((await school.book()).sheets).toEqual(before.sheets);
  });

  it('once: the second time it is found', async () => {
    const first = await school.value('documents.pdf', { id });
    expect(await school.value('documents.pdf', { id })).toEqual(first);
    expect(pdfs()).toHaveLength(1);
  });

  it('anew when the document was changed after it; the old one stays', async () => {
    const first = await school.value('documents.pdf', { id });
    const { file } = order();
    order().file = { ...file, modifiedTime: '2099-01-01T00:00:00.000Z' };
    expect(await school.value('documents.pdf', { id })).not.toEqual(first);
    expect(pdfs()).toHaveLength(2);
  });

  it('with few calls of the service', async () => {
    const { reply } = await school.call('documents.pdf', { id });
    expect(reply.counts).toMatchObject({ writes: 0, exports: 1, creates: 1 });
  });
});

describe('a document is not saved as PDF', () => {
  const refused = async (message: RegExp, code: string): Promise<void> => {
    const error = refusal(await school.call('documents.pdf', { id }));
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) });
    expect(pdfs()).toEqual([]);
  };

  it('where there is no LibreOffice', async () => {
    school.bridge.toPdf = () => {
      throw new Error('LibreOffice is not installed.');
    };
    await refused(/^Чтобы сохранить документ как PDF, нужна программа LibreOffice/, 'platform');
  });

  it('when LibreOffice cannot read it', async () => {
    school.bridge.toPdf = () => {
      throw new Error('LibreOffice did not make a PDF.');
    };
    await refused(/^PDF не получился/, 'platform');
  });

  it('when its file was deleted', async () => {
    school.bridge.fileContents.delete(order().file.id);
    await refused(/^Файл этого документа удалён/, 'not-found');
  });

  it('when nobody knows it', async () => {
    id = 'Д-999';
    await refused(/./, 'not-found');
  });

  it('when the program has made no file of it', async () => {
    const rows = await school.rows('Документы');
    const withoutFile = rows.slice(1).find((row) => String(row[0]) !== '' && !row.includes(order().file.id));
    id = String(withoutFile![0]);
    await refused(/^У этой строки нет файла/, 'blocked');
  });
});

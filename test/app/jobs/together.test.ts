import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BookSnapshot } from '../../../host/book/snapshot';
import { rewritten, textOf } from '../../documents/read-docx';
import type { School } from '../../kit/school';
import { sampleSchool } from '../sample-kit';
import { blanksOf, bookFor, column, filesOfJobs, menteeIds, outcome, ran, started } from './jobs-kit';

let book: BookSnapshot;
let school: School;
beforeAll(async () => {
  book = await bookFor(70);
});
beforeEach(async () => {
  school = await sampleSchool({ book });
});

const contents = (): string[] =>
  filesOfJobs(school).map(({ content }) => textOf(new Uint8Array(Buffer.from(content, 'base64'))));

describe('papers in one file', () => {
  it('are a file for every sixty of a kind; the register has a row for each, with its file', async () => {
    const pairs = [
      { kind: 'D14', personId: 'М-12', pairId: 'П-2026-10' },
      { kind: 'D14', personId: 'М-05', pairId: 'П-2026-11' },
    ];
    const { id } = await started(school, [...blanksOf(menteeIds(book, 70)), ...pairs], true);
    const first = await ran(school, id, { most: 1 });
    expect([first.job.made, filesOfJobs(school).length]).toEqual([60, 1]);
    const { job } = await ran(school, id);
    expect(job).toMatchObject({ state: 'done', made: 72 });
    expect(filesOfJobs(school).map(({ file }) => file.name)).toEqual([
      'Согласие на обработку данных – 60 документов, 21.11.2026',
      'Согласие на обработку данных – 10 документов, 21.11.2026',
      'Согласие наставляемого – 2 документа, 21.11.2026',
    ]);
    const files = (await column(school, 'Документы', 'Файл')).slice(-72);
    expect(new Set(files).size).toBe(3);
    expect(files.filter((file) => file === files[0])).toHaveLength(60);
    expect(new Set((await column(school, 'Документы', 'Отпечаток')).slice(-72)).size).toBe(72);
    expect(contents().map((text) => text.split('=====').length)).toEqual([60, 10, 2]);
  });

  it('that were made are not made again, together or alone', async () => {
    const items = blanksOf(menteeIds(book, 5));
    await ran(school, (await started(school, items, true)).id);
    for (const together of [true, false]) {
      const again = await school.value('jobs.start', { items, together, date: null });
      expect([again.job, again.already]).toEqual([null, 5]);
    }
    expect(await outcome(school)).toMatchObject({ files: 1, rows: 5, subjects: 5, links: 1 });
  });

  it('leave out those that cannot be made', async () => {
    const { id } = await started(school, blanksOf([...menteeIds(book, 3), 'М-999']), true);
    expect((await ran(school, id)).job).toMatchObject({ made: 3, failed: 1 });
    expect(contents()[0]!.split('=====')).toHaveLength(3);
  });

  it('are made each in a file of its own when the template does not let them share one', async () => {
    await school.value('templates.restore', { kind: 'D11' });
    const template = school.bridge.loadProperties('document')['template:D11']!;
    const kept = school.bridge.fileContents.get(template)!;
    kept.content = Buffer.from(numberedByStyle(Buffer.from(kept.content, 'base64'))).toString('base64');
    const { id } = await started(school, blanksOf(menteeIds(book, 3)), true);
    expect((await ran(school, id)).job).toMatchObject({ state: 'done', made: 3 });
    expect(await outcome(school)).toMatchObject({ files: 3, rows: 3, links: 3 });
  });
});

/** The template with its paragraphs numbered by a style, as Word's «Нумерованный список». */
function numberedByStyle(bytes: Uint8Array): Uint8Array {
  const style =
    '<w:style w:type="paragraph" w:styleId="List"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
  const styled = rewritten(
    bytes,
    (xml) => xml.replace('</w:styles>', `${style}</w:styles>`),
    'word/styles.xml',
  );
  return rewritten(styled, (xml) => xml.replaceAll('<w:pPr>', '<w:pPr><w:pStyle w:val="List"/>'));
}

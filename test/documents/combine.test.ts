import { mkdirSync, writeFileSync } from 'node:fs';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { combineDocuments } from '../../src/documents/combine';
import { dataConsent } from '../../src/documents/consents';
import { isBalanced, openDocx } from '../../src/documents/docx-file';
import { docxOf, printed, rewritten, textOf, xmlOf } from './read-docx';
import { order, orderOnPairs, SETTINGS } from './sample';

const NAMES = ['Осадчая Тамара', 'Ким Вера', 'Белых Ольга', 'Швец Ирина', 'Ладожская Анна', 'Цой Людмила'];
const PATRONYMICS = ['Викторовна', 'Ивановна', 'Петровна', 'Сергеевна', 'Львовна'];
const PLACES = ['воспитатель', 'учитель-логопед', 'музыкальный руководитель'];

/** A consent of somebody, with points that count from 1. */
const consent = (at: number): Uint8Array =>
  printed(
    dataConsent({
      person: {
        id: `М-${at}`,
        name: `${NAMES[at % NAMES.length]} ${PATRONYMICS[at % PATRONYMICS.length]}`,
        gender: 'ж',
        position: PLACES[at % PLACES.length]!,
      },
      until: null,
      settings: SETTINGS,
    }),
  );

const orders = (count: number): Uint8Array[] =>
  Array.from({ length: count }, (_, at) => printed(orderOnPairs(order({ number: `${at + 1}-ОД` }))));

const parts = (bytes: Uint8Array): string[] => Object.keys(new PizZip(bytes).files);

/** `COMBINED_TO=folder npx vitest run …` leaves the files there, to be opened and looked at. */
const FOLDER = process.env.COMBINED_TO;
function leave(name: string, bytes: Uint8Array): void {
  if (!FOLDER) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/${name}.docx`, bytes);
}

/** Ids of the lists that each section of the text uses. */
function listsBySection(bytes: Uint8Array): string[][] {
  const sections = xmlOf(bytes).split('</w:sectPr>').slice(0, -1);
  return sections.map((text) => [
    ...new Set([...text.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id!)),
  ]);
}

function whole(files: readonly Uint8Array[]): Uint8Array {
  const bytes = combineDocuments(files);
  if (bytes === null) throw new Error('not combined');
  return bytes;
}

/** Lines of the text without the numbers of points, which the reader counts through the whole file. */
const wordsOf = (bytes: Uint8Array): string[] =>
  textOf(bytes)
    .split('\n')
    .filter((line) => line !== '=====')
    .map((line) => line.replace(/^[\d.]+ /, ''));

const sizesOf = (bytes: Uint8Array): string[] => xmlOf(bytes).match(/<w:pgSz\b[^>]*>/g) ?? [];

describe('one file of several documents', () => {
  const sixty = Array.from({ length: 60 }, (_, at) => consent(at));
  const bytes = whole(sixty);
  leave('consents', bytes);

  it('says what each of them says, in their order', () => {
    expect(wordsOf(bytes)).toEqual(sixty.flatMap(wordsOf));
  });

  it('is whole: each part can be read, nothing but numbers and text was changed', () => {
    const opened = openDocx(bytes);
    if (!opened.ok) throw new Error(opened.code);
    for (const { name, asText } of Object.values(opened.zip.files))
      if (name.endsWith('.xml') || name.endsWith('.rels'))
        expect([name, isBalanced(asText.call(opened.zip.files[name]!))]).toEqual([name, true]);
    expect(parts(bytes).sort()).toEqual(parts(sixty[0]!).sort());
  });

  it('begins each on a new page that is its first', () => {
    const xml = xmlOf(bytes);
    expect(xml.match(/<w:sectPr\b/g)).toHaveLength(60);
    expect(xml.match(/<w:type w:val="nextPage"\/>/g)).toHaveLength(60);
    expect(xml.match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(59);
    expect(xml.match(/<w:headerReference w:type="first"/g)).toHaveLength(60);
  });

  it('numbers the points of each from its beginning', () => {
    const lists = listsBySection(bytes).map((ids) => ids.join());
    expect(new Set(lists).size).toBe(60);
    const numbering = xmlOf(bytes, 'word/numbering.xml');
    const abstracts = [...numbering.matchAll(/<w:abstractNum\b[^>]*w:abstractNumId="(\d+)"/g)].map(
      ([, id]) => id,
    );
    const numbers = [...numbering.matchAll(/<w:num\b[^>]*w:numId="(\d+)"/g)].map(([, id]) => id);
    for (const ids of [abstracts, numbers]) expect(new Set(ids).size).toBe(ids.length);
    for (const [own] of listsBySection(bytes)) expect(numbers).toContain(own);
    expect(numbering.lastIndexOf('<w:abstractNum ')).toBeLessThan(numbering.indexOf('<w:num '));
  });

  it('is the same whenever it is made, and one alone stays itself', () => {
    expect(whole(sixty.slice(0, 3))).toEqual(whole(sixty.slice(0, 3)));
    expect(textOf(whole([sixty[7]!]))).toBe(textOf(sixty[7]!));
  });
});

describe('orders with an annex', () => {
  it('keep their pages as they are', () => {
    const files = orders(3);
    const bytes = whole(files);
    leave('orders', bytes);
    expect(sizesOf(files[0]!).length).toBeGreaterThan(1);
    expect(sizesOf(bytes)).toEqual(files.flatMap(sizesOf));
    expect(wordsOf(bytes)).toEqual(files.flatMap(wordsOf));
    expect(xmlOf(bytes).match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(2);
  });
});

describe('documents that differ', () => {
  const two = [docxOf(['Первый']), docxOf(['Второй'])] as const;

  it('in a header get headers of their own', () => {
    const own = (text: string, at: number): Uint8Array =>
      rewritten(
        two[at]!,
        (xml) => xml.replace('</w:hdr>', `<w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:hdr>`),
        'word/header1.xml',
      );
    const sections = (bytes: Uint8Array): Uint8Array =>
      rewritten(bytes, (xml) =>
        xml.replace(
          '</w:body>',
          `${xmlOf(consent(1)).match(/<w:sectPr\b[\s\S]*?<\/w:sectPr>/)![0]}</w:body>`,
        ),
      );
    const bytes = whole([sections(own('Верх А', 0)), sections(own('Верх Б', 1)), sections(own('Верх Б', 1))]);
    const added = parts(bytes).filter((name) => /header\d+n\d+\.xml$/.test(name));
    expect(added).toHaveLength(1);
    expect(xmlOf(bytes, added[0])).toContain('Верх Б');
    expect(xmlOf(bytes, '[Content_Types].xml')).toContain(`/${added[0]}`);
    const id = /Id="([^"]*n1)"/.exec(xmlOf(bytes, 'word/_rels/document.xml.rels'))![1]!;
    expect(xmlOf(bytes).split(`r:id="${id}"`)).toHaveLength(3);
  });

  it('in styles or notes are not put into one file', () => {
    const other = rewritten(
      two[1],
      (xml) => xml.replace('</w:styles>', '<w:style w:styleId="x"/></w:styles>'),
      'word/styles.xml',
    );
    expect(combineDocuments([two[0], other])).toBeNull();
    const notes = rewritten(
      two[1],
      (xml) => xml.replace('</w:footnotes>', '<w:footnote w:id="9"/></w:footnotes>'),
      'word/footnotes.xml',
    );
    expect(combineDocuments([two[0], notes])).toBeNull();
  });

  it('in nothing but numbers that a style gives are not either: the numbers would run on', () => {
    const style =
      '<w:style w:type="paragraph" w:styleId="N"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    const based = '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="N"/></w:style>';
    const styled = (used: string) =>
      two.map((one) =>
        rewritten(
          rewritten(
            one,
            (xml) => xml.replace('</w:styles>', `${style}${based}</w:styles>`),
            'word/styles.xml',
          ),
          (xml) => xml.replace('<w:p>', `<w:p><w:pPr><w:pStyle w:val="${used}"/></w:pPr>`),
        ),
      );
    expect([combineDocuments(styled('B')), combineDocuments(styled('N'))]).toEqual([null, null]);
    expect(combineDocuments(styled('Other'))).not.toBeNull();
  });

  it('or are no documents at all are refused', () => {
    expect(combineDocuments([])).toBeNull();
    expect(combineDocuments([two[0], new Uint8Array([1, 2, 3])])).toBeNull();
  });
});

describe('the end of a document', () => {
  it.each([
    ['a paragraph', ['Текст'], '<w:p><w:pPr><w:sectPr'],
    ['a table', ['Текст', ['а', 'б']], '</w:tbl><w:p><w:pPr><w:spacing'],
  ] as const)('that is %s ends its section', (_, content, mark) => {
    const bytes = whole([docxOf(content), docxOf(['Второй'])]);
    expect(xmlOf(bytes)).toContain(mark);
    expect(isBalanced(xmlOf(bytes))).toBe(true);
  });

  it.each([
    ['<w:p/>', '<w:p><w:pPr><w:sectPr></w:sectPr></w:pPr></w:p>'],
    ['<w:p><w:pPr/><w:r/></w:p>', '<w:p><w:pPr><w:sectPr></w:sectPr></w:pPr><w:r/></w:p>'],
    [
      '<w:p><w:pPr><w:jc w:val="left"/></w:pPr></w:p>',
      '<w:p><w:pPr><w:jc w:val="left"/><w:sectPr></w:sectPr></w:pPr></w:p>',
    ],
  ])('%s takes the section where it belongs', (last, expected) => {
    const body = (text: string) =>
      rewritten(docxOf(['Первый']), (xml) =>
        xml.replace(/<w:body>.*<\/w:body>/s, `<w:body>${text}</w:body>`),
      );
    expect(xmlOf(whole([body(`<w:p><w:r/></w:p>${last}`), body('<w:p/>')]))).toContain(
      `<w:body><w:p><w:r/></w:p>${expected}`,
    );
  });
});

import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { documentKind } from '../../src/documents/catalog';
import { checkTemplate } from '../../src/documents/check-template';
import { fillTemplate } from '../../src/documents/fill';
import type { DocumentData } from '../../src/documents/values';
import { EDITED } from './edited-documents';
import { rewritten, templateOf, textOf, xmlOf } from './read-docx';

function fill(template: Uint8Array, data: DocumentData): Uint8Array {
  const filled = fillTemplate(template, data);
  if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
  return filled.bytes;
}

/** Text as read; lines drawn for handwriting are borders, which programs write in different ways. */
const plainText = (bytes: Uint8Array): string =>
  textOf(bytes)
    .replace(/\u00a0/g, ' ')
    .replace(/^_+$\n?/gm, '')
    .replace(/____(?=\()/g, '');

/** No brace of a tag in any part of the file. */
function expectNoTags(bytes: Uint8Array): void {
  const zip = new PizZip(bytes);
  for (const [name, file] of Object.entries(zip.files))
    if (/\.(xml|rels)$/.test(name))
      expect(file.asText().replace(/<[^>]*>/g, ''), name).not.toMatch(/\{\{|\}\}/);
}

const TEXT = /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t(?: [^>]*)?>([^<]*)<\/w:t><\/w:r>/g;

/** Every run rewritten; `piece` gets a text of one run and gives the XML of runs in its place. */
const eachRun = (xml: string, piece: (text: string, look: string) => string): string =>
  xml.replace(TEXT, (_, look: string | undefined, text: string) => piece(text, look ?? ''));

const run = (text: string, look = '', rsid = ''): string =>
  `<w:r${rsid}>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** Letters of XML text, an entity as one. */
const letters = (text: string): string[] => [...text.matchAll(/&\w+;|./gsu)].map(([letter]) => letter);

const inParts = (text: string, size: number): string[] => {
  const all = letters(text);
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) =>
    all.slice(i * size, (i + 1) * size).join(''),
  );
};

const LOGO = `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="900000" cy="900000"/><wp:docPr id="1" name="Логотип"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="логотип.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdLogo"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

/** The template with a picture at its top, as Word puts it into the package. */
function withLogo(template: Uint8Array): Uint8Array {
  const zip = new PizZip(rewritten(template, (xml) => xml.replace('<w:body>', `<w:body>${LOGO}`)));
  const rels = 'word/_rels/document.xml.rels';
  zip.file('word/media/logo.png', 'PNG');
  zip.file(
    rels,
    zip
      .file(rels)!
      .asText()
      .replace(
        '</Relationships>',
        '<Relationship Id="rIdLogo" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/logo.png"/></Relationships>',
      ),
  );
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

type Edit = readonly [
  what: string,
  edit: (template: Uint8Array) => Uint8Array,
  text?: (text: string) => string,
];

const onXml = (change: (xml: string) => string) => (template: Uint8Array) => rewritten(template, change);

const FIRST_LINE = '<w:body>';
const RSID = ' w:rsidR="00A77B3E" w:rsidRPr="001C2D4F"';

const EDITS: readonly Edit[] = [
  [
    'every tag is cut into runs with marks of spelling',
    onXml((xml) =>
      eachRun(xml, (text, look) =>
        inParts(text, 3)
          .map(
            (part) =>
              `<w:proofErr w:type="spellStart"/>${run(part, look, RSID)}<w:proofErr w:type="spellEnd"/>`,
          )
          .join(''),
      ),
    ),
  ],
  [
    'braces stand in runs of their own, in bold',
    onXml((xml) =>
      eachRun(xml, (text, look) =>
        text
          .split(/(\{\{|\}\}|\|)/)
          .filter((part) => part !== '')
          .map((part) => run(part, /[{}|]/.test(part) ? '<w:rPr><w:b/></w:rPr>' : look))
          .join(''),
      ),
    ),
  ],
  [
    'bookmarks, page breaks of the last printing and links stand inside tags',
    onXml((xml) => {
      let id = 100;
      return eachRun(xml, (text, look) => {
        id++;
        const [first = '', ...rest] = inParts(text, Math.ceil(letters(text).length / 2) || 1);
        const mark = `<w:bookmarkStart w:id="${id}" w:name="_GoBack${id}"/><w:bookmarkEnd w:id="${id}"/>`;
        return `${run(first, look)}${mark}<w:r><w:lastRenderedPageBreak/></w:r><w:hyperlink w:anchor="_GoBack101">${rest.map((part) => run(part, look)).join('')}</w:hyperlink>`;
      });
    }),
  ],
  [
    'tags stand in controls and smart tags',
    onXml((xml) =>
      eachRun(xml, (text, look) =>
        text.includes('{{')
          ? `<w:sdt><w:sdtPr><w:id w:val="1"/></w:sdtPr><w:sdtContent><w:smartTag w:uri="x" w:element="y">${run(text, look)}</w:smartTag></w:sdtContent></w:sdt>`
          : run(text, look),
      ),
    ),
  ],
  [
    'names of fields are typed in another way',
    onXml((xml) =>
      xml.replace(
        /\{\{([#^/]?)([^{}|]+)/g,
        (_, sign: string, name: string) => `{{${sign} ${name.toUpperCase()}\u00a0`,
      ),
    ),
  ],
  [
    'tables have another style, and paragraphs one of the user',
    (template) =>
      rewritten(
        rewritten(template, (xml) =>
          xml
            .replace(/<w:tblPr>/g, '<w:tblPr><w:tblStyle w:val="Sетка"/>')
            .replace(/<w:pPr>/g, '<w:pPr><w:pStyle w:val="Own"/>'),
        ),
        (styles) =>
          styles.replace(
            '</w:styles>',
            '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/></w:style></w:styles>',
          ),
        'word/styles.xml',
      ),
  ],
  ['a logo stands at the top', withLogo],
  [
    'the top of the page has a text with a field',
    (template) =>
      rewritten(
        template,
        (xml) => xml.replace('</w:hdr>', `<w:p>${run('{{организация.кр')}${run('аткое}}')}</w:p></w:hdr>`),
        'word/header1.xml',
      ),
  ],
  [
    'words of the user stand beside the fields',
    onXml((xml) => xml.replace(FIRST_LINE, `${FIRST_LINE}<w:p>${run('Наш детский сад')}</w:p>`)),
    (text) => `Наш детский сад\n${text}`,
  ],
  [
    'an insertion and a deletion were accepted',
    onXml((xml) =>
      xml.replace(FIRST_LINE, `${FIRST_LINE}<w:p w:rsidR="00A1" w:rsidDel="00B2">${run('Принято')}</w:p>`),
    ),
    (text) => `Принято\n${text}`,
  ],
  [
    'an insertion and a deletion were not accepted',
    onXml((xml) =>
      xml.replace(
        FIRST_LINE,
        `${FIRST_LINE}<w:p><w:ins w:id="900" w:author="Лапина">${run('Внесено {{организация.кр')}</w:ins>${run('аткое}}')}<w:del w:id="901" w:author="Лапина"><w:r><w:delText>{{старое поле}}</w:delText></w:r></w:del></w:p>`,
      ),
    ),
    (text) => `Внесено МБДОУ «Детский сад № 12 «Рябинка»\n${text}`,
  ],
  [
    'every run was replaced under watch',
    onXml((xml) =>
      eachRun(
        xml,
        (text, look) =>
          `<w:del w:id="902" w:author="Лапина"><w:r>${look}<w:delText>${text}</w:delText></w:r></w:del><w:ins w:id="903" w:author="Лапина">${run(text, look)}</w:ins>`,
      ),
    ),
  ],
];

const ROWS = EDITS.map(([what, edit, changed = (text: string) => text]) => [what, edit, changed] as const);

describe('a template edited in Word fills as before', () => {
  for (const { kind, data } of EDITED) {
    const untouched = plainText(fill(templateOf(kind), data));
    it.each(ROWS)(`${kind}: %s`, (_, edit, changed) => {
      const template = edit(templateOf(kind));
      expect(checkTemplate(template, documentKind(kind))).toEqual([]);
      const bytes = fill(template, data);
      expectNoTags(bytes);
      expect(plainText(bytes)).toBe(changed(untouched));
    });
  }

  it('without a row of its table: only that row is gone', () => {
    const [order] = EDITED;
    const { kind, data } = order!;
    const before = plainText(fill(templateOf(kind), data)).split('\n');
    const header = before.find((line) => line.startsWith('| №'))!;
    const template = rewritten(templateOf(kind), (xml) => {
      const at = xml.indexOf('>№<');
      const start = xml.lastIndexOf('<w:tr>', at);
      return xml.slice(0, start) + xml.slice(xml.indexOf('</w:tr>', at) + '</w:tr>'.length);
    });
    const bytes = fill(template, data);
    expectNoTags(bytes);
    expect(plainText(bytes).split('\n')).toEqual(before.filter((line) => line !== header));
  });
});

describe('a template saved by LibreOffice fills as before', () => {
  const KINDS = ['D12', 'D13', 'D20', 'D20T', 'D50'];
  const file = (name: string): Buffer => readFileSync(`test/documents/edited/${name}`);
  const template = (name: string): Uint8Array => new Uint8Array(file(`${name}.docx`));

  it.each(KINDS.flatMap((kind) => ['after', 'odt'].map((way) => [kind, way] as const)))(
    '%s, %s',
    (kind, way) => {
      const data = JSON.parse(file(`${kind}.json`).toString()) as DocumentData;
      const bytes = fill(template(`${kind}.${way}`), data);
      expectNoTags(bytes);
      expect(plainText(bytes)).toBe(plainText(fill(template(`${kind}.before`), data)));
    },
  );
});

const hasLibreOffice = (): boolean => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore', timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
};

it('templates of today, sent through LibreOffice, fill as before', async (context) => {
  if (!hasLibreOffice()) context.skip('LibreOffice is not installed on this machine');
  const folder = mkdtempSync(join(tmpdir(), 'nastavnik-edited-'));
  try {
    const files = EDITED.map(({ kind }) => join(folder, `${kind}.docx`));
    for (const [i, { kind }] of EDITED.entries()) writeFileSync(files[i]!, templateOf(kind));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const out = join(folder, 'saved');
    const options = [profile, '--headless', '--convert-to', 'docx', '--outdir', out, ...files];
    await promisify(execFile)('soffice', options, { timeout: 100_000 });
    for (const { kind, data } of EDITED) {
      const saved = new Uint8Array(readFileSync(join(out, `${kind}.docx`)));
      expect(xmlOf(saved)).not.toBe(xmlOf(templateOf(kind)));
      expect(checkTemplate(saved, documentKind(kind))).toEqual([]);
      const bytes = fill(saved, data);
      expectNoTags(bytes);
      expect(plainText(bytes)).toBe(plainText(fill(templateOf(kind), data)));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);

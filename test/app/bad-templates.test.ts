import { beforeEach, describe, expect, it } from 'vitest';
import { DOCUMENT_KINDS, type DocumentCode } from '../../src/documents/catalog';
import { docxOf, rewritten } from '../documents/read-docx';
import type { School } from '../kit/school';
import { changedSheets, documentsIn, documentText, orderOf, refusal, sampleSchool } from './sample-kit';

/** Kinds of which the user has a template. */
const OWN = ['D13', 'D14', 'D20'] as const;

let school: School;
let untouched: School['bridge']['files'] | null = null;
beforeEach(async () => {
  school = await sampleSchool();
  untouched ??= school.bridge.files;
  school.bridge.files = untouched;
  for (const kind of OWN) await school.value('templates.restore', { kind });
});

const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64');

/** Where the user's template of a kind is kept. */
function templateOf(kind: DocumentCode) {
  const id = school.bridge.loadProperties('document')[`template:${kind}`]!;
  return school.bridge.fileContents.get(id)!;
}

/** Files the user has deleted: Drive knows neither them nor what is to be put into them. */
function remove(gone: (id: string) => boolean): void {
  const files = school.bridge.files;
  school.bridge.files = (call, args) => {
    const { id = '', parents = [] } = args as { id?: string; parents?: string[] };
    const missing = [id, ...parents].find(gone);
    if (missing !== undefined) throw new Error(`File not found: ${missing}.`);
    return files(call, args);
  };
}

const makeOrder = async () =>
  school.call('papers.make', { choice: await orderOf(school, ['П-2026-10']), project: false });

describe('«Проверить шаблоны»', () => {
  it('looks at the templates the user has and makes none', async () => {
    const files = school.bridge.fileContents.size;
    const { text, templates } = await school.value('templates.check', null);
    expect(text).toBe('Ваших шаблонов: 3. Все в порядке.');
    expect(templates.filter(({ own }) => own).map(({ kind }) => kind)).toEqual(OWN);
    expect(templates.map(({ kind }) => kind).sort()).toEqual(DOCUMENT_KINDS.map(({ kind }) => kind).sort());
    expect(templates.flatMap(({ problems, notes }) => [...problems, ...notes])).toEqual([]);
    expect(school.bridge.fileContents.size).toBe(files);
  });

  it('exports only those', async () => {
    const { reply } = await school.call('templates.check', null);
    expect(reply.counts).toMatchObject({ exports: 3, creates: 0 });
  });

  it('says so when there is none', async () => {
    school = await sampleSchool();
    const files = school.bridge.fileContents.size;
    const { text, templates } = await school.value('templates.check', null);
    expect(text).toMatch(/^Своих шаблонов у вас пока нет/);
    expect(templates.every(({ own, url }) => !own && url === '')).toBe(true);
    expect(school.bridge.fileContents.size).toBe(files);
  });

  it('takes a deleted one for none', async () => {
    const { id } = templateOf('D14').file;
    remove((gone) => gone === id);
    const { templates } = await school.value('templates.check', null);
    expect(templates.filter(({ own }) => own).map(({ kind }) => kind)).toEqual(['D13', 'D20']);
  });

  it('tells of fields of the built-in one that the user has taken out', async () => {
    const own = rewritten(new Uint8Array(Buffer.from(templateOf('D13').content, 'base64')), (xml) =>
      xml.replace(/<w:p>(?:(?!<\/w:p>).)*встречи(?:(?!<\/w:p>).)*<\/w:p>/gs, ''),
    );
    templateOf('D13').content = base64(own);
    const { text, templates } = await school.value('templates.check', null);
    expect(text).toBe('Ваших шаблонов: 3. Все в порядке.');
    expect(templates.find(({ kind }) => kind === 'D13')).toMatchObject({
      problems: [],
      notes: ['Этих полей в вашем шаблоне нет: {{встречи}}. Если они не нужны, ничего делать не надо.'],
    });
  });
});

describe('a broken template', () => {
  const BROKEN: [string, string, RegExp][] = [
    ['with an unknown tag', base64(docxOf(['Приказ № {{номмер}}'])), /номмер.*номер/],
    ['with an unclosed block', base64(docxOf(['{{#пары}}', '{{номер}}'])), /пары/],
    ['with an unclosed tag', base64(docxOf(['Приказ № {{номер'])), /номер/],
    ['with an unknown filter', base64(docxOf(['{{дата|словамии}}'])), /словамии/],
    ['that is no document', base64('это не документ'), /Word|документ|\.docx/i],
    ['that is a torn archive', base64('PK\u0003\u0004 и дальше мусор'), /[а-яё]{4}/],
    ['that is empty', '', /[а-яё]{4}/],
  ];

  it.each(BROKEN)(
    '%s stops the order with the place; register and pairs stay',
    async (_, content, message) => {
      templateOf('D20').content = content;
      const before = await school.book();
      const error = refusal(await makeOrder());
      expect(error).toMatchObject({ code: 'template-broken', message: expect.stringMatching(message) });
      expect(error.message).toMatch(
        /^Шаблон «Приказ о закреплении наставнических пар.*Проверить шаблоны»\.$/s,
      );
      expect(error.message).not.toMatch(/undefined|null|Error|docxtemplater/);
      expect(changedSheets(before, await school.book())).toEqual([]);
      expect(documentsIn(school.bridge)).toEqual([]);
    },
  );

  it.each(BROKEN)('%s is found by «Проверить шаблоны»', async (_, content, message) => {
    templateOf('D20').content = content;
    const { templates } = await school.value('templates.check', null);
    for (const { kind, problems } of templates)
      expect([kind, problems.length > 0]).toEqual([kind, kind === 'D20']);
    expect(templates.find(({ kind }) => kind === 'D20')!.problems.join(' ')).toMatch(message);
  });

  it('among several papers leaves none of them half made', async () => {
    templateOf('D14').content = base64('сломан');
    const tasks = [
      { personId: 'Н-09', pairId: 'П-2026-10', kind: 'быть наставником' },
      { personId: 'М-12', pairId: 'П-2026-10', kind: 'участвовать в паре' },
    ];
    const before = await school.book();
    expect(refusal(await school.call('consents.print', { tasks })).code).toBe('template-broken');
    expect([documentsIn(school.bridge), changedSheets(before, await school.book())]).toEqual([[], []]);
  });

  it('stays where it is when the built-in one is put beside it, and the order is made', async () => {
    const broken = templateOf('D20');
    broken.content = base64('сломан');
    await school.value('templates.restore', { kind: 'D20' });
    expect((await makeOrder()).ok).toBe(true);
    expect([...school.bridge.fileContents.values()]).toContain(broken);
    expect(refusal(await school.call('templates.restore', { kind: 'D99' })).code).toBe('invalid');
  });
});

describe('a template', () => {
  it('of the user is what is printed', async () => {
    templateOf('D20').content = base64(
      docxOf([
        'Мой приказ № {{номер}} от {{дата}}',
        '{{организация.полное}}',
        '{{руководитель.фио}}',
        '{{#пары}}',
        '{{наставник.фио}}',
        '{{/пары}}',
      ]),
    );
    expect((await makeOrder()).ok).toBe(true);
    expect(documentText(school.bridge, /^Приказ/)).toContain('Мой приказ № 77-ОД');
  });

  it('that was renamed is still used', async () => {
    const kept = templateOf('D20');
    kept.file = { ...kept.file, name: 'Наш приказ' };
    const files = school.bridge.fileContents.size;
    expect((await makeOrder()).ok).toBe(true);
    // The order and its three folders, no second template.
    expect(school.bridge.fileContents.size - files).toBe(4);
  });

  it('that was deleted comes back as the built-in one', async () => {
    const old = templateOf('D20').file.id;
    remove((id) => id === old);
    expect((await makeOrder()).ok).toBe(true);
    expect(templateOf('D20').file).toMatchObject({
      name: 'Приказ о закреплении наставнических пар (пары в приложении)',
    });
    expect(templateOf('D20').file.id).not.toBe(old);
  });
});

it('a deleted folder is made again and the order lies in it', async () => {
  await makeOrder();
  const folders = [...school.bridge.fileContents.values()].filter(({ file }) =>
    file.mimeType.endsWith('.folder'),
  );
  const old = folders.map(({ file }) => file.id);
  remove((id) => old.includes(id));
  const choice = await orderOf(school, ['П-2026-11']);
  expect((await school.call('papers.make', { choice, project: false })).ok).toBe(true);
  const order = [...school.bridge.fileContents.values()].find(({ file }) => file.name.includes('78-ОД'));
  expect(old).not.toContain(order!.file.parents[0]);
});

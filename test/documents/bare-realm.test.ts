import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, expect, it } from 'vitest';
import { cp1251, docxOf } from './plan-files';
import { printed, templateOf } from './read-docx';
import { order, orderOnPairs } from './sample';

/** What filling may find beyond the language: nothing. */
const REALM_ENTRY = `
  import { fillTemplate } from './src/documents/fill';
  import { checkTemplate } from './src/documents/check-template';
  import { documentKind } from './src/documents/catalog';
  import { readPlanFile } from './src/documents/plan/read-plan-file';
  globalThis.plan = (name, bytes) => readPlanFile(name, Uint8Array.from(bytes));
  globalThis.fill = (bytes, data) => fillTemplate(Uint8Array.from(bytes), JSON.parse(data));
  globalThis.check = (bytes) => checkTemplate(Uint8Array.from(bytes), documentKind('D20'));
`;

let bundle = '';
beforeAll(async () => {
  const built = await build({
    stdin: { contents: REALM_ENTRY, resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2019',
    charset: 'utf8',
    minify: true,
  });
  bundle = built.outputFiles[0]!.text;
});

it('fills and checks in a realm that has only the language', () => {
  const { data } = orderOnPairs(order());
  const realm = {
    bytes: [...templateOf('D20')],
    data: JSON.stringify(data),
    filled: null as unknown,
    problems: null,
  };
  runInNewContext(`${bundle}; filled = fill(bytes, data); problems = check(bytes);`, realm);
  const filled = realm.filled as { ok: boolean; bytes: Uint8Array };
  expect(filled.ok).toBe(true);
  expect(new Uint8Array(filled.bytes)).toEqual(printed(orderOnPairs(order())));
  expect(realm.problems).toHaveLength(0);
});

it('reads plans in such a realm', async () => {
  const table = [
    ['№', 'Мероприятия', 'Срок'],
    ['1', 'Приказ', 'май'],
  ];
  const realm = {
    docx: [...(await docxOf([table]))],
    csv: [...cp1251('№;Мероприятия;Срок')],
    read: null as unknown,
  };
  runInNewContext(`${bundle}; read = [plan('1.docx', docx), plan('2.csv', csv)];`, realm);
  expect(JSON.parse(JSON.stringify(realm.read))).toEqual([
    { ok: true, plan: { text: '№\tМероприятия\tСрок\n1\tПриказ\tмай', whole: true } },
    { ok: true, plan: { text: '№\tМероприятия\tСрок', whole: true } },
  ]);
});

import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorkspace, type Workspace, type WorkspaceOptions } from '../../../host/files/workspace';
import type { DriveFile, FileResource } from '../../../host/files/workspace/drive';
import { safeName } from '../../../host/files/workspace/names';
import type { FileCall, MailMessage, TriggerRecord } from '../../../host/realm/protocol';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const DOCUMENT = 'application/vnd.google-apps.document';
const FOLDER = 'application/vnd.google-apps.folder';
const NOW = new Date(2026, 10, 21, 14, 5);

let folder: string;
let space: Workspace;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'папка-'));
  space = open();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (options: WorkspaceOptions = {}) => createWorkspace(folder, { now: () => NOW, ...options });
const base64 = (text: string): string => Buffer.from(text).toString('base64');

interface Content {
  content: string;
  contentType: string;
}
const docx = (text: string): Content => ({ contentType: DOCX, content: base64(`PK${text}`) });

const files = (call: FileCall['call'], args: object): unknown => space.bridge.files(call, args as never);
const create = (resource: FileResource, content?: Content) =>
  files('create', { ...resource, ...content }) as DriveFile;
const document = (name: string, more: FileResource = {}) =>
  create({ name, mimeType: DOCUMENT, ...more }, docx(name));
const all = () => files('list', {}) as DriveFile[];
const names = (test: (file: DriveFile) => boolean = () => true) =>
  all()
    .filter(test)
    .map(({ name }) => name)
    .sort();
const below = (path: string) => readdirSync(join(folder, path)).sort();

describe('the folder', () => {
  it('has a place for templates, documents, letters and our own things', () => {
    expect(below('.')).toEqual(['.наставник', 'Документы', 'Исходящие письма', 'Шаблоны']);
    expect(space.bookPath).toBe(join(folder, 'Наставник.xlsx'));
  });

  it('lists the documents of the user too, but not Word’s own files', () => {
    document('Приказ');
    writeFileSync(join(folder, 'Шаблоны', 'Свой.docx'), 'PK');
    writeFileSync(join(folder, 'Шаблоны', '~$Свой.docx'), '');
    const found = space.documents().map(({ name, folder: where, kind }) => ({ name, where, kind }));
    expect(found).toHaveLength(2);
    expect(found).toEqual(
      expect.arrayContaining([
        { name: 'Приказ', where: 'Документы/2026', kind: 'document' },
        { name: 'Свой', where: 'Шаблоны', kind: 'template' },
      ]),
    );
  });

  it.each([
    '../чужое.docx',
    '/etc/passwd',
    'Документы/../../чужое',
    '.наставник/файлы.json',
    'Документы/.скрытое',
    'нет такого.docx',
  ])('does not open «%s»', (path) => {
    writeFileSync(join(dirname(folder), 'чужое.docx'), 'PK');
    expect(space.resolve(path)).toBeUndefined();
    rmSync(join(dirname(folder), 'чужое.docx'));
  });

  it('does not follow a link out of itself', () => {
    const foreign = mkdtempSync(join(tmpdir(), 'чужая-'));
    writeFileSync(join(foreign, 'тайна.docx'), 'PK');
    symlinkSync(foreign, join(folder, 'Документы', 'ссылка'));
    expect(space.resolve('Документы/ссылка/тайна.docx')).toBeUndefined();
    rmSync(foreign, { recursive: true });
  });
});

describe('creating files', () => {
  it('answers in the shape of Drive', () => {
    const parent = create({ name: 'Пары', mimeType: FOLDER });
    const file = document('Приказ № 63/1', { parents: [parent.id], appProperties: { key: 'a|b' } });
    expect(file).toEqual({
      id: expect.stringMatching(/^[\w-]{25,}$/),
      name: 'Приказ № 63/1',
      mimeType: DOCUMENT,
      webViewLink: expect.stringMatching(/^file:\/\//),
      parents: [parent.id],
      appProperties: { key: 'a|b' },
      createdTime: NOW.toISOString(),
      modifiedTime: expect.stringMatching(/^\d{4}-.*Z$/),
      trashed: false,
    });
    expect(below('Пары')).toEqual(['Приказ № 63-1.docx']);
    expect(files('get', { id: file.id })).toEqual(file);
  });

  it('puts documents without a folder by year and gives the second of a name a number', () => {
    for (const name of ['Приказ', 'Приказ', 'приказ']) document(name);
    expect(below('Документы/2026')).toEqual(['Приказ (2).docx', 'Приказ.docx', 'приказ (3).docx']);
    expect(names()).toEqual(['Приказ', 'Приказ', 'приказ']);
  });

  it('takes the add-on’s own top folder for the user’s folder, and existing directories for its folders', () => {
    const top = create({ name: 'Наставничество', mimeType: FOLDER });
    const templates = create({ name: 'Шаблоны', mimeType: FOLDER, parents: [top.id] });
    document('Согласие', { parents: [templates.id] });
    expect(below('Шаблоны')).toEqual(['Согласие.docx']);
    expect(below('.')).not.toContain('Наставничество');
    create({ name: 'Шаблоны', mimeType: FOLDER, parents: [top.id] });
    expect(below('.')).toContain('Шаблоны (2)');
  });

  it.each([
    [
      'a parent that is not there',
      { name: 'x', mimeType: DOCUMENT, parents: ['нет'] },
      docx('x'),
      'File not found: нет.',
    ],
    [
      'a document that is no .docx',
      { name: 'x', mimeType: DOCUMENT },
      { contentType: DOCX, content: 'AAAA' },
      'Bad Request',
    ],
    ['a document without bytes', { name: 'x', mimeType: DOCUMENT }, undefined, 'Bad Request'],
    ['a long property', { name: 'x', appProperties: { k: 'ю'.repeat(62) } }, docx('x'), /exceed/],
  ])('refuses %s and leaves nothing', (_, resource, media, message) => {
    expect(() => create(resource, media)).toThrow(message);
    expect(space.documents()).toEqual([]);
    expect(all()).toEqual([]);
  });

  it('makes of any name one that every system accepts and that stays in its folder', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom('..', 'CON', 'con.txt', 'a/../b', 'ю'.repeat(300), ' . '),
        ),
        (name) => {
          const safe = safeName(name);
          expect(Buffer.byteLength(safe)).toBeLessThan(200);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: Windows forbids them in names
          expect(safe).not.toMatch(/[<>:"/\\|?*\u0000-\u001f]|^\.|[. ]$|^(con|prn|aux|nul)(\.|$)|^$/i);
        },
      ),
    );
  });
});

describe('the list', () => {
  it('tells of every file all that a search may ask: name, type, folder, properties, trash', () => {
    const parent = create({ name: "О'Нил", mimeType: FOLDER });
    document('Первый', { parents: [parent.id], appProperties: { key: "приказ|П-1|63/1|'1'" } });
    const { id } = document('Второй', { appProperties: { key: 'b', kind: 'and' } });
    files('update', { id, trashed: true });
    expect(all()).toEqual([
      expect.objectContaining({ name: "О'Нил", mimeType: FOLDER, parents: [], trashed: false }),
      expect.objectContaining({ name: 'Первый', mimeType: DOCUMENT, parents: [parent.id] }),
      expect.objectContaining({ name: 'Второй', appProperties: { key: 'b', kind: 'and' }, trashed: true }),
    ]);
  });

  it('is the same after a restart', () => {
    document('Первый');
    document('Второй');
    const before = all();
    space = open();
    expect(all()).toEqual(before);
  });

  it('has no end: a thousand papers and more are all in it', () => {
    const parent = create({ name: 'Пары', mimeType: FOLDER });
    const index = join(folder, '.наставник', 'файлы.json');
    const known = JSON.parse(readFileSync(index, 'utf8')) as object[];
    const many = Array.from({ length: 1200 }, (_, i) => ({ ...known[0], id: `x${i}` }));
    writeFileSync(index, JSON.stringify([...known, ...many]));
    space = open();
    expect(all().filter(({ name }) => name === parent.name)).toHaveLength(1201);
  });
});

describe('a file the user touched', () => {
  it('is exported with the bytes Word has written', () => {
    const { id } = document('Шаблон');
    writeFileSync(join(folder, 'Документы/2026/Шаблон.docx'), 'PK из Word');
    expect(files('export', { id, mimeType: DOCX })).toEqual({ content: base64('PK из Word') });
  });

  it.each([
    ['deleted', (path: string) => rmSync(path)],
    ['renamed', (path: string) => renameSync(path, `${path}.bak`)],
  ])('is not found once it is %s', (_, change) => {
    const { id } = document('Приказ', { appProperties: { key: '1' } });
    change(join(folder, 'Документы/2026/Приказ.docx'));
    for (const call of ['get', 'update', 'copy', 'export'] as const) {
      expect(() => files(call, { id, mimeType: DOCX })).toThrow(`File not found: ${id}.`);
    }
    expect(all()).toEqual([]);
  });

  it.each([
    [DOCUMENT, 'text/plain', 'The requested conversion is not supported.'],
    [DOCX, DOCX, 'Export only supports Docs Editors files.'],
  ])('of the type %s is not exported as %s', (mimeType, as, message) => {
    const { id } = create({ name: 'x', mimeType }, docx('x'));
    expect(() => files('export', { id, mimeType: as })).toThrow(message);
  });
});

describe('changing files', () => {
  it('renames on disk, changes bytes and properties, and keeps the id', () => {
    const { id } = document('Старое', { appProperties: { a: '1', b: '2' } });
    const changed = files('update', {
      id,
      ...docx('новое'),
      name: 'Новое',
      appProperties: { a: null, c: '3' },
    });
    expect(changed).toMatchObject({ id, name: 'Новое', appProperties: { b: '2', c: '3' } });
    expect(readFileSync(join(folder, 'Документы/2026/Новое.docx'), 'utf8')).toBe('PKновое');
    expect(below('Документы/2026')).toEqual(['Новое.docx']);
  });

  it('moves files along with their folder', () => {
    const parent = create({ name: 'Пары', mimeType: FOLDER });
    const { id } = document('Приказ', { parents: [parent.id] });
    files('update', { id: parent.id, name: 'Пары 2026' });
    expect(files('get', { id })).toMatchObject({ name: 'Приказ' });
    expect(existsSync(join(folder, 'Пары 2026', 'Приказ.docx'))).toBe(true);
  });

  it('moves a file from folder to folder', () => {
    const [from, to] = ['Черновики', 'Подписанные'].map((name) => create({ name, mimeType: FOLDER }));
    const { id } = document('Приказ', { parents: [from!.id] });
    document('Приказ', { parents: [to!.id] });
    const moved = files('update', { id, addParents: [to!.id], removeParents: [from!.id] });
    expect(moved).toMatchObject({ id, name: 'Приказ', parents: [to!.id] });
    expect([below('Черновики'), below('Подписанные')]).toEqual([[], ['Приказ (2).docx', 'Приказ.docx']]);
    expect(files('update', { id, addParents: [to!.id], removeParents: [to!.id] })).toEqual(moved);
  });

  it('does not move a file into what is no folder', () => {
    const { id } = document('Приказ');
    const other = document('Другой');
    for (const parent of [other.id, 'нет'])
      expect(() => files('update', { id, addParents: [parent] })).toThrow(`File not found: ${parent}.`);
    expect(below('Документы/2026')).toEqual(['Другой.docx', 'Приказ.docx']);
  });

  it('moves a file in the trash once it comes back', () => {
    const to = create({ name: 'Пары', mimeType: FOLDER });
    const { id } = document('Приказ');
    files('update', { id, trashed: true });
    files('update', { id, addParents: [to.id] });
    expect(below('Пары')).toEqual([]);
    files('update', { id, trashed: false });
    expect(below('Пары')).toEqual(['Приказ.docx']);
  });

  it('puts a trashed file out of sight and back', () => {
    const { id } = document('Лишнее');
    files('update', { id, trashed: true });
    expect([space.documents(), names(({ trashed }) => trashed)]).toEqual([[], ['Лишнее']]);
    files('update', { id, trashed: false });
    expect(below('Документы/2026')).toEqual(['Лишнее.docx']);
  });

  it('copies the bytes on disk under a new id, without the properties', () => {
    const { id } = document('Шаблон', { appProperties: { key: '1' } });
    const copy = files('copy', { id, name: 'Мой шаблон' }) as DriveFile;
    expect(copy).toMatchObject({ name: 'Мой шаблон', mimeType: DOCUMENT, appProperties: {} });
    expect(copy.id).not.toBe(id);
    expect(readFileSync(join(folder, 'Документы/2026/Мой шаблон.docx'), 'utf8')).toBe('PKШаблон');
  });
});

describe('properties and triggers', () => {
  const trigger: TriggerRecord = {
    uid: 't1',
    fn: 'hourly',
    type: 'CLOCK',
    user: 'a@b.ru',
    everyMs: 3_600_000,
  };

  it('are kept apart by store and through a restart', () => {
    space.bridge.saveProperties('script', { версия: '3' });
    space.bridge.saveProperties('document', { версия: '4' });
    space.bridge.saveTriggers([trigger]);
    space = open();
    const load = space.bridge.loadProperties;
    expect([load('script'), load('document'), load('user')]).toEqual([{ версия: '3' }, { версия: '4' }, {}]);
    expect(space.bridge.loadTriggers()).toEqual([trigger]);
  });

  it('have Google’s limits', () => {
    const save = (values: Record<string, string>) => space.bridge.saveProperties('user', values);
    expect(() => save({ a: 'ю'.repeat(5000) })).toThrow('Argument too large: value');
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`k${i}`, 'x'.repeat(9000)]));
    expect(() => save(many)).toThrow('property storage quota');
    expect(space.bridge.loadProperties('user')).toEqual({});
  });

  it('survive a half-written file', () => {
    writeFileSync(join(folder, '.наставник', 'свойства-программы.json'), '{"a":');
    expect(space.bridge.loadProperties('script')).toEqual({});
    expect(readFileSync(join(folder, '.наставник', 'свойства-программы.json.повреждён'), 'utf8')).toBe(
      '{"a":',
    );
  });
});

describe('letters', () => {
  const send = (message: MailMessage) => {
    const { file } = space.bridge.mail(message);
    return { file, text: readFileSync(join(folder, file), 'utf8') };
  };
  const header = (text: string, name: string) =>
    new RegExp(`^${name}: (.*(?:\\r\\n .*)*)`, 'm').exec(text)?.[1]?.replace(/\r\n /g, '') ?? '';
  const decoded = (value: string) =>
    value.replace(/=\?UTF-8\?B\?([^?]*)\?=/g, (_, base64: string) =>
      Buffer.from(base64, 'base64').toString(),
    );

  it('become .eml files with a Russian subject and body', () => {
    const subject = 'Сроки на неделю: встреча наставника и наставляемого, отчёт за первое полугодие 👩‍🏫';
    const { file, text } = send({
      to: 'Ёлкина Анна <anna@школа.рф>, b@c.ru',
      subject,
      body: 'Здравствуйте\nВторая строка',
    });
    expect(decoded(header(text, 'Subject'))).toBe(subject);
    expect(decoded(header(text, 'To'))).toBe('Ёлкина Анна <anna@xn--80atdl2c.xn--p1ai>,b@c.ru');
    expect(header(text, 'Date')).toMatch(/^\w{3}, \d\d Nov 2026 \d\d:\d\d:\d\d \+0000$/);
    const [head = '', body = ''] = text.split('\r\n\r\n');
    expect(head).toMatch(/^[\x20-\x7e\r\n]*$/);
    expect(Math.max(...text.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78);
    expect(Buffer.from(body, 'base64').toString()).toBe('Здравствуйте\r\nВторая строка');
    expect(space.outbox()).toEqual([
      { name: expect.stringContaining('Сроки на неделю'), path: file, modified: expect.any(String) },
    ]);
  });

  it('name everybody the script named, and the sender as it asked', () => {
    const { text } = send({
      to: 'b@c.ru',
      cc: 'Ким Вера <kim@c.ru>',
      bcc: 'd@c.ru, e@c.ru',
      replyTo: 'curator@c.ru',
      senderName: 'Школа № 7, куратор',
      subject: 'Сроки',
      body: '',
    });
    expect(decoded(header(text, 'From'))).toBe('Школа № 7, куратор <nastavnik@localhost>');
    expect(decoded(header(text, 'Cc'))).toBe('Ким Вера <kim@c.ru>');
    expect(header(text, 'Bcc')).toBe('d@c.ru,e@c.ru');
    expect(header(text, 'Reply-To')).toBe('curator@c.ru');
    const plain = send({ to: 'b@c.ru', senderName: 'Kim, Vera', subject: 'Сроки', body: '' }).text;
    expect(header(plain, 'From')).toBe('"Kim, Vera" <nastavnik@localhost>');
    expect(plain).not.toMatch(/^(Cc|Bcc|Reply-To):/m);
  });

  it('carry an HTML body and attachments', () => {
    const bytes = Buffer.from([0, 1, 2, 255]);
    const attachments = [
      { name: 'Приказ № 1 (копия).docx', contentType: DOCX, content: bytes.toString('base64') },
    ];
    const { text } = send({
      to: 'a@b.ru',
      subject: 'x',
      body: 'текст',
      htmlBody: '<b>текст</b>',
      attachments,
    });
    expect(text).toContain('Content-Type: multipart/mixed');
    expect(text).toContain('Content-Type: multipart/alternative');
    const name = /filename\*=UTF-8''(\S+)/.exec(text)?.[1] ?? '';
    expect(decodeURIComponent(name)).toBe('Приказ № 1 (копия).docx');
    expect(text).toContain(`\r\n\r\n${bytes.toString('base64')}\r\n`);
  });

  it('cannot get a header of their own from a line break', () => {
    const { text } = send({ to: 'a@b.ru\r\nBcc: x@y.ru', subject: 'тема\r\nBcc: x@y.ru', body: '' });
    expect(text).not.toMatch(/^Bcc:/im);
  });

  it('with the same subject do not replace each other', () => {
    for (let i = 0; i < 3; i++) send({ to: 'a@b.ru', subject: 'Сроки', body: String(i) });
    expect(space.outbox()).toHaveLength(3);
  });
});

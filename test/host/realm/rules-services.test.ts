import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { base64Decode, base64Encode, utf8Decode, utf8Encode } from '../../../host/realm/services/bytes';
import { formatInstant } from '../../../host/realm/services/date-format';
import { md5, sha256 } from '../../../host/realm/services/digest';
import { fromPage } from '../../../host/realm/wire';
import { bench, evaluate, refusal } from './kit';

describe('rule 9: values cross google.script.run by Google’s table', () => {
  test.each([
    ['[1, "а", true, null]', [1, 'а', true, null]],
    ['{ a: [undefined, { b: undefined }] }', { a: [null, { b: null }] }],
    ['[new Map([[1, 2]]), new Set([1]), /x/]', [{}, {}, {}]],
    ['[function () { return 1; }]', ['function () { return 1; }']],
    ['[-1, 127]', [-1, 127]],
    ['[NaN]', [null]],
    ['new Date()', null],
    ['{ people: [{ name: "а", born: new Date() }] }', null],
    ['SS()', null],
  ])('the server’s %s', async (expression, expected) => {
    expect(await evaluate(`return ${expression};`)).toEqual(expected);
  });

  test('a Date anywhere turns the answer into nothing without an error, and the host says so loudly', async () => {
    const { run } = await bench('function main() { return { a: [{ born: new Date() }] }; }');
    const { ok, warnings } = await run();
    expect(ok).toBe(true);
    expect(warnings).toEqual([
      'ВНИМАНИЕ: return.a[0].born — дата. Страница получит null вместо всего ответа.',
    ]);
  });

  test('a typed array or a cycle fails the call', async () => {
    expect(await refusal('return new Uint8Array(2);')).toMatch(/server error/);
    expect(await refusal('var a = {}; a.a = a; return a;')).toMatch(/server error/);
  });

  test.each([
    ['a Date', [1, { x: new Date() }], 'illegal value in property: x'],
    ['a function', [1, 2, () => 1], 'illegal value in property: 2'],
    ['a Map', [new Map()], 'illegal value in property: 0'],
    ['a typed array', [new Uint8Array(1)], 'illegal value in property: 0'],
  ])('the page may not send %s', (_name, args, text) => {
    expect(() => fromPage(args)).toThrow(text);
  });

  test('the page’s undefined becomes null, its cycles are refused', () => {
    expect(fromPage([undefined, [undefined], { a: 1 }])).toEqual([null, [null], { a: 1 }]);
    const cycle: unknown[] = [];
    cycle.push(cycle);
    expect(() => fromPage([cycle])).toThrow('Failed due to circular reference.');
  });

  test('an error reaches the page as its message', async () => {
    const { run } = await bench('function main() { throw new TypeError("не то"); }');
    expect((await run()).error).toMatchObject({ name: 'TypeError', message: 'не то' });
  });
});

describe('rule 23: properties and cache have limits', () => {
  const STORE = 'var p = PropertiesService.getDocumentProperties();';

  test('values are texts, a missing one is null, stores are apart', async () => {
    const { value, bridge } =
      await bench(`function main() { ${STORE} p.setProperty('a', 5).setProperties({ b: true, c: '2' });
      PropertiesService.getUserProperties().setProperty('a', 'моё');
      p.deleteProperty('c'); return [p.getProperty('a'), p.getProperty('нет'), p.getProperties(), p.getKeys()]; }`);
    expect(await value()).toEqual(['5', null, { a: '5', b: 'true' }, ['a', 'b']]);
    expect(Object.fromEntries(bridge.properties)).toEqual({
      document: { a: '5', b: 'true' },
      user: { a: 'моё' },
    });
  });

  test('a value over 9 kB and a store over 500 kB are refused', async () => {
    expect(await refusal(`${STORE} p.setProperty('a', 'я'.repeat(4609));`)).toBe('Argument too large: value');
    expect(
      await refusal(`${STORE} for (var i = 0; i < 60; i++) p.setProperty('k' + i, 'x'.repeat(9000));`),
    ).toMatch(/^You have exceeded the property storage quota/);
  });

  test('an execution does not see what is stored by others meanwhile', async () => {
    const { run, bridge } = await bench(
      `function main() { ${STORE} p.getProperty('a'); Utilities.sleep(10); return p.getProperty('a'); }`,
    );
    bridge.wait = () => {
      bridge.properties.set('document', { a: 'чужое' });
      return 0;
    };
    expect((await run()).value).toBeNull();
    expect((await run()).value).toBe('чужое');
  });

  const CACHE = 'var c = CacheService.getScriptCache();';

  test('the cache forgets in time and keeps its limits', async () => {
    const body = `${CACHE} c.put('a', '1', 60); c.putAll({ b: '2' }); Utilities.sleep(61000); return [c.get('a'), c.getAll(['a', 'b']), c.get('нет')];`;
    expect(await evaluate(body)).toEqual([null, { b: '2' }, null]);
    expect(await refusal(`${CACHE} c.put('a', 'x'.repeat(102401));`)).toBe('Argument too large: value');
    expect(await refusal(`${CACHE} c.put('k'.repeat(251), 'x');`)).toBe('Argument too large: key');
  });

  test('a full cache drops a tenth, oldest put first, whatever was read', async () => {
    const body = `${CACHE} for (var i = 0; i < 1000; i++) c.put('k' + i, '1'); c.get('k0'); c.put('ещё', '1');
      return [c.get('k0'), c.get('k99'), c.get('k100'), c.get('ещё')];`;
    expect(await evaluate(body)).toEqual([null, null, '1', '1']);
  });
});

describe('rule 22: locks', () => {
  test('are free unless somebody else holds them', async () => {
    const { runtime, value, run } = await bench(`function main() { var l = LockService.getDocumentLock();
      return [l.tryLock(-1), l.tryLock(0), l.hasLock(), (l.releaseLock(), l.hasLock())]; }
      function wait() { LockService.getDocumentLock().waitLock(20000); }`);
    expect(await value()).toEqual([false, true, true, false]);
    await runtime.request({ kind: 'knobs', knobs: { lockHeldElsewhere: true } });
    expect(await value()).toEqual([false, false, false, false]);
    expect((await run('wait')).error?.message).toBe(
      'Lock timeout: another process was holding the lock for too long.',
    );
  });
});

describe('rule 24: a day has allowances', () => {
  const quotas = { documents: 2, conversions: 10, mails: 3, properties: 5 };

  test('documents', async () => {
    const code = `function main() { Drive.Files.create({ name: 'а', mimeType: 'application/vnd.google-apps.document' }, Utilities.newBlob('x')); }`;
    const { run } = await bench(code, { quotas });
    await run();
    await run();
    expect((await run()).error?.message).toBe('Service invoked too many times for one day: docs create.');
    expect((await run('main', { now: Date.now() + 86_400_000 })).ok).toBe(true);
    expect((await run('main', { user: 'other@school.ru' })).ok).toBe(true);
  });

  test('letters are counted by recipients', async () => {
    const body = `MailApp.sendEmail({ to: 'a@b.ru, c@d.ru', subject: 'т', body: 'т' }); var left = MailApp.getRemainingDailyQuota();
      try { MailApp.sendEmail('a@b.ru,c@d.ru', 'т', 'т'); } catch (e) { return [left, e.message]; }`;
    expect(await evaluate(body, { quotas })).toEqual([
      1,
      'Service invoked too many times for one day: email.',
    ]);
  });

  test('property calls', async () => {
    const body = `var p = PropertiesService.getScriptProperties(); for (var i = 0; i < 6; i++) p.getProperty('a');`;
    expect(await refusal(body, { quotas })).toBe('Service invoked too many times for one day: properties.');
  });
});

describe('rule 25: an add-on’s triggers', () => {
  const hourly = `ScriptApp.newTrigger('main').timeBased().everyHours(1).create();`;
  test.each([
    [
      `ScriptApp.newTrigger('main').timeBased().everyMinutes(1).create();`,
      'The recurrence interval for an Add-on trigger must be at least one hour.',
    ],
    [
      `${hourly} ${hourly}`,
      'This add-on has created too many time-based triggers in this document for this Google user account.',
    ],
  ])('%s', async (body, text) => {
    expect(await refusal(body)).toBe(text);
  });

  test('a bound script may have twenty', async () => {
    const body = `for (var i = 0; i < 21; i++) ScriptApp.newTrigger('main').timeBased().everyMinutes(5).create();`;
    expect(await refusal(body, { isAddon: false })).toMatch(/^This script has too many triggers\./);
  });

  test('are seen by their maker alone, stay after they fired, and can be deleted', async () => {
    const code = `function make() { ScriptApp.newTrigger('main').timeBased().after(60000).create(); }
      function main() { return ScriptApp.getProjectTriggers().map(function (t) { return [t.getHandlerFunction(), String(t.getEventType()), t.getUniqueId() !== '']; }); }
      function drop() { ScriptApp.getProjectTriggers().forEach(function (t) { ScriptApp.deleteTrigger(t); }); }`;
    const { run, bridge } = await bench(code);
    await run('make');
    expect((await run()).value).toEqual([['main', 'CLOCK', true]]);
    expect((await run('main', { user: 'other@school.ru' })).value).toEqual([]);
    await run('main', { trigger: 'timer', args: [bridge.triggers[0]!.uid] });
    expect(bridge.triggers).toMatchObject([
      { fn: 'main', type: 'CLOCK', user: 'curator@school.ru', afterMs: 60_000 },
    ]);
    await run('drop');
    expect(bridge.triggers).toEqual([]);
  });

  test('there is no Ui in a time-driven run', async () => {
    const { run } = await bench('function main() { SpreadsheetApp.getUi(); }');
    expect((await run('main', { trigger: 'timer' })).error?.message).toBe(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });
});

describe('rule 29: Utilities speak Java’s SimpleDateFormat in English', () => {
  test.each([
    ['dd.MM.yyyy', '05.01.2026'],
    ['d MMMM yyyy', '5 January 2026'],
    ['EEE, d MMM yy HH:mm:ss', 'Mon, 5 Jan 26 15:04:05'],
    ["yyyy-MM-dd'T'HH:mm:ssZ", '2026-01-05T15:04:05+0300'],
    ["d 'г.' ''yy''", "5 г. '26'"],
    ['h:mm a', '3:04 PM'],
    ['u D', '1 5'],
    ['XXX', '+03:00'],
  ])('%s', (pattern, expected) => {
    expect(formatInstant(Date.UTC(2026, 0, 5, 12, 4, 5), 'Europe/Moscow', pattern)).toBe(expected);
  });

  test('YYYY is the year of the week, and the developer is warned', async () => {
    const { run } = await bench(
      `function main() { return Utilities.formatDate(new Date(Date.UTC(2024, 11, 30)), 'UTC', 'dd.MM.YYYY'); }`,
    );
    const { value, warnings } = await run();
    expect(value).toBe('30.12.2025');
    expect(warnings[0]).toContain('год недели');
  });

  test('parseDate reads in the zone, or says Unparseable date', async () => {
    const body = `return [Utilities.parseDate('02.09.2024', 'Asia/Kamchatka', 'dd.MM.yyyy').toISOString(), Utilities.parseDate('2024-09-02 10:30', 'GMT+3', 'yyyy-MM-dd HH:mm').toISOString()];`;
    expect(await evaluate(body)).toEqual(['2024-09-01T12:00:00.000Z', '2024-09-02T07:30:00.000Z']);
    expect(await refusal(`Utilities.parseDate('скоро', 'UTC', 'dd.MM.yyyy');`)).toBe(
      'Unparseable date: "скоро"',
    );
  });
});

describe('Utilities: bytes', () => {
  test('are signed, also in blobs and base64', async () => {
    const body = `var blob = Utilities.newBlob('Ё', 'text/plain', 'а.txt'); var back = Utilities.newBlob(blob.getBytes());
      return [blob.getBytes(), Utilities.base64Encode('Привет'), Utilities.base64Decode('0J8='), back.getDataAsString(), blob.getName(), Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'я')[0]];`;
    expect(await evaluate(body)).toEqual([
      [-48, -127],
      '0J/RgNC40LLQtdGC',
      [-48, -97],
      'Ё',
      'а.txt',
      createHash('sha256').update('я').digest().readInt8(0),
    ]);
  });

  test('base64, UTF-8 and digests agree with Node for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.string({ unit: 'grapheme' }), (bytes, text) => {
        expect(base64Encode(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(base64Decode(base64Encode(bytes, true))).toEqual(bytes);
        expect(Buffer.from(utf8Encode(text))).toEqual(Buffer.from(text));
        expect(utf8Decode(utf8Encode(text))).toBe(text);
        expect(Buffer.from(sha256(bytes))).toEqual(createHash('sha256').update(bytes).digest());
        expect(Buffer.from(md5(bytes))).toEqual(createHash('md5').update(bytes).digest());
      }),
    );
  });
});

describe('the advanced Drive service', () => {
  const DOC = `'application/vnd.google-apps.document'`;
  const DOCX = `'application/vnd.openxmlformats-officedocument.wordprocessingml.document'`;

  test('creates, finds by property, exports, updates and copies', async () => {
    const body = `var made = Drive.Files.create({ name: 'Приказ', mimeType: ${DOC}, parents: ['p1'], appProperties: { key: 'к1' } }, Utilities.newBlob([80, 75, -1], ${DOCX}), { fields: 'id, mimeType' });
      var find = function (q) { return Drive.Files.list({ q: q, fields: 'files(id,name)' }).files.length; };
      var found = [find("appProperties has { key='key' and value='к1' } and trashed = false"), find("name = 'Приказ' and 'p1' in parents"), find("mimeType = 'x'")];
      var blob = Drive.Files.export(made.id, ${DOCX}, { alt: 'media' });
      var copied = Drive.Files.copy({ name: 'Копия' }, made.id);
      Drive.Files.update({ trashed: true }, made.id);
      return [made.mimeType, Object.keys(made), found, blob.getBytes(), copied.name, Drive.Files.get(made.id, { fields: 'trashed' }), find('trashed = false')];`;
    expect(await evaluate(body)).toEqual([
      'application/vnd.google-apps.document',
      ['id', 'mimeType'],
      [1, 1, 0],
      [80, 75, -1],
      'Копия',
      { trashed: true },
      1,
    ]);
  });

  test.each([
    [`Drive.Files.export('x', ${DOCX});`, /Export requires alt=media/],
    [`Drive.Files.get('нет');`, /drive\.files\.get failed with error: File not found: нет\./],
    [`Drive.Files.create({ name: 'а' }, [1, 2]);`, /mediaData parameter only supports Blob/],
    [`Drive.Files.create({ appProperties: { key: 'я'.repeat(61) } }, null);`, /124 bytes/],
    [`Drive.Files.list({ q: 'fullText contains x' });`, /Invalid Value/],
  ])('%s is refused', async (body, text) => {
    expect(await refusal(body)).toMatch(text);
  });
});

describe('HtmlService and mail', () => {
  test('a page from a file goes to the sidebar or a dialog', async () => {
    const { run } = await bench(`function main() { var ui = SpreadsheetApp.getUi();
      ui.showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Наставник'));
      ui.showModalDialog(HtmlService.createHtmlOutput('<b>а</b>').setWidth(500).setHeight(400), 'Пары'); }`);
    expect((await run()).effects).toEqual([
      { effect: 'sidebar', title: 'Наставник', html: '<p>панель</p>' },
      { effect: 'dialog', title: 'Пары', html: '<b>а</b>', width: 500, height: 400, modal: true },
    ]);
    expect(await refusal(`HtmlService.createHtmlOutputFromFile('нет');`)).toBe(
      'No HTML file named нет was found.',
    );
    expect(await refusal(`HtmlService.createTemplateFromFile('нет');`)).toBe(
      'HtmlService.createTemplateFromFile не поддерживается локальной версией.',
    );
  });

  test('a letter goes to the outbox', async () => {
    const { run, bridge } = await bench(
      `function main() { MailApp.sendEmail({ to: 'a@b.ru', subject: 'Сроки', htmlBody: '<b>а</b>', attachments: [Utilities.newBlob('x', 'text/plain', 'a.txt')] }); }`,
    );
    expect((await run()).effects).toEqual([
      { effect: 'mail', to: 'a@b.ru', subject: 'Сроки', file: 'letter-1.eml' },
    ]);
    expect(bridge.outbox).toEqual([
      {
        to: 'a@b.ru',
        subject: 'Сроки',
        body: '',
        htmlBody: '<b>а</b>',
        attachments: [{ content: 'eA==', contentType: 'text/plain', name: 'a.txt' }],
      },
    ]);
    expect(await refusal(`MailApp.sendEmail('адрес', 'т', 'т');`)).toBe('Invalid email: адрес');
  });
});

describe('rule 30: service calls fail at random, repeatably', () => {
  const code = `function main() { var failed = []; for (var i = 0; i < 100; i++) { try { SS().getName(); } catch (e) { failed.push(i + e.message); } } return failed; }`;

  test('with transient texts in the language asked for, the same for the same seed', async () => {
    const faults = { probability: 0.1, seed: 7, language: 'ru' as const };
    const [one, two] = [await bench(code, { faults }), await bench(code, { faults })];
    const failed = (await one.value()) as string[];
    expect(failed.length).toBeGreaterThan(5);
    expect(failed.length).toBeLessThan(45);
    expect(failed.every((text) => /[а-я]/.test(text))).toBe(true);
    expect(await two.value()).toEqual(failed);
  });

  test('locks with their own text, other calls only when named', async () => {
    const faults = { probability: 1, seed: 1, only: ['Lock.'] };
    const body = 'SS().getName(); LockService.getDocumentLock().tryLock(1);';
    expect(await refusal(body, { faults })).toBe(
      'There are too many LockService operations against the same script.',
    );
  });

  test('never without being asked', async () => {
    expect(await evaluate(code.replace('function main() {', '').slice(0, -1))).toEqual([]);
  });
});

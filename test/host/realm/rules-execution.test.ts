import { describe, expect, test } from 'vitest';
import { memoryBridge } from '../../../host/runtime/memory-bridge';
import { createRuntime } from '../../../host/runtime/runtime';
import { ALL_SCOPES, bench, evaluate, refusal } from './kit';

describe('rule 1: the very bundle is run, as a classic script Google would save', () => {
  test.each([
    ['a class field', 'class A { x = 1 }'],
    ['logical assignment', 'var a; a ??= 1;'],
    ['a BigInt literal', 'var a = 1n;'],
    ['optional chaining', 'var a = {}?.b;'],
    ['a module', 'export var a = 1;'],
  ])('%s is refused before anything runs', (_name, code) => {
    const options = { code, manifest: { timeZone: 'UTC' }, assets: () => null, bridge: memoryBridge() };
    expect(() => createRuntime(options)).toThrow(SyntaxError);
  });
});

describe('rule 2: every execution is a fresh process', () => {
  test('module state, globals and prototypes’ owners do not survive', async () => {
    const { value } = await bench(`
      var counter = 0;
      function main() { counter++; globalThis.leak = (globalThis.leak || 0) + 1; return [counter, globalThis.leak]; }
    `);
    expect(await value()).toEqual([1, 1]);
    expect(await value()).toEqual([1, 1]);
  });
});

describe('rule 3: globals of Node and of browsers are absent', () => {
  test.each(
    `setTimeout setInterval clearTimeout fetch URL URLSearchParams TextEncoder TextDecoder atob btoa crypto performance
    navigator structuredClone queueMicrotask AbortController Event EventTarget DOMException Blob File FormData Headers
    Request Response ReadableStream require process Buffer global module`.split(/\s+/),
  )('%s', async (name) => {
    expect(await evaluate(`return typeof ${name};`)).toBe('undefined');
  });

  test.each(['console', 'WebAssembly', 'Intl', 'Promise', 'Map'])('%s is there', async (name) => {
    expect(await evaluate(`return typeof ${name} !== 'undefined';`)).toBe(true);
  });

  test('and there is no way from a service object to Node', async () => {
    const body = `return SS.constructor.constructor('return typeof process')() + typeof SS().constructor;`;
    expect(await evaluate(body)).toBe('undefinedundefined');
  });
});

test('rule 4: dates and arrays belong to the script’s own realm', async () => {
  const body = `
    var sheet = SS().getActiveSheet();
    sheet.getRange('A1').setValue(new Date(2024, 8, 2));
    var table = sheet.getRange('A1').getValues();
    var date = table[0][0];
    try { sheet.getRange(0, 1); } catch (error) {
      return [date instanceof Date, date.constructor === Date, table instanceof Array, error instanceof Error, error.name];
    }`;
  expect(await evaluate(body)).toEqual([true, true, true, true, 'Exception']);
});

describe('rule 5: microtasks are drained, timers do not exist', () => {
  test('a returned promise is awaited', async () => {
    expect(await evaluate('return Promise.resolve(1).then(function (x) { return [x + 1]; });')).toEqual([2]);
  });

  test('an async function that throws fails the call', async () => {
    const { run } = await bench(`async function main() { await null; throw new Error('беда'); }`);
    expect((await run()).error?.message).toBe('беда');
  });

  test('a promise nobody can keep ends as nothing, with a warning', async () => {
    const { run } = await bench('function main() { return new Promise(function () {}); }');
    const reply = await run();
    expect(reply).toMatchObject({ ok: true, value: null });
    expect(reply.warnings[0]).toMatch(/не выполнилось/);
  });
});

const MENU = `SpreadsheetApp.getUi().createAddonMenu().addItem('Пары', 'main').addSeparator()
  .addSubMenu(SpreadsheetApp.getUi().createMenu('Ещё').addItem('Акт', 'main')).addToUi();`;
const SIDEBAR = `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'));`;

describe('rule 6: the authorization mode decides what may be called', () => {
  const allowed: [mode: 'NONE' | 'LIMITED' | 'FULL', body: string][] = [
    ['NONE', MENU],
    [
      'NONE',
      'Session.getActiveUserLocale(); Utilities.formatDate(new Date(), "UTC", "yyyy"); Logger.log(1);',
    ],
    ['LIMITED', 'SS().getActiveSheet().getRange(1, 1).setValue(1);'],
    ['LIMITED', 'PropertiesService.getDocumentProperties().getProperty("a");'],
    ['FULL', SIDEBAR],
    ['FULL', 'ScriptApp.getProjectTriggers(); MailApp.getRemainingDailyQuota(); Drive.Files.list();'],
  ];
  const refused: [mode: 'NONE' | 'LIMITED', body: string, name: string][] = [
    ['NONE', 'SS();', 'SpreadsheetApp.getActiveSpreadsheet'],
    ['NONE', 'PropertiesService.getDocumentProperties();', 'PropertiesService.getDocumentProperties'],
    ['NONE', 'LockService.getDocumentLock();', 'LockService.getDocumentLock'],
    ['NONE', SIDEBAR, 'Ui.showSidebar'],
    ['LIMITED', SIDEBAR, 'Ui.showSidebar'],
    ['LIMITED', 'Drive.Files.list();', 'Drive.Files.list'],
    ['LIMITED', 'MailApp.getRemainingDailyQuota();', 'MailApp.getRemainingDailyQuota'],
    ['LIMITED', 'ScriptApp.newTrigger("main");', 'ScriptApp.newTrigger'],
  ];

  test.each(allowed)('%s allows %s', async (authMode, body) => {
    const { run } = await bench(`function main() { ${body} }`);
    expect((await run('main', { authMode })).error).toBeUndefined();
  });

  test.each(refused)('%s refuses %s', async (authMode, body, name) => {
    const { run } = await bench(`function main() { ${body} }`);
    const { error } = await run('main', { authMode });
    expect(error?.message).toContain(`You do not have permission to call ${name}. Required permissions:`);
  });

  test('global code runs under the same mode: one forbidden line kills the menu', async () => {
    const { run } = await bench(
      `var name = SpreadsheetApp.getActiveSpreadsheet().getName(); function onOpen() { ${MENU} }`,
    );
    expect((await run('onOpen', { trigger: 'open', authMode: 'NONE' })).ok).toBe(false);
    expect((await run('onOpen', { trigger: 'open', authMode: 'LIMITED' })).ok).toBe(true);
  });

  test('the user’s address is blank below FULL', async () => {
    const { run } = await bench(`function main() { console.log(Session.getActiveUser().getEmail()); }`);
    const texts = async (authMode: 'LIMITED' | 'FULL') =>
      (await run('main', { trigger: 'open', authMode })).effects.map((one) => 'text' in one && one.text);
    expect([await texts('LIMITED'), await texts('FULL')]).toEqual([[''], ['curator@school.ru']]);
  });

  test('the menu arrives as a tree, and the event tells the mode', async () => {
    const { run } = await bench(`function onOpen(e) { console.log(String(e.authMode)); ${MENU} }`);
    const { effects } = await run('onOpen', { trigger: 'open', authMode: 'NONE' });
    expect(effects).toEqual([
      { effect: 'log', level: 'log', text: 'NONE' },
      {
        effect: 'menu',
        menu: {
          title: '',
          items: [
            { kind: 'item', title: 'Пары', fn: 'main' },
            { kind: 'separator' },
            { kind: 'submenu', menu: { title: 'Ещё', items: [{ kind: 'item', title: 'Акт', fn: 'main' }] } },
          ],
        },
      },
    ]);
  });
});

describe('rule 7: the manifest’s scopes are enforced with the platform’s text', () => {
  const without = (part: string) => ALL_SCOPES.filter((scope) => !scope.includes(part));
  test.each([
    [
      'SS().getName();',
      'spreadsheets',
      'SpreadsheetApp.getActiveSpreadsheet',
      'spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
    ],
    [SIDEBAR, 'container.ui', 'Ui.showSidebar', 'https://www.googleapis.com/auth/script.container.ui'],
    ['ScriptApp.getProjectTriggers();', 'scriptapp', 'ScriptApp.getProjectTriggers', 'auth/script.scriptapp'],
    [
      'MailApp.getRemainingDailyQuota();',
      'send_mail',
      'MailApp.getRemainingDailyQuota',
      'auth/script.send_mail',
    ],
    ['Session.getActiveUser().getEmail();', 'userinfo', 'User.getEmail', 'auth/userinfo.email'],
    ['Drive.Files.create({}, null);', 'drive', 'Drive.Files.create', 'auth/drive || '],
    ['DriveApp.getFileById("x");', 'nothing', 'DriveApp.getFileById', 'auth/drive || '],
  ])('%s without %s', async (body, part, name, scopes) => {
    const text = await refusal(body, { scopes: without(part) });
    expect(text).toContain(
      `Specified permissions are not sufficient to call ${name}. Required permissions: `,
    );
    expect(text).toContain(scopes);
  });

  test('an advanced service the manifest does not enable is not defined', async () => {
    const manifest = { timeZone: 'UTC', oauthScopes: ALL_SCOPES };
    expect(await refusal('Drive.Files.list();', { manifest })).toBe('Drive is not defined');
  });
});

describe('rule 8: a run is killed at the time limit, past any catch and finally', () => {
  test('in plain code', async () => {
    const { run, book } = await bench(
      `function main() { var s = SS().getActiveSheet(); s.getRange('A1').setValue('до');
         try { for (;;) {} } catch (e) { s.getRange('A2').setValue('catch'); } finally { s.getRange('A3').setValue('finally'); } }
       function next() { return 'жив'; }`,
      { timeLimits: { run: 60, simple: 30 } },
    );
    const reply = await run();
    expect(reply.error).toEqual({ name: 'Exception', message: 'Exceeded maximum execution time' });
    expect((await book()).sheets[0]!.cells).toEqual([{ r: 1, c: 1, v: 'до' }]);
    expect((await run('next')).value).toBe('жив');
  });

  test('in a promise', async () => {
    const { run } = await bench(
      'function main() { return Promise.resolve().then(function () { for (;;) {} }); }',
      {
        timeLimits: { run: 60, simple: 30 },
      },
    );
    expect((await run()).error?.message).toBe('Exceeded maximum execution time');
  });

  test.each([
    ['call', 6 * 60 - 1, true],
    ['call', 6 * 60 + 1, false],
    ['open', 29, true],
    ['open', 31, false],
  ] as const)('%s may take %i s of its own clock: %s', async (trigger, seconds, ok) => {
    const { run } = await bench(`
      function main() {
        for (var left = ${seconds} * 1000; left > 0; left -= 60000) Utilities.sleep(Math.min(left, 60000));
        try { SS().getName(); } catch (e) { return 'caught'; }
      }`);
    expect((await run('main', { trigger })).ok).toBe(ok);
  });
});

describe('rule 10: only top-level names without a trailing underscore can be called', () => {
  const code = `function shown() { return 1; } function hidden_() { return 1; } var fine = function () { return 1; };
    var box = { inside: function () { return 1; } }; (function () { function deep() {} })();`;
  test.each([
    ['shown', 'call', true],
    ['fine', 'call', true],
    ['hidden_', 'call', false],
    ['hidden_', 'menu', false],
    ['box.inside', 'call', false],
    ['box.inside', 'menu', true],
    ['deep', 'call', false],
    ['SpreadsheetApp', 'call', false],
  ] as const)('%s by %s: %s', async (fn, trigger, ok) => {
    const { run } = await bench(code);
    const reply = await run(fn, { trigger });
    expect(reply.ok).toBe(ok);
    if (!ok) expect(reply.error?.message).toBe(`Script function not found: ${fn}`);
  });
});

describe('rule 11: slowness can be simulated on the script’s clock', () => {
  test.each([
    ['fast', 50],
    ['typical', 500],
    ['bad day', 2500],
  ] as const)('%s: a read and a write take %i ms', async (latency, least) => {
    const body = `var start = Date.now(); var cell = SS().getActiveSheet().getRange(1, 1);
      cell.getValue(); cell.setValue(1); return Date.now() - start;`;
    const took = Number(await evaluate(body, { latency }));
    expect(took).toBeGreaterThanOrEqual(least);
  });

  test('the clock starts where the request says', async () => {
    const { run } = await bench(
      'function main() { return new Date().getFullYear() + " " + new Date(0).getTime(); }',
    );
    expect((await run('main', { now: Date.UTC(2031, 0, 5) })).value).toBe('2031 0');
  });
});

test('calls are counted by name and by class', async () => {
  const { run } = await bench(`function main() {
    var s = SS().getActiveSheet(); s.getRange(1, 1).setValue(1); s.getRange(1, 1).getValues(); s.getRange(1, 1).getValues();
    PropertiesService.getDocumentProperties().getProperties(); CacheService.getScriptCache().get('a');
    var file = Drive.Files.create({ name: 'а' }, Utilities.newBlob('x')); Drive.Files.get(file.id);
  }`);
  const { calls, counts } = await run();
  expect(calls['Range.getValues']).toBe(2);
  expect(counts).toEqual({ reads: 3, writes: 1, exports: 0, creates: 1, properties: 2, other: 8 });
});

test('what the host does not have says so in words, and is not mistaken for an answer', async () => {
  expect(await refusal('SS().getActiveSheet().getRange(1, 1).setTextRotation(45);')).toBe(
    'Range.setTextRotation не поддерживается локальной версией.',
  );
  expect(
    await refusal('CalendarApp.getDefaultCalendar();', {
      scopes: [...ALL_SCOPES, 'https://www.googleapis.com/auth/calendar'],
    }),
  ).toBe('CalendarApp.getDefaultCalendar не поддерживается локальной версией.');
});

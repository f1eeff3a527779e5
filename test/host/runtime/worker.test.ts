import { afterEach, describe, expect, test } from 'vitest';
import { emptyBook } from '../../../host/book/book';
import { type MemoryBridge, memoryBridge } from '../../../host/runtime/memory-bridge';
import type { Runtime } from '../../../host/runtime/runtime';
import { createWorkerRuntime } from '../../../host/runtime/worker-client';

let runtime: Runtime | null = null;

afterEach(async () => {
  await runtime?.close();
  runtime = null;
});

async function open(
  code: string,
  bridge: MemoryBridge = memoryBridge(),
  timeLimits = { run: 5000, simple: 500 },
) {
  runtime = createWorkerRuntime({
    code,
    manifest: { timeZone: 'Europe/Moscow' },
    assets: (file) => (file === 'sidebar' ? '<p>панель</p>' : null),
    bridge,
    timeLimits,
  });
  await runtime.request({ kind: 'load', book: emptyBook('Проба', 'Europe/Moscow') });
  const opened = runtime;
  return (fn: string) =>
    opened.request({
      kind: 'run',
      fn,
      trigger: 'call',
      authMode: 'FULL',
      args: [],
      user: 'curator@school.ru',
    });
}

describe('the realm in a thread of its own', () => {
  test('works as the one in this thread, with the bridge answering here', async () => {
    const bridge = memoryBridge();
    const run = await open(
      `function main() { SpreadsheetApp.getActive().getActiveSheet().appendRow(['а']);
        PropertiesService.getScriptProperties().setProperty('a', 'б');
        return HtmlService.createHtmlOutputFromFile('sidebar').getContent(); }`,
      bridge,
    );
    const reply = await run('main');
    expect(reply).toMatchObject({
      ok: true,
      value: '<p>панель</p>',
      ops: [{ op: 'cells', cells: [{ r: 1, c: 1, value: 'а' }] }],
    });
    expect(bridge.properties.get('script')).toEqual({ a: 'б' });
  });

  test('rule 5: a rejection nobody handles is swallowed with a warning', async () => {
    const run = await open(`function main() { Promise.reject(new Error('забыто')); return 'готово'; }`);
    const reply = await run('main');
    expect(reply.value).toBe('готово');
    expect(reply.warnings).toEqual(['Необработанное отклонение обещания: забыто']);
  });

  test('refuses of the bridge reach the script as exceptions', async () => {
    const bridge = memoryBridge();
    bridge.saveProperties = () => {
      throw new Error('Диск заполнен.');
    };
    const run = await open(
      `function main() { PropertiesService.getScriptProperties().setProperty('a', 'б'); }`,
      bridge,
    );
    expect((await run('main')).error).toMatchObject({ name: 'Exception', message: 'Диск заполнен.' });
  });

  test('is killed at the time limit and lives on', async () => {
    const run = await open('function main() { for (;;) {} } function next() { return 1; }', memoryBridge(), {
      run: 80,
      simple: 80,
    });
    expect((await run('main')).error?.message).toBe('Exceeded maximum execution time');
    expect((await run('next')).value).toBe(1);
  });

  test('tells at once about a bundle Google would refuse', () => {
    const options = {
      code: 'class A { x = 1 }',
      manifest: { timeZone: 'UTC' },
      assets: () => null,
      bridge: memoryBridge(),
    };
    expect(() => createWorkerRuntime(options)).toThrow(SyntaxError);
  });
});

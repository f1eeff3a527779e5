import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder: string;

const write = (path: string, content: string | object) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
};

/** Runs a script of the copied project; npm is a program that only notes how it was called. */
const run = (script: string, args: readonly string[] = [], env: Record<string, string> = {}) => {
  const { CI: _, ...inherited } = process.env;
  const result = spawnSync(process.execPath, [join(folder, 'build', script), ...args], {
    encoding: 'utf8',
    env: { ...inherited, npm_execpath: join(folder, 'npm.cjs'), ...env },
  });
  return { code: result.status, out: result.stdout, said: result.stderr };
};

const npmCalls = () =>
  existsSync(join(folder, 'calls')) ? readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n') : [];

const program = (note: string, exit = 0) =>
  `require('node:fs').appendFileSync(${JSON.stringify(join(folder, 'calls'))}, ${note} + '\\n'); process.exitCode = ${exit};`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nastavnik-'));
  cpSync('build', join(folder, 'build'), { recursive: true });
  write('npm.cjs', program("process.cwd().split(/[\\\\/]/).pop() + ': ' + process.argv.slice(2).join(' ')"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lock = (packages: object) => ({ lockfileVersion: 3, packages: { '': { name: 'x' }, ...packages } });

describe('node build/ensure.mjs', () => {
  const wanted = {
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/b': { version: '2.0.0', integrity: 'sha512-b', dev: true },
    'node_modules/c': { version: '3.0.0', integrity: 'sha512-c', optional: true },
  };
  const { 'node_modules/a': a, 'node_modules/b': b } = wanted;
  const other = { ...a, version: '1.0.1', integrity: 'sha512-other' };

  it.each([
    ['everything there', 'all', { 'node_modules/a': a, 'node_modules/b': b }, null],
    ['only what runs is there, and more is not asked', 'run', { 'node_modules/a': a }, null],
    ['only what runs is there', 'all', { 'node_modules/a': a }, '--include=dev'],
    ['another version there', 'run', { 'node_modules/a': other, 'node_modules/b': b }, '--omit=dev'],
    ['nothing there', 'run', null, '--omit=dev'],
  ])('%s (%s)', (_, mode, installed, flag) => {
    write('package-lock.json', lock(wanted));
    if (installed) write('node_modules/.package-lock.json', lock(installed));
    const { code, out, said } = run('ensure.mjs', [mode]);
    expect([code, out]).toEqual([0, '']);
    if (flag) {
      expect(npmCalls()).toEqual([expect.stringMatching(new RegExp(`: ci .*${flag}$`))]);
      expect(said.trim().split('\n')).toEqual([expect.stringContaining('Устанавливаю')]);
    } else {
      expect([npmCalls(), said]).toEqual([[], '']);
    }
  });

  it('leaves a linked folder of packages alone', () => {
    write('package-lock.json', lock(wanted));
    mkdirSync(join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'node_modules'), 'junction');
    expect(run('ensure.mjs', ['all'])).toEqual({ code: 0, out: '', said: '' });
    expect(npmCalls()).toEqual([]);
  });

  it('says plainly that packages were not installed', () => {
    write('package-lock.json', lock(wanted));
    write('npm.cjs', program("'npm'", 1));
    const { code, said } = run('ensure.mjs', ['run']);
    expect(code).toBe(1);
    expect(said).toContain('Проверьте подключение');
  });

  it('refuses another mode', () => {
    expect(run('ensure.mjs', ['some']).code).toBe(2);
  });
});

describe('node build/test.mjs', () => {
  const report = (passed: number, failed: number, more: object = {}) => ({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
    ...more,
  });

  const project = (exits: { types?: number; lint?: number; tests?: number }, result: object | null) => {
    write('node_modules/typescript/bin/tsc', program("'types ' + process.argv.slice(2)", exits.types));
    write('node_modules/@biomejs/biome/bin/biome', program("'lint ' + process.argv.slice(2)", exits.lint));
    const save = result
      ? `require('node:fs').writeFileSync('.cache/vitest.json', ${JSON.stringify(JSON.stringify(result))});`
      : '';
    write(
      'node_modules/vitest/vitest.mjs',
      `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url); ${save} ${program("'tests ' + process.argv.slice(-1)", exits.tests)}`,
    );
  };

  const unloaded = { testResults: [{ status: 'failed', assertionResults: [] }] };

  it.each([
    ['all well', {}, report(5, 0), {}, 0, '5 passed, 0 failed'],
    ['a failed test', { tests: 1 }, report(4, 1), {}, 1, '4 passed, 1 failed'],
    ['wrong types', { types: 1 }, report(5, 0), {}, 1, '5 passed, 1 failed'],
    ['wrong lint and types', { types: 1, lint: 1 }, report(5, 0), {}, 1, '5 passed, 2 failed'],
    ['a test file that does not load', { tests: 1 }, report(5, 0, unloaded), {}, 1, '5 passed, 1 failed'],
    ['an error outside of tests', { tests: 1 }, report(5, 0), {}, 1, '5 passed, 1 failed'],
    ['no report at all', { tests: 1 }, null, {}, 1, '0 passed, 1 failed'],
    ['a test left out at home', {}, report(5, 0, { numPendingTests: 2 }), {}, 0, '5 passed, 0 failed'],
    [
      'a test left out in CI',
      {},
      report(5, 0, { numPendingTests: 2 }),
      { CI: 'true' },
      1,
      '5 passed, 2 failed',
    ],
  ])('%s', (_, exits, result, env, code, last) => {
    project(exits, result);
    const { code: ended, out } = run('test.mjs', [], env);
    expect([ended, out.trim().split('\n').pop()]).toEqual([code, last]);
  });

  it('runs types, lint and tests in this order and hands its arguments to the tests', () => {
    project({ types: 1 }, report(1, 0));
    run('test.mjs', ['test/domain']);
    expect(npmCalls()).toEqual(['types -b', 'lint check,.', 'tests test/domain']);
  });
});

describe('node build/publish.mjs', () => {
  const CLASP = 'publish/node_modules/@google/clasp/build/src/index.js';
  const clasp = { 'node_modules/@google/clasp': { version: '3.4.1', integrity: 'sha512-c' } };

  beforeEach(() => {
    write('.clasp.json', { scriptId: 'real-id', rootDir: 'dist' });
    write('package.json', { type: 'commonjs' });
    for (const place of ['', 'publish/']) {
      write(`${place}package-lock.json`, lock(clasp));
      write(`${place}node_modules/.package-lock.json`, lock(clasp));
    }
    write(
      'build.mjs',
      'import { appendFileSync } from "node:fs"; appendFileSync(new URL("calls", import.meta.url), "build\\n");',
    );
    write(CLASP, program("'clasp ' + process.argv.slice(2).join(' ')"));
  });

  it('refuses while the place to send to is not named, before it builds or installs', () => {
    cpSync('.clasp.json', join(folder, '.clasp.json'));
    const { code, said } = run('publish.mjs');
    expect(code).toBe(2);
    expect(said).toContain('.clasp.json');
    expect(npmCalls()).toEqual([]);
  });

  it('builds, then pushes with force when nobody can be asked', () => {
    expect(run('publish.mjs').code).toBe(0);
    expect(npmCalls()).toEqual(['build', 'clasp push --force']);
  });

  it('installs what sends only in its own folder', () => {
    rmSync(join(folder, 'publish/node_modules/.package-lock.json'));
    run('publish.mjs');
    expect(npmCalls()[0]).toMatch(/^publish: ci .*--omit=dev$/);
  });

  it('sends nothing when the build failed', () => {
    write('build.mjs', 'process.exitCode = 1;');
    const { code, said } = run('publish.mjs');
    expect([code, npmCalls()]).toEqual([1, []]);
    expect(said).toContain('ничего не отправлено');
  });
});

// `npm test [-- vitest arguments]`: types, lint, tests; the last line is `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ROOT } from './packages.mjs';

const REPORT = '.cache/vitest.json';

/** Runs a script of an installed package in this Node; true when it ended well. */
const run = (script, ...args) =>
  spawnSync(process.execPath, [`node_modules/${script}`, ...args], { cwd: ROOT, stdio: 'inherit' }).status ===
  0;

/** What vitest wrote, or nothing when it did not get that far. */
function readReport() {
  if (!existsSync(ROOT + REPORT)) return null;
  return JSON.parse(readFileSync(ROOT + REPORT, 'utf8'));
}

/** Failures among the tests: failed ones, files that did not load, and in CI also those left out. */
function failures(report, endedWell) {
  if (!report) return 1;
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  const leftOut = process.env.CI ? report.numPendingTests + report.numTodoTests : 0;
  if (leftOut > 0) console.log(`${leftOut} tests were left out; in CI all must run.`);
  const failed = report.numFailedTests + unloaded.length + leftOut;
  return failed === 0 && !endedWell ? 1 : failed;
}

mkdirSync(`${ROOT}.cache`, { recursive: true });
rmSync(ROOT + REPORT, { force: true });

const types = run('typescript/bin/tsc', '-b');
const lint = run('@biomejs/biome/bin/biome', 'check', '.');
const tests = run(
  'vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${REPORT}`,
  ...process.argv.slice(2),
);

const report = readReport();
if (!types) console.log('Types: failed.');
if (!lint) console.log('Lint: failed.');
const failed = failures(report, tests) + (types ? 0 : 1) + (lint ? 0 : 1);
console.log(`${report?.numPassedTests ?? 0} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

import { defineConfig } from 'vitest/config';

/** What every test runs under. */
const ALL = {
  setupFiles: ['test/kit/steady-seed.ts'],
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // The manifest's zone: Apps Script evaluates every script in it, and Node takes it from the environment.
  env: { TZ: 'Europe/Moscow' },
  // A browser under load answers late; what never comes still fails.
  expect: { poll: { timeout: 20_000 } },
  pool: 'forks' as const,
};

/** Tests in memory alone: no browser, no build, no port, no folder on the disk. */
const IN_MEMORY = 'test/{app,contract,documents,domain,gas,sheets,year}/**/*.test.ts';

export default defineConfig({
  test: {
    globalSetup: ['test/kit/build-once.ts'],
    projects: [
      {
        test: {
          ...ALL,
          name: 'memory',
          include: [IN_MEMORY],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...ALL,
          name: 'whole',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: [IN_MEMORY],
          // One file at a time: the browser and the builds want the second core, and what waits for them would time out.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});

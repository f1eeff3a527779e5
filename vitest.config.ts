import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    setupFiles: ['test/kit/steady-seed.ts'],
    globalSetup: ['test/kit/build-once.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // The manifest's zone: Apps Script evaluates every script in it, and Node takes it from the environment.
    env: { TZ: 'Europe/Moscow' },
    // A browser under load answers late; what never comes still fails.
    expect: { poll: { timeout: 20_000 } },
    pool: 'forks',
    // One file at a time: the browser and the builds want the second core, and what waits for them would time out.
    fileParallelism: false,
  },
});

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
    pool: 'forks',
  },
});

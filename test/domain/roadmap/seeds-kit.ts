import { requireShared } from '../../kit/shared';

const FILES = {
  S0: '000_58a231a977ee0f28',
  S1: '001_ec8b1db2cc4d33b8',
  S2: '002_aedc4d2765fec9ce',
  S3: '003_91a6339de847ba46',
  S4: '004_f321dc87f0f248a8',
} as const;

export type Seed = keyof typeof FILES;
export const SEED_NAMES = Object.keys(FILES) as Seed[];

/** The text of a roadmap of a real organisation; skips the test where these are not at hand. */
export const seedText = (seed: Seed, ctx: { skip(note?: string): void }): string =>
  requireShared(`seeds/${FILES[seed]}.txt`, ctx);

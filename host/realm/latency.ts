import { classOfCall } from './call-classes';

/** How slow the platform is made to look. The clock moves ahead; nobody waits. */
export type LatencyProfile = 'fast' | 'typical' | 'bad day';

/** Milliseconds per call on an ordinary day, from public measurements (docs/oddities.md). */
const EXACT: readonly (readonly [RegExp, number])[] = [
  [/^Properties\.(get|getProperties|getProperty|getKeys)/, 30],
  [/^Properties\./, 62],
  [/^Cache\.get/, 3],
  [/^Cache\./, 93],
  [/^SpreadsheetApp\.flush$/, 600],
  [/^Drive\.Files\.create$/, 3000],
  [/^MailApp\.sendEmail$/, 500],
];

const BY_CLASS = {
  reads: 300,
  writes: 200,
  exports: 1500,
  creates: 3000,
  properties: 60,
  other: 0.5,
} as const;

const FACTOR: Record<LatencyProfile, number> = { fast: 0.1, typical: 1, 'bad day': 5 };

export function latencyOf(name: string, profile: LatencyProfile | undefined): number {
  if (!profile) return 0;
  const exact = EXACT.find(([pattern]) => pattern.test(name))?.[1];
  return (exact ?? BY_CLASS[classOfCall(name)]) * FACTOR[profile];
}

import type { Trigger } from './protocol';

/** Longest run in ms: of an ordinary execution and of a simple trigger. */
export interface TimeLimits {
  run: number;
  simple: number;
}

/** developers.google.com/apps-script/guides/services/quotas */
export const TIME_LIMITS: TimeLimits = { run: 360_000, simple: 30_000 };

const SIMPLE_TRIGGERS: readonly Trigger[] = ['open', 'edit'];

export const limitOf = (trigger: Trigger, limits: TimeLimits): number =>
  SIMPLE_TRIGGERS.includes(trigger) ? limits.simple : limits.run;

import type { AskOf } from './ask';

/** See {@link AskOf}. */
export const PAIR_ASKS: Readonly<Record<string, AskOf>> = {};

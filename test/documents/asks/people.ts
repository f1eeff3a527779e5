import type { AskOf } from './ask';

/** See {@link AskOf}. */
export const PEOPLE_ASKS: Readonly<Record<string, AskOf>> = {};

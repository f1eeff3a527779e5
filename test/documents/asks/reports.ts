import type { AskOf } from './ask';

/** See {@link AskOf}. */
export const REPORT_ASKS: Readonly<Record<string, AskOf>> = {};

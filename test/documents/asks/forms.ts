import type { AskOf } from './ask';

/** See {@link AskOf}. */
export const FORM_ASKS: Readonly<Record<string, AskOf>> = {};

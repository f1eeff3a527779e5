import type { AskOf } from './ask';

const nobody: AskOf = () => ({});

/** See {@link AskOf}. */
export const PEOPLE_ASKS: Readonly<Record<string, AskOf>> = {
  D16: nobody,
  D17: nobody,
  D39: nobody,
};

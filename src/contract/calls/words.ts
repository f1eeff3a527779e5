import type { DeclinedWords, LastAction, WordForms, WordToRemember } from '../dto';

/** Names, positions and organisations in six cases. */
export interface WordsCalls {
  /** What the command line asks; the panel shows the same in its forms. */
  'words.decline': { input: { lines: readonly string[] }; output: { results: readonly DeclinedWords[] } };
  /** How documents of this book will decline each line («имя<TAB>пол» is understood). */
  'words.forms': { input: { lines: readonly string[] }; output: { results: readonly WordForms[] } };
  /** Keeps forms that a person corrected: beside the person in a bank, else on «Склонение». */
  'words.remember': {
    input: { words: readonly WordToRemember[] };
    output: { lastAction: LastAction | null };
  };
}

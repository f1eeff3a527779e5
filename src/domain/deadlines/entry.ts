import type { Mark, Meaning } from './token';

/** A pattern of one or several words, tried at every place of the phrase in this order. */
export interface Entry {
  readonly pattern: RegExp;
  readonly token: (match: RegExpExecArray) => Meaning;
}

export const words = (source: string, token: (match: RegExpExecArray) => Meaning): Entry => ({
  pattern: new RegExp(`(?:${source})(?![а-яa-z])\\.?`, 'y'),
  token,
});
export const signs = (source: string, token: (match: RegExpExecArray) => Meaning): Entry => ({
  pattern: new RegExp(source, 'y'),
  token,
});

/** The meaning of a word that carries no value of its own. */
export const mark =
  (t: Mark): (() => Meaning) =>
  () => ({ t });

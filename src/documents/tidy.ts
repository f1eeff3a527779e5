/** The text with `\n` for every kind of line break. */
export const withPlainBreaks = (text: string): string => text.replace(/\r\n?|[\v\u2028\u2029]/g, '\n');

/**
 * A cell's text as it goes into a document: no spaces at the ends, single spaces between words, line breaks kept
 * but not doubled. Cells pasted from Word and from sites are full of no-break, double and invisible spaces.
 */
export const tidy = (text: string): string =>
  withPlainBreaks(text)
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\t \u00a0\u2000-\u200a\u202f\u3000]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();

/** The text without the marks at its end that would double those of the sentence around it. */
export const withoutEndMark = (text: string): string => tidy(text).replace(/[\s.;,:]+$/, '');

/** The number of a document as typed, without a sign «№» of its own. */
export const numberTyped = (text: string): string => tidy(text).replace(/^№\s*/, '');

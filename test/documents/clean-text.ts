import { expect } from 'vitest';

/** Traces of something that went wrong on the way from data to text; a finished document has none of them. */
const TRACES: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a tag that was not filled', /\{\{|\}\}/],
  ['a value that was not there', /undefined|null|NaN|\[object/],
  ['two spaces', / {2}/],
  ['a space before a comma', / ,/],
  ['two marks together', /,,|;;|,\.|(?<!\.)\.\.(?!\.)/],
  ['empty brackets or quotes', /\(\s*\)|«\s*»/],
  ['a hyphen in place of a dash', / - /],
];

/** Fails with the line when a document's text has a trace of a fault; `| a |  | c |` are empty table cells. */
export function expectClean(text: string): void {
  for (const line of text.split('\n')) {
    const readable = line.replace(/\|(?=[ ]{2}\|)/g, '| –').replace(/(?<=\| –) {2}/g, ' ');
    for (const [what, pattern] of TRACES) expect(pattern.test(readable), `${what}: ${line}`).toBe(false);
  }
}

/** Numbers of the points, in the order in which they stand. */
export const pointNumbers = (text: string): number[] =>
  [...text.matchAll(/^(\d+)\. /gm)].map((match) => Number(match[1]));

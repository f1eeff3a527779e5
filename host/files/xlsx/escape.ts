/**
 * Characters XML cannot hold are written by the format as `_xHHHH_`, and a text that looks like such an escape
 * is itself escaped (ECMA-376 part 1, 22.9.2.19 ST_Xstring).
 */

// A raw carriage return would come back as a line feed, so it is escaped too.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to escape
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]|\p{Surrogate}|_(?=x[0-9A-Fa-f]{4}_)/gu;
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** Text that survives XML; lone halves of surrogate pairs included. */
export function escapeText(text: string): string {
  return text.replace(UNSAFE, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `_x${code}_`;
  });
}

/** The same for a text that goes into an attribute, where XML turns every break into a space. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('\n', '_x000A_').replaceAll('\t', '_x0009_');
}

/** The inverse of {@link escapeText} and {@link escapeAttribute}. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

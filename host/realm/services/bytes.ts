/** UTF-8 and base64 with plain ECMAScript: the realm has neither TextEncoder nor Buffer. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const CODES = new Map([...ALPHABET].map((letter, code) => [letter, code]));

/** Bytes as Apps Script passes them around: a plain array of −128…127. */
export type SignedBytes = number[];

export const toSigned = (bytes: Iterable<number>): SignedBytes =>
  Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
export const toUnsigned = (bytes: readonly number[]): Uint8Array =>
  Uint8Array.from(bytes, (byte) => byte & 0xff);

/** UTF-8 of the text; a half of a surrogate pair becomes U+FFFD. */
export function utf8Encode(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const letter of text) {
    const found = letter.codePointAt(0)!;
    const code = found >= 0xd800 && found <= 0xdfff ? 0xfffd : found;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else
      bytes.push(
        0xf0 | (code >> 18),
        0x80 | ((code >> 12) & 63),
        0x80 | ((code >> 6) & 63),
        0x80 | (code & 63),
      );
  }
  return Uint8Array.from(bytes);
}

/** Text of the bytes; what is not UTF-8 becomes U+FFFD. */
export function utf8Decode(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; ) {
    const first = bytes[i]!;
    const length =
      first < 0x80 ? 1 : first >> 5 === 6 ? 2 : first >> 4 === 14 ? 3 : first >> 3 === 30 ? 4 : 0;
    const rest = bytes.subarray(i + 1, i + length);
    const isWhole = length > 0 && rest.length === length - 1 && rest.every((byte) => byte >> 6 === 2);
    parts.push(isWhole ? String.fromCodePoint(codePoint(first, length, rest)) : '\ufffd');
    i += isWhole ? length : 1;
  }
  return parts.join('');
}

function codePoint(first: number, length: number, rest: Uint8Array): number {
  const head = length === 1 ? first : first & (0xff >> (length + 1));
  const code = rest.reduce((sum, byte) => (sum << 6) | (byte & 63), head);
  return code > 0x10ffff ? 0xfffd : code;
}

/** Base64 of the bytes; `webSafe` uses `-` and `_`. */
export function base64Encode(bytes: Uint8Array, webSafe = false): string {
  const letters: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const triple = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const count = Math.min(3, bytes.length - i);
    for (let j = 0; j < 4; j++) letters.push(j <= count ? ALPHABET[(triple >> (18 - 6 * j)) & 63]! : '=');
  }
  const text = letters.join('');
  return webSafe ? text.replaceAll('+', '-').replaceAll('/', '_') : text;
}

/** Bytes of base64 text, also the web-safe one; `null` when it is not base64. */
export function base64Decode(text: string): Uint8Array | null {
  const clean = text.replaceAll('-', '+').replaceAll('_', '/').replace(/\s+/g, '').replace(/=+$/, '');
  if (clean.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((clean.length * 3) / 4));
  let buffer = 0;
  let bits = 0;
  let at = 0;
  for (const letter of clean) {
    const code = CODES.get(letter);
    if (code === undefined) return null;
    buffer = ((buffer << 6) | code) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (buffer >> bits) & 0xff;
    }
  }
  return bytes;
}

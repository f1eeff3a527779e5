/** Letters of Windows-1251 from 0x80 to 0xBF; above them stand А…я in their order. */
const CP1251 = 'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї';

const CHUNK = 8192;

/** Text of a file: UTF-16 with its mark, else UTF-8, else Windows-1251, as old Russian programs save it. */
export function textOfBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return fromUtf16(bytes.subarray(2), 1, 0);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return fromUtf16(bytes.subarray(2), 0, 1);
  return (fromUtf8(bytes) ?? fromCp1251(bytes)).replace(/^\ufeff/, '');
}

function joined(codes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < codes.length; at += CHUNK)
    text += String.fromCharCode(...codes.slice(at, at + CHUNK));
  return text;
}

function fromUtf16(bytes: Uint8Array, high: number, low: number): string {
  const codes: number[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2) codes.push(bytes[at + high]! * 256 + bytes[at + low]!);
  return joined(codes);
}

const fromCp1251 = (bytes: Uint8Array): string =>
  joined(
    Array.from(bytes, (byte) => {
      if (byte < 0x80) return byte;
      return byte < 0xc0 ? CP1251.charCodeAt(byte - 0x80) : byte - 0xc0 + 0x410;
    }),
  );

/** `null` when the bytes are no UTF-8. */
function fromUtf8(bytes: Uint8Array): string | null {
  const codes: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at++]!;
    const more = first < 0x80 ? 0 : first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
    if ((first >= 0x80 && first < 0xc2) || first > 0xf4) return null;
    let code = more === 0 ? first : first & (0x3f >> more);
    for (let left = more; left > 0; left--) {
      const next = bytes[at++];
      if (next === undefined || (next & 0xc0) !== 0x80) return null;
      code = code * 64 + (next & 0x3f);
    }
    if (code < 0x10000) codes.push(code);
    else codes.push(0xd800 + ((code - 0x10000) >> 10), 0xdc00 + ((code - 0x10000) & 0x3ff));
  }
  return joined(codes);
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const SIXTETS = new Map([...BASE64].map((letter, value) => [letter.charCodeAt(0), value]));

/** Bytes written as base64; `null` when the text is none. */
export function bytesOfBase64(text: string): Uint8Array | null {
  const letters = text.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let index = 0; index < letters.length; index++) {
    const sixtet = SIXTETS.get(letters.charCodeAt(index));
    if (sixtet === undefined) return null;
    bits = ((bits << 6) | sixtet) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at++] = (bits >> held) & 0xff;
  }
  return bytes;
}

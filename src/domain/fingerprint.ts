/** FNV-1a, 64 bit (Fowler, Noll, Vo): offset basis and prime in words of 16 bits, lowest first. */
const OFFSET: readonly number[] = [0x2325, 0x8422, 0x9ce4, 0xcbf2];
const PRIME_LOW = 0x01b3;
const PRIME_HIGH = 0x0100;

/** One step: xor with a byte, then multiply by 2⁴⁰ + 0x1b3 modulo 2⁶⁴. */
function step([a = 0, b = 0, c = 0, d = 0]: readonly number[], byte: number): readonly number[] {
  const low = a ^ byte;
  const w0 = low * PRIME_LOW;
  const w1 = b * PRIME_LOW + Math.floor(w0 / 0x10000);
  const w2 = c * PRIME_LOW + low * PRIME_HIGH + Math.floor(w1 / 0x10000);
  const w3 = d * PRIME_LOW + b * PRIME_HIGH + Math.floor(w2 / 0x10000);
  return [w0, w1, w2, w3].map((word) => word % 0x10000);
}

/**
 * 16 hexadecimal digits that differ when the text differs: over the UTF-16 code units, low byte first. Good for
 * noticing change and naming things, not for secrets.
 */
export function fingerprint(text: string): string {
  let hash = OFFSET;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    hash = step(step(hash, unit & 0xff), unit >> 8);
  }
  return [...hash]
    .reverse()
    .map((word) => word.toString(16).padStart(4, '0'))
    .join('');
}

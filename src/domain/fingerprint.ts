/** FNV-1a, 64 bit (Fowler, Noll, Vo): offset basis and prime in words of 16 bits, lowest first. */
const OFFSET: readonly [number, number, number, number] = [0x2325, 0x8422, 0x9ce4, 0xcbf2];
const PRIME_LOW = 0x01b3;
const PRIME_HIGH = 0x0100;

/**
 * 16 hexadecimal digits that differ when the text differs: over the UTF-16 code units, low byte first. Good for
 * noticing change and naming things, not for secrets.
 */
export function fingerprint(text: string): string {
  let [a, b, c, d] = OFFSET;
  /** Xor with a byte, then multiply by 2⁴⁰ + 0x1b3 modulo 2⁶⁴. Every row of a list passes here: nothing is allocated. */
  const mix = (byte: number): void => {
    const low = a ^ byte;
    const w0 = low * PRIME_LOW;
    const w1 = b * PRIME_LOW + (w0 >>> 16);
    const w2 = c * PRIME_LOW + low * PRIME_HIGH + (w1 >>> 16);
    const w3 = d * PRIME_LOW + b * PRIME_HIGH + (w2 >>> 16);
    a = w0 & 0xffff;
    b = w1 & 0xffff;
    c = w2 & 0xffff;
    d = w3 & 0xffff;
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    mix(unit & 0xff);
    mix(unit >> 8);
  }
  return [d, c, b, a].map((word) => word.toString(16).padStart(4, '0')).join('');
}

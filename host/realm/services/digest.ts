/** SHA-256 and MD5 over bytes, in plain ECMAScript (FIPS 180-4, RFC 1321). */

const rotl = (x: number, n: number): number => (x << n) | (x >>> (32 - n));
const rotr = (x: number, n: number): number => (x >>> n) | (x << (32 - n));

/** The message with its padding and length, as 512-bit blocks. */
function padded(bytes: Uint8Array, isBigEndian: boolean): DataView {
  const length = Math.ceil((bytes.length + 9) / 64) * 64;
  const view = new DataView(new ArrayBuffer(length));
  bytes.forEach((byte, i) => {
    view.setUint8(i, byte);
  });
  view.setUint8(bytes.length, 0x80);
  const bits = bytes.length * 8;
  const [low, high] = [bits >>> 0, Math.floor(bits / 2 ** 32)];
  view.setUint32(length - (isBigEndian ? 8 : 4), high, !isBigEndian);
  view.setUint32(length - (isBigEndian ? 4 : 8), low, !isBigEndian);
  return view;
}

/** First 32 bits of the fractional part of a root of the first primes: the constants SHA-256 is defined by. */
function primeRoots(count: number, root: (x: number) => number): number[] {
  const constants: number[] = [];
  for (let n = 2; constants.length < count; n++) {
    let isPrime = true;
    for (let d = 2; d * d <= n; d++) if (n % d === 0) isPrime = false;
    if (isPrime) constants.push(((root(n) % 1) * 2 ** 32) | 0);
  }
  return constants;
}

const SHA_K = primeRoots(64, Math.cbrt);
const SHA_START = primeRoots(8, Math.sqrt);

export function sha256(bytes: Uint8Array): Uint8Array {
  const view = padded(bytes, true);
  const hash = [...SHA_START];
  for (let at = 0; at < view.byteLength; at += 64) shaBlock(view, at, hash);
  return wordsToBytes(hash, true);
}

function shaBlock(view: DataView, at: number, hash: number[]): void {
  const w: number[] = [];
  for (let i = 0; i < 64; i++) {
    if (i < 16) {
      w.push(view.getInt32(at + i * 4));
      continue;
    }
    const [x, y] = [w[i - 15]!, w[i - 2]!];
    const s0 = rotr(x, 7) ^ rotr(x, 18) ^ (x >>> 3);
    const s1 = rotr(y, 17) ^ rotr(y, 19) ^ (y >>> 10);
    w.push((w[i - 16]! + s0 + w[i - 7]! + s1) | 0);
  }
  let [a, b, c, d, e, f, g, h] = hash as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i++) {
    const t1 = (h + (rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25)) + ((e & f) ^ (~e & g)) + SHA_K[i]! + w[i]!) | 0;
    const t2 = ((rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    hash[i] = (hash[i]! + word) | 0;
  });
}

const MD5_K = Array.from({ length: 64 }, (_, i) => (Math.abs(Math.sin(i + 1)) * 2 ** 32) | 0);
const MD5_SHIFTS = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
] as const;

export function md5(bytes: Uint8Array): Uint8Array {
  const view = padded(bytes, false);
  const hash = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476];
  for (let at = 0; at < view.byteLength; at += 64) md5Block(view, at, hash);
  return wordsToBytes(hash, false);
}

function md5Block(view: DataView, at: number, hash: number[]): void {
  let [a, b, c, d] = hash as [number, number, number, number];
  for (let i = 0; i < 64; i++) {
    const round = i >> 4;
    const mixed = [(b & c) | (~b & d), (d & b) | (~d & c), b ^ c ^ d, c ^ (b | ~d)][round]!;
    const word = [i, 5 * i + 1, 3 * i + 5, 7 * i][round]! % 16;
    const sum = (a + mixed + MD5_K[i]! + view.getInt32(at + word * 4, true)) | 0;
    [a, d, c, b] = [d, c, b, (b + rotl(sum, MD5_SHIFTS[round as 0]![i % 4]!)) | 0];
  }
  [a, b, c, d].forEach((word, i) => {
    hash[i] = (hash[i]! + word) | 0;
  });
}

function wordsToBytes(words: readonly number[], isBigEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(words.length * 4));
  words.forEach((word, i) => {
    view.setInt32(i * 4, word, !isBigEndian);
  });
  return new Uint8Array(view.buffer);
}

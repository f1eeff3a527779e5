const OFFSET = [0x811c9dc5, 0x9dc5811c] as const;
const PRIME = 0x01000193;

/**
 * 16 hexadecimal digits that differ when the text differs (FNV-1a over UTF-16 units in two lanes). Good for
 * noticing change and naming things, not for secrets.
 */
export function fingerprint(text: string): string {
  let low: number = OFFSET[0];
  let high: number = OFFSET[1];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, PRIME) >>> 0;
    high = Math.imul(high ^ (unit + i), PRIME) >>> 0;
  }
  return low.toString(16).padStart(8, '0') + high.toString(16).padStart(8, '0');
}

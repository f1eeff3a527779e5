/** Serial day numbers of a book (epoch 1899-12-30, fractions = time of day) and instants, through a time zone. */

const DAY_MS = 86_400_000;
const EPOCH_TO_UNIX_DAYS = 25_569;
const BUCKET_MS = 15 * 60_000;

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

function zoneFormat(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    era: 'short',
  });
  formats.set(zone, made);
  return made;
}

/**
 * Milliseconds the zone's wall clock is ahead of UTC at the instant; the zone is a tz name or `+03:00`. Zones change
 * on quarter hours only.
 */
export function zoneOffset(zone: string, instant: number): number {
  const fixed = /^([+-])(\d\d):(\d\d)$/.exec(zone);
  if (fixed) return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3])) * 60_000;
  const bucket = Math.floor(instant / BUCKET_MS) * BUCKET_MS;
  const key = `${zone}|${bucket}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const parts: Record<string, string> = {};
  for (const part of zoneFormat(zone).formatToParts(bucket)) parts[part.type] = part.value;
  const year = parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year);
  const wall = new Date(0);
  wall.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day));
  wall.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second));
  const offset = wall.getTime() - bucket;
  offsets.set(key, offset);
  return offset;
}

/** Wall-clock milliseconds (as if UTC) → instant. A wall time that the zone skips moves forward, as in Java. */
export function wallToInstant(zone: string, wall: number): number {
  const first = wall - zoneOffset(zone, wall);
  return wall - zoneOffset(zone, first);
}

/** The instant a date cell means: its wall time read in the book's zone. */
export const serialToInstant = (serial: number, zone: string): number =>
  wallToInstant(zone, Math.round((serial - EPOCH_TO_UNIX_DAYS) * DAY_MS));

/** Serial number of the wall time that the book's zone shows at the instant. */
export const instantToSerial = (instant: number, zone: string): number =>
  (instant + zoneOffset(zone, instant)) / DAY_MS + EPOCH_TO_UNIX_DAYS;

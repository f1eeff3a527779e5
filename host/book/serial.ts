/** Serial day numbers of a book (epoch 1899-12-30, fractions = time of day) and instants, through a time zone. */

const DAY_MS = 86_400_000;
const EPOCH_TO_UNIX_DAYS = 25_569;
const BUCKET_MS = 15 * 60_000;

const formats = new Map<string, Intl.DateTimeFormat>();
/** By zone, then by quarter of an hour. */
const offsets = new Map<string, Map<number, number>>();

/** The parts of the zone's wall time, by a formatter made once. Throws a RangeError for an unknown zone. */
export function zoneFormat(zone: string): Intl.DateTimeFormat {
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
  const bucket = Math.floor(instant / BUCKET_MS) * BUCKET_MS;
  const ofZone = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, ofZone);
  const offset = ofZone.get(bucket) ?? fixedOffset(zone) ?? namedOffset(zone, bucket);
  ofZone.set(bucket, offset);
  return offset;
}

function fixedOffset(zone: string): number | undefined {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
  if (sign === undefined) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

function namedOffset(zone: string, instant: number): number {
  const parts: Record<string, string> = {};
  for (const part of zoneFormat(zone).formatToParts(instant)) parts[part.type] = part.value;
  const year = parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year);
  const wall = new Date(0);
  wall.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day));
  wall.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second));
  return wall.getTime() - instant;
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

import { type CivilDate, parseCivilDate } from '../calendar/civil-date';
import { fingerprint } from '../fingerprint';
import type { SiteDatum } from '../people/site-data';

/** What a page said, without a word of it: digests of its parts and of the people it showed. */
export interface SiteVersion {
  readonly on: CivilDate;
  /** Digest of each part by its id. */
  readonly parts: Readonly<Record<string, string>>;
  /** A digest for each person, with the data shown. */
  readonly people: readonly string[];
}

/** A person of the page with the data it shows. */
export interface Shown {
  readonly id: string;
  readonly data: ReadonlySet<SiteDatum>;
}

const DATA: readonly SiteDatum[] = ['name', 'position', 'category', 'work', 'materials'];
const DIGEST = 8;

const digest = (text: string): string => fingerprint(text).slice(0, DIGEST);
const personDigest = (id: string): string => digest(`person ${id}`);

const maskOf = (data: ReadonlySet<SiteDatum>): string =>
  DATA.reduce((sum, datum, at) => sum + (data.has(datum) ? 2 ** at : 0), 0).toString(36);

const dataOf = (mask: string): SiteDatum[] => {
  const bits = Number.parseInt(mask, 36);
  return DATA.filter((_, at) => Math.floor(bits / 2 ** at) % 2 === 1);
};

/** The version of a page whose parts say these texts and show these people. */
export const versionOf = (
  on: CivilDate,
  parts: Readonly<Record<string, string>>,
  people: readonly Shown[],
): SiteVersion => ({
  on,
  parts: Object.fromEntries(Object.entries(parts).map(([id, text]) => [id, digest(text)])),
  people: people.map(({ id, data }) => personDigest(id) + maskOf(data)).sort(),
});

/** As a property keeps it; a page of 400 people takes some 4 kB. */
export const packVersion = ({ on, parts, people }: SiteVersion): string =>
  JSON.stringify([on, parts, people.join(' ')]);

/** A version written by {@link packVersion}; `null` for anything else. */
export function unpackVersion(text: string | null): SiteVersion | null {
  try {
    const [on, parts, people] = JSON.parse(text ?? '') as [string, Record<string, string>, string];
    const day = parseCivilDate(on);
    return day === null ? null : { on: day, parts: { ...parts }, people: people.split(' ').filter(Boolean) };
  } catch {
    return null;
  }
}

/** What must go from the page and what may come to it, since the version was put there. */
export interface SiteChanges {
  /** People of whom the page shows more than it may now, with the data that must go. */
  readonly remove: readonly { readonly id: string; readonly data: readonly SiteDatum[] }[];
  /** How many of the page are in no bank any more. */
  readonly strangers: number;
  /** People who may be shown and are not. */
  readonly add: readonly string[];
  /** Parts that say something else now. */
  readonly parts: readonly string[];
}

/** `everybody`: codes of all people of the banks, `now`: what may be shown of those who may stand on the page. */
export function changesSince(
  version: SiteVersion,
  everybody: readonly string[],
  now: readonly Shown[],
  parts: Readonly<Record<string, string>>,
): SiteChanges {
  const known = new Map(everybody.map((id) => [personDigest(id), id]));
  const allowed = new Map(now.map(({ id, data }) => [id, data]));
  const before = version.people.map((mark) => ({
    id: known.get(mark.slice(0, DIGEST)) ?? null,
    data: dataOf(mark.slice(DIGEST)),
  }));
  const shown = new Set(before.map(({ id }) => id));
  return {
    remove: before.flatMap(({ id, data }) => {
      const lost = data.filter((datum) => id !== null && !(allowed.get(id)?.has(datum) ?? false));
      return id === null || lost.length === 0 ? [] : [{ id, data: lost }];
    }),
    strangers: before.filter(({ id }) => id === null).length,
    add: now.map(({ id }) => id).filter((id) => !shown.has(id)),
    parts: Object.entries(parts)
      .filter(([id, text]) => version.parts[id] !== digest(text))
      .map(([id]) => id),
  };
}

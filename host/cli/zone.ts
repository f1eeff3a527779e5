import { addon } from '../addon';

const DEFAULT_ZONE = 'Europe/Moscow';

/** The zone of this computer, kept before {@link scriptZone} changes it. */
const own = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Scripts run in the zone of their manifest, as on Google; the process takes it from the environment. */
export function scriptZone(): void {
  process.env.TZ = addon().manifest.timeZone;
}

/** Zone of a new book: that of this computer, or Moscow when it has none of its own. */
export const bookZone = (): string =>
  own === undefined || /^(Etc\/)?(UTC|GMT)/.test(own) ? DEFAULT_ZONE : own;

import type { CivilDate } from '../calendar/civil-date';
import { type ConsentFact, type ConsentStanding, consentFor, DATA_CONSENT, SITE_CONSENT } from './consents';
import { hasWithdrawn, type NamedPerson } from './document-name';

/** May the site name a person on the day, and if not, which consent lacks. */
export type SiteName =
  | { readonly named: true }
  | { readonly named: false; readonly kind: string; readonly why: Exclude<ConsentStanding, 'valid'> };

/**
 * The site shows a person only with both consents in force: to processing (152-ФЗ, ст. 9) and to distribution
 * (ст. 10.1). The policy of the settings does not matter here: without them there is no ground at all.
 */
export function onSite(person: NamedPerson, consents: readonly ConsentFact[], on: CivilDate): SiteName {
  if (hasWithdrawn(person, consents, on)) return { named: false, kind: DATA_CONSENT, why: 'withdrawn' };
  for (const kind of [DATA_CONSENT, SITE_CONSENT]) {
    const { standing } = consentFor(consents, person.id, kind, on);
    if (standing !== 'valid') return { named: false, kind, why: standing };
  }
  return { named: true };
}

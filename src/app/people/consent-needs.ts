import type { Role } from '../../contract/dto';
import { isGone } from '../../domain/pairing/facts';
import { type ConsentState, consentStateFor } from '../../domain/people/consents';
import { hasWithdrawn } from '../../domain/people/document-name';
import { CONSENT_KIND } from '../../sheets/lists';
import type { Pair } from '../../sheets/pairs';
import type { Consent } from '../../sheets/people';
import { type Banks, isNamed, valuesOf } from '../banks';
import { pairConsents } from '../pairs/pair-consents';

/** A consent that somebody is asked for, and where it stands today. */
export interface ConsentNeed {
  readonly personId: string;
  readonly name: string;
  readonly role: Role;
  readonly kind: string;
  /** `null`: of the person, not for a pair. */
  readonly pair: Pair | null;
  readonly state: ConsentState;
  readonly consent: Consent | null;
}

/**
 * The consents the programme needs: to processing from everybody in the banks, to the pair from both sides of every
 * pair that has not ended. With `site` also to the site, which is free. Nobody is asked again who has taken back the
 * consent to the processing of data, nor the other side of a pair with them.
 */
export function consentNeeds(banks: Banks, { site = false } = {}): ConsentNeed[] {
  const people = [
    ...valuesOf(banks.mentors).map((person) => ({ ...person, role: 'mentor' as const })),
    ...valuesOf(banks.mentees).map((person) => ({ ...person, role: 'mentee' as const })),
  ].filter(isNamed);
  const asked = people.filter((person) => !withdrew(banks, person));
  const byId = new Map(asked.map((person) => [person.id, person]));
  const need = (id: string, role: Role, kind: string, pair: Pair | null): ConsentNeed => {
    const own = banks.consentsOf.get(id) ?? [];
    const found = consentStateFor(own, id, kind, banks.today, pair?.id);
    return { personId: id, name: byId.get(id)!.name, role, kind, pair, ...found };
  };
  const ofPairs = pairConsents(banks)
    .filter(({ pair }) => byId.has(pair.mentorId) && byId.has(pair.menteeId))
    .map(({ personId, role, kind, pair }) => need(personId, role, kind, pair));
  const staying = asked.filter((person) => !isGone(person));
  const kinds = site ? [CONSENT_KIND.data, CONSENT_KIND.site] : [CONSENT_KIND.data];
  return [...ofPairs, ...kinds.flatMap((kind) => staying.map(({ id, role }) => need(id, role, kind, null)))];
}

/** Has the person of a bank taken back the consent to the processing of data? */
export const withdrew = (banks: Banks, person: { readonly id: string; readonly status: string }): boolean =>
  hasWithdrawn(person, banks.consentsOf.get(person.id) ?? [], banks.today);

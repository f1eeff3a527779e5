import type { Role } from '../../contract/dto';
import { takesPlace } from '../../domain/pairing/facts';
import { CONSENT_KIND } from '../../sheets/lists';
import type { Pair } from '../../sheets/pairs';
import { type Banks, valuesOf } from '../banks';

/** A paper that a pair needs from one of its people. */
export interface PairConsent {
  readonly pair: Pair;
  readonly pairId: string;
  readonly role: Role;
  readonly personId: string;
  readonly kind: string;
}

/**
 * The consents that pairs need, given or not: of both sides of every pair that has not ended. An external mentor
 * works under a contract and gives none (Labour Code, art. 351.8).
 */
export function pairConsents(banks: Banks): PairConsent[] {
  const external = new Set(
    valuesOf(banks.mentors)
      .filter((mentor) => mentor.external)
      .map(({ id }) => id),
  );
  return valuesOf(banks.pairs)
    .filter(takesPlace)
    .flatMap((pair) => {
      const common = { pair, pairId: pair.id };
      const mentoring = { role: 'mentor' as const, personId: pair.mentorId, kind: CONSENT_KIND.mentoring };
      const taking = { role: 'mentee' as const, personId: pair.menteeId, kind: CONSENT_KIND.taking };
      return [
        ...(external.has(pair.mentorId) ? [] : [{ ...common, ...mentoring }]),
        { ...common, ...taking },
      ];
    });
}

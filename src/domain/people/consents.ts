import type { CivilDate } from '../calendar/civil-date';

/** A consent as far as rules need it. */
export interface ConsentFact {
  readonly person: string;
  readonly kind: string;
  /** Pair it was given for; `''` = for the whole programme. */
  readonly pair: string;
  readonly date: CivilDate | null;
  readonly until: CivilDate | null;
  readonly withdrawn: CivilDate | null;
}

export type ConsentStanding = 'valid' | 'missing' | 'expired' | 'withdrawn';

/** Is the consent in force on the day? Both its own day and its last day count. */
export function standingOf(consent: ConsentFact, on: CivilDate): ConsentStanding {
  if (consent.withdrawn !== null && consent.withdrawn <= on) return 'withdrawn';
  if (consent.date === null || consent.date > on) return 'missing';
  return consent.until !== null && consent.until < on ? 'expired' : 'valid';
}

const BEST_FIRST: readonly ConsentStanding[] = ['valid', 'expired', 'withdrawn', 'missing'];

/**
 * The consent that counts for a person, a kind and, when given, a pair: a valid one before an expired or a
 * withdrawn one, then the latest. A consent without a pair serves every pair.
 */
export function consentFor<C extends ConsentFact>(
  consents: readonly C[],
  person: string,
  kind: string,
  on: CivilDate,
  pair?: string,
): { standing: ConsentStanding; consent: C | null } {
  const own = consents
    .filter(
      (consent) =>
        consent.person === person &&
        consent.kind === kind &&
        (pair === undefined || consent.pair === '' || consent.pair === pair),
    )
    .map((consent) => ({ consent, standing: standingOf(consent, on) }))
    .sort(
      (a, b) =>
        BEST_FIRST.indexOf(a.standing) - BEST_FIRST.indexOf(b.standing) ||
        (b.consent.date ?? '').localeCompare(a.consent.date ?? ''),
    );
  return own[0] ?? { standing: 'missing', consent: null };
}

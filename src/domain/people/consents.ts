import { addDays, addMonths, type CivilDate } from '../calendar/civil-date';

/** Kinds of consents that rules know by name. */
export const DATA_CONSENT = 'обработка данных';
export const SITE_CONSENT = 'размещение на сайте';

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
 * withdrawn one, then the latest. A consent without a pair serves every pair. A withdrawal takes back every paper
 * signed before its day, not only the one it is written on; only a paper signed later gives the consent again.
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
    .map((consent, _, all) => ({ consent, standing: standingAmong(all, consent, on) }))
    .sort(
      (a, b) =>
        BEST_FIRST.indexOf(a.standing) - BEST_FIRST.indexOf(b.standing) ||
        withdrawalOf(b.consent, on).localeCompare(withdrawalOf(a.consent, on)) ||
        (b.consent.date ?? '').localeCompare(a.consent.date ?? ''),
    );
  return own[0] ?? { standing: 'missing', consent: null };
}

/** The day of a withdrawal that has come, else `''`. */
const withdrawalOf = ({ withdrawn }: ConsentFact, on: CivilDate): string =>
  withdrawn !== null && withdrawn <= on ? withdrawn : '';

function standingAmong(all: readonly ConsentFact[], consent: ConsentFact, on: CivilDate): ConsentStanding {
  const own = standingOf(consent, on);
  if (own !== 'valid' && own !== 'expired') return own;
  const takenBack = all.some(
    (other) =>
      (other.pair === '' || other.pair === consent.pair) && (consent.date ?? '') < withdrawalOf(other, on),
  );
  return takenBack ? 'withdrawn' : own;
}

/** Where a consent that is needed stands: as {@link ConsentStanding}, or `soon` when it ends and nothing follows. */
export type ConsentState = ConsentStanding | 'soon';

/** How many days ahead an end is told. */
export const SOON_DAYS = 30;

/** {@link consentFor} that also tells of an end within {@link SOON_DAYS} days. */
export function consentStateFor<C extends ConsentFact>(
  consents: readonly C[],
  person: string,
  kind: string,
  on: CivilDate,
  pair?: string,
): { state: ConsentState; consent: C | null } {
  const { standing, consent } = consentFor(consents, person, kind, on, pair);
  if (standing !== 'valid') return { state: standing, consent };
  const later = consentFor(consents, person, kind, addDays(on, SOON_DAYS + 1), pair).standing;
  return { state: later === 'expired' ? 'soon' : 'valid', consent };
}

const KEPT_YEARS = 3;

/** The last day a paper is to be kept: three years after it ended or was withdrawn; `null` while it is in force. */
export function keptUntil({ until, withdrawn }: Pick<ConsentFact, 'until' | 'withdrawn'>): CivilDate | null {
  const ended = withdrawn ?? until;
  return ended === null ? null : addMonths(ended, 12 * KEPT_YEARS);
}

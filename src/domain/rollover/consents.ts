import type { CivilDate } from '../calendar/civil-date';
import { type ConsentFact, consentFor } from '../people/consents';

export interface CarriedConsents<C extends ConsentFact> {
  /** In force on the first day of the new year. */
  readonly kept: readonly C[];
  /** In force today, but not on that day any more. */
  readonly ending: readonly C[];
}

/**
 * Which consents of people who stay go on into a year that begins on `from`: of each person and kind the one that
 * counts. Papers are never touched: what is carried is that nobody has to sign again.
 */
export function carriedConsents<C extends ConsentFact>(
  people: readonly string[],
  consentsOf: ReadonlyMap<string, readonly C[]>,
  kinds: readonly string[],
  { today, from }: { readonly today: CivilDate; readonly from: CivilDate },
): CarriedConsents<C> {
  const kept: C[] = [];
  const ending: C[] = [];
  for (const person of people)
    for (const kind of kinds) {
      const own = consentsOf.get(person) ?? [];
      const then = consentFor(own, person, kind, from);
      const now = consentFor(own, person, kind, today);
      if (then.standing === 'valid') kept.push(then.consent!);
      else if (now.standing === 'valid') ending.push(now.consent!);
    }
  return { kept, ending };
}

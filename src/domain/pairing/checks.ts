import type { CivilDate } from '../calendar/civil-date';
import type { SchoolYear } from '../calendar/school-year';
import { comparable } from '../nearest';
import type { ConsentStanding } from '../people/consents';
import { unusualLength } from '../programme/term';
import { loadOf, type MenteeFact, type MentorFact, type PairFact, placesOf, takesPlace } from './facts';

/** Codes of domain rule §4.9 that concern one pair, with what their sentences need. */
export type PairCheck =
  | { readonly code: 'C-01'; readonly severity: 'error'; readonly field: 'mentorId' }
  | {
      readonly code: 'C-02';
      readonly severity: 'error' | 'ask';
      readonly field: 'mentorData' | 'menteeData';
    }
  | {
      readonly code: 'C-03';
      readonly severity: 'error' | 'ask';
      readonly field: 'mentorData' | 'menteeData';
      readonly why: 'expired' | 'withdrawn';
    }
  | {
      readonly code: 'C-04';
      readonly severity: 'error' | 'ask';
      readonly field: 'mentorConsent';
      readonly why: ConsentStanding | 'late';
    }
  | {
      readonly code: 'C-05';
      readonly severity: 'error' | 'ask';
      readonly field: 'menteeConsent';
      readonly why: ConsentStanding | 'late';
    }
  | {
      readonly code: 'C-07';
      readonly severity: 'error';
      readonly field: 'mentorId';
      readonly load: number;
      readonly capacity: number;
    }
  | {
      readonly code: 'C-10';
      readonly severity: 'ask';
      readonly field: 'to';
      readonly length: 'short' | 'long';
    }
  | {
      readonly code: 'C-11';
      readonly severity: 'error';
      readonly field: 'from' | 'to';
      readonly why: 'missing' | 'reversed';
    }
  | {
      readonly code: 'C-11';
      readonly severity: 'error';
      readonly field: 'outsideYear';
      readonly why: 'outside';
    }
  | {
      readonly code: 'C-12';
      readonly severity: 'ask';
      readonly field: 'kind';
      readonly why: 'group-of-one' | 'several';
      readonly number: number;
    };

export type ConsentPolicy = 'require' | 'remind' | 'off';

export interface PairQuestion {
  readonly pair: PairFact & { readonly outsideYear: string };
  readonly mentor: MentorFact;
  readonly mentee: MenteeFact;
  readonly pairs: readonly PairFact[];
  readonly mentorConsent: { readonly standing: ConsentStanding; readonly date: CivilDate | null };
  readonly menteeConsent: { readonly standing: ConsentStanding; readonly date: CivilDate | null };
  /** Consents to the processing of data, of the person and not of the pair. */
  readonly mentorData: ConsentStanding;
  readonly menteeData: ConsentStanding;
  readonly policy: ConsentPolicy;
  readonly usualCapacity: number;
  readonly year: SchoolYear;
}

const GROUP = 'групповое';
const ONE_TO_ONE = 'традиционное';

/** Everything that is wrong or asked about a pair, errors first in the order of the form. */
export function checkPair(question: PairQuestion): PairCheck[] {
  return [
    ...samePerson(question),
    ...capacity(question),
    ...dates(question),
    ...kind(question),
    ...dataConsents(question),
    ...consents(question),
  ];
}

function samePerson({ mentor, mentee }: PairQuestion): PairCheck[] {
  const same = comparable(mentor.name) === comparable(mentee.name);
  return same ? [{ code: 'C-01', severity: 'error', field: 'mentorId' }] : [];
}

function capacity({ pair, mentor, pairs, usualCapacity }: PairQuestion): PairCheck[] {
  if (!takesPlace(pair)) return [];
  const own = pairs.filter(({ mentorId }) => mentorId === mentor.id);
  const others = own.filter((other) => other.id !== pair.id && takesPlace(other));
  // A pair that goes on as another one has the same mentee: one place, not two.
  const fresh = others.every(({ menteeId }) => menteeId !== pair.menteeId);
  const load = (loadOf(others, null).get(mentor.id) ?? 0) + (fresh ? 1 : 0);
  const places = placesOf(mentor, usualCapacity);
  return load > places
    ? [{ code: 'C-07', severity: 'error', field: 'mentorId', load, capacity: places }]
    : [];
}

function dates({ pair, year }: PairQuestion): PairCheck[] {
  const { from, to } = pair;
  if (from === null) return [{ code: 'C-11', severity: 'error', field: 'from', why: 'missing' }];
  if (to === null) return [{ code: 'C-11', severity: 'error', field: 'to', why: 'missing' }];
  if (from > to) return [{ code: 'C-11', severity: 'error', field: 'to', why: 'reversed' }];
  const checks: PairCheck[] = [];
  const outside = from < year.from || to > year.to;
  if (outside && pair.outsideYear.trim() === '') {
    checks.push({ code: 'C-11', severity: 'error', field: 'outsideYear', why: 'outside' });
  }
  const length = unusualLength({ from, to });
  if (length !== null) checks.push({ code: 'C-10', severity: 'ask', field: 'to', length });
  return checks;
}

function kind({ pair, pairs }: PairQuestion): PairCheck[] {
  const group =
    pairs.filter((other) => sameGroup(other, pair) && other.id !== pair.id && takesPlace(other)).length + 1;
  if (pair.kind === GROUP && group === 1) {
    return [{ code: 'C-12', severity: 'ask', field: 'kind', why: 'group-of-one', number: group }];
  }
  if (pair.kind === ONE_TO_ONE && group > 1) {
    return [{ code: 'C-12', severity: 'ask', field: 'kind', why: 'several', number: group }];
  }
  return [];
}

const sameGroup = (a: PairFact, b: PairFact): boolean => b.group !== '' && a.group === b.group;

/** How much a gap of consents weighs. A consent taken back is a «no» in writing, whatever the organisation asks for. */
function weightOf(fault: ConsentStanding | 'late', policy: ConsentPolicy): 'error' | 'ask' | null {
  if (fault === 'withdrawn') return 'error';
  return { require: 'error', remind: 'ask', off: null }[policy] as 'error' | 'ask' | null;
}

/** C-02 and C-03: nobody is paired, and named in an order, without the consent to the processing of their data. */
function dataConsents({ mentorData, menteeData, policy }: PairQuestion): PairCheck[] {
  const sides = [
    ['mentorData', mentorData],
    ['menteeData', menteeData],
  ] as const;
  return sides.flatMap(([field, standing]): PairCheck[] => {
    const severity = standing === 'valid' ? null : weightOf(standing, policy);
    if (standing === 'valid' || severity === null) return [];
    return standing === 'missing'
      ? [{ code: 'C-02', severity, field }]
      : [{ code: 'C-03', severity, field, why: standing }];
  });
}

function consents({ pair, mentor, mentorConsent, menteeConsent, policy }: PairQuestion): PairCheck[] {
  const limit =
    [pair.from, pair.orderDate].filter((date): date is CivilDate => date !== null).sort()[0] ?? null;
  const fault = (consent: PairQuestion['mentorConsent']): ConsentStanding | 'late' | null => {
    if (consent.standing !== 'valid') return consent.standing;
    return limit !== null && consent.date !== null && consent.date > limit ? 'late' : null;
  };
  const checks: PairCheck[] = [];
  // ст. 351.8 ТК speaks of an employee of the same employer; an external mentor works under a contract.
  const mentorFault = mentor.external ? null : fault(mentorConsent);
  const menteeFault = fault(menteeConsent);
  const mentorWeight = mentorFault && weightOf(mentorFault, policy);
  const menteeWeight = menteeFault && weightOf(menteeFault, policy);
  if (mentorFault && mentorWeight)
    checks.push({ code: 'C-04', severity: mentorWeight, field: 'mentorConsent', why: mentorFault });
  if (menteeFault && menteeWeight)
    checks.push({ code: 'C-05', severity: menteeWeight, field: 'menteeConsent', why: menteeFault });
  return checks;
}

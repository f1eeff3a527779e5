import type { CivilDate } from '../calendar/civil-date';

/** What the pairing rules need to know of a mentor. */
export interface MentorFact {
  readonly id: string;
  readonly name: string;
  readonly position: string;
  readonly subject: string;
  readonly department: string;
  readonly category: string;
  readonly topics: readonly string[];
  readonly days: readonly string[];
  readonly mode: string;
  readonly capacity: number | null;
  readonly external: boolean;
  readonly teachingSince: CivilDate | null;
  readonly status: string;
  readonly awayFrom: CivilDate | null;
  readonly awayTo: CivilDate | null;
  /** Number and date of the contract of an external mentor. */
  readonly contract: string;
}

export interface MenteeFact {
  readonly id: string;
  readonly name: string;
  readonly position: string;
  readonly subject: string;
  readonly department: string;
  readonly topics: readonly string[];
  readonly days: readonly string[];
  readonly mode: string;
  readonly preferred: readonly string[];
  readonly status: string;
  readonly teachingSince: CivilDate | null;
  /** What is wanted, in own words. */
  readonly mainRequest: string;
  /** How many mentors at a time; `null` = one. */
  readonly mentorsWanted: number | null;
  /** Name of the own head. */
  readonly superior: string;
  readonly wishForm: string;
  readonly awayFrom: CivilDate | null;
  readonly awayTo: CivilDate | null;
}

export interface PairFact {
  readonly id: string;
  readonly mentorId: string;
  readonly menteeId: string;
  readonly group: string;
  readonly kind: string;
  readonly status: string;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly orderNumber: string;
  readonly orderDate: CivilDate | null;
}

const ENDED = ['завершена', 'завершена досрочно'];
const GONE = ['выбыл', 'отозвал согласие'];

/** A status as people type it: «Завершена » is «завершена». */
export const plainStatus = (status: string): string => status.trim().toLowerCase();

/** A pair that still takes a place of its mentor: from draft on until it has ended. */
export const takesPlace = (pair: Pick<PairFact, 'status'>): boolean =>
  !ENDED.includes(plainStatus(pair.status));

interface TwinFact extends Pick<PairFact, 'id' | 'mentorId' | 'menteeId' | 'status'> {
  /** Id of the pair whose place it takes. */
  readonly replaces: string;
}

/** Another pair of the same two people that has not ended; not one that takes the place of `pair`, or it of that. */
export const twinOf = <P extends TwinFact>(
  all: readonly P[],
  pair: Omit<TwinFact, 'id' | 'status'> & { readonly id: string | null },
): P | undefined =>
  all.find(
    (other) =>
      other.id !== pair.id &&
      takesPlace(other) &&
      other.mentorId === pair.mentorId &&
      other.menteeId === pair.menteeId &&
      other.replaces !== pair.id &&
      pair.replaces !== other.id,
  );

/** A person who no longer takes part. */
export const isGone = (person: { readonly status: string }): boolean =>
  GONE.includes(plainStatus(person.status));

/** Places of a mentor: own number, or the one of the settings. */
export const placesOf = (mentor: Pick<MentorFact, 'capacity'>, usual: number): number =>
  mentor.capacity ?? usual;

/** How many mentees each mentor has, not counting the pair `except`. Mentor id → number of different mentees. */
export function loadOf(pairs: readonly PairFact[], except: string | null): Map<string, number> {
  const mentees = new Map<string, Set<string>>();
  for (const pair of pairs) {
    if (!takesPlace(pair) || pair.id === except) continue;
    const own = mentees.get(pair.mentorId) ?? new Set<string>();
    mentees.set(pair.mentorId, own.add(pair.menteeId));
  }
  return new Map([...mentees].map(([mentor, own]) => [mentor, own.size]));
}

import type { CivilDate } from '../calendar/civil-date';
import { isGone, takesPlace } from '../pairing/facts';
import { consentFor } from '../people/consents';
import { latest, type MonitoringFacts } from './facts';

/** Kinds of consents the rules count, with the words a measure names them by. */
const KINDS = {
  data: { kind: 'обработка данных', words: /персональн|обработк/ },
  mentoring: {
    kind: 'быть наставником',
    words: /быть наставник|на (?:возложени|выполнени|наставничеств)|дополнительн[а-я]* обязанност/,
  },
  taking: { kind: 'участвовать в паре', words: /на участие|участ[а-я]* в (?:пар|программ|наставнич)/ },
} as const;
type ConsentNeed = keyof typeof KINDS;
export const CONSENT_NEEDS = Object.keys(KINDS) as ConsentNeed[];

export const consentKind = (need: ConsentNeed): string => KINDS[need].kind;

/** Which consents a measure speaks of; to processing when it does not say. */
export function consentsIn(words: string): ConsentNeed[] {
  const named = CONSENT_NEEDS.filter((need) => KINDS[need].words.test(words));
  return named.length > 0 ? named : ['data'];
}

/** How many of the needed consents are in force; `lacking` are codes of people, or of pairs. */
interface ConsentCount {
  readonly part: number;
  readonly whole: number;
  readonly lacking: readonly string[];
  /** Codes of all who need one, in the order of the sheets. */
  readonly needed: readonly string[];
  /** The day the last of them was given, once all are there. */
  readonly on: CivilDate | null;
}

interface Needed {
  readonly id: string;
  readonly person: string;
  readonly pair?: string;
}

/** To processing of everybody in the banks; the others of each pair that has not ended. */
function needed({ mentors, mentees, pairs }: MonitoringFacts, need: ConsentNeed): Needed[] {
  if (need === 'data')
    return [...mentors, ...mentees]
      .filter((person) => person.name.trim() !== '' && !isGone(person))
      .map(({ id }) => ({ id, person: id }));
  const external = new Set(mentors.filter((mentor) => mentor.external).map(({ id }) => id));
  return pairs
    .filter(takesPlace)
    .map(({ id, mentorId, menteeId }) => ({ id, pair: id, person: need === 'taking' ? menteeId : mentorId }))
    .filter(({ person }) => need === 'taking' || !external.has(person));
}

export function countConsents(facts: MonitoringFacts, need: ConsentNeed): ConsentCount {
  const given = needed(facts, need).map(({ id, person, pair }) => ({
    id,
    ...consentFor(facts.consentsOf.get(person) ?? [], person, KINDS[need].kind, facts.today, pair),
  }));
  const lacking = given.filter(({ standing }) => standing !== 'valid').map(({ id }) => id);
  const on = lacking.length === 0 ? latest(given.map(({ consent }) => consent?.date ?? null)) : null;
  return {
    part: given.length - lacking.length,
    whole: given.length,
    lacking,
    needed: given.map(({ id }) => id),
    on,
  };
}

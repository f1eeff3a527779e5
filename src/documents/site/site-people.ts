import { isGone } from '../../domain/pairing/facts';
import { tidy } from '../tidy';
import type { World, WorldMentee, WorldMentor, WorldPair } from '../world';

/** Who stands on the page, and how many there are. */
export interface SitePeople {
  readonly mentors: readonly WorldMentor[];
  readonly mentees: readonly WorldMentee[];
  /** Pairs at work of two people who may be named. */
  readonly pairs: readonly WorldPair[];
  readonly working: readonly WorldPair[];
  /** How many take part, named or not. */
  readonly all: number;
}

const isHere = ({ name, status }: WorldMentor | WorldMentee): boolean =>
  tidy(name) !== '' && tidy(status) !== 'выбыл';

/** People of the world of the public level: who has a name there may stand on the page. */
export function sitePeople({ mentors, mentees, pairs }: World): SitePeople {
  const shown = <P extends WorldMentor | WorldMentee>(bank: readonly P[]): P[] =>
    bank.filter((one) => isHere(one) && one.maskedBy === undefined);
  const own = { mentors: shown(mentors), mentees: shown(mentees) };
  const named = new Set([...own.mentors, ...own.mentees].map(({ id }) => id));
  const working = pairs.filter(({ status }) => tidy(status).toLowerCase() === 'действует');
  return {
    ...own,
    working,
    pairs: working.filter(({ mentorId, menteeId }) => named.has(mentorId) && named.has(menteeId)),
    all: [...mentors, ...mentees].filter((one) => isHere(one) && !isGone(one)).length,
  };
}

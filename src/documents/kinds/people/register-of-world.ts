import {
  type RegisterEntry,
  type RegisterFacts,
  registerOfYears,
} from '../../../domain/register/register-rows';
import { KIND_NAMES } from '../../kind-names';
import { personById, type World } from '../../world';

/** What the rows of the register are made from, as documents may show it. */
export const registerFacts = (world: World): RegisterFacts => ({
  year: world.year,
  on: world.date,
  mentors: world.mentors,
  mentees: world.mentees,
  pairs: world.pairs,
  items: world.programmes,
  meetings: world.meetings,
  rewards: world.rewards,
  rewardOrders: world.register.filter(({ kind }) => kind === KIND_NAMES.D42),
});

/** What would tell who somebody is: not kept on paper for who has withdrawn, however long ago it was written down. */
const UNTOLD = {
  position: '',
  category: '',
  experience: null,
  training: '',
  result: '',
  reward: '',
} as const;

/** Rows of all years, the earliest first; of who has withdrawn, or is in no bank any more, the code alone is told. */
export const registerOfWorld = (world: World): RegisterEntry[] =>
  registerOfYears(registerFacts(world), world.participants).map((entry) =>
    mayBeTold(world, entry.person) ? entry : { ...entry, ...UNTOLD },
  );

function mayBeTold(world: World, id: string): boolean {
  const person = personById(world, id);
  return person !== null && person.maskedBy === undefined;
}

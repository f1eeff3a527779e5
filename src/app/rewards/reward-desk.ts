import { withdrew } from '../../documents/declensions';
import type { World } from '../../documents/world';
import { civilDate } from '../../domain/calendar/civil-date';
import { type Candidate, rewardCandidates } from '../../domain/rewards/candidates';
import { PERSON_STATUS } from '../../sheets/lists';
import type { Reward } from '../../sheets/year-work';
import { type Desk, openDesk } from '../papers/desk';
import type { Ports } from '../ports';

/** The banks, the register, and the sheets that facts come from, each read once. */
export const openRewardDesk = (ports: Pick<Ports, 'book' | 'clock'>): Desk =>
  openDesk(ports, ['rewards', 'programmes', 'meetings', 'events', 'materials', 'participants']);

/** People who may be rewarded: here, and not withdrawn. */
const rewardable = ({ mentors, mentees }: World): readonly string[] =>
  [...mentors, ...mentees]
    .filter((person) => {
      const gone: readonly string[] = [PERSON_STATUS.left, PERSON_STATUS.withdrawn];
      return !withdrew(person) && person.name.trim() !== '' && !gone.includes(person.status);
    })
    .map(({ id }) => id);

export const candidatesOf = (world: World): readonly Candidate[] =>
  rewardCandidates({
    ...{ today: world.today, year: world.year, people: rewardable(world), pairs: world.pairs },
    ...{ meetings: world.meetings, items: world.programmes, events: world.events },
    ...{ materials: world.materials, register: world.participants },
  });

/** A row of this school year, or without a day. */
export const isOfYear = ({ date }: Pick<Reward, 'date'>, { year }: Pick<World, 'year'>): boolean =>
  date === null || (date >= civilDate(year.start, 8, 1)! && date <= civilDate(year.start + 1, 8, 31)!);

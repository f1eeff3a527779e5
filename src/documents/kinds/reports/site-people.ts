import { parsePersonName } from '../../../domain/language/person-name';
import { plainWords } from '../../../domain/language/plain-words';
import { isGone } from '../../../domain/pairing/facts';
import { SITE_CONSENT } from '../../../domain/people/consents';
import { onSite, type SiteName } from '../../../domain/people/site-names';
import { tidy } from '../../tidy';
import type { World, WorldMentee, WorldMentor, WorldPair } from '../../world';

type Person = WorldMentor | WorldMentee;

/** Who may stand on the page on the day, and who is only counted. */
export interface SitePeople {
  readonly mentors: readonly WorldMentor[];
  readonly mentees: readonly WorldMentee[];
  readonly pairs: readonly WorldPair[];
  readonly working: readonly WorldPair[];
  readonly all: { readonly mentors: number; readonly mentees: number };
  /** People who take part and may not be named, with the reason. */
  readonly unnamed: readonly { readonly person: Person; readonly why: string }[];
}

const WHY: Readonly<Record<Exclude<SiteName, { named: true }>['why'], string>> = {
  missing: 'нет согласия',
  expired: 'закончилось согласие',
  withdrawn: 'отозвано согласие',
};

/** A withdrawal that has come counts also for a page dated back. */
const dayOf = ({ date, today }: World): World['date'] => (date > today ? date : today);

const standing = (person: Person, world: World): SiteName =>
  person.maskedBy === undefined
    ? onSite(person, world.consents, dayOf(world))
    : { named: false, kind: SITE_CONSENT, why: 'withdrawn' };

/** The rule of the site: both consents in force on the day (domain rule §1.2, C-20). */
export const mayBeNamed = (person: Person, world: World): boolean => standing(person, world).named;

export function sitePeople(world: World): SitePeople {
  const [mentors, mentees] = [world.mentors, world.mentees].map((bank) =>
    (bank as readonly Person[]).filter((one) => tidy(one.name) !== '' && tidy(one.status) !== 'выбыл'),
  ) as [WorldMentor[], WorldMentee[]];
  const taking = {
    mentors: mentors.filter((one) => !isGone(one)),
    mentees: mentees.filter((one) => !isGone(one)),
  };
  const named = new Set([...mentors, ...mentees].filter((one) => mayBeNamed(one, world)).map(({ id }) => id));
  const working = world.pairs.filter(({ status }) => tidy(status).toLowerCase() === 'действует');
  return {
    mentors: mentors.filter(({ id }) => named.has(id)),
    mentees: mentees.filter(({ id }) => named.has(id)),
    pairs: working.filter(({ mentorId, menteeId }) => named.has(mentorId) && named.has(menteeId)),
    working,
    all: { mentors: taking.mentors.length, mentees: taking.mentees.length },
    unnamed: [...mentors, ...mentees].flatMap((person) => {
      const own = standing(person, world);
      return own.named ? [] : [{ person, why: `${WHY[own.why]} «${own.kind}»` }];
    }),
  };
}

const STEM_SPARE = 2;
const SHORTEST_STEM = 3;

/** Does a text written by hand hold the surname of the person, in whatever case? Rather too often than not. */
export function namesPerson(text: string, { name }: Pick<Person, 'name'>): boolean {
  const words = plainWords(text).split(/[^а-яёa-z]+/);
  return plainWords(parsePersonName(name).last)
    .split(/[\s-]+/)
    .filter((part) => part.length >= SHORTEST_STEM)
    .some((part) => {
      const stem = part.slice(0, Math.max(SHORTEST_STEM, part.length - STEM_SPARE));
      return words.some((word) => word.startsWith(stem) && word.length <= part.length + STEM_SPARE);
    });
}

import { plural } from '../../domain/language/choice';
import { isGone } from '../../domain/pairing/facts';
import { SITE_CONSENT } from '../../domain/people/consents';
import { saysWhatIsAllowed } from '../../domain/people/site-data';
import { countsBy } from '../kinds/reports/counts';
import { countInPublic, dayOfConsents, isFew } from '../levels';
import { tidy } from '../tidy';
import type { World, WorldMentee, WorldMentor, WorldPair } from '../world';
import { heading, item, text } from './lines';
import type { PartContent, SiteAnswers, SiteGap, SiteLine } from './section';
import { sitePeople } from './site-people';

const PAIRS = ['пара', 'пары', 'пар'] as const;
const MENTORS = ['наставник', 'наставника', 'наставников'] as const;
const WORK = ['работает', 'работают', 'работают'] as const;
const MENTEES = ['наставляемый', 'наставляемых', 'наставляемых'] as const;

const forms = (pairs: readonly WorldPair[]): string =>
  countsBy(
    pairs.filter(({ form }) => tidy(form) !== ''),
    ({ form }) => form,
  )
    .map(([form]) => form)
    .join('; ');

/** How many work now; of few pairs no more is told, since small numbers tell who they are. */
function counts(pairs: readonly WorldPair[]): string {
  if (pairs.length === 0) return 'Пары формируются.';
  const different = (side: 'mentorId' | 'menteeId'): number => new Set(pairs.map((pair) => pair[side])).size;
  const sides = `${countInPublic(different('mentorId'), MENTORS)} и ${countInPublic(different('menteeId'), MENTEES)}`;
  const work = isFew(pairs.length) ? 'работают' : plural(pairs.length, WORK);
  const pairsNow = `Сейчас ${work} ${countInPublic(pairs.length, PAIRS)}${isFew(pairs.length) ? '' : `: ${sides}`}`;
  const approved = pairs.every(({ programmeDate }) => programmeDate !== null);
  return `${pairsNow}.${approved ? ' У каждой пары утверждена персонализированная программа.' : ''}`;
}

/** What the programme is for, its forms and how many take part. */
export function aboutPart(world: World, { about }: SiteAnswers): PartContent {
  const { working } = sitePeople(world);
  const words = tidy(about);
  const own = forms(working);
  return {
    lines: [
      ...(words === '' ? [] : [text(words)]),
      ...(own === '' ? [] : [text(`Формы наставничества: ${own}.`)]),
      text(counts(working)),
    ],
    gaps:
      words === ''
        ? [
            {
              text: 'Не сказано, для чего программа. Впишите два-три предложения.',
              at: { field: 'о программе' },
            },
          ]
        : [],
  };
}

const personLine = ({ name, position }: WorldMentor | WorldMentee): SiteLine =>
  item([tidy(name), tidy(position)].filter(Boolean).join(', '));

const under = (title: string, lines: readonly SiteLine[]): readonly SiteLine[] =>
  lines.length === 0 ? [] : [heading(title), ...lines];

/** Pairs, mentors and mentees whom consents allow to name. */
export function peoplePart(world: World): PartContent {
  const people = sitePeople(world);
  const nameOf = new Map([...people.mentors, ...people.mentees].map(({ id, name }) => [id, tidy(name)]));
  const pairs = people.pairs.map(({ mentorId, menteeId }) =>
    item(`${nameOf.get(mentorId)} – ${nameOf.get(menteeId)}`),
  );
  const named = people.mentors.length + people.mentees.length;
  return {
    lines: [
      ...under('Пары (наставник – наставляемый)', pairs),
      ...under('Наставники', people.mentors.map(personLine)),
      ...under('Наставляемые', people.mentees.map(personLine)),
      ...(named > 0 && named < people.all
        ? [text('На странице названы те, кто дал согласие на размещение.')]
        : []),
    ],
    gaps: listGaps(world, [...people.mentors, ...people.mentees]),
  };
}

/** Papers in force that do not say in the book what they allow. */
function listGaps(world: World, named: readonly (WorldMentor | WorldMentee)[]): readonly SiteGap[] {
  const on = dayOfConsents(world);
  return named
    .filter((one) => !isGone(one) && !saysWhatIsAllowed(one, world.consents, on))
    .flatMap(({ id, name }) => {
      const own = world.consents.filter(({ person, kind }) => person === id && kind === SITE_CONSENT);
      const last = own[own.length - 1];
      return last === undefined
        ? []
        : [
            {
              text: `${tidy(name)}: не записано, какие данные разрешено размещать. Пока показаны только ФИО и должность.`,
              at: { sheet: 'Согласия', id: last.id, column: 'allowed' },
            },
          ];
    });
}

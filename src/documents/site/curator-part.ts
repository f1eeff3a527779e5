import { plainWords } from '../../domain/language/plain-words';
import { curatorOf } from '../office';
import type { OfficeSetting } from '../office-settings';
import { tidy } from '../tidy';
import type { World } from '../world';
import { text } from './lines';
import type { PartContent, SiteAnswers, SiteGap } from './section';

const NEEDED: readonly (readonly [OfficeSetting, string])[] = [
  ['curator.position', 'Не указана должность куратора.'],
  ['org.phone', 'Не указан телефон организации.'],
  ['org.email', 'Не указана электронная почта организации.'],
];

/** The curator is named when a consent in the banks says so, or the curator does and no bank says otherwise. */
function curatorNamed({ mentors, mentees, settings }: World, said: boolean): boolean {
  const name = plainWords(curatorOf(settings).name);
  if (name === '') return false;
  return said || [...mentors, ...mentees].some((one) => plainWords(one.name) === name);
}

/** Who answers for the programme, and the telephone and post of the organisation, never a person's own. */
export function curatorPart(world: World, { curator }: SiteAnswers): PartContent {
  const { settings } = world;
  const { name, position } = curatorOf(settings);
  const who = [curatorNamed(world, curator) ? tidy(name) : '', tidy(position)].filter(Boolean).join(', ');
  const phone = tidy(settings['org.phone']);
  const email = tidy(settings['org.email']);
  return {
    lines: [
      ...(who === '' ? [] : [text(`Куратор программы: ${who}.`)]),
      ...(phone === '' ? [] : [text(`Телефон: ${phone}.`)]),
      ...(email === '' ? [] : [text(`Электронная почта: ${email}.`)]),
    ],
    gaps: NEEDED.filter(([key]) => tidy(settings[key]) === '').map(
      ([setting, words]): SiteGap => ({ text: words, at: { setting } }),
    ),
  };
}

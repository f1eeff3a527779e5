import { plural } from '../../../domain/language/choice';
import { linesOfField, personOfField } from '../../card-answers';
import { withdrew } from '../../declensions';
import type { NameBook } from '../../name-book';
import { personData } from '../../office';
import { tidy, withoutEndMark } from '../../tidy';
import type { DocumentData } from '../../values';
import { mentorById, type World } from '../../world';
import { type PairProgress, progressOfPairs } from './pair-figures';

/** A mentor who did all that was planned and met the mentee at least so often in the year. */
const MEETINGS_WORTH_REWARD = 8;

const isWorthReward = ({ done, items, meetings }: PairProgress): boolean =>
  items !== null && items > 0 && done === items && (meetings ?? 0) >= MEETINGS_WORTH_REWARD;

/** Codes of «Поощрения» that wait for a document, then mentors whom the figures of their pairs speak for. */
export function rewardStart(world: World): string {
  const waiting = world.rewards.filter(({ document, date }) => document === '' && date === null);
  const worthy = progressOfPairs(world)
    .filter(isWorthReward)
    .filter(({ pair }) => !withdrew(mentorById(world, pair.mentorId) ?? {}))
    .map(({ pair }) => pair.mentorId);
  return [...new Set([...waiting.map(({ person }) => person), ...worthy])]
    .filter((id) => id !== '')
    .join('\n');
}

/**
 * What «Поощрения» say, else pairs whose programme is done, all together: «проведено 9 встреч, выполнено 5 из 5
 * пунктов программы», «в 2 парах проведено 38 встреч, выполнено 33 из 33 пунктов программ».
 */
function basisOf(id: string, world: World): string {
  const written = world.rewards.filter(({ person, basis }) => person === id && tidy(basis) !== '');
  if (written.length > 0) return written.map(({ basis }) => withoutEndMark(basis)).join('; ');
  const finished = progressOfPairs(world).filter(
    ({ pair, meetings, done, items }) =>
      pair.mentorId === id && (meetings ?? 0) > 0 && items && done === items,
  );
  if (finished.length === 0) return '';
  const meetings = finished.reduce((sum, one) => sum + (one.meetings ?? 0), 0);
  const items = finished.reduce((sum, one) => sum + (one.items ?? 0), 0);
  const several = finished.length > 1;
  return [
    several ? `в ${finished.length} парах ` : '',
    `${plural(meetings, ['проведена', 'проведены', 'проведено'])} ${meetings} ${plural(meetings, ['встреча', 'встречи', 'встреч'])}, `,
    `выполнено ${items} из\u00a0${items} ${plural(items, ['пункта', 'пунктов', 'пунктов'])} ${several ? 'программ' : 'программы'}`,
  ].join('');
}

/** Those named on the card, each with what it is for; `''` where the book does not say. */
export const rewardRows = (answer: string | undefined, world: World, names: NameBook): DocumentData[] =>
  linesOfField(answer).map((line) => ({
    ...personData(names, personOfField(world, line), false),
    'за что': basisOf(line, world),
  }));

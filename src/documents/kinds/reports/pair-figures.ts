import { plural } from '../../../domain/language/choice';
import { pairsOfYear, within } from '../../../domain/monitoring/facts';
import { NOBODY } from '../../card-answers';
import type { NameBook } from '../../name-book';
import { personData } from '../../office';
import type { DocumentData } from '../../values';
import { menteeById, mentorById, type World, type WorldPair } from '../../world';
import { NOT_COLLECTED } from './figures';

/** How far a pair has come this year; `null` where nothing is written down. */
export interface PairProgress {
  readonly pair: WorldPair;
  readonly meetings: number | null;
  readonly done: number | null;
  readonly items: number | null;
}

const isDone = ({ status }: { readonly status: string }): boolean =>
  status.trim().toLowerCase() === 'выполнено';

/** All pairs of the school year with their meetings and items up to today. */
export function progressOfPairs(world: World): PairProgress[] {
  const held = world.meetings.filter(({ date }) => within(date, world.year) && date <= world.today);
  return pairsOfYear(world).map((pair) => {
    const items = world.programmes.filter((item) => item.pair === pair.id);
    return {
      pair,
      meetings: world.meetings.length === 0 ? null : held.filter((one) => one.pair === pair.id).length,
      done: items.length === 0 ? null : items.filter(isDone).length,
      items: items.length === 0 ? null : items.length,
    };
  });
}

/** A per cent of fewer things says no more than the count. */
const ENOUGH_FOR_PERCENT = 5;

/** «2 из 5 (40 %)», «1 из 3» */
export function itemsText({ done, items }: PairProgress): string {
  if (items === null || done === null) return NOT_COLLECTED;
  const percent = items < ENOUGH_FOR_PERCENT ? '' : ` (${Math.round((done * 100) / items)}\u00a0%)`;
  return `${done} из ${items}${percent}`;
}

export const meetingsText = ({ meetings }: PairProgress): string =>
  meetings === null ? NOT_COLLECTED : String(meetings);

/** «записаны 3 встречи, выполнен 1 из 3 пунктов программы» */
export function progressText({ meetings, done, items }: PairProgress): string {
  const met =
    meetings === null || meetings === 0
      ? 'встречи не записаны'
      : `${plural(meetings, ['записана', 'записаны', 'записано'])} ${meetings} ${plural(meetings, ['встреча', 'встречи', 'встреч'])}`;
  if (items === null || done === null) return `${met}, пункты программы не записаны`;
  if (done === items)
    return items === 1
      ? `${met}, единственный пункт программы выполнен`
      : `${met}, выполнены все ${items} ${plural(items, ['пункт', 'пункта', 'пунктов'])} программы`;
  const of = plural(items, ['пункта', 'пунктов', 'пунктов']);
  return done === 0
    ? `${met}, пункты программы пока не выполнены (всего ${items})`
    : `${met}, ${plural(done, ['выполнен', 'выполнены', 'выполнено'])} ${done} из ${items} ${of} программы`;
}

const NOTES: Readonly<Record<string, string>> = {
  завершена: 'работа пары завершена',
  'завершена досрочно': 'работа пары завершена досрочно',
  приостановлена: 'работа пары приостановлена',
};

/** Why a pair of the year does not meet now; `''` for one that does. */
export const standingNote = ({ status }: Pick<WorldPair, 'status'>): string =>
  NOTES[status.trim().toLowerCase()] ?? '';

/** Both people of a pair as tags; `seen`: the document prints them in oblique cases. */
export const peopleData = (world: World, names: NameBook, pair: WorldPair, seen = false): DocumentData => ({
  наставник: personData(names, mentorById(world, pair.mentorId) ?? NOBODY, seen),
  наставляемый: personData(names, menteeById(world, pair.menteeId) ?? NOBODY, seen),
});

import type { CivilDate } from '../../../domain/calendar/civil-date';
import type { SchoolYear } from '../../../domain/calendar/school-year';
import { type PairState, stateOf } from '../../../domain/pairing/states';
import { orderText } from '../../../domain/register/register-rows';
import { tidy } from '../../tidy';
import type { World, WorldMentor, WorldPair } from '../../world';

const ENDED: readonly (PairState | null)[] = ['ended', 'endedEarly'];
const ORDERED: readonly (PairState | null)[] = ['ordered', 'active', 'paused', ...ENDED];

/** Pairs that an order has made official, whether or not they have ended. */
export const orderedPairs = ({ pairs }: World): readonly WorldPair[] =>
  pairs.filter(({ status }) => ORDERED.includes(stateOf(status)));

export const hasEnded = ({ status }: Pick<WorldPair, 'status'>): boolean => ENDED.includes(stateOf(status));

/** The last day: the one it ended on, else the one it is to end on. */
export const lastDay = ({ endDate, to }: Pick<WorldPair, 'endDate' | 'to'>): CivilDate | null =>
  endDate ?? to;

/** Official pairs with a day in the school year; one without a first day belongs to it. */
export const pairsOfYear = (world: World): readonly WorldPair[] =>
  orderedPairs(world).filter((pair) => touches(pair, world.year));

function touches(pair: WorldPair, { from, to }: SchoolYear): boolean {
  const last = lastDay(pair);
  return (pair.from === null || pair.from <= to) && (last === null || last >= from);
}

/** «от 02.09.2026 № 57-ОД»; what is known of it; `''` when nothing is. */
export const orderWords = (number: string, date: CivilDate | null): string => orderText(tidy(number), date);

/** Different values, each on a line of its own. */
export const listed = (values: readonly string[]): string =>
  [...new Set(values.map(tidy).filter((value) => value !== ''))].join(';\n');

/** Where somebody works: the organisation with the department; of an external mentor only what the bank says. */
export function workplaceOf(
  {
    department,
    external,
    maskedBy,
  }: Pick<WorldMentor, 'department'> & {
    readonly external?: boolean;
    readonly maskedBy?: string;
  },
  { settings }: World,
): string {
  if (maskedBy !== undefined) return '';
  const place = tidy(department);
  if (external) return place || 'другая организация';
  return [tidy(settings['org.short']), place].filter(Boolean).join('\n');
}

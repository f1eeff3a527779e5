import type { CivilDate } from '../../../domain/calendar/civil-date';
import { schoolYear, schoolYearLabel, schoolYearOf } from '../../../domain/calendar/school-year';
import { FEW_ANSWERS } from '../../../domain/monitoring/survey-rounds';
import type { World, WorldIndicator } from '../../world';
import type { WorldMonth } from '../../world-year';
import { registerOfWorld } from '../people/register-of-world';
import { decimal } from './figures';

/** Label of the school year before, «2025/2026». */
export const yearBefore = ({ year }: World): string => schoolYearLabel(schoolYear(year.start - 1));

/** The last month of the year before in which the indicator was counted; `null` when nobody kept it. */
function figureBefore(world: World, { code, detail }: WorldIndicator): WorldMonth | null {
  const own = world.history.filter(
    (one) =>
      one.code === code &&
      one.detail === detail &&
      one.part !== null &&
      schoolYearOf(`${one.month}-01` as CivilDate).start === world.year.start - 1,
  );
  return own.sort((a, b) => (a.month < b.month ? -1 : 1))[own.length - 1] ?? null;
}

const ofAnswers = ({ source }: WorldIndicator): boolean => /Анкеты/.test(source);

/** Part ÷ whole, so that two years can be told apart; `null` where the figure is no share or no mean. */
const ratio = (
  { part, whole }: Pick<WorldMonth, 'part' | 'whole'>,
  unit: WorldIndicator['unit'],
): number | null => {
  if (part === null) return null;
  if (unit === 'count' || unit === 'sum') return part;
  return whole ? part / whole : null;
};

/** «9 из 12 (75 %)», «1,5», «12» */
function valueWords({ part, whole }: WorldMonth, figure: WorldIndicator): string {
  if (figure.unit === 'mean') return decimal(whole ? part! / whole : 0);
  if (figure.unit !== 'percent') return String(part);
  const percent = (whole ?? 0) >= FEW_ANSWERS ? ` (${decimal((part! * 100) / whole!)}\u00a0%)` : '';
  return `${part} из\u00a0${whole}${percent}`;
}

/** A year may be set beside another where both are known, and answers were enough in both. */
function comparable(figure: WorldIndicator, before: WorldMonth | null): before is WorldMonth {
  if (before === null || figure.part === null) return false;
  if (figure.unit === 'percent' && (!before.whole || !figure.whole)) return false;
  const few = ofAnswers(figure) && figure.unit === 'percent';
  return !few || Math.min(before.whole ?? 0, figure.whole ?? 0) >= FEW_ANSWERS;
}

/** «Годом ранее – 9 из 12 (75 %).»; `''` when the year before is not known. */
export function beforeSentence(world: World, figure: WorldIndicator): string {
  const before = figureBefore(world, figure);
  return comparable(figure, before) ? `Годом ранее – ${valueWords(before, figure)}.` : '';
}

/** Indicators of which less is better. */
const LESS_IS_BETTER = ['I-10'];

/** Is the figure better than a year ago (1), worse (-1), the same (0)? `null` when that cannot be said. */
export function changeSince(world: World, figure: WorldIndicator): number | null {
  const before = figureBefore(world, figure);
  if (!comparable(figure, before)) return null;
  const [now, then] = [ratio(figure, figure.unit), ratio(before, figure.unit)];
  if (now === null || then === null) return null;
  const sign = LESS_IS_BETTER.includes(figure.code) ? -1 : 1;
  return Math.sign(Math.round((now - then) * 1000)) * sign || 0;
}

/** Pairs and people of the year before, by the register; `null` when it has no row of that year. */
export function sizeBefore(world: World): { readonly pairs: number; readonly people: number } | null {
  const label = yearBefore(world);
  const rows = registerOfWorld(world).filter(({ year }) => year === label);
  if (rows.length === 0) return null;
  return {
    pairs: new Set(rows.map(({ pair }) => pair)).size,
    people: new Set(rows.map(({ person }) => person)).size,
  };
}

import { type AreaChange, areaChanges, areaMarks } from '../../domain/monitoring/diagnosis-rounds';
import type { World } from '../world';

/** Areas of people whom the diagnosis of the year measured at least twice; once says nothing of a change. */
export const measuredAgain = (world: World): readonly AreaChange[] =>
  areaChanges(areaMarks(world)).filter(({ measured }) => measured === 'again');

/** The area, and whose eyes it was seen with when not with one's own. */
export const areaTitle = ({ title, side }: Pick<AreaChange, 'title' | 'side'>): string =>
  side === 'own' ? title : `${title} (оценка наставника)`;

export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((a, b) => a + b, 0) / numbers.length;

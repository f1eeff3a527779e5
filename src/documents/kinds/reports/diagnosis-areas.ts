import { grouped } from '../../../domain/grouped';
import { FEW_ANSWERS } from '../../../domain/monitoring/survey-rounds';
import type { Fields } from '../../kind';
import type { DocumentData } from '../../values';
import type { World } from '../../world';
import { areaTitle, mean, measuredAgain } from '../diagnosis';
import { decimal } from './figures';

/** An area of the diagnosis, over those who were measured at least twice. */
export interface AreaGrowth {
  readonly area: string;
  /** People with a first and a later mark. */
  readonly count: number;
  readonly grown: number;
  readonly first: number;
  readonly last: number;
}

/** Areas of Q-08 measured twice this year, the most grown first (domain rule §6.1, stage 2). */
export const areasOf = (world: World): AreaGrowth[] =>
  [...grouped(measuredAgain(world), ({ side, area }) => `${side} ${area}`).values()]
    .map((own) => ({
      area: areaTitle(own[0]!),
      count: own.length,
      grown: own.filter(({ first, last }) => last > first).length,
      first: mean(own.map(({ first }) => first)),
      last: mean(own.map(({ last }) => last)),
    }))
    .sort((a, b) => b.last - b.first - (a.last - a.first) || a.area.localeCompare(b.area, 'ru'));

export const AREA_ROW: Fields = {
  область: 'text',
  человек: 'number',
  до: 'text',
  после: 'text',
  прирост: 'text',
};

const signed = (value: number): string =>
  `${value > 0 ? '+' : value < 0 ? '−' : ''}${decimal(Math.abs(value))}`;

/** Means before and after with their growth; of fewer than five people only how many have grown. */
export const areaRows = (world: World): DocumentData[] =>
  areasOf(world).map(({ area, count, grown, first, last }) => {
    const enough = count >= FEW_ANSWERS;
    const few = `меньше ${FEW_ANSWERS} человек`;
    return {
      область: area,
      человек: count,
      до: enough ? decimal(first) : few,
      после: enough ? decimal(last) : few,
      прирост: enough ? signed(last - first) : `выросла у ${grown} из ${count}`,
    };
  });

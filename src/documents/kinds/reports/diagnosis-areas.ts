import { grouped } from '../../../domain/grouped';
import { plainWords } from '../../../domain/language/plain-words';
import { planPeriod, within } from '../../../domain/monitoring/facts';
import { FEW_ANSWERS } from '../../../domain/monitoring/survey-rounds';
import { surveyOf } from '../../../domain/monitoring/surveys';
import { hasWithdrawn } from '../../../domain/people/document-name';
import type { Fields } from '../../kind';
import type { DocumentData } from '../../values';
import type { World } from '../../world';
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

const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / numbers.length;

/** Areas of Q-08 measured twice this year, without those who have withdrawn, the most grown first (domain rule §6.1, stage 2). */
export function areasOf(world: World): AreaGrowth[] {
  const gone = new Set(
    [...world.mentors, ...world.mentees]
      .filter((person) => hasWithdrawn(person, world.consents, world.today))
      .map(({ id }) => id),
  );
  const marks = world.answers.filter(
    ({ survey, date, score, person }) =>
      surveyOf(survey) === 'Q-08' &&
      within(date, planPeriod(world.year)) &&
      score !== null &&
      person !== '' &&
      !gone.has(person),
  );
  const areas = [...grouped(marks, ({ question }) => plainWords(question)).values()];
  return areas
    .flatMap((own) => {
      const measured = [...grouped(own, ({ person }) => person).values()]
        .map((one) => [...one].sort((a, b) => (a.date! < b.date! ? -1 : 1)))
        .filter((one) => one[0]!.date !== one[one.length - 1]!.date)
        .map((one) => ({ first: one[0]!.score!, last: one[one.length - 1]!.score! }));
      if (measured.length === 0) return [];
      return [
        {
          area: own[0]!.question.trim(),
          count: measured.length,
          grown: measured.filter(({ first, last }) => last > first).length,
          first: mean(measured.map(({ first }) => first)),
          last: mean(measured.map(({ last }) => last)),
        },
      ];
    })
    .sort((a, b) => b.last - b.first - (a.last - a.first) || a.area.localeCompare(b.area, 'ru'));
}

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

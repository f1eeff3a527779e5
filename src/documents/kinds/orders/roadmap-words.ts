import { civilDate } from '../../../domain/calendar/civil-date';
import type { Gap } from '../../kind';
import { tidy } from '../../tidy';
import type { World, WorldStep } from '../../world';

/** Without a row there is nothing to approve. */
export const emptyPlanGaps = ({ roadmap }: World): readonly Gap[] =>
  roadmap.some(({ activity }) => tidy(activity) !== '')
    ? []
    : [
        {
          text: 'На листе «Дорожная карта» нет ни одного мероприятия. Заполните план или возьмите образец.',
          at: null,
        },
      ];

/** Rows with something to do, each with the number it has on paper. */
export const numberedSteps = ({ roadmap }: World): readonly WorldStep[] =>
  roadmap
    .filter(({ activity, content }) => tidy(activity) !== '' || tidy(content) !== '')
    .map((step, i) => ({ ...step, number: tidy(step.number).replace(/\.$/, '') || String(i + 1) }));

const listed = (steps: readonly WorldStep[]): string => steps.map(({ number }) => number).join(', ');

/** What a person who approves the plan should look at: rows without a term or a person, rows of another year. */
export function planNotices(world: World): readonly string[] {
  const { start } = world.year;
  const first = civilDate(start, 8, 1)!;
  const last = civilDate(start + 1, 8, 31)!;
  const steps = numberedSteps(world);
  const checks: readonly (readonly [string, readonly WorldStep[]])[] = [
    ['Нет срока в строках', steps.filter(({ deadline }) => tidy(deadline) === '')],
    ['Нет ответственного в строках', steps.filter(({ responsible }) => tidy(responsible) === '')],
    [
      'Срок вне учебного года в строках',
      steps.filter(({ from, to }) => (from !== null && from > last) || (to !== null && to < first)),
    ],
  ];
  return checks.filter(([, found]) => found.length > 0).map(([what, found]) => `${what}: ${listed(found)}.`);
}

import { tidy } from '../../tidy';
import type { DocumentData } from '../../values';
import type { World } from '../../world';

/** How the statute says mentors are paid. */
export const PAY_RULES = [
  { value: 'стимулирующая', label: 'Стимулирующая выплата' },
  { value: 'доплата', label: 'Доплата за дополнительную работу' },
  { value: 'обязанности', label: 'Входит в должностные обязанности' },
] as const;

/** The flag of the rule chosen; the first when nothing fits. */
export function payRule(answer: string | undefined): { readonly оплата: DocumentData } {
  const chosen = PAY_RULES.find(({ value }) => value === answer) ?? PAY_RULES[0];
  return { оплата: Object.fromEntries(PAY_RULES.map(({ value }) => [value, value === chosen.value])) };
}

const USUAL_FORMS = ['педагог – педагог', 'руководитель образовательной организации – педагог'];
const USUAL_KINDS = [
  'традиционное (один на один)',
  'групповое',
  'дистанционное',
  'ситуационное',
  'краткосрочное',
  'реверсивное',
];

/** The usual list with what pairs of the book have besides. */
const withOwn = (usual: readonly string[], own: readonly string[]): string => {
  const known = usual.map((one) => one.toLowerCase());
  const more = own
    .map(tidy)
    .filter((one) => one !== '' && !known.some((usualOne) => usualOne.startsWith(one.toLowerCase())));
  return [...usual, ...new Set(more)].join('\n');
};

export const FORMS_OFFERED = ({ pairs }: World): string =>
  withOwn(
    USUAL_FORMS,
    pairs.map(({ form }) => form),
  );

export const KINDS_OFFERED = ({ pairs }: World): string =>
  withOwn(
    USUAL_KINDS,
    pairs.map(({ kind }) => kind),
  );

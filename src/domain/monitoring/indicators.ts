import type { Count, IndicatorUnit, RuleLine } from './count';
import type { FactSheet, MonitoringFacts } from './facts';
import { OF_DAYS } from './indicators-of-days';
import { OF_PAIRS, weakProgrammes } from './indicators-of-pairs';
import { OF_PEOPLE } from './indicators-of-people';
import { OF_PLAN } from './indicators-of-plan';
import { OF_SURVEYS } from './indicators-of-surveys';

/** Programmes count as weak below this share when the plan names none (domain rule §6.2, I-10). */
export const USUAL_WEAK = 90;

/** All rules; the share of weak programmes takes its limit from the plan. */
const rules = (weakBelow: number) => ({
  ...OF_PEOPLE,
  ...OF_PLAN,
  ...OF_PAIRS,
  ...OF_DAYS,
  ...OF_SURVEYS,
  'I-10': {
    unit: 'percent',
    from: ['programmes', 'pairs'],
    rule: weakProgrammes(weakBelow),
  } as const satisfies RuleLine,
});
export type IndicatorCode = keyof ReturnType<typeof rules>;

/** The 25 indicators of domain rule §6.2, in the order of their codes. */
export const INDICATOR_CODES = Object.keys(rules(USUAL_WEAK)).sort() as IndicatorCode[];

/** A figure with what it was counted from. */
export interface IndicatorValue extends Count {
  readonly code: IndicatorCode;
  /** A stage, a quarter, a kind of consent. */
  readonly detail?: string;
  readonly unit: IndicatorUnit;
  readonly from: readonly FactSheet[];
}

/** All indicators on the day of the facts, in the order of their codes. */
export function indicatorsOf(facts: MonitoringFacts, weakBelow: number = USUAL_WEAK): IndicatorValue[] {
  const lines: Readonly<Record<IndicatorCode, RuleLine>> = rules(weakBelow);
  return INDICATOR_CODES.flatMap((code) => {
    const { unit, from, rule } = lines[code];
    return rule(facts).map((count) => ({ code, from, ...count, unit: count.unit ?? unit }));
  });
}

/** One line of an indicator: «I-17 обработка данных». */
export const keyOf = ({ code, detail }: Pick<IndicatorValue, 'code' | 'detail'>): string =>
  detail ? `${code} ${detail}` : code;

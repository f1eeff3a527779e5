import { type Count, NOTHING, one, type Rule, type RuleLine } from './count';
import type { PlanFact } from './facts';

/** Rows whose day has come, those that are not required left out. */
function doneOf(plan: readonly PlanFact[], good: 'done' | 'inTime'): Count {
  const due = plan.filter((row) => row.due);
  if (due.length === 0) return NOTHING;
  const rows = due.filter((row) => row[good]);
  return { part: rows.length, whole: due.length, rows, rest: due.filter((row) => !row[good]) };
}

const rowsDone =
  (good: 'done' | 'inTime'): Rule =>
  ({ plan }) =>
    one(doneOf(plan, good));

const stagesDone: Rule = ({ plan }) =>
  [...new Set(plan.map(({ stage }) => stage))].map((detail) => ({
    ...doneOf(
      plan.filter(({ stage }) => stage === detail),
      'done',
    ),
    detail,
  }));

/** Indicators of domain rule §6.2 that the roadmap answers. */
export const OF_PLAN = {
  'I-07': { unit: 'percent', from: ['roadmap'], rule: rowsDone('done') },
  'I-08': { unit: 'percent', from: ['roadmap'], rule: rowsDone('inTime') },
  'I-25': { unit: 'percent', from: ['roadmap'], rule: stagesDone },
} as const satisfies Readonly<Record<string, RuleLine>>;

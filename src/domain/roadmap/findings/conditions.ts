import { type Condition, conditionOf } from '../conditions';
import { asNeeded } from './deadlines';
import { at, fix } from './make';
import type { Finding, PlanCheck } from './types';

const AS_NEEDED: Condition = 'при необходимости';

/** C-53: the row depends on something nobody has answered yet. */
export const openConditions: PlanCheck = ({ rows }, { answered = new Set(), conditions = new Map() }) =>
  rows.flatMap((dated): Finding[] => {
    const { activity, content, deadlineText, place } = dated.row;
    const words = `${activity} ${content} ${deadlineText}`;
    const condition = conditions.get(place) || conditionOf(words) || (asNeeded(words) && AS_NEEDED);
    if (!condition || answered.has(place)) return [];
    const answer = (to: string) => [{ line: place, column: 'conditionMet' as const, to }];
    const fixes = [
      fix('condition-met', { edits: answer('да') }),
      fix('condition-not-met', { edits: answer('нет') }),
    ];
    return [{ code: 'C-53', severity: 'warning', place: at(dated), params: { condition }, fixes }];
  });

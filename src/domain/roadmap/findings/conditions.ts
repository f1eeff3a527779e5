import { CONDITION_ANSWER, conditionOf } from '../conditions';
import { at, fix } from './make';
import type { Finding, PlanCheck } from './types';

/** C-53: the row depends on something nobody has answered yet. */
export const openConditions: PlanCheck = ({ rows }, { answered = new Set(), conditions = new Map() }) =>
  rows.flatMap((dated): Finding[] => {
    const { activity, content, deadlineText, place } = dated.row;
    const condition = conditions.get(place) || conditionOf(`${activity} ${content} ${deadlineText}`);
    if (!condition || answered.has(place)) return [];
    const answer = (to: string) => [{ line: place, column: 'conditionMet' as const, to }];
    const fixes = [
      fix('condition-met', { edits: answer(CONDITION_ANSWER.yes) }),
      fix('condition-not-met', { edits: answer(CONDITION_ANSWER.no) }),
    ];
    return [{ code: 'C-53', severity: 'warning', place: at(dated), params: { condition }, fixes }];
  });

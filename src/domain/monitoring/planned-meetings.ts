import { parseDeadline } from '../deadlines/parse-deadline';
import type { DateWindow } from '../deadlines/types';
import { isIn } from '../deadlines/windows';
import type { MeetingFact, MonitoringFacts, PairPapers } from './facts';

/** What a pair has planned and held in the weeks or months that are over. */
export interface PlannedMeetings {
  readonly pair: PairPapers;
  readonly planned: number;
  readonly held: readonly MeetingFact[];
}

/** Does the window belong to the work of the pair, whole, over, and not in a pause? */
function isDue(window: DateWindow, pair: PairPapers, { today }: MonitoringFacts): boolean {
  const [from, to] = [window.from!, window.to!];
  const end = pair.endDate ?? pair.to;
  if (pair.from === null || from < pair.from || to > today || (end !== null && to > end)) return false;
  const { pausedFrom, pausedTo } = pair;
  return pausedFrom === null || to < pausedFrom || (pausedTo !== null && from > pausedTo);
}

/** By «Периодичность встреч»; a pair whose words name no rhythm plans nothing. */
export function plannedMeetings(pair: PairPapers, facts: MonitoringFacts): PlannedMeetings {
  const { kind, windows, timesInWindow = 1 } = parseDeadline(pair.schedule, facts.deadlines);
  const due =
    kind === 'recurring'
      ? windows
          .filter(({ from, to }) => from !== null && to !== null)
          .filter((one) => isDue(one, pair, facts))
      : [];
  const held = facts.meetings.filter(
    ({ pair: of, date }) => of === pair.id && date !== null && due.some((window) => isIn(date, window)),
  );
  return { pair, planned: due.length * timesInWindow, held };
}

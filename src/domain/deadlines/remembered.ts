import { addMonths } from '../calendar/civil-date';
import type { SchoolYear } from '../calendar/school-year';
import { normalise } from './tokenise';
import type { DateWindow, Deadline, DeadlineContext, DeadlineKind } from './types';

/** By what a phrase is found again: the same words with other capitals, dashes, spaces or dots are the same phrase. */
export const phraseKey = (phrase: string): string => normalise(phrase).replace(/\s*-\s*/g, '-');

/**
 * Puts a person's choice in place of the question. Kind and rhythm stay; a phrase that had none takes those of the
 * choice. The choice of another school year moves by whole years, unless the phrase names its year itself.
 */
export function withRemembered(
  deadline: Deadline,
  { remembered, year }: DeadlineContext,
  namesYear: boolean,
): Deadline {
  const open = deadline.certainty === 'ask' || deadline.kind === 'reference';
  const choice = open && remembered?.get(phraseKey(deadline.phrase));
  if (!choice) return deadline;
  const { reading } = choice;
  const windows = namesYear ? reading.windows : reading.windows.map((one) => moved(one, choice.year, year));
  const { question: _answered, ...kept } = deadline;
  const own = HAS_NO_DATES.includes(deadline.kind) || reading.kind === 'recurring';
  const kind = own ? reading.kind : countedKind(deadline.kind, windows.length);
  const { every = null, timesInWindow = null } = own ? reading : deadline;
  return {
    ...kept,
    kind,
    windows,
    ...(every ? { every } : {}),
    ...(timesInWindow ? { timesInWindow } : {}),
    certainty: 'sure',
    chosen: true,
  };
}

const HAS_NO_DATES: readonly DeadlineKind[] = ['unknown', 'reference'];

/** One window or several: the rest of the kinds do not depend on it. */
function countedKind(kind: DeadlineKind, windows: number): DeadlineKind {
  if (kind !== 'once' && kind !== 'multi') return kind;
  return windows > 1 ? 'multi' : 'once';
}

const moved = ({ from, to }: DateWindow, chosen: SchoolYear, now: SchoolYear): DateWindow => {
  const months = (now.start - chosen.start) * 12;
  return { from: from && addMonths(from, months), to: to && addMonths(to, months) };
};

import type { CivilDate } from '../calendar/civil-date';
import { isWorkingDay } from '../calendar/working-days';
import { closed, type Stretch } from '../deadlines/school-parts';
import type { MeetingPair, PersonDays, SchoolTime } from './facts';

const ENDLESS = '9999-12-31' as CivilDate;
const EVER = '0001-01-01' as CivilDate;

const spanOf = (from: CivilDate | null, to: CivilDate | null): Stretch[] =>
  from === null && to === null ? [] : [{ from: from ?? EVER, to: to ?? ENDLESS }];

/**
 * Days on which nobody expects the pair to meet: its pause, an absence of one of the two, breaks of the school as
 * «Календарь» has them. A pause without a last day goes on.
 */
export const restsOf = (
  { pausedFrom, pausedTo }: Pick<MeetingPair, 'pausedFrom' | 'pausedTo'>,
  people: readonly PersonDays[],
  { context }: Pick<SchoolTime, 'context'>,
): readonly Stretch[] => [
  ...(pausedFrom === null ? [] : spanOf(pausedFrom, pausedTo)),
  ...people.flatMap(({ awayFrom, awayTo }) => spanOf(awayFrom, awayTo)),
  ...Object.values(context.schoolDates?.holidays ?? {}).flatMap((holidays) => closed(holidays) ?? []),
];

export const isRest = (day: CivilDate, rests: readonly Stretch[]): boolean =>
  rests.some(({ from, to }) => from <= day && day <= to);

/** May the pair be expected to meet on the day? Not on days off, in breaks, absences and pauses. */
export const isFree =
  (rests: readonly Stretch[], { working }: Pick<SchoolTime, 'working'>) =>
  (day: CivilDate): boolean =>
    isWorkingDay(day, working) && !isRest(day, rests);

import { addDays, type CivilDate, weekday } from '../calendar/civil-date';
import type { Stretch } from '../deadlines/school-parts';
import { plainStatus } from '../pairing/facts';
import { PAIR_STATUS } from '../pairing/states';
import { dueItem } from './due-item';
import { type JournalEntry, lastDay, type MeetingItem, type PairOfYear, type SchoolTime } from './facts';
import { MEETING_KIND, type MeetingKind, nextKind } from './kinds';
import { agreedDays, isFinal, lastHeld, plannedDays } from './planned';
import { isFree, restsOf } from './rests';
import { dayWithin } from './rhythm';

/** Monday to Sunday around the day. */
export function weekOf(day: CivilDate): Stretch {
  const from = addDays(day, 1 - weekday(day));
  return { from, to: addDays(from, 6) };
}

/** What is proposed for a pair that may have met in a week. */
export interface WeekProposal {
  /** The day the two named for their next meeting, or the one their rhythm asks for, lies in the week. */
  readonly usual: boolean;
  readonly date: CivilDate;
  readonly kind: MeetingKind;
  readonly mode: string;
  readonly item: MeetingItem | null;
  /** As long as last time. */
  readonly minutes: number | null;
  /** Entries of the week, earliest first. */
  readonly entered: readonly JournalEntry[];
}

const WORKED: readonly string[] = [
  PAIR_STATUS.ordered,
  PAIR_STATUS.active,
  PAIR_STATUS.paused,
  PAIR_STATUS.ended,
  PAIR_STATUS.endedEarly,
];

/** Could the pair have met in the week? It had begun and had not ended. */
export function worksInWeek({ pair }: Pick<PairOfYear, 'pair'>, week: Stretch): boolean {
  const end = lastDay(pair);
  return (
    WORKED.includes(plainStatus(pair.status)) &&
    pair.from !== null &&
    pair.from <= week.to &&
    (end === null || end >= week.from)
  );
}

const isWithin = (day: CivilDate | null, { from, to }: Stretch): day is CivilDate =>
  day !== null && from <= day && day <= to;

/** The line of a pair in «Встречи за неделю», filled in as far as the sheets allow. */
export function weekProposal(
  of: PairOfYear,
  week: Stretch,
  time: SchoolTime,
  today: CivilDate,
): WeekProposal {
  const { pair, people, journal, items } = of;
  const entered = journal
    .filter(({ date }) => isWithin(date, week))
    .sort((a, b) => (a.date! < b.date! ? -1 : 1));
  const last = lastHeld(journal, addDays(week.from, -1));
  const planned = plannedDays(of, time, today);
  const free = isFree(restsOf(pair, people, time), time);
  const named = isWithin(last?.next ?? null, week) && free(last!.next!) ? last!.next : null;
  const asked = named ?? planned?.find(({ date }) => isWithin(date, week))?.date ?? null;
  const wanted = agreedDays(people, last?.date ?? null);
  const date = asked ?? dayWithin(week, wanted, free) ?? addDays(week.from, (wanted[0] ?? 1) - 1);
  const before = journal.filter((entry) => entry.date !== null && entry.date <= date);
  const kind = nextKind(
    before.map((entry) => entry.kind),
    isFinal(date, pair, planned),
  );
  return {
    usual: asked !== null && kind !== null && plainStatus(pair.status) !== PAIR_STATUS.paused,
    date,
    kind: kind ?? MEETING_KIND.regular,
    mode: last?.mode || pair.mode,
    item: dueItem(items, date, time.context),
    minutes: last?.minutes ?? null,
    entered,
  };
}

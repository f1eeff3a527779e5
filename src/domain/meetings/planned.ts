import { type CivilDate, daysBetween, weekday } from '../calendar/civil-date';
import { earliest, latest, type Stretch } from '../deadlines/school-parts';
import { dayNumbers } from '../people/weekdays';
import { dueItem } from './due-item';
import {
  heldBy,
  type JournalEntry,
  lastDay,
  type MeetingItem,
  type PairOfYear,
  type SchoolTime,
} from './facts';
import { type MeetingKind, nextKind } from './kinds';
import { isFree, restsOf } from './rests';
import { dayWithin, rhythmOf } from './rhythm';

/** A meeting that the rhythm of a pair asks for. */
export interface PlannedDay {
  readonly date: CivilDate;
  /** First day of its part of the year: the same whatever the calendar says, so that a moved meeting is known again. */
  readonly part: CivilDate;
}

/**
 * Days of the week the pair would meet on, best first: those both find convenient, or the ones of whoever has said;
 * among them the day of the last meeting before the others. Nobody has said: the day of the last meeting.
 */
export function agreedDays(people: PairOfYear['people'], last: CivilDate | null): readonly number[] {
  const said = people.map(({ days }) => dayNumbers(days)).filter((days) => days.length > 0);
  const usual = last === null ? [] : [weekday(last)];
  if (said.length === 0) return usual;
  const common = said[0]!.filter((day) => said.every((days) => days.includes(day)));
  const wanted = common.length > 0 ? common : said.flat();
  return [...new Set([...usual.filter((day) => wanted.includes(day)), ...wanted])];
}

/** A part that is cut at either side counts while at least half of it is left. */
function cut(part: Stretch, span: Stretch): Stretch | null {
  const [from, to] = [latest(part.from, span.from), earliest(part.to, span.to)];
  if (from > to) return null;
  const [whole, left] = [daysBetween(part.from, part.to) + 1, daysBetween(from, to) + 1];
  return left * 2 >= whole ? { from, to } : null;
}

/**
 * Days of the meetings that «Периодичность встреч» asks for while the pair works, in the school year of the context;
 * never on days off, in breaks, absences or pauses. `null` when the words name no rhythm, or the pair has no first day.
 */
export function plannedDays(
  { pair, people, journal }: Pick<PairOfYear, 'pair' | 'people' | 'journal'>,
  time: SchoolTime,
  today: CivilDate,
): readonly PlannedDay[] | null {
  const rhythm = rhythmOf(pair.schedule, time.context);
  if (rhythm === null || pair.from === null) return null;
  const { year } = time.context;
  const span = { from: latest(pair.from, year.from), to: earliest(lastDay(pair) ?? year.to, year.to) };
  const free = isFree(restsOf(pair, people, time), time);
  const held = heldBy(journal, today);
  const wanted = agreedDays(people, held[held.length - 1]?.date ?? null);
  return rhythm.parts.flatMap((part) => {
    const left = cut(part, span);
    const date = left && dayWithin(left, wanted, free);
    return date === null ? [] : [{ date, part: part.from }];
  });
}

/** Longest time before the end of a pair in which a meeting may be its last. */
const END_DAYS = 31;

/** Is it the meeting after which no other is planned before the last day of the pair? */
export function isFinal(
  date: CivilDate,
  pair: PairOfYear['pair'],
  planned: readonly PlannedDay[] | null,
): boolean {
  const end = lastDay(pair);
  if (end === null || date > end || daysBetween(date, end) > END_DAYS) return false;
  return planned === null
    ? daysBetween(date, end) < END_DAYS / 2
    : planned.every((one) => one.date <= date || one.date > end);
}

export interface PlannedMeeting extends PlannedDay {
  readonly kind: MeetingKind;
  readonly item: MeetingItem | null;
}

/**
 * Planned meetings of the days, with the kinds that come next after what was held and the item of the programme that
 * is due then. None after the last meeting, nor on a day that has an entry.
 */
export function plannedMeetings(
  of: PairOfYear,
  days: Stretch,
  time: SchoolTime,
  today: CivilDate,
): readonly PlannedMeeting[] {
  const planned = plannedDays(of, time, today);
  if (planned === null) return [];
  const kinds: string[] = of.journal
    .filter(({ date }) => date !== null && date < days.from)
    .map(({ kind }) => kind);
  const entries = of.journal.filter(({ date }) => date !== null && date >= days.from);
  return planned
    .filter(({ date }) => date >= days.from && date <= days.to && !entries.some((one) => one.date === date))
    .flatMap((day): PlannedMeeting[] => {
      const before = entries.filter((one) => one.date! < day.date).map(({ kind }) => kind);
      const kind = nextKind([...kinds, ...before], isFinal(day.date, of.pair, planned));
      if (kind === null) return [];
      kinds.push(kind);
      return [{ ...day, kind, item: dueItem(of.items, day.date, time.context) }];
    });
}

/** How many meetings the rhythm has asked for up to the day, and how many there were (I-19); both of this year. */
export function plannedAndHeld(
  of: Pick<PairOfYear, 'pair' | 'people' | 'journal'>,
  time: SchoolTime,
  today: CivilDate,
): { readonly planned: number | null; readonly held: number } {
  const { from } = time.context.year;
  const planned = plannedDays(of, time, today);
  return {
    planned: planned?.filter(({ date }) => date <= today).length ?? null,
    held: heldBy(of.journal, today).filter(({ date }) => date! >= from).length,
  };
}

/** The latest entry up to the day. */
export const lastHeld = (journal: readonly JournalEntry[], today: CivilDate): JournalEntry | null => {
  const held = heldBy(journal, today);
  return held[held.length - 1] ?? null;
};

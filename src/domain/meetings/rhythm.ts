import { addDays, type CivilDate, daysBetween, weekday } from '../calendar/civil-date';
import { parseDeadline } from '../deadlines/parse-deadline';
import { closed, type Stretch } from '../deadlines/school-parts';
import type { DeadlineContext } from '../deadlines/types';
import { dayNumbers, readDays } from '../people/weekdays';

/** Stretches of the school year that have one meeting each; `sure: false`: the words leave a choice. */
export interface MeetingRhythm {
  readonly parts: readonly Stretch[];
  readonly sure: boolean;
}

/** Many pairs have the same words; a rhythm of a year is read once. */
const READ = new WeakMap<DeadlineContext, Map<string, MeetingRhythm | null>>();

/**
 * «Периодичность встреч» in the school year of the context, read by the grammar of deadlines: «2 раза в месяц»,
 * «по вторникам», «раз в две недели»; also mere days of the week. `null` when it names no rhythm.
 */
export function rhythmOf(schedule: string, context: DeadlineContext): MeetingRhythm | null {
  const text = schedule.trim();
  if (text === '') return null;
  const known = READ.get(context) ?? new Map<string, MeetingRhythm | null>();
  READ.set(context, known);
  if (!known.has(text)) known.set(text, readRhythm(text, context));
  return known.get(text) ?? null;
}

function readRhythm(text: string, context: DeadlineContext): MeetingRhythm | null {
  const { kind, windows, every, timesInWindow = 1, certainty } = parseDeadline(text, context);
  if (kind !== 'recurring') return onDays(text, context);
  const whole = windows.flatMap((window) => closed(window) ?? []);
  const times = every?.unit === 'day' ? null : Math.max(1, Math.round(timesInWindow));
  const parts = whole.flatMap((window) => (times === null ? daily(window) : split(window, times)));
  return { parts, sure: certainty === 'sure' };
}

/** «вторник, четверг» */
function onDays(text: string, { year }: DeadlineContext): MeetingRhythm | null {
  const wanted = dayNumbers(readDays(text) ?? []);
  if (wanted.length === 0) return null;
  return { parts: daily(year).filter(({ from }) => wanted.includes(weekday(from))), sure: true };
}

const daily = ({ from, to }: Stretch): Stretch[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => {
    const day = addDays(from, index);
    return { from: day, to: day };
  });

/** Equal parts in a row; never more of them than days. */
function split({ from, to }: Stretch, times: number): Stretch[] {
  const days = daysBetween(from, to) + 1;
  const count = Math.min(times, days);
  const start = (index: number): CivilDate => addDays(from, Math.round((days * index) / count));
  return Array.from({ length: count }, (_, index) => ({
    from: start(index),
    to: addDays(start(index + 1), -1),
  }));
}

/**
 * The day of a meeting within the days: on the first of the wanted days of the week (1…7) that has a free day, else
 * on any free day; of several the one nearest to the middle, so that meetings keep their distance. `null` when no day
 * is free.
 */
export function dayWithin(
  { from, to }: Stretch,
  wanted: readonly number[],
  isFree: (day: CivilDate) => boolean,
): CivilDate | null {
  const free = daily({ from, to }).flatMap((one) => (isFree(one.from) ? [one.from] : []));
  for (const number of wanted) {
    const own = free.filter((one) => weekday(one) === number);
    if (own.length > 0) return middle(own, { from, to });
  }
  return free.length > 0 ? middle(free, { from, to }) : null;
}

/** Of the days, at least one, the nearest to the middle of the stretch; the earlier of two. */
function middle(days: readonly CivilDate[], { from, to }: Stretch): CivilDate {
  const away = (day: CivilDate): number => Math.abs(daysBetween(from, day) - daysBetween(day, to));
  return days.reduce((best, day) => (away(day) < away(best) ? day : best));
}

import { addDays, addMonths, dateParts, weekday } from '../calendar/civil-date';
import type { SchoolYear } from '../calendar/school-year';
import { resolveItems } from './resolve';
import type { Item, Rhythm } from './scanned';
import {
  earliest,
  halfYearStretch,
  latest,
  monthStretch,
  ownTerms,
  partOfStretch,
  quarterStretch,
  type Stretch,
  usualTerms,
  usualTrimesters,
} from './school-parts';
import type { DateWindow, DeadlineContext } from './types';

/**
 * The windows of a recurring deadline within the school year, cut to it. Items without a month («до 5 числа»)
 * are placed in every month. A daily rhythm has one window, the whole year: it has no dates to miss.
 */
export function rhythmWindows(
  rhythm: Rhythm,
  monthless: readonly Item[],
  context: DeadlineContext,
): Stretch[] {
  const units = unitStretches(rhythm, context);
  if (rhythm.weekdays) {
    const { step, skipped = 0 } = rhythm;
    const taken = weeks(context.year).filter((_, index) => index % step === skipped);
    return taken.flatMap((week) => weekdaysWithin(week, rhythm.weekdays!));
  }
  if (monthless.length > 0) return units.flatMap((unit) => placed(monthless, unit, context));
  const steps = Array.from({ length: Math.ceil(units.length / rhythm.step) }, (_, index) => {
    const group = units.slice(index * rhythm.step, (index + 1) * rhythm.step);
    return { from: group[0]!.from, to: group[group.length - 1]!.to };
  });
  const { part } = rhythm;
  return part ? steps.map((step) => partOfStretch(part, step)) : steps;
}

function unitStretches({ unit }: Rhythm, { year, schoolDates }: DeadlineContext): Stretch[] {
  const whole: Stretch = { from: year.from, to: year.to };
  if (unit === 'month') return months(year);
  if (unit === 'week') return weeks(year);
  if (unit === 'quarter') {
    return [
      [year.start, 3],
      [year.start, 4],
      [year.start + 1, 1],
      [year.start + 1, 2],
      [year.start + 1, 3],
    ].map(([y, quarter]) => cut(quarterStretch(y!, quarter!), whole));
  }
  if (unit === 'term') return ownTerms(schoolDates) ?? usualTerms(year.start);
  if (unit === 'trimester') return usualTrimesters(year.start);
  if (unit === 'half-year') return [halfYearStretch(year.start, 1), halfYearStretch(year.start, 2)];
  return [whole];
}

const cut = (inner: Stretch, outer: Stretch): Stretch => ({
  from: latest(inner.from, outer.from),
  to: earliest(inner.to, outer.to),
});

const months = ({ from }: SchoolYear): Stretch[] =>
  Array.from({ length: 12 }, (_, index) => {
    const { year, month } = dateParts(addMonths(from, index));
    return monthStretch(year, month);
  });

/** Monday–Sunday weeks; the first and the last are cut to the year. */
function weeks(year: SchoolYear): Stretch[] {
  const result: Stretch[] = [];
  for (
    let monday = addDays(year.from, 1 - weekday(year.from));
    monday <= year.to;
    monday = addDays(monday, 7)
  ) {
    result.push(cut({ from: monday, to: addDays(monday, 6) }, year));
  }
  return result;
}

function weekdaysWithin(year: Stretch, wanted: readonly number[]): Stretch[] {
  const result: Stretch[] = [];
  for (let date = year.from; date <= year.to; date = addDays(date, 1)) {
    if (wanted.includes(weekday(date))) result.push({ from: date, to: date });
  }
  return result;
}

/** The items in one month; a month without such a day (31st, fifth Friday) has no window. */
function placed(items: readonly Item[], unit: Stretch, context: DeadlineContext): Stretch[] {
  const { year, month } = dateParts(unit.from);
  const dated = items.map((item) => ({
    ...item,
    first: { ...item.first, month: item.first.month ?? month, year },
    last: item.last && { ...item.last, month: item.last.month ?? month, year },
  }));
  return dated
    .flatMap((item) => resolveItems([item], context).windows)
    .map(({ from, to }) => ({ from: from ?? earliest(unit.from, to ?? unit.from), to: to ?? unit.to }));
}

/** Only the windows that touch the limits, cut to them; an open limit cuts nothing. */
export function withinLimits(windows: readonly Stretch[], { from, to }: DateWindow): Stretch[] {
  return windows
    .filter((window) => (from === null || window.to >= from) && (to === null || window.from <= to))
    .map((window) => cut(window, { from: from ?? window.from, to: to ?? window.to }));
}

import { dateParts } from '../calendar/civil-date';
import { nothing, question, type Reading } from './reading';
import { type Resolved, resolveItems } from './resolve';
import { rhythmWindows, withinLimits } from './rhythm';
import type { Item, Rhythm, Scan } from './scanned';
import { ownTerms, type Stretch } from './school-parts';
import type { DateWindow, DeadlineContext, Every, Question } from './types';

/** «ежемесячно», also with dates: limits, days of the month, or the list of windows itself. */
export function readRhythm(scan: Scan, context: DeadlineContext): Reading {
  const rhythm = decided(scan.rhythm!, context);
  const monthless = scan.items.filter(isMonthless);
  const dated = scan.items.filter((item) => !isMonthless(item));
  if (monthless.length > 0 && rhythm.unit !== 'month') return dayOfLonger(rhythm, context);
  const limits = dated.length > 0 ? resolveItems(dated, context) : null;
  if (limits && limits.windows.length === 0) return { ...nothing('unknown'), question: limits.question };
  if (limits && (limits.windows.length > 1 || (rhythm.unit === 'year' && rhythm.times === 1))) {
    const listed = listedRhythm(limits, rhythm.unit === 'year' && rhythm.times === 1);
    return scan.onwards ? { ...listed, question: listed.question ?? question('mixed') } : listed;
  }
  const placed = monthless.length > 0 || rhythm.weekdays !== undefined;
  const times = Math.max(rhythm.times, monthless.length);
  const every = everyOf(rhythm, times);
  const all = rhythmWindows(rhythm, monthless, context).filter(
    ({ from, to }) =>
      !scan.except.includes(dateParts(from).month) || !scan.except.includes(dateParts(to).month),
  );
  const unsure = monthless.find(({ first }) => first.doubt)?.first.doubt;
  const [limit] = limits?.windows ?? [];
  const windows = limited(all, limit, scan, context);
  if (windows.length === 0) {
    return limit
      ? { kind: 'recurring', windows: [limit], every, question: question('outside-year') }
      : nothing('unknown', 'no-such-day');
  }
  const counted = scan.onwards && limit && rhythm.times > 1 ? question('mixed') : null;
  const doubt =
    limits?.question ??
    rhythmDoubt(scan, windows, limit, context) ??
    counted ??
    (unsure ? question(unsure) : null);
  return { kind: 'recurring', windows, every, timesInWindow: placed ? 1 : rhythm.times, question: doubt };
}

/** «раз в 3 месяца» is once in a quarter, whatever months the quarter begins with. */
const everyOf = ({ unit, step }: Rhythm, times: number): Every =>
  unit === 'month' && step === 3 ? { unit: 'quarter', times } : { unit, times: times / step };

/** «ежеквартально до 5 числа»: the quarters are known, the month of the day is not. */
function dayOfLonger(rhythm: Rhythm, context: DeadlineContext): Reading {
  if (rhythm.unit === 'week' || rhythm.unit === 'day') return nothing('unknown', 'no-month');
  const every: Every = { unit: rhythm.unit, times: rhythm.times / rhythm.step };
  return {
    kind: 'recurring',
    windows: rhythmWindows(rhythm, [], context),
    every,
    question: question('no-month'),
  };
}

/** «до 10.09, далее ежемесячно»: the first window ends on the day that is said, the next unit follows. */
function limited(
  all: readonly Stretch[],
  limit: DateWindow | undefined,
  { onwards }: Scan,
  { year }: DeadlineContext,
): Stretch[] {
  if (!limit) return [...all];
  if (!onwards) return withinLimits(all, limit);
  const { from, to } = limit;
  if (to === null || (from !== null && from !== to)) return withinLimits(all, { from, to: null });
  const first = { from: from ?? (to < year.from ? to : year.from), to };
  return [first, ...all.filter((window) => window.from > to)];
}

/** A school that counts by its own terms means them by «квартал». */
const decided = (rhythm: Rhythm, { quarters }: DeadlineContext): Rhythm =>
  rhythm.unit === 'quarter' && quarters === 'terms' ? { ...rhythm, unit: 'term' } : rhythm;

export const isMonthless = ({ first, last }: Item): boolean =>
  first.month === null && (last?.month ?? null) === null;

const listedRhythm = ({ windows, question: doubt }: Resolved, once: boolean): Reading => ({
  kind: once && windows.length === 1 ? 'yearly' : 'multi',
  windows,
  question: doubt,
});

/** Calendar or school quarter? Usual term dates? A rhythm limited to a single window? */
function rhythmDoubt(
  scan: Scan,
  windows: readonly DateWindow[],
  limit: DateWindow | undefined,
  context: DeadlineContext,
): Question | null {
  const { unit, step, weekdays } = decided(scan.rhythm!, context);
  if (unit === 'quarter' && context.quarters === undefined) {
    const terms = rhythmWindows({ unit: 'term', times: 1, step }, [], context);
    return { code: 'which-quarter', readings: [windows, limited(terms, limit, scan, context)] };
  }
  if (unit === 'term' && !ownTerms(context.schoolDates)) return question('school-dates');
  if (weekdays && step > 1) {
    const later = rhythmWindows({ ...scan.rhythm!, skipped: 1 }, [], context);
    return { code: 'rough', readings: [windows, limited(later, limit, scan, context)] };
  }
  if (unit === 'trimester') return question('school-dates');
  if (unit === 'year' && step > 1) return question('several-years');
  const narrow = scan.items.length > 0 && windows.length <= 1 && !weekdays && unit !== 'day';
  return narrow ? question('mixed') : null;
}

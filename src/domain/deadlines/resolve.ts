import { addDays, addMonths } from '../calendar/civil-date';
import type { SchoolYear } from '../calendar/school-year';
import type { Period } from './periods';
import type { Item } from './scanned';
import { closed, day, type Stretch } from './school-parts';
import type { DateWindow, DeadlineContext, Question, QuestionCode } from './types';
import { inTime } from './windows';

/** Windows of the items, or the reason there are none. */
export interface Resolved {
  readonly windows: readonly DateWindow[];
  readonly question: Question | null;
}

interface Place {
  readonly period: Period;
  month: number | null;
  year: number | null;
  guessed: boolean;
  /** The phrase says the year: its neighbours may take it. */
  told: boolean;
  /** The year was said after another month. */
  borrowed: boolean;
}

/**
 * Finds months and years (domain rules): a year said once goes to the months before it and, when the months
 * go round the new year, changes with them; without any year August–December belong to the first year of the
 * school year, January–July to the second; a lone August is asked.
 */
export function resolveItems(items: readonly Item[], context: DeadlineContext): Resolved {
  const places = items.map(({ first, last }) => ({
    first: place(first, context),
    last: last && place(last, context),
  }));
  const all = places.flatMap(({ first, last }) => (last ? [first, last] : [first]));
  if (!borrowMonths(all, context.sectionMonth)) return failed('no-month');
  spreadYears(all);
  for (const { first, last } of places) if (last) guessRange(first, last, context.year);
  for (const one of all) guessYear(one, context.year);

  const doubts: { readonly index: number; readonly question: Question }[] = [];
  const windows: DateWindow[] = [];
  for (const [index, item] of items.entries()) {
    const { first, last } = places[index]!;
    const questions: Question[] = [];
    const window = windowOf(item, first, last, context, questions);
    doubts.push(...questions.map((question) => ({ index, question })));
    if (!window) return { windows: [], question: withoutOthers(questions[0]!, items.length) };
    windows.push(window);
  }
  const [doubt] = doubts;
  if (doubt) return { windows, question: inList(doubt.question, doubt.index, windows) };
  return { windows, question: context.anyYear ? null : yearBefore(all, windows, context.year) };
}

/** Readings replace all windows: one piece of a list cannot stand for the whole of it. */
const withoutOthers = (question: Question, items: number): Question =>
  items > 1 ? { ...question, readings: [] } : question;

/** The readings of one piece of a list, each with the other pieces beside it. */
const inList = (question: Question, index: number, windows: readonly DateWindow[]): Question =>
  windows.length === 1
    ? question
    : {
        ...question,
        readings: question.readings.map((reading) =>
          [...windows.slice(0, index), ...reading, ...windows.slice(index + 1)].sort(inTime),
        ),
      };

/** «сентябрь – май 2024» in 2024/25: the year may be that of the first month, not of the last. */
function yearBefore(
  places: readonly Place[],
  windows: readonly DateWindow[],
  year: SchoolYear,
): Question | null {
  const preparation = day(year.start, 8, 1);
  const turns = places.some(
    ({ borrowed, month }, index) => borrowed && month! > (places[index + 1]?.month ?? 12),
  );
  if (!turns || windows.some(({ to }) => to === null || to >= preparation)) return null;
  return { code: 'outside-year', readings: [windows.map((window) => moved(window, 12)), windows] };
}

const failed = (code: QuestionCode): Resolved => ({ windows: [], question: { code, readings: [] } });

function place(written: Period, { year, quarters }: DeadlineContext): Place {
  const period = (quarters === 'terms' && written.asTerms) || written;
  const fixed = period.anchor === 'school-year';
  const mark = period.year;
  const first = fixed || (period.month ?? 1) >= 8 ? year.start : year.start + 1;
  const known = mark === 'next' ? year.start + 1 : mark === 'this' || (fixed && mark === null) ? first : mark;
  return { period, month: period.month, year: known, guessed: false, told: mark !== null, borrowed: false };
}

/** «10–15 октября»: a bare day takes the month of the right neighbour, else of the heading. */
function borrowMonths(places: Place[], sectionMonth: number | undefined): boolean {
  let month = sectionMonth ?? null;
  for (const one of [...places].reverse()) {
    one.month ??= month;
    month = one.month;
  }
  return places.every((one) => one.month !== null);
}

function spreadYears(places: Place[]): void {
  const fill = (order: Place[], step: (own: number, neighbour: number) => number): void => {
    let near: Place | null = null;
    for (const one of order) {
      if (one.year === null && near) {
        one.year = near.year! + step(one.month!, near.month!);
        one.told = true;
        one.borrowed = true;
      }
      if (one.told) near = one;
      else if (one.year === null) near = null;
    }
  };
  fill([...places].reverse(), (own, right) => (own > right ? -1 : 0));
  fill(places, (own, left) => (own < left ? 1 : 0));
}

/** Both ends without a year: the range must not run backwards, and its August follows its other month. */
function guessRange(first: Place, last: Place, { start }: SchoolYear): void {
  if (first.year !== null || last.year !== null) return;
  const autumn = (month: number): boolean => month >= 8;
  first.year = autumn(first.month!) ? start : start + 1;
  last.year = autumn(last.month!) ? start : start + 1;
  if (last.month === 8 && first.month !== 8) last.year = start + 1;
  if (first.month === last.month) first.guessed = first.month === 8;
  else if (first.year > last.year) first.year = last.year;
  else if (first.year === last.year && first.month! > last.month!) last.year++;
}

function guessYear(one: Place, { start }: SchoolYear): void {
  if (one.year !== null) return;
  one.year = one.month! >= 8 ? start : start + 1;
  one.guessed = one.month === 8;
}

function windowOf(
  item: Item,
  first: Place,
  last: Place | null,
  context: DeadlineContext,
  questions: Question[],
): DateWindow | null {
  const a = stretchOf(first, context);
  const b = last ? stretchOf(last, context) : a;
  const openStart = item.edge === 'until' && !last;
  if (!a || !b) return fail(questions, noSuchDay(a ? last! : first, openStart));
  const outer = last ?? first;
  const end = (item.upTo ? outer.period.limit?.(outer.year!, outer.month!) : null) ?? b.to;
  if (a.from > end && !openStart) {
    return fail(questions, { code: 'reversed', readings: [[{ from: b.from, to: a.to }]] });
  }
  const window: DateWindow = openStart
    ? { from: null, to: end }
    : { from: a.from, to: item.edge === 'from' && !last ? null : end };
  questions.push(...doubtsOf(item, first, last, window, b, context));
  return window;
}

function fail(questions: Question[], question: Question): null {
  questions.unshift(question);
  return null;
}

function stretchOf(one: Place, context: DeadlineContext): Stretch | null {
  const { period, month, year } = one;
  if (month! < 1 || month! > 12 || !isUsualYear(year!)) return null;
  return ownStretch(one, context) ?? period.at(year!, month!);
}

/** The dates the school itself has given for a term or for holidays, `null` when it has not. */
function ownStretch({ period: { own }, year }: Place, context: DeadlineContext): Stretch | null {
  const dates = context.schoolDates;
  if (!own || !dates || year !== context.year.start) return null;
  if ('holidays' in own) return closed(dates.holidays[own.holidays]);
  const [first, last] = own.terms.map((number) => closed(dates.terms[number - 1]));
  return first && last ? { from: first.from, to: last.to } : null;
}

/** Years whose neighbours exist too: everything else is a slip of the pen. */
const isUsualYear = (year: number): boolean => year >= 1000 && year <= 9000;

/** «31 июня»: 30 June or 1 July. */
function noSuchDay({ month, year }: Place, openStart: boolean): Question {
  if (month === null || year === null || month < 1 || month > 12 || !isUsualYear(year))
    return { code: 'no-such-day', readings: [] };
  const next = month === 12 ? day(year + 1, 1, 1) : day(year, month + 1, 1);
  const before = addDays(next, -1);
  const readings = [before, next].map((date) => [{ from: openStart ? null : date, to: date }]);
  return { code: 'no-such-day', readings };
}

function doubtsOf(
  item: Item,
  first: Place,
  last: Place | null,
  window: DateWindow,
  outer: Stretch,
  context: DeadlineContext,
): Question[] {
  const { year } = context;
  const questions: Question[] = [];
  const ask = (code: QuestionCode, ...others: DateWindow[]): void => {
    questions.push({
      code,
      readings: others.length > 0 ? [[window], ...others.map((other) => [other])] : [],
    });
  };
  for (const one of last ? [first, last] : [first]) {
    const { doubt, others } = one.period;
    if (doubt && !(doubt === 'school-dates' && ownStretch(one, context))) {
      const stretches = last ? [] : [...termsInstead(one, context), ...(others?.(one.year!) ?? [])];
      // The school has said that it counts by calendar quarters: only their dates are doubtful.
      const decided = doubt === 'which-quarter' && context.quarters === 'calendar';
      ask(decided ? 'rough' : doubt, ...stretches.map((other) => reshape(window, other)));
    }
    if (one.guessed) ask('which-august', moved(window, 12));
    if (one.period.year === 'this' && one.month! < 8) ask('which-year', moved(window, -12));
  }
  const bare = [first, ...(last ? [last] : [])].every(
    ({ period }) => period.year === null && period.anchor === 'calendar',
  );
  // «09-10.2026»: hardly the 9th of a month to the end of October.
  if (last && first.period.slice && first.period.month === null && last.period.long) ask('rough');
  const early = day(year.start, 8, 1);
  if (
    bare &&
    last &&
    ((window.to !== null && window.to > year.to) || (window.from !== null && window.from < early))
  ) {
    ask('outside-year', moved(window, window.from !== null && window.from < early ? 12 : -12));
  }
  if (item.edge === 'until' && last) ask('rough');
  if (item.loose) ask('until-period', { ...window, to: addDays(outer.from, -1) });
  return questions;
}

/** What «III квартал» would be if the school meant its own terms. */
function termsInstead({ period: { asTerms } }: Place, context: DeadlineContext): Stretch[] {
  if (!asTerms || context.quarters) return [];
  const stretch = stretchOf(place(asTerms, context), context);
  return stretch ? [stretch] : [];
}

/** Another stretch with the same open sides. */
const reshape = (window: DateWindow, { from, to }: Stretch): DateWindow => ({
  from: window.from === null ? null : from,
  to: window.to === null ? null : to,
});

const moved = ({ from, to }: DateWindow, months: number): DateWindow => ({
  from: from && addMonths(from, months),
  to: to && addMonths(to, months),
});

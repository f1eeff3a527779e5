import {
  calendarYearPeriod,
  dayPeriod,
  daysOfMonth,
  halfOfMonth,
  halfOfSchoolYear,
  halfOfUnnamedYear,
  holidaysPeriod,
  monthPeriod,
  newSchoolYear,
  type Period,
  partOf,
  quarterPeriod,
  schoolPart,
  schoolYearPeriod,
  seasonPeriod,
  slicesOfMonth,
  unnamedYearEnd,
  weekdayPeriod,
  workdayPeriod,
  type YearMark,
} from './periods';
import type { Token, Unit } from './token';

/** What a rule read and the index of the first token it left. */
export interface Found<T> {
  readonly value: T;
  readonly next: number;
}

export type Tokens = readonly Token[];
type Rule = (tokens: Tokens, at: number) => Found<Period> | null;

const kindAt = (tokens: Tokens, at: number): Token['t'] | undefined => tokens[at]?.t;
const unitAt = (tokens: Tokens, at: number): Unit | null => {
  const token = tokens[at];
  return token?.t === 'unit' ? token.unit : null;
};

/** A year after a month or a day: «2024», «, 2024», «этого года», «следующего года». */
function readYear(tokens: Tokens, at: number): Found<YearMark> {
  const skip = kindAt(tokens, at) === 'comma' && kindAt(tokens, at + 1) === 'year' ? 1 : 0;
  const token = tokens[at + skip];
  if (token?.t === 'year') return { value: token.year, next: at + skip + 1 };
  if (token?.t === 'this-year') return { value: 'this', next: at + 1 };
  return { value: null, next: at };
}

/** A month with its year; «сентябрь месяц» is the same as «сентябрь». */
function readMonth(tokens: Tokens, at: number): Found<{ month: number; year: YearMark }> | null {
  const token = tokens[at];
  if (token?.t !== 'month') return null;
  const next = unitAt(tokens, at + 1) === 'month' ? at + 2 : at + 1;
  if (token.year !== null) return { value: { month: token.month, year: token.year }, next };
  const year = readYear(tokens, next);
  const bare = year.value === null && /^гг?\.?$/.test(tokens[next]?.text ?? '');
  return { value: { month: token.month, year: year.value }, next: bare ? next + 1 : year.next };
}

/** A month that may be left out: then it comes from a neighbour, the heading or «каждого месяца». */
function readMonthOrNone(tokens: Tokens, at: number): Found<{ month: number | null; year: YearMark }> {
  return readMonth(tokens, at) ?? { value: { month: null, year: null }, next: at };
}

const readPart: Rule = (tokens, at) => {
  const token = tokens[at];
  if (token?.t !== 'part') return null;
  if (unitAt(tokens, at + 1) === 'year') return { value: unnamedYearEnd(token.part), next: at + 2 };
  if (kindAt(tokens, at + 1) === 'period') {
    return { value: { ...partOf(token.part, schoolYearPeriod('this')), doubt: 'rough' }, next: at + 2 };
  }
  const whole = readSchoolYear(tokens, at + 1) ?? readPeriod(tokens, at + 1);
  if (!whole) return null;
  const value = partOf(token.part, whole.value);
  // «в начале в конце года»: a word is missing between the two.
  return {
    value: kindAt(tokens, at + 1) === 'part' ? { ...value, doubt: 'rough' } : value,
    next: whole.next,
  };
};

/** «в начале и в конце учебного года»: several parts of one whole. */
export function readPartsList(tokens: Tokens, start: number): Found<Period[]> | null {
  const starts = [start];
  while (kindAt(tokens, starts[starts.length - 1]!) === 'part') {
    const next = starts[starts.length - 1]! + 1;
    if (kindAt(tokens, next) !== 'comma' || kindAt(tokens, next + 1) !== 'part') break;
    starts.push(next + 1);
  }
  const last = starts[starts.length - 1]!;
  const rest = tokens.slice(last + 1);
  const found = starts.map((at) => readPart([...tokens.slice(0, at + 1), ...rest], at));
  if (starts.length < 2 || found.some((one) => one === null)) return null;
  return { value: found.map((one) => one!.value), next: found[found.length - 1]!.next };
}

const readSchoolYear: Rule = (tokens, at) => {
  const token = tokens[at];
  if (token?.t !== 'school-year') return null;
  return { value: schoolYearPeriod(token.start), next: at + 1 };
};

const readHalf: Rule = (tokens, at) => {
  const number = tokens[at];
  if (number?.t !== 'number' || kindAt(tokens, at + 1) !== 'half') return null;
  const half = number.value === -1 ? 2 : number.value;
  if (half < 1 || half > 2) return null;
  const year = tokens[at + 2];
  if (year?.t === 'school-year') return { value: halfOfSchoolYear(half, year.start), next: at + 3 };
  if (unitAt(tokens, at + 2) === 'year') return { value: halfOfUnnamedYear(half), next: at + 3 };
  const month = readMonthOrNone(tokens, at + 2);
  return { value: halfOfMonth(half, month.value.month, month.value.year), next: month.next };
};

/** «первые две недели сентября», «последние 10 дней мая», «последний день мая». */
const readFirstOrLast: Rule = (tokens, at) => {
  const edge = tokens[at];
  if (edge?.t !== 'number' || !edge.ordinal || Math.abs(edge.value) !== 1) return null;
  const count = tokens[at + 1];
  const counted = count?.t === 'number' && count.ordinal !== true;
  const unit = unitAt(tokens, counted ? at + 2 : at + 1);
  if (unit !== 'day' && !(counted && unit === 'week')) return null;
  const days = (counted ? count.value : 1) * (unit === 'week' ? 7 : 1);
  const month = readMonthOrNone(tokens, at + (counted ? 3 : 2));
  return { value: daysOfMonth(edge.value, days, month.value.month, month.value.year), next: month.next };
};

const readDate: Rule = (tokens, at) => {
  const token = tokens[at];
  if (token?.t !== 'date') return null;
  const year = token.year === null ? readYear(tokens, at + 1) : { value: token.year, next: at + 1 };
  return { value: dayPeriod(token.day, token.month, year.value), next: year.next };
};

/** «5 сентября», «15 числа», and the «10» of «10-15 октября». */
const readDay: Rule = (tokens, at) => {
  const token = tokens[at];
  if (token?.t !== 'number' || token.value < 1) return null;
  const dated = kindAt(tokens, at + 1) === 'of-month' ? at + 2 : at + 1;
  const month = readMonth(tokens, dated);
  if (month) return { value: dayPeriod(token.value, month.value.month, month.value.year), next: month.next };
  const follower = kindAt(tokens, at + 1);
  const open = ['dash', 'to', 'until', 'comma', 'of-month'].some((kind) => kind === follower);
  const closes = ['dash', 'to', 'until', 'from'].some((kind) => kind === kindAt(tokens, at - 1));
  return open || (closes && follower === undefined)
    ? { value: dayPeriod(token.value, null, null), next: dated }
    : null;
};

const readNamedMonth: Rule = (tokens, at) => {
  const [token, month] = [tokens[at], readMonth(tokens, at)];
  if (!month) return null;
  const value = monthPeriod(month.value.month, month.value.year);
  const unclear = token?.t === 'month' && token.unclear;
  return { value: unclear ? { ...value, doubt: 'rough' } : value, next: month.next };
};

/** «последний рабочий день мая», «до нового учебного года». */
const readNamedDay: Rule = (tokens, at) => {
  const token = tokens[at];
  if (token?.t === 'new-school-year') return { value: newSchoolYear, next: at + 1 };
  if (token?.t !== 'workday') return null;
  const { value, next } = readMonthOrNone(tokens, at + 1);
  return { value: workdayPeriod(token.last, value.month, value.year), next };
};

const readSeason: Rule = (tokens, at) => {
  const token = tokens[at];
  if (token?.t !== 'season' && token?.t !== 'holidays') return null;
  const year = readYear(tokens, at + 1);
  const value =
    token.t === 'season' ? seasonPeriod(token.season, year.value) : holidaysPeriod(token.season, year.value);
  return { value, next: year.next };
};

/** «зима 2026-2027» is the winter of that school year. */
const readSeasonOfYear: Rule = (tokens, at) => {
  const [token, year] = [tokens[at], tokens[at + 1]];
  if (token?.t !== 'season' || year?.t !== 'school-year' || typeof year.start !== 'number') return null;
  if (year.end !== year.start + 1) return null;
  const early = token.season === 'autumn' || token.season === 'winter';
  const { doubt: _whichWinter, ...period } = seasonPeriod(token.season, early ? year.start : year.end);
  return { value: period, next: at + 2 };
};

const readCalendarYear: Rule = (tokens, at) => {
  const token = tokens[at];
  if (token?.t !== 'year') return null;
  const value = calendarYearPeriod(token.year);
  return {
    value: kindAt(tokens, at + 1) === 'school-year' ? { ...value, doubt: 'which-year' } : value,
    next: at + 1,
  };
};

/** «3-я неделя октября», «I–II квартал 2025»: the single and the range; lists are read by {@link readNumberedList}. */
const readNumbered: Rule = (tokens, at) => {
  const list = readNumberedList(tokens, at);
  return list?.value.length === 1 ? { value: list.value[0]!, next: list.next } : null;
};

/** «1 и 2 неделя сентября», «I, II квартал»: a period for every number or range of numbers. */
export function readNumberedList(tokens: Tokens, start: number): Found<Period[]> | null {
  const numbers = readNumbers(tokens, start);
  if (!numbers) return null;
  const { value: ranges, next: at } = numbers;
  const token = tokens[at];
  if (token?.t === 'weekday' && ranges.every(([a, b]) => a === b)) {
    const { value, next } = readMonthOrNone(tokens, at + 1);
    return { value: ranges.map(([n]) => weekdayPeriod(token.day, n, value.month, value.year)), next };
  }
  const unit = unitAt(tokens, at);
  if (unit === null || unit === 'day' || unit === 'month' || unit === 'year') return null;
  if (isCount(tokens, start, at) || isLength(tokens, start, unit)) return null;
  if (unit === 'week' || unit === 'decade') {
    const { value, next } = readMonthOrNone(tokens, at + 1);
    return { value: ranges.map(([a, b]) => slicesOfMonth(unit, a, b, value.month, value.year)), next };
  }
  const year = readYear(tokens, at + 1);
  const value = ranges.map(([a, b]) =>
    unit === 'quarter' ? quarterPeriod(a, b, year.value) : schoolPart(unit, a, b, year.value),
  );
  return { value, next: year.next };
}

/** «1», «1-2», «1, 3»: pairs of first and last. Spelled numbers («две») and lengths are not of this kind. */
function readNumbers(tokens: Tokens, start: number): Found<[number, number][]> | null {
  const ranges: [number, number][] = [];
  let at = start;
  for (;;) {
    const first = tokens[at];
    if (first?.t !== 'number' || first.ordinal === false) return null;
    const second = kindAt(tokens, at + 1) === 'dash' ? tokens[at + 2] : undefined;
    const closed = second?.t === 'number';
    ranges.push([first.value, closed ? second.value : first.value]);
    at += closed ? 3 : 1;
    if (kindAt(tokens, at) !== 'comma') break;
    at++;
  }
  return { value: ranges, next: at };
}

/** «в течение 2 недель» is a length, «в течение 2 четверти» the second one. */
function isLength(tokens: Tokens, start: number, unit: Unit): boolean {
  const number = tokens[start];
  const bare = number?.t === 'number' && number.ordinal === null;
  return bare && kindAt(tokens, start - 1) === 'during' && (unit === 'week' || unit === 'decade');
}

/** «2 недели» are two weeks, not the second: only «2 неделя» or «2-я» is a number. */
function isCount(tokens: Tokens, start: number, unit: number): boolean {
  const number = tokens[start];
  return (
    unit === start + 1 &&
    number?.t === 'number' &&
    number.ordinal === null &&
    /ли$|ды$/.test(tokens[unit]!.text)
  );
}

/** Rules for one stretch of time, tried in this order. */
const PERIOD_RULES: readonly Rule[] = [
  readPart,
  readHalf,
  readFirstOrLast,
  readNumbered,
  readDate,
  readDay,
  readNamedDay,
  readNamedMonth,
  readSeasonOfYear,
  readSeason,
  readCalendarYear,
];

/** One stretch of time at this place, or `null`. */
export function readPeriod(tokens: Tokens, at: number): Found<Period> | null {
  for (const rule of PERIOD_RULES) {
    const found = rule(tokens, at);
    if (found) return found;
  }
  return null;
}

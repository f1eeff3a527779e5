import { type Found, readNumberedList, readPeriod, type Tokens } from './grammar';
import { monthPeriod, type Period, partOf } from './periods';
import { calendarYearStretch, monthStretch } from './school-parts';
import type { Part, Token, Unit } from './token';
import type { QuestionCode, RhythmUnit } from './types';

/** One place of a list: a period, a range, or one of them with «до» or «с» before it. */
export interface Item {
  readonly edge: 'until' | 'from' | null;
  readonly first: Period;
  readonly last: Period | null;
  /** The outer end was said with «до», «к», «не позднее». */
  readonly upTo: boolean;
  /** «до» before a stretch longer than a day: is the stretch itself inside? */
  readonly loose: boolean;
}

/** «N раз в M недель»; `part` = «в конце каждого месяца», `weekdays` = «по пятницам». */
export interface Rhythm {
  readonly unit: RhythmUnit;
  readonly times: number;
  readonly step: number;
  readonly part?: Part;
  readonly weekdays?: readonly number[];
}

/** Everything found in a phrase, before years are known. */
export interface Scan {
  readonly items: Item[];
  readonly weekdays: number[];
  readonly schoolYears: Extract<Token, { t: 'school-year' }>[];
  readonly extra: string[];
  rhythm: Rhythm | null;
  yearly: boolean;
  always: boolean;
  wholePeriod: boolean;
  onwards: boolean;
  thisYear: boolean;
  reference: 'soft' | 'relative' | null;
  remark: boolean;
  doubt: QuestionCode | null;
}

type Step = (tokens: Tokens, at: number, scan: Scan) => number | null;

/** Reads tokens from left to right; what no rule takes goes to `extra`, so nothing is lost silently. */
export function scanPhrase(tokens: Tokens): Scan {
  const scan: Scan = {
    items: [],
    weekdays: [],
    schoolYears: [],
    extra: [],
    rhythm: null,
    yearly: false,
    always: false,
    wholePeriod: false,
    onwards: false,
    thisYear: false,
    reference: null,
    remark: false,
    doubt: null,
  };
  let at = 0;
  while (at < tokens.length)
    at = STEPS.reduce<number | null>((next, step) => next ?? step(tokens, at, scan), null)!;
  return scan.rhythm?.unit === 'week' ? { ...scan, ...onWeekdays(scan, scan.rhythm) } : scan;
}

/** «еженедельно, вторник»: the named days are the days of the rhythm. */
function onWeekdays({ weekdays }: Scan, rhythm: Rhythm): Partial<Scan> {
  if (weekdays.length === 0 || rhythm.weekdays) return {};
  return { rhythm: { ...rhythm, times: weekdays.length, weekdays }, weekdays: [] };
}

const RHYTHM_OF: Readonly<Partial<Record<Unit, RhythmUnit>>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  term: 'term',
  'half-year': 'half-year',
  year: 'year',
};

/** «2 раза в год», «раз в 2 недели», «1-2 раза в месяц» (the smaller number, asked). */
const takeTimes: Step = (tokens, at, scan) => {
  const count = tokens[at];
  const counted = count?.t === 'number';
  const ranged = counted && tokens[at + 1]?.t === 'dash' && tokens[at + 2]?.t === 'number';
  const times = at + (counted ? (ranged ? 3 : 1) : 0);
  if (tokens[times]?.t !== 'times') return null;
  const step = tokens[times + 1];
  const stepped = step?.t === 'number' && step.value > 0;
  const unit = unitOf(tokens[times + (stepped ? 2 : 1)]);
  if (!unit || scan.rhythm) return null;
  if (ranged) scan.doubt ??= 'rough';
  scan.rhythm = { unit, times: counted && count.value > 0 ? count.value : 1, step: stepped ? step.value : 1 };
  return times + (stepped ? 3 : 2);
};

function unitOf(token: Token | undefined): RhythmUnit | null {
  if (token?.t === 'school-year') return 'year';
  return token?.t === 'unit' ? (RHYTHM_OF[token.unit] ?? null) : null;
}

/** «ежемесячно», «каждую неделю», «каждый понедельник», «по средам и пятницам», «в конце каждой четверти». */
const takeEvery: Step = (tokens, at, scan) => {
  const token = tokens[at];
  if (token?.t === 'adverb') return setRhythm(scan, { unit: token.unit, times: 1, step: 1 }, at + 1);
  const part = token?.t === 'part' && tokens[at + 1]?.t === 'every' ? token.part : null;
  const every = part ? at + 1 : at;
  if (token?.t === 'to' || (tokens[every]?.t === 'every' && tokens[every + 1]?.t === 'weekday')) {
    const found = readWeekdays(tokens, every + 1);
    if (!found) return null;
    const { value: weekdays, next } = found;
    return setRhythm(scan, { unit: 'week', times: weekdays.length, step: 1, weekdays }, next);
  }
  if (tokens[every]?.t !== 'every') return null;
  if (tokens[every + 1]?.t === 'month') {
    scan.yearly = true;
    return every + 1;
  }
  const count = tokens[every + 1];
  const counted = count?.t === 'number' && count.ordinal !== true && count.value > 0;
  const unit = unitOf(tokens[every + (counted ? 2 : 1)]);
  const step = counted ? count.value : 1;
  return (
    unit && setRhythm(scan, { unit, times: 1, step, ...(part ? { part } : {}) }, every + (counted ? 3 : 2))
  );
};

function readWeekdays(tokens: Tokens, start: number): Found<number[]> | null {
  const days: number[] = [];
  let at = start;
  for (;;) {
    const token = tokens[at];
    if (token?.t !== 'weekday') break;
    days.push(token.day);
    at++;
    if (tokens[at]?.t === 'comma' && tokens[at + 1]?.t === 'weekday') at++;
  }
  return days.length > 0 ? { value: days, next: at } : null;
}

/** A weekday narrows «еженедельно»; a second rhythm of another kind is a doubt. */
function setRhythm(scan: Scan, rhythm: Rhythm, next: number): number {
  if (scan.rhythm && scan.rhythm.unit !== rhythm.unit) scan.doubt ??= 'mixed';
  scan.rhythm = scan.rhythm?.weekdays ? scan.rhythm : rhythm;
  return next;
}

/** «10 дней», «двух недель», «1 месяца»: a length, not a date. */
const takeLength: Step = (tokens, at, scan) => {
  const token = tokens[at];
  const before = tokens[at - 1]?.t;
  const counted = token?.t === 'number' && token.ordinal !== true ? at + 1 : before === 'during' ? at : null;
  const unit = counted === null ? undefined : tokens[counted];
  if (counted === null || unit?.t !== 'unit' || tokens[counted + 1]?.t === 'month') return null;
  const bare = counted === at;
  if (unit.unit === 'week' && !bare && before !== 'during' && before !== 'until') return null;
  const lengths: readonly Unit[] = bare
    ? ['day', 'week', 'month', 'quarter', 'term', 'half-year']
    : ['day', 'week', 'month'];
  if (!lengths.includes(unit.unit)) return null;
  scan.reference = 'relative';
  return counted + 1;
};

/** A list of numbers before one unit, or one item with its edges and its second half. */
const takeItem: Step = (tokens, at, scan) => {
  const list = readNumberedList(tokens, at);
  if (list && list.value.length > 1) {
    scan.items.push(
      ...list.value.map((first): Item => ({ edge: null, first, last: null, upTo: false, loose: false })),
    );
    return list.next;
  }
  const found = readItem(tokens, at);
  if (!found) return takeMonthly(tokens, at, scan);
  addItem(scan, found.value, tokens[at - 1]);
  return found.next;
};

/** «с 1 сентября, до 15 сентября» is one range; «октябрь, 1-я неделя» is a week of that October. */
function addItem(scan: Scan, item: Item, separator: Token | undefined): void {
  const before = scan.items[scan.items.length - 1];
  const replace = (merged: Item): void => {
    scan.items[scan.items.length - 1] = merged;
  };
  if (before?.edge === 'from' && !before.last && item.edge === 'until' && !item.last) {
    replace({ ...before, last: item.first, upTo: true, loose: item.loose });
  } else if (before && isPlainMonth(before) && item.first.month === null && !item.last && !scan.rhythm) {
    const { month, year } = before.first;
    replace({ ...item, first: { ...item.first, month, year } });
  } else {
    const apart = ['comma', 'open', 'close', 'every', 'yearly', 'then'].some((kind) => kind === separator?.t);
    if (before && !apart && item.edge === null) scan.doubt ??= 'list-or-range';
    if (mixesYears(item.last ? item.first : before?.first, item.last ?? item.first))
      scan.doubt ??= 'which-year';
    scan.items.push(item);
  }
}

/** «май 2024, 2025»: the second is hardly the whole year. */
const mixesYears = (before: Period | undefined, after: Period): boolean =>
  before !== undefined && after.at === calendarYearStretch && before.at !== calendarYearStretch;

const isPlainMonth = ({ edge, first, last }: Item): boolean =>
  edge === null && last === null && first.at === monthStretch && first.month !== null;

function readItem(tokens: Tokens, at: number): Found<Item> | null {
  const token = tokens[at];
  const edge = token?.t === 'until' || token?.t === 'to' ? 'until' : token?.t === 'from' ? 'from' : null;
  const start = edge ? at + 1 : at;
  const first = readPeriod(tokens, start);
  if (!first) return null;
  const joint = tokens[first.next];
  const last = joint && ['dash', 'to', 'until'].includes(joint.t) ? readPeriod(tokens, first.next + 1) : null;
  const outer = last ? last.value : first.value;
  const opener = last ? joint : token;
  const upTo = opener?.t === 'until';
  const loose = upTo && !opener.firm && outer.long && !outer.limit;
  return {
    value: { edge, first: first.value, last: last?.value ?? null, upTo, loose },
    next: last?.next ?? first.next,
  };
}

/** «последняя пятница месяца», «до 5 числа месяца», «в начале месяца», «в конце четверти»: of every one. */
const takeMonthly: Step = (tokens, at, scan) => {
  const token = tokens[at];
  if (token?.t === 'part' && isUnit(tokens[at + 1], 'month')) {
    scan.items.push({
      edge: null,
      first: partOf(token.part, monthPeriod(null, null)),
      last: null,
      upTo: false,
      loose: false,
    });
    return at + 1;
  }
  const inner = token?.t === 'part' ? unitOf(tokens[at + 1]) : null;
  if (token?.t === 'part' && (inner === 'quarter' || inner === 'term' || inner === 'half-year')) {
    return setRhythm(scan, { unit: inner, times: 1, step: 1, part: token.part }, at + 2);
  }
  const monthless = scan.items.some(({ first }) => first.month === null);
  if (!isUnit(token, 'month') || !monthless || scan.rhythm) return null;
  return setRhythm(scan, { unit: 'month', times: 1, step: 1 }, at + 1);
};

const isUnit = (token: Token | undefined, unit: Unit): boolean => token?.t === 'unit' && token.unit === unit;

/** Signs and words that need no neighbours. The last step: it always moves on. */
const takeSingle: Step = (tokens, at, scan) => {
  const token = tokens[at]!;
  if (token.t === 'yearly') scan.yearly = true;
  else if (token.t === 'always') scan.always = true;
  else if (token.t === 'period') scan.wholePeriod = true;
  else if (token.t === 'then') scan.onwards = true;
  else if (token.t === 'this-year') scan.thisYear = true;
  else if (token.t === 'school-year') scan.schoolYears.push(token);
  else if (token.t === 'weekday') scan.weekdays.push(token.day);
  else if (token.t === 'reference') takeReference(tokens, at, scan, token.relative);
  else if (isUnit(token, 'year')) scan.wholePeriod = true;
  else if (!['comma', 'open', 'close', 'during', 'skip'].includes(token.t)) scan.extra.push(token.text);
  return at + 1;
};

/** «май (по итогам года)»: in brackets a reference only explains. */
function takeReference(tokens: Tokens, at: number, scan: Scan, relative: boolean): void {
  const opened = tokens.slice(0, at).filter(({ t }) => t === 'open').length;
  const closedBefore = tokens.slice(0, at).filter(({ t }) => t === 'close').length;
  if (opened > closedBefore && scan.items.length > 0) scan.remark = true;
  else scan.reference = relative ? 'relative' : (scan.reference ?? 'soft');
}

const STEPS: readonly Step[] = [takeTimes, takeEvery, takeLength, takeItem, takeSingle];

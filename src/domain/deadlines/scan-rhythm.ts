import type { Found, Tokens } from './grammar';
import { monthPeriod, partOf } from './periods';
import type { Rhythm, Scan, Step } from './scanned';
import type { Token, Unit } from './token';
import { RHYTHM_UNITS, type RhythmUnit } from './types';

/** Steps that read how often something is done. */

/** «2 раза в год», «раз в 2 недели», «1-2 раза в месяц» (the smaller number, asked). */
export const takeTimes: Step = (tokens, at, scan) => {
  const count = tokens[at];
  const counted = count?.t === 'number';
  const ranged = counted && tokens[at + 1]?.t === 'dash' && tokens[at + 2]?.t === 'number';
  const times = at + (counted ? (ranged ? 3 : 1) : 0);
  if (tokens[times]?.t !== 'times') return null;
  const step = tokens[times + 1];
  const stepped = step?.t === 'number' && step.value > 0;
  const unit = unitOf(tokens[times + (stepped ? 2 : 1)]);
  const weekly = scan.rhythm?.weekdays !== undefined && unit !== 'week' && unit !== 'day';
  if (!unit || (scan.rhythm && !weekly)) return null;
  if (weekly) scan.doubt ??= 'mixed';
  if (ranged) scan.doubt ??= 'rough';
  scan.rhythm = { unit, times: counted && count.value > 0 ? count.value : 1, step: stepped ? step.value : 1 };
  return times + (stepped ? 3 : 2);
};

function unitOf(token: Token | undefined): RhythmUnit | null {
  if (token?.t === 'school-year') return 'year';
  const unit = token?.t === 'unit' ? token.unit : null;
  return RHYTHM_UNITS.find((one) => one === unit) ?? null;
}

/** «ежемесячно», «каждую неделю», «каждый понедельник», «по средам и пятницам», «в конце каждой четверти». */
export const takeEvery: Step = (tokens, at, scan) => {
  const token = tokens[at];
  if (token?.t === 'second-week') return setSecondWeek(scan, at + 1);
  if (token?.t === 'adverb') return setRhythm(scan, { unit: token.unit, times: 1, step: 1 }, at + 1);
  const part = token?.t === 'part' && tokens[at + 1]?.t === 'every' ? token.part : null;
  const every = part ? at + 1 : at;
  if (token?.t === 'to' || (tokens[every]?.t === 'every' && tokens[every + 1]?.t === 'weekday')) {
    const found = readWeekdays(tokens, every + 1);
    if (!found) return null;
    const { value: weekdays, next } = found;
    const step = scan.rhythm?.unit === 'week' ? scan.rhythm.step : 1;
    return setRhythm(scan, { unit: 'week', times: weekdays.length, step, weekdays }, next);
  }
  if (tokens[every]?.t !== 'every') return null;
  // «каждый второй понедельник»: of the month, or every other one?
  const second = tokens[every + 1]?.t === 'number' && tokens[every + 2]?.t === 'weekday';
  if (second && /^втор/.test(tokens[every + 1]!.text) && !isUnit(tokens[every + 3], 'month'))
    scan.doubt ??= 'rough';
  if (tokens[every + 1]?.t === 'month') {
    scan.yearly = true;
    return every + 1;
  }
  const dayOf = everyDayOfMonth(tokens, every);
  if (dayOf) return setRhythm(scan, { unit: 'month', times: 1, step: 1 }, every + 1);
  const count = tokens[every + 1];
  const counted = count?.t === 'number' && count.ordinal !== true && count.value > 0;
  const unit = unitOf(tokens[every + (counted ? 2 : 1)]);
  const step = counted ? count.value : 1;
  return (
    unit && setRhythm(scan, { unit, times: 1, step, ...(part ? { part } : {}) }, every + (counted ? 3 : 2))
  );
};

/** «каждый первый вторник», «каждое 25 число», «каждая последняя пятница месяца». */
function everyDayOfMonth(tokens: Tokens, every: number): boolean {
  const [number, named, after] = tokens.slice(every + 1, every + 4);
  if (number?.t !== 'number' || number.ordinal === false || after?.t === 'month') return false;
  return named?.t === 'weekday' || named?.t === 'of-month';
}

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

/** «через неделю по вторникам» and «по вторникам через неделю». */
function setSecondWeek(scan: Scan, next: number): number {
  scan.rhythm = { ...(scan.rhythm ?? { unit: 'week', times: 1 }), step: 2 };
  return next;
}

/**
 * A weekday narrows «еженедельно»; a second rhythm of another kind is a doubt. «ежемесячно по четвергам» is not every
 * Thursday: the rarer of the two is kept.
 */
function setRhythm(scan: Scan, rhythm: Rhythm, next: number): number {
  if (scan.rhythm && scan.rhythm.unit !== rhythm.unit) {
    scan.doubt ??= 'mixed';
    scan.rhythm = scan.rhythm.weekdays || !rhythm.weekdays ? rhythm : scan.rhythm;
  } else scan.rhythm = scan.rhythm?.weekdays ? scan.rhythm : rhythm;
  return next;
}

/** «последняя пятница месяца», «до 5 числа месяца», «в начале месяца», «в конце четверти»: of every one. */
export const takeMonthly: Step = (tokens, at, scan) => {
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
  if (!isUnit(token, 'month') || !monthless) return null;
  if (scan.rhythm) return scan.rhythm.unit === 'month' ? at + 1 : null;
  return setRhythm(scan, { unit: 'month', times: 1, step: 1 }, at + 1);
};

export const isUnit = (token: Token | undefined, unit: Unit): boolean =>
  token?.t === 'unit' && token.unit === unit;

/** «ежемесячно, кроме июля и августа»: whole months only, and only of something that recurs. */
export const takeExcept: Step = (tokens, at, scan) => {
  if (tokens[at]?.t !== 'except' || !scan.rhythm) return null;
  const months: number[] = [];
  let next = at + 1;
  for (;;) {
    const token = tokens[next];
    if (token?.t !== 'month' || token.year !== null) break;
    months.push(token.month);
    next++;
    if (tokens[next]?.t === 'comma' && tokens[next + 1]?.t === 'month') next++;
  }
  if (months.length === 0) return null;
  scan.except.push(...months);
  return next;
};

import { addDays, dateParts, daysBetween, weekday } from '../calendar/civil-date';
import { type SchoolYear, schoolYear } from '../calendar/school-year';
import { withRemembered } from './remembered';
import { type Resolved, resolveItems } from './resolve';
import { rhythmWindows, withinLimits } from './rhythm';
import { scanPhrase } from './scan';
import type { Item, Rhythm, Scan } from './scanned';
import { day, ownTerms, type Stretch } from './school-parts';
import type { Token } from './token';
import { normalise, tokenise } from './tokenise';
import type {
  DateWindow,
  Deadline,
  DeadlineContext,
  DeadlineKind,
  Every,
  Question,
  QuestionCode,
} from './types';
import { inTime, withoutRepeats } from './windows';

/** A reading before the checks that apply to every phrase. */
interface Reading {
  readonly kind: DeadlineKind;
  readonly windows: readonly DateWindow[];
  readonly question: Question | null;
  readonly every?: Every;
  readonly timesInWindow?: number;
}

/**
 * Reads a deadline as it is written in roadmaps. Never throws and never guesses silently: what is ambiguous,
 * impossible or only partly understood comes back with `certainty: 'ask'` and the readings to choose from.
 * Windows are ordered within themselves; `unknown` has none. Phrases without a year belong to `context.year`,
 * unless they name a school year themselves.
 */
export function parseDeadline(phrase: string, context: DeadlineContext): Deadline {
  const text = normalise(phrase);
  const { tokens, misspelt } = tokenise(text);
  if (tokens.length === 0) {
    const unread = finish(phrase, nothing('unknown', text === '' ? 'empty' : 'not-understood'));
    return withRemembered(unread, context, false);
  }
  const scan = scanPhrase(tokens);
  const named = namedYear(scan);
  const reading = read(scan, named ? { ...context, year: named } : context);
  const outside =
    !context.anyYear && isOutside(reading.windows, context.year) ? [question('outside-year')] : [];
  const own = finish(phrase, reading, ...outside, ...generalDoubts(scan, reading, misspelt));
  return withRemembered(own, context, namesYear(tokens));
}

/** Does the phrase itself say which year it means? */
const namesYear = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token) =>
      ('year' in token && typeof token.year === 'number') ||
      (token.t === 'school-year' && typeof token.start === 'number'),
  );

const question = (code: QuestionCode, words?: string): Question => ({
  code,
  readings: [],
  ...(words === undefined ? {} : { words }),
});

const nothing = (kind: DeadlineKind, code?: QuestionCode): Reading => ({
  kind,
  windows: [],
  question: code ? question(code) : null,
});

function finish(phrase: string, { question: own, ...reading }: Reading, ...doubts: Question[]): Deadline {
  const windows = [...reading.windows].sort(inTime);
  const doubt = own ?? doubts[0];
  const first = doubt && withReadings(doubt, windows);
  return {
    phrase,
    ...reading,
    windows,
    certainty: first ? 'ask' : 'sure',
    ...(first ? { question: first } : {}),
  };
}

/** A question without choices of its own offers what was understood, so that one press confirms it. */
function withReadings(doubt: Question, windows: readonly DateWindow[]): Question {
  if (doubt.readings.length > 0 || windows.length === 0) return doubt;
  const span = { from: windows[0]!.from, to: windows[windows.length - 1]!.to };
  return { ...doubt, readings: doubt.code === 'list-or-range' ? [windows, [span]] : [windows] };
}

/**
 * Beyond the school years before and after this one: most likely a slip of the pen in the year. One year away stays
 * sure, since plans are read with a title a year off.
 */
const isOutside = (windows: readonly DateWindow[], { start }: SchoolYear): boolean => {
  const [first, last] = [schoolYear(start - 1).from, schoolYear(start + 1).to];
  return windows.some(({ from, to }) =>
    [from, to].some((date) => date !== null && (date < first || date > last)),
  );
};

/** «…2024–2025 учебного года» next to other dates names the year they belong to. */
function namedYear({ schoolYears }: Scan): SchoolYear | null {
  const [token] = schoolYears;
  return token && typeof token.start === 'number' && token.end === token.start + 1
    ? schoolYear(token.start)
    : null;
}

/** The order matters: a dependence on something else outweighs a rhythm, a rhythm outweighs dates. */
function read(scan: Scan, context: DeadlineContext): Reading {
  if (scan.reference === 'relative') {
    return nothing('reference', scan.items.length > 0 ? 'relative-to-date' : undefined);
  }
  if (scan.rhythm) return readRhythm(scan, context);
  if (scan.items.length > 0) return readDates(scan, context);
  if (scan.schoolYears.length > 0) return readSchoolYears(scan, context);
  if (scan.always || scan.wholePeriod) return whole('continuous', context);
  if (scan.reference) return nothing('reference');
  if (scan.yearly) return { ...whole('yearly', context), question: question('no-month') };
  return nothing('unknown', 'not-understood');
}

const whole = (kind: DeadlineKind, { year }: DeadlineContext): Reading => ({
  kind,
  windows: [{ from: year.from, to: year.to }],
  question: null,
});

function readDates(scan: Scan, context: DeadlineContext): Reading {
  const { windows: all, question: doubt } = resolveItems(scan.items, context);
  const windows = withoutRepeats(all);
  const [first] = windows;
  if (!first) return { ...nothing('unknown'), question: doubt ?? question('not-understood') };
  const lasting = scan.always || scan.wholePeriod || scan.onwards === 'open';
  if (lasting && scan.onwards && first.from !== null && first.from <= context.year.to) {
    const several = windows.length > 1 ? question('mixed') : null;
    return {
      kind: 'continuous',
      windows: [{ from: first.from, to: context.year.to }],
      question: doubt ?? several,
    };
  }
  const listed = windows.length > 1 ? 'multi' : 'once';
  const kind = scan.yearly ? 'yearly' : scan.always && windows.length === 1 ? 'continuous' : listed;
  return {
    kind,
    windows,
    question:
      doubt ?? (scan.reference || scan.wholePeriod || scan.onwards === 'open' ? question('mixed') : null),
  };
}

/** The school year itself, one or several («на 2020 – 2024 учебный год»). */
function readSchoolYears(scan: Scan, context: DeadlineContext): Reading {
  const [token] = scan.schoolYears;
  if (!token || typeof token.start !== 'number' || token.end === null) {
    return whole(
      'continuous',
      token?.start === 'next' ? { ...context, year: schoolYear(context.year.start + 1) } : context,
    );
  }
  if (token.end <= token.start) return nothing('unknown', 'reversed');
  const window = { from: day(token.start, 9, 1), to: day(token.end, 8, 31) };
  if (token.end > token.start + 1)
    return { kind: 'continuous', windows: [window], question: question('several-years') };
  const calendarYears = { from: day(token.start, 1, 1), to: day(token.end, 12, 31) };
  const doubt: Question = { code: 'which-year', readings: [[window], [calendarYears]] };
  return { kind: 'continuous', windows: [window], question: token.named ? null : doubt };
}

/** «ежемесячно», also with dates: limits, days of the month, or the list of windows itself. */
function readRhythm(scan: Scan, context: DeadlineContext): Reading {
  const rhythm = decided(scan.rhythm!, context);
  const monthless = scan.items.filter(isMonthless);
  const dated = scan.items.filter((item) => !isMonthless(item));
  if (monthless.length > 0 && rhythm.unit !== 'month') return nothing('unknown', 'no-month');
  const limits = dated.length > 0 ? resolveItems(dated, context) : null;
  if (limits && limits.windows.length === 0) return { ...nothing('unknown'), question: limits.question };
  if (limits && (limits.windows.length > 1 || (rhythm.unit === 'year' && rhythm.times === 1))) {
    const listed = listedRhythm(limits, rhythm.unit === 'year' && rhythm.times === 1);
    return scan.onwards ? { ...listed, question: listed.question ?? question('mixed') } : listed;
  }
  const placed = monthless.length > 0 || rhythm.weekdays !== undefined;
  const times = Math.max(rhythm.times, monthless.length);
  const every: Every = { unit: rhythm.unit, times: times / rhythm.step };
  const all = rhythmWindows(rhythm, monthless, context).filter(
    ({ from, to }) =>
      !scan.except.includes(dateParts(from).month) || !scan.except.includes(dateParts(to).month),
  );
  const [limit] = limits?.windows ?? [];
  const windows = limited(all, limit, scan, context);
  if (windows.length === 0) {
    return limit
      ? { kind: 'recurring', windows: [limit], every, question: question('outside-year') }
      : nothing('unknown', 'no-such-day');
  }
  const counted = scan.onwards && limit && rhythm.times > 1 ? question('mixed') : null;
  const doubt = limits?.question ?? rhythmDoubt(scan, windows, limit, context) ?? counted;
  return { kind: 'recurring', windows, every, timesInWindow: placed ? 1 : rhythm.times, question: doubt };
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

const isMonthless = ({ first, last }: Item): boolean =>
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
  if (unit === 'year' && step > 1) return question('several-years');
  const narrow = scan.items.length > 0 && windows.length <= 1 && !weekdays && unit !== 'day';
  return narrow ? question('mixed') : null;
}

/** Doubts any phrase may have, the gravest first. */
function generalDoubts(scan: Scan, reading: Reading, misspelt: readonly string[]): Question[] {
  const doubts: Question[] = [];
  const wrong = wrongWeekday(scan, reading.windows);
  if (wrong) doubts.push(wrong);
  if (misspelt.length > 0) doubts.push(question('misspelt', misspelt.join(', ')));
  const unread = reading.kind === 'reference' ? scan.alarming : scan.extra;
  if (unread.length > 0) doubts.push(question('extra-words', unread.join(' ')));
  if (scan.doubt) doubts.push(question(scan.doubt));
  const [named] = scan.schoolYears;
  if (scan.schoolYears.length > 1 || (named && !named.named && scan.items.length > 0))
    doubts.push(question('which-year'));
  if (scan.thisYear && reading.kind === 'unknown') doubts.push(question('not-understood'));
  return doubts;
}

/** «пятница, 2 сентября 2024»: it was a Monday; the nearest Friday is offered too. */
function wrongWeekday({ weekdays, rhythm }: Scan, windows: readonly DateWindow[]): Question | null {
  if (weekdays.length === 0 || rhythm) return null;
  const [window] = windows;
  const date = window?.to;
  if (weekdays.length > 1 || windows.length !== 1 || !window || !date) return question('wrong-weekday');
  if (window.from !== null && daysBetween(window.from, date) > 0) return question('wrong-weekday');
  const shift = weekdays[0]! - weekday(date);
  if (shift === 0) return null;
  const near = addDays(date, Math.abs(shift) > 3 ? shift - 7 * Math.sign(shift) : shift);
  const other = { from: window.from === null ? null : near, to: near };
  return { code: 'wrong-weekday', readings: [[window], [other]] };
}

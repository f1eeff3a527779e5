import { addDays, daysBetween, weekday } from '../calendar/civil-date';
import { type SchoolYear, schoolYear } from '../calendar/school-year';
import { readOffset } from './offsets';
import { isMonthless, readRhythm } from './read-rhythm';
import { nothing, question, type Reading } from './reading';
import { withRemembered } from './remembered';
import { resolveItems } from './resolve';
import { scanPhrase } from './scan';
import type { Item, Scan } from './scanned';
import { day } from './school-parts';
import type { Token } from './token';
import { normalise, tokenise } from './tokenise';
import type { DateWindow, Deadline, DeadlineContext, DeadlineKind, Question } from './types';
import { common, inTime, withoutRepeats } from './windows';

/**
 * Reads a deadline as it is written in roadmaps. Never throws and never guesses silently: what is ambiguous,
 * impossible or only partly understood comes back with `certainty: 'ask'` and the readings to choose from.
 * Windows are ordered within themselves; `unknown` has none. Phrases without a year belong to `context.year`,
 * unless they name a school year themselves.
 */
export function parseDeadline(phrase: string, context: DeadlineContext): Deadline {
  const text = normalise(phrase);
  const counted = countedFrom(phrase, text, context);
  if (counted) return withRemembered(counted, context, /20\d\d/.test(text));
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

/** «за 10 дней до 1 октября»: computed when the other date is one that can be read, and asked. */
function countedFrom(phrase: string, text: string, context: DeadlineContext): Deadline | null {
  const offset = readOffset(text);
  if (!offset) return null;
  const { year, schoolDates } = context;
  const base = parseDeadline(offset.base, { year, anyYear: true, ...(schoolDates ? { schoolDates } : {}) });
  const usual = base.question?.code === 'school-dates';
  const [window] = base.windows;
  const counted =
    (usual || base.certainty === 'sure') && base.kind === 'once' && window && offset.from(window);
  if (!counted || (counted.from !== null && counted.to !== null && counted.from > counted.to)) return null;
  const asked: Question = { code: 'relative-to-date', readings: [[counted]] };
  const known: Reading = usual ? nothing('reference') : { kind: 'once', windows: [counted], question: null };
  return finish(phrase, { ...known, question: asked });
}

/** Does the phrase itself say which year it means? */
const namesYear = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token) =>
      ('year' in token && typeof token.year === 'number') ||
      (token.t === 'school-year' && typeof token.start === 'number'),
  );

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
  const days = scan.items.every((item) => isMonthless(item) && item.edge !== null && !item.first.long);
  if (days && context.sectionMonth === undefined) {
    const monthly = readRhythm({ ...scan, rhythm: { unit: 'month', times: 1, step: 1 } }, context);
    return { ...monthly, question: question(monthly.windows.length > 0 ? 'no-month' : 'no-such-day') };
  }
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
      doubt ??
      (scan.reference || scan.wholePeriod || (scan.onwards && lasting)
        ? question('mixed')
        : overlap(scan.items, windows)),
  };
}

/** «до 10.09 (сентябрь)»: two deadlines that share days are one told twice, or a slip. */
function overlap(items: readonly Item[], windows: readonly DateWindow[]): Question | null {
  // Dates written out in full say what they mean.
  if (items.every(({ first }) => first.year !== null)) return null;
  const [shared] = windows.flatMap((one, at) =>
    windows.slice(at + 1).flatMap((other) => common(one, other) ?? []),
  );
  if (!shared) return null;
  return { code: 'list-or-range', readings: windows.length === 2 ? [[shared], windows] : [windows] };
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
  const [first] = scan.items;
  const turns = scan.items.length > 1 || first?.last || first?.first.anchor === 'school-year';
  const unclear = named && !named.named && first && !(namedYear(scan) && turns);
  if (scan.schoolYears.length > 1 || unclear) doubts.push(question('which-year'));
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

import type { Tokens } from './grammar';
import { regroup } from './regroup';
import { takeItem } from './scan-items';
import { isUnit, takeEvery, takeExcept, takeTimes } from './scan-rhythm';
import type { Rhythm, Scan, Step } from './scanned';
import type { Token, Unit } from './token';

/** Reads tokens from left to right; what no rule takes goes to `extra`, so nothing is lost silently. */
export function scanPhrase(written: Tokens): Scan {
  const tokens = weekdaysFirst(regroup(written));
  const scan: Scan = {
    items: [],
    weekdays: [],
    schoolYears: [],
    extra: [],
    alarming: [],
    except: [],
    rhythm: null,
    yearly: false,
    always: false,
    wholePeriod: false,
    onwards: null,
    thisYear: false,
    reference: null,
    doubt: null,
  };
  let at = 0;
  while (at < tokens.length)
    at = STEPS.reduce<number | null>((next, step) => next ?? step(tokens, at, scan), null)!;
  return scan.rhythm?.unit === 'week' ? { ...scan, ...onWeekdays(scan, scan.rhythm) } : scan;
}

/** «до пятницы 16 октября» is «пятница, до 16 октября». */
const weekdaysFirst = (tokens: Tokens): Tokens =>
  tokens.map((token, at) => {
    const [before, after, dated] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
    const leads = (one: Token | undefined): boolean => one?.t === 'until' || one?.t === 'from';
    const dates = (one: Token | undefined): boolean => one?.t === 'number' || one?.t === 'date';
    if (leads(token) && after?.t === 'weekday' && dates(dated)) return after;
    return token.t === 'weekday' && leads(before) && dates(after) ? before! : token;
  });

/** «еженедельно, вторник»: the named days are the days of the rhythm. */
function onWeekdays({ weekdays }: Scan, rhythm: Rhythm): Partial<Scan> {
  if (weekdays.length === 0 || rhythm.weekdays) return {};
  return { rhythm: { ...rhythm, times: weekdays.length, weekdays }, weekdays: [] };
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

/** Signs and words that need no neighbours. The last step: it always moves on. */
const takeSingle: Step = (tokens, at, scan) => {
  const token = tokens[at]!;
  if (token.t === 'yearly') scan.yearly = true;
  else if (token.t === 'always') scan.always = true;
  else if (token.t === 'period') scan.wholePeriod = true;
  else if (token.t === 'then') scan.onwards = at === tokens.length - 1 ? 'open' : 'next';
  else if (token.t === 'this-year') scan.thisYear = true;
  else if (token.t === 'school-year') scan.schoolYears.push(token);
  else if (token.t === 'weekday') scan.weekdays.push(token.day);
  else if (token.t === 'reference') takeReference(tokens, at, scan, token.relative);
  else if (isUnit(token, 'year')) scan.wholePeriod ||= !explains(tokens, at, scan);
  else if (token.t === 'dash' && scan.rhythm && scan.items.length === 0) return at + 1;
  else if (!['comma', 'open', 'close', 'during', 'skip'].includes(token.t)) addExtra(token, scan);
  return at + 1;
};

/** «1 рз в 2 месяца» is no «2 месяца»; words after «по графику» only say more of the schedule. */
function addExtra(token: Token, scan: Scan): void {
  scan.extra.push(token.text);
  const counts = ['number', 'unit', 'times', 'every'].includes(token.t);
  const early = scan.reference === null && (counts || token.t === 'word');
  if (early || (scan.reference === 'soft' && counts)) scan.alarming.push(token.text);
}

/** What stands in the brackets that are still open at this place; nothing outside of brackets. */
function insideBrackets(tokens: Tokens, at: number): Tokens {
  const before = tokens.slice(0, at);
  const opened = before.map(({ t }) => t).lastIndexOf('open');
  const inside = opened < 0 ? [] : before.slice(opened);
  return inside.some(({ t }) => t === 'close') ? [] : inside;
}

/** «май (по итогам года)»: in brackets a reference only explains. */
function takeReference(tokens: Tokens, at: number, scan: Scan, relative: boolean): void {
  if (insideBrackets(tokens, at).length > 0 && scan.items.length > 0) return;
  scan.reference = relative ? 'relative' : (scan.reference ?? 'soft');
}

/** Its «года» belongs to the reference in the same brackets. */
const explains = (tokens: Tokens, at: number, scan: Scan): boolean =>
  scan.items.length > 0 && insideBrackets(tokens, at).some(({ t }) => t === 'reference');

const STEPS: readonly Step[] = [takeTimes, takeEvery, takeLength, takeExcept, takeItem, takeSingle];

import { type Found, readNumberedList, readPartsList, readPeriod, type Tokens } from './grammar';
import type { Period } from './periods';
import { takeMonthly } from './scan-rhythm';
import type { Item, Scan, Step } from './scanned';
import { calendarYearStretch, monthStretch } from './school-parts';
import type { Token } from './token';

/** The step that reads days and periods, alone, in ranges and in lists. */

/** A list of numbers before one unit, or one item with its edges and its second half. */
export const takeItem: Step = (tokens, at, scan) => {
  const list = readNumberedList(tokens, at) ?? readPartsList(tokens, at);
  if (list && list.value.length > 1) {
    scan.items.push(
      ...list.value.map((first): Item => ({ edge: null, first, last: null, upTo: false, loose: false })),
    );
    return list.next;
  }
  const found = readItem(tokens, at);
  if (!found) return takeMonthly(tokens, at, scan);
  addItem(scan, spread(scan, found.value, tokens[at], tokens[at - 1]), tokens[at - 1]);
  return found.next;
};

/**
 * «последняя пятница сентября, декабря, марта»: the piece is meant in each of the months. «…, март» is all of March;
 * of a shortened month nobody knows.
 */
function spread(scan: Scan, item: Item, month: Token | undefined, separator: Token | undefined): Item {
  const before = scan.items[scan.items.length - 1];
  const listed =
    before?.first.slice && separator?.t === 'comma' && month?.t === 'month' && isPlainMonth(item);
  if (!before || !listed) return item;
  const [whole, each] = [/[ьтй]$/.test(month.text), /[ая]$/.test(month.text)];
  if (!each && (!whole || before.spread)) scan.doubt ??= 'list-or-range';
  if (!each) return item;
  const over = (period: Period): Period => ({ ...period, month: month.month, year: item.first.year });
  return { ...before, first: over(before.first), last: before.last && over(before.last), spread: true };
}

/** «с 1 сентября, до 15 сентября» is one range; «октябрь, 1-я неделя» is a week of that October. */
function addItem(scan: Scan, item: Item, separator: Token | undefined): void {
  const before = scan.items[scan.items.length - 1];
  const replace = (merged: Item): void => {
    scan.items[scan.items.length - 1] = merged;
  };
  const enumerated = separator?.text === ';';
  const narrowed = before && !enumerated ? narrow(before, item) : null;
  if (narrowed) {
    replace(narrowed);
  } else if (!enumerated && before?.edge === 'from' && !before.last && item.edge === 'until' && !item.last) {
    replace({ ...before, last: item.first, upTo: true, loose: item.loose });
  } else if (before && isPlainMonth(before) && item.first.month === null && !item.last && !scan.rhythm) {
    const { month, year } = before.first;
    replace({ ...item, first: { ...item.first, month, year } });
  } else {
    const apart = ['comma', 'open', 'close', 'every', 'yearly', 'then'].some((kind) => kind === separator?.t);
    const unclear = !apart || separator?.text === '/';
    const explains = separator?.t === 'open' && item.edge === 'until' && before?.edge === null;
    if (before && ((unclear && item.edge === null) || explains)) scan.doubt ??= 'list-or-range';
    if (mixesYears(item.last ? item.first : before?.first, item.last ?? item.first))
      scan.doubt ??= 'which-year';
    scan.items.push(before && apart && !enumerated ? alsoUntil(before, item) : item);
  }
}

/** «сентябрь (до 10.09)» is September up to that day; «до начала учебного года (август)» is the August before it. */
function narrow(before: Item, item: Item): Item | null {
  const month = before.last ?? before.first;
  const whole = before.edge === null && month.at === monthStretch && month.month !== null;
  const { first: until } = item;
  if (whole && item.edge === 'until' && !item.last && !until.long) {
    const agree = until.year === null || month.year === null || until.year === month.year;
    const year = until.year ?? month.year;
    return until.month === month.month && agree ? { ...before, last: { ...until, year }, upTo: true } : null;
  }
  const prepares = before.upTo && !before.last && before.first.isStartOfSchoolYear;
  const august = isPlainMonth(item) && item.first.month === 8 && item.first.year === null;
  return prepares && august ? { ...item, first: { ...item.first, year: 'this' } } : null;
}

/** «до 10 октября и 10 января»: «до» holds for both days. */
const alsoUntil = (before: Item, item: Item): Item =>
  before.edge === 'until' && !before.last && !before.first.long && isPlainDay(item)
    ? { ...item, edge: 'until', upTo: true }
    : item;

const isPlainDay = ({ edge, first, last }: Item): boolean => edge === null && last === null && !first.long;

/** «май 2024, 2025»: the second is hardly the whole year. */
const mixesYears = (before: Period | undefined, after: Period): boolean =>
  before !== undefined && after.at === calendarYearStretch && before.at !== calendarYearStretch;

const isPlainMonth = ({ edge, first, last }: Item): boolean =>
  edge === null && last === null && first.at === monthStretch && first.month !== null;

/** «с 2025 года»: since January or since September? */
const sinceYear = (period: Period): Period =>
  period.at === calendarYearStretch ? { ...period, doubt: 'which-year' } : period;

function readItem(tokens: Tokens, at: number): Found<Item> | null {
  const token = tokens[at];
  const edge = token?.t === 'until' || token?.t === 'to' ? 'until' : token?.t === 'from' ? 'from' : null;
  const start = edge ? at + 1 : at;
  const found = readPeriod(tokens, start);
  if (!found) return null;
  const first = edge === 'from' ? { ...found, value: sinceYear(found.value) } : found;
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

import { type CivilDate, shortDate } from '../../calendar/civil-date';
import { plainWords } from '../../language/plain-words';
import { archetypesOf } from '../archetypes';
import { PRECEDENCE, type Precedence, type Step } from '../precedence';
import type { DatedRow } from '../row-deadline';
import { at, nameOf, setDeadline } from './make';
import type { Finding, PlanCheck } from './types';

/** A row with the things it wants done. A list is taken apart, so that its items are not mixed up. */
interface Steps {
  readonly dated: DatedRow;
  readonly steps: readonly Step[];
  /** The last day; `null` for work without a definite end. */
  readonly due: CivilDate | null;
  readonly endless: boolean;
}

const ITEM = /\n|(?<=[.;:])\s*(?=\d{1,2}\s?[.)]?\s?[А-ЯЁ])|;\s*(?=[—–-])/;

/** C-33: something is due before what it needs. */
export const wrongOrder: PlanCheck = ({ rows }, { finished = new Set() }) => {
  const all = rows.filter(({ row }) => !finished.has(row.place)).map(stepsOf);
  return [...PRECEDENCE.flatMap((rule) => breaches(rule, all)), ...orderTwice(all)].sort(
    (a, b) => a.place.line! - b.place.line!,
  );
};

function stepsOf(dated: DatedRow): Steps {
  const { row, deadline } = dated;
  const items = (row.content || row.activity).split(ITEM).filter((text) => text.trim() !== '');
  const texts = [...items, ...(row.content === '' ? [] : [row.activity]), row.result];
  const steps = texts.map((activity) => ({
    words: plainWords(activity),
    kinds: new Set(activity === row.result ? [] : archetypesOf({ activity, content: '' })),
  }));
  const endless = deadline.kind === 'continuous';
  return { dated, steps, due: dueDate(dated), endless };
}

function dueDate({ deadline }: DatedRow): CivilDate | null {
  if (deadline.kind === 'continuous' || deadline.kind === 'recurring') return null;
  return deadline.windows[deadline.windows.length - 1]?.to ?? null;
}

function breaches(rule: Precedence, all: readonly Steps[]): Finding[] {
  const earlier = all.filter(({ steps }) => steps.some(rule.earlier));
  const later = all.filter(({ steps, due }) => due !== null && steps.some(rule.later));
  if (rule.once) return earlier.flatMap((one) => lateForAll(rule, one, later));
  return later.flatMap((one) => {
    const others = earlier.filter((other) => other !== one && !one.steps.some(rule.earlier));
    return [...late(rule, one, others), ...(rule.strict ? tooTight(rule, one, others) : [])];
  });
}

const breach = (
  place: Steps,
  params: Finding['params'],
  severity: Finding['severity'] = 'warning',
): Finding => ({ code: 'C-33', severity, place: at(place.dated), params });

/** Both ways out: the later work waits, or the earlier one hurries. */
function late(rule: Precedence, later: Steps, others: readonly Steps[]): Finding[] {
  const behind = others.filter(({ due }) => due !== null && due > later.due!);
  return behind.map((other) => {
    const params = {
      ...{ rule: rule.name, how: 'late', due: later.due!, needs: other.due! },
      other: nameOf(other.dated),
    };
    const fixes = [setDeadline(later.dated, until(other.due!)), setDeadline(other.dated, until(later.due!))];
    return { ...breach(later, params), fixes };
  });
}

const until = (date: CivilDate): string => `до ${shortDate(date)}`;

/** Work without an end, or one that ends on the very day the next has to be ready. */
function tooTight(rule: Precedence, later: Steps, others: readonly Steps[]): Finding[] {
  return others.flatMap((other): Finding[] => {
    const sameDay = other.due === later.due && isDay(other.dated) && isDay(later.dated);
    if (!other.endless && !sameDay) return [];
    const how = other.endless ? 'endless' : 'same-day';
    const params = { rule: rule.name, how, due: later.due!, needs: '', other: nameOf(other.dated) };
    return [breach(later, params, sameDay ? 'info' : 'warning')];
  });
}

/** «до 2 сентября»: one day, not a month in which both find their time. */
const isDay = ({ deadline: { windows } }: DatedRow): boolean =>
  windows.length === 1 && (windows[0]!.from === null || windows[0]!.from === windows[0]!.to);

function lateForAll(rule: Precedence, one: Steps, later: readonly Steps[]): Finding[] {
  const waiting = later.filter((other) => other !== one && one.due !== null && other.due! < one.due);
  const [first] = waiting;
  if (!first) return [];
  const params = {
    ...{ rule: rule.name, how: 'late', due: first.due!, needs: one.due! },
    ...{ other: nameOf(first.dated), count: String(waiting.length) },
  };
  return [breach(one, params)];
}

/** The order on pairs is issued in one row and once more in another. */
function orderTwice(all: readonly Steps[]): Finding[] {
  const orders = PRECEDENCE.find(({ name }) => name === 'pairs-ordered')!.later;
  const [first, ...again] = all.filter(({ steps }) => steps.some(orders));
  return again.map((one) =>
    breach(one, { rule: 'order-twice', how: 'twice', due: '', needs: '', other: nameOf(first!.dated) }),
  );
}

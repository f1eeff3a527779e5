import type { Ask, PaperKind } from '../../documents/kind';
import { kindName } from '../../documents/kind-names';
import { programmeDaysOf } from '../../documents/office';
import { addDays, type CivilDate, civilDate } from '../../domain/calendar/civil-date';
import { isWorkingDay } from '../../domain/calendar/working-days';
import { isGone, takesPlace } from '../../domain/pairing/facts';
import { DOCUMENT_STATUS } from '../../sheets/lists';
import type { DocumentRow } from '../../sheets/office';
import type { Pair } from '../../sheets/pairs';
import { orderAfterStart, pairHasOrder, programmesDueOff } from '../../text/orders';
import { isNamed, pairLabel, rowById, valuesOf } from '../banks';
import { gapsOf, readyForOrder, waitsForOrder } from '../pairs/pairs';
import type { Desk } from './desk';
import { seriesOf } from './series';
import { isToMake, stillToMake } from './wanted-papers';

/** What the use case knows of a kind besides the kind itself: whom it offers and what the book forbids. */
interface PaperRules {
  /** Codes the card lists, in the order of their sheet. */
  readonly offers: (desk: Desk) => readonly string[];
  /** Those ticked when nobody has chosen. */
  readonly ready: (desk: Desk, offered: readonly string[]) => readonly string[];
  /** Another document that forbids this one, by the subject. */
  readonly elsewhere: (desk: Desk, ask: Ask, id: string) => readonly string[];
  /** What the subject lacks by the rules of the book. */
  readonly faults: (desk: Desk, ask: Ask, id: string) => readonly string[];
  readonly notices: (desk: Desk, ask: Ask) => readonly string[];
}

const pairById = ({ banks }: Desk, id: string): Pair | null => rowById(banks.pairs, id)?.values ?? null;

const askedPairs = (desk: Desk, { subjects }: Ask): Pair[] =>
  subjects.flatMap((id) => pairById(desk, id) ?? []);

/** A document that was really made: no project, no wish, not cancelled. */
export const isLive = ({ status }: Pick<DocumentRow, 'status'>): boolean =>
  status !== DOCUMENT_STATUS.cancelled &&
  status !== DOCUMENT_STATUS.draft &&
  status !== DOCUMENT_STATUS.needed;

/**
 * Live documents of the kind for this school year, or without a date: papers of a year are made from the August before
 * it on (domain rule §1.3).
 */
export const madeThisYear = ({ banks, register }: Desk, kind: Pick<PaperKind, 'kind'>): DocumentRow[] => {
  const { start } = banks.year;
  const [from, to] = [civilDate(start, 8, 1)!, civilDate(start + 1, 7, 31)!];
  return valuesOf(register).filter(
    (row) =>
      row.kind === kindName(kind.kind) &&
      isLive(row) &&
      (row.date === null || (row.date >= from && row.date <= to)),
  );
};

/** The order that fixes pairs: gates C-02 … C-12 of each pair, no second order, its days (C-25). */
const FIXING: PaperRules = {
  offers: ({ banks }) =>
    valuesOf(banks.pairs)
      .filter(waitsForOrder)
      .map(({ id }) => id),
  ready: ({ banks }) => readyForOrder(banks).map(({ id }) => id),
  elsewhere: (desk, ask, id) => {
    const other = otherOrder(desk, ask, id);
    return other === null ? [] : [pairHasOrder(other)];
  },
  faults: (desk, { date }, id) => {
    const pair = pairById(desk, id);
    return pair ? gapsOf(desk.banks, { ...pair, orderDate: date }) : [];
  },
  notices: (desk, ask) => {
    const { settings } = desk.banks;
    const late = askedPairs(desk, ask).filter(({ from }) => from !== null && from < ask.date);
    const due = addDays(ask.date, programmeDaysOf(settings));
    const off = ask.points.includes('программы') && !isWorkingDay(due, desk.banks.workingCalendar());
    return [
      ...late.map((pair) => orderAfterStart(pairLabel(pair.mentor, pair.mentee), ask.date, pair.from!)),
      ...(off ? [programmesDueOff(due)] : []),
    ];
  },
};

/** Number of another order that fixes the pair already, by the pair or by the register. */
function otherOrder({ banks, register }: Desk, { number }: Ask, id: string): string | null {
  const own = rowById(banks.pairs, id)?.values.orderNumber ?? '';
  const registered = valuesOf(register).find(
    (row) => row.kind === kindName('D20') && isLive(row) && row.subjects.includes(id),
  );
  return [own, registered?.number ?? ''].find((other) => other !== '' && other !== number) ?? null;
}

/** Pairs of this school year, also those that have ended in it. */
const pairsOfYear = ({ banks }: Desk): Pair[] =>
  valuesOf(banks.pairs).filter(
    ({ id, from, to }) =>
      id !== '' && (from === null || from <= banks.year.to) && (to === null || to >= banks.year.from),
  );

const people = (desk: Desk, about: PaperKind['about']): { id: string; status: string; name: string }[] => [
  ...(about === 'mentee' ? [] : valuesOf(desk.banks.mentors)),
  ...(about === 'mentor' ? [] : valuesOf(desk.banks.mentees)),
];

const offeredBy: Readonly<Record<PaperKind['about'], (desk: Desk) => readonly string[]>> = {
  programme: () => [],
  pair: (desk) => pairsOfYear(desk).map(({ id }) => id),
  mentor: (desk) => named(desk, 'mentor'),
  mentee: (desk) => named(desk, 'mentee'),
  person: (desk) => named(desk, 'person'),
  document: ({ register }) =>
    valuesOf(register)
      .filter((row) => isLive(row) && !isToMake(row) && seriesOf(row.kind) !== null)
      .map(({ id }) => id),
};

const named = (desk: Desk, about: PaperKind['about']): string[] =>
  people(desk, about)
    .filter((person) => isNamed(person) && !isGone(person))
    .map(({ id }) => id);

/** Subjects a change has asked the document for, and nobody has made it yet. */
const wantedSubjects = ({ register }: Desk, kind: Pick<PaperKind, 'kind'>): readonly string[] => [
  ...new Set(
    stillToMake(register).flatMap(({ values }) =>
      values.kind === kindName(kind.kind) ? values.subjects : [],
    ),
  ),
];

/**
 * Whether one document takes all its subjects: orders do. Other papers of several pairs are of one group or of one
 * mentor, so that each is asked for by itself.
 */
export const takesAll = ({ takes, series }: Pick<PaperKind, 'takes' | 'series'>): boolean =>
  takes === 'many' && (series === 'orders' || series === 'staff');

/** Documents of a change: nobody needs one before something has changed. */
const OF_CHANGES: readonly string[] = ['D31', 'D32', 'D33', 'D34'].map(kindName);

/** A pair whose end is written and has no order yet. */
const endsWithoutOrder = ({ endDate, endOrder }: Pair): boolean => endDate !== null && endOrder === '';

/** Of several the ones at work that have no such document yet; of one only where there is nothing to choose. */
function usualChoice(desk: Desk, kind: PaperKind, offered: readonly string[]): readonly string[] {
  if (kind.takes === 'none') return [];
  const wanted = wantedSubjects(desk, kind).filter((id) => offered.includes(id));
  if (wanted.length > 0) return takesAll(kind) ? wanted : wanted.slice(0, 1);
  if (!takesAll(kind)) return offered.length === 1 ? offered : [];
  if (kind.about !== 'pair') return [];
  if (OF_CHANGES.includes(kindName(kind.kind)))
    return kindName(kind.kind) === kindName('D33')
      ? offered.filter((id) => endsWithoutOrder(pairById(desk, id)!))
      : [];
  const covered = new Set(madeThisYear(desk, kind).flatMap(({ subjects }) => subjects));
  return offered.filter((id) => !covered.has(id) && takesPlace(pairById(desk, id)!));
}

const usualRules = (kind: PaperKind): PaperRules => ({
  offers: offeredBy[kind.about],
  ready: (desk, offered) => usualChoice(desk, kind, offered),
  elsewhere: () => [],
  faults: () => [],
  notices: () => [],
});

const RULES: Readonly<Record<string, PaperRules>> = { D20: FIXING, D20T: FIXING };

export const rulesOf = (kind: PaperKind): PaperRules => RULES[kind.kind] ?? usualRules(kind);

/** Subjects that may want a document of their own now: those of a change only when it was asked for. */
export function openSubjects(desk: Desk, kind: PaperKind): readonly string[] {
  const offered = rulesOf(kind).offers(desk);
  if (OF_CHANGES.includes(kindName(kind.kind))) {
    const wanted = wantedSubjects(desk, kind);
    return offered.filter((id) => wanted.includes(id));
  }
  const covered = new Set(madeThisYear(desk, kind).flatMap(({ subjects }) => subjects));
  return offered.filter((id) => {
    const pair = pairById(desk, id);
    return !covered.has(id) && (pair === null || takesPlace(pair));
  });
}

/** Whether the day is one people work on. */
export const isOfficeDay = ({ banks }: Desk, date: CivilDate): boolean =>
  isWorkingDay(date, banks.workingCalendar());

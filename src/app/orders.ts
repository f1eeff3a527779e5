import type { Input } from '../contract/api';
import type { DocumentMade, NameForms, OrderCard, OrderChoice } from '../contract/dto';
import { done, type Result, refuse } from '../contract/result';
import { kindName } from '../documents/kind-names';
import { orderOnPairs, type PreparedOrder } from '../documents/order-on-pairs';
import { asProject } from '../documents/prepared';
import { type CivilDate, dateParts } from '../domain/calendar/civil-date';
import { schoolYearLabel } from '../domain/calendar/school-year';
import { CASES, type Forms } from '../domain/language/types';
import { acts, documents, pairs } from '../sheets/all';
import { DOCUMENT_STATUS, PAIR_STATUS } from '../sheets/lists';
import type { Act, DocumentRow } from '../sheets/office';
import type { Pair } from '../sheets/pairs';
import { SETTINGS } from '../sheets/settings';
import type { Table } from '../sheets/table';
import { appTexts } from '../text/app';
import { orderBlockText, orderWarningText } from '../text/documents';
import { actWarning, missingSettingText, numberTaken, projectOnly } from '../text/orders';
import { type Banks, placeOf, readBanks, valuesOf } from './banks';
import { startAction } from './journal';
import { documentLine } from './list-documents';
import { madeBefore, makeDocument } from './make-document';
import { asCheck, checksOf } from './pair-question';
import { pairLine } from './pairs';
import type { Ports } from './ports';

/** All orders share one series of numbers. */
const ORDER = 'Приказ';

/** Statuses of pairs an order may still be made for. */
const BEFORE_ORDER: readonly string[] = [PAIR_STATUS.draft, PAIR_STATUS.proposed, PAIR_STATUS.agreed];

interface Desk {
  readonly banks: Banks;
  readonly acts: Table<Act>;
  readonly register: Table<DocumentRow>;
}

const openDesk = (ports: Ports): Desk => ({
  banks: readBanks(ports),
  acts: ports.book.read(acts),
  register: ports.book.read(documents),
});

/** The card of a new order: pairs that wait for one, a number, the acts in force today. */
export function openOrder(ports: Ports, { pairIds }: Input<'orders.open'>): Result<OrderCard> {
  const desk = openDesk(ports);
  const waiting = pairsWithoutOrder(desk.banks);
  const ready = waiting.filter((pair) => gapsOf(desk.banks, pair, desk.banks.today).length === 0);
  const chosen = pairIds ?? ready.map((pair) => pair.id);
  const date = desk.banks.today;
  const choice: OrderChoice = {
    pairIds: chosen.filter((id) => waiting.some((pair) => pair.id === id)),
    number: nextNumber(desk),
    date,
    variant: 'table',
    actIds: offeredActs(desk.acts)
      .filter((act) => act.on && actFault(act, date) === null)
      .map((act) => act.id),
    corrections: [],
  };
  return done(cardOf(desk, choice));
}

/** The card again after the person changed something. */
export const reviewOrder = (ports: Ports, choice: OrderChoice): Result<OrderCard> =>
  done(cardOf(openDesk(ports), choice));

/**
 * Makes the order: one export and one create. With anything blocking only a project with the mark «ПРОЕКТ» and
 * the list of gaps. The pairs get its number and date; they move on when the signed paper is back.
 */
export function makeOrder(ports: Ports, { choice, project }: Input<'orders.make'>): Result<DocumentMade> {
  const desk = openDesk(ports);
  const order = prepareOrder(desk, choice);
  const gaps = blockingOf(desk, choice, order);
  const known = madeBefore(desk.register, order.key);
  if (known && !project) {
    return done({
      documents: [documentLine(desk.register, known)],
      project: false,
      warnings: [],
      lastAction: null,
    });
  }
  if (gaps.length > 0 && !project) return refuse('blocked', projectOnly(gaps[0]!), null, gaps);

  const action = startAction(ports);
  const facts = {
    year: schoolYearLabel(desk.banks.year),
    date: choice.date as CivilDate,
    project,
    taken: [],
  };
  const made = makeDocument(ports, action, project ? asProject(order, gaps) : order, facts);
  if (!made.ok) return made;
  if (!project) {
    for (const { row, values } of desk.banks.pairs.rows) {
      if (!choice.pairIds.includes(values.id)) continue;
      action.update(pairs, row, values, { orderNumber: order.number, orderDate: choice.date });
    }
  }
  const { row, rowNumber } = made.value;
  const line = documentLine(desk.register, { row: rowNumber, values: row as DocumentRow });
  const lastAction = action.finish(appTexts.orderMade(order.title));
  return done({ documents: [line], project, warnings: order.warnings.map(orderWarningText), lastAction });
}

export const pairsWithoutOrder = (banks: Banks): Pair[] =>
  valuesOf(banks.pairs).filter((pair) => BEFORE_ORDER.includes(pair.status) && pair.orderNumber === '');

function cardOf(desk: Desk, choice: OrderChoice): OrderCard {
  const { banks } = desk;
  const order = prepareOrder(desk, choice);
  const waiting = new Set(pairsWithoutOrder(banks).map((pair) => pair.id));
  return {
    pairs: banks.pairs.rows
      .filter(({ values }) => waiting.has(values.id))
      .map(({ row, values }) => ({
        ...pairLine(banks, row, values),
        gaps: gapsOf(banks, values, choice.date as CivilDate),
        included: choice.pairIds.includes(values.id),
      })),
    choice,
    acts: offeredActs(desk.acts).map((act) => ({
      id: act.id,
      title: act.title,
      on: choice.actIds.includes(act.id),
      warning: actFault(act, choice.date),
    })),
    names: order.names.map(({ source, forms, certainty }) => ({
      source,
      forms: inOrder(forms),
      ask: certainty === 'ask',
    })),
    blocking: blockingOf(desk, choice, order),
    warnings: order.warnings.map(orderWarningText),
    missing: order.missing.map((key) => ({
      text: missingSettingText(titleOf(key)),
      place: settingPlace(desk, key),
    })),
  };
}

function prepareOrder({ banks, acts: table }: Desk, choice: OrderChoice): PreparedOrder {
  const byId = new Map(valuesOf(banks.pairs).map((pair) => [pair.id, pair]));
  return orderOnPairs({
    pairs: choice.pairIds.flatMap((id) => byId.get(id) ?? []),
    mentors: valuesOf(banks.mentors),
    mentees: valuesOf(banks.mentees),
    settings: banks.settings,
    acts: valuesOf(table).filter((act) => choice.actIds.includes(act.id)),
    number: choice.number,
    date: choice.date as CivilDate,
    variant: choice.variant,
    corrections: choice.corrections.map(({ source, forms }) => ({ source, forms: byCase(forms) })),
  });
}

const inOrder = (forms: Forms): NameForms['forms'] =>
  CASES.map((name) => forms[name]) as unknown as NameForms['forms'];

const byCase = (forms: NameForms['forms']): Forms =>
  Object.fromEntries(CASES.map((name, index) => [name, forms[index]])) as Forms;

/** What an order of that day lacks for the pair (C-04, C-05, C-07, C-11 …). */
function gapsOf(banks: Banks, pair: Pair, date: CivilDate): string[] {
  return checksOf(banks, { ...pair, orderDate: date })
    .filter((check) => check.severity === 'error')
    .map((check) => asCheck(check).message);
}

function blockingOf(desk: Desk, choice: OrderChoice, order: PreparedOrder): string[] {
  const byId = new Map(
    desk.banks.pairs.rows.map(({ row, values }) => [values.id, pairLine(desk.banks, row, values)]),
  );
  const label = (id: string): string => byId.get(id)?.label ?? id;
  const pairGaps = valuesOf(desk.banks.pairs)
    .filter((pair) => choice.pairIds.includes(pair.id))
    .flatMap((pair) =>
      gapsOf(desk.banks, pair, choice.date as CivilDate).map((gap) => `${label(pair.id)}. ${gap}`),
    );
  const taken = sameNumber(desk.register, choice);
  return [
    ...order.blocking.map((block) => orderBlockText(block, label)),
    ...order.missing.map((key) => missingSettingText(titleOf(key))),
    ...(taken ? [numberTaken(taken.number, taken.title)] : []),
    ...pairGaps,
  ];
}

/** C-24: another document of the same calendar year has the number. */
function sameNumber(register: Table<DocumentRow>, choice: OrderChoice): DocumentRow | null {
  const year = choice.date.slice(0, 4);
  const number = choice.number.trim().toLowerCase();
  const twin = (row: DocumentRow): boolean =>
    row.number.trim().toLowerCase() === number &&
    row.date?.slice(0, 4) === year &&
    row.status !== DOCUMENT_STATUS.cancelled &&
    row.kind.startsWith(ORDER);
  return number === '' ? null : (valuesOf(register).find(twin) ?? null);
}

/** One more than the highest number of this calendar year, with the index of the organisation: «58-ОД». */
function nextNumber({ banks, register }: Desk): string {
  const { year } = dateParts(banks.today);
  const numbers = valuesOf(register)
    .filter((row) => row.date !== null && dateParts(row.date).year === year)
    .map((row) => Number.parseInt(row.number, 10))
    .filter((number) => !Number.isNaN(number));
  const next = numbers.reduce((most, number) => Math.max(most, number), 0) + 1;
  const index = banks.settings.orderIndex.trim();
  return index === '' ? String(next) : `${next}-${index}`;
}

const offeredActs = (table: Table<Act>): Act[] =>
  valuesOf(table).filter((act) => act.kinds.length === 0 || act.kinds.includes(kindName('D20')));

/** An act that is not in force on the day of the document must not be cited. */
function actFault(act: Act, date: string): string | null {
  if (act.from !== null && act.from > date) return actWarning('not-yet', act.from);
  return act.to !== null && act.to < date ? actWarning('no-more', act.to) : null;
}

const titleOf = (key: string): string => SETTINGS.find((setting) => setting.key === key)?.title ?? key;

function settingPlace({ banks }: Desk, key: string): OrderCard['missing'][number]['place'] {
  const at = SETTINGS.findIndex((setting) => setting.key === key);
  return placeOf(
    banks.settingRows,
    banks.settingRows.rows.find(({ values }) => values.title === titleOf(key))?.row ?? at + 2,
    'value',
  );
}

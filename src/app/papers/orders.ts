import type { Input } from '../../contract/api';
import type { DocumentMade, OrderCard, OrderChoice } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import type { Correction } from '../../documents/corrections';
import { kindName } from '../../documents/kind-names';
import { programmeDaysOf } from '../../documents/office';
import { orderOnPairs, type PreparedOrder } from '../../documents/order-on-pairs';
import { asProject } from '../../documents/prepared';
import { addDays, type CivilDate, dateParts } from '../../domain/calendar/civil-date';
import { schoolYearLabel } from '../../domain/calendar/school-year';
import { isWorkingDay } from '../../domain/calendar/working-days';
import { acts, documents, mentees, mentors, pairs } from '../../sheets/all';
import { DOCUMENT_STATUS } from '../../sheets/lists';
import type { Act, DocumentRow } from '../../sheets/office';
import type { Pair } from '../../sheets/pairs';
import { SETTINGS, type SettingKey, settingTitle } from '../../sheets/settings';
import type { Table, TableRow } from '../../sheets/table';
import { appTexts } from '../../text/app';
import { orderBlockText, orderWarningText } from '../../text/documents';
import {
  actWarning,
  missingSettingText,
  numberTaken,
  orderAfterStart,
  pairHasOrder,
  programmesDueOff,
  projectOnly,
} from '../../text/orders';
import { type Banks, pairLabel, placeOf, readBanks, rowById, settingRow, valuesOf } from '../banks';
import { byCase, inOrder } from '../case-forms';
import { startAction } from '../journal';
import { gapsOf, nextWorkingDay, pairLine, readyForOrder, waitsForOrder } from '../pairs/pairs';
import type { Ports } from '../ports';
import { readCorrections } from '../words/book-corrections';
import { documentLine, isLiveOrder } from './list-documents';
import { finishDocuments, type Made, madeBefore, makeDocuments } from './make-document';
import { peopleOnPaper } from './paper-people';

interface Desk {
  readonly banks: Banks;
  readonly acts: Table<Act>;
  readonly register: Table<DocumentRow>;
  /** Forms that people of the book corrected. */
  readonly corrections: readonly Correction[];
}

function openDesk(ports: Ports): Desk {
  const banks = readBanks(ports);
  return {
    banks,
    acts: ports.book.read(acts),
    register: ports.book.read(documents),
    corrections: readCorrections(ports.book, banks),
  };
}

/** The card of a new order on the next working day: pairs without one, those that are ready chosen; a number, acts in force. */
export function openOrder(ports: Ports, { pairIds }: Input<'orders.open'>): Result<OrderCard> {
  const desk = openDesk(ports);
  const { banks } = desk;
  const waiting = valuesOf(banks.pairs).filter(waitsForOrder);
  const date = nextWorkingDay(banks);
  const chosen = pairIds ?? readyForOrder(banks).map((pair) => pair.id);
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
 * the list of gaps. The pairs get its number and date; they move on when the signed paper is back. Asked again, it
 * makes no second file and completes what an interrupted run left.
 */
export function makeOrder(ports: Ports, { choice, project }: Input<'orders.make'>): Result<DocumentMade> {
  ports.book.need(mentors, mentees, pairs, documents);
  const desk = openDesk(ports);
  const order = prepareOrder(desk, choice);
  const gaps = blockingOf(desk, choice, order);
  const document = project ? asProject(order, gaps) : order;
  const paper = { document, date: choice.date as CivilDate, project };
  const known = madeBefore(desk.register, paper);
  if (!known && !project && gaps.length > 0) return refuse('blocked', projectOnly(gaps[0]!), null, gaps);

  // Reads «Календарь»: everything is read before the first write, so that a refusal leaves nothing behind.
  const warnings = known ? [] : warningsOf(desk, choice, order);
  const action = startAction(ports);
  const unmarked = project ? [] : pairsToMark(desk, choice);
  const date = known ? known.values.date : choice.date;
  for (const { row, values } of unmarked)
    action.update(pairs, row, values, { orderNumber: order.number, orderDate: date });
  const made = makeDocuments(ports, action, [paper], schoolYearLabel(desk.banks.year));
  if (!made.ok) return made;
  const [{ row, rowNumber }] = made.value as [Made];
  const line = documentLine(desk.register, { row: rowNumber, values: row as DocumentRow });
  const idle = known !== null && unmarked.length === 0;
  const text = appTexts.orderMade(order.title);
  const lastAction = idle ? null : finishDocuments(ports.store, action, made.value, text);
  return done({ documents: [line], project, warnings, lastAction });
}

/** Pairs of the order that do not have its number yet; it blocks on those that have another. */
const pairsToMark = ({ banks }: Desk, { pairIds }: OrderChoice): TableRow<Pair>[] =>
  banks.pairs.rows.filter(({ values }) => pairIds.includes(values.id) && values.orderNumber === '');

function cardOf(desk: Desk, choice: OrderChoice): OrderCard {
  const { banks } = desk;
  const order = prepareOrder(desk, choice);
  return {
    pairs: banks.pairs.rows
      .filter(({ values }) => waitsForOrder(values))
      .map(({ row, values }) => ({
        ...pairLine(banks, row, values),
        gaps: gapsOf(banks, ordered(values, choice)),
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
    warnings: warningsOf(desk, choice, order),
    missing: order.missing.map((key) => ({
      text: missingSettingText(settingTitle(key)),
      place: settingPlace(desk, key),
    })),
  };
}

function prepareOrder({ banks, acts: table, corrections }: Desk, choice: OrderChoice): PreparedOrder {
  const byId = new Map(valuesOf(banks.pairs).map((pair) => [pair.id, pair]));
  const { mentors, mentees } = peopleOnPaper(banks, choice.date as CivilDate);
  return orderOnPairs({
    pairs: choice.pairIds.flatMap((id) => byId.get(id) ?? []),
    mentors,
    mentees,
    settings: banks.settings,
    acts: valuesOf(table).filter((act) => choice.actIds.includes(act.id)),
    number: choice.number,
    date: choice.date as CivilDate,
    variant: choice.variant,
    corrections: [
      ...corrections,
      ...choice.corrections.map(({ source, forms }) => ({ source, forms: byCase(forms) })),
    ],
  });
}

/** The pair as the order would leave it. */
const ordered = (pair: Pair, { date }: OrderChoice): Pair => ({ ...pair, orderDate: date as CivilDate });

const chosenPairs = ({ banks }: Desk, { pairIds }: OrderChoice): Pair[] =>
  valuesOf(banks.pairs).filter((pair) => pairIds.includes(pair.id));

function blockingOf(desk: Desk, choice: OrderChoice, order: PreparedOrder): string[] {
  const chosen = chosenPairs(desk, choice);
  // A project lists the gaps on paper.
  const named = peopleOnPaper(desk.banks, choice.date as CivilDate);
  const byId = new Map(chosen.map((pair) => [pair.id, named.label(pair)]));
  const label = (id: string): string => byId.get(id) ?? id;
  const pairGaps = chosen.flatMap((pair) =>
    gapsOf(desk.banks, ordered(pair, choice)).map((gap) => `${label(pair.id)}: ${gap}`),
  );
  const taken = sameNumber(desk.register, choice);
  const elsewhere = choice.pairIds.flatMap((id) => {
    const other = otherOrder(desk, id, order.number);
    return other === null ? [] : [`${label(id)}: ${pairHasOrder(other)}`];
  });
  return [
    ...elsewhere,
    ...order.blocking.map((block) => orderBlockText(block, label)),
    ...order.missing.map((key) => missingSettingText(settingTitle(key))),
    ...(taken ? [numberTaken(taken.number, taken.title)] : []),
    ...pairGaps,
  ];
}

/** What to look at before signing: besides the order's own words its days (C-25). */
function warningsOf(desk: Desk, choice: OrderChoice, order: PreparedOrder): string[] {
  const { settings } = desk.banks;
  const date = choice.date as CivilDate;
  const late = chosenPairs(desk, choice).filter(({ from }) => from !== null && from < date);
  const due = addDays(date, programmeDaysOf(settings));
  return [
    ...order.warnings.map(orderWarningText),
    ...late.map((pair) => orderAfterStart(pairLabel(pair.mentor, pair.mentee), date, pair.from!)),
    ...(isWorkingDay(due, desk.banks.workingCalendar()) ? [] : [programmesDueOff(due)]),
  ];
}

/** Number of another order that fixes the pair already, by the pair or by the register. */
function otherOrder({ banks, register }: Desk, pairId: string, number: string): string | null {
  const own = rowById(banks.pairs, pairId)?.values.orderNumber ?? '';
  const registered = valuesOf(register).find((row) => isLiveOrder(row) && row.subjects.includes(pairId));
  return [own, registered?.number ?? ''].find((other) => other !== '' && other !== number) ?? null;
}

/** C-24: another document of the same calendar year has the number. */
function sameNumber(register: Table<DocumentRow>, choice: OrderChoice): DocumentRow | null {
  const year = choice.date.slice(0, 4);
  const number = choice.number.trim().toLowerCase();
  const twin = (row: DocumentRow): boolean =>
    row.number.trim().toLowerCase() === number && row.date?.slice(0, 4) === year && isLiveOrder(row);
  return number === '' ? null : (valuesOf(register).find(twin) ?? null);
}

/** One more than the highest number of this calendar year, with the index of the organisation: «58-ОД». */
function nextNumber({ banks, register }: Desk): string {
  const { year } = dateParts(banks.today);
  const numbers = valuesOf(register)
    .filter(
      (row) =>
        row.status !== DOCUMENT_STATUS.draft &&
        row.status !== DOCUMENT_STATUS.needed &&
        row.date !== null &&
        dateParts(row.date).year === year,
    )
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

/** Where a setting is filled in; a lost row is where «Настройки» of a new book has it. */
function settingPlace({ banks }: Desk, key: SettingKey): OrderCard['missing'][number]['place'] {
  const usual = SETTINGS.findIndex((setting) => setting.key === key) + 2;
  return placeOf(banks.settingRows, settingRow(banks.settingRows, key)?.row ?? usual, 'value');
}

import type { TodayAction, TodayItem } from '../../contract/dto';
import { kindName } from '../../documents/kind-names';
import { programmeDaysOf } from '../../documents/office';
import { addDays, addMonths, type CivilDate, daysBetween, shortDate } from '../../domain/calendar/civil-date';
import { CHANGE_RULES } from '../../domain/pairing/changes';
import { takesPlace } from '../../domain/pairing/facts';
import { brokenGates, type GateFault, isAtWork, stateOf } from '../../domain/pairing/states';
import { daysAlone } from '../../domain/pairing/waiting';
import { PAIR_STATUS } from '../../sheets/lists';
import type { DocumentRow } from '../../sheets/office';
import type { Pair } from '../../sheets/pairs';
import type { Table, TableRow } from '../../sheets/table';
import { homeTexts as text } from '../../text/home';
import { gateHint, homePairTexts as pairText } from '../../text/pair-states';
import { counted } from '../../text/plural';
import { type Banks, pairLabel, placeOf, shortName, valuesOf } from '../banks';
import { waitsTooLong, withoutPair } from '../pairs/alone';
import { momentsOf } from '../pairs/pair-moment';
import { stillToMake } from '../papers/wanted-papers';

const SOON_DAYS = 7;
/** Months an ended pair is asked about its agreement. */
const ASKED_MONTHS = 12;

type Row = TableRow<Pair>;

const pairItem = (
  banks: Banks,
  { row, values }: Row,
  hint: string,
  action: TodayAction | null = null,
): TodayItem => ({
  title: pairLabel(values.mentor, values.mentee),
  hint,
  place: placeOf(banks.pairs, row, 'status'),
  action,
});

const toPairs: TodayAction = { kind: 'pairs', label: pairText.toPairs };
const toChange = ({ id }: Pair): TodayAction => ({ kind: 'change', pairId: id, label: pairText.change });

/** Pairs at work whose last day, written down or of the order, has passed; pauses that began or are over. */
export function overduePairs(banks: Banks): TodayItem[] {
  const { today } = banks;
  return banks.pairs.rows.flatMap((row): TodayItem[] => {
    const { status, endDate, to, pausedFrom, pausedTo } = row.values;
    if (!takesPlace(row.values)) return [];
    if (endDate !== null)
      return endDate <= today ? [pairItem(banks, row, pairText.endIt(shortDate(endDate)), toPairs)] : [];
    if (!isAtWork(row.values)) return [];
    if (to !== null && to < today)
      return [pairItem(banks, row, text.ended(shortDate(to)), toChange(row.values))];
    const state = stateOf(status);
    const restedOut = state === 'paused' && pausedTo !== null && pausedTo < today;
    if (restedOut) return [pairItem(banks, row, pairText.pauseOver(shortDate(pausedTo)), toPairs)];
    const begun = state === 'active' && pausedFrom !== null && pausedFrom <= today;
    return begun && (pausedTo === null || pausedTo >= today)
      ? [pairItem(banks, row, pairText.pauseBegun(shortDate(pausedFrom)), toPairs)]
      : [];
  });
}

/** Last days of pairs in the week to come. */
export const endingSoon = (banks: Banks): TodayItem[] =>
  banks.pairs.rows
    .filter(({ values }) => {
      const { endDate } = values;
      const limit = addDays(banks.today, SOON_DAYS);
      return takesPlace(values) && endDate !== null && endDate > banks.today && endDate <= limit;
    })
    .map((row) => pairItem(banks, row, pairText.lastDay(shortDate(row.values.endDate!))));

/** What the states in the sheet lack: «действует» without an order (C-08), somebody left (C-30), a consent gone. */
export function brokenPairs(banks: Banks): TodayItem[] {
  const moment = momentsOf(banks);
  return banks.pairs.rows.flatMap((row): TodayItem[] => {
    const { values } = row;
    if (values.id === '' || (!isAtWork(values) && stateOf(values.status) !== null)) return [];
    const faults = brokenGates(moment(values)).filter((fault) => !isOfPaper(fault));
    const [first] = faults;
    if (!first) return [];
    const gone = first.gate === 'people' && first.why === 'gone';
    return [pairItem(banks, row, gateHint(first), gone ? toChange(values) : toPairs)];
  });
}

/** A consent that is missing stands under «Не хватает» already, with its card. */
const isOfPaper = (fault: GateFault): boolean =>
  fault.gate === 'check' && 'why' in fault.check && fault.check.why !== 'late';

/** C-09: no programme although the days for it after the order are over. */
export function withoutProgramme(banks: Banks): TodayItem[] {
  const days = programmeDaysOf(banks.settings);
  const late = (pair: Pair): boolean =>
    takesPlace(pair) &&
    pair.programmeDate === null &&
    pair.orderDate !== null &&
    daysBetween(pair.orderDate as CivilDate, banks.today) > days;
  return banks.pairs.rows
    .filter(({ values }) => late(values))
    .map((row) =>
      pairItem(banks, row, text.noProgramme, { kind: 'programmes', label: text.approveProgrammes }),
    );
}

/** One line for all documents that changes of pairs ask for. */
export function papersToMake(register: Table<DocumentRow>): TodayItem[] {
  const open = stillToMake(register);
  const [first] = open;
  if (!first) return [];
  return [
    {
      title: pairText.toMake(open.length),
      hint: [...new Set(open.map(({ values }) => values.kind))].slice(0, 2).join(', '),
      place: placeOf(register, first.row, 'title'),
      action: { kind: 'documents', label: pairText.toDocuments },
    },
  ];
}

/**
 * C-23: the pair has ended and its additional agreement goes on: the register has neither its end (D34) nor a row to
 * make it. With the employment of the mentor it ends by itself, so that a dismissal is not asked about.
 */
export function openAgreements(banks: Banks, register: Table<DocumentRow>): TodayItem[] {
  const since = addMonths(banks.today, -ASKED_MONTHS);
  const ending = register.rows.filter(({ values }) => values.kind === kindName('D34'));
  const told = new Set(ending.flatMap(({ values }) => values.subjects));
  return banks.pairs.rows
    .filter(
      ({ values: { id, status, agreementNumber, endReason, endDate } }) =>
        (status === PAIR_STATUS.ended || status === PAIR_STATUS.endedEarly) &&
        agreementNumber.trim() !== '' &&
        endReason !== CHANGE_RULES.dismissed.reason &&
        (endDate === null || endDate >= since) &&
        !told.has(id),
    )
    .map((row) => pairItem(banks, row, pairText.agreement(row.values.agreementNumber)));
}

/** Mentees without a pair, those who wait longest first: a month is too long (C-16); what is offered meanwhile. */
export function aloneItems(banks: Banks): TodayItem[] {
  const waiting = daysAlone(valuesOf(banks.pairs), banks.today);
  return withoutPair(banks)
    .sort((a, b) => (waiting(b.values) ?? -1) - (waiting(a.values) ?? -1))
    .map(({ row, values }): TodayItem => {
      const days = waiting(values);
      const waits = days === null ? '' : text.waits(counted(days, text.dayWords));
      const item: TodayItem = {
        title: text.alone(shortName(values.name)),
        hint: waitsTooLong(days) ? pairText.tooLong(waits) : waits,
        place: placeOf(banks.mentees, row, 'name'),
        action: { kind: 'pair', menteeId: values.id, label: text.findMentor },
      };
      return values.support.trim() === ''
        ? { ...item, also: { kind: 'support', menteeId: values.id, label: pairText.support } }
        : { ...item, hint: [item.hint, pairText.supported].filter(Boolean).join(', ') };
    });
}

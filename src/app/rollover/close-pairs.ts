import type { RolloverChoices } from '../../contract/dto';
import { schoolYear } from '../../domain/calendar/school-year';
import { endState } from '../../domain/pairing/change-papers';
import { CHANGE_RULES } from '../../domain/pairing/changes';
import { stateOf } from '../../domain/pairing/states';
import {
  type ClosingPair,
  fatesOf,
  isDoneItem,
  lastDayOf,
  nextTerm,
  type PairFate,
  proposedFate,
} from '../../domain/rollover/pairs';
import { documents, pairs, programmes } from '../../sheets/all';
import { idSequence } from '../../sheets/ids';
import { DOCUMENT_STATUS, PAIR_STATUS } from '../../sheets/lists';
import type { Pair, ProgrammeItem } from '../../sheets/pairs';
import type { TableRow } from '../../sheets/table';
import { rolloverTexts as text } from '../../text/rollover';
import { type Banks, idsOf, pairLabel, readBanks, valuesOf } from '../banks';
import type { Action } from '../journal';
import { type ChangeCase, papersOfCase } from '../pairs/change-pair';
import { changingPair } from '../pairs/changing-pair';
import { changedPair, nextPair } from '../pairs/make-change';
import { followPairs } from '../pairs/person-statuses';
import type { Book, Clock } from '../ports';
import { dayOr, type RolloverFrame } from './frame';

export interface PairsApplied {
  readonly refusals: readonly string[];
  readonly papers: number;
  readonly nextPairs: number;
}

/** The pair as the rules of the close see it. */
export function closingPair(pair: Pair, items: readonly ProgrammeItem[]): ClosingPair {
  const own = items.filter((item) => item.pair === pair.id);
  return {
    state: stateOf(pair.status) ?? 'draft',
    from: pair.from,
    to: pair.to,
    ending: pair.endDate !== null,
    hasOrder: pair.orderNumber.trim() !== '',
    itemsDone: own.filter(isDoneItem).length,
    items: own.length,
  };
}

/** The reason of a pair that is closed when nothing else was chosen. */
export const USUAL_REASON = CHANGE_RULES.fulfilled.reason!;

interface Decided {
  readonly found: ChangeCase;
  readonly fate: Exclude<PairFate, 'stay'>;
  readonly reason: string;
}

/** Closes and prolongs pairs as chosen, all others as proposed; papers that follow are put on the list of documents. */
export function applyPairs(
  ports: { readonly book: Book; readonly clock: Clock },
  action: Action,
  frame: RolloverFrame,
): PairsApplied {
  const banks = readBanks(ports);
  const decided = decisions(banks, valuesOf(ports.book.read(programmes)), frame);
  const closed = decided.map((one) => ({ ...one, changed: closedPair(one) }));
  for (const { found, changed } of closed) action.update(pairs, found.known.row, found.known.values, changed);
  // Places are free once all that end have ended; only then do pairs that go on take theirs.
  const nowOf = new Map(closed.map(({ changed }) => [changed.id, changed]));
  let rows: readonly TableRow<Pair>[] = banks.pairs.rows.map(({ row, values }) => ({
    row,
    values: nowOf.get(values.id) ?? values,
  }));
  const refusals: string[] = [];
  const nexts = new Map<string, Pair>();
  for (const { found } of closed.filter((one) => one.fate === 'prolong')) {
    const pairsThen = rows.map(({ row, values }) => ({ row, values: inNextYear(values) }));
    const next = nextPair({
      ...found,
      banks: { ...banks, year: schoolYear(frame.from.start + 1), pairs: { ...banks.pairs, rows: pairsThen } },
    });
    if (next === null) continue;
    if ('refusal' in next) {
      refusals.push(text.cannotProlong(labelOf(found.known.values), next.refusal));
      continue;
    }
    nexts.set(found.known.values.id, next.pair);
    rows = [...rows, { row: action.append(pairs, next.pair), values: next.pair }];
  }
  const papers = writePapers(ports.book, action, decided, nexts);
  followPairs(
    action,
    banks,
    rows.map(({ values }) => values),
    closed.map(({ changed }) => changed),
  );
  return { refusals, papers, nextPairs: nexts.size };
}

/** A pair whose end is written holds no place in the next year, whatever it is today. */
const inNextYear = (pair: Pair): Pair =>
  pair.endDate === null ? pair : { ...pair, status: PAIR_STATUS.ended };

const labelOf = (pair: Pair): string => pairLabel(pair.mentor, pair.mentee);

function decisions(banks: Banks, items: readonly ProgrammeItem[], frame: RolloverFrame): Decided[] {
  const chosen = new Map(frame.choices.pairs.map((one) => [one.id, one]));
  return banks.pairs.rows.flatMap((known) => {
    const pair = closingPair(known.values, items);
    const fates = fatesOf(pair, frame.from);
    if (known.values.id === '' || fates.length === 0) return [];
    const own = chosen.get(known.values.id);
    const fate = own && fates.includes(own.fate) ? own.fate : proposedFate(pair, frame.from);
    if (fate === 'stay') return [];
    const reason = own?.reason || USUAL_REASON;
    return [{ fate, reason, found: caseOf(banks, known, pair, fate, frame) }];
  });
}

function caseOf(
  banks: Banks,
  known: TableRow<Pair>,
  pair: ClosingPair,
  fate: 'close' | 'prolong',
  { today, from, choices }: RolloverFrame,
): ChangeCase {
  const term = nextTerm(schoolYear(from.start + 1));
  const answers = {
    kind: fate === 'close' ? ('fulfilled' as const) : ('prolonged' as const),
    ...{ who: null, notice: null, awayFrom: null, awayTo: null, mentorId: '' },
    lastDay: lastDayOf(pair, from, today),
    from: fate === 'close' ? null : dayOr(choices.term?.from ?? null, term.from),
    to: fate === 'close' ? null : dayOr(choices.term?.to ?? null, term.to),
  };
  const question = {
    pair: changingPair(banks, known.values),
    answers,
    today,
    orderDate: known.values.orderDate,
    calendar: banks.workingCalendar(),
  };
  return { banks, known, question, answers, faults: [] };
}

/** The row of the pair when its year is over; a last day that is ahead leaves its state until then. */
function closedPair({ found, fate, reason }: Decided): Pair {
  const changed = changedPair(found);
  if (fate === 'prolong' || reason === USUAL_REASON) return changed;
  const over = changed.status !== found.known.values.status;
  // A pair ends early for another reason only before its term.
  const early = endState('by-both', changed.endDate!, changed.to);
  return { ...changed, endReason: reason, status: over ? PAIR_STATUS[early] : changed.status };
}

function writePapers(
  book: Book,
  action: Action,
  decided: readonly Decided[],
  nexts: ReadonlyMap<string, Pair>,
): number {
  const newId = idSequence(documents.idPrefix!, idsOf(book.read(documents)));
  const rows = decided.flatMap(({ found }) =>
    papersOfCase(found).flatMap(({ about, row }) => {
      const { id } = found.known.values;
      const subject = about === 'next' ? nexts.get(id)?.id : id;
      return subject === undefined ? [] : [{ ...row, subjects: [subject] }];
    }),
  );
  for (const row of rows) action.append(documents, { ...row, id: newId(), status: DOCUMENT_STATUS.needed });
  return rows.length;
}

/** What was chosen for a pair, or what is proposed. */
export function chosenFate(
  choices: RolloverChoices,
  id: string,
  pair: ClosingPair,
  frame: Pick<RolloverFrame, 'from'>,
): PairFate {
  const own = choices.pairs.find((one) => one.id === id);
  return own && fatesOf(pair, frame.from).includes(own.fate) ? own.fate : proposedFate(pair, frame.from);
}

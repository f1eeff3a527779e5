import type { CivilDate } from '../../domain/calendar/civil-date';
import type { DeadlineContext } from '../../domain/deadlines/types';
import { fingerprint } from '../../domain/fingerprint';
import { grouped } from '../../domain/grouped';
import { comparable } from '../../domain/nearest';
import { stateOf } from '../../domain/pairing/states';
import { datesOf, type ItemDates } from '../../domain/programme/item-dates';
import { itemsOfRows, statusOfItem } from '../../domain/programme/items';
import { type Term, termOf } from '../../domain/programme/term';
import { programmes } from '../../sheets/all';
import type { Pair, ProgrammeItem } from '../../sheets/pairs';
import { revisionOf } from '../../sheets/row-state';
import type { Table, TableRow } from '../../sheets/table';
import { programmeTexts } from '../../text/programmes';
import { type Banks, pairLabel, readBanks, shortName } from '../banks';
import type { Ports } from '../ports';
import { schoolCalendar } from '../roadmap/deadline-context';

/** An item with its rows, one for each pair that has it. */
export interface TeamItem {
  readonly rows: readonly TableRow<ProgrammeItem>[];
  /** What the first row says; the status is that of all. */
  readonly values: ProgrammeItem;
  readonly dates: ItemDates;
}

/** A pair, or the pairs of a group, with their one programme. */
export interface Team {
  readonly pairs: readonly TableRow<Pair>[];
  readonly label: string;
  readonly term: Term | null;
  readonly items: readonly TeamItem[];
}

export interface ProgrammeDesk {
  readonly banks: Banks;
  readonly context: DeadlineContext;
  readonly table: Table<ProgrammeItem>;
  readonly teams: readonly Team[];
}

/** States in which a pair has a programme, or is to have one. */
const WITH_PROGRAMME: readonly (string | null)[] = ['agreed', 'ordered', 'active', 'paused'];

/** Seven reads: the banks, the calendar and the items. */
export function readProgrammes(ports: Pick<Ports, 'book' | 'clock'>): ProgrammeDesk {
  const banks = readBanks(ports);
  const { context } = schoolCalendar(ports.book, banks.settings, banks.year);
  const table = ports.book.read(programmes);
  const rowsOf = grouped(table.rows, ({ values }) => values.pair);
  const pairs = banks.pairs.rows.filter(
    ({ values }) => values.id !== '' && WITH_PROGRAMME.includes(stateOf(values.status)),
  );
  const teams = [...grouped(pairs, ({ values }) => comparable(values.group) || `пара ${values.id}`).values()];
  return {
    ...{ banks, context, table },
    teams: teams.map((own) => teamOf(own, (pair) => rowsOf.get(pair) ?? [], context)),
  };
}

function teamOf(
  pairs: readonly TableRow<Pair>[],
  rowsOf: (pair: string) => readonly TableRow<ProgrammeItem>[],
  context: DeadlineContext,
): Team {
  const term = termOf(pairs.map(({ values }) => values));
  const rows = pairs
    .flatMap(({ values }) => rowsOf(values.id))
    .map((source) => ({ ...source.values, source }));
  return {
    ...{ pairs, term },
    label: labelOf(pairs.map(({ values }) => values)),
    items: itemsOfRows(rows).map((same): TeamItem => {
      const { values } = same[0].source;
      return {
        rows: same.map(({ source }) => source),
        values: { ...values, status: statusOfItem(same) },
        dates: itemDates(values, term, context),
      };
    }),
  };
}

/** The days the words mean; without words the days that somebody typed. */
function itemDates(
  { deadline, from, to }: ProgrammeItem,
  term: Term | null,
  context: DeadlineContext,
): ItemDates {
  const read = datesOf(deadline, term, context);
  const typed = deadline.trim() === '' && (from !== null || to !== null);
  if (!typed) return read;
  return { ...read, from, to, windows: [{ from, to }], question: null };
}

function labelOf(pairs: readonly Pair[]): string {
  const [first] = pairs;
  if (pairs.length === 1) return pairLabel(first!.mentor, first!.mentee);
  const names = (of: 'mentor' | 'mentee'): string[] => [...new Set(pairs.map((pair) => shortName(pair[of])))];
  return programmeTexts.group(first!.group.trim(), names('mentor'), names('mentee'));
}

export const teamOfPair = ({ teams }: ProgrammeDesk, pairId: string): Team | null =>
  teams.find(({ pairs }) => pairs.some(({ values }) => values.id === pairId)) ?? null;

/** Changes when a cell of one of the item's rows changes. */
export const itemRevision = (rows: readonly { readonly values: ProgrammeItem }[]): string =>
  fingerprint(rows.map(({ values }) => revisionOf(values)).join(' '));

/** The day of the order that approved the programme of the whole team; `null` while a pair has none. */
export function approvedOn({ pairs }: Team): CivilDate | null {
  const days = pairs.map(({ values }) => values.programmeDate);
  return days.includes(null) ? null : ([...(days as CivilDate[])].sort().pop() ?? null);
}

import { type Declensions, declensions } from '../../documents/declensions';
import type { Ask, PaperKind } from '../../documents/kind';
import type { PaperCode } from '../../documents/kinds/all';
import type { Correction } from '../../documents/name-book';
import { type PreparedPaper, preparePaper } from '../../documents/prepare-paper';
import type { World, WorldPart } from '../../documents/world';
import type { CivilDate } from '../../domain/calendar/civil-date';
import {
  acts,
  documents,
  events,
  indicatorHistory,
  matching,
  materials,
  meetings,
  programmes,
  register,
  rewards,
  roadmap,
  surveyCodes,
  surveys,
} from '../../sheets/all';
import type { Act, DocumentRow } from '../../sheets/office';
import type { SheetSchema } from '../../sheets/schema';
import type { Table } from '../../sheets/table';
import { ROW_STATE_NAMES } from '../../text/deadlines';
import { type Banks, offeredLists, policyOf, readBanks, valuesOf } from '../banks';
import { figuresForPapers } from '../monitoring/indicators';
import { type Monitoring, readMonitoring } from '../monitoring/monitoring-facts';
import type { Ports } from '../ports';
import { spanOf } from '../roadmap/roadmap-rows';
import { readCorrections } from '../words/book-corrections';
import { peopleOnPaper } from './paper-people';

/** All that the card of a document and its making need, read once. */
export interface Desk {
  readonly banks: Banks;
  readonly acts: Table<Act>;
  readonly register: Table<DocumentRow>;
  /** Forms of names and positions that people corrected; they win over the rules. */
  readonly corrections: readonly Correction[];
  /** Names and positions with these corrections, each declined once for all papers of the desk. */
  readonly declined: Declensions;
  /** The book as documents of a day may show it. */
  readonly worldOn: (date: CivilDate) => World;
  /** Every sheet that was read, by its name: where a fact is to be filled in. */
  readonly sheets: ReadonlyMap<string, Table<unknown>>;
}

/** Parts that are the rows of one sheet; indicators are counted, since «Показатели» may be of an earlier day. */
type SheetPart = Exclude<WorldPart, 'indicators' | 'lists'>;

/** The sheet of each part of the world. */
const SHEET_OF: Readonly<Record<SheetPart, SheetSchema>> = {
  programmes,
  meetings,
  answers: surveys,
  events,
  roadmap,
  matching,
  materials,
  rewards,
  participants: register,
  history: indicatorHistory,
  codes: surveyCodes,
};

const NOTHING: Pick<World, WorldPart> = {
  programmes: [],
  meetings: [],
  answers: [],
  events: [],
  roadmap: [],
  matching: [],
  materials: [],
  rewards: [],
  participants: [],
  history: [],
  codes: [],
  indicators: [],
  lists: { topics: [], mode: [], pairKind: [] },
};

/** Figures of today, and the rows of the plan with the states these figures were counted by. */
const countedParts = (board: Monitoring): Pick<World, 'indicators' | 'roadmap'> => ({
  indicators: figuresForPapers(board),
  roadmap: board.rows.map(({ sheetRow, state, dated }) => ({
    ...sheetRow.values,
    ...spanOf(dated.deadline.windows),
    status: ROW_STATE_NAMES[state],
  })),
});

/** Seven reads, one for each part that the kinds need, and for indicators all the sheets they are counted from. */
export function openDesk(ports: Pick<Ports, 'book' | 'clock'>, needs: readonly WorldPart[]): Desk {
  const { book } = ports;
  const banks = readBanks(ports);
  const papers = book.read(documents);
  const tables = [...new Set(needs)].flatMap((part) =>
    part === 'indicators' || part === 'lists'
      ? []
      : [[part, book.read(SHEET_OF[part]) as Table<unknown>] as const],
  );
  const parts = {
    ...NOTHING,
    ...Object.fromEntries(tables.map(([part, table]) => [part, valuesOf(table)])),
    ...(needs.includes('indicators') ? countedParts(readMonitoring(ports)) : {}),
    ...(needs.includes('lists') ? { lists: offeredLists(book) } : {}),
  } as Pick<World, WorldPart>;
  const known = new Map<CivilDate, World>();
  const worldOn = (date: CivilDate): World => known.get(date) ?? makeWorld(date);
  const makeWorld = (date: CivilDate): World => {
    const { mentors, mentees } = peopleOnPaper(banks, date);
    const world: World = {
      ...parts,
      today: banks.today,
      date,
      year: banks.year,
      settings: banks.settings,
      consentPolicy: policyOf(banks.settings),
      workingCalendar: banks.workingCalendar,
      deadlineContext: () => banks.school().context,
      mentors,
      mentees,
      pairs: valuesOf(banks.pairs),
      consents: valuesOf(banks.consents),
      register: valuesOf(papers),
    };
    known.set(date, world);
    return world;
  };
  const { mentors, mentees, pairs, consents, settingRows } = banks;
  const own: readonly Table<unknown>[] = [mentors, mentees, pairs, consents, settingRows, papers];
  const sheets = new Map([...own, ...tables.map(([, table]) => table)].map((table) => [table.sheet, table]));
  const corrections = readCorrections(book, banks);
  return {
    banks,
    acts: book.read(acts),
    register: papers,
    corrections,
    declined: declensions(corrections),
    worldOn,
    sheets,
  };
}

/** The paper as it would be printed now, with everything that stands in its way. */
export const paperOf = (
  { worldOn, corrections, declined }: Pick<Desk, 'worldOn' | 'corrections' | 'declined'>,
  kind: PaperKind & { readonly kind: PaperCode },
  ask: Ask,
  corrected: readonly Correction[] = [],
): PreparedPaper => {
  const forms = corrected.length === 0 ? declined : declensions([...corrections, ...corrected]);
  return preparePaper(kind, ask, worldOn(ask.date), forms);
};

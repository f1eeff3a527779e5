import type { CivilDate } from '../../domain/calendar/civil-date';
import { grouped } from '../../domain/grouped';
import type { PairOfYear, SchoolTime } from '../../domain/meetings/facts';
import { meetings, programmes } from '../../sheets/all';
import type { Meeting, Pair, ProgrammeItem } from '../../sheets/pairs';
import type { Table, TableRow } from '../../sheets/table';
import { type Banks, pairLabel, readBanks, valuesOf } from '../banks';
import type { Ports } from '../ports';

/** A row of «Пары» with its journal, its programme and its people. */
export interface PairMeetings extends PairOfYear {
  readonly row: TableRow<Pair>;
  readonly label: string;
}

/** The sheets meetings are told from, each read once. */
export interface MeetingBoard {
  readonly banks: Banks;
  readonly journal: Table<Meeting>;
  readonly time: SchoolTime;
  readonly today: CivilDate;
  readonly pairs: readonly PairMeetings[];
}

/** Eight reads: the banks, «Встречи», «Программы» and «Календарь». */
export function readMeetings(ports: Pick<Ports, 'book' | 'clock'>): MeetingBoard {
  const banks = readBanks(ports);
  const journal = ports.book.read(meetings);
  return boardOf(banks, journal, ports.book.read(programmes));
}

/** The same from sheets that are read already; without programmes no meeting is about an item. */
export function boardOf(
  banks: Banks,
  journal: Table<Meeting>,
  items: Table<ProgrammeItem> | null,
): MeetingBoard {
  const { context, working } = banks.school();
  const entries = grouped(valuesOf(journal), ({ pair }) => pair);
  const own = grouped(items ? valuesOf(items) : [], ({ pair }) => pair);
  const people = new Map(
    [...valuesOf(banks.mentors), ...valuesOf(banks.mentees)].map((one) => [one.id, one]),
  );
  const pairs = banks.pairs.rows
    .filter(({ values }) => values.id !== '')
    .map((row): PairMeetings => {
      const pair = row.values;
      return {
        ...{ row, pair, label: pairLabel(pair.mentor, pair.mentee) },
        people: [pair.mentorId, pair.menteeId].flatMap((id) => people.get(id) ?? []),
        journal: entries.get(pair.id) ?? [],
        items: own.get(pair.id) ?? [],
      };
    });
  return { banks, journal, time: { context, working }, today: banks.today, pairs };
}

export const pairOf = ({ pairs }: Pick<MeetingBoard, 'pairs'>, id: string): PairMeetings | null =>
  pairs.find(({ pair }) => pair.id === id) ?? null;

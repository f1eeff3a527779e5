import type { TodayAction, TodayItem } from '../../contract/dto';
import { addDays, type CivilDate, shortDate } from '../../domain/calendar/civil-date';
import type { Table } from '../../sheets/table';
import type { ProgrammeEvent } from '../../sheets/year-plan';
import { meetingTexts as text } from '../../text/meetings';
import { placeOf } from '../banks';
import type { MeetingBoard, PairMeetings } from '../meetings/meeting-facts';
import { orderFault, silenceFault } from '../meetings/meeting-remarks';
import { notEntered } from '../meetings/week';

const AHEAD_DAYS = 14;
const MOST_NAMED = 2;

const toMeetings: TodayAction = { kind: 'meetings', label: text.toMeetings };
const toEvents: TodayAction = { kind: 'events', label: text.toEvents };

/** One line for all of the pairs, so that silence does not crowd out what else is late. */
function lineOf(pairs: readonly PairMeetings[], title: string, { banks }: MeetingBoard): TodayItem[] {
  const [first] = pairs;
  if (!first) return [];
  const names = pairs.slice(0, MOST_NAMED).map(({ label }) => label);
  return [
    {
      title: `${title}: ${names.join('; ')}${pairs.length > MOST_NAMED ? '…' : ''}`,
      hint: '',
      place: placeOf(banks.pairs, first.row.row, 'status'),
      action: toMeetings,
    },
  ];
}

/** C-14 and C-15, a line each. */
export function silentPairs(board: MeetingBoard): TodayItem[] {
  const silent = board.pairs
    .map((of) => ({ of, days: silenceFault(of, board)?.days ?? 0 }))
    .filter(({ days }) => days > 0)
    .sort((a, b) => b.days - a.days)
    .map(({ of }) => of);
  const wrong = board.pairs.filter((of) => orderFault(of, board) !== null);
  return [
    ...lineOf(silent, text.silentHome(silent.length), board),
    ...lineOf(wrong, text.orderHome(wrong.length), board),
  ];
}

/** Pairs whose planned day of this week has come and whose meeting is not in the journal. */
export const meetingsToEnter = (board: MeetingBoard): TodayItem[] => {
  const pairs = notEntered(board);
  return lineOf(pairs, text.weekHome(pairs.length), board);
};

/** Events of the coming two weeks, the nearest first. */
export function eventsAhead(table: Table<ProgrammeEvent>, today: CivilDate): TodayItem[] {
  const until = addDays(today, AHEAD_DAYS);
  const coming = table.rows
    .filter(({ values: { date } }) => date !== null && date >= today && date <= until)
    .sort((a, b) => (a.values.date! < b.values.date! ? -1 : 1));
  return coming.map(({ row, values }) => ({
    title: values.title || values.kind,
    hint: shortDate(values.date!),
    place: placeOf(table, row, 'date'),
    action: toEvents,
  }));
}

import type { MeetingLine } from '../../contract/dto';
import { orderFaults } from '../../domain/meetings/kinds';
import type { Meeting } from '../../sheets/pairs';
import { revisionOf } from '../../sheets/row-state';
import type { TableRow } from '../../sheets/table';
import { meetingTexts as text } from '../../text/meetings';
import { placeOf } from '../banks';
import type { MeetingBoard, PairMeetings } from './meeting-facts';

/** Entries of a pair as the panel shows them, the latest first. */
export function linesOf(of: PairMeetings, { journal }: Pick<MeetingBoard, 'journal'>): MeetingLine[] {
  const faults = orderFaults(of.journal);
  const remark = (id: string): string =>
    faults
      .filter((fault) => fault.id === id)
      .map(text.order)
      .join('; ');
  return journal.rows
    .filter(({ values }) => values.pair === of.pair.id && values.id !== '')
    .map((row): MeetingLine => lineOf(row, remark(row.values.id), { journal }))
    .sort((a, b) => ((a.date ?? '9') > (b.date ?? '9') ? -1 : 1));
}

function lineOf(
  { row, values }: TableRow<Meeting>,
  remark: string,
  { journal }: Pick<MeetingBoard, 'journal'>,
): MeetingLine {
  const { id, date, kind, mode, topic, item, minutes, outcome, next, confirmed } = values;
  return {
    ...{ id, date, kind, mode, topic, item, minutes, outcome, next, confirmed, remark },
    revision: revisionOf(values),
    place: placeOf(journal, row, 'date'),
  };
}

const OVER = ['выполнено', 'не выполнено'];
const LONGEST = 70;

/** Items of a programme to choose from: those that are not over, and the one that is chosen already. */
export const itemsOf = ({ items }: PairMeetings, chosen: readonly string[] = []) =>
  items
    .filter(({ id, status }) => id !== '' && (!OVER.includes(status) || chosen.includes(id)))
    .map(({ id, activity }) => {
      const words = activity.replace(/\s+/g, ' ').trim();
      return { id, text: words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words };
    });

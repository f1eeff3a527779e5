import type { Input, Output } from '../../contract/api';
import type { MeetingJournal } from '../../contract/dto';
import { done, type Failure, type Result, refuse } from '../../contract/result';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { plannedAndHeld } from '../../domain/meetings/planned';
import { meetings } from '../../sheets/all';
import type { Meeting } from '../../sheets/pairs';
import { revisionOf } from '../../sheets/row-state';
import { emptyRow } from '../../sheets/schema';
import type { TableRow } from '../../sheets/table';
import { meetingTexts as text } from '../../text/meetings';
import { offeredLists, placeOf, rowById } from '../banks';
import { staleRow } from '../book/stale';
import { startAction } from '../journal';
import type { Ports } from '../ports';
import { type MeetingBoard, pairOf, readMeetings } from './meeting-facts';
import { itemsOf, linesOf } from './meeting-lines';
import { remarksOf } from './meeting-remarks';

/** The journal of one pair, the latest meeting first. Nine reads. */
export function openJournal(ports: Ports, { pairId }: Input<'meetings.journal'>): Result<MeetingJournal> {
  const board = readMeetings(ports);
  const of = pairOf(board, pairId);
  if (!of) return refuse('not-found', text.noPair);
  const lists = offeredLists(ports.book);
  const { held, planned } = plannedAndHeld(of, board.time, board.today);
  const lines = linesOf(of, board);
  return done({
    ...{ pairId, label: of.label, lines },
    counted: text.counted(held, planned, board.today),
    remarks: remarksOf(of, board),
    kinds: lists.meetingKind,
    modes: lists.mode,
    items: itemsOf(
      of,
      lines.map(({ item }) => item),
    ),
    place: placeOf(board.banks.pairs, of.row.row, 'schedule'),
  });
}

/** Corrects one entry. Refused when the row has changed since it was shown. */
export function saveMeeting(ports: Ports, input: Input<'meetings.save'>): Result<Output<'meetings.save'>> {
  ports.book.need(meetings);
  const board = readMeetings(ports);
  const row = rowById(board.journal, input.id);
  if (!row) return refuse('not-found', text.noMeeting);
  const { id: _id, revision, ...rest } = input;
  const values = { ...rest, kind: rest.kind.trim(), topic: rest.topic.trim(), outcome: rest.outcome.trim() };
  if (revisionOf(row.values) !== revision) return staleRow(meetings, row.values, values);
  const fault = faultOf(input, row.values, board);
  if (fault) return fault;
  const action = startAction(ports);
  action.update(meetings, row.row, row.values, values);
  return done({
    lastAction: action.finish(text.saved(labelOf(board, row.values), input.date as CivilDate)),
  });
}

const labelOf = (board: MeetingBoard, { pair }: Meeting): string => pairOf(board, pair)?.label ?? pair;

function faultOf(
  input: Input<'meetings.save'>,
  old: Meeting,
  board: MeetingBoard,
): { ok: false; error: Failure } | null {
  if (input.date > board.today) return refuse('invalid', text.aheadOne, 'date');
  if (input.kind.trim() === '') return refuse('invalid', text.needKind, 'kind');
  if (input.next !== null && input.next < input.date) return refuse('invalid', text.nextTooEarly, 'next');
  const items = pairOf(board, old.pair)?.items ?? [];
  const known = input.item === '' || input.item === old.item || items.some(({ id }) => id === input.item);
  return known ? null : refuse('invalid', text.otherItem, 'item');
}

/** Takes an entry out of the journal; its row becomes empty, and undo brings it back. */
export function removeMeeting(
  ports: Ports,
  input: Input<'meetings.remove'>,
): Result<Output<'meetings.remove'>> {
  ports.book.need(meetings);
  const board = readMeetings(ports);
  const row: TableRow<Meeting> | null = rowById(board.journal, input.id);
  if (!row) return refuse('not-found', text.noMeeting);
  if (revisionOf(row.values) !== input.revision) return refuse('stale', text.noMeeting);
  const action = startAction(ports);
  action.update(meetings, row.row, row.values, emptyRow(meetings));
  return done({ lastAction: action.finish(text.removed(labelOf(board, row.values), row.values.date)) });
}

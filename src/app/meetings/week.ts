import type { Input, Output } from '../../contract/api';
import type { MeetingWeek, WeekPair } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { topicOf } from '../../documents/meeting-topics';
import { addDays, type CivilDate } from '../../domain/calendar/civil-date';
import type { Stretch } from '../../domain/deadlines/school-parts';
import { lastHeld } from '../../domain/meetings/planned';
import { rhythmOf } from '../../domain/meetings/rhythm';
import { weekOf, weekProposal, worksInWeek } from '../../domain/meetings/week';
import { plainStatus } from '../../domain/pairing/facts';
import { meetings } from '../../sheets/all';
import { idSequence } from '../../sheets/ids';
import { PAIR_STATUS } from '../../sheets/lists';
import { meetingTexts as text } from '../../text/meetings';
import { idsOf, offeredLists, placeOf, valuesOf } from '../banks';
import { startAction } from '../journal';
import type { Ports } from '../ports';
import { type MeetingBoard, type PairMeetings, pairOf, readMeetings } from './meeting-facts';
import { itemsOf, linesOf } from './meeting-lines';
import { allRemarks } from './meeting-remarks';

/** So that the journal line of the action can hold what undo needs. */
const MOST_ENTERED = 200;

/** «Встречи за неделю»: a line a pair, those that are due on top, those already entered at the end. Nine reads. */
export function openWeek(ports: Ports, input: Input<'meetings.week'>): Result<MeetingWeek> {
  const board = readMeetings(ports);
  const lists = offeredLists(ports.book);
  const week = weekOf((input.day as CivilDate | null) ?? board.today);
  const later = addDays(week.from, 7);
  return done({
    ...week,
    title: text.weekTitle(week.from, week.to),
    today: board.today,
    earlier: addDays(week.from, -7),
    later: later <= board.today ? later : null,
    kinds: lists.meetingKind,
    modes: lists.mode,
    pairs: pairsOfWeek(board, week),
    silent: allRemarks(board),
  });
}

function pairsOfWeek(board: MeetingBoard, week: Stretch): WeekPair[] {
  const rank = ({ usual, entered }: WeekPair): number => (entered.length > 0 ? 2 : usual ? 0 : 1);
  return board.pairs
    .filter((of) => worksInWeek(of, week))
    .map((of) => weekPair(of, week, board))
    .sort((a, b) => rank(a) - rank(b));
}

function weekPair(of: PairMeetings, week: Stretch, board: MeetingBoard): WeekPair {
  const { usual, date, kind, mode, item, minutes, entered } = weekProposal(of, week, board.time, board.today);
  const ids = entered.map(({ id }) => id);
  return {
    ...{ pairId: of.pair.id, label: of.label, usual },
    hint: hintOf(of, week, board),
    proposed: { date, kind, mode, topic: topicOf(kind, item), item: item?.id ?? '', minutes, outcome: '' },
    items: itemsOf(of),
    entered: linesOf(of, board).filter(({ id }) => ids.includes(id)),
    place: placeOf(board.banks.pairs, of.row.row, 'schedule'),
  };
}

function hintOf({ pair, journal }: PairMeetings, week: Stretch, { time }: MeetingBoard): string {
  if (plainStatus(pair.status) === PAIR_STATUS.paused) return text.paused;
  const next = lastHeld(journal, addDays(week.from, -1))?.next ?? null;
  if (next !== null && next >= week.from && next <= week.to) return text.agreed(next);
  if (pair.schedule.trim() === '') return text.noRhythm;
  return (rhythmOf(pair.schedule, time.context) ? text.byPlan : text.rhythmUnread)(pair.schedule.trim());
}

/** Pairs whose planned day of this week has come and whose meeting is not in the journal. */
export function notEntered(board: MeetingBoard): readonly PairMeetings[] {
  const week = weekOf(board.today);
  return board.pairs.filter((of) => {
    if (!worksInWeek(of, week)) return false;
    const { usual, date, entered } = weekProposal(of, week, board.time, board.today);
    return usual && entered.length === 0 && date <= board.today;
  });
}

type EnteredLine = Input<'meetings.enter'>['lines'][number];

/** A pair meets once a day for one thing: the same day and kind is the same meeting. */
const sameMeeting = ({ pair, date, kind }: { pair: string; date: string | null; kind: string }): string =>
  [pair, date, kind.trim().toLowerCase()].join('|');

/** Enters the meetings of a week in one write; those that are in the journal already are passed over. Eight reads. */
export function enterWeek(
  ports: Ports,
  { lines }: Input<'meetings.enter'>,
): Result<Output<'meetings.enter'>> {
  ports.book.need(meetings);
  if (lines.length === 0) return refuse('invalid', text.nothingTicked);
  if (lines.length > MOST_ENTERED) return refuse('invalid', text.tooMany(MOST_ENTERED));
  const board = readMeetings(ports);
  const fault = lines.map((line, index) => faultOf(line, index, board)).find((one) => one !== null);
  if (fault) return fault;
  const known = new Set(valuesOf(board.journal).map(sameMeeting));
  const fresh = lines.filter((line) => {
    const key = sameMeeting({ ...line, pair: line.pairId });
    return !known.has(key) && known.add(key);
  });
  const said = text.enteredText(fresh.length, lines.length - fresh.length);
  if (fresh.length === 0) return done({ lastAction: null, saved: 0, text: said });
  const action = startAction(ports);
  const newId = idSequence(meetings.idPrefix!, idsOf(board.journal));
  for (const line of fresh) action.append(meetings, { id: newId(), ...valuesFrom(line), pair: line.pairId });
  return done({ lastAction: action.finish(text.entered(fresh.length)), saved: fresh.length, text: said });
}

function faultOf(line: EnteredLine, index: number, board: MeetingBoard) {
  const of = pairOf(board, line.pairId);
  if (!of) return refuse('not-found', text.noPair);
  if (line.date > board.today) return refuse('invalid', text.ahead(of.label), `lines.${index}.date`);
  if (line.kind.trim() === '') return refuse('invalid', text.needKind, `lines.${index}.kind`);
  const foreign = line.item !== '' && !of.items.some(({ id }) => id === line.item);
  return foreign ? refuse('invalid', text.otherItem, `lines.${index}.item`) : null;
}

const valuesFrom = ({ date, kind, mode, topic, item, minutes, outcome }: EnteredLine) => ({
  date: date as CivilDate,
  ...{ kind: kind.trim(), mode: mode.trim(), topic: topic.trim(), item, minutes, outcome: outcome.trim() },
});

/** C-14 and C-15 of all pairs. Eight reads. */
export function listSilent(ports: Ports): Result<Output<'meetings.silent'>> {
  return done({ pairs: allRemarks(readMeetings(ports)) });
}

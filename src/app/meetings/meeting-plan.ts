import type { Input } from '../../contract/api';
import type { MeetingPlanForm, MeetingPlanMade, MeetingSpan } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { type CalendarEvent, calendarFile } from '../../documents/calendar-file';
import { meetingName, topicOf } from '../../documents/meeting-topics';
import { addMonths, type CivilDate } from '../../domain/calendar/civil-date';
import { endOfMonth, monthOf } from '../../domain/calendar/months';
import { halfYearStretch, ownTerms, type Stretch, usualTerms } from '../../domain/deadlines/school-parts';
import { fingerprint } from '../../domain/fingerprint';
import { monthAndYear } from '../../domain/language/dates-in-words';
import type { SchoolTime } from '../../domain/meetings/facts';
import { type PlannedMeeting, plannedMeetings } from '../../domain/meetings/planned';
import { rhythmOf } from '../../domain/meetings/rhythm';
import { takesPlace } from '../../domain/pairing/facts';
import { isAtWork } from '../../domain/pairing/states';
import { meetingTexts } from '../../text/meetings';
import { placeOf } from '../banks';
import { peopleOnPaper } from '../papers/paper-people';
import type { Ports } from '../ports';
import { bookKey } from '../roadmap/save-calendar';
import { type MeetingBoard, type PairMeetings, readMeetings } from './meeting-facts';

const text = meetingTexts.plan;

/** Pairs that meet: at work, or paused and to go on. */
const meets = ({ pair }: PairMeetings): boolean => takesPlace(pair) && isAtWork(pair);

/** What a plan may cover, and whose meetings it may have. Eight reads. */
export function openSpans(ports: Ports): Result<MeetingPlanForm> {
  const board = readMeetings(ports);
  return done({
    spans: spansOf(board.time, board.today),
    pairs: board.pairs.filter(meets).map(({ pair, label }) => ({
      id: pair.id,
      text: label,
      hint: pair.schedule.trim() || meetingTexts.noRhythm,
    })),
  });
}

/** This month and the next, the terms and half-years that are not over, the rest of the year. */
function spansOf({ context: { year, schoolDates } }: SchoolTime, today: CivilDate): MeetingSpan[] {
  const span = (id: string, title: string, { from, to }: Stretch): MeetingSpan[] =>
    to < today ? [] : [{ id, title, from: from < today ? today : from, to }];
  const months = [monthOf(today), addMonths(monthOf(today), 1)];
  const terms = ownTerms(schoolDates) ?? usualTerms(year.start);
  return [
    ...months.flatMap((from) =>
      span(`month-${from}`, text.spans.month(monthAndYear(from)), { from, to: endOfMonth(from) }),
    ),
    ...terms.flatMap((term, index) => span(`term-${index + 1}`, text.spans.term(index + 1), term)),
    ...[1, 2].flatMap((half) =>
      span(`half-${half}`, text.spans.half(half), halfYearStretch(year.start, half)),
    ),
    ...span('year', text.spans.year, year),
  ];
}

/** Planned meetings as a file for any calendar. A meeting has the same code in every file. */
export function planMeetings(ports: Ports, input: Input<'meetings.plan'>): Result<MeetingPlanMade> {
  const days = { from: input.from as CivilDate, to: input.to as CivilDate };
  if (days.from > days.to) return refuse('invalid', text.reversed, 'to');
  const board = readMeetings(ports);
  const chosen = board.pairs.filter((of) => meets(of) && (input.pairIds?.includes(of.pair.id) ?? true));
  if (chosen.length === 0) return refuse('invalid', text.noPairs);
  const people = peopleOnPaper(board.banks, board.today);
  const label = ({ row }: PairMeetings): string => people.label(row.values);
  const book = bookKey(ports);
  const planned = chosen.map((of) => ({ of, all: plannedMeetings(of, days, board.time, board.today) }));
  const events = planned.flatMap(({ of, all }) => all.map((one) => eventOf(of, one, label(of), book)));
  if (events.length === 0) return refuse('not-found', text.nothing);
  const without = chosen.filter(({ pair }) => rhythmOf(pair.schedule, board.time.context) === null);
  const who = chosen.length === 1 ? label(chosen[0]!).replace(/ → /, ' и ') : text.all;
  const withMeetings = planned.filter(({ all }) => all.length > 0).length;
  return done({
    name: text.fileName(who, days.from, days.to),
    text: calendarFile({
      name: text.calendarName(board.banks.settings['org.short']),
      stamp: ports.clock.utc(),
      events,
    }),
    events: events.length,
    said: text.said(events.length, withMeetings, without.length),
    without: without.map((of) => withoutRhythm(of, label(of), board)),
  });
}

const withoutRhythm = ({ pair, row }: PairMeetings, label: string, { banks }: MeetingBoard) => {
  const words = pair.schedule.trim();
  const why = words === '' ? meetingTexts.noRhythm : meetingTexts.rhythmUnread(words);
  return { text: `${label}: ${why}`, place: placeOf(banks.pairs, row.row, 'schedule') };
};

function eventOf(
  { pair }: PairMeetings,
  { date, part, kind, item }: PlannedMeeting,
  label: string,
  book: string,
): CalendarEvent {
  const topic = topicOf(kind, item);
  return {
    uid: `${fingerprint(`${book}|meeting|${pair.id}|${part}`)}@nastavnik`,
    ...{ from: date, to: date, summary: text.summary(label, meetingName(kind)) },
    description: [
      ...(topic === '' ? [] : [text.topic(topic)]),
      ...(item === null ? [] : [text.item(item.id)]),
      ...(pair.mode === '' ? [] : [text.mode(pair.mode)]),
    ].join('\n'),
  };
}

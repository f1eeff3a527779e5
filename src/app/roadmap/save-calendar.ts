import type { CalendarFileMade } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { type CalendarEvent, calendarFile } from '../../documents/calendar-file';
import { schoolYearLabel } from '../../domain/calendar/school-year';
import type { DateWindow } from '../../domain/deadlines/types';
import { fingerprint } from '../../domain/fingerprint';
import { measureTitle } from '../../domain/roadmap/measure-text';
import { rowPlace } from '../../text/places';
import { yearTexts as text } from '../../text/year';
import type { Ports } from '../ports';
import { planToday } from './plan-today';
import type { StatedRow } from './roadmap-rows';

/** Names the book in the codes of its events; made once. */
const BOOK_KEY = 'calendar:book';

/**
 * The dated rows as a file for any calendar: a window an event, of an open beginning its last day only, of a row that
 * lasts all year the day of its last control. Rows that are not required stay out.
 */
export function saveCalendar(ports: Pick<Ports, 'book' | 'clock' | 'store'>): Result<CalendarFileMade> {
  const { settings, year, table, rows } = planToday(ports);
  const wanted = rows.filter((row) => !row.notRequired);
  const book = `${bookKey(ports)}|${year.start}`;
  const events = wanted.flatMap((row) => eventsOf(row, table.sheet, book));
  if (events.length === 0) return refuse('not-found', text.nothing);
  const label = schoolYearLabel(year);
  const undated = wanted.filter(({ deadline }) => deadline.windows.length === 0).length;
  return done({
    name: text.fileName(label),
    text: calendarFile({
      name: text.calendarName(settings['org.short'], label),
      stamp: ports.clock.utc(),
      events,
    }),
    events: events.length,
    said: text.said(events.length, undated),
  });
}

/** Names the book in the codes of events in any calendar file. */
export function bookKey({ store, clock }: Pick<Ports, 'clock' | 'store'>): string {
  const known = store.get(BOOK_KEY);
  if (known !== null) return known;
  const made = fingerprint(`${clock.utc()} ${clock.now()}`);
  store.set({ [BOOK_KEY]: made });
  return made;
}

function eventsOf(row: StatedRow, sheet: string, book: string): CalendarEvent[] {
  const { deadline, responsible, result, condition } = row.sheetRow.values;
  const lasting = row.deadline.kind === 'continuous';
  const title = measureTitle(row.sheetRow.values).replace(/\s+/g, ' ').trim();
  const description = [
    text.deadline(deadline),
    ...(responsible === '' ? [] : [text.responsible(responsible)]),
    ...(result === '' ? [] : [text.result(result)]),
    ...(condition === '' ? [] : [text.condition(condition)]),
    rowPlace(sheet, row.sheetRow.row),
  ].join('\n');
  return row.deadline.windows.flatMap((window, index): CalendarEvent[] => {
    const days = daysOf(row, window);
    if (days === null) return [];
    const uid = `${fingerprint(`${book}|${row.id}|${index}`)}@nastavnik`;
    return [{ uid, ...days, summary: lasting ? text.control(title) : title, description }];
  });
}

function daysOf(row: StatedRow, { from, to }: DateWindow): Pick<CalendarEvent, 'from' | 'to'> | null {
  if (to === null) return from === null ? null : { from, to: from };
  if (row.deadline.kind !== 'continuous') return { from: from ?? to, to };
  const control = row.lastControl ?? to;
  return { from: control, to: control };
}

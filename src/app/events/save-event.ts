import type { Input, Output } from '../../contract/api';
import { done, type Failure, type Result, refuse } from '../../contract/result';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { comparable } from '../../domain/nearest';
import { events } from '../../sheets/all';
import { nextId } from '../../sheets/ids';
import { revisionOf } from '../../sheets/row-state';
import { emptyRow } from '../../sheets/schema';
import type { Table } from '../../sheets/table';
import type { ProgrammeEvent } from '../../sheets/year-plan';
import { eventTexts as text } from '../../text/events';
import { rowPlace } from '../../text/places';
import { idsOf, rowById } from '../banks';
import { staleRow } from '../book/stale';
import { startAction } from '../journal';
import type { Ports } from '../ports';

/** Writes down an event or corrects the known row. Refused for a second one of the same day, kind and title. Two reads. */
export function saveEvent(ports: Ports, input: Input<'events.save'>): Result<Output<'events.save'>> {
  ports.book.need(events);
  const table = ports.book.read(events);
  const row = input.id === null ? null : rowById(table, input.id);
  if (input.id !== null && row === null) return refuse('not-found', text.gone);
  const values = valuesFrom(input);
  if (row && revisionOf(row.values) !== input.revision) return staleRow(events, row.values, values);
  const fault = faultOf(values, input.id, table);
  if (fault) return fault;
  const id = input.id ?? nextId(events.idPrefix!, idsOf(table));
  const action = startAction(ports);
  if (row) action.update(events, row.row, row.values, values);
  else action.append(events, { id, ...values });
  return done({ lastAction: action.finish(text.saved(values.title, values.date)), id });
}

type Values = Omit<ProgrammeEvent, 'id' | 'note'>;

const valuesFrom = (input: Input<'events.save'>): Values => ({
  date: input.date as CivilDate | null,
  kind: input.kind.trim(),
  title: input.title.replace(/\s+/g, ' ').trim(),
  level: input.level.trim(),
  place: input.place.trim(),
  participants: [...new Set(input.participants)],
  outcome: input.outcome.trim(),
  link: input.link.trim(),
});

function faultOf(
  { title, date, kind }: Values,
  id: string | null,
  table: Table<ProgrammeEvent>,
): { ok: false; error: Failure } | null {
  if (title === '') return refuse('invalid', text.needTitle, 'title');
  if (kind === '') return refuse('invalid', text.needKind, 'kind');
  if (date === null) return refuse('invalid', text.needDate, 'date');
  const twin = table.rows.find(
    ({ values }) =>
      values.id !== id &&
      values.date === date &&
      values.kind === kind &&
      comparable(values.title) === comparable(title),
  );
  return twin ? refuse('invalid', text.twice(rowPlace(table.sheet, twin.row)), 'title') : null;
}

/** Takes an event out of the sheet; undo brings it back. */
export function removeEvent(ports: Ports, input: Input<'events.remove'>): Result<Output<'events.remove'>> {
  ports.book.need(events);
  const row = rowById(ports.book.read(events), input.id);
  if (!row) return refuse('not-found', text.gone);
  if (revisionOf(row.values) !== input.revision) return refuse('stale', text.gone);
  const action = startAction(ports);
  action.update(events, row.row, row.values, emptyRow(events));
  return done({ lastAction: action.finish(text.removed(row.values.title)) });
}

import type { Input } from '../../contract/api';
import type { EventDraft, EventForm, EventLine, EventList, EventPerson } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { schoolYearLabel } from '../../domain/calendar/school-year';
import { planPeriod, standingPairs, within } from '../../domain/monitoring/facts';
import { isGone } from '../../domain/pairing/facts';
import { events } from '../../sheets/all';
import { revisionOf } from '../../sheets/row-state';
import type { TableRow } from '../../sheets/table';
import type { ProgrammeEvent } from '../../sheets/year-plan';
import { eventTexts as text } from '../../text/events';
import {
  type Banks,
  isNamed,
  offeredLists,
  pairLabel,
  placeOf,
  readBanks,
  rowById,
  valuesOf,
} from '../banks';
import type { Ports } from '../ports';
import { countedOf, expectedOf, levelsOf } from './event-figures';

/** Events of the school year, from the summer before it, the latest first; those without a day on top. Six reads. */
export function listEvents(ports: Ports): Result<EventList> {
  const banks = readBanks(ports);
  const table = ports.book.read(events);
  const expected = expectedOf(banks);
  const period = planPeriod(banks.year);
  const rows = table.rows.filter(
    ({ values: { date, id } }) => id !== '' && (date === null || within(date, period)),
  );
  const held = rows.map(({ values }) => values).filter(({ date }) => date !== null && date <= banks.today);
  return done({
    today: banks.today,
    year: schoolYearLabel(banks.year),
    events: rows
      .map(({ row, values }): EventLine => {
        const { id, date, title, kind, level } = values;
        const ahead = date !== null && date > banks.today;
        return {
          ...{ id, date, title, ahead, ...countedOf(values, ahead, expected) },
          kind: [kind, level].filter((part) => part !== '').join(', '),
          place: placeOf(table, row, 'title'),
        };
      })
      .sort((a, b) => ((a.date ?? '9') > (b.date ?? '9') ? -1 : 1)),
    ...levelsOf(held, expected),
  });
}

const EMPTY: EventDraft = {
  ...{ id: null, revision: null, date: null, kind: '', title: '', level: '', place: '' },
  ...{ participants: [], outcome: '', link: '' },
};

/** The form of an event with everybody who can be ticked. Seven reads. */
export function openEvent(ports: Ports, { id }: Input<'events.open'>): Result<EventForm> {
  const banks = readBanks(ports);
  const table = ports.book.read(events);
  const row = id === null ? null : rowById(table, id);
  if (id !== null && row === null) return refuse('not-found', text.gone);
  const lists = offeredLists(ports.book);
  const pairs = standingPairs({ pairs: valuesOf(banks.pairs), year: banks.year });
  return done({
    today: banks.today,
    draft: row ? draftOf(row) : EMPTY,
    kinds: lists.eventKind,
    levels: lists.eventLevel,
    people: peopleOf(banks, pairs, row?.values.participants ?? []),
    pairs: pairs.map(({ id: pair, mentor, mentee, mentorId, menteeId }) => ({
      id: pair,
      text: pairLabel(mentor, mentee),
      people: [mentorId, menteeId],
    })),
    sheetPlace: row && placeOf(table, row.row, 'title'),
  });
}

function draftOf({ values }: TableRow<ProgrammeEvent>): EventDraft {
  const { id, date, kind, title, level, place, participants, outcome, link } = values;
  return {
    revision: revisionOf(values),
    ...{ id, date, kind, title, level, place, participants, outcome, link },
  };
}

/** Everybody in the banks who takes part, and those who were there although they have left since; by name. */
function peopleOf(
  { mentors, mentees }: Banks,
  pairs: readonly { readonly mentorId: string; readonly menteeId: string }[],
  there: readonly string[],
): EventPerson[] {
  const ofYear = new Set(pairs.flatMap(({ mentorId, menteeId }) => [mentorId, menteeId]));
  const roles = [
    ['mentor', valuesOf(mentors)],
    ['mentee', valuesOf(mentees)],
  ] as const;
  return roles
    .flatMap(([role, people]) =>
      people
        .filter((one) => isNamed(one) && (!isGone(one) || there.includes(one.id)))
        .map(({ id, name }): EventPerson => ({ id, name, role, ofYear: ofYear.has(id) })),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

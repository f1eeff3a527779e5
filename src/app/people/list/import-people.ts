import type { Input } from '../../../contract/api';
import type {
  PeopleAccepted,
  PeopleAsk,
  PeopleCandidate,
  PeopleInput,
  PeoplePreview,
  PeopleRow,
  PlanText,
} from '../../../contract/dto';
import { done, type Result, refuse } from '../../../contract/result';
import { shortDate } from '../../../domain/calendar/civil-date';
import { isGone } from '../../../domain/pairing/facts';
import { mentees, mentors } from '../../../sheets/all';
import { idSequence } from '../../../sheets/ids';
import { PERSON_STATUS } from '../../../sheets/lists';
import type { Mentor } from '../../../sheets/people';
import { columnOfHeading, listColumnNames } from '../../../sheets/people-list/headings';
import { type ListAsk, YOUNG_YEARS } from '../../../sheets/people-list/read-person';
import { yearsText } from '../../../text/people';
import { peopleListTexts as text } from '../../../text/people-import';
import { idsOf, needColumns, placeOf } from '../../banks';
import { startAction } from '../../journal';
import type { Ports } from '../../ports';
import { openTable } from '../../roadmap/open-plan';
import { changesOf, type Reckoning, valuesOfPerson, withoutRepeats } from './changes';
import { columnsOf, type ListReading, type Match, type ReadRow, readList, shownValue } from './read-list';

/** The text of a list in a file or on another sheet; of a workbook the sheet that has people on it. */
export const openPeople = (ports: Ports, { role, source }: Input<'people.open'>): Result<PlanText> =>
  openTable(ports, source, (cells) => {
    const known = cells.map((cell) => columnOfHeading(role, cell)).filter((column) => column);
    return known.length > 1 && (known.includes('name') || known.includes('lastName'));
  });

/** What would enter the bank, before anything does. Four reads, no writes. */
export function previewPeople(ports: Ports, input: PeopleInput): Result<PeoplePreview> {
  needColumns(ports.book, mentors, mentees);
  const reading = readList(ports, input);
  const reckoning = { reckoned: input.reckoned, today: ports.clock.today() };
  const rows = reading.rows.map((row) => rowView(row, reading, reckoning));
  const count = (which: (row: PeopleRow) => boolean): number => rows.filter(which).length;
  const same = (row: PeopleRow): boolean => row.decision === 'same' && row.personId !== null;
  return done({
    revision: reading.revision,
    headings: reading.table.headings,
    columns: listColumnNames(input.role).map(([key, name]) => ({ key, name })),
    rows,
    ignored: reading.table.ignored,
    counts: {
      fresh: count(({ decision }) => decision === 'new'),
      changed: count((row) => same(row) && row.changes.some(({ on }) => on)),
      same: count((row) => same(row) && !row.changes.some(({ on }) => on)),
      skipped: count(({ decision }) => decision === 'skip'),
      undecided: count(({ decision }) => decision === null),
    },
    reckoned: reading.rows.filter((row) => row.person.about !== null && !hasBeginning(row)).length,
  });
}

function rowView(row: ReadRow, { banks }: ListReading, reckoning: Reckoning): PeopleRow {
  const { role, person, matches, repeats, decision, target } = row;
  const { name, gender: _, ...values } = valuesOfPerson(person, reckoning);
  return {
    ...{ key: person.key, line: person.line, role, name: String(name), decision },
    state: stateOf(row),
    personId: decision === 'same' ? (target?.values.id ?? null) : null,
    candidates: matches.map((match) => candidate(match, banks[role])),
    repeats: repeats?.line ?? null,
    fields: Object.entries(values)
      .map(([key, value]) => ({ label: columnsOf(role)[key]!.header, text: shownValue(role, key, value) }))
      .filter((field) => field.text !== ''),
    changes: decision === 'same' ? changesOf(row, reckoning).map(({ value: __, ...change }) => change) : [],
    asks: asksOf(row),
    other: row.inOther ? text.otherBank(role === 'mentor' ? 'mentee' : 'mentor') : '',
  };
}

function stateOf({ matches, repeats, decision }: ReadRow): PeopleRow['state'] {
  if (repeats) return 'repeat';
  if (matches.length === 0) return 'new';
  return decision === 'same' ? 'known' : 'alike';
}

const candidate = ({ row, how }: Match, table: ListReading['banks']['mentor']): PeopleCandidate => ({
  id: row.values.id,
  name: row.values.name,
  hint: [row.values.position, row.values.department].filter((part) => part !== '').join(', '),
  why: text.why[how],
  place: placeOf(table, row.row, 'name'),
});

/** The bank knows since when the person teaches: nothing is to be reckoned. */
const hasBeginning = ({ decision, target }: ReadRow): boolean =>
  decision === 'same' && target !== null && target.values.teachingSince !== null;

/** Questions of the row that still wait; a young specialist among mentors is asked about until the bank was chosen. */
function asksOf(row: ReadRow): PeopleAsk[] {
  const { role, person, said, target, decision, inOther } = row;
  const young = person.years !== null && person.years < YOUNG_YEARS;
  const asks = person.asks
    .filter(({ code }) => code !== 'position' || !target?.values.position)
    .filter(({ code }) => code !== 'about' || !hasBeginning(row))
    .filter(({ code }) => code !== 'not-one' || said?.decision !== 'new')
    .map((ask): PeopleAsk => ({ code: ask.code, text: askText(ask, role, person.about?.date ?? null) }));
  const known = target?.values;
  if (person.values.external && !person.values.contract && !(known as Mentor | undefined)?.contract)
    asks.push({ code: 'contract', text: text.asks.contract });
  if (known && isGone(known) && decision !== 'new')
    asks.push({ code: 'gone', text: text.asks.gone(known.name, known.status) });
  if (inOther?.values.status === PERSON_STATUS.withdrawn)
    asks.push({ code: 'gone', text: text.asks.withdrewElsewhere(inOther.values.name) });
  return role === 'mentor' && young && !said?.role
    ? [...asks, { code: 'role', text: text.asks.role(yearsText(person.years!)) }]
    : asks;
}

function askText(ask: ListAsk, role: ReadRow['role'], since: Parameters<typeof shortDate>[0] | null): string {
  const header = columnsOf(role)[ask.column]?.header ?? ask.column;
  switch (ask.code) {
    case 'not-one':
      return text.asks['not-one'](ask.text);
    case 'letters':
      return text.asks.letters(ask.text);
    case 'unknown':
      return text.asks.unknown(header, ask.text);
    case 'own':
      return text.asks.own(header, ask.text);
    case 'about':
      return text.asks.about(ask.text, since === null ? '' : shortDate(since));
    default:
      return text.asks[ask.code];
  }
}

/** Of the 50,000 letters a cell takes some are left for what stands in the note already. */
const MOST_LETTERS = 40_000;

const isTooLong = ({ values }: ReadRow['person']): boolean =>
  Object.values(values).some((value) => typeof value === 'string' && value.length > MOST_LETTERS);

/**
 * Writes the rows that are decided: new people get codes and wait for their consent, of known ones empty cells are
 * filled and others only where that was said. Refused when a bank has changed since the list was read. Five reads.
 */
export function acceptPeople(
  ports: Ports,
  { list, revision }: Input<'people.accept'>,
): Result<PeopleAccepted> {
  ports.book.need(mentors, mentees);
  const reading = readList(ports, list);
  if (reading.rows.length === 0) return refuse('invalid', text.noPeople, 'text');
  if (reading.revision !== revision) return refuse('stale', text.changed);
  const long = reading.rows.find(({ decision, person }) => decision !== 'skip' && isTooLong(person));
  if (long) return refuse('invalid', text.tooLong(long.person.name, long.person.line), 'text');
  const today = ports.clock.today();
  const reckoning = { reckoned: list.reckoned, today };
  const action = startAction(ports);
  const newId = {
    mentor: idSequence(mentors.idPrefix!, idsOf(reading.banks.mentor)),
    mentee: idSequence(mentees.idPrefix!, idsOf(reading.banks.mentee)),
  };
  let added = 0;
  let changed = 0;
  for (const row of withoutRepeats(reading.rows)) {
    const schema = row.role === 'mentor' ? mentors : mentees;
    if (row.decision === 'new') {
      action.append(schema, {
        ...valuesOfPerson(row.person, reckoning),
        ...{ id: newId[row.role](), joined: today, status: PERSON_STATUS.noConsent },
      });
      added++;
    } else if (row.decision === 'same' && row.target) {
      const changes = changesOf(row, reckoning).filter(({ on }) => on);
      if (changes.length === 0) continue;
      const values = Object.fromEntries(changes.map(({ column, value }) => [column, value]));
      action.update(schema, row.target.row, row.target.values, values);
      changed++;
    }
  }
  if (added + changed === 0) return refuse('invalid', text.nothing);
  const undecided = reading.rows.filter(({ decision }) => decision === null).length;
  const lastAction = action.finish(text.accepted(list.role, added, changed));
  return done({ added, changed, undecided, text: lastAction.text, lastAction });
}

import type { Input, Output } from '../../contract/api';
import type { Check, PersonDraft, Role } from '../../contract/dto';
import { done, type Result, refuse } from '../../contract/result';
import { type CivilDate, fullYears } from '../../domain/calendar/civil-date';
import { declinePersonName } from '../../domain/language/decline-name';
import { declinePhrase } from '../../domain/language/decline-phrase';
import { genderOf } from '../../domain/language/gender';
import { formatPersonName, parsePersonName } from '../../domain/language/person-name';
import { comparable } from '../../domain/nearest';
import { mentees, mentors } from '../../sheets/all';
import { nextId } from '../../sheets/ids';
import { LISTS, PERSON_STATUS } from '../../sheets/lists';
import type { Mentee, Mentor } from '../../sheets/people';
import { revisionOf } from '../../sheets/row-state';
import { appTexts } from '../../text/app';
import { peopleListTexts as listTexts } from '../../text/people-import';
import { type Banks, idsOf, needColumns, offeredLists, readBanks } from '../banks';
import { staleRow } from '../book/stale';
import { startAction } from '../journal';
import type { Ports } from '../ports';
import { readRemembered, spokenWord } from '../words/forms';
import { moreChecks, moreValues } from './person-more';
import { personCards } from './person-views';
import { missingYoung } from './young';

/** Years of teaching from which a mentor is not asked about (domain rule C-18). */
const LEAST_MENTOR_YEARS = 3;

/**
 * A bank with consents and pairs of each person, and the lists its form offers. Refused when the bank has lost a
 * column it cannot do without.
 */
export function listPeople(ports: Ports, { role }: { role: Role }): Result<Output<'people.list'>> {
  needColumns(ports.book, role === 'mentor' ? mentors : mentees);
  const banks = readBanks(ports);
  const offered = offeredLists(ports.book);
  return done({
    people: personCards(banks, role),
    positions: offered.position,
    categories: offered.category,
    topics: offered.topics,
    modes: offered.mode,
    pairKinds: offered.pairKind,
    young: missingYoung(banks),
  });
}

/** How a name and a position sound in documents, before anything is saved: as remembered, else by the rules. */
export function showForms(
  ports: Ports,
  { name: typed, gender: given, position }: Input<'people.forms'>,
): Result<Output<'people.forms'>> {
  const remembered = readRemembered(ports);
  const name = parsePersonName(typed);
  const gender = given ?? genderOf(name);
  const declined = declinePersonName(name, gender);
  const spoken = declinePhrase(position, { animate: true });
  return done({
    name: spokenWord(typed, 'name', gender, declined, remembered(typed)),
    position: spokenWord(position, 'position', null, spoken, remembered(position)),
    gender,
  });
}

/** Adds a person to a bank or changes the known row; a row that changed meanwhile is refused. */
export function savePerson(ports: Ports, draft: PersonDraft): Result<Output<'people.save'>> {
  const name = formatPersonName(parsePersonName(draft.name), 'full').replace(/\u00a0/g, ' ');
  if (name === '') return refuse('invalid', appTexts.needName, 'name');
  if (draft.position.trim() === '') return refuse('invalid', appTexts.needPosition, 'position');
  const { awayFrom = null, awayTo = null } = draft.more ?? {};
  if (awayFrom && awayTo && awayTo < awayFrom) return refuse('invalid', listTexts.awayOrder, 'awayTo');
  ports.book.need(draft.role === 'mentor' ? mentors : mentees);
  const banks = readBanks(ports);
  const table = draft.role === 'mentor' ? banks.mentors : banks.mentees;
  const known = table.rows.find((row) => row.values.id === draft.id);
  const twin = table.rows.find((row) => row !== known && comparable(row.values.name) === comparable(name));
  // Two people may have one name: one who has it already keeps it.
  if (twin && comparable(known?.values.name ?? '') !== comparable(name))
    return refuse('invalid', appTexts.samePersonThere(name), 'name');
  return draft.role === 'mentor'
    ? write(ports, draft, mentors, banks, banks.mentors, {
        ...commonValues(draft, name),
        capacity: draft.capacity,
        ...moreValues(draft),
      })
    : write(ports, draft, mentees, banks, banks.mentees, {
        ...commonValues(draft, name),
        mainRequest: draft.request,
        ...moreValues(draft),
      });
}

function write<R extends Mentor | Mentee>(
  ports: Ports,
  draft: PersonDraft,
  schema: typeof mentors | typeof mentees,
  banks: Banks,
  table: { readonly rows: readonly { row: number; values: R }[] } & Parameters<typeof idsOf>[0],
  values: Partial<R>,
): Result<Output<'people.save'>> {
  const action = startAction(ports);
  let id = draft.id;
  let saved: object;
  if (id === null) {
    id = nextId(schema.idPrefix ?? '', idsOf(table));
    saved = { ...values, id, joined: banks.today, status: PERSON_STATUS.noConsent };
    action.append(schema, saved);
  } else {
    const known = table.rows.find((row) => row.values.id === id);
    if (!known) return refuse('not-found', appTexts.noPerson);
    if (revisionOf(known.values) !== draft.revision) return staleRow(schema, known.values, values);
    saved = { ...known.values, ...values };
    action.update(schema, known.row, known.values, values);
  }
  const lastAction = action.finish(appTexts.personSaved(draft.name, draft.id === null));
  return done({ id, revision: revisionOf(saved), checks: mentorChecks(draft, banks.today), lastAction });
}

/** C-18: a mentor with little experience and no category is allowed, but worth a second look. */
function mentorChecks(draft: PersonDraft, today: CivilDate): Check[] {
  const more = moreChecks(draft);
  const years = draft.teachingSince === null ? 0 : (fullYears(draft.teachingSince as CivilDate, today) ?? 0);
  const ranked = LISTS.category.values.slice(2).includes(draft.category);
  if (draft.role !== 'mentor' || ranked || years >= LEAST_MENTOR_YEARS) return more;
  return [
    ...more,
    { code: 'C-18', severity: 'ask', field: 'category', message: appTexts.freshMentor, place: null },
  ];
}

function commonValues(draft: PersonDraft, name: string) {
  return {
    name,
    gender: draft.gender === null ? '' : draft.gender === 'f' ? 'ж' : 'м',
    position: draft.position.trim(),
    subject: draft.subject.trim(),
    department: draft.department.trim(),
    category: draft.category,
    phone: draft.phone.trim(),
    email: draft.email.trim(),
    teachingSince: draft.teachingSince as CivilDate | null,
    topics: [...draft.topics],
    note: draft.note.trim(),
  };
}

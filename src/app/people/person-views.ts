import type { ConsentState, PersonCard, PersonMore, Role, Withdrawal } from '../../contract/dto';
import { type CivilDate, fullYears, shortDate } from '../../domain/calendar/civil-date';
import { grouped } from '../../domain/grouped';
import { genderOf, genderTyped } from '../../domain/language/gender';
import { parsePersonName } from '../../domain/language/person-name';
import type { Gender } from '../../domain/language/types';
import { isGone, loadOf, placesOf, takesPlace } from '../../domain/pairing/facts';
import { consentFor, keptUntil } from '../../domain/people/consents';
import { hasWithdrawn, nameInDocument } from '../../domain/people/document-name';
import { CONSENT_KIND } from '../../sheets/lists';
import type { Mentee, Mentor } from '../../sheets/people';
import { revisionOf } from '../../sheets/row-state';
import { peopleWords as text, yearsText } from '../../text/people';
import { type Banks, pairLabel, placeOf, usualCapacity, valuesOf } from '../banks';
import { type PairConsent, pairConsents } from '../pairs/pair-consents';
import { missingConsents } from '../papers/consent-papers';
import { isYoung } from './young';

/** Gender as typed in the sheet, else from the name; `null` = ask. */
const personGender = ({ gender, name }: Mentor | Mentee): Gender | null =>
  genderTyped(gender) ?? genderOf(parsePersonName(name));

/**
 * To processing, to the site (free, never counted as missing), one for every pair that needs it, and what else there
 * is of other kinds. `asked`: what the programme waits for, by {@link keyOf}.
 */
function consentStates(
  banks: Banks,
  person: Mentor | Mentee,
  needs: readonly PairConsent[],
  asked: ReadonlySet<string>,
): ConsentState[] {
  const state = (kind: string, pairId = ''): ConsentState => {
    const found = consentState(banks, person.id, kind, pairId);
    return asked.has(keyOf(person.id, kind, pairId)) ? found : { ...found, optional: true };
  };
  const own = banks.consentsOf.get(person.id) ?? [];
  const others = OTHER_KINDS.filter((kind) => own.some((consent) => consent.kind === kind));
  return [
    state(CONSENT_KIND.data),
    state(CONSENT_KIND.site),
    ...needs.map(({ kind, pairId }) => state(kind, pairId)),
    ...others.map((kind) => state(kind)),
  ];
}

const OTHER_KINDS: readonly string[] = [CONSENT_KIND.photo, CONSENT_KIND.guardian];

const keyOf = (person: string, kind: string, pairId: string): string => `${person} ${kind} ${pairId}`;

/** What follows once the consent to the processing of data was taken back; `null` while it was not. */
function withdrawalOf(banks: Banks, person: Mentor | Mentee, pairs: PersonCard['pairs']): Withdrawal | null {
  const own = banks.consentsOf.get(person.id) ?? [];
  if (!hasWithdrawn(person, own, banks.today)) return null;
  const { consent } = consentFor(own, person.id, CONSENT_KIND.data, banks.today);
  return {
    date: consent?.withdrawn ?? null,
    mask: nameInDocument(person, own, banks.today).text,
    pairs: pairs.filter(takesPlace),
    site: consentFor(own, person.id, CONSENT_KIND.site, banks.today).standing === 'valid',
    keptUntil: consent?.withdrawn == null ? null : keptUntil(consent),
  };
}

function consentState(banks: Banks, personId: string, kind: string, pairId: string): ConsentState {
  const own = banks.consentsOf.get(personId) ?? [];
  const { standing, consent } = consentFor(own, personId, kind, banks.today, pairId || undefined);
  return {
    id: consent?.id ?? null,
    kind,
    state: standing,
    date: consent?.date ?? null,
    until: consent?.until ?? null,
    withdrawn: consent?.withdrawn ?? null,
    paper: consent?.paper ?? '',
    pairId: consent?.pair ?? pairId,
  };
}

function pairsOfPerson(banks: Banks, role: Role, id: string): PersonCard['pairs'] {
  return valuesOf(banks.pairs)
    .filter((pair) => (role === 'mentor' ? pair.mentorId : pair.menteeId) === id)
    .map((pair) => ({ id: pair.id, text: pairLabel(pair.mentor, pair.mentee), status: pair.status }));
}

/** The break has begun and has not ended. */
const isAway = ({ awayFrom, awayTo }: Mentor | Mentee, on: CivilDate): boolean =>
  (awayFrom !== null || awayTo !== null) &&
  (awayFrom === null || awayFrom <= on) &&
  (awayTo === null || awayTo >= on);

function moreOf(role: Role, person: Mentor | Mentee): PersonMore {
  const { awayFrom, awayTo, days, mode } = person;
  const both = { awayFrom, awayTo, days, mode };
  if (role === 'mentor') {
    const { external, contract, achievements } = person as Mentor;
    const blank = { mentorsWanted: null, superior: '', support: '', wishForm: '' };
    return { ...both, external, contract, achievements, ...blank };
  }
  const { mentorsWanted, superior, support, wishForm } = person as Mentee;
  const blank = { external: false, contract: '', achievements: '' };
  return { ...both, ...blank, mentorsWanted, superior, support, wishForm };
}

/** Cards of a whole bank; consents and pairs are looked up in what was read already. */
export function personCards(banks: Banks, role: Role): PersonCard[] {
  const load = loadOf(valuesOf(banks.pairs), null);
  const table = role === 'mentor' ? banks.mentors : banks.mentees;
  const needs = grouped(
    pairConsents(banks).filter((need) => need.role === role),
    ({ personId }) => personId,
  );
  const asked = new Set(missingConsents(banks).map((task) => keyOf(task.personId, task.kind, task.pairId)));
  return table.rows.map(({ row, values }) => {
    const person: Mentor | Mentee = values;
    const pairs = pairsOfPerson(banks, role, person.id);
    const withdrawal = withdrawalOf(banks, person, pairs);
    return {
      role,
      ...ownCells(banks, person),
      place: placeOf<Mentor | Mentee>(table, row, 'name'),
      request: role === 'mentor' ? '' : (person as Mentee).mainRequest,
      more: moreOf(role, person),
      ...placesIn(banks, role, person, load),
      gone: isGone(person) || withdrawal !== null,
      consents: consentStates(banks, person, needs.get(person.id) ?? [], asked),
      pairs,
      withdrawal,
    };
  });
}

/** What the card of a person of either bank says from their own row. */
function ownCells(banks: Banks, person: Mentor | Mentee) {
  const { id, name, position, subject, department, category, phone, email } = person;
  const { teachingSince, topics, status, note } = person;
  const years = teachingSince ? fullYears(teachingSince, banks.today) : null;
  return {
    ...{ id, name, position, subject, department, category, phone, email },
    ...{ teachingSince, topics, status, note },
    revision: revisionOf(person),
    gender: personGender(person),
    experience: years === null ? '' : text.onDay(yearsText(years), shortDate(banks.today)),
    paused: isAway(person, banks.today),
    young: isYoung(person, banks.today),
  };
}

/** Places of a mentor, and how many of them are free; a mentee has none. */
function placesIn(
  banks: Banks,
  role: Role,
  person: Mentor | Mentee,
  load: ReadonlyMap<string, number>,
): Pick<PersonCard, 'capacity' | 'free'> {
  if (role === 'mentee') return { capacity: null, free: null };
  const capacity = placesOf(person as Mentor, usualCapacity(banks.settings));
  return { capacity, free: Math.max(0, capacity - (load.get(person.id) ?? 0)) };
}

import type { ConsentState, PersonCard, Role } from '../contract/dto';
import { fullYears } from '../domain/calendar/civil-date';
import { genderOf } from '../domain/language/gender';
import { parsePersonName } from '../domain/language/person-name';
import type { Gender } from '../domain/language/types';
import { loadOf, placesOf } from '../domain/pairing/facts';
import { consentFor } from '../domain/people/consents';
import { CONSENT_KIND } from '../sheets/lists';
import type { Mentee, Mentor } from '../sheets/people';
import { revisionOf } from '../sheets/row-state';
import { yearsText } from '../text/people';
import { type Banks, pairLabel, placeOf, usualCapacity, valuesOf } from './banks';

/** Gender as typed in the sheet, else from the name; `null` = ask. */
export function personGender(person: { readonly gender: string; readonly name: string }): Gender | null {
  if (/^ж/i.test(person.gender)) return 'f';
  if (/^м/i.test(person.gender)) return 'm';
  return genderOf(parsePersonName(person.name));
}

const KINDS: Record<Role, readonly string[]> = {
  mentor: [CONSENT_KIND.data, CONSENT_KIND.site, CONSENT_KIND.mentoring],
  mentee: [CONSENT_KIND.data, CONSENT_KIND.site, CONSENT_KIND.taking],
};

function consentStates(banks: Banks, role: Role, id: string): ConsentState[] {
  const all = valuesOf(banks.consents);
  return KINDS[role].map((kind) => {
    const { standing, consent } = consentFor(all, id, kind, banks.today);
    return {
      kind,
      state: standing,
      date: consent?.date ?? null,
      until: consent?.until ?? null,
      withdrawn: consent?.withdrawn ?? null,
      paper: consent?.paper ?? '',
      pairId: consent?.pair ?? '',
    };
  });
}

function pairsOfPerson(banks: Banks, role: Role, id: string): PersonCard['pairs'] {
  return valuesOf(banks.pairs)
    .filter((pair) => (role === 'mentor' ? pair.mentorId : pair.menteeId) === id)
    .map((pair) => ({ id: pair.id, text: pairLabel(pair.mentor, pair.mentee), status: pair.status }));
}

/** Cards of a whole bank; consents and pairs are looked up in what was read already. */
export function personCards(banks: Banks, role: Role): PersonCard[] {
  const load = loadOf(valuesOf(banks.pairs), null);
  const table = role === 'mentor' ? banks.mentors : banks.mentees;
  return table.rows.map(({ row, values }) => {
    const person: Mentor | Mentee = values;
    const mentor = role === 'mentor' ? (person as Mentor) : null;
    const capacity = mentor ? placesOf(mentor, usualCapacity(banks.settings)) : null;
    const years = person.teachingSince ? fullYears(person.teachingSince, banks.today) : null;
    return {
      role,
      id: person.id,
      revision: revisionOf(person),
      place: {
        sheet: table.sheet,
        row,
        column: mentor
          ? placeOf(banks.mentors, row, 'name').column
          : placeOf(banks.mentees, row, 'name').column,
      },
      name: person.name,
      gender: personGender(person),
      position: person.position,
      subject: person.subject,
      department: person.department,
      category: person.category,
      phone: person.phone,
      email: person.email,
      teachingSince: person.teachingSince,
      experience: years === null ? '' : yearsText(years),
      topics: person.topics,
      request: mentor ? '' : (person as Mentee).mainRequest,
      capacity,
      free: capacity === null ? null : Math.max(0, capacity - (load.get(person.id) ?? 0)),
      status: person.status,
      note: person.note,
      consents: consentStates(banks, role, person.id),
      pairs: pairsOfPerson(banks, role, person.id),
    };
  });
}

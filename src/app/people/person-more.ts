import type { Check, PersonDraft } from '../../contract/dto';
import type { CivilDate } from '../../domain/calendar/civil-date';
import type { Mentee, Mentor } from '../../sheets/people';
import { peopleListTexts as text } from '../../text/people-import';

/** Cells of the fields that fewer people need; none when the form did not show them. */
export function moreValues({ role, more }: PersonDraft): Partial<Mentor> & Partial<Mentee> {
  if (!more) return {};
  const both = {
    awayFrom: more.awayFrom as CivilDate | null,
    awayTo: more.awayTo as CivilDate | null,
    days: [...more.days],
    mode: more.mode,
  };
  const { external, contract, achievements, mentorsWanted, superior, support, wishForm } = more;
  return role === 'mentor'
    ? { ...both, external, contract: contract.trim(), achievements: achievements.trim() }
    : { ...both, mentorsWanted, superior: superior.trim(), support: support.trim(), wishForm };
}

/** An external mentor is asked for the contract; the row is saved without it. */
export function moreChecks({ role, more }: PersonDraft): Check[] {
  if (role !== 'mentor' || !more?.external || more.contract.trim() !== '') return [];
  return [{ code: 'contract', severity: 'ask', field: 'contract', message: text.contract, place: null }];
}

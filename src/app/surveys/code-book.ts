import type { Role } from '../../contract/dto';
import { schoolYearLabel } from '../../domain/calendar/school-year';
import { askedFor } from '../../domain/monitoring/survey-forms';
import { isGone } from '../../domain/pairing/facts';
import { surveyCodes } from '../../sheets/all';
import type { Table, TableRow } from '../../sheets/table';
import type { SurveyCodeRow } from '../../sheets/year-work';
import { consentTexts } from '../../text/consents';
import { type Banks, isNamed, valuesOf } from '../banks';
import type { Ports } from '../ports';
import { isByName } from './feedback-book';

/** «Коды анкет» with what of it counts now. */
export interface CodeBook {
  /** «2026/2027» */
  readonly year: string;
  readonly byName: boolean;
  readonly table: Table<SurveyCodeRow>;
  /** Codes of this year that are of the kind the settings ask for: of people, or of nobody. */
  readonly current: readonly TableRow<SurveyCodeRow>[];
}

/** One read. */
export function readCodeBook(book: Ports['book'], { year, settings }: Banks): CodeBook {
  const label = schoolYearLabel(year);
  const byName = isByName(settings);
  const table = book.read(surveyCodes);
  const current = table.rows.filter(
    ({ values }) => values.year === label && isPersonal(values) === byName && values.code !== '',
  );
  return { year: label, byName, table, current };
}

/** A code that belongs to a person by name. */
const isPersonal = ({ person }: SurveyCodeRow): boolean => person !== '';

/** How «Коды анкет» names a role. */
export const roleWord = (role: Role): string => consentTexts[role];

export const roleOf = ({ role }: SurveyCodeRow): Role => (role === consentTexts.mentor ? 'mentor' : 'mentee');

/** Any questionnaire of a side tells who is asked. */
const ASKS = { mentor: 'Q-07', mentee: 'Q-06' } as const;

/** Who takes part this year, of one bank: those questionnaires are for and who have not left. */
export function participantsOf(banks: Banks, role: Role): readonly { id: string; name: string }[] {
  const { year, today, consentsOf, pairs } = banks;
  const people = {
    pairs: valuesOf(pairs),
    mentors: valuesOf(banks.mentors),
    mentees: valuesOf(banks.mentees),
  };
  const asked = new Set(askedFor({ year, today, consentsOf, answers: [], ...people }, ASKS[role]));
  return peopleOf(banks, role)
    .filter((person) => isNamed(person) && !isGone(person) && asked.has(person.id))
    .map(({ id, name }) => ({ id, name }));
}

/** The name beside a code; `''` when it belongs to nobody. */
export const nameBeside = (banks: Banks, row: SurveyCodeRow): string =>
  peopleOf(banks, roleOf(row)).find(({ id }) => id !== '' && id === row.person)?.name ?? '';

const peopleOf = (
  { mentors, mentees }: Banks,
  role: Role,
): readonly { id: string; name: string; status: string }[] =>
  role === 'mentor' ? valuesOf(mentors) : valuesOf(mentees);

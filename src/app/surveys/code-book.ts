import type { Role } from '../../contract/dto';
import { schoolYearLabel } from '../../domain/calendar/school-year';
import { isGone, plainStatus } from '../../domain/pairing/facts';
import { PAIR_STATUS } from '../../domain/pairing/states';
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
export const isPersonal = ({ person }: SurveyCodeRow): boolean => person !== '';

/** How «Коды анкет» names a role. */
export const roleWord = (role: Role): string => consentTexts[role];

export const roleOf = ({ role }: SurveyCodeRow): Role => (role === consentTexts.mentor ? 'mentor' : 'mentee');

const TAKES_PART: readonly string[] = [
  ...[PAIR_STATUS.agreed, PAIR_STATUS.ordered, PAIR_STATUS.active, PAIR_STATUS.paused],
  ...[PAIR_STATUS.ended, PAIR_STATUS.endedEarly],
];

/** Who takes part this year, of one bank: in a pair of this year that was agreed on, and has not left. */
export function participantsOf(banks: Banks, role: Role): readonly { id: string; name: string }[] {
  const { from, to } = banks.year;
  const ids = new Set(
    valuesOf(banks.pairs)
      .filter(({ status }) => TAKES_PART.includes(plainStatus(status)))
      .filter((pair) => (pair.from === null || pair.from <= to) && (pair.to === null || pair.to >= from))
      .map(({ mentorId, menteeId }) => (role === 'mentor' ? mentorId : menteeId)),
  );
  const people = role === 'mentor' ? valuesOf(banks.mentors) : valuesOf(banks.mentees);
  return people
    .filter((person) => isNamed(person) && !isGone(person) && ids.has(person.id))
    .map(({ id, name }) => ({ id, name }));
}

import { schoolYear } from '../calendar/school-year';
import { parseDeadline } from '../deadlines/parse-deadline';
import { monthOfHeading } from './month-heading';
import { namesPerson } from './responsible';
import type { Column } from './types';

/** Titles over the whole width come out of files in the first column, whatever that column holds. */
const NUMBERED_TITLE =
  /^(?:(?:\d{1,2}|[IVX]+)[.)]\s*(?=[«"А-ЯЁ])|(?:раздел|этап|блок|направление)(?![а-яё]))/i;
const YEAR = schoolYear(2000);

/** Is a lone text of this column the title of a section, and not a piece of the row above? */
export function isTitleIn(column: Column | null, text: string): boolean {
  if (NUMBERED_TITLE.test(text)) return true;
  if (!/^[«"А-ЯЁ]/.test(text)) return false;
  if (column === 'deadlineText')
    return monthOfHeading(text) !== null || parseDeadline(text, { year: YEAR }).kind === 'unknown';
  if (column === 'responsible') return !namesPerson(text);
  return true;
}

import type { Place } from '../../contract/dto';
import { type CivilDate, fullYears } from '../../domain/calendar/civil-date';
import { comparable } from '../../domain/nearest';
import { isGone } from '../../domain/pairing/facts';
import { LISTS } from '../../sheets/lists';
import type { Mentee, Mentor } from '../../sheets/people';
import { YOUNG_YEARS } from '../../sheets/people-list/read-person';
import { peopleListTexts as text } from '../../text/people-import';
import { type Banks, isNamed, placeOf, settingRow, valuesOf } from '../banks';

const [YOUNG_CATEGORY] = LISTS.menteeCategory.values;

/** Less than three full years of teaching on the day; told by the category where the beginning is unknown. */
export function isYoung(person: Mentor | Mentee, on: CivilDate): boolean {
  const { teachingSince } = person;
  if (teachingSince === null) return 'menteeCategory' in person && person.menteeCategory === YOUNG_CATEGORY;
  const years = fullYears(teachingSince, on);
  return years !== null && years < YOUNG_YEARS;
}

/** C-17: how many young specialists of «Настройки» are in no bank; `null` when none is missing or nothing is set. */
export function missingYoung(banks: Banks): { title: string; hint: string; place: Place } | null {
  const all = Number(banks.settings.staffYoung);
  const row = settingRow(banks.settingRows, 'staffYoung');
  if (!Number.isInteger(all) || all <= 0 || !row) return null;
  const people: (Mentor | Mentee)[] = [...valuesOf(banks.mentors), ...valuesOf(banks.mentees)];
  const known = new Set(
    people
      .filter((person) => isNamed(person) && !isGone(person) && isYoung(person, banks.today))
      .map(({ name }) => comparable(name)),
  ).size;
  if (known >= all) return null;
  return {
    title: text.young.title(all - known),
    hint: text.young.hint(all, known),
    place: placeOf(banks.settingRows, row.row, 'value'),
  };
}

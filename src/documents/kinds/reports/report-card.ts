import { dateParts } from '../../../domain/calendar/civil-date';
import { lowerFirst } from '../../../domain/language/letters';
import type { Ask, CardField } from '../../kind';
import { preamble } from '../../preamble';
import { type DocumentData, dateValue } from '../../values';
import type { World } from '../../world';

/** The middle of the year or its end: the end also judges what only then can be there. */
export const PERIOD: CardField = {
  id: 'вид',
  label: 'За какой срок',
  type: 'choice',
  needed: true,
  options: [
    { value: 'промежуточный', label: 'промежуточный, с начала года' },
    { value: 'итоговый', label: 'итоговый, за учебный год' },
  ],
  start: ({ date }) => {
    const { month } = dateParts(date);
    return month >= 4 && month <= 8 ? 'итоговый' : 'промежуточный';
  },
};

export const isFinal = ({ fields }: Pick<Ask, 'fields'>): boolean => fields.вид === 'итоговый';

/** Days the figures are about: from the first day of the school year to the day they were counted. */
export function periodData({ year, today }: World): DocumentData {
  const to = today < year.to ? today : year.to;
  return { 'период с': dateValue(year.from), 'период по': dateValue(to), посчитано: dateValue(today) };
}

/** Figures are those of today: a document of another day says so. */
export const otherDayNotices = ({ date, today }: World): string[] =>
  date === today
    ? []
    : ['Цифры посчитаны на сегодня, а документ – от другого дня. Проверьте, что это не помешает.'];

/** «в соответствии со статьёй …», for the end of a sentence; `''` without acts. */
export const orderOf = ({ acts }: Ask, { settings }: World): string =>
  lowerFirst(
    preamble(
      acts.map(({ cite }) => cite),
      settings.statute,
    ),
  );

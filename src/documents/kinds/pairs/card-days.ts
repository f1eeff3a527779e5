import { type CivilDate, shortDate } from '../../../domain/calendar/civil-date';
import { BLANK } from '../../office';
import { numberTyped, tidy } from '../../tidy';

/** «от 01.09.2008 № 14»; blanks for what is not known. */
export function numberedOn(date: CivilDate | null, number: string): string {
  const day = date === null ? BLANK : shortDate(date);
  return `от\u00a0${day} №\u00a0${numberTyped(number) || BLANK}`;
}

/** The answer of the card, else what the book says. */
export const answered = (answer: string | undefined, known: string): string => tidy(answer ?? '') || known;

import { genderOf, genderTyped } from '../../../domain/language/gender';
import { isInitial, parsePersonName } from '../../../domain/language/person-name';
import type { PersonFacts } from '../../name-book';

const DEAR = { m: 'Уважаемый', f: 'Уважаемая' } as const;

/** «Уважаемая Мария Петровна!»; `''` for one whose first name is not known or must not be named. */
export function greetingOf({ name, gender, maskedBy }: PersonFacts): string {
  const parsed = parsePersonName(name);
  if (maskedBy !== undefined || parsed.first === '' || isInitial(parsed.first)) return '';
  const known = genderTyped(gender) ?? genderOf(parsed);
  const dear = known === null ? `${DEAR.m} (${DEAR.f.toLowerCase()})` : DEAR[known];
  const middle = isInitial(parsed.middle) ? '' : parsed.middle;
  return `${[dear, parsed.first, middle].filter((word) => word !== '').join(' ')}!`;
}

import { isInitial, parsePersonName } from '../language/person-name';
import { comparable } from '../nearest';

/** «Осадчая Т. В.», «Т. В. Осадчая», «Осадчая» or the full name names «Осадчая Татьяна Викторовна». */
export function namesPerson(choice: string, name: string): boolean {
  if (comparable(choice) === '') return false;
  if (comparable(choice) === comparable(name)) return true;
  const said = parsePersonName(choice);
  const own = parsePersonName(name);
  return (
    said.last !== '' &&
    comparable(said.last) === comparable(own.last) &&
    isShortOf(said.first, own.first) &&
    isShortOf(said.middle, own.middle)
  );
}

/** The surname a name is found by; ё and capitals do not matter. */
export const surnameKey = (name: string): string => comparable(parsePersonName(name).last);

/** Nothing said, the same, or its first letter. */
function isShortOf(said: string, own: string): boolean {
  const short = comparable(said);
  if (short === '' || short === comparable(own)) return true;
  return isInitial(said) && comparable(own).startsWith(short);
}

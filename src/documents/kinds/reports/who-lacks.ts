import { NOBODY } from '../../card-answers';
import type { NameBook } from '../../name-book';
import { menteeById, mentorById, personById, type World, type WorldIndicator } from '../../world';

const nameOf = (names: NameBook, person: Parameters<NameBook['person']>[0]): string =>
  names.person(person, false).fio.looks.after.им;

/** «Осадчая Т. В. – Ким В. И.» of a pair, «Ким В. И.» of a person, the code where the book knows no more. */
function shown(id: string, world: World, names: NameBook): string {
  const pair = world.pairs.find((one) => one.id === id);
  if (pair) {
    const sides = [mentorById(world, pair.mentorId), menteeById(world, pair.menteeId)];
    return sides.map((one) => nameOf(names, one ?? { ...NOBODY, name: id })).join('\u00a0– ');
  }
  const person = personById(world, id);
  return person ? nameOf(names, person) : id;
}

/** Who answered what stays with the curator; who has not been asked at all may be told. */
const DIAGNOSED = 'I-12';

/** More names than this are counted, not read. */
const MOST_NAMED = 10;

/** « Кто: Ким В. И., Белых О. П.» of a figure that is too small; `''` where it has nobody behind it. */
export function whoLacks({ lacking, code, source }: WorldIndicator, world: World, names: NameBook): string {
  if (/Анкеты/.test(source) && code !== DIAGNOSED) return '';
  const who = [...new Set(lacking)];
  if (who.length === 0) return '';
  const told = who.slice(0, MOST_NAMED).map((id) => shown(id, world, names));
  const rest = who.length - told.length;
  return ` Кого касается: ${told.join('; ')}${rest > 0 ? ` и ещё ${rest}` : ''}.`.replace('..', '.');
}

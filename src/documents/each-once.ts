import type { PersonFacts } from './name-book';
import { tidy } from './tidy';

/** The people in their order, each once: the same name in two roles is one person. */
export function eachOnce(people: readonly PersonFacts[]): readonly PersonFacts[] {
  const byName = new Map<string, PersonFacts>();
  for (const person of people) {
    const name = tidy(person.name).toLowerCase().replace(/ё/g, 'е');
    if (name !== '' && !byName.has(name)) byName.set(name, person);
  }
  return [...byName.values()];
}

import { type CivilDate, parseCivilDate } from '../domain/calendar/civil-date';
import { upperFirst } from '../domain/language/letters';
import type { PersonFacts } from './name-book';
import { officePerson } from './office';
import type { OfficeSettings } from './office-settings';
import { tidy, withoutEndMark } from './tidy';
import { personById, type World } from './world';

/** Stands for a person whom nobody named: all tags about it are empty. */
export const NOBODY: PersonFacts = { name: '', gender: '', position: '' };

/** «ФИО, должность» of the setting; nobody when the head keeps control. */
export function controllerOf(settings: OfficeSettings): PersonFacts {
  const text = tidy(settings.control);
  return text === '' || /за собой/i.test(text) ? NOBODY : personTyped(text);
}

/** «ФИО, должность» as a person. */
export function personTyped(text: string): PersonFacts {
  const [name = '', ...position] = tidy(text).split(',');
  return officePerson(name, position.join(','));
}

/** A person as a field of the card holds one: what {@link personTyped} reads; `''` for nobody. */
export const asTyped = ({ name, position }: Pick<PersonFacts, 'name' | 'position'>): string =>
  [tidy(name), tidy(position)].filter((part) => part !== '').join(', ');

/** The person a field of the card names: by a code of a bank, else as typed; nobody when it is empty. */
export function personOfField(world: World, answer: string | undefined): PersonFacts {
  const text = tidy(answer ?? '');
  return text === '' ? NOBODY : (personById(world, text) ?? personTyped(text));
}

/** Answers of a field with one entry a line. */
export const linesOfField = (answer: string | undefined): readonly string[] =>
  (answer ?? '')
    .split('\n')
    .map(tidy)
    .filter((line) => line !== '');

/** The same, each entry a sentence with a capital and a full stop. */
export const sentencesOfField = (answer: string | undefined): readonly string[] =>
  linesOfField(answer).map((line) => `${upperFirst(withoutEndMark(line))}.`);

/** People of a field of the card, one a line; codes of the banks and names as typed may be mixed. */
export const peopleOfField = (world: World, answer: string | undefined): readonly PersonFacts[] =>
  linesOfField(answer).map((line) => personOfField(world, line));

/** The day a field of the card holds; `null` when it is empty or no day. */
export const dayOfField = (answer: string | undefined): CivilDate | null =>
  parseCivilDate(tidy(answer ?? ''));

import type { NameBook } from '../../name-book';
import type { DocumentData } from '../../values';
import type { World, WorldMentee } from '../../world';
import { areaTitle, mean, measuredAgain } from '../diagnosis';

/** More areas than this would not stay on the page: their mean stands for them. */
const MOST_AREAS = 8;

/**
 * Marks of the diagnosis at the beginning and at the end: areas of one mentee, else the mean of each person.
 * Areas that were measured once say nothing of a change.
 */
export function measuresData(
  world: World,
  mentees: readonly WorldMentee[],
  names: NameBook,
): readonly DocumentData[] {
  const changes = measuredAgain(world);
  const people = mentees.map((mentee) => ({
    mentee,
    areas: changes
      .filter(({ person }) => person === mentee.id)
      .map((change) => ({ what: areaTitle(change), before: change.first, after: change.last })),
  }));
  const [only] = people;
  const shown =
    people.length === 1 && only!.areas.length <= MOST_AREAS
      ? only!.areas
      : people
          .filter(({ areas }) => areas.length > 0)
          .map(({ mentee, areas }) => ({
            what: `${names.person(mentee, false).fio.looks.after.им}, в среднем`,
            before: mean(areas.map(({ before }) => before)),
            after: mean(areas.map(({ after }) => after)),
          }));
  return shown.map(({ what, before, after }) => ({ что: what, до: decimal(before), после: decimal(after) }));
}

/** «2», «1,5» */
const decimal = (value: number): string => String(Math.round(value * 10) / 10).replace('.', ',');

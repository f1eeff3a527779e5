import { grouped } from '../../../domain/grouped';
import { plainWords } from '../../../domain/language/plain-words';
import { surveyOf } from '../../../domain/monitoring/surveys';
import type { NameBook } from '../../name-book';
import { tidy } from '../../tidy';
import type { DocumentData } from '../../values';
import type { World, WorldAnswer, WorldMentee } from '../../world';

/** More areas than this would not stay on the page: their mean stands for them. */
const MOST_AREAS = 8;

interface Measured {
  readonly what: string;
  readonly before: number;
  readonly after: number;
}

/**
 * Marks of the diagnosis at the beginning and at the end: areas of one mentee, else the mean of each person.
 * Areas that were measured once say nothing of a change.
 */
export function measuresData(
  world: World,
  mentees: readonly WorldMentee[],
  names: NameBook,
): readonly DocumentData[] {
  const people = mentees.map((mentee) => ({ mentee, areas: areasOf(world.answers, mentee.id) }));
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

function areasOf(answers: readonly WorldAnswer[], person: string): readonly Measured[] {
  const marks = answers.filter(
    (one) =>
      one.person === person && one.date !== null && one.score !== null && surveyOf(one.survey) === 'Q-08',
  );
  return [...grouped(marks, ({ question }) => plainWords(question)).values()].flatMap((own) => {
    const inOrder = [...own].sort((a, b) => (a.date! < b.date! ? -1 : a.date! > b.date! ? 1 : 0));
    const [first] = inOrder;
    const last = inOrder[inOrder.length - 1]!;
    return first!.date === last.date
      ? []
      : [{ what: tidy(first!.question), before: first!.score!, after: last.score! }];
  });
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

/** «2», «1,5» */
const decimal = (value: number): string => String(Math.round(value * 10) / 10).replace('.', ',');

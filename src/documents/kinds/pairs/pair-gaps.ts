import type { CivilDate } from '../../../domain/calendar/civil-date';
import { consentFor } from '../../../domain/people/consents';
import { unusualLength } from '../../../domain/programme/term';
import type { Gap, Where } from '../../kind';
import { tidy } from '../../tidy';
import type { World, WorldPair } from '../../world';
import { mentorsOf, type PairPeople, spanOf } from './pair-people';

/** A cell of «Пары». */
export const pairCell = ({ id }: Pick<WorldPair, 'id'>, column: keyof WorldPair): Where => ({
  sheet: 'Пары',
  id,
  column,
});

/** Pairs that are not chosen, or people whom the banks do not know. */
export function peopleGaps(rows: readonly PairPeople[]): readonly Gap[] {
  if (rows.length === 0)
    return [{ text: 'Не выбрана ни одна пара. Отметьте, о какой паре документ.', at: null }];
  return rows.flatMap(({ pair, mentor, mentee }) => [
    ...personGap(pair, 'mentorId', mentor, 'Наставники', 'наставника'),
    ...personGap(pair, 'menteeId', mentee, 'Наставляемые', 'наставляемого'),
  ]);
}

function personGap(
  pair: WorldPair,
  column: 'mentorId' | 'menteeId',
  person: { readonly id: string; readonly name: string } | null,
  sheet: string,
  whom: string,
): readonly Gap[] {
  if (person === null)
    return [{ text: `Пара ${pair.id}: такого ${whom} нет на листе «${sheet}».`, at: pairCell(pair, column) }];
  return tidy(person.name) === ''
    ? [{ text: `Пара ${pair.id}: не указано имя ${whom}.`, at: { sheet, id: person.id, column: 'name' } }]
    : [];
}

/** First and last days that are not known. */
export const termGaps = (rows: readonly PairPeople[]): readonly Gap[] =>
  rows.flatMap(({ pair }) => [
    ...(pair.from === null
      ? [{ text: `Пара ${pair.id}: не указан первый день работы.`, at: pairCell(pair, 'from') }]
      : []),
    ...(pair.to === null
      ? [{ text: `Пара ${pair.id}: не указан последний день работы.`, at: pairCell(pair, 'to') }]
      : []),
  ]);

/** Cells of a column that are empty; `what` ends the sentence «Пара …: не заполнено …». */
export const emptyGaps = (
  rows: readonly PairPeople[],
  column: keyof WorldPair,
  what: string,
): readonly Gap[] =>
  rows
    .filter(({ pair }) => tidy(String(pair[column] ?? '')) === '')
    .map(({ pair }) => ({ text: `Пара ${pair.id}: не заполнено «${what}».`, at: pairCell(pair, column) }));

/** A paper of one mentor cannot be about pairs of several. */
export const oneMentorGaps = (rows: readonly PairPeople[]): readonly Gap[] =>
  new Set(rows.map(({ pair }) => pair.mentorId)).size > 1
    ? [
        {
          text: 'Выбраны пары разных наставников, а документ оформляют с одним. Отметьте пары одного наставника.',
          at: null,
        },
      ]
    : [];

/** A programme, a plan, a journal or a report belongs to one pair or to one group. */
export const oneTeamGaps = (rows: readonly PairPeople[]): readonly Gap[] => {
  const marks = new Set(rows.map(({ pair }) => tidy(pair.group)));
  return rows.length > 1 && (marks.size > 1 || marks.has(''))
    ? [
        {
          text: 'Документ составляют на одну пару или одну группу. Отметьте одну пару или все пары одной группы.',
          at: null,
        },
      ]
    : [];
};

/** Worth a look: a pair of a group taken without the others. */
export function aloneOfGroup(rows: readonly PairPeople[], world: World): readonly string[] {
  const mark = rows.length === 1 ? tidy(rows[0]!.pair.group) : '';
  const others = world.pairs.filter(({ group, id }) => tidy(group) === mark && id !== rows[0]?.pair.id);
  return mark === '' || others.length === 0
    ? []
    : [`Пара входит в группу ${mark}. Если документ один на группу, отметьте все её пары.`];
}

/** C-10: a programme lasts from three months to a year. */
export function lengthNotices(rows: readonly PairPeople[]): readonly string[] {
  const { from, to } = spanOf(rows);
  if (from === null || to === null) return [];
  return unusualLength({ from, to }) === null
    ? []
    : ['Программу обычно составляют на срок от трёх месяцев до года. Проверьте срок пары.'];
}

/** Art. 351.8 of the Labour Code is about workers of the organisation itself. */
export const externalGaps = (rows: readonly PairPeople[], instead: string): readonly Gap[] =>
  mentorsOf(rows)
    .filter(({ external }) => external)
    .map(({ id }) => ({
      text: `Наставник работает у другого работодателя. ${instead}`,
      at: { sheet: 'Наставники', id, column: 'external' },
    }));

export interface Wanting {
  readonly gaps: readonly Gap[];
  readonly notices: readonly string[];
}

/** C-04, C-05: written consents before the paper that relies on them, by the policy of the organisation. */
export function consentWants(
  rows: readonly PairPeople[],
  world: World,
  on: CivilDate,
  who: { readonly mentees: boolean },
): Wanting {
  if (world.consentPolicy === 'off') return { gaps: [], notices: [] };
  const missing = (person: string, kind: string, pair: string): boolean =>
    consentFor(world.consents, person, kind, on, pair).standing !== 'valid';
  const found = rows.flatMap(({ pair, mentor }): readonly Gap[] => [
    ...(mentor !== null && !mentor.external && missing(mentor.id, 'быть наставником', pair.id)
      ? [{ text: `Пара ${pair.id}: нет письменного согласия наставника.`, at: pairCell(pair, 'mentorId') }]
      : []),
    ...(who.mentees && missing(pair.menteeId, 'участвовать в паре', pair.id)
      ? [{ text: `Пара ${pair.id}: нет письменного согласия наставляемого.`, at: pairCell(pair, 'menteeId') }]
      : []),
  ]);
  return world.consentPolicy === 'require'
    ? { gaps: found, notices: [] }
    : { gaps: [], notices: found.map(({ text }) => text) };
}

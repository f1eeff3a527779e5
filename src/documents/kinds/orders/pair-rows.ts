import { NOBODY } from '../../card-answers';
import type { Fields, Gap } from '../../kind';
import type { NameBook, PersonFacts } from '../../name-book';
import { dayOrBlank, neededPerson } from '../../office';
import { tidy } from '../../tidy';
import type { DocumentData } from '../../values';
import type { WorldPair } from '../../world';
import type { PairPeople } from '../pairs/pair-people';
import { maskedGaps, personFields } from './order-words';

/** Tags of a pair in an order. */
export const PAIR_ROW: Fields = {
  номер: 'number',
  ...personFields('наставник'),
  ...personFields('наставляемый'),
  с: 'date',
  по: 'date',
};

/** Data of {@link PAIR_ROW}; `seen`: names stand in oblique cases. */
export function pairRowData(
  { pair, mentor, mentee }: PairPeople,
  at: number,
  names: NameBook,
  seen: boolean,
): DocumentData {
  return {
    номер: at + 1,
    наставник: neededPerson(names, mentor ?? NOBODY, seen),
    наставляемый: neededPerson(names, mentee ?? NOBODY, seen),
    с: dayOrBlank(pair.from),
    по: dayOrBlank(pair.to),
  };
}

/** A sentence about a cell of «Пары». */
export const pairGap = (pair: WorldPair, column: string, text: string): Gap => ({
  text: `Пара ${pair.id}: ${text}`,
  at: { sheet: 'Пары', id: pair.id, column },
});

/** What no order about pairs can do without: pairs, their people by name, first and last day. */
export function rowGaps(rows: readonly PairPeople[]): readonly Gap[] {
  if (rows.length === 0) return [{ text: 'Не выбрано ни одной пары. Выберите пары.', at: null }];
  const gaps = rows.flatMap(({ pair, mentor, mentee }) => [
    ...(tidy(mentor?.name ?? '') === '' ? [pairGap(pair, 'mentorId', 'в банке нет наставника.')] : []),
    ...(tidy(mentee?.name ?? '') === '' ? [pairGap(pair, 'menteeId', 'в банке нет наставляемого.')] : []),
    ...(pair.from === null ? [pairGap(pair, 'from', 'не указан первый день работы.')] : []),
    ...(pair.to === null ? [pairGap(pair, 'to', 'не указан последний день работы.')] : []),
  ]);
  return [...gaps, ...maskedGaps(peopleOf(rows))];
}

export const mentorsOf = (rows: readonly PairPeople[]): readonly PersonFacts[] =>
  rows.flatMap(({ mentor }) => (mentor ? [mentor] : []));

export const peopleOf = (rows: readonly PairPeople[]): readonly PersonFacts[] => [
  ...mentorsOf(rows),
  ...rows.flatMap(({ mentee }) => (mentee ? [mentee] : [])),
];

/** One mentor, whatever the number of pairs. */
export const isOneMentor = (rows: readonly PairPeople[]): boolean =>
  new Set(rows.map(({ pair }) => pair.mentorId)).size === 1;

/** Pairs at work, for kinds that take no subjects. */
export const WORKING: readonly string[] = ['действует', 'приказ подписан'];

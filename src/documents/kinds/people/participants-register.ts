import { type CivilDate, fullYears, shortDate } from '../../../domain/calendar/civil-date';
import { grouped } from '../../../domain/grouped';
import { comparable } from '../../../domain/nearest';
import { codesOfOne } from '../../../domain/people/both-banks';
import { NOBODY } from '../../card-answers';
import { PAPER_FRAME } from '../../common-fields';
import { defineKind } from '../../kind';
import { KIND_NAMES } from '../../kind-names';
import { type NameBook, nameBook } from '../../name-book';
import { personData } from '../../office';
import { tidy } from '../../tidy';
import type { DocumentData } from '../../values';
import {
  menteeById,
  mentorById,
  type World,
  type WorldDocument,
  type WorldItem,
  type WorldMeeting,
  type WorldMentee,
  type WorldMentor,
  type WorldPair,
} from '../../world';
import { inNarrowColumns, unlessMasked } from './bank-print';
import { formWords, lastDay, listed, orderWords, pairsOfYear } from './pair-history';

const COLUMNS = [
  ...[
    'роль',
    'категория',
    'стаж',
    'форма и вид',
    'пара',
    'с',
    'по',
    'приказ',
    'программа',
    'встречи',
    'план',
  ],
  ...['результат', 'поощрение', 'обучение', 'статус'],
] as const;

/** D39: all participants of the year by name, a row for each person in each pair (domain rule §4.3). */
export const participantsRegister = defineKind({
  kind: 'D39',
  title: 'Реестр персонифицированного учёта участников',
  fileName: 'Реестр участников на {{дата}}',
  signer: 'куратор',
  version: 1,
  about: 'programme',
  takes: 'none',
  ofToday: true,
  series: null,
  season: { from: 9, to: 5 },
  keep: '5 лет',
  needs: ['programmes', 'meetings'],
  settings: ['org.short', 'curator.name', 'curator.position'],
  points: [],
  card: [],
  shows: { head: false, curator: false },
  fields: {
    ...PAPER_FRAME,
    участники: {
      each: {
        '№': 'number',
        фио: 'name',
        должность: 'phrase',
        ...Object.fromEntries(COLUMNS.map((column) => [column, 'text' as const])),
      },
    },
    'число людей': 'number',
    'число пар': 'number',
  },
  required: ['дата', 'участники'],
  build(_, world, names) {
    const rows = rowsOf(world);
    const printed = rows.length > 0 ? rows.map((row) => dataOf(row, world, names)) : [emptyRow()];
    return {
      title: 'Реестр персонифицированного учёта участников',
      data: {
        участники: printed.map((row, i) => ({ '№': i + 1, ...row })),
        'число людей': new Set(rows.map(({ codes }) => codes[0])).size,
        'число пар': new Set(rows.map(({ pair }) => pair.id)).size,
      },
      gaps:
        rows.length === 0
          ? [{ text: 'На листе «Пары» нет пар этого учебного года с приказом. Реестр пуст.', at: null }]
          : [],
      notices: [],
    };
  },
});

interface Row {
  readonly person: WorldMentor | WorldMentee;
  readonly role: 'mentor' | 'mentee';
  /** Codes of this human in both banks. */
  readonly codes: readonly string[];
  readonly pair: WorldPair;
  readonly facts: Facts;
}

/** What the sheets say of a pair or a person, by the code. */
interface Facts {
  readonly items: ReadonlyMap<string, readonly WorldItem[]>;
  readonly meetings: ReadonlyMap<string, readonly WorldMeeting[]>;
  readonly rewards: readonly WorldDocument[];
}

/** By name; who has several pairs, or is in both banks, has rows together. */
function rowsOf(world: World): readonly Row[] {
  const codes = codesOfOne(world.mentors, world.mentees);
  const facts: Facts = {
    items: grouped(world.programmes, ({ pair }) => pair),
    meetings: grouped(world.meetings, ({ pair }) => pair),
    rewards: world.register.filter(
      ({ kind, status }) => kind === KIND_NAMES.D42 && tidy(status) !== 'отменён',
    ),
  };
  const rows = pairsOfYear(world).flatMap((pair) => {
    const sides = [
      { role: 'mentor', person: mentorById(world, pair.mentorId) },
      { role: 'mentee', person: menteeById(world, pair.menteeId) },
    ] as const;
    return sides.flatMap(({ role, person }): Row[] =>
      person ? [{ person, role, codes: codes.get(person.id) ?? [person.id], pair, facts }] : [],
    );
  });
  return [...rows].sort((a, b) => comparable(a.person.name).localeCompare(comparable(b.person.name)));
}

const ROLES = { mentor: 'наставник', mentee: 'наставляемый' } as const;

function dataOf({ person, role, codes, pair, facts }: Row, world: World, names: NameBook): DocumentData {
  const held = (facts.meetings.get(pair.id) ?? []).filter(({ date }) => date !== null && date <= world.date);
  return {
    ...personData(names, person, false),
    ...inNarrowColumns({
      роль:
        codes.length > 1
          ? `${ROLES[role]}, также ${ROLES[role === 'mentor' ? 'mentee' : 'mentor']}`
          : ROLES[role],
      категория: unlessMasked(person, person.category === 'нет' ? '' : person.category),
      стаж: yearsOf(person, world.date),
      'форма и вид': formWords(pair),
      пара: pair.id.replace(/-/g, '\u2011'),
      с: dayOf(pair.from),
      по: dayOf(lastDay(pair)),
      приказ: orderWords(pair.orderNumber, pair.orderDate),
      программа: orderWords(pair.programmeNumber, pair.programmeDate),
      встречи: String(held.length),
      план: doneOf(facts.items.get(pair.id) ?? []),
      результат: tidy(pair.result),
      поощрение: listed(rewardsOf(codes, facts, world).map(({ number, date }) => orderWords(number, date))),
      обучение: 'trained' in person ? unlessMasked(person, trainingOf(person)) : '',
      статус: tidy(pair.status),
    }),
  };
}

const dayOf = (date: CivilDate | null): string => (date === null ? '' : shortDate(date));

const yearsOf = ({ teachingSince }: Row['person'], on: CivilDate): string =>
  teachingSince === null ? '' : String(fullYears(teachingSince, on) ?? '');

/** «3 из 5»; `''` for a pair without a plan. */
function doneOf(items: readonly WorldItem[]): string {
  const done = items.filter(({ status }) => /^выполнено/.test(tidy(status).toLowerCase())).length;
  return items.length === 0 ? '' : `${done} из ${items.length}`;
}

const rewardsOf = (codes: readonly string[], { rewards }: Facts, { year }: World): readonly WorldDocument[] =>
  rewards.filter(
    ({ subjects, date }) =>
      subjects.some((subject) => codes.includes(subject)) &&
      (date === null || (date >= year.from && date <= year.to)),
  );

const trainingOf = ({ trained, trainedOn }: WorldMentor): string =>
  [tidy(trained), dayOf(trainedOn)].filter(Boolean).join(', ');

const emptyRow = (): DocumentData => ({
  ...personData(nameBook(), NOBODY, false),
  ...Object.fromEntries(COLUMNS.map((column) => [column, ''])),
});

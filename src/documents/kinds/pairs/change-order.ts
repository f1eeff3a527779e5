import { addDays, type CivilDate } from '../../../domain/calendar/civil-date';
import { enumerate } from '../../../domain/language/enumerate';
import { dayOfField, linesOfField, NOBODY } from '../../card-answers';
import { ORDER_FRAME, pointFields } from '../../common-fields';
import { compositionOf } from '../../composition';
import { type Ask, defineKind, type Gap, type Point } from '../../kind';
import type { NameBook, PersonFacts } from '../../name-book';
import { dayOrBlank, neededPerson, officePerson, personData, programmeDaysOf } from '../../office';
import { FOR_ALL } from '../../office-settings';
import { needsAgreement } from '../../pair-words';
import { tidy, withoutEndMark } from '../../tidy';
import { type DocumentData, dateValue } from '../../values';
import type { World } from '../../world';
import { numberedOn } from './card-days';
import { changesOfPairs, type PairChanges, type Replacement } from './changes-of-pairs';
import { reasonWords } from './end-reasons';
import { consentWants, pairCell, peopleGaps } from './pair-gaps';
import {
  menteesOf,
  mentorsOf,
  type PairPeople,
  PEOPLE,
  peopleData,
  SOMEBODY,
  TEAM,
  teamData,
} from './pair-people';
import { isPaid } from './pay';

const POINTS: readonly Point[] = [
  { id: 'замена', title: 'Назначить другого наставника' },
  { id: 'освободить', title: 'Освободить прежнего наставника' },
  { id: 'продление', title: 'Продлить срок' },
  { id: 'перерыв', title: 'Приостановить работу' },
  { id: 'условия', title: 'Изменить условия' },
  { id: 'приказ', title: 'Какой приказ изменён' },
  { id: 'выплата', title: 'Прекратить выплату прежнему наставнику' },
  { id: 'соглашение', title: 'Оформить дополнительные соглашения' },
  { id: 'программа', title: 'Уточнить программы' },
];

/** D31: another mentor, another term, a pause or other terms of pairs that an order has fixed. */
export const changeOrder = defineKind({
  kind: 'D31',
  title: 'Приказ о внесении изменений (замене наставника)',
  fileName: 'Приказ № {{номер}} от {{дата}} – изменения в составе пар',
  signer: 'руководитель',
  version: 1,
  about: 'pair',
  takes: 'many',
  series: 'orders',
  season: null,
  keep: 'постоянно',
  needs: [],
  settings: [...FOR_ALL, 'curator.name', 'curator.position'],
  points: POINTS,
  card: [
    {
      id: 'причина',
      label: 'В связи с чем',
      type: 'text',
      hint: 'Например: в связи с длительным отсутствием наставника.',
    },
    {
      id: 'новый наставник',
      label: 'Новый наставник',
      type: 'person',
      hint: 'Если новая пара уже есть на листе «Пары», он берётся оттуда.',
    },
    {
      id: 'день',
      label: 'С какого дня',
      type: 'date',
      hint: 'Если не выбрать, день приказа или первый день новой пары.',
    },
    { id: 'новый срок', label: 'Продлить по какой день', type: 'date' },
    {
      id: 'условия',
      label: 'Другие изменения',
      type: 'lines',
      hint: 'По одному на строке, например: встречи – не реже одного раза в неделю.',
    },
  ],
  shows: { head: false, curator: false },
  fields: {
    ...ORDER_FRAME,
    ...pointFields(POINTS),
    'нужны согласия': 'flag',
    замены: {
      each: {
        ...personFields('новый'),
        ...personFields('прежний'),
        наставляемые: { each: PEOPLE },
        с: 'date',
        по: 'date',
        причина: 'text',
        'последний день': 'date',
      },
    },
    продления: { each: { ...TEAM, 'новый срок': 'date', причина: 'text' } },
    перерывы: { each: { ...TEAM, 'перерыв с': 'date', 'перерыв по': 'date', причина: 'text' } },
    условия: { each: { текст: 'text', знак: 'text' } },
    'с какого дня': 'date',
    пары: { each: TEAM },
    приказы: 'text',
    выплаты: { each: { ...SOMEBODY, с: 'date' } },
    соглашения: { each: PEOPLE },
    'одно соглашение': 'flag',
    прекращения: { each: PEOPLE },
    'одно прекращение': 'flag',
    кадрам: 'flag',
    'кадры.фио': 'name',
    'кадры.должность': 'phrase',
    'срок программ': 'date',
  },
  required: ['организация.полное', 'номер', 'дата', 'руководитель.фио'],
  build(ask, world, names) {
    const changes = changesOfPairs(ask, world);
    const { rows, replacements } = changes;
    const next = replacements.flatMap((one) => one.next);
    const wanting = consentWants(next, world, ask.date, { mentees: true });
    const terms = linesOfField(ask.fields.условия).map(withoutEndMark);
    return {
      title: titleOf(changes, terms.length > 0),
      data: {
        'нужны согласия': replacements.length > 0,
        ...changesData(changes, ask, names),
        условия: terms.map((текст, i) => ({ текст, знак: i === terms.length - 1 ? '.' : ';' })),
        'с какого дня': dateValue(dayOfField(ask.fields.день)),
        пары: terms.length === 0 ? [] : [teamData(rows, names, { mentors: false, mentees: false })],
        приказы: enumerate([
          ...new Set(
            rows
              .filter(({ pair }) => tidy(pair.orderNumber) !== '')
              .map(({ pair }) => numberedOn(pair.orderDate, pair.orderNumber)),
          ),
        ]),
        ...followingData(replacements, world, names),
        'срок программ': dateValue(addDays(ask.date, programmeDaysOf(world.settings))),
      },
      gaps: [
        ...peopleGaps(rows),
        ...(next.length > 0 ? peopleGaps(next) : []),
        ...gapsOf(changes, terms),
        ...wanting.gaps,
      ],
      notices: [
        ...wanting.notices,
        ...(replacements.some(({ words }) => words === '') ? ['Причина замены не указана.'] : []),
        ...(replacements.some((one) => one.next.length === 0)
          ? ['Новой пары на листе «Пары» ещё нет: согласие нового наставника проверьте сами.']
          : []),
      ],
      acquaint: [
        ...replacements.map(({ mentor }) => mentor),
        ...mentorsOf(rows),
        ...menteesOf(rows),
        ...(replacements.length > 0 ? [staffOf(world)] : []),
      ],
    };
  },
});

function personFields(role: string) {
  return { [`${role}.фио`]: 'name', [`${role}.должность`]: 'phrase' } as const;
}

const staffOf = ({ settings }: World): PersonFacts =>
  officePerson(settings['staff.name'], settings['staff.position']);

/** The heading names the change when there is one kind of it only. */
function titleOf({ replacements, prolongations, pauses, rows }: PairChanges, terms: boolean): string {
  const kinds = [replacements.length > 0, prolongations.length > 0, pauses.length > 0, terms];
  const pairs = compositionOf(rows.map(({ pair }) => ({ group: tidy(pair.group) }))).forms.род;
  if (kinds.filter(Boolean).length === 1) {
    if (replacements.length > 0)
      return replacements.length > 1 ? 'О замене наставников' : 'О замене наставника';
    if (prolongations.length > 0) return `О продлении срока работы ${pairs}`;
    if (pauses.length > 0) return `О приостановке работы ${pairs}`;
  }
  return 'О внесении изменений в приказ о закреплении наставнических пар';
}

function changesData(
  { replacements, prolongations, pauses }: PairChanges,
  ask: Ask,
  names: NameBook,
): DocumentData {
  const plain = { mentors: false, mentees: false };
  const reason = reasonWords(ask.fields.причина ?? '');
  return {
    замены: replacements.map((one) => ({
      новый: neededPerson(names, one.mentor, true),
      прежний: neededPerson(names, mentorsOf(one.rows)[0] ?? NOBODY, true),
      наставляемые: peopleData(names, menteesOf(one.rows), true),
      с: dayOrBlank(one.from),
      по: dateValue(one.to),
      причина: one.words,
      'последний день': dayOrBlank(one.lastDay),
    })),
    продления: prolongations.map(({ rows, to }) => ({
      ...teamData(rows, names, plain),
      'новый срок': dateValue(to),
      причина: reason,
    })),
    перерывы: pauses.map(({ rows, from, to }) => ({
      ...teamData(rows, names, plain),
      'перерыв с': dateValue(from),
      'перерыв по': dateValue(to),
      причина: reason,
    })),
  };
}

/** What follows a replacement: pay and agreement of the former mentor end, the new one gets an agreement. */
function followingData(replacements: readonly Replacement[], world: World, names: NameBook): DocumentData {
  const paid = replacements.filter(({ rows }) => rows.some(({ pair }) => isPaid(pair)));
  const agreed = mentorsOf(
    replacements
      .flatMap(({ next }) => next)
      .filter(({ pair, mentor }) => mentor !== null && needsAgreement(pair, mentor)),
  );
  const typed = replacements.filter(({ next }) => next.length === 0).map(({ mentor }) => mentor);
  const all = [...agreed, ...typed];
  const ended = mentorsOf(
    replacements.flatMap(({ rows }) =>
      rows.filter(
        ({ pair, mentor }) =>
          mentor !== null && tidy(pair.agreementNumber) !== '' && needsAgreement(pair, mentor),
      ),
    ),
  );
  const entrusted = all.length + ended.length > 0 && tidy(staffOf(world).name) !== '';
  return {
    выплаты: paid.map(({ rows, lastDay }) => ({
      ...neededPerson(names, mentorsOf(rows)[0] ?? NOBODY, true),
      с: dayOrBlank(dayAfter(lastDay)),
    })),
    соглашения: entrusted && all.length > 0 ? peopleData(names, all.map(withoutPosition), true) : [],
    'одно соглашение': all.length === 1,
    прекращения: entrusted && ended.length > 0 ? peopleData(names, ended.map(withoutPosition), true) : [],
    'одно прекращение': ended.length === 1,
    кадрам: entrusted,
    кадры: personData(names, entrusted ? staffOf(world) : NOBODY, true),
  };
}

const dayAfter = (day: CivilDate | null): CivilDate | null => (day === null ? null : addDays(day, 1));

const withoutPosition = (person: PersonFacts): PersonFacts => ({ ...person, position: '' });

const noOrder = ({ pair }: PairPeople): Gap => ({
  text: `Пара ${pair.id}: не указан приказ, который изменяется.`,
  at: pairCell(pair, tidy(pair.orderNumber) === '' ? 'orderNumber' : 'orderDate'),
});

function gapsOf(
  { rows, replacements, prolongations, pauses }: PairChanges,
  terms: readonly string[],
): readonly Gap[] {
  const nothing = replacements.length + prolongations.length + pauses.length + terms.length === 0;
  return [
    ...(rows.length > 0 && nothing
      ? [
          {
            text: 'Не понятно, что изменяется: выберите нового наставника, новый срок или впишите изменения.',
            at: { field: 'новый наставник' },
          },
        ]
      : []),
    ...rows.filter(({ pair }) => tidy(pair.orderNumber) === '' || pair.orderDate === null).map(noOrder),
    ...replacements.flatMap(({ next, from }) =>
      from === null && next[0]
        ? [{ text: `Пара ${next[0].pair.id}: не указан первый день.`, at: pairCell(next[0].pair, 'from') }]
        : [],
    ),
    ...replacements
      .filter(({ mentor, rows: old }) =>
        old.some((row) => row.mentor !== null && tidy(row.mentor.name) === tidy(mentor.name)),
      )
      .map(() => ({
        text: 'Новый наставник – тот же, что и прежний. Выберите другого.',
        at: { field: 'новый наставник' },
      })),
  ];
}

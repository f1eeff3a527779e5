import { addDays, type CivilDate, shortDate } from '../../../domain/calendar/civil-date';
import {
  parseSchoolYear,
  type SchoolYear,
  schoolYearLabel,
  schoolYearOf,
} from '../../../domain/calendar/school-year';
import { packAnnex, signedRows } from '../../../domain/papers/annex';
import { annexRows } from '../../annex-rows';
import { NOBODY } from '../../card-answers';
import { MENTEE, MENTOR, ORDER_FRAME, pointFields, TERM } from '../../common-fields';
import { compositionOf } from '../../composition';
import { type Ask, type Built, defineKind, type Gap, type Point } from '../../kind';
import type { NameBook } from '../../name-book';
import { neededPerson, officePerson, personData, programmeDaysOf } from '../../office';
import { FOR_ALL } from '../../office-settings';
import { categoryWords, experienceWords, needsAgreement, pairNames, termData } from '../../pair-words';
import { tidy } from '../../tidy';
import { type DocumentData, dateValue, phraseValue } from '../../values';
import type { World } from '../../world';
import { type PairPeople, rowsOf } from '../pairs/pair-people';

const POINTS: readonly Point[] = [
  { id: 'пары', title: 'Кто за кем закреплён' },
  { id: 'программы', title: 'Срок персонализированных программ' },
  { id: 'сопровождение', title: 'Поручение куратору' },
  { id: 'соглашения', title: 'Дополнительные соглашения' },
];

/** Names in the text want cases, and more than three make it unreadable. */
const MOST_IN_TEXT = 3;

const COMMON = {
  signer: 'руководитель',
  fileName: 'Приказ № {{номер}} от {{дата}} – наставнические пары',
  version: 1,
  about: 'pair',
  takes: 'many',
  series: 'orders',
  season: { from: 9, to: 9 },
  keep: 'постоянно',
  needs: [],
  settings: [...FOR_ALL, 'curator.name', 'curator.position'],
  points: POINTS,
  card: [],
  shows: { head: false, curator: true },
  fields: {
    ...ORDER_FRAME,
    ...pointFields(POINTS),
    состав: 'phrase',
    гриф: 'text',
    'одна пара': 'flag',
    'один наставник': 'flag',
    'один наставляемый': 'flag',
    'одно соглашение': 'flag',
    'число пар': 'number',
    'срок программ': 'date',
    'срок соглашений': 'text',
    'кадры.фио': 'name',
    'кадры.должность': 'phrase',
    'кадры.поручение': 'flag',
    пары: { each: { номер: 'number', группа: 'text', ...MENTOR, ...MENTEE, ...TERM } },
  },
  required: ['организация.полное', 'номер', 'дата', 'пары', 'руководитель.фио'],
} as const;

/** D20, the order that fixes pairs and groups (domain rules §2.4, §2.4c): pairs in the annex, names as they are. */
export const orderOnPairs = defineKind({
  ...COMMON,
  kind: 'D20',
  title: 'Приказ о закреплении наставнических пар (пары в приложении)',
  build: (ask, world, names) => build(ask, world, names, false),
});

/** The same with up to three pairs in its points, names in cases. */
export const orderOnPairsInText = defineKind({
  ...COMMON,
  kind: 'D20T',
  title: 'Приказ о закреплении наставнических пар (пары в тексте)',
  build: (ask, world, names) => build(ask, world, names, true),
});

function build(ask: Ask, world: World, names: NameBook, inText: boolean): Built {
  const rows = rowsOf(world, ask.subjects);
  const { settings } = world;
  const composition = compositionOf(rows.map(({ pair }) => ({ group: tidy(pair.group) })));
  const year = schoolYearLabel(yearOf(rows, world));
  const staff = officePerson(settings['staff.name'], settings['staff.position']);
  return {
    title: `О закреплении ${composition.forms.род} на ${year} учебный год`,
    data: {
      год: year,
      состав: phraseValue(composition.forms),
      гриф: composition.stamp,
      ...countData(rows),
      'срок программ': dateValue(addDays(ask.date, programmeDaysOf(settings))),
      ...agreementData(rows, ask, world, names),
      пары: rows.map((row, i) => pairData(row, i + 1, ask.date, names, inText)),
    },
    gaps: gapsOf(rows, ask, world, inText),
    notices: noticesOf(rows, ask, world),
    snapshot: packAnnex({
      stands: inText ? 'points' : 'annex',
      rows: signedRows(
        annexRows(
          world,
          rows.map(({ pair }) => pair),
        ),
      ),
    }),
    acquaint: [
      ...rows.flatMap(({ mentor }) => mentor ?? []),
      ...rows.flatMap(({ mentee }) => mentee ?? []),
      staff,
    ],
  };
}

/** The school year of «Настройки»; without it the one the first pair begins in. */
function yearOf(rows: readonly PairPeople[], { settings, date }: World): SchoolYear {
  return parseSchoolYear(settings.year) ?? schoolYearOf(firstStart(rows) ?? date);
}

/** The first day of the earliest pair; `null` when none has one. */
const firstStart = (rows: readonly PairPeople[]): CivilDate | null =>
  rows.flatMap(({ pair }) => pair.from ?? []).sort()[0] ?? null;

function countData(rows: readonly PairPeople[]): DocumentData {
  const different = (ids: readonly string[]): number => new Set(ids).size;
  return {
    'число пар': rows.length,
    'одна пара': rows.length === 1,
    'один наставник': different(rows.map(({ pair }) => pair.mentorId)) === 1,
    'один наставляемый': different(rows.map(({ pair }) => pair.menteeId)) === 1,
  };
}

/** The staff officer is told of agreements only when there is an officer and something to agree. */
function agreementData(
  rows: readonly PairPeople[],
  { date }: Ask,
  { settings }: World,
  names: NameBook,
): DocumentData {
  const staff = officePerson(settings['staff.name'], settings['staff.position']);
  const agreed = rows.filter(({ pair, mentor }) => mentor !== null && needsAgreement(pair, mentor));
  const entrusted = tidy(staff.name) !== '' && agreed.length > 0;
  const first = firstStart(agreed);
  return {
    // The law wants the agreement before the work begins.
    'срок соглашений': first !== null && first > date ? `до ${shortDate(first)}` : 'в день издания приказа',
    'одно соглашение': new Set(agreed.map(({ pair }) => pair.mentorId)).size === 1,
    кадры: { ...personData(names, entrusted ? staff : NOBODY, true), поручение: entrusted },
  };
}

function pairData(
  { pair, mentor, mentee }: PairPeople,
  number: number,
  date: CivilDate,
  names: NameBook,
  oblique: boolean,
): DocumentData {
  return {
    номер: number,
    наставник: {
      ...neededPerson(names, mentor ?? NOBODY, oblique),
      категория: categoryWords(mentor?.category ?? ''),
    },
    наставляемый: {
      ...neededPerson(names, mentee ?? NOBODY, oblique),
      стаж: experienceWords(mentee?.teachingSince ?? null, date),
    },
    группа: tidy(pair.group),
    ...termData(pair),
  };
}

/** Consents, capacity and terms (C-04 … C-12) are checked by the rules of pairs. */
function gapsOf(rows: readonly PairPeople[], { points }: Ask, world: World, inText: boolean): Gap[] {
  const gaps: Gap[] = [];
  if (!points.includes('пары'))
    gaps.push({
      text: 'Пункт о том, кто за кем закреплён, выключен. Включите его.',
      at: { field: 'points' },
    });
  if (rows.length === 0)
    gaps.push({ text: 'В приказе нет ни одной пары. Отметьте пары.', at: { field: 'subjects' } });
  if (inText && rows.length > MOST_IN_TEXT)
    gaps.push({
      text: 'В тексте приказа помещается не больше трёх пар. Выберите таблицу в приложении.',
      at: { field: 'subjects' },
    });
  return [...gaps, ...rows.flatMap((row) => pairGaps(row, world))];
}

function pairGaps({ pair, mentor, mentee }: PairPeople, world: World): Gap[] {
  const { id } = pair;
  const label = pairNames(world, pair);
  const gap = (column: string, text: string): Gap => ({
    text: `${label}. ${text}`,
    at: { sheet: 'Пары', id, column },
  });
  const unnamed = (person: PairPeople['mentor'] | PairPeople['mentee']): boolean =>
    tidy(person?.name ?? '') === '';
  return [
    ...(unnamed(mentor)
      ? [gap('mentorId', 'Наставник не найден на листе «Наставники». Проверьте его код и ФИО.')]
      : []),
    ...(unnamed(mentee)
      ? [gap('menteeId', 'Наставляемый не найден на листе «Наставляемые». Проверьте его код и ФИО.')]
      : []),
    ...(pair.from === null || pair.to === null
      ? [gap('from', 'Не указан срок работы. Заполните столбцы «С» и «По» на листе «Пары».')]
      : []),
  ];
}

function noticesOf(rows: readonly PairPeople[], { acts }: Ask, { settings }: World): string[] {
  const external = new Set(rows.flatMap(({ mentor }) => (mentor?.external ? [tidy(mentor.name)] : [])));
  return [
    ...(acts.length === 0 ? ['Не выбран ни один акт для основания. Отметьте акты на листе «Акты».'] : []),
    ...(tidy(settings.statute) === ''
      ? ['Не указан приказ о Положении. Заполните «Приказ о Положении» на листе «Настройки».']
      : []),
    ...(parseSchoolYear(settings.year)
      ? []
      : ['Учебный год взят по дате начала пар. Заполните «Учебный год» на листе «Настройки».']),
    ...[...external].map(
      (name) =>
        `${name} работает в другой организации. Статья 351.8 здесь не действует, нужен договор или соглашение.`,
    ),
  ];
}

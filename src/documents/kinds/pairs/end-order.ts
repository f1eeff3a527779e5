import { dayOfField, NOBODY } from '../../card-answers';
import { ORDER_FRAME, pointFields } from '../../common-fields';
import { compositionOf } from '../../composition';
import { type Ask, defineKind, type Gap, type Point } from '../../kind';
import type { NameBook, PersonFacts } from '../../name-book';
import { dayOrBlank, neededPerson, officePerson, personData } from '../../office';
import { FOR_ALL } from '../../office-settings';
import { tidy } from '../../tidy';
import { type DocumentData, phraseValue } from '../../values';
import type { World, WorldMentor } from '../../world';
import { type Ending, endedTogether, endingOf, goesOn, unpaidFrom } from './endings';
import { pairCell, peopleGaps } from './pair-gaps';
import {
  menteesOf,
  mentorsOf,
  type PairPeople,
  PEOPLE,
  peopleData,
  rowsOf,
  SOMEBODY,
  TEAM,
  teamData,
} from './pair-people';
import { isPaid } from './pay';

const POINTS: readonly Point[] = [
  { id: 'завершить', title: 'Завершить работу пар' },
  { id: 'освободить', title: 'Освободить от обязанностей наставника' },
  { id: 'выплата', title: 'Прекратить выплату' },
  { id: 'соглашения', title: 'Прекратить дополнительные соглашения' },
  { id: 'отчёт', title: 'Сдать итоговые отчёты' },
];

/** More pairs and groups than this stand in a table behind the order. */
const MOST_IN_TEXT = 3;

/** D33: ends the work of pairs, each for its own reason; frees the mentors and stops what is paid (domain rules §2.4, §4.8). */
export const endOrder = defineKind({
  kind: 'D33',
  title: 'Приказ о прекращении работы пары (завершении программы)',
  fileName: 'Приказ № {{номер}} от {{дата}} – завершение работы пар',
  signer: 'руководитель',
  version: 1,
  about: 'pair',
  takes: 'many',
  series: 'orders',
  season: { from: 5, to: 6 },
  keep: 'постоянно',
  needs: [],
  settings: [...FOR_ALL, 'curator.name', 'curator.position'],
  points: POINTS,
  card: [
    {
      id: 'последний день',
      label: 'Последний день работы',
      type: 'date',
      hint: 'Для пар, у которых нет даты завершения. Если не выбрать, берётся последний день срока пары.',
    },
    {
      id: 'причина',
      label: 'Причина',
      type: 'text',
      hint: 'Для пар, у которых она не указана. Например, план выполнен.',
    },
    { id: 'срок отчёта', label: 'До какого дня сдать отчёты', type: 'date' },
  ],
  shows: { head: false, curator: true },
  fields: {
    ...ORDER_FRAME,
    ...pointFields(POINTS),
    состав: 'phrase',
    'в приложении': 'flag',
    завершения: {
      each: { ...TEAM, 'последний день': 'date', причина: 'text', началась: 'flag' },
    },
    строки: {
      each: {
        'наставник.фио': 'name',
        'наставник.должность': 'phrase',
        'наставляемый.фио': 'name',
        'наставляемый.должность': 'phrase',
        'последний день': 'date',
        причина: 'text',
      },
    },
    'один освобождён': 'flag',
    'освобождены все': 'flag',
    освобождены: {
      each: { ...SOMEBODY, 'не от всех': 'flag', подопечные: { each: PEOPLE }, конец: 'text' },
    },
    'одна выплата': 'flag',
    'выплаты всех': 'flag',
    выплаты: { each: { ...SOMEBODY, с: 'date', конец: 'text' } },
    'кадры.фио': 'name',
    'кадры.должность': 'phrase',
    соглашения: { each: 'text' },
    'одно соглашение': 'flag',
    'срок отчёта': 'date',
  },
  required: ['организация.полное', 'номер', 'дата', 'руководитель.фио'],
  build(ask, world, names) {
    const rows = rowsOf(world, ask.subjects);
    const usual = {
      lastDay: dayOfField(ask.fields['последний день']),
      reason: ask.fields.причина ?? '',
    };
    const endings = rows.map((row) => endingOf(row, usual));
    const composition = compositionOf(rows.map(({ pair }) => ({ group: tidy(pair.group) })));
    const finished = endings.every(({ fulfilled }) => fulfilled);
    return {
      title: `О ${finished ? 'завершении' : 'прекращении'} работы ${composition.forms.род}`,
      data: {
        состав: phraseValue(composition.forms),
        ...endingsData(endings, names),
        ...freedData(endings, world, names),
        ...payData(endings, names),
        ...agreementData(rows, world, names),
        'срок отчёта': { type: 'date', date: dayOfField(ask.fields['срок отчёта']) },
      },
      gaps: [...peopleGaps(rows), ...endings.flatMap(endingGaps)],
      notices: noticesOf(endings, ask),
      acquaint: [...mentorsOf(rows), ...menteesOf(rows), staffOf(world)],
    };
  },
});

const staffOf = ({ settings }: World) => officePerson(settings['staff.name'], settings['staff.position']);

/** Up to three in the text of the order, each with its people and its reason; more in a table behind it. */
function endingsData(endings: readonly Ending[], names: NameBook): DocumentData {
  const together = endedTogether(endings);
  const inAnnex = together.length > MOST_IN_TEXT;
  return {
    'в приложении': inAnnex,
    завершения: inAnnex
      ? []
      : together.map((own) => ({
          ...teamData(
            own.map(({ row }) => row),
            names,
            { mentors: false, mentees: false },
          ),
          'последний день': dayOrBlank(own[0]!.lastDay),
          причина: own[0]!.words,
          началась: own[0]!.begun,
        })),
    строки: inAnnex
      ? endings.map(({ row, lastDay, words }) => ({
          наставник: neededPerson(names, row.mentor ?? NOBODY, false),
          наставляемый: neededPerson(names, row.mentee ?? NOBODY, false),
          'последний день': dayOrBlank(lastDay),
          причина: words,
        }))
      : [],
  };
}

/** The list ends with a full stop, its other lines with a semicolon; the dot of initials is not doubled. */
function mark(at: number, all: readonly unknown[], { name, position }: PersonFacts): string {
  if (at < all.length - 1) return ';';
  return tidy(position) === '' && tidy(name).endsWith('.') ? '' : '.';
}

/** Who is no longer a mentor; one who goes on with others is freed of these mentees only. */
function freedData(endings: readonly Ending[], world: World, names: NameBook): DocumentData {
  const rows = endings.map(({ row }) => row);
  const ending = new Set(rows.map(({ pair }) => pair.id));
  const freed = mentorsOf(rows);
  const tabled = endedTogether(endings).length > MOST_IN_TEXT;
  return {
    'один освобождён': freed.length === 1,
    'освобождены все': tabled && !freed.some(({ id }) => goesOn(world, id, ending)),
    освобождены: freed.map((mentor, i) => {
      const mentees = menteesOf(rowsOfMentor(rows, mentor)).map(withoutPosition);
      const stays = goesOn(world, mentor.id, ending);
      return {
        ...neededPerson(names, mentor, true),
        'не от всех': stays,
        подопечные: peopleData(names, mentees, true),
        конец: mark(i, freed, (stays ? mentees[mentees.length - 1] : mentor) ?? NOBODY),
      };
    }),
  };
}

const rowsOfMentor = (rows: readonly PairPeople[], { id }: WorldMentor): readonly PairPeople[] =>
  rows.filter(({ pair }) => pair.mentorId === id);

const withoutPosition = <P extends { readonly position: string }>(person: P): P => ({
  ...person,
  position: '',
});

/** Pay of pairs that have begun stops on the day after the last one (C-23). */
function payData(endings: readonly Ending[], names: NameBook): DocumentData {
  const stopped = mentorsOf(
    endings.filter(({ row, begun }) => begun && isPaid(row.pair)).map(({ row }) => row),
  ).map((mentor) => ({
    mentor,
    days: endings
      .filter(({ row }) => row.pair.mentorId === mentor.id && isPaid(row.pair))
      .flatMap(({ lastDay }) => lastDay ?? [])
      .sort(),
  }));
  return {
    'одна выплата': stopped.length === 1,
    'выплаты всех':
      endedTogether(endings).length > MOST_IN_TEXT &&
      stopped.length === mentorsOf(endings.map(({ row }) => row)).length,
    выплаты: stopped.map(({ mentor, days }, i) => ({
      ...neededPerson(names, mentor, true),
      с: dayOrBlank(unpaidFrom(days[days.length - 1] ?? null)),
      конец: mark(i, stopped, NOBODY),
    })),
  };
}

function agreementData(rows: readonly PairPeople[], world: World, names: NameBook): DocumentData {
  const agreed = mentorsOf(rows.filter(({ pair }) => tidy(pair.agreementNumber) !== ''));
  const staff = staffOf(world);
  const entrusted = agreed.length > 0 && tidy(staff.name) !== '';
  return {
    кадры: personData(names, entrusted ? staff : NOBODY, true),
    соглашения: entrusted ? agreed.map(({ id }) => id) : [],
    'одно соглашение': agreed.length === 1,
  };
}

const endingGaps = ({ row: { pair }, lastDay, words }: Ending): readonly Gap[] => [
  ...(lastDay === null
    ? [{ text: `Пара ${pair.id}: не указан последний день работы.`, at: pairCell(pair, 'endDate') }]
    : []),
  ...(words === ''
    ? [{ text: `Пара ${pair.id}: не указана причина завершения.`, at: pairCell(pair, 'endReason') }]
    : []),
];

function noticesOf(endings: readonly Ending[], { fields }: Ask): readonly string[] {
  const byTerm = endings.filter(({ row }) => row.pair.endDate === null).length;
  return byTerm > 0 && dayOfField(fields['последний день']) === null
    ? ['У пар без даты завершения последний день взят из их срока.']
    : [];
}

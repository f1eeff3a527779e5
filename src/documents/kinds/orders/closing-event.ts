import { weekday } from '../../../domain/calendar/civil-date';
import { declinePhrase } from '../../../domain/language/decline-phrase';
import { dayOfField, linesOfField, personOfField, personTyped } from '../../card-answers';
import { ORDER_FRAME, pointFields } from '../../common-fields';
import { type Ask, defineKind, type Gap, type Point } from '../../kind';
import type { NameBook, PersonFacts } from '../../name-book';
import { curatorOf, headOf, personData, shortName } from '../../office';
import { FOR_ALL } from '../../office-settings';
import { tidy, withoutEndMark } from '../../tidy';
import { type DocumentData, dateValue, phraseValue } from '../../values';
import { menteeById, mentorById, personById, type World, type WorldPair } from '../../world';
import {
  ANNEX_NUMBER,
  annexNumber,
  curatorTyped,
  maskedGaps,
  personFields,
  personOnCard,
} from './order-words';
import { WORKING } from './pair-rows';

const POINTS: readonly Point[] = [
  { id: 'провести', title: 'Провести мероприятие' },
  { id: 'программа', title: 'Утвердить программу' },
  { id: 'ответственный', title: 'Назначить ответственного' },
  { id: 'поручения', title: 'Поручить подготовку' },
  { id: 'выступления', title: 'Парам подготовить выступления' },
];

const EVENTS = ['круглый стол', 'конференция', 'деловая игра', 'семинар', 'фестиваль педагогических практик'];
const MOST_SPEECHES = 12;

/** Name with initials as a programme shows it; masked people by their words. */
const speakerOf = (person: PersonFacts | null): string =>
  person === null || tidy(person.name) === ''
    ? ''
    : shortName(person, 'initials-before').replace(/\u00a0/g, ' ');

const speechOf = (world: World, pair: WorldPair): string =>
  [speakerOf(mentorById(world, pair.mentorId)), speakerOf(menteeById(world, pair.menteeId))]
    .filter((name) => name !== '')
    .join(', ');

/** Opening, results, a speech of each pair while they are few, questionnaires and closing. */
function programmeOffered(world: World): string {
  const curator = speakerOf(curatorOf(world.settings));
  const pairs = world.pairs.filter(({ status }) => [...WORKING, 'завершена'].includes(status));
  const speeches = pairs.slice(0, MOST_SPEECHES).map((pair) => `Опыт работы пары | ${speechOf(world, pair)}`);
  return [
    `Открытие | ${speakerOf(headOf(world.settings))}`,
    `Итоги работы за учебный год | ${curator}`,
    ...(pairs.length > MOST_SPEECHES ? ['Выступления наставнических пар | участники программы'] : speeches),
    `Обсуждение и итоговое анкетирование | ${curator}`,
    'Подведение итогов, вручение благодарностей | ',
  ].join('\n');
}

/** «тема | кто», or «время | тема | кто». */
function programmeRow(line: string, at: number): DocumentData {
  const cells = line.split('|').map(tidy);
  const [time, what, who] = cells.length > 2 ? cells : ['', ...cells];
  return { номер: at + 1, время: time ?? '', тема: what ?? '', кто: who ?? '' };
}

/** «ФИО, должность: что подготовить»; before the colon a code of a bank will do. */
function taskOf(world: World, line: string): readonly [PersonFacts, string] {
  const [, who = line, what = ''] = /^([^:]+):\s*(.+)$/.exec(line) ?? [];
  return [personById(world, tidy(who)) ?? personTyped(who), withoutEndMark(what)];
}

const tasksData = (tasks: readonly (readonly [PersonFacts, string])[], names: NameBook): DocumentData[] =>
  tasks.map(([person, what], i) => ({
    ...personData(names, person, true),
    дело: what,
    знак: i === tasks.length - 1 ? '.' : ';',
  }));

function gapsOf(
  { date, fields, points }: Ask,
  tasks: readonly (readonly [PersonFacts, string])[],
): readonly Gap[] {
  const day = dayOfField(fields.день);
  const gaps: Gap[] = [...maskedGaps(tasks.map(([person]) => person))];
  if (day !== null && day < date)
    gaps.push({
      text: 'День мероприятия раньше даты приказа. Исправьте один из них.',
      at: { field: 'день' },
    });
  if (points.includes('программа') && linesOfField(fields.программа).length === 0)
    gaps.push({ text: 'Программа пуста. Впишите её или выключите пункт.', at: { field: 'программа' } });
  if (tasks.some(([, what]) => what === ''))
    gaps.push({
      text: 'В поручении не сказано, что подготовить. Допишите после двоеточия.',
      at: { field: 'поручения' },
    });
  return gaps;
}

/** D41: the closing event of the year, its programme in the annex (domain rule §2.4). */
export const closingEvent = defineKind({
  kind: 'D41',
  title: 'Приказ о проведении итогового мероприятия',
  fileName: 'Приказ № {{номер}} от {{дата}} – итоговое мероприятие',
  signer: 'руководитель',
  version: 1,
  about: 'programme',
  takes: 'none',
  series: 'orders',
  season: { from: 4, to: 5 },
  keep: 'постоянно',
  needs: [],
  settings: FOR_ALL,
  points: POINTS,
  card: [
    { id: 'день', label: 'День мероприятия', type: 'date', needed: true },
    { id: 'время', label: 'Начало', type: 'text', hint: 'Например, 14.00.' },
    { id: 'место', label: 'Место', type: 'text', needed: true, hint: 'Например, методический кабинет.' },
    {
      id: 'что',
      label: 'Что проводится',
      type: 'choice',
      options: EVENTS.map((value) => ({ value, label: value })),
      start: () => EVENTS[0]!,
    },
    { id: 'тема', label: 'Тема', type: 'text', hint: 'Без кавычек.' },
    {
      id: 'программа',
      label: 'Программа',
      type: 'lines',
      hint: 'Каждая часть с новой строки: тема | кто. Можно и так: время | тема | кто.',
      start: programmeOffered,
    },
    { id: 'ответственный', label: 'Кто отвечает', type: 'person', needed: true, start: curatorTyped },
    {
      id: 'поручения',
      label: 'Поручения',
      type: 'lines',
      hint: 'Каждое с новой строки: ФИО, должность: что подготовить.',
    },
    ANNEX_NUMBER,
  ],
  shows: { head: false, curator: false },
  fields: {
    ...ORDER_FRAME,
    ...pointFields(POINTS),
    день: 'date',
    время: 'text',
    где: 'text',
    что: 'phrase',
    тема: 'text',
    программа: { each: { номер: 'number', время: 'text', тема: 'text', кто: 'text' } },
    'со временем': 'flag',
    'в приложении': 'flag',
    'номер приложения': 'text',
    гриф: 'text',
    ...personFields('ответственный'),
    поручения: { each: { фио: 'name', должность: 'phrase', дело: 'text', знак: 'text' } },
  },
  required: ['организация.полное', 'номер', 'дата', 'руководитель.фио', 'день'],
  build(ask, world, names) {
    const { fields } = ask;
    const tasks = linesOfField(fields.поручения).map((line) => taskOf(world, line));
    const programme = linesOfField(fields.программа).map(programmeRow);
    return {
      title: 'О проведении итогового мероприятия программы наставничества',
      data: {
        ...eventData(fields),
        программа: programme,
        'со временем': programme.some(({ время }) => время !== ''),
        'в приложении': programme.length > 0 && ask.points.includes('программа'),
        'номер приложения': annexNumber(fields),
        гриф: 'УТВЕРЖДЕНА',
        ответственный: personOnCard(names, world, fields.ответственный),
        поручения: tasksData(tasks, names),
      },
      gaps: gapsOf(ask, tasks),
      notices: noticesOf(fields),
      acquaint: [personOfField(world, fields.ответственный), ...tasks.map(([person]) => person)],
    };
  },
});

function eventData(fields: Ask['fields']): DocumentData {
  const what = tidy(fields.что ?? '') || EVENTS[0]!;
  return {
    день: dateValue(dayOfField(fields.день)),
    время: withoutEndMark(fields.время ?? ''),
    где: withoutEndMark(fields.место ?? ''),
    что: phraseValue(declinePhrase(what, { animate: false }).forms),
    тема: withoutEndMark(fields.тема ?? '').replace(/^«(.*)»$/, '$1'),
  };
}

function noticesOf(fields: Ask['fields']): readonly string[] {
  const day = dayOfField(fields.день);
  return day !== null && weekday(day) > 5 ? ['Мероприятие назначено на выходной день. Проверьте дату.'] : [];
}

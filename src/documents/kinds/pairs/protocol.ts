import type { CivilDate } from '../../../domain/calendar/civil-date';
import { schoolYearLabel } from '../../../domain/calendar/school-year';
import { dayOfField, linesOfField, NOBODY, peopleOfField, personOfField } from '../../card-answers';
import { COMMON } from '../../common-fields';
import { type Ask, defineKind, type Gap } from '../../kind';
import type { NameBook, PersonFacts } from '../../name-book';
import { curatorOf, neededPerson, personData } from '../../office';
import { FOR_ALL } from '../../office-settings';
import { numberTyped, tidy, withoutEndMark } from '../../tidy';
import { type DocumentData, dateValue } from '../../values';
import { menteeById, mentorById, type World, type WorldMatch } from '../../world';
import { SOMEBODY } from './pair-people';

const PROPOSED = 'предложена пара';
const ALONE = 'без пары';
const LOCKED = 'закрепить';
const EMPTY_ROWS = 6;

const SETTLED: readonly string[] = [
  'рекомендовать руководителю закрепить приказом пары согласно таблице',
  'получить письменные согласия наставников и наставляемых до издания приказа',
];
const FOR_ALONE =
  'продолжить подбор наставника для работников, оставшихся без пары, и оказывать им поддержку';

/** D19: why these pairs: points, their parts and grounds, the decision and the vote. Private answers never stand in it. */
export const protocol = defineKind({
  kind: 'D19',
  title: 'Протокол подбора пар',
  fileName: 'Протокол № {{номер протокола}} подбора пар от {{дата}}',
  signer: 'куратор',
  version: 1,
  about: 'programme',
  takes: 'none',
  series: null,
  season: { from: 9, to: 10 },
  keep: '5 лет',
  needs: ['matching'],
  settings: [...FOR_ALL, 'curator.name', 'curator.position'],
  points: [],
  card: [
    { id: 'номер протокола', label: 'Номер протокола', type: 'text', start: () => '1' },
    {
      id: 'подбор от',
      label: 'День принятого предложения',
      type: 'date',
      hint: 'Если не выбрать, берётся последнее.',
    },
    { id: 'председатель', label: 'Председатель', type: 'person', needed: true },
    { id: 'секретарь', label: 'Секретарь', type: 'person' },
    {
      id: 'члены',
      label: 'Присутствовали',
      type: 'people',
      hint: 'По одному на строке: фамилия, имя, отчество, должность.',
    },
    { id: 'решения', label: 'Решили', type: 'lines', start: (world) => decisionsOf(world).join('\n') },
    { id: 'за', label: 'Голосов за', type: 'number' },
    { id: 'против', label: 'Голосов против', type: 'number', start: () => '0' },
    { id: 'воздержались', label: 'Воздержались', type: 'number', start: () => '0' },
  ],
  shows: { head: false, curator: true },
  fields: {
    ...COMMON,
    дата: 'date',
    место: 'text',
    год: 'text',
    'номер протокола': 'text',
    'председатель.фио': 'name',
    'председатель.должность': 'phrase',
    'секретарь.фио': 'name',
    'секретарь.должность': 'phrase',
    члены: { each: SOMEBODY },
    'день подбора': 'date',
    'цель подбора': 'text',
    пары: {
      each: {
        'наставляемый.фио': 'name',
        'наставляемый.должность': 'phrase',
        'наставник.фио': 'name',
        'наставник.должность': 'phrase',
        баллы: 'text',
        основание: 'text',
      },
    },
    'пустые строки': { each: 'text' },
    'без пары': { each: { ...SOMEBODY, почему: 'text', знак: 'text' } },
    решения: { each: 'text' },
    за: 'text',
    против: 'text',
    воздержались: 'text',
  },
  required: ['дата', 'пары', 'председатель.фио', 'куратор.фио'],
  build(ask, world, names) {
    const lines = latest(world, dayOfField(ask.fields['подбор от']));
    const pairs = lines.filter(({ entry }) => entry === PROPOSED);
    const alone = lines.filter(({ entry }) => entry === ALONE);
    const present = peopleOfField(world, ask.fields.члены);
    return {
      title: `Протокол подбора наставнических пар на ${schoolYearLabel(world.year)} учебный год`,
      data: {
        ...meetingData(ask, world, names, present),
        'день подбора': dateValue(lines[0]?.date ?? null),
        'цель подбора': tidy(pairs[0]?.aim ?? ''),
        пары: pairs.map((line) => lineData(line, world, names)),
        'пустые строки': pairs.length === 0 ? Array.from({ length: EMPTY_ROWS }, () => '') : [],
        'без пары': alone.map(({ menteeId, reason }, i) => ({
          ...neededPerson(names, menteeById(world, menteeId) ?? NOBODY, false),
          почему: withoutEndMark(reason),
          знак: i === alone.length - 1 ? '.' : ';',
        })),
        решения: linesOfField(ask.fields.решения).map(withoutEndMark),
      },
      gaps: gapsOf(pairs),
      notices: present.length === 0 ? ['Не указано, кто присутствовал: впишите членов комиссии.'] : [],
    };
  },
});

/** Lines of the proposal that was accepted on the day, else of the last one. */
function latest({ matching }: World, day: CivilDate | null = null): readonly WorldMatch[] {
  const lines = matching.filter(({ entry }) => entry === PROPOSED || entry === ALONE);
  const days = lines.flatMap(({ date }) => date ?? ([] as CivilDate[])).sort();
  const last = day ?? days[days.length - 1] ?? null;
  return lines.filter(({ date }) => date === last);
}

const decisionsOf = (world: World): readonly string[] =>
  latest(world).some(({ entry }) => entry === ALONE) ? [...SETTLED, FOR_ALONE] : SETTLED;

function meetingData(
  { fields }: Ask,
  world: World,
  names: NameBook,
  present: readonly PersonFacts[],
): DocumentData {
  return {
    'номер протокола': numberTyped(fields['номер протокола'] ?? '') || '____',
    председатель: neededPerson(names, personOfField(world, fields.председатель), false),
    секретарь: personData(names, personOfField(world, fields.секретарь), false),
    куратор: neededPerson(names, curatorOf(world.settings), true),
    члены: present.map((person) => personData(names, person, false)),
    за: tidy(fields.за ?? '') || '____',
    против: tidy(fields.против ?? '') || '____',
    воздержались: tidy(fields.воздержались ?? '') || '____',
  };
}

/** Parts of the points, then the grounds; a pair the curator has fixed says so. */
function lineData(line: WorldMatch, world: World, names: NameBook): DocumentData {
  const locked = world.matching.some(
    ({ entry, menteeId, mentorId }) =>
      entry === LOCKED && menteeId === line.menteeId && mentorId === line.mentorId,
  );
  return {
    наставляемый: neededPerson(names, menteeById(world, line.menteeId) ?? NOBODY, false),
    наставник: neededPerson(names, mentorById(world, line.mentorId) ?? NOBODY, false),
    баллы: line.score === null ? '' : String(line.score).replace('.', ','),
    основание: [locked ? 'закреплена решением куратора' : '', line.reason, line.parts]
      .map(withoutEndMark)
      .filter(Boolean)
      .join('; '),
  };
}

const gapsOf = (pairs: readonly WorldMatch[]): readonly Gap[] => [
  ...(pairs.length === 0
    ? [{ text: 'На листе «Подбор» нет принятого предложения: примите его на экране подбора пар.', at: null }]
    : []),
  ...pairs
    .filter(({ score }) => score === null)
    .map(({ id }) => ({
      text: `Строка ${id} листа «Подбор»: нет баллов.`,
      at: { sheet: 'Подбор', id, column: 'score' },
    })),
];

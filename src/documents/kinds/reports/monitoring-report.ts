import { schoolYearLabel } from '../../../domain/calendar/school-year';
import { lowerFirst, upperFirst } from '../../../domain/language/letters';
import { pairsOfYear } from '../../../domain/monitoring/facts';
import { linesOfField, sentencesOfField } from '../../card-answers';
import { PAPER_FRAME } from '../../common-fields';
import { defineKind, type Fields } from '../../kind';
import { FOR_ALL } from '../../office-settings';
import { withoutEndMark } from '../../tidy';
import type { World } from '../../world';
import { AREA_ROW, areaRows } from './diagnosis-areas';
import { mendsOf, missingSentence, verdictOf, verdictSentence } from './figures';
import { NOTE_NEEDS, notePart } from './note-rules';
import { isFinal, orderOf, otherDayNotices, PERIOD, periodData } from './report-card';
import {
  ANSWERED_ROW,
  answeredRows,
  CURATOR_ROW,
  curatorLevelText,
  curatorRows,
  FIGURE_ROW,
  figureRows,
  GROUP_ROW,
  LATE_ROW,
  lateReasonsStart,
  lateRows,
  lateSteps,
  PAIR_ROW,
  pairRows,
  participantRows,
  problemsWithPeople,
  QUESTION_ROW,
  questionRows,
  reasonOf,
} from './report-tables';
import { rewardRows, rewardStart } from './reward-candidates';
import { SWOT_CARD, SWOT_FIELDS, swotData } from './swot';

/** Which indicators each part shows (domain rule §6.3). */
const PARTS = {
  участники: ['I-01', 'I-02', 'I-03', 'I-04', 'I-22'],
  документы: ['I-16', 'I-17', 'I-18'],
  карта: ['I-07', 'I-08', 'I-25', 'I-11', 'I-14', 'I-15'],
  'работа пар': ['I-19', 'I-09', 'I-10', 'I-13'],
  анкеты: ['I-05', 'I-06', 'I-21', 'I-23'],
  диагностика: ['I-12', 'I-20'],
  'анкета куратора': ['I-24'],
} as const;

const FIGURES: Fields = Object.fromEntries(Object.keys(PARTS).map((part) => [part, { each: FIGURE_ROW }]));

/** Infinitive phrases of what to do, as the card offers them first. */
export function proposalsStart(world: World): string {
  const verdict = verdictOf(world, offeredFinal(world));
  const untold =
    verdict.missing.length === 0 ? [] : ['собрать данные, которых не хватает для оценки программы'];
  return [...mendsOf(verdict), ...untold].map(upperFirst).join('\n');
}

const offeredFinal = (world: World): boolean => isFinal({ fields: { вид: PERIOD.start!(world) } });

/** What the figures themselves conclude: sizes and growth beside the year before, likely causes. */
const conclusionsStart = (world: World): string =>
  [...notePart(world, 'выводы', offeredFinal(world))].join('\n');

/** The register goes with every report, tables of answers with one that has some. */
const annexesStart = ({ answers }: World): string =>
  ['Реестр участников программы', ...(answers.length > 0 ? ['Таблицы ответов на анкеты'] : [])].join('\n');

function reasonNotices(answer: string | undefined, world: World): string[] {
  const untold = lateSteps(world).filter((step) => reasonOf(step, answer) === '').length;
  return untold === 0 ? [] : [`Не указана причина опоздания у строк дорожной карты: ${untold}.`];
}

/** D36: how the programme is carried out and what it has changed, in the middle and at the end of the year. */
export const monitoringReport = defineKind({
  kind: 'D36',
  title: 'Отчёт о мониторинге программы наставничества',
  fileName: 'Отчёт о мониторинге на {{дата}}',
  signer: 'куратор',
  version: 2,
  about: 'programme',
  takes: 'none',
  ofToday: true,
  series: null,
  season: { from: 1, to: 5 },
  keep: '5 лет',
  needs: NOTE_NEEDS,
  settings: [...FOR_ALL, 'curator.name', 'curator.position'],
  points: [],
  levels: ['school', 'municipality'],
  card: [
    PERIOD,
    {
      id: 'причины',
      label: 'Причины опозданий',
      type: 'lines',
      hint: 'После двоеточия напишите, почему строка карты выполнена не в срок.',
      start: lateReasonsStart,
    },
    ...SWOT_CARD,
    { id: 'проблемы', label: 'Проблемы и их причины: что добавить к цифрам', type: 'lines' },
    { id: 'выводы', label: 'Выводы: что добавить к цифрам', type: 'lines', start: conclusionsStart },
    { id: 'предложения', label: 'Предложения', type: 'lines', start: proposalsStart },
    { id: 'поощрить', label: 'Кого предложить к поощрению', type: 'people', start: rewardStart },
    { id: 'приложения', label: 'Приложения', type: 'lines', start: annexesStart },
  ],
  shows: { head: false, curator: false },
  fields: {
    ...PAPER_FRAME,
    ...SWOT_FIELDS,
    ...FIGURES,
    вид: 'text',
    порядок: 'text',
    итоговый: 'flag',
    'карта заполнена': 'flag',
    'период с': 'date',
    'период по': 'date',
    посчитано: 'date',
    состав: { each: GROUP_ROW },
    опоздания: { each: LATE_ROW },
    пары: { each: PAIR_ROW },
    ответы: { each: ANSWERED_ROW },
    вопросы: { each: QUESTION_ROW },
    утверждения: { each: CURATOR_ROW },
    уровень: 'text',
    проблемы: { each: 'text' },
    итог: 'text',
    'нет данных': 'text',
    выводы: { each: 'text' },
    предложения: { each: 'text' },
    области: { each: AREA_ROW },
    поощрить: { each: { фио: 'name', должность: 'phrase', 'за что': 'text' } },
    приложения: { each: 'text' },
  },
  required: ['организация.краткое', 'участники', 'куратор.фио'],
  build(ask, world, names) {
    const final = isFinal(ask);
    const { fields } = ask;
    const kind = final ? 'итоговый' : 'промежуточный';
    const verdict = verdictOf(world, final);
    const empty = pairsOfYear(world).length === 0;
    return {
      title: `${upperFirst(kind)} отчёт о мониторинге программы наставничества за ${schoolYearLabel(world.year)} учебный год`,
      data: {
        ...Object.fromEntries(Object.entries(PARTS).map(([part, codes]) => [part, figureRows(world, codes)])),
        ...swotData(ask, world),
        ...periodData(world),
        вид: kind,
        порядок: orderOf(ask, world),
        итоговый: final,
        'карта заполнена': world.roadmap.length > 0,
        состав: participantRows(world),
        опоздания: lateRows(ask, world),
        пары: pairRows(world, names),
        ответы: answeredRows(world),
        вопросы: questionRows(world),
        утверждения: curatorRows(world),
        уровень: curatorLevelText(world),
        проблемы: [...problemsWithPeople(world, final, names), ...sentencesOfField(fields.проблемы)],
        итог: verdictSentence(verdict),
        'нет данных': missingSentence(verdict.missing),
        выводы: sentencesOfField(fields.выводы),
        предложения: sentencesOfField(fields.предложения),
        области: areaRows(world),
        поощрить: rewardRows(fields.поощрить, world, names),
        приложения: linesOfField(fields.приложения).map((line) => lowerFirst(withoutEndMark(line))),
      },
      gaps: empty
        ? [{ text: 'В этом учебном году нет пар. Отчёт составляют, когда пары начали работать.', at: null }]
        : [],
      notices: [...reasonNotices(fields.причины, world), ...otherDayNotices(world)],
    };
  },
});

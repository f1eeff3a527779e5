import { schoolYearLabel } from '../../../domain/calendar/school-year';
import { plural } from '../../../domain/language/choice';
import { upperFirst } from '../../../domain/language/letters';
import { pairsOfYear } from '../../../domain/monitoring/facts';
import { answeredBy } from '../../../domain/monitoring/survey-rounds';
import type { FeedbackCode } from '../../../domain/surveys/feedback';
import { personOfField, sentencesOfField } from '../../card-answers';
import { PAPER_FRAME } from '../../common-fields';
import { type CardField, defineKind } from '../../kind';
import type { NameBook } from '../../name-book';
import { headOf, personData } from '../../office';
import { FOR_ALL } from '../../office-settings';
import { tidy, withoutEndMark } from '../../tidy';
import type { DocumentData } from '../../values';
import type { World } from '../../world';
import { menteesOfYear, mentorsOfYear } from './counts';
import { figuresOf, isCollected, sentencesOf, verdictOf, verdictSentence } from './figures';
import { proposalsStart } from './monitoring-report';
import { NOTE_NEEDS, type NotePart, notePart } from './note-rules';
import { type PairProgress, peopleData, progressOfPairs, progressText, standingNote } from './pair-figures';
import { isFinal, otherDayNotices, PERIOD, periodData } from './report-card';

/** Paragraphs of the note that are texts of rules alone. */
const PARAGRAPHS = ['участники', 'документы', 'встречи', 'события', 'анкеты', 'влияние'] as const;

/** A note tells of single pairs while that is readable. */
const MOST_PAIRS = 12;

const ASKED: readonly (readonly [string, FeedbackCode, (world: World) => readonly unknown[]])[] = [
  ['наставляемые', 'Q-06', menteesOfYear],
  ['наставники', 'Q-07', mentorsOfYear],
];

/** How many answered, and whether that is enough to speak for all; `''` while nobody has. */
export function responseSentence(world: World): string {
  const parts = ASKED.map(([who, code, side]) => {
    const answered = answeredBy(world, code);
    return { who, answered, whole: Math.max(side(world).length, answered) };
  }).filter(({ answered }) => answered > 0);
  if (parts.length === 0) return '';
  const told = parts.map(({ who, answered, whole }) => `${who} – ${answered} из ${whole}`).join(', ');
  const low = parts.some(({ answered, whole }) => answered * 2 < whole);
  return `На итоговые анкеты ответили: ${told}.${low ? ' Ответила меньшая часть, поэтому выводы по анкетам предварительные.' : ''}`;
}

const EMPTY_PLAN = 'Карта в таблице не заполнена, её выполнение не оценивалось.';

/** What the plan says, and how many of its rows are late. */
export const planParagraph = (world: World, final: boolean): string =>
  world.roadmap.length === 0
    ? EMPTY_PLAN
    : `${sentencesOf(figuresOf(world, ['I-07', 'I-08']), final).join(' ')} ${lateSentence(world)}`;

function lateSentence({ roadmap }: World): string {
  const overdue = roadmap.filter(({ status }) => status === 'просрочено').length;
  if (overdue === 0) return 'Просроченных строк дорожной карты нет.';
  return `${upperFirst(plural(overdue, ['просрочена', 'просрочены', 'просрочено']))} ${overdue} ${plural(overdue, ['строка', 'строки', 'строк'])} дорожной карты.`;
}

const paragraph = (world: World, part: NotePart, final: boolean): string =>
  notePart(world, part, final).join(' ');

/** How a pair stands: what its mentee does or did, and what is to be added in brackets. */
function standingOf({ pair }: PairProgress): DocumentData {
  const status = tidy(pair.status).toLowerCase();
  const early = status === 'завершена досрочно';
  return {
    завершена: status === 'завершена',
    досрочно: early,
    работает: !early && status !== 'завершена',
    примечание: status === 'завершена' ? '' : standingNote(pair),
  };
}

/** Lines about pairs: all of a few, of many those that have done nothing yet. */
function toldPairs(world: World): { readonly told: PairProgress[]; readonly lead: string } {
  const all = progressOfPairs(world);
  if (all.length <= MOST_PAIRS) return { told: all, lead: '' };
  const idle = all.filter(({ meetings, done }) => !meetings && !done);
  const where = `Всего в учебном году ${all.length} ${plural(all.length, ['пара', 'пары', 'пар'])}; сведения о каждой приведены в отчёте о мониторинге.`;
  const lead =
    idle.length === 0
      ? where
      : `${where} Ни встреч, ни выполненных пунктов программы не записано у ${idle.length} ${plural(idle.length, ['пары', 'пар', 'пар'])}.`;
  return { told: [], lead };
}

function pairLines(told: readonly PairProgress[], world: World, names: NameBook): DocumentData[] {
  return told.map((progress) => {
    const mentor = world.mentors.find(({ id }) => id === progress.pair.mentorId);
    return {
      ...peopleData(world, names, progress.pair, true),
      ...standingOf(progress),
      ход: progressText(progress),
      обучение: tidy(mentor?.trained ?? '') !== '' || (mentor?.trainedOn ?? null) !== null,
      результат: withoutEndMark(progress.pair.result),
    };
  });
}

const CARD: readonly CardField[] = [
  PERIOD,
  {
    id: 'кому',
    label: 'Кому справка',
    type: 'person',
    hint: 'ФИО, должность. Пусто – без адресата.',
    start: ({ settings }) => [headOf(settings).name, headOf(settings).position].filter(Boolean).join(', '),
  },
  { id: 'выводы', label: 'Выводы: что добавить к цифрам', type: 'lines' },
  { id: 'предложения', label: 'Предложения', type: 'lines', start: proposalsStart },
];

/** D38: the report in prose for the head, the council or the founder; says what is bad and what is not known. */
export const analyticNote = defineKind({
  kind: 'D38',
  title: 'Аналитическая справка о программе наставничества',
  fileName: 'Аналитическая справка на {{дата}}',
  signer: 'куратор',
  version: 2,
  about: 'programme',
  takes: 'none',
  ofToday: true,
  series: null,
  season: { from: 5, to: 6 },
  keep: '5 лет',
  needs: NOTE_NEEDS,
  settings: [...FOR_ALL, 'curator.name', 'curator.position'],
  points: [],
  levels: ['school', 'municipality'],
  card: CARD,
  shows: { head: false, curator: false },
  fields: {
    ...PAPER_FRAME,
    ...Object.fromEntries(PARAGRAPHS.map((part) => [part, 'text' as const])),
    'адресат.фио': 'name',
    'адресат.должность': 'phrase',
    'период с': 'date',
    'период по': 'date',
    посчитано: 'date',
    карта: 'text',
    ответы: 'text',
    'о парах': 'text',
    пары: {
      each: {
        'наставник.фио': 'name',
        'наставник.должность': 'phrase',
        'наставляемый.фио': 'name',
        'наставляемый.должность': 'phrase',
        завершена: 'flag',
        досрочно: 'flag',
        работает: 'flag',
        примечание: 'text',
        ход: 'text',
        обучение: 'flag',
        результат: 'text',
      },
    },
    итог: 'text',
    выводы: { each: 'text' },
    предложения: { each: 'text' },
  },
  required: ['организация.краткое', 'участники', 'итог'],
  build(ask, world, names) {
    const final = isFinal(ask);
    const { told, lead } = toldPairs(world);
    const empty = pairsOfYear(world).length === 0;
    return {
      title: `Аналитическая справка о программе наставничества за ${schoolYearLabel(world.year)} учебный год`,
      data: {
        ...Object.fromEntries(PARAGRAPHS.map((part) => [part, paragraph(world, part, final)])),
        ...periodData(world),
        адресат: personData(names, personOfField(world, ask.fields.кому), true),
        карта: world.roadmap.length === 0 ? EMPTY_PLAN : paragraph(world, 'карта', final),
        ответы: responseSentence(world),
        'о парах': lead,
        пары: pairLines(told, world, names),
        итог: [verdictSentence(verdictOf(world, final)), paragraph(world, 'выводы', final)].join(' ').trim(),
        выводы: sentencesOfField(ask.fields.выводы),
        предложения: sentencesOfField(ask.fields.предложения),
      },
      gaps: empty
        ? [{ text: 'В этом учебном году нет пар. Справку составляют, когда пары начали работать.', at: null }]
        : [],
      notices: [
        ...(world.indicators.some(isCollected) ? [] : ['Ни один показатель пока не собран.']),
        ...otherDayNotices(world),
      ],
    };
  },
});

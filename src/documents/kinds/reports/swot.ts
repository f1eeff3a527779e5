import { schoolYearLabel } from '../../../domain/calendar/school-year';
import { lowerFirst, upperFirst } from '../../../domain/language/letters';
import { linesOfField } from '../../card-answers';
import { PAPER_FRAME } from '../../common-fields';
import { type Ask, type CardField, defineKind, type Fields } from '../../kind';
import { FOR_ALL } from '../../office-settings';
import { withoutEndMark } from '../../tidy';
import type { DocumentData } from '../../values';
import type { World } from '../../world';
import { figuresOf, isCollected, sentencesOf } from './figures';
import { isFinal, otherDayNotices, PERIOD, periodData } from './report-card';
import { linesOfSide, OF_QUESTIONNAIRES, type SwotRule } from './swot-rules';

const SIDES = ['сильные', 'слабые', 'возможности', 'угрозы'] as const;

const offered =
  (side: SwotRule['side']) =>
  (world: World): string =>
    linesOfSide(world, side, isFinal({ fields: { вид: PERIOD.start!(world) } }), true)
      .map(upperFirst)
      .join('\n');

/** What the curator adds to the four cells; the figures come by themselves. */
export const SWOT_CARD: readonly CardField[] = [
  { id: 'сильные', label: 'Сильные стороны: что добавить к цифрам', type: 'lines' },
  { id: 'слабые', label: 'Слабые стороны: что добавить к цифрам', type: 'lines' },
  {
    id: 'возможности',
    label: 'Возможности: что вне организации помогает программе',
    type: 'lines',
    start: offered('возможности'),
  },
  {
    id: 'угрозы',
    label: 'Угрозы: что вне организации мешает программе',
    type: 'lines',
    start: offered('угрозы'),
  },
];

export const SWOT_FIELDS: Fields = Object.fromEntries(
  SIDES.map((side) => [`стороны.${side}`, 'text' as const]),
);

const HAND_LINE = '_'.repeat(38);
const FOR_HAND = [HAND_LINE, HAND_LINE, HAND_LINE].join('\n');

/** The four cells, each a text of several lines; lines for handwriting where there is nothing to say. */
export function swotData(ask: Ask, world: World): DocumentData {
  const cell = (side: SwotRule['side']): string => {
    const lines = [
      ...linesOfSide(world, side, isFinal(ask), false),
      ...linesOfField(ask.fields[side]).map(withoutEndMark),
    ];
    return lines.length === 0
      ? FOR_HAND
      : lines
          .map((line) => `– ${lowerFirst(line)};`)
          .join('\n')
          .replace(/;$/, '.');
  };
  return { стороны: Object.fromEntries(SIDES.map((side) => [side, cell(side)])) };
}

/** True when nobody has answered what the table would rest on. */
const noAnswers = (world: World): boolean => !figuresOf(world, OF_QUESTIONNAIRES).some(isCollected);

/** D37: strengths and weaknesses within, chances and dangers outside; shares of answers where there are some. */
export const swot = defineKind({
  kind: 'D37',
  title: 'Анализ сильных и слабых сторон программы наставничества',
  fileName: 'Сильные и слабые стороны программы на {{дата}}',
  signer: 'куратор',
  version: 2,
  about: 'programme',
  takes: 'none',
  ofToday: true,
  series: null,
  season: { from: 4, to: 5 },
  keep: '5 лет',
  needs: ['indicators', 'events'],
  settings: [...FOR_ALL, 'curator.name', 'curator.position'],
  points: [],
  card: [PERIOD, ...SWOT_CARD, { id: 'выводы', label: 'Выводы', type: 'lines' }],
  shows: { head: false, curator: false },
  fields: {
    ...PAPER_FRAME,
    ...SWOT_FIELDS,
    'период с': 'date',
    'период по': 'date',
    посчитано: 'date',
    анкеты: { each: 'text' },
    выводы: { each: 'text' },
  },
  required: ['организация.краткое', 'стороны.сильные', 'стороны.слабые'],
  build(ask, world) {
    const notices = noAnswers(world)
      ? ['Ответов на итоговые анкеты пока нет: доли из анкет не приведены, ячейки можно заполнить от руки.']
      : [];
    return {
      title: `Анализ сильных и слабых сторон программы наставничества на ${schoolYearLabel(world.year)} учебный год`,
      data: {
        ...swotData(ask, world),
        ...periodData(world),
        анкеты: sentencesOf(figuresOf(world, OF_QUESTIONNAIRES), isFinal(ask)),
        выводы: linesOfField(ask.fields.выводы).map((line) => `${upperFirst(withoutEndMark(line))}.`),
      },
      gaps: [],
      notices: [...notices, ...otherDayNotices(world)],
    };
  },
});

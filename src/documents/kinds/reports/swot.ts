import { schoolYearLabel } from '../../../domain/calendar/school-year';
import { plural } from '../../../domain/language/choice';
import { lowerFirst, upperFirst } from '../../../domain/language/letters';
import { linesOfField } from '../../card-answers';
import { PAPER_FRAME } from '../../common-fields';
import { type Ask, type CardField, defineKind, type Fields } from '../../kind';
import { FOR_ALL } from '../../office-settings';
import { withoutEndMark } from '../../tidy';
import type { DocumentData } from '../../values';
import type { World, WorldIndicator } from '../../world';
import { factOf, figuresOf, isCollected, sentencesOf, verdictOf } from './figures';
import { isFinal, otherDayNotices, PERIOD, periodData } from './report-card';

const SIDES = ['сильные', 'слабые', 'возможности', 'угрозы'] as const;

/** What the curator adds to the four cells; the figures come by themselves. */
export const SWOT_CARD: readonly CardField[] = [
  { id: 'сильные', label: 'Сильные стороны: что добавить к цифрам', type: 'lines' },
  { id: 'слабые', label: 'Слабые стороны: что добавить к цифрам', type: 'lines' },
  { id: 'возможности', label: 'Что вне организации помогает программе', type: 'lines' },
  { id: 'угрозы', label: 'Что вне организации мешает программе', type: 'lines' },
];

export const SWOT_FIELDS: Fields = Object.fromEntries(
  SIDES.map((side) => [`стороны.${side}`, 'text' as const]),
);

/** Figures asked in questionnaires come first: they are what the table is for (domain rule §6.1). */
const OF_QUESTIONNAIRES = ['I-05', 'I-06', 'I-21', 'I-23'];

const first = (figures: readonly WorldIndicator[]): WorldIndicator[] => {
  const own = figures.filter(({ code }) => OF_QUESTIONNAIRES.includes(code));
  return [...own, ...figures.filter((figure) => !own.includes(figure))];
};

/** More lines than this are no longer read; what is bad is always told in full. */
const MOST_STRENGTHS = 8;

/** The most telling facts, and how many more figures are good. */
function strengths(good: readonly WorldIndicator[]): string[] {
  const told = first(good);
  const rest = told.length - MOST_STRENGTHS;
  if (rest <= 1) return told.map(factOf);
  const more = `порог достигнут ещё по ${rest} ${plural(rest, ['показателю', 'показателям', 'показателям'])}`;
  return [...told.slice(0, MOST_STRENGTHS).map(factOf), more];
}

const HAND_LINE = '_'.repeat(38);
const FOR_HAND = [HAND_LINE, HAND_LINE, HAND_LINE].join('\n');

/** The four cells, each a text of several lines; lines for handwriting where there is nothing to say. */
export function swotData(ask: Ask, world: World): DocumentData {
  const { good, bad } = verdictOf(world, isFinal(ask));
  const counted: Readonly<Record<string, readonly string[]>> = {
    сильные: strengths(good),
    слабые: first(bad).map(factOf),
  };
  const cell = (side: string): string => {
    const lines = [...(counted[side] ?? []), ...linesOfField(ask.fields[side]).map(withoutEndMark)];
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
  version: 1,
  about: 'programme',
  takes: 'none',
  ofToday: true,
  series: null,
  season: { from: 4, to: 5 },
  keep: '5 лет',
  needs: ['indicators'],
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

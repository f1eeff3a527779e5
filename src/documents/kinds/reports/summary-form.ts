import { schoolYearLabel } from '../../../domain/calendar/school-year';
import { linesOfField, personOfField } from '../../card-answers';
import { PAPER_FRAME } from '../../common-fields';
import { defineKind, type Gap } from '../../kind';
import { BLANK, curatorOf, neededPerson } from '../../office';
import { FOR_ALL } from '../../office-settings';
import { tidy } from '../../tidy';
import type { World } from '../../world';
import { COUNT_TITLES, type Count, countOf } from './counts';
import { NOT_COLLECTED } from './figures';
import { otherDayNotices } from './report-card';

const OWN_SIGN = /\s*=\s*/;

/** A line of the card: a title the program counts, or «название = значение» of one's own. */
function countAsked(world: World, line: string): Count {
  const [title = '', ...value] = line.split(OWN_SIGN);
  if (value.length > 0)
    return { title: tidy(title), value: tidy(value.join(' = ')), how: 'указано исполнителем' };
  return countOf(world, title) ?? { title: tidy(title), value: BLANK, how: 'заполняется от руки' };
}

function noticesOf(counts: readonly Count[]): string[] {
  const unknown = counts.filter(({ value }) => value === BLANK).map(({ title }) => `«${title}»`);
  const missing = counts.filter(({ value }) => value === NOT_COLLECTED).length;
  return [
    ...(unknown.length > 0
      ? [`Программа не умеет считать: ${unknown.join(', ')}. Впишите значение после знака «=».`]
      : []),
    ...(missing > 0 ? [`Показателей, по которым данные не собраны: ${missing}.`] : []),
  ];
}

const NO_LINES: Gap = {
  text: 'Не выбран ни один показатель. Оставьте в списке нужные.',
  at: { field: 'показатели' },
};

/** D40: the figures that the municipality or the region asks for, each with the way it was counted. */
export const summaryForm = defineKind({
  kind: 'D40',
  title: 'Сводная форма о наставничестве',
  fileName: 'Сводная форма на {{дата}}',
  signer: 'руководитель',
  version: 1,
  about: 'programme',
  takes: 'none',
  ofToday: true,
  series: null,
  season: { from: 11, to: 6 },
  keep: '5 лет',
  needs: ['indicators', 'events'],
  settings: FOR_ALL,
  points: [],
  levels: ['municipality', 'school'],
  card: [
    {
      id: 'куда',
      label: 'Куда подаётся',
      type: 'text',
      hint: 'Например, управление образования. Можно не заполнять.',
    },
    {
      id: 'показатели',
      label: 'Какие показатели нужны',
      type: 'lines',
      needed: true,
      hint: 'По одному в строке; ненужные уберите. Свой показатель: название = значение.',
      start: () => COUNT_TITLES.join('\n'),
    },
    {
      id: 'исполнитель',
      label: 'Исполнитель',
      type: 'person',
      needed: true,
      start: ({ settings }) =>
        [curatorOf(settings).name, curatorOf(settings).position].filter(Boolean).join(', '),
    },
    {
      id: 'телефон',
      label: 'Телефон исполнителя',
      type: 'text',
      needed: true,
      start: ({ settings }) => tidy(settings['org.phone']),
    },
  ],
  shows: { head: false, curator: false },
  fields: {
    ...PAPER_FRAME,
    куда: 'text',
    показатели: { each: { '№': 'number', название: 'text', значение: 'text', как: 'text' } },
    'исполнитель.фио': 'name',
    'исполнитель.должность': 'phrase',
    'телефон исполнителя': 'text',
    посчитано: 'date',
  },
  required: ['организация.полное', 'показатели', 'исполнитель.фио'],
  build(ask, world, names) {
    const counts = linesOfField(ask.fields.показатели).map((line) => countAsked(world, line));
    return {
      title: `Сводная форма о наставничестве за ${schoolYearLabel(world.year)} учебный год`,
      data: {
        куда: tidy(ask.fields.куда ?? ''),
        показатели: counts.map(({ title, value, how }, i) => ({
          '№': i + 1,
          название: title,
          значение: value,
          как: how,
        })),
        исполнитель: neededPerson(names, personOfField(world, ask.fields.исполнитель), false),
        'телефон исполнителя': tidy(ask.fields.телефон ?? '') || BLANK,
        посчитано: { type: 'date', date: world.today },
      },
      gaps: counts.length === 0 ? [NO_LINES] : [],
      notices: [...noticesOf(counts), ...otherDayNotices(world)],
    };
  },
});

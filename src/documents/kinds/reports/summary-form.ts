import { schoolYearLabel } from '../../../domain/calendar/school-year';
import { linesOfField, personOfField } from '../../card-answers';
import { PAPER_FRAME } from '../../common-fields';
import { defineKind, type Gap } from '../../kind';
import { KIND_NAMES } from '../../kind-names';
import { BLANK, curatorOf, neededPerson } from '../../office';
import { FOR_ALL } from '../../office-settings';
import { tidy } from '../../tidy';
import type { World } from '../../world';
import { COUNT_TITLES, type Count, countOf } from './counts';
import { NOT_COLLECTED } from './figures';
import { otherDayNotices } from './report-card';

const OWN_SIGN = /\s*=\s*/;

/**
 * A line of the card: a title the program counts, «название = значение» of one's own, or one's own title of a count
 * («Число наставников = Наставников в парах»).
 */
function countAsked(world: World, line: string): Count {
  const [title = '', ...value] = line.split(OWN_SIGN);
  const renamed = value.length === 1 ? countOf(world, value[0]!) : null;
  if (renamed) return { ...renamed, title: tidy(title) };
  if (value.length > 0)
    return { title: tidy(title), value: tidy(value.join(' = ')), how: 'указано исполнителем' };
  return countOf(world, title) ?? { title: tidy(title), value: BLANK, how: 'заполняется от руки' };
}

function noticesOf(counts: readonly Count[]): string[] {
  const unknown = counts.filter(({ value }) => value === BLANK).map(({ title }) => `«${title}»`);
  const missing = counts.filter(({ value }) => value === NOT_COLLECTED).map(({ title }) => `«${title}»`);
  return [
    ...(unknown.length > 0
      ? [`Программа не умеет считать: ${unknown.join(', ')}. Впишите значение после знака «=».`]
      : []),
    ...(missing.length > 0
      ? [
          `Данные не собраны, строки останутся пустыми: ${missing.join(', ')}. Впишите значение после знака «=» или уберите строку.`,
        ]
      : []),
  ];
}

/** The lines of the form made last, in their order and with their own titles; `''` before the first one. */
function linesOfLast({ register }: World): string {
  const last = register
    .filter(
      ({ kind, status, answers }) =>
        kind === KIND_NAMES.D40 && tidy(status).toLowerCase() !== 'отменён' && (answers ?? '') !== '',
    )
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))
    .pop();
  try {
    const { fields } = JSON.parse(last?.answers ?? '{}') as { fields?: Record<string, unknown> };
    const lines = fields?.показатели;
    return typeof lines === 'string' ? lines : '';
  } catch {
    return '';
  }
}

/** A number nobody knows is a line for handwriting; how it would be counted says where to fill it in. */
const printed = (count: Count): Count =>
  count.value === NOT_COLLECTED ? { ...count, value: BLANK, how: `${NOT_COLLECTED}: ${count.how}` } : count;

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
  version: 2,
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
      hint: 'По одному в строке; ненужные уберите. Свой показатель: название = значение. Своё название: название в форме = показатель из списка. Порядок и названия запомнятся.',
      start: (world) => linesOfLast(world) || COUNT_TITLES.join('\n'),
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
        показатели: counts.map(printed).map(({ title, value, how }, i) => ({
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

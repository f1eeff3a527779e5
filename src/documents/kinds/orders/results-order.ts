import { civilDate } from '../../../domain/calendar/civil-date';
import { schoolYear, schoolYearLabel } from '../../../domain/calendar/school-year';
import { plural } from '../../../domain/language/choice';
import { dayOfField, linesOfField, peopleOfField, personOfField } from '../../card-answers';
import { ORDER_FRAME, pointFields } from '../../common-fields';
import { type Ask, defineKind, type Gap, type Point } from '../../kind';
import { FOR_ALL } from '../../office-settings';
import { orderTyped } from '../../preamble';
import { tidy } from '../../tidy';
import { dateValue } from '../../values';
import type { World, WorldIndicator } from '../../world';
import { figuresOf, mendsOf, verdictOf } from '../reports/figures';
import { rewardStart } from '../reports/reward-candidates';
import {
  curatorTyped,
  LINES,
  latestOf,
  linesData,
  maskedGaps,
  peopleData,
  peopleFields,
  personFields,
  personOnCard,
  workdayAfter,
} from './order-words';

const POINTS: readonly Point[] = [
  { id: 'итоги', title: 'Признать работу за год' },
  { id: 'отчёт', title: 'Утвердить отчёт' },
  { id: 'отметить', title: 'Отметить работу наставников' },
  { id: 'задачи', title: 'Определить задачи' },
  { id: 'план', title: 'Подготовить дорожную карту на следующий год' },
  { id: 'банки', title: 'Обновить банки' },
];

const MARKS = ['удовлетворительной', 'хорошей', 'неудовлетворительной'];

/** What every year begins with; left out when the figures of this one already ask for it in words like these. */
const TASKS: readonly (readonly [task: string, saidAs: RegExp])[] = [
  [
    'закрепить наставника за каждым молодым и вновь принятым педагогом, который дал согласие',
    /подобрать наставников/,
  ],
  ['утвердить персонализированные программы в установленный срок', /оформить недостающие документы/],
  ['провести обучение наставников до начала работы пар', /обучить наставников/],
  ['обеспечить регулярные встречи пар и своевременную обратную связь', /днях встреч/],
  ['обновлять сведения о наставничестве на сайте', /раздел сайта/],
];

/** From these shares of good figures on the year is called so; without figures the choice is left to the head. */
const MARK_FROM: readonly (readonly [share: number, mark: string])[] = [
  [0.8, 'хорошей'],
  [0.5, 'удовлетворительной'],
  [0, 'неудовлетворительной'],
];

const codesOf = (figures: readonly WorldIndicator[]): number => new Set(figures.map(({ code }) => code)).size;

/** How many indicators reached their threshold, and how many could be judged. */
function reachedOf(world: World): { readonly good: number; readonly judged: number } {
  const { good, bad } = verdictOf(world, true);
  const clean = good.filter(({ code }) => !bad.some((one) => one.code === code));
  return { good: codesOf(clean), judged: codesOf(clean) + codesOf(bad) };
}

function markOffered(world: World): string {
  const { good, judged } = reachedOf(world);
  return judged === 0 ? MARKS[0]! : MARK_FROM.find(([share]) => good / judged >= share)![1];
}

/** «закреплено 6 пар, порог достигнут по 17 из 19 показателей»; `''` while nothing is counted. */
function figuresOfYear(world: World): string {
  const pairs = figuresOf(world, ['I-04'])[0]?.part ?? 0;
  const { good, judged } = reachedOf(world);
  return [
    pairs === 0
      ? ''
      : `${plural(pairs, ['закреплена', 'закреплены', 'закреплено'])} ${pairs} ${plural(pairs, ['пара', 'пары', 'пар'])}`,
    judged === 0
      ? ''
      : `порог достигнут по ${good} из ${judged} ${plural(judged, ['показателя', 'показателей', 'показателей'])}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** What the figures ask to be mended, rows of the plan left over, then what every year begins with. */
function tasksOffered(world: World): string {
  const overdue = world.roadmap.filter(({ status }) => status === 'просрочено').length;
  const left =
    overdue === 0
      ? []
      : [
          `завершить ${overdue} ${plural(overdue, ['мероприятие', 'мероприятия', 'мероприятий'])} дорожной карты, ${plural(overdue, ['которое не выполнено', 'которые не выполнены', 'которые не выполнены'])} в срок`,
        ];
  const mends = mendsOf(verdictOf(world, true)).filter((mend) => !/дорожной карт/.test(mend));
  const usual = TASKS.filter(([, saidAs]) => !mends.some((mend) => saidAs.test(mend)));
  return [...left, ...mends, ...usual.map(([task]) => task)].join('\n');
}

const nextYear = ({ year }: World): string => schoolYearLabel(schoolYear(year.start + 1));

/** Date and number of the report in the register. */
function reportOffered(world: World): string {
  const found = latestOf(world, 'D36') ?? latestOf(world, 'D38');
  if (!found) return '';
  const [y, m, d] = (found.date ?? '').split('-');
  return found.date ? `${d}.${m}.${y} № ${found.number}` : `№ ${found.number}`;
}

function gapsOf({ fields, points }: Ask, world: World): readonly Gap[] {
  const gaps: Gap[] = [...maskedGaps(peopleOfField(world, fields.отметить))];
  if (points.includes('отчёт') && orderTyped(fields.отчёт ?? '') === '')
    gaps.push({
      text: 'Не указаны дата и номер отчёта о мониторинге. Впишите их или выключите пункт.',
      at: { field: 'отчёт' },
    });
  if (points.includes('задачи') && linesOfField(fields.задачи).length === 0)
    gaps.push({ text: 'Задачи не названы. Впишите их или выключите пункт.', at: { field: 'задачи' } });
  return gaps;
}

/** D49: closes the year and sets tasks for the next one (domain rule §2.4b). */
export const resultsOrder = defineKind({
  kind: 'D49',
  title: 'Приказ об итогах года и задачах на следующий',
  fileName: 'Приказ № {{номер}} от {{дата}} – итоги наставничества',
  signer: 'руководитель',
  version: 2,
  about: 'programme',
  takes: 'none',
  series: 'orders',
  season: { from: 6, to: 8 },
  keep: 'постоянно',
  needs: ['indicators', 'programmes', 'meetings', 'rewards'],
  settings: FOR_ALL,
  points: POINTS,
  card: [
    {
      id: 'оценка',
      label: 'Работа за год признаётся',
      type: 'choice',
      options: MARKS.map((value) => ({ value, label: value })),
      start: markOffered,
    },
    {
      id: 'отчёт',
      label: 'Отчёт о мониторинге: дата и номер',
      type: 'text',
      start: reportOffered,
    },
    { id: 'отметить', label: 'Чью работу отметить', type: 'people', start: rewardStart },
    { id: 'задачи', label: 'Задачи на следующий год', type: 'lines', start: tasksOffered },
    { id: 'план', label: 'Кто готовит дорожную карту', type: 'person', start: curatorTyped },
    {
      id: 'срок плана',
      label: 'Дорожную карту подготовить до',
      type: 'date',
      start: ({ year, date }) => {
        const august = civilDate(year.start + 1, 8, 25)!;
        return workdayAfter(august > date ? august : date, august > date ? 0 : 7);
      },
    },
  ],
  shows: { head: false, curator: false },
  fields: {
    ...ORDER_FRAME,
    ...pointFields(POINTS),
    'следующий год': 'text',
    оценка: 'text',
    цифры: 'text',
    отчёт: 'text',
    ...peopleFields('отмечены'),
    задачи: { each: LINES },
    ...personFields('готовит'),
    'срок плана': 'date',
  },
  required: ['организация.полное', 'номер', 'дата', 'руководитель.фио', 'следующий год'],
  build(ask, world, names) {
    const { fields } = ask;
    const praised = peopleOfField(world, fields.отметить);
    const next = nextYear(world);
    return {
      title: `Об итогах работы по программе наставничества за ${schoolYearLabel(world.year)} учебный год и задачах на ${next} учебный год`,
      data: {
        'следующий год': next,
        оценка: tidy(fields.оценка ?? ''),
        цифры: figuresOfYear(world),
        отчёт: orderTyped(fields.отчёт ?? ''),
        отмечены: peopleData(names, praised),
        задачи: linesData(linesOfField(fields.задачи)),
        готовит: personOnCard(names, world, fields.план),
        'срок плана': dateValue(dayOfField(fields['срок плана'])),
      },
      gaps: gapsOf(ask, world),
      notices: [],
      acquaint: [...praised, personOfField(world, fields.план)],
    };
  },
});

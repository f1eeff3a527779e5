import { dayOfField, peopleOfField, personOfField } from '../../card-answers';
import { ORDER_FRAME, pointFields } from '../../common-fields';
import { withdrew } from '../../declensions';
import { type Ask, defineKind, type Gap, type Point } from '../../kind';
import type { PersonFacts } from '../../name-book';
import { FOR_ALL } from '../../office-settings';
import { tidy, withoutEndMark } from '../../tidy';
import { dateValue } from '../../values';
import type { World } from '../../world';
import {
  curatorTyped,
  maskedGaps,
  peopleData,
  peopleFields,
  personFields,
  personOnCard,
} from './order-words';

const POINTS: readonly Point[] = [
  { id: 'направить', title: 'Направить на обучение' },
  { id: 'зарплата', title: 'Сохранить заработную плату' },
  { id: 'замещение', title: 'Поручить замещение' },
  { id: 'итоги', title: 'Представить документ об обучении' },
  { id: 'организация', title: 'Кто организует обучение' },
];

function gapsOf(
  { fields }: Ask,
  learners: readonly PersonFacts[],
  deputies: readonly PersonFacts[],
): readonly Gap[] {
  const [from, to] = [dayOfField(fields.с), dayOfField(fields.по)];
  const gaps: Gap[] = [...maskedGaps([...learners, ...deputies])];
  if (from && to && to < from)
    gaps.push({ text: 'Обучение кончается раньше, чем начинается. Исправьте дни.', at: { field: 'по' } });
  const names = learners.map(({ name }) => tidy(name));
  if (deputies.some(({ name }) => names.includes(tidy(name))))
    gaps.push({
      text: 'Замещает тот, кто сам направлен на обучение. Выберите другого работника.',
      at: { field: 'замещают' },
    });
  return gaps;
}

/** Mentors at work who have no mark of training. */
const untrained = ({ mentors }: World): string =>
  mentors
    .filter((one) => tidy(one.trained) === '' && one.status === 'в паре' && !one.external && !withdrew(one))
    .map(({ id }) => id)
    .join('\n');

/** D26P: sends mentors to training, with their pay and who stands in for them (domain rule §2.4b). */
export const trainingOrder = defineKind({
  kind: 'D26P',
  title: 'Приказ об обучении наставников',
  fileName: 'Приказ № {{номер}} от {{дата}} – обучение наставников',
  signer: 'руководитель',
  version: 1,
  about: 'programme',
  takes: 'none',
  series: 'orders',
  season: { from: 8, to: 10 },
  keep: '50 лет',
  needs: [],
  settings: FOR_ALL,
  points: POINTS,
  card: [
    { id: 'люди', label: 'Кого направить', type: 'people', needed: true, start: untrained },
    {
      id: 'программа',
      label: 'Программа обучения',
      type: 'text',
      needed: true,
      hint: 'Название программы или курса без кавычек.',
    },
    { id: 'где', label: 'Кто обучает', type: 'text', hint: 'Название организации, в именительном падеже.' },
    { id: 'с', label: 'Обучение с', type: 'date', needed: true },
    { id: 'по', label: 'Обучение по', type: 'date', needed: true },
    {
      id: 'форма',
      label: 'Форма обучения',
      type: 'choice',
      options: ['очная', 'очно-заочная', 'заочная', 'дистанционная'].map((value) => ({
        value,
        label: value,
      })),
      start: () => 'очная',
    },
    { id: 'замещают', label: 'Кто замещает на время обучения', type: 'people' },
    { id: 'ответственный', label: 'Кто организует обучение', type: 'person', start: curatorTyped },
  ],
  shows: { head: false, curator: false },
  fields: {
    ...ORDER_FRAME,
    ...pointFields(POINTS),
    ...peopleFields('направлены'),
    ...peopleFields('замещают'),
    программа: 'text',
    где: 'text',
    с: 'date',
    по: 'date',
    форма: 'text',
    ...personFields('ответственный'),
  },
  required: ['организация.полное', 'номер', 'дата', 'руководитель.фио', 'программа'],
  build(ask, world, names) {
    const { fields } = ask;
    const learners = peopleOfField(world, fields.люди);
    const deputies = peopleOfField(world, fields.замещают);
    return {
      title: learners.length === 1 ? 'Об обучении наставника' : 'Об обучении наставников',
      data: {
        направлены: peopleData(names, learners),
        замещают: peopleData(names, deputies),
        программа: withoutEndMark(fields.программа ?? '').replace(/^«(.*)»$/, '$1'),
        где: withoutEndMark(fields.где ?? ''),
        с: dateValue(dayOfField(fields.с)),
        по: dateValue(dayOfField(fields.по)),
        форма: withoutEndMark(fields.форма ?? ''),
        ответственный: personOnCard(names, world, fields.ответственный),
      },
      gaps: gapsOf(ask, learners, deputies),
      notices: [],
      acquaint: [...learners, ...deputies, personOfField(world, fields.ответственный)],
    };
  },
});

import { NOBODY } from '../../card-answers';
import { PAPER_FRAME } from '../../common-fields';
import { type Ask, defineKind, type Gap } from '../../kind';
import { neededPerson } from '../../office';
import { FOR_ALL } from '../../office-settings';
import { tidy, withoutEndMark } from '../../tidy';
import { mentorById, type World } from '../../world';
import { subjectOf } from '../subject';

const ABOUT = [
  { value: 'участие', label: 'участие в программе наставничества' },
  { value: 'обучение', label: 'обучение наставников' },
] as const;

const LOOKS = [
  { value: 'выдан', label: '«Выдан…» – кому' },
  { value: 'подтверждает', label: '«Подтверждает, что…»' },
] as const;

/** What was learnt: as typed, else as the bank of mentors has it. */
const courseOf = ({ fields }: Ask, world: World, id: string): string =>
  withoutEndMark(fields.что ?? '') || withoutEndMark(mentorById(world, id)?.trained ?? '');

const NO_COURSE: Gap = {
  text: 'Не указано, чему учился наставник. Впишите название курса или семинара.',
  at: { field: 'что' },
};

/** A certificate of taking part or of training; numbered in a series of its own. */
export const certificate = defineKind({
  kind: 'D43S',
  title: 'Сертификат',
  fileName: 'Сертификат № {{номер}} – {{работник.фио|инициалы после}}',
  signer: 'руководитель',
  version: 1,
  about: 'person',
  takes: 'one',
  series: 'certificates',
  season: { from: 5, to: 6 },
  keep: 'выдаётся на руки',
  needs: [],
  settings: FOR_ALL,
  points: [],
  card: [
    { id: 'о чём', label: 'О чём сертификат', type: 'choice', options: ABOUT, start: () => ABOUT[0].value },
    { id: 'вид', label: 'Как начать', type: 'choice', options: LOOKS, start: () => LOOKS[0].value },
    {
      id: 'что',
      label: 'Курс или семинар',
      type: 'text',
      hint: 'Для сертификата об обучении. Если не заполнить, берётся со строки наставника.',
    },
    { id: 'часы', label: 'Сколько часов обучения', type: 'number' },
  ],
  shows: { head: false, curator: false },
  fields: {
    ...PAPER_FRAME,
    'работник.фио': 'name',
    'работник.должность': 'phrase',
    выдан: 'flag',
    обучение: 'flag',
    наставник: 'flag',
    что: 'text',
    часы: 'number',
    'указаны часы': 'flag',
  },
  required: ['номер', 'работник.фио', 'руководитель.фио'],
  build(ask, world, names) {
    const { person, gaps, notices } = subjectOf(ask, world, 'person');
    const training = ask.fields['о чём'] === 'обучение';
    const course = courseOf(ask, world, person?.id ?? '');
    const hours = Number.parseInt(tidy(ask.fields.часы ?? ''), 10);
    return {
      title: 'Сертификат',
      data: {
        работник: neededPerson(names, person ?? NOBODY, true),
        выдан: ask.fields.вид !== 'подтверждает',
        обучение: training,
        наставник: person !== null && mentorById(world, person.id) !== null,
        что: course,
        часы: hours > 0 ? hours : 0,
        'указаны часы': hours > 0,
      },
      gaps: training && course === '' ? [...gaps, NO_COURSE] : gaps,
      notices,
    };
  },
});

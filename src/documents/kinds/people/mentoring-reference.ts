import { lowerFirst } from '../../../domain/language/letters';
import { NOBODY } from '../../card-answers';
import { PAPER_FRAME } from '../../common-fields';
import { defineKind } from '../../kind';
import { neededPerson } from '../../office';
import { FOR_ALL } from '../../office-settings';
import { tidy, withoutEndMark } from '../../tidy';
import { mentorById } from '../../world';
import { subjectOf } from '../subject';
import { HISTORY_FIELDS, historyData, historyGaps, historyOf } from './mentoring-history';

/** D45: proof of mentoring for the attestation of a teacher. */
export const mentoringReference = defineKind({
  kind: 'D45',
  title: 'Справка о наставнической деятельности',
  fileName: '{{работник.фио|инициалы после}} – справка о наставничестве',
  signer: 'руководитель',
  version: 2,
  about: 'mentor',
  takes: 'one',
  series: 'letters',
  season: null,
  keep: '5 лет',
  needs: ['programmes', 'meetings', 'rewards', 'participants'],
  settings: [...FOR_ALL, 'org.address'],
  points: [],
  card: [
    {
      id: 'куда',
      label: 'Куда представляется',
      type: 'text',
      start: () => 'в аттестационную комиссию',
    },
    { id: 'результаты', label: 'Результаты работы наставника', type: 'long' },
  ],
  shows: { head: false, curator: false },
  fields: {
    ...PAPER_FRAME,
    'работник.фио': 'name',
    'работник.должность': 'phrase',
    ...HISTORY_FIELDS,
    обучение: 'text',
    результаты: 'text',
    куда: 'text',
  },
  required: ['дата', 'номер', 'работник.фио', 'пары', 'руководитель.фио'],
  build(ask, world, names) {
    const { person, gaps, notices } = subjectOf(ask, world, 'mentor');
    const pairs = person ? historyOf(world, person.id) : [];
    return {
      title: 'Справка о наставнической деятельности',
      data: {
        работник: neededPerson(names, person ?? NOBODY, true),
        ...historyData(pairs, world, names),
        обучение: lowerFirst(withoutEndMark(mentorById(world, person?.id ?? '')?.trained ?? '')),
        результаты: tidy(ask.fields.результаты ?? ''),
        куда: withoutEndMark(ask.fields.куда ?? ''),
      },
      gaps: person ? [...gaps, ...historyGaps(pairs, person.id)] : gaps,
      notices,
    };
  },
});

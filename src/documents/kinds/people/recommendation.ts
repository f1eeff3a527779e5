import type { CivilDate } from '../../../domain/calendar/civil-date';
import { lowerFirst } from '../../../domain/language/letters';
import { linesOfField, NOBODY, personOfField } from '../../card-answers';
import { PAPER_FRAME } from '../../common-fields';
import { type Ask, defineKind, type Gap } from '../../kind';
import { BLANK, neededPerson, personData } from '../../office';
import { FOR_ALL } from '../../office-settings';
import { categoryWords, experienceWords } from '../../pair-words';
import { numberTyped, tidy, withoutEndMark } from '../../tidy';
import { dateValue } from '../../values';
import { mentorById, type World, type WorldMentor } from '../../world';
import { subjectOf } from '../subject';
import { HISTORY_FIELDS, historyData, historyGaps, historyOf } from './mentoring-history';

const AIMS = [
  { value: 'награда', label: 'награда' },
  { value: 'категория', label: 'категория «педагог-наставник»' },
] as const;

const isForCategory = ({ fields }: Ask): boolean => fields['о чём'] === 'категория';

/** Categories that open the way to the one of a mentor (порядок аттестации, приказ № 196). */
const HIGHEST = ['высшая', 'педагог-методист', 'педагог-наставник'];

function aimGaps(ask: Ask, mentor: WorldMentor | null): readonly Gap[] {
  if (!isForCategory(ask)) {
    return tidy(ask.fields.награда ?? '') === ''
      ? [{ text: 'Не указано, чем наградить. Впишите награду.', at: { field: 'награда' } }]
      : [];
  }
  if (mentor === null || HIGHEST.includes(tidy(mentor.category).toLowerCase())) return [];
  return [
    {
      text: 'Категория «педагог-наставник» устанавливается тем, у кого высшая категория. Проверьте категорию наставника.',
      at: { sheet: 'Наставники', id: mentor.id, column: 'category' },
    },
  ];
}

/** «должность – воспитатель; высшая квалификационная категория; педагогический стаж 18 лет» */
function particulars(mentor: WorldMentor | null, { date }: World): string {
  if (mentor === null) return BLANK;
  const experience = experienceWords(mentor.teachingSince, date);
  return [
    tidy(mentor.position) && `должность – ${tidy(mentor.position)}`,
    categoryWords(mentor.category),
    experience && `педагогический ${experience}`,
    tidy(mentor.trained) && `обучение по наставничеству – ${lowerFirst(withoutEndMark(mentor.trained))}`,
  ]
    .filter(Boolean)
    .join('; ');
}

/** D44: asks a commission to reward a mentor or to give the category of one. */
export const recommendation = defineKind({
  kind: 'D44',
  title: 'Представление наставника',
  fileName: '{{работник.фио|инициалы после}} – представление',
  signer: 'руководитель',
  version: 1,
  about: 'mentor',
  takes: 'one',
  series: null,
  season: null,
  keep: '5 лет',
  needs: ['programmes', 'meetings', 'rewards', 'participants'],
  settings: FOR_ALL,
  points: [],
  card: [
    { id: 'о чём', label: 'О чём ходатайство', type: 'choice', options: AIMS, start: () => AIMS[0].value },
    {
      id: 'орган',
      label: 'Куда направляется',
      type: 'text',
      hint: 'Например: в комиссию по наградам управления образования.',
      needed: true,
    },
    {
      id: 'награда',
      label: 'Чем наградить',
      type: 'text',
      hint: 'Например: Почётной грамотой управления образования.',
    },
    { id: 'достижения', label: 'Достижения наставляемых', type: 'lines' },
    {
      id: 'совет',
      label: 'Кто рассмотрел кандидатуру',
      type: 'text',
      hint: 'В творительном падеже.',
      start: () => 'педагогическим советом',
    },
    { id: 'протокол', label: 'Номер протокола', type: 'text', needed: true },
    { id: 'дата протокола', label: 'Дата протокола', type: 'date', needed: true },
    {
      id: 'председатель',
      label: 'Председатель педагогического совета',
      type: 'person',
      hint: 'Если это не руководитель.',
    },
  ],
  shows: { head: false, curator: false },
  fields: {
    ...PAPER_FRAME,
    'работник.фио': 'name',
    'работник.должность': 'phrase',
    ...HISTORY_FIELDS,
    орган: 'text',
    категория: 'flag',
    награда: 'text',
    сведения: 'text',
    достижения: 'text',
    'достижения наставляемых': { each: 'text' },
    совет: 'text',
    протокол: 'text',
    'дата протокола': 'date',
    'председатель.фио': 'name',
    'председатель.должность': 'phrase',
  },
  required: ['работник.фио', 'пары', 'протокол', 'руководитель.фио'],
  build(ask, world, names) {
    const { person, gaps, notices } = subjectOf(ask, world, 'mentor');
    const mentor = person ? mentorById(world, person.id) : null;
    const pairs = person ? historyOf(world, person.id) : [];
    const day = ask.fields['дата протокола'] ?? '';
    return {
      title: 'Представление наставника',
      data: {
        работник: neededPerson(names, person ?? NOBODY, true),
        ...historyData(pairs, world, names),
        орган: tidy(ask.fields.орган ?? '') || BLANK,
        категория: isForCategory(ask),
        награда: withoutEndMark(ask.fields.награда ?? '') || BLANK,
        сведения: particulars(mentor, world) || BLANK,
        достижения: withoutEndMark(mentor?.achievements ?? ''),
        'достижения наставляемых': linesOfField(ask.fields.достижения).map(withoutEndMark),
        совет: tidy(ask.fields.совет ?? '') || BLANK,
        протокол: numberTyped(ask.fields.протокол ?? '') || BLANK,
        'дата протокола': day === '' ? dateValue(null) : dateValue(day as CivilDate),
        председатель: personData(names, personOfField(world, ask.fields.председатель), false),
      },
      gaps: [...gaps, ...aimGaps(ask, mentor), ...(person ? historyGaps(pairs, person.id) : [])],
      notices,
    };
  },
});

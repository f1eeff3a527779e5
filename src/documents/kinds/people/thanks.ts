import { isInitial, parsePersonName } from '../../../domain/language/person-name';
import { NOBODY } from '../../card-answers';
import { PAPER_FRAME } from '../../common-fields';
import { type Ask, type CardField, defineKind, type Fields } from '../../kind';
import { KIND_NAMES } from '../../kind-names';
import type { NameBook } from '../../name-book';
import { BLANK, neededPerson } from '../../office';
import { FOR_ALL } from '../../office-settings';
import { tidy, withoutEndMark } from '../../tidy';
import type { DocumentData } from '../../values';
import { mentorById, type World } from '../../world';
import { type Subject, subjectOf } from '../subject';
import { orderWords } from './pair-history';

const REASONS = {
  mentor: 'добросовестный труд наставника и помощь педагогам в профессиональном становлении',
  mentee: 'успехи в освоении профессии и активное участие в программе наставничества',
} as const;

const WHY: CardField = {
  id: 'за что',
  label: 'За что',
  type: 'long',
  hint: `Слова после «за». Если не заполнить: наставнику – «${REASONS.mentor}», наставляемому – «${REASONS.mentee}».`,
};

/** The latest order on rewards of the register that has not been cancelled. */
function lastReward({ register }: World): string {
  const [last] = register
    .filter(({ kind, status, number }) => kind === KIND_NAMES.D42 && status !== 'отменён' && number !== '')
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
  return last ? orderWords(last.number, last.date) : '';
}

const ORDER: CardField = {
  id: 'приказ',
  label: 'Приказ о поощрении',
  type: 'text',
  hint: 'Номер и дата, например: от 25.05.2027 № 45-ОД.',
  start: lastReward,
};

const FIELDS: Fields = {
  ...PAPER_FRAME,
  'работник.фио': 'name',
  'работник.должность': 'phrase',
  'имя и отчество': 'text',
  'за что': 'text',
  приказ: 'text',
};

/** «Мария Петровна»; of a name with initials the whole of it, «М. П. Иванова». */
function addressOf({ person }: Subject, names: NameBook): string {
  if (person === null) return BLANK;
  const { first, middle } = parsePersonName(person.name);
  const spoken = [first, middle].filter((word) => word !== '' && !isInitial(word));
  const called = first !== '' && !isInitial(first) && (middle === '' || !isInitial(middle));
  return called ? spoken.join('\u00a0') : names.person(person, false).fio.looks.before.им;
}

function thanksData(ask: Ask, subject: Subject, world: World, names: NameBook): DocumentData {
  const side = subject.person && mentorById(world, subject.person.id) ? 'mentor' : 'mentee';
  const why = withoutEndMark(ask.fields['за что'] ?? '').replace(/^за\s+/i, '');
  return {
    работник: neededPerson(names, subject.person ?? NOBODY, true),
    'имя и отчество': addressOf(subject, names),
    'за что': why || REASONS[side],
    приказ: tidy(ask.fields.приказ ?? '').replace(/^приказ\s+/i, ''),
  };
}

const SHARED = {
  signer: 'руководитель',
  version: 1,
  about: 'person',
  takes: 'one',
  series: null,
  season: { from: 5, to: 6 },
  keep: 'выдаётся на руки',
  needs: [],
  settings: FOR_ALL,
  points: [],
  shows: { head: false, curator: false },
} as const;

const LOOKS = [
  { value: 'объявляется', label: '«Объявляется…» – кому' },
  { value: 'благодарим', label: '«Благодарим…» – кого' },
  { value: 'письмо', label: 'письмо: «Уважаемая Мария Петровна»' },
] as const;

/** D43: a letter of thanks in one of three wordings. */
export const letterOfThanks = defineKind({
  ...SHARED,
  kind: 'D43',
  title: 'Благодарность',
  fileName: '{{работник.фио|инициалы после}} – благодарность',
  card: [
    { id: 'вид', label: 'Как обратиться', type: 'choice', options: LOOKS, start: () => LOOKS[0].value },
    WHY,
    ORDER,
  ],
  fields: { ...FIELDS, письмо: 'flag', благодарим: 'flag', объявляется: 'flag' },
  required: ['работник.фио', 'за что', 'руководитель.фио'],
  build(ask, world, names) {
    const subject = subjectOf(ask, world, 'person');
    const look = LOOKS.find(({ value }) => value === ask.fields.вид)?.value ?? LOOKS[0].value;
    return {
      title: 'Благодарность',
      data: {
        ...thanksData(ask, subject, world, names),
        ...Object.fromEntries(LOOKS.map(({ value }) => [value, value === look])),
      },
      gaps: subject.gaps,
      notices: subject.notices,
    };
  },
});

const TITLES = [
  { value: 'Почётная грамота', label: 'Почётная грамота' },
  { value: 'Грамота', label: 'Грамота' },
] as const;

/** A diploma of honour. */
export const diploma = defineKind({
  ...SHARED,
  kind: 'D43G',
  title: 'Почётная грамота',
  fileName: '{{работник.фио|инициалы после}} – грамота',
  card: [
    { id: 'название', label: 'Название', type: 'choice', options: TITLES, start: () => TITLES[0].value },
    WHY,
    ORDER,
  ],
  fields: { ...FIELDS },
  required: ['работник.фио', 'за что', 'руководитель.фио'],
  build(ask, world, names) {
    const subject = subjectOf(ask, world, 'person');
    return {
      title: tidy(ask.fields.название ?? '') || TITLES[0].value,
      data: thanksData(ask, subject, world, names),
      gaps: subject.gaps,
      notices: subject.notices,
    };
  },
});

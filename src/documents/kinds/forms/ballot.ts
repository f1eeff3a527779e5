import type { CivilDate } from '../../../domain/calendar/civil-date';
import { isGone, loadOf, plainStatus, takesPlace } from '../../../domain/pairing/facts';
import { codesOfOne } from '../../../domain/people/both-banks';
import { QUESTIONNAIRES } from '../../../domain/surveys/pairing-questionnaires';
import { questionCell } from '../../../domain/surveys/questionnaire';
import { NOBODY } from '../../card-answers';
import { withdrew } from '../../declensions';
import { defineKind, type Gap } from '../../kind';
import { personData } from '../../office';
import { SURVEY_QUESTIONS, surveyQuestions } from '../../survey-form';
import { tidy } from '../../tidy';
import { dateValue } from '../../values';
import { mentorById, type World, type WorldMentee, type WorldMentor } from '../../world';
import { subjectOf } from '../subject';
import { FORM_FIELDS, RETURN } from './form-kind';

const { questions } = QUESTIONNAIRES['Q-05'];
const cellOf = (code: string): string => questionCell(questions.find((question) => question.code === code)!);
const IN_OWN_WORDS = questions.filter(({ kind }) => kind === 'text');
const FINISHED = 'завершил';
const EMPTY_ROWS = 5;

const mayTakePart = (person: WorldMentor | WorldMentee): boolean =>
  !withdrew(person) && !isGone(person) && plainStatus(person.status) !== FINISHED;

/** People of the other bank whom the voter may choose: mentors with a free place, or mentees without a mentor. */
export function candidatesFor(voter: string, world: World): readonly (WorldMentor | WorldMentee)[] {
  const own = codesOfOne(world.mentors, world.mentees).get(voter) ?? [voter];
  if (mentorById(world, voter)) {
    const paired = new Set(world.pairs.filter(takesPlace).map(({ menteeId }) => menteeId));
    return world.mentees.filter((one) => mayTakePart(one) && !paired.has(one.id) && !own.includes(one.id));
  }
  const load = loadOf(world.pairs, null);
  const isFree = ({ id, capacity }: WorldMentor): boolean =>
    capacity === null || (load.get(id) ?? 0) < capacity;
  return world.mentors.filter((one) => mayTakePart(one) && isFree(one) && !own.includes(one.id));
}

/** What the voter knows of a candidate: the strong sides of a mentor, the request of a mentee. */
const aboutOf = (person: WorldMentor | WorldMentee): string =>
  'mainRequest' in person ? tidy(person.mainRequest) : person.topics.join('; ');

const noCandidates = (isMentor: boolean): Gap => ({
  text: isMentor
    ? 'Выбирать не из кого: на листе «Наставляемые» нет участников без наставника.'
    : 'Выбирать не из кого: на листе «Наставники» нет наставников со свободным местом.',
  at: null,
});

/** D18: whom a person would like to work with, after the group meeting. */
export const ballotForm = defineKind({
  kind: 'D18',
  title: 'Бюллетень предпочтений',
  fileName: '{{кто}} – бюллетень предпочтений',
  signer: 'наставник или наставляемый',
  version: 1,
  about: 'person',
  takes: 'one',
  series: null,
  season: { from: 9, to: 9 },
  keep: 'по номенклатуре дел',
  needs: ['lists'],
  settings: ['org.short', 'curator.name'],
  points: [],
  card: [RETURN],
  shows: { head: false, curator: true },
  fields: {
    ...FORM_FIELDS,
    ...SURVEY_QUESTIONS,
    'голосует наставник': 'flag',
    'вопрос выбора': 'text',
    'вопрос отказа': 'text',
    кандидаты: { each: { '№': 'number', фио: 'name', должность: 'phrase', сведения: 'text' } },
  },
  required: ['кандидаты'],
  build(ask, world, names) {
    const { person, gaps, notices } = subjectOf(ask, world, 'person');
    const isMentor = person !== null && mentorById(world, person.id) !== null;
    const candidates = person ? candidatesFor(person.id, world) : [];
    const rows = candidates.length > 0 ? candidates : Array.from({ length: EMPTY_ROWS }, () => null);
    return {
      title: 'Бюллетень предпочтений',
      data: {
        участник: personData(names, person ?? NOBODY, false),
        наставник: personData(names, NOBODY, false),
        ...{ сведения: '', код: '', 'без имени': false, 'от руки': person === null, подпись: true },
        кто: person ? names.person(person, false).fio.looks.after.им : 'Бланк',
        сдать: dateValue((ask.fields.сдать || null) as CivilDate | null),
        закрытые: true,
        'голосует наставник': isMentor,
        'вопрос выбора': cellOf('choices'),
        'вопрос отказа': cellOf('never'),
        кандидаты: rows.map((one, i) => ({
          '№': i + 1,
          ...personData(names, one ?? NOBODY, false),
          сведения: one ? aboutOf(one) : '',
        })),
        ...surveyQuestions([{ lead: '', questions: IN_OWN_WORDS }], world.lists),
      },
      gaps: person && candidates.length === 0 ? [noCandidates(isMentor)] : gaps,
      notices,
    };
  },
});

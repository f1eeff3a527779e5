import { addDays, type CivilDate, weekday } from '../../../domain/calendar/civil-date';
import type { FeedbackSurvey } from '../../../domain/surveys/feedback';
import type { Questionnaire } from '../../../domain/surveys/questionnaire';
import { NOBODY } from '../../card-answers';
import { PAPER_FRAME } from '../../common-fields';
import { type Ask, type CardField, defineKind, type Fields, type PaperKind, type Season } from '../../kind';
import type { NameBook, PersonFacts } from '../../name-book';
import { curatorOf, personData } from '../../office';
import { categoryWords, experienceWords } from '../../pair-words';
import { type AskedPart, SURVEY_QUESTIONS, surveyQuestions } from '../../survey-form';
import { type DocumentData, dateValue } from '../../values';
import type { World, WorldMentee, WorldMentor } from '../../world';
import { mentorOf, type Subject, subjectOf } from '../subject';

/** How a form says whose it is: by name, by the code of the bank, not at all, by hand, or it is the curator's own. */
export type Naming = 'name' | 'code' | 'nobody' | 'by-hand' | 'curator';

interface FormDefinition<C extends string> {
  readonly kind: C;
  readonly title: string;
  /** What stands above the form where it is less than the title. */
  readonly heading?: string;
  readonly survey: Questionnaire | FeedbackSurvey;
  readonly about: 'mentor' | 'mentee' | 'programme';
  /** `chosen`: the card asks; by code unless said otherwise (domain rule §5, scoring of satisfaction). */
  readonly naming: Naming | 'chosen';
  readonly season: Season | null;
  readonly withMentor?: true;
}

const partsOfSurvey = (survey: Questionnaire | FeedbackSurvey): readonly AskedPart[] =>
  'parts' in survey ? survey.parts : [{ lead: '', questions: survey.questions }];

const NAMINGS = [
  { value: 'code', label: 'код участника вместо имени' },
  { value: 'name', label: 'фамилия, имя, отчество' },
  { value: 'nobody', label: 'без имени и кода' },
] as const;

const DAYS_TO_ANSWER = 7;
const FRIDAY = 5;
const MONDAY_AFTER = 8;

/** A week from the day of the form; a day off gives way to the Monday after it. */
function usualReturn(date: CivilDate): CivilDate {
  const day = addDays(date, DAYS_TO_ANSWER);
  return addDays(day, weekday(day) > FRIDAY ? MONDAY_AFTER - weekday(day) : 0);
}

/** When the form is to come back. */
export const RETURN: CardField = {
  id: 'сдать',
  label: 'До какого дня сдать',
  type: 'date',
  start: ({ date }) => usualReturn(date),
};

const NAMED_BY: CardField = {
  id: 'как подписать',
  label: 'Как подписать анкету',
  type: 'choice',
  options: NAMINGS,
  start: () => 'code',
};

/** Tags of the parts `survey-head.txt` and `survey-end.txt`. */
export const FORM_FIELDS: Fields = {
  ...PAPER_FRAME,
  кто: 'text',
  'участник.фио': 'name',
  'участник.должность': 'phrase',
  сведения: 'text',
  'наставник.фио': 'name',
  код: 'text',
  'без имени': 'flag',
  'от руки': 'flag',
  сдать: 'date',
  закрытые: 'flag',
  подпись: 'flag',
};

const NOBODY_ASKED: Subject = { person: null, gaps: [], notices: [] };

/** A questionnaire to be filled in by hand, from the definition its answers are read by. */
export const formKind = <const C extends string>(
  definition: FormDefinition<C>,
): PaperKind & { readonly kind: C } =>
  defineKind({
    kind: definition.kind,
    title: definition.title,
    fileName: `{{кто}} – ${definition.title.charAt(0).toLowerCase()}${definition.title.slice(1)}`,
    signer: { mentor: 'наставник', mentee: 'наставляемый', programme: 'куратор' }[definition.about],
    version: 1,
    about: definition.about,
    takes: definition.about === 'programme' ? 'none' : 'one',
    series: null,
    season: definition.season,
    keep: 'по номенклатуре дел',
    needs: ['lists'],
    settings: ['org.short', 'curator.name'],
    points: [],
    card: definition.naming === 'chosen' ? [NAMED_BY, RETURN] : [RETURN],
    shows: { head: false, curator: true },
    fields: { ...FORM_FIELDS, ...SURVEY_QUESTIONS },
    required: ['части'],
    build(ask, world, names) {
      const naming = definition.naming === 'chosen' ? namingAsked(ask) : definition.naming;
      const filler =
        definition.about === 'programme' ? NOBODY_ASKED : subjectOf(ask, world, definition.about);
      const parts = partsOfSurvey(definition.survey);
      return {
        title: definition.heading ?? definition.title,
        data: {
          ...whose(filler, naming, world, names),
          наставник: personData(names, pairMentor(definition, filler, world), false),
          сдать: dateValue((ask.fields.сдать || null) as CivilDate | null),
          закрытые: parts.some(({ questions }) => questions.some((question) => question.private)),
          ...surveyQuestions(parts, world.lists),
        },
        gaps: filler.gaps,
        notices: filler.notices,
      };
    },
  });

/** A diagnosis is marked by both, so it names the mentor too. */
const pairMentor = (
  { withMentor }: { readonly withMentor?: true },
  { person }: Subject,
  world: World,
): PersonFacts => (withMentor && person && mentorOf(world, person.id)) || NOBODY;

const namingAsked = ({ fields }: Ask): Naming =>
  NAMINGS.find(({ value }) => value === fields['как подписать'])?.value ?? 'code';

/** Who has no name or code on the form writes the name by hand, unless nobody is to. */
function whose({ person }: Subject, naming: Naming, world: World, names: NameBook): DocumentData {
  const known = naming === 'curator' ? curatorOf(world.settings) : naming === 'name' ? person : null;
  const code = naming === 'code' && person ? person.id : '';
  const shown = personData(names, known ?? NOBODY, false);
  const byHand = known === null && code === '' && naming !== 'nobody';
  return {
    участник: shown,
    сведения: known && person ? particulars(person, world.date) : '',
    код: code,
    'без имени': naming === 'nobody',
    'от руки': byHand,
    подпись: known !== null || byHand,
    кто: known ? names.person(known, false).fio.looks.after.им : code || (byHand ? 'Бланк' : 'Без имени'),
  };
}

/** «высшая квалификационная категория, стаж 18 лет» */
const particulars = ({ category, teachingSince }: WorldMentor | WorldMentee, on: CivilDate): string =>
  [categoryWords(category), experienceWords(teachingSince, on)].filter(Boolean).join(', ');

import type { DoorQuestion, DoorSurvey, DoorSurveyCode, Role } from '../../contract/dto';
import { sentenceOf } from '../../documents/survey-form';
import type { FeedbackQuestion, FeedbackSurvey } from '../../domain/surveys/feedback';
import { FEEDBACK } from '../../domain/surveys/feedback-surveys';
import { surveyCodeTexts as text } from '../../text/survey-codes';

/**
 * Questionnaires that are filled in by a code. The diagnosis is marked by two about one of them, and the curator fills
 * in the own one in the panel: neither is for a slip.
 */
export const DOOR_SURVEYS: readonly DoorSurveyCode[] = ['Q-03s', 'Q-04s', 'Q-03m', 'Q-04m', 'Q-06', 'Q-07'];

export const doorRole = (survey: DoorSurveyCode): Role =>
  FEEDBACK[survey].role === 'mentor' ? 'mentor' : 'mentee';

/** Names of questionnaires by their codes; what is no code is left out. */
export const titlesOf = (codes: readonly string[]): string[] =>
  DOOR_SURVEYS.filter((survey) => codes.includes(survey)).map((survey) => FEEDBACK[survey].name);

/** A questionnaire as the page of the door shows it. */
export const doorSurvey = (survey: DoorSurveyCode): DoorSurvey => {
  const { name, parts }: FeedbackSurvey = FEEDBACK[survey];
  return {
    ...{ survey, title: name },
    parts: parts.map(({ lead, questions }) => ({
      lead: text.onScreen(lead),
      questions: questions.map(doorQuestion),
    })),
  };
};

const doorQuestion = (question: FeedbackQuestion): DoorQuestion => ({
  code: question.code,
  text: sentenceOf(question),
  kind: question.kind === 'choice' || question.kind === 'number' ? question.kind : 'text',
  options: question.options ?? [],
  range: question.range ?? null,
  short: question.short ?? false,
});

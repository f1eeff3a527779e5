import type { FeedbackCode, FeedbackSurvey } from './feedback';
import { curatorSurvey, diagnosis } from './feedback-diagnosis';
import { menteeMiddle, mentorMiddle } from './feedback-middle';
import { menteeEnd, menteeStart, mentorEnd, mentorStart } from './feedback-start-end';

/** The questionnaires of feedback in our own wording (domain rule §5). */
export const FEEDBACK: Readonly<Record<FeedbackCode, FeedbackSurvey>> = {
  'Q-03s': menteeStart,
  'Q-03m': menteeMiddle,
  'Q-04s': mentorStart,
  'Q-04m': mentorMiddle,
  'Q-06': menteeEnd,
  'Q-07': mentorEnd,
  'Q-08': diagnosis,
  'Q-09': curatorSurvey,
};

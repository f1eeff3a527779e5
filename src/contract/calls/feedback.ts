import type {
  FeedbackDraft,
  FeedbackForm,
  FeedbackOverview,
  FeedbackResults,
  FeedbackSaved,
  FeedbackSurveyCode,
} from '../dto';

/** Questionnaires of feedback: typing in from paper, results. */
export interface FeedbackCalls {
  'feedback.list': { input: null; output: { surveys: readonly FeedbackOverview[] } };
  'feedback.open': { input: { survey: FeedbackSurveyCode; respondent: string }; output: FeedbackForm };
  'feedback.save': { input: FeedbackDraft; output: FeedbackSaved };
  /** What has come of all questionnaires of the year. No answer stands with a name. */
  'feedback.results': { input: null; output: FeedbackResults };
}

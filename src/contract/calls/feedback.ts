import type {
  AnswersAccepted,
  FeedbackDraft,
  FeedbackForm,
  FeedbackOverview,
  FeedbackReading,
  FeedbackResults,
  FeedbackSaved,
  FeedbackSheet,
  FeedbackSurveyCode,
  Revision,
} from '../dto';

/** Questionnaires of feedback: typing in from paper, results. */
export interface FeedbackCalls {
  'feedback.list': { input: null; output: { surveys: readonly FeedbackOverview[] } };
  'feedback.open': { input: { survey: FeedbackSurveyCode; respondent: string }; output: FeedbackForm };
  'feedback.save': { input: FeedbackDraft; output: FeedbackSaved };
  /** What a sheet of answers holds; nothing is written. */
  'feedback.read': { input: FeedbackSheet; output: FeedbackReading };
  /** Refused when the book is not as it was read. */
  'feedback.accept': { input: { sheet: FeedbackSheet; revision: Revision }; output: AnswersAccepted };
  /** What has come of all questionnaires of the year. No answer stands with a name. */
  'feedback.results': { input: null; output: FeedbackResults };
}

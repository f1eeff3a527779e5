import * as v from 'valibot';
import type { FeedbackCalls } from '../../contract/calls/feedback';
import { count, day, type Inputs, id, noDay, planText, text } from './shapes';

const feedbackSurvey = v.picklist(['Q-03s', 'Q-03m', 'Q-04s', 'Q-04m', 'Q-06', 'Q-07', 'Q-08', 'Q-09']);

const sheet = v.object({
  text: planText,
  survey: v.nullable(feedbackSurvey),
  date: noDay,
  columns: v.array(v.object({ index: count, holds: text })),
  people: v.array(v.object({ name: text, id })),
});

export const feedbackInputs: Inputs<FeedbackCalls> = {
  'feedback.list': v.null(),
  'feedback.open': v.object({ survey: feedbackSurvey, respondent: id }),
  'feedback.save': v.object({
    ...{ survey: feedbackSurvey, respondent: id, date: day, revision: id },
    answers: v.array(v.object({ code: id, values: v.array(v.object({ part: text, value: text })) })),
  }),
  'feedback.read': sheet,
  'feedback.accept': v.object({ sheet, revision: id }),
  'feedback.results': v.null(),
};

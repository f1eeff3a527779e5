import * as v from 'valibot';
import type { SurveyCodesCalls } from '../../contract/calls/survey-codes';
import { count, type Inputs, id, role } from './shapes';

const survey = v.picklist(['Q-03s', 'Q-03m', 'Q-04s', 'Q-04m', 'Q-06', 'Q-07']);
const code = v.pipe(v.string(), v.maxLength(40));
const open = v.pipe(v.array(survey), v.maxLength(6));
/** Own words in one answer: more than a page. */
const words = v.pipe(v.string(), v.maxLength(2000));
const MOST_QUESTIONS = 40;
const MOST_SPARE = 20;

const values = v.pipe(
  v.array(
    v.object({ code: id, values: v.pipe(v.array(v.object({ part: id, value: words })), v.maxLength(1)) }),
  ),
  v.maxLength(MOST_QUESTIONS),
);

export const surveyCodesInputs: Inputs<SurveyCodesCalls> = {
  'codes.open': v.null(),
  'codes.issue': v.object({
    spare: v.nullable(v.object({ role, count: v.pipe(count, v.minValue(1), v.maxValue(MOST_SPARE)) })),
  }),
  'codes.reissue': v.object({ mark: id, role }),
  'door.surveys': v.null(),
  'door.questions': v.object({ code, open }),
  'door.answer': v.object({ code, open, survey, values }),
};

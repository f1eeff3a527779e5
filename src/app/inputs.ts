import type { Api } from '../contract/api';
import { bookInputs } from './inputs/book';
import { deskInputs } from './inputs/desk';
import { eventInputs } from './inputs/events';
import { feedbackInputs } from './inputs/feedback';
import { jobsInputs } from './inputs/jobs';
import { materialsInputs } from './inputs/materials';
import { meetingInputs } from './inputs/meetings';
import { pairsInputs } from './inputs/pairs';
import { papersInputs } from './inputs/papers';
import { pdfInputs } from './inputs/pdf';
import { peopleInputs } from './inputs/people';
import { planInputs } from './inputs/plan';
import { privacyInputs } from './inputs/privacy';
import { programmesInputs } from './inputs/programmes';
import { readersInputs } from './inputs/readers';
import { rewardsInputs } from './inputs/rewards';
import { rolloverInputs } from './inputs/rollover';
import type { Inputs } from './inputs/shapes';
import { siteInputs } from './inputs/site';
import { slidesInputs } from './inputs/slides';
import { surveyCodesInputs } from './inputs/survey-codes';
import { wordsInputs } from './inputs/words';
import { yearPackInputs } from './inputs/year-pack';

/** Run-time shapes of all inputs: the page is another program and is not trusted. */
export const INPUTS: Inputs<Api> = {
  ...bookInputs,
  ...peopleInputs,
  ...pairsInputs,
  ...papersInputs,
  ...deskInputs,
  ...pdfInputs,
  ...feedbackInputs,
  ...planInputs,
  ...privacyInputs,
  ...programmesInputs,
  ...readersInputs,
  ...slidesInputs,
  ...surveyCodesInputs,
  ...rolloverInputs,
  ...materialsInputs,
  ...rewardsInputs,
  ...siteInputs,
  ...yearPackInputs,
  ...wordsInputs,
  ...jobsInputs,
  ...meetingInputs,
  ...eventInputs,
};

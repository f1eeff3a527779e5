import type { Api } from '../contract/api';
import { bookInputs } from './inputs/book';
import { deskInputs } from './inputs/desk';
import { jobsInputs } from './inputs/jobs';
import { materialsInputs } from './inputs/materials';
import { pairsInputs } from './inputs/pairs';
import { papersInputs } from './inputs/papers';
import { pdfInputs } from './inputs/pdf';
import { peopleInputs } from './inputs/people';
import { planInputs } from './inputs/plan';
import { readersInputs } from './inputs/readers';
import { rewardsInputs } from './inputs/rewards';
import type { Inputs } from './inputs/shapes';
import { siteInputs } from './inputs/site';
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
  ...planInputs,
  ...readersInputs,
  ...materialsInputs,
  ...rewardsInputs,
  ...siteInputs,
  ...yearPackInputs,
  ...wordsInputs,
  ...jobsInputs,
};

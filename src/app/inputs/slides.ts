import * as v from 'valibot';
import type { SlidesCalls } from '../../contract/calls/slides';
import { type Inputs, id } from './shapes';

export const slidesInputs: Inputs<SlidesCalls> = {
  'documents.slides': v.object({ id }),
};

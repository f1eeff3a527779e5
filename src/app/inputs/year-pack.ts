import * as v from 'valibot';
import type { YearPackCalls } from '../../contract/calls/year-pack';
import type { Inputs } from './shapes';

export const yearPackInputs: Inputs<YearPackCalls> = {
  'pack.open': v.null(),
  'pack.gather': v.object({ gaps: v.boolean() }),
};

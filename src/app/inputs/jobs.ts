import * as v from 'valibot';
import type { JobsCalls } from '../../contract/calls/jobs';
import { type Inputs, id, noDay } from './shapes';

/** As many as a school of a thousand people has papers; more than a sheet may comfortably hold. */
const MOST_ITEMS = 3000;
const noCount = v.nullable(v.pipe(v.number(), v.minValue(0)));
const one = v.object({ id });

export const jobsInputs: Inputs<JobsCalls> = {
  'jobs.start': v.object({
    items: v.pipe(v.array(v.object({ kind: id, personId: id, pairId: id })), v.maxLength(MOST_ITEMS)),
    together: v.boolean(),
    date: noDay,
  }),
  'jobs.run': v.object({ id, most: noCount, seconds: noCount, resume: v.boolean() }),
  'jobs.state': v.object({ id: v.nullable(id) }),
  'jobs.pause': one,
  'jobs.stop': one,
  'jobs.retry': one,
};

import * as v from 'valibot';
import type { RolloverCalls } from '../../contract/calls/rollover';
import { day, type Inputs, id, ids, noDay, text } from './shapes';

const choices = v.object({
  pairs: v.array(v.object({ id, fate: v.picklist(['close', 'prolong', 'stay']), reason: text })),
  term: v.nullable(v.object({ from: day, to: day })),
  people: v.array(v.object({ id, fate: v.picklist(['stay', 'finished', 'left']), leftOn: noDay })),
  mentors: ids,
});

export const rolloverInputs: Inputs<RolloverCalls> = {
  'rollover.open': v.object({ choices }),
  'rollover.archive': v.object({ from: id, choices }),
  'rollover.make': v.object({ from: id, archive: id, url: text, choices }),
  'people.years': v.object({ id }),
};

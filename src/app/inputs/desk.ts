import * as v from 'valibot';
import type { DeskCalls } from '../../contract/calls/desk';
import { day, type Inputs, id, ids, text } from './shapes';

const forms = v.object({
  source: text,
  forms: v.tuple([text, text, text, text, text, text]),
  ask: v.boolean(),
});

const choice = v.object({
  kind: id,
  subjects: ids,
  number: text,
  date: day,
  actIds: ids,
  points: v.array(v.object({ kind: id, id })),
  fields: v.record(id, text),
  heading: text,
  corrections: v.array(forms),
});

export const deskInputs: Inputs<DeskCalls> = {
  'papers.catalogue': v.null(),
  'papers.open': v.object({ kind: id, subjects: v.nullable(ids) }),
  'papers.review': v.object({ choice }),
  'papers.make': v.object({ choice, project: v.boolean() }),
};

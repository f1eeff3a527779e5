import * as v from 'valibot';
import type { PapersCalls } from '../../contract/calls/papers';
import { day, type Inputs, id, ids, noDay, text } from './shapes';

const forms = v.object({
  source: text,
  forms: v.tuple([text, text, text, text, text, text]),
  ask: v.boolean(),
});

const orderChoice = v.object({
  pairIds: ids,
  number: text,
  date: day,
  variant: v.picklist(['table', 'text']),
  actIds: ids,
  corrections: v.array(forms),
});

export const papersInputs: Inputs<PapersCalls> = {
  'documents.settle': v.object({ id, made: v.boolean(), number: id, date: noDay }),
  'orders.open': v.object({ pairIds: v.nullable(ids) }),
  'orders.review': orderChoice,
  'orders.make': v.object({ choice: orderChoice, project: v.boolean() }),
  'documents.sign': v.object({ id }),
  'documents.acquaint': v.object({ id }),
  'documents.list': v.null(),
  'templates.check': v.null(),
  'templates.restore': v.object({ kind: id }),
};

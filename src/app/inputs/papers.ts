import * as v from 'valibot';
import type { PapersCalls } from '../../contract/calls/papers';
import { type Inputs, id, noDay } from './shapes';

export const papersInputs: Inputs<PapersCalls> = {
  'documents.settle': v.object({ id, made: v.boolean(), number: id, date: noDay }),
  'documents.sign': v.object({ id }),
  'documents.acquaint': v.object({ id }),
  'documents.list': v.null(),
  'templates.check': v.null(),
  'templates.restore': v.object({ kind: id }),
};

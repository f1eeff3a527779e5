import * as v from 'valibot';
import type { MaterialsCalls } from '../../contract/calls/materials';
import { type Inputs, id, ids, noDay, text } from './shapes';

export const materialsInputs: Inputs<MaterialsCalls> = {
  'materials.list': v.null(),
  'materials.save': v.object({
    ...{ id: v.nullable(id), revision: v.nullable(id), title: text, date: noDay, topics: ids },
    ...{ author: id, pair: id, link: text, best: v.boolean() },
  }),
};

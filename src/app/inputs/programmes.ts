import * as v from 'valibot';
import type { ProgrammesCalls } from '../../contract/calls/programmes';
import { count, type Inputs, id, ids, noDay, text } from './shapes';

/** A group of thirty pairs has thirty rows of each item. */
const rows = v.pipe(ids, v.minLength(1), v.maxLength(100));
const MOST_ITEMS = 500;

const draftItem = v.object({
  ids: v.pipe(ids, v.maxLength(100)),
  revision: v.nullable(id),
  ...{ section: text, activity: text, form: text, deadline: text, planned: text },
  reading: v.nullable(count),
});

const mark = v.object({
  ids: rows,
  revision: id,
  status: text,
  date: noDay,
  actual: text,
  mark: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(5))),
  proof: text,
});

export const programmesInputs: Inputs<ProgrammesCalls> = {
  'programmes.list': v.null(),
  'programmes.open': v.object({ pairId: v.nullable(id) }),
  'programmes.read': v.object({ pairId: id, phrases: v.pipe(v.array(text), v.maxLength(MOST_ITEMS)) }),
  'programmes.propose': v.null(),
  'programmes.accept': v.object({ revision: id, pairIds: v.pipe(ids, v.minLength(1)) }),
  'programmes.save': v.object({
    pairId: id,
    items: v.pipe(v.array(draftItem), v.maxLength(MOST_ITEMS)),
    removed: v.array(v.object({ ids: rows, revision: id })),
  }),
  'programmes.mark': v.object({ marks: v.pipe(v.array(mark), v.minLength(1), v.maxLength(MOST_ITEMS)) }),
};

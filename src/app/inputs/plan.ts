import * as v from 'valibot';
import type { PlanCalls } from '../../contract/calls/plan';
import { COLUMNS } from '../../domain/roadmap/types';
import { count, day, type Inputs, id, noDay, noText, planSource, planText, text } from './shapes';

const plan = v.object({
  text: planText,
  year: text,
  whole: v.exactOptional(v.boolean()),
  columns: v.exactOptional(v.array(v.object({ index: count, column: v.nullable(v.picklist(COLUMNS)) }))),
  split: v.exactOptional(v.nullable(v.boolean())),
  propose: v.exactOptional(v.boolean()),
  corrections: v.exactOptional(
    v.array(
      v.object({
        ...{ key: id, skip: v.boolean(), reading: v.nullable(count) },
        ...{ stage: noText, activity: noText, content: noText, deadlineText: noText, responsible: noText },
      }),
    ),
  ),
});

export const planInputs: Inputs<PlanCalls> = {
  'deadlines.read': v.object({ phrases: v.array(text), year: text }),
  'deadlines.questions': v.null(),
  'deadlines.choose': v.object({
    phrase: text,
    reading: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99))),
    words: v.pipe(v.string(), v.maxLength(500)),
  }),
  'roadmap.sheets': v.null(),
  'roadmap.open': planSource,
  'roadmap.read': plan,
  'roadmap.preview': plan,
  'roadmap.accept': plan,
  'roadmap.check': v.null(),
  'findings.list': v.null(),
  'findings.check': v.null(),
  'findings.accept': v.object({ key: id, reason: text }),
  'findings.fix': v.object({
    key: id,
    choice: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50)),
  }),
  'evidence.open': v.null(),
  'evidence.confirm': v.object({
    id,
    revision: id,
    span: v.object({ from: noDay, to: noDay }),
    date: day,
    proof: text,
  }),
  'evidence.change': v.object({ id, revision: id, kinds: v.array(id) }),
  'evidence.condition': v.object({ id, revision: id, met: v.nullable(v.boolean()) }),
  'evidence.fill': v.null(),
  'indicators.open': v.null(),
  'indicators.rows': v.object({ key: text }),
  'indicators.write': v.null(),
  'year.open': v.null(),
  'year.calendar': v.null(),
  'reminders.open': v.null(),
  'reminders.set': v.object({ on: v.boolean() }),
};

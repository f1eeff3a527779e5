import * as v from 'valibot';
import type { MeetingCalls } from '../../contract/calls/meetings';
import { day, type Inputs, id, ids, noDay, text } from './shapes';

const meetingValues = {
  ...{ date: day, kind: text, mode: text, topic: text, item: id, outcome: text },
  minutes: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(600))),
};

export const meetingInputs: Inputs<MeetingCalls> = {
  'meetings.week': v.object({ day: noDay }),
  'meetings.enter': v.object({ lines: v.array(v.object({ ...meetingValues, pairId: id })) }),
  'meetings.journal': v.object({ pairId: id }),
  'meetings.save': v.object({ ...meetingValues, id, revision: id, next: noDay }),
  'meetings.remove': v.object({ id, revision: id }),
  'meetings.silent': v.null(),
  'meetings.spans': v.null(),
  'meetings.plan': v.object({ from: day, to: day, pairIds: v.nullable(ids) }),
};

import * as v from 'valibot';
import type { EventCalls } from '../../contract/calls/events';
import { type Inputs, id, ids, noDay, text } from './shapes';

export const eventInputs: Inputs<EventCalls> = {
  'events.list': v.null(),
  'events.open': v.object({ id: v.nullable(id) }),
  'events.save': v.object({
    ...{ id: v.nullable(id), revision: v.nullable(id), date: noDay, kind: text, title: text, level: text },
    ...{ place: text, participants: ids, outcome: text, link: text },
  }),
  'events.remove': v.object({ id, revision: id }),
};

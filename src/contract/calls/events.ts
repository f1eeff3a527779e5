import type { EventDraft, EventForm, EventList, LastAction, Revision } from '../dto';

/** «Мероприятия». */
export interface EventCalls {
  'events.list': { input: null; output: EventList };
  'events.open': { input: { id: string | null }; output: EventForm };
  'events.save': { input: EventDraft; output: { lastAction: LastAction | null; id: string } };
  'events.remove': { input: { id: string; revision: Revision }; output: { lastAction: LastAction } };
}

import type { Hono } from 'hono';
import type { OpenDoorRequest } from '../book/door-wire';
import type { Door } from '../door/door';

/** What the curator's page does with the door of questionnaires; the door itself has none of these. */
export function addDoorCalls(app: Hono, door: Door): void {
  app.get('/api/door', async (context) => context.json(await door.view()));
  app.post('/api/door/open', async (context) =>
    context.json(await door.open(await context.req.json<OpenDoorRequest>())),
  );
  app.post('/api/door/close', async (context) => {
    await door.close();
    return context.json({ ok: true });
  });
}

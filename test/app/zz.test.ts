import { it } from 'vitest';
import { sampleSchool } from './sample-kit';

it('x', async () => {
  const school = await sampleSchool();
  const w = await school.value('meetings.week', { day: null });
  console.log(
    JSON.stringify(
      {
        ...w,
        pairs: w.pairs.map(({ items, place, entered, ...rest }) => ({
          ...rest,
          items: items.length,
          entered: entered.length,
        })),
      },
      null,
      1,
    ),
  );
  console.log(JSON.stringify((await school.value('meetings.journal', { pairId: 'П-2026-01' })).counted));
  const p = await school.call('meetings.spans', null);
  console.log(JSON.stringify((p as any).value), p.reply.counts);
  const m = await school.call('meetings.plan', { from: '2026-11-21', to: '2026-12-31', pairIds: null });
  console.log((m as any).value, m.reply.counts);
  const e = await school.call('events.list', null);
  console.log(JSON.stringify((e as any).value, null, 1), e.reply.counts);
});

import { expect, it } from 'vitest';
import { sampleSchool } from './sample-kit';

/** Banks, acts, register, word forms and calendar, and every sheet the figures are counted from, each once. */
const MOST_READS = 18;

it.each(['D36', 'D37', 'D38', 'D40', 'D47', 'D48', 'D52'])(
  'the card of %s opens on the sample book without a write',
  async (kind) => {
    const school = await sampleSchool();
    const { reply, ...result } = await school.call('papers.open', { kind, subjects: null });
    expect(result).toMatchObject({ ok: true });
    expect(reply.counts.writes).toBe(0);
    expect(reply.counts.reads).toBeLessThanOrEqual(MOST_READS);
  },
);

import type { Api, Input, Output } from '../../src/contract/api';
import type { JobView } from '../../src/contract/dto';
import { type Result, refuse } from '../../src/contract/result';
import { jobTexts } from '../../src/text/jobs';
import { document } from './fake-papers';

type JobMethod = Extract<keyof Api, `jobs.${string}`>;
type JobHandlers = { [M in JobMethod]: (input: Input<M>) => Output<M> | Result<Output<M>> };

export const TROUBLE = {
  reason: 'На листе «Настройки» не заполнено: «Адрес». Впишите значение.',
  who: ['Ким Вера Ивановна', 'Белых Ольга Петровна'],
  count: 2,
  again: true,
};

/** How a run of blanks stands. */
export function jobView(part: Partial<JobView> = {}): JobView {
  const job = {
    ...{ id: 'О-1', title: 'Согласие на обработку данных', state: 'going' as JobView['state'] },
    ...{ all: 30, made: 12, failed: 0, skipped: 0, ...part },
  };
  return {
    ...job,
    text: jobTexts.standing(job, null),
    troubles: [],
    documents: [],
    folders: [],
    ...part,
  };
}

/** A server that makes five documents a slice. */
export function jobsOf(): JobHandlers {
  let job = jobView();
  const now = (part: Partial<JobView>): JobView => {
    job = jobView({ ...job, text: jobTexts.standing({ ...job, ...part }, null), ...part });
    return job;
  };
  return {
    'jobs.start': ({ items }) => {
      if (items.length === 0) return { job: null, already: 0, text: jobTexts.nothingNew(0) };
      const started = now({ all: items.length, made: 0, state: 'going', documents: [], troubles: [] });
      return { job: started, already: 0, text: jobTexts.started(items.length, 0) };
    },
    'jobs.run': () => {
      const made = Math.min(job.all, job.made + 5);
      const over = made === job.all;
      const documents = over ? [document('Д-1', 'Согласие: Ким Вера Ивановна', 'на подписи')] : [];
      const folders = over ? [{ title: 'Согласия', url: 'https://documents.test/folder' }] : [];
      const view = now({ made, state: over ? 'done' : 'going', documents, folders });
      return { job: view, halted: null, lastAction: { id: `ж-${made}`, text: jobTexts.made(5, job.title) } };
    },
    'jobs.state': ({ id }) => ({ jobs: [], job: id === null ? null : job }),
    'jobs.pause': () => ({ job: now({ state: 'paused' }) }),
    'jobs.stop': () => ({ job: now({ state: 'stopped' }), halted: null, lastAction: null }),
    'jobs.retry': () =>
      job.failed === 0
        ? refuse('not-found', jobTexts.noJob)
        : { job: now({ state: 'going', failed: 0, troubles: [] }) },
  };
}

import type { Page } from 'playwright-core';
import type { JobView } from '../../src/contract/dto';
import { jobView, TROUBLE } from './fake-jobs';
import { document } from './fake-papers';
import { home } from './fake-school';
import type { FakeServer } from './fake-server';
import type { View } from './views';

const FOLDER = { title: 'Согласия', url: 'https://documents.test/folder' };
const SKIPPED = {
  ...{ reason: 'Согласие на обработку данных отозвано.', who: ['участник программы М-18'] },
  ...{ count: 1, again: false },
};

/** «Сегодня» with the run; a button of it leads further. */
const from =
  (part: Partial<JobView>, button: RegExp | null) =>
  async (page: Page, server: FakeServer): Promise<void> => {
    const job = jobView(part);
    server.on('home.open', () => ({ ...home, jobs: [job] }));
    server.on('jobs.state', () => ({ jobs: [], job }));
    server.on('jobs.run', () => ({ job, halted: null, lastAction: null }));
    await page.reload();
    if (button) await page.getByRole('button', { name: button }).click();
  };

/** A run of documents on «Сегодня» and on its own screen, in every state people meet. */
export const jobViews: readonly View[] = [
  { name: 'an unfinished run', screen: 'home', shows: 'Готово 12 из 30.', way: from({}, null) },
  {
    name: 'a run that waits for the next day',
    screen: 'home',
    shows: /больше не создаёт документы сегодня/,
    way: from({ state: 'tomorrow' }, /^Продолжить/),
  },
  {
    name: 'whether to stop a run',
    screen: 'home',
    shows: 'Остановить? Останется не оформлено: 18.',
    way: from({}, /^Остановить/),
  },
  {
    name: 'a run with papers that failed',
    screen: 'home',
    shows: 'Не удалось оформить: 2',
    way: from(
      {
        ...{ state: 'done', made: 27, failed: 2, skipped: 1, troubles: [TROUBLE, SKIPPED] },
        ...{ documents: [document('Д-1', 'Согласие: Ким Вера Ивановна', 'на подписи')], folders: [FOLDER] },
      },
      /^Посмотреть/,
    ),
  },
];

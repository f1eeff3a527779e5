import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { jobTexts } from '../../src/text/jobs';
import { catalogue } from './fake-cards';
import * as fake from './fake-consents';
import { jobView, TROUBLE } from './fake-jobs';
import { home } from './fake-school';
import { type FakeServer, sent } from './fake-server';
import { panelForEachTest } from './opened-page';
import { press } from './views';

const open = panelForEachTest();

const unfinished = (server: FakeServer, part: Parameters<typeof jobView>[0] = {}): void => {
  const { troubles: _, documents: _d, folders: _f, ...brief } = jobView(part);
  server.on('home.open', () => ({ ...home, jobs: [brief] }));
};

const asked = (server: FakeServer, method: string): number =>
  server.calls.filter((call) => call.method === method).length;

const words = (page: Page): Promise<string> => page.locator('.job-words').innerText();

/** «Сегодня» with a run that was interrupted, read anew. */
async function interrupted(part: Parameters<typeof jobView>[0] = {}) {
  const opened = await open('home');
  unfinished(opened.server, part);
  await opened.page.reload();
  await opened.page.getByRole('heading', { name: 'Оформление документов' }).waitFor();
  return opened;
}

describe('a run that was interrupted', () => {
  it('stands on «Сегодня» with how far it came; «Продолжить» makes the rest', async () => {
    const { page, server } = await interrupted();
    await page.getByText('Готово 12 из 30. Оформление не закончено.').waitFor();
    await press(page, 'Продолжить: Согласие на обработку данных');
    await page.getByText('Готово 30 из 30.').waitFor();
    await page.getByRole('link', { name: /Папка «Согласия»/ }).waitFor();
    expect(asked(server, 'jobs.run')).toBe(4);
    const [first, second] = server.calls.filter(({ method }) => method === 'jobs.run');
    expect([first!.input, second!.input]).toEqual([
      { id: 'О-1', most: null, seconds: 3, resume: true },
      { id: 'О-1', most: null, seconds: 6, resume: false },
    ]);
  });

  it('can be stopped from there, after a question that names what is left', async () => {
    const { page, server } = await interrupted();
    await press(page, 'Остановить: Согласие на обработку данных');
    await page.getByText('Остановить? Останется не оформлено: 18.').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Остальное решили не оформлять.').waitFor();
    expect([asked(server, 'jobs.run'), asked(server, 'jobs.stop')]).toEqual([0, 1]);
  });

  it('of which some failed says for whom and why, and tries those again', async () => {
    const { page, server } = await interrupted({ state: 'done', made: 28, failed: 2 });
    const job = jobView({ state: 'done', made: 28, failed: 2, troubles: [TROUBLE] });
    server.on('jobs.state', () => ({ jobs: [], job }));
    server.on('jobs.retry', () => ({ job: jobView({ made: 28, failed: 0 }) }));
    server.on('jobs.run', () => ({
      job: jobView({
        state: 'done',
        made: 30,
        text: jobTexts.standing({ ...job, made: 30, failed: 0 }, null),
      }),
      ...{ halted: null, lastAction: null },
    }));
    await press(page, 'Посмотреть: Согласие на обработку данных');
    await page.getByText('Белых Ольга Петровна').waitFor();
    await page.getByText('На листе «Настройки» не заполнено').waitFor();
    await press(page, 'Повторить');
    await page.getByText('Готово 30 из 30.').waitFor();
    expect(await page.getByText('Не удалось оформить').count()).toBe(0);
  });
});

it('papers of a kind that are ready are made for everybody from the catalogue', async () => {
  const { page, server } = await open('catalogue', { width: 1100, height: 720 });
  const [line] = catalogue.lines.filter(({ kind }) => kind === 'D45');
  const run = { kind: 'D45', title: line!.title, about: 'person' as const, subjects: ['Н-01', 'Н-02'] };
  server.on('papers.catalogue', () => ({ ...catalogue, lines: [{ ...line!, runs: [run] }] }));
  await page.reload();
  await press(page, 'Оформить все: 2: Справка о наставничестве');
  await page.getByText('Готово 2 из 2.').waitFor();
  expect(sent(server, 'jobs.start').items).toEqual([
    { kind: 'D45', personId: 'Н-01', pairId: '' },
    { kind: 'D45', personId: 'Н-02', pairId: '' },
  ]);
});

describe('a run under way', () => {
  const started = async () => {
    const opened = await open('consents');
    const { page, server } = opened;
    server.on('consents.missing', () => ({
      tasks: Array.from({ length: 30 }, (_, at) => ({ ...fake.tasks[0]!, personId: `М-${at}` })),
      policy: 'require' as const,
    }));
    await page.reload();
    server.delay = 150;
    await press(page, 'Подготовить 30 бланков');
    await page.getByRole('progressbar').waitFor();
    return opened;
  };

  it('says how far it is, in a bar and in words that are read aloud', async () => {
    const { page } = await started();
    await page.getByText('5 из 30').waitFor();
    const bar = page.getByRole('progressbar', { name: 'Согласие на обработку данных' });
    expect(Number(await bar.getAttribute('max'))).toBe(30);
    expect(await page.locator('.job-words').getAttribute('role')).toBe('status');
    await page.getByText('Готово 30 из 30.').waitFor();
  });

  it('pauses after what was begun, and goes on from there; focus stays on the button', async () => {
    const { page, server } = await started();
    await page.getByText('5 из 30').waitFor();
    const button = page.getByRole('button', { name: 'Пауза' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Приостановлено.').waitFor();
    const runs = asked(server, 'jobs.run');
    await page.waitForTimeout(500);
    expect(asked(server, 'jobs.run')).toBe(runs);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Продолжить');
    await page.keyboard.press('Enter');
    await page.getByText('Готово 30 из 30.').waitFor();
  });

  it('waits while another window holds the book, shows what that one makes, and goes on', async () => {
    const { page, server } = await interrupted();
    await page.clock.install();
    server.next('jobs.run', { kind: 'refusal', error: { code: 'busy', message: 'Занято.' } });
    server.on('jobs.state', () => ({ jobs: [], job: jobView({ made: 20 }) }));
    await press(page, 'Продолжить: Согласие на обработку данных');
    await page.getByText(/возможно, эти документы оформляют в другом окне/).waitFor();
    expect(await words(page)).toMatch(/^20 из 30/);
    await page.clock.fastForward(6000);
    await page.getByText('Готово 30 из 30.').waitFor();
  });

  it('loses nothing with the connection: it is tried again', async () => {
    const { page, server } = await interrupted();
    await page.clock.install();
    server.next('jobs.run', { kind: 'host-error', text: 'NetworkError: Connection failure due to HTTP 0' });
    await press(page, 'Продолжить: Согласие на обработку данных');
    await page.getByText(/Связь прервалась или площадка не ответила/).waitFor();
    await page.clock.fastForward(6000);
    await page.getByText('Готово 30 из 30.').waitFor();
  });

  it('whose platform makes no more today says when it goes on', async () => {
    const { page, server } = await interrupted();
    server.on('jobs.run', () => {
      const job = jobView({ state: 'tomorrow', made: 25 });
      return {
        job: { ...job, text: jobTexts.standing(job, '2026-11-22' as never) },
        halted: null,
        lastAction: null,
      };
    });
    await press(page, 'Продолжить: Согласие на обработку данных');
    await page.getByText(/Продолжите завтра, 22 ноября 2026/).waitFor();
    await page.getByRole('button', { name: 'Продолжить' }).waitFor();
    expect(asked(server, 'jobs.run')).toBe(1);
  });

  it('that the server refuses for good says why and stops calling', async () => {
    const { page, server } = await interrupted();
    const message = 'На листе «Документы» нет столбца «Вид».';
    server.next('jobs.run', { kind: 'refusal', error: { code: 'book-broken', message } });
    await press(page, 'Продолжить: Согласие на обработку данных');
    await page.getByText(message).waitFor();
    await page.getByRole('button', { name: 'Проверить таблицу' }).waitFor();
    expect(asked(server, 'jobs.run')).toBe(1);
  });
});

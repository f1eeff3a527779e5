import { describe, expect, it } from 'vitest';
import { sent } from './fake-server';
import { panelForEachTest } from './opened-page';
import { press } from './views';

const open = panelForEachTest();

describe('a document of the register', () => {
  it('that nobody has signed is taken back after one question', async () => {
    const { page, server } = await open('documents');
    await page.getByLabel(/^Что ещё можно сделать: .* 6$/).click();
    await press(page, /^Отменить этот документ: /);
    await page
      .getByRole('button', { name: /^Да, отменить/ })
      .and(page.locator(':focus'))
      .waitFor();
    expect(sent(server, 'documents.cancel')).toBeUndefined();
    await press(page, /^Да, отменить/);
    await expect.poll(() => sent(server, 'documents.cancel')).toEqual({ id: 'Д-5' });
  });

  it('that is a signed order opens the card of the order that changes it', async () => {
    const { page, server } = await open('documents');
    await page.getByLabel(/^Что ещё можно сделать: .* 1$/).click();
    await press(page, /^Изменить приказом/);
    await expect.poll(() => sent(server, 'papers.open')).toEqual({ kind: 'D31A', subjects: ['Д-0'] });
  });
});

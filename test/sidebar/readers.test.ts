import { describe, expect, it } from 'vitest';
import { sent } from './fake-server';
import { panelForEachTest } from './opened-page';
import { press } from './views';

const open = panelForEachTest();

describe('marks of acquaintance', () => {
  it('are entered for all who are ticked with one day', async () => {
    const { page, server } = await open('documents');
    await press(page, /^Кто ознакомлен/);
    await page.getByText('Расписались: 1 из 3.').waitFor();
    await press(page, 'Отметить подписи');
    await page.getByText('Отметьте, кто расписался.').waitFor();
    await press(page, 'Отметить всех');
    await press(page, 'Отметить 2 подписи');
    await expect.poll(() => sent(server, 'readers.save')).toBeDefined();
    expect(sent(server, 'readers.save').marks).toEqual([
      { person: 'Н-01', signed: '2026-11-21' },
      { person: 'М-01', signed: '2026-11-21' },
    ]);
  });

  it('are taken back one by one', async () => {
    const { page, server } = await open('documents');
    await press(page, /^Кто ознакомлен/);
    await press(page, 'Снять отметку: Лапина Нина Олеговна');
    await expect
      .poll(() => sent(server, 'readers.save')?.marks)
      .toEqual([{ person: 'Лапина Нина Олеговна', signed: null }]);
  });
});

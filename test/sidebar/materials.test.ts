import { describe, expect, it } from 'vitest';
import { sent } from './fake-server';
import { panelForEachTest } from './opened-page';
import { press } from './views';

const open = panelForEachTest();

describe('the bank of materials', () => {
  it('is searched by letters and topic', async () => {
    const { page } = await open('materials');
    await page.getByText('2 материала').waitFor();
    await page.getByLabel('Поиск по названию или автору').fill('памят');
    await page.getByText('1 материал', { exact: true }).waitFor();
    await page.getByLabel('Область').selectOption('цифровые технологии');
    await page.getByText('Таких материалов нет.').waitFor();
  });

  it('takes a new material', async () => {
    const { page, server } = await open('materials');
    await press(page, 'Добавить материал');
    await page.getByLabel('Название').fill('Презентация');
    await page.getByLabel('Автор').last().selectOption('Н-01');
    await page.getByLabel('Лучшая практика').check();
    await page.getByRole('button', { name: 'Сохранить материал' }).click();
    await expect
      .poll(() => sent(server, 'materials.save'))
      .toMatchObject({
        ...{ id: null, title: 'Презентация', author: 'Н-01', best: true, date: '2026-11-21' },
      });
  });
});

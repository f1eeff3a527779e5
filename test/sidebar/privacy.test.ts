import { describe, expect, it } from 'vitest';
import { panelForEachTest } from './opened-page';
import { press } from './views';

const open = panelForEachTest();

describe('the book without names', () => {
  it('makes a copy and names the cells where a stranger stands', async () => {
    const { page } = await open('privacy');
    await press(page, 'Сделать копию без имён');
    await page.getByText('Копия без имён готова: скрыто 26 имён.').waitFor();
    await page.getByRole('link', { name: 'Открыть копию' }).waitFor();
    await page.getByText('Занятие провела Громова Н. П.').waitFor();
  });

  it('takes changes back: what both sides changed stays as it is here unless it is chosen', async () => {
    const { page, server } = await open('privacy');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'копия.xlsx', mimeType: 'application/zip', buffer: Buffer.from('PK') });
    await page.getByText('изменено и здесь, и в копии').waitFor();
    await page.getByLabel('Взять из копии').check();
    await press(page, 'Взять изменения');
    await page.getByText('Из копии взято: 2.').first().waitFor();
    const accepted = server.calls.find(({ method }) => method === 'privacy.accept');
    expect(accepted!.input).toMatchObject({ revision: 'r1', take: ['Встречи|В-014'] });
  });

  it('in a book of codes shows what looks personal and puts codes there', async () => {
    const { page, server } = await open('home');
    const place = { sheet: 'Встречи', row: 2, column: 9 };
    server.on('privacy.open', () => ({
      byCodes: true,
      people: 0,
      doubts: [{ text: 'Громова Н. П.', place }],
    }));
    await press(page, 'Ещё');
    await press(page, 'Таблица без имён');
    await press(page, 'Поставить коды');
    await expect.poll(() => server.calls.map(({ method }) => method)).toContain('privacy.hide');
  });
});

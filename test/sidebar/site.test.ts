import { describe, expect, it } from 'vitest';
import { sent } from './fake-server';
import { siteView } from './fake-site';
import { panelForEachTest } from './opened-page';
import { press } from './views';

const open = panelForEachTest();

describe('the section of the site', () => {
  it('says first who must go from the page, then what has changed', async () => {
    const { page } = await open('site');
    const box = page.locator('.box.bad');
    await box.getByText('Ткач А. А. отозвала согласие – уберите со страницы').waitFor();
    expect(await box.getByRole('heading').innerText()).toContain('Уберите со страницы');
    await page.getByText('На сайте версия от 14.10.2026.').waitFor();
    await page.getByText('С тех пор изменилось: Новости.').waitFor();
    await page.getByText('публикаций нет').waitFor();
  });

  it('is made with the words typed, and its markup can be copied', async () => {
    const { page, server } = await open('site');
    await page.getByLabel('Ссылки на документы программы').fill('Положение: https://a.test/p.pdf');
    await press(page, 'Подготовить раздел');
    await page.getByLabel('Разметка для сайта').waitFor();
    expect(sent(server, 'site.make').answers.links).toBe('Положение: https://a.test/p.pdf');
    await press(page, 'Скопировать разметку');
    await page
      .getByText(/Разметка (скопирована|выделена)/)
      .first()
      .waitFor();
  });

  it('opens the card of a document it lacks', async () => {
    const { page } = await open('site');
    await page.getByRole('button', { name: /^Оформить/ }).click();
    await page.getByRole('heading', { level: 1, name: /Приказ/ }).waitFor();
  });

  it('marks a publication of the day', async () => {
    const { page, server } = await open('site');
    server.on('site.open', () => ({ ...siteView, waiting: '2026-11-21' }));
    await press(page, 'Подготовить раздел');
    await page.getByLabel('Разметка для сайта').waitFor();
    await press(page, 'Отметить публикацию');
    await page.getByRole('heading', { level: 1, name: 'Отметить публикацию' }).waitFor();
    await page
      .locator('main:visible, body')
      .getByRole('button', { name: 'Отметить публикацию' })
      .last()
      .click();
    await page.getByText('Отмечена публикация').first().waitFor();
    expect(sent(server, 'site.publish')).toEqual({ date: '2026-11-21', what: '', link: '', section: true });
  });

  it('tells a wrong address at its field', async () => {
    const { page, server } = await open('site');
    await press(page, 'Отметить публикацию');
    server.next('site.publish', {
      kind: 'refusal',
      error: { code: 'invalid', message: 'Адрес должен начинаться с https:// или http://.', field: 'link' },
    });
    await page.getByLabel('Что опубликовано').fill('Семинар');
    await page.getByLabel('Ссылка').fill('сайт');
    await page.getByRole('button', { name: 'Отметить публикацию' }).last().click();
    await page.getByText('Адрес должен начинаться').waitFor();
  });
});

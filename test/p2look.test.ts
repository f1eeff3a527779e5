import { mkdirSync } from 'node:fs';
import { test } from 'vitest';
import { startSample } from './e2e/edition';
import { choose, goTo, openPage } from './e2e/page-actions';
import { launchBrowser } from './kit/browser';

test('look', async () => {
  mkdirSync('/tmp/shots', { recursive: true });
  const s = await startSample({ welcome: 'openPanel' });
  const b = await launchBrowser();
  for (const [w, h] of [
    [1280, 800],
    [1440, 900],
    [1024, 700],
  ] as const) {
    const c = await b.newContext({ viewport: { width: w, height: h }, locale: 'ru-RU' });
    const page = await c.newPage();
    const t = Date.now();
    await openPage(page, s);
    console.log('ready', w, Date.now() - t);
    await page.waitForSelector('iframe');
    console.log('panel', Date.now() - t);
    await page.waitForTimeout(1500);
    await page.screenshot({ path: `/tmp/shots/open-${w}.png` });
    if (w === 1280) {
      const tabs = await page.locator('[data-u-comp=slide-tab-item]').allTextContents();
      console.log(tabs);
      for (const tab of tabs) {
        await page.locator('[data-u-comp=slide-tab-item]', { hasText: new RegExp(`^${tab}$`) }).click();
        await page.waitForTimeout(500);
        await page.screenshot({ path: `/tmp/shots/sheet-${tab}.png` });
      }
    }
    await page.getByRole('menuitem', { name: 'Наставничество' }).click();
    await page.getByRole('menuitem', { name: 'Оформить документ' }).click();
    await page.waitForTimeout(300);
    await page.screenshot({ path: `/tmp/shots/menu-${w}.png` });
    await page.getByRole('menuitem', { name: 'Дорожная карта' }).click();
    await page.getByRole('menuitem', { name: 'Загрузить план…' }).click();
    await page.waitForSelector('dialog iframe');
    await page.waitForTimeout(1500);
    await page.screenshot({ path: `/tmp/shots/dialog-${w}.png` });
    await page.keyboard.press('Escape');
    await page
      .getByRole('button', { name: 'Закрыть' })
      .first()
      .click()
      .catch(() => 0);
    await page.waitForTimeout(300);
    await page.screenshot({ path: `/tmp/shots/closed-${w}.png` });
    await c.close();
  }
  await b.close();
  await s.close();
}, 200000);

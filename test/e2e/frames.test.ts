import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './kit';
import { choose as chooseFrom, goTo, openPage } from './page-actions';
import { sampleScript } from './sample-script';
import { windowForEachTest } from './window';

const panelHtml = `<!doctype html><html lang="ru"><head><title>Панель</title></head><body>
<button id="add">Добавить</button><button id="fail">Сломать</button><button id="date">Дата</button>
<button id="close">Готово</button><a href="file:///nowhere/1.docx">Бумага</a><p id="out"></p><p id="probe"></p>
<script>
const out = document.getElementById('out');
const say = (text, user) => { out.textContent = JSON.stringify([text, user]); };
const run = () => google.script.run.withSuccessHandler(say).withFailureHandler((e) => say(e.name + ': ' + e.message)).withUserObject({ n: 1 });
document.getElementById('add').onclick = () => run().addPair({ mentor: 'Н-01', list: [1, undefined] });
document.getElementById('fail').onclick = () => run().breakDown();
document.getElementById('date').onclick = () => { try { run().addPair(new Date()); } catch (e) { say(e.message); } };
document.getElementById('close').onclick = () => google.script.host.close();
fetch('https://example.org/').then(() => 'reached', () => 'blocked').then((r) => { document.getElementById('probe').textContent = r; });
try { parent.document.title = 'x'; out.textContent = 'escaped'; } catch { out.textContent = 'apart'; }
</script></body></html>`;

const addon = sampleScript(
  `
function page(width, height) {
  return HtmlService.createHtmlOutputFromFile('panel').setTitle('Наставничество').setWidth(width).setHeight(height);
}
function mentors() { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Наставники'); }
function openPanel() { SpreadsheetApp.getUi().showSidebar(page(300, 500)); }
function openPairing() { SpreadsheetApp.getUi().showModalDialog(page(2000, 2000), 'Подбор пар'); }
function openOrder() { SpreadsheetApp.getActiveSpreadsheet().toast('Приказ оформлен', 'Приказ', 5); }
function checkDeadlines() {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Сводка').getRange('A2:B2').activate();
}
function showFigures() { mentors().getRange('A21').setValue(mentors().getRange('B7').getValue()); }
function showYear() {
  var range = SpreadsheetApp.getActiveRange();
  mentors().getRange('A22').setValue(range.getSheet().getName() + ' ' + range.getA1Notation());
}
function loadPlan() { throw new Error('Лист «Настройки» не найден. Создайте таблицу.'); }
function addPair(pair) {
  mentors().getRange('A20').setValue(JSON.stringify(pair));
  return { ok: true };
}
function breakDown() { throw new Error('не вышло'); }
`,
  panelHtml,
);

const own = windowForEachTest(() => startTestServer({ addon }));
let server: TestServer;
let page: Page;

beforeEach(async () => {
  ({ server } = own);
  page = await own.newTab();
});

const choose = (...titles: string[]) => chooseFrom(page, ...titles);

test('the menu works by keyboard alone: open, letters, sub-menu, choose, close', async () => {
  await page.getByRole('menuitem', { name: 'Наставничество' }).focus();
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  /** The browser driver has no Cyrillic keys. */
  const letter = (key: string) =>
    page.evaluate(
      (name) =>
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })),
      key,
    );
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe('Открыть панель');
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toBe('Справка');
  await letter('о');
  expect(await focused()).toBe('Открыть панель');
  await letter('о');
  expect(await focused()).toBe('Оформить документ');
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe('Приказ о закреплении пар…');
  await page.keyboard.press('Escape');
  expect(await focused()).toBe('Оформить документ');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.toast').textContent()).toContain('Приказ оформлен');
  expect(await page.locator('.menu-list:visible').count()).toBe(0);
});

test('the panel calls the add-on: success, failure, user object, refused argument, closing', async () => {
  await choose('Открыть панель');
  const frame = page.frameLocator('.panel iframe');
  await frame.getByText('Добавить').waitFor();
  expect((await page.locator('.panel').boundingBox())?.width).toBe(300);
  await frame.getByText('Добавить').click();
  await expect.poll(() => frame.locator('#out').textContent()).toBe('[{"ok":true},{"n":1}]');
  expect(await server.value('A20')).toBe('{"mentor":"Н-01","list":[1,null]}');
  await frame.getByText('Сломать').click();
  await expect.poll(() => frame.locator('#out').textContent()).toBe('["Error: не вышло",null]');
  await frame.getByText('Дата').click();
  expect(await frame.locator('#out').textContent()).toBe(
    '["Failed due to illegal value in property: 0",null]',
  );
  await frame.getByText('Готово').click();
  await expect.poll(() => page.locator('.panel').isVisible()).toBe(false);
});

test('the panel is sealed off: no way to the page, to the server, or to the internet', async () => {
  await choose('Открыть панель');
  const frame = page.frameLocator('.panel iframe');
  expect(await frame.locator('#out').textContent()).toBe('apart');
  await expect.poll(() => frame.locator('#probe').textContent()).toBe('blocked');
  expect(own.watched.outside).toEqual([]);
});

test('a dialog is modal, at most 1100 × 720, closes by Escape and gives the focus back', async () => {
  await choose('Подобрать пары…');
  const dialog = page.getByRole('dialog', { name: 'Подбор пар' });
  await dialog.waitFor();
  const box = await dialog.locator('iframe').boundingBox();
  expect(box?.width).toBe(1100);
  expect(box?.height).toBeLessThanOrEqual(720);
  expect(await page.evaluate(() => document.querySelector('dialog')?.matches(':modal'))).toBe(true);
  await page.frameLocator('dialog iframe').getByText('Добавить').focus();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('dialog').count()).toBe(0);
});

test('a link of the panel to a file that the folder does not have is answered with a sentence', async () => {
  await choose('Открыть панель');
  await page.frameLocator('.panel iframe').getByText('Бумага').click();
  await expect.poll(() => page.locator('.toast').textContent()).toContain('Этого документа нет в папке');
});

test('an error of a menu item is said in a toast that stays', async () => {
  await choose('Дорожная карта', 'Загрузить план…');
  await expect
    .poll(() => page.locator('.toast').textContent())
    .toContain('Не получилось. Лист «Настройки» не найден.');
  await page.locator('.toast').getByText('Закрыть').click();
  expect(await page.locator('.toast').count()).toBe(0);
});

test('text still in the cell editor counts for the menu item chosen next', async () => {
  await goTo(page, 'B7');
  await page.keyboard.type('Недописано');
  await choose('Отчёты', 'Показатели…');
  await expect.poll(() => server.value('A21')).toBe('Недописано');
});

test('a menu item works on what is selected', async () => {
  await goTo(page, 'C3:D5');
  await choose('Дорожная карта', 'Показать год…');
  await expect.poll(() => server.value('A22')).toBe('Наставники C3:D5');
});

test('the welcome of the program opens once, and not again in a tab where it was closed', async () => {
  const welcoming = await startTestServer({ addon, welcome: 'openPanel' });
  const tab = await own.context.newPage();
  await openPage(tab, welcoming);
  await tab.locator('.panel').getByRole('button', { name: 'Закрыть' }).click();
  await openPage(tab, welcoming);
  await tab.waitForTimeout(1000);
  expect(await tab.locator('.panel').isVisible()).toBe(false);
  const other = await own.context.newPage();
  await openPage(other, welcoming);
  await other.frameLocator('.panel iframe').getByText('Добавить').waitFor();
  await welcoming.close();
});

test('a script can show a place of the book', async () => {
  await choose('Проверить сроки');
  await expect.poll(() => page.locator('.grid input.univer-size-full').first().inputValue()).toBe('A2:B2');
});

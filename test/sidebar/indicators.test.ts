import { describe, expect, it } from 'vitest';
import { board } from './fake-indicators';
import { panelForEachTest } from './opened-page';
import { press } from './views';

const open = panelForEachTest();
const WIDE = { width: 1100, height: 720 };

describe('figures of the year', () => {
  it('begin with six numbers; who was not asked reads «данные не собраны», never 0 %', async () => {
    const { page } = await open('indicators', WIDE);
    const tiles = page.getByRole('list', { name: 'Главное' }).getByRole('listitem');
    await tiles.first().waitFor();
    const texts = await tiles.allInnerTexts();
    expect(texts).toHaveLength(6);
    expect(texts[2]).toContain('83,3 %');
    expect(texts[2]).toContain('Из чего: 5 строк: Наставляемые 2, 3, 5, 8…');
    expect(texts[5]).toMatch(/^данные не собраны/);
    expect(await page.locator('body').innerText()).not.toMatch(/(?<!\d)0 %/);
  });

  it('lead to their rows, and «Назад» returns to the number', async () => {
    const { page, server } = await open('indicators', WIDE);
    await press(page, '83,3 %');
    await page.getByText('Не хватает: 1 строка').waitFor();
    expect(server.calls.find(({ method }) => method === 'indicators.rows')?.input).toEqual({ key: 'I-01' });
    await page.getByRole('button', { name: 'Наставники, строка 9' }).click();
    expect(server.calls.at(-1)).toMatchObject({ method: 'place.show', input: { row: 9 } });
    await page.keyboard.press('Escape');
    await page.getByRole('list', { name: 'Главное' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('83,3 %');
  });
});

describe('charts', () => {
  it('are walked by arrows, and each bar leads to its rows', async () => {
    const { page, server } = await open('indicators', WIDE);
    const bars = page.getByRole('list', { name: 'Дорожная карта по этапам' }).getByRole('button');
    await bars.first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Формирование базы');
    await page.keyboard.press('Enter');
    await page.getByText('Из каких строк').waitFor();
    expect(server.calls.at(-1)).toMatchObject({ input: { key: 'I-25 2' } });
  });

  it('each have a table with the same words, which leads to the rows too', async () => {
    const { page, server } = await open('indicators', WIDE);
    await page.getByRole('button', { name: 'Показать таблицей: Встречи по неделям' }).click();
    const table = page.getByRole('region', { name: 'Встречи по неделям' }).getByRole('table');
    expect(await table.getByRole('row').count()).toBe(board.weeks.weeks.length + 1);
    await table.getByRole('button', { name: '2', exact: true }).click();
    await page.getByText('Из каких строк').waitFor();
    expect(server.calls.at(-1)).toMatchObject({ input: { key: 'weeks 1' } });
  });

  it('of weeks have a column a week with meetings, and a click on one shows them', async () => {
    const { page, server } = await open('indicators', WIDE);
    const columns = page.locator('.columns .ct-bar');
    await columns.nth(1).waitFor({ state: 'attached' });
    expect(await columns.count()).toBe(board.weeks.weeks.length);
    const { x, y } = await columns.nth(3).evaluate((column) => {
      column.scrollIntoView({ block: 'center' });
      const { left, top, height } = column.getBoundingClientRect();
      return { x: left, y: top + height / 2 };
    });
    await page.mouse.click(x, y);
    await page.getByText('Из каких строк').waitFor();
    expect(server.calls.at(-1)).toMatchObject({ input: { key: 'weeks 3' } });
  });

  it('of months break the line where nobody counted, and show at most four lines', async () => {
    const { page } = await open('indicators', WIDE);
    await page.locator('.lines .ct-line').first().waitFor();
    expect(await page.locator('.lines .ct-line').count()).toBe(4);
    const paths = await page
      .locator('.lines .ct-line')
      .evaluateAll((lines) => lines.map((line) => (line.getAttribute('d')!.match(/M/g) ?? []).length));
    expect(paths).toEqual([2, 2, 2, 2]);
    await page.getByText('Выбрать показатели для рисунка').click();
    const trained = page.getByRole('checkbox', { name: 'Обучение наставников' });
    expect(await trained.isDisabled()).toBe(true);
    await page.getByRole('checkbox', { name: 'Выполнение программ пар' }).click();
    await trained.click();
    expect(await trained.isChecked()).toBe(true);
    await page.getByText(/Обучение наставников: 100 %/).waitFor();
    expect(await page.locator('.lines .ct-line').count()).toBe(4);
  });

  it('of months say what to do while no month is written down', async () => {
    const { page, server } = await open('indicators', WIDE);
    const months = { ...board.months, lines: [] };
    server.on('indicators.open', () => ({ ...board, months }));
    await page.reload();
    await page.getByText(/Ни один месяц ещё не записан/).waitFor();
  });
});

describe('on paper', () => {
  it('lines and bars are told apart without colour', async () => {
    const { page } = await open('indicators', WIDE);
    await page.locator('.lines .ct-line').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    const looks = await page.locator('.lines .ct-line').evaluateAll((lines) =>
      lines.map((line) => {
        const { stroke, strokeDasharray } = getComputedStyle(line);
        return `${stroke} ${strokeDasharray}`;
      }),
    );
    expect(new Set(looks).size).toBe(4);
    expect(looks.every((look) => look.startsWith('rgb(0, 0, 0)'))).toBe(true);
    const fills = await page
      .locator('.bar-pair .bar-fill')
      .evaluateAll((bars) => bars.map((bar) => getComputedStyle(bar).backgroundImage !== 'none'));
    expect(fills).toEqual([true, false, true]);
  });

  it('nothing is cut off on upright A4', async () => {
    const { page } = await open('indicators', WIDE);
    await page.locator('.lines .ct-line').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 703, height: 1000 });
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.dashboard *:not(svg *)')]
        .filter((element) => element.getBoundingClientRect().right > 704)
        .map((element) => `${element.tagName} ${element.textContent}`.slice(0, 60)),
    );
    expect(wide).toEqual([]);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g)!;
    expect(pages.length).toBeLessThanOrEqual(4);
    expect(pdf.toString('latin1')).toMatch(/MediaBox \[0 0 59[45][^\]]* 84[12]/);
  });
});

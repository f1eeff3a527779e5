import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { rolloverView } from './fake-rollover';
import { panelForEachTest } from './opened-page';
import { steps, TO_ARCHIVE } from './views';

const open = panelForEachTest();

describe('the year', () => {
  it('is one table with the months as its head, a row header for every row and the bars in words', async () => {
    const { page } = await open('year');
    await page.setViewportSize({ width: 1100, height: 720 });
    const table = page.getByRole('table');
    await expect.poll(() => table.getByRole('columnheader').count()).toBe(15);
    const heads = await table.getByRole('columnheader').allInnerTexts();
    expect(heads.slice(3).map((head) => head.replace(/\s+/g, ' ').trim())).toHaveLength(12);
    const row = table.getByRole('row', { name: /Рабочие встречи пар/ });
    await expect.poll(() => row.getByText('12 повторений: выполнено 2, впереди 10').count()).toBe(1);
    expect(await row.getByText('▶ в работе').count()).toBe(1);
  });

  it('shows the rows of one person, alone or among others, and of one state', async () => {
    const { page } = await open('year');
    await page.getByLabel('Ответственный').selectOption('Куратор');
    await page.getByText('показано 6 из 7 строк').waitFor();
    await page.getByLabel('Состояние').selectOption('в работе');
    await page.getByText('показано 2 из 7 строк').waitFor();
    expect(await page.locator('.year-open').allInnerTexts()).toEqual([
      'Новости о наставничестве на сайте',
      'Рабочие встречи пар',
    ]);
  });

  it('is walked by arrows and letters; Enter opens a row, its link shows the cell', async () => {
    const { page, server } = await open('year');
    const rows = page.locator('.year-open');
    await rows.first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Новости о наставничестве на сайте',
    );
    await page.locator(':focus').dispatchEvent('keydown', { key: 'р', bubbles: true });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Рабочие встречи пар');
    await page.keyboard.press('Enter');
    expect(await rows.nth(3).getAttribute('aria-expanded')).toBe('true');
    await page.getByRole('button', { name: 'Дорожная карта, строка 5' }).click();
    expect(server.calls.at(-1)).toMatchObject({
      method: 'place.show',
      input: { sheet: 'Дорожная карта', row: 5, column: 4 },
    });
    await rows.nth(3).focus();
    await page.keyboard.press('Enter');
    expect(await rows.nth(3).getAttribute('aria-expanded')).toBe('false');
  });

  it('tells states apart without colour: each has its own pattern on paper', async () => {
    const { page } = await open('year');
    await page.setViewportSize({ width: 1100, height: 720 });
    await page.emulateMedia({ media: 'print' });
    const looks = await page.locator('.legend-item .year-bar').evaluateAll((bars) =>
      bars.map((bar) => {
        const { backgroundColor, backgroundImage, borderTopStyle } = getComputedStyle(bar);
        return `${backgroundColor} ${backgroundImage} ${borderTopStyle}`;
      }),
    );
    expect(looks).toHaveLength(6);
    expect(new Set(looks).size).toBe(6);
    const colours = looks.flatMap((look) => look.match(/rgba?\([^)]*\)/g) ?? []);
    for (const colour of colours) {
      const [red, green, blue] = colour.match(/\d+/g)!.slice(0, 3);
      expect([green, blue]).toEqual([red, red]);
    }
  });

  it('prints across A4 on several pages with the head on each and no text cut off', async () => {
    const { page, server } = await open('year');
    const [stage] = (await import('./fake-year')).yearView.stages;
    const view = (await import('./fake-year')).yearView;
    const rows = Array.from({ length: 60 }, (_, at) => ({
      ...stage!.rows[0]!,
      activity: `${stage!.rows[0]!.activity}, ${'и ещё слова '.repeat(12)}конец ${at}`,
      place: { ...stage!.rows[0]!.place, row: at + 2 },
    }));
    server.on('year.open', () => ({ ...view, stages: [{ ...stage!, rows }] }));
    await page.reload();
    await page.getByText('60 строк').waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 1047, height: 720 });
    const cut = await page
      .locator('.year-open, .year-brief')
      .evaluateAll(
        (texts) =>
          texts.filter(
            (text) => text.scrollHeight > text.clientHeight + 1 || text.scrollWidth > text.clientWidth + 1,
          ).length,
      );
    expect(cut).toBe(0);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const pages = [...pdf.matchAll(/\/MediaBox \[([^\]]*)\]/g)].map(([, box]) =>
      box!.trim().split(/\s+/).map(Number),
    );
    expect(pages.length).toBeGreaterThan(3);
    for (const [, , width, height] of pages) {
      expect(Math.round(width!)).toBe(842);
      expect(Math.round(height!)).toBe(595);
    }
    expect(await page.locator('.year-table thead').evaluate((head) => getComputedStyle(head).display)).toBe(
      'table-header-group',
    );
  });
});

describe('the calendar file', () => {
  it('is kept by the browser under its Russian name, as it came', async () => {
    const { page } = await open('calendar-file');
    await page.getByRole('button', { name: 'Подготовить файл' }).click();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Сохранить файл' }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toBe('Дорожная карта 2026-2027.ics');
    expect(readFileSync((await file.path())!, 'utf8')).toBe('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n');
    await page.getByText('Файл сохранён').first().waitFor();
  });
});

describe('the next year', () => {
  const toTheEnd = (page: Page) => steps(page, ...TO_ARCHIVE, 'Посмотреть итог');

  it('is kept first and written then, with what was chosen, and can be taken back', async () => {
    const { page, server } = await open('rollover');
    await steps(page, 'Решить о парах');
    await page.getByLabel('Что сделать: Осадчая Т. В. → Петрова М. И.').selectOption('close');
    await page.getByLabel('Причина: Осадчая Т. В. → Петрова М. И.').selectOption('увольнение');
    await steps(page, 'Решить о людях');
    await page.getByLabel('Решить иначе: Петрова Мария Игоревна').selectOption('left');
    await page.getByLabel('станет наставником').check();
    await steps(page, 'Посмотреть план', 'Посмотреть, что уйдёт в архив', 'Посмотреть итог');
    const asked = server.calls.map(({ method }) => method);
    expect(asked).not.toContain('rollover.archive');
    await page.getByRole('button', { name: 'Перейти на 2027/2028 учебный год' }).click();
    await page.getByText('Посмотрите эти строки').waitFor();
    const choices = {
      pairs: [{ id: 'П-2026-02', fate: 'close', reason: 'увольнение' }],
      term: null,
      people: [{ id: 'М-02', fate: 'left', leftOn: null }],
      mentors: ['М-03'],
    };
    const sent = (name: string) => server.calls.find(({ method }) => method === name)?.input;
    expect(sent('rollover.archive')).toEqual({ from: '2026/2027', choices });
    expect(sent('rollover.make')).toEqual({
      from: '2026/2027',
      archive: 'архив-1',
      url: 'https://docs.example/archive',
      choices,
    });
    expect(server.calls.filter(({ method }) => method === 'rollover.open').at(-1)?.input).toEqual({
      choices,
    });
    await page.getByRole('button', { name: 'Отменить' }).click();
    await page.getByText('Последнее действие отменено').first().waitFor();
    await page.getByText('Что в этом году не закончено').waitFor();
  });

  it('has no button while something stands in its way', async () => {
    const { page, server } = await open('rollover');
    server.on('rollover.open', () => ({ ...rolloverView, refusals: ['Продлить нельзя.'] }));
    await page.reload();
    await toTheEnd(page);
    await page.getByText('Перейти пока нельзя').waitFor();
    expect(await page.getByRole('button', { name: /Перейти на/ }).count()).toBe(0);
  });

  it('that was broken off is ended before anything else', async () => {
    const { page, server } = await open('rollover');
    const broken = { text: 'Прервался на середине.', from: '2026/2027', undo: null };
    server.on('rollover.open', () => ({ ...rolloverView, broken }));
    await page.reload();
    await page.getByRole('button', { name: 'Закончить переход' }).click();
    await page.getByText('Посмотрите эти строки').waitFor();
  });
});

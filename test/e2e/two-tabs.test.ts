import type { Frame, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { sheetRows } from '../kit/school';
import { startSample } from './edition';
import { choose, panelFrame } from './page-actions';
import { windowForEachTest } from './window';

const own = windowForEachTest(() => startSample());

/** The list of pairs in the panel of a tab of its own. */
async function pairsIn(page: Page): Promise<Frame> {
  await choose(page, 'Открыть панель');
  const panel = await panelFrame(page);
  await panel.getByRole('button', { name: /^Пары\s*действуют/ }).click();
  await panel.getByRole('heading', { name: 'Пары', level: 1 }).waitFor();
  await panel.getByText('Без наставника', { exact: true }).waitFor();
  return panel;
}

const cellsOf = async (id: string): Promise<unknown[]> => {
  const book = await own.server.onDisk();
  return sheetRows(book.sheets.find(({ name }) => name === 'Пары')!).find((row) => row[0] === id)!;
};

test('two tabs move the same pairs: the first wins, the second is told which and sees them moved', async () => {
  const [first, second] = [await own.newTab(), await own.newTab()];
  await first.bringToFront();
  const left = await pairsIn(first);
  await second.bringToFront();
  const right = await pairsIn(second);

  await right.getByRole('button', { name: 'Отметить все, кто готов: согласована' }).click();
  await first.bringToFront();
  await left.getByRole('checkbox', { name: /Сухих М. О./ }).check();
  await left.getByRole('button', { name: /^Вернуть в проект 1\sпару$/ }).click();
  await expect.poll(() => cellsOf('П-2026-11'), { timeout: 20_000 }).toContain('проект');

  await second.bringToFront();
  await right.getByRole('checkbox', { name: /Сухих М. О./ }).check();
  await right.getByRole('button', { name: /^Вернуть в проект \d\sпар/ }).click();
  await right.getByText('Ничего не записано').waitFor();
  await right.getByText(/Сухих.*: строка изменилась/).waitFor();
  expect(await cellsOf('П-2026-10')).toContain('согласована');
  await right.getByRole('button', { name: 'Взять новое из таблицы' }).click();
  await expect
    .poll(() => right.locator('.pair-group', { hasText: 'проект' }).getByText(/Сухих/).count(), {
      timeout: 20_000,
    })
    .toBeGreaterThan(0);
});

test('two tabs end the same pair: it ends once, and the second form keeps what was typed', async () => {
  const [first, second] = [await own.newTab(), await own.newTab()];
  const forms: Frame[] = [];
  for (const page of [first, second]) {
    await page.bringToFront();
    const panel = await pairsIn(page);
    await panel
      .getByRole('button', { name: /^Что изменилось: Швец И. П./ })
      .first()
      .click();
    await panel.getByLabel('Оба решили закончить').check();
    await panel.getByRole('button', { name: 'Дальше' }).click();
    await panel.getByLabel('Какой день последний?').fill('20.11.2026');
    await panel.getByRole('button', { name: 'Дальше' }).click();
    await panel.getByText('Что будет записано').waitFor();
    forms.push(panel);
  }
  await first.bringToFront();
  await forms[0]!.getByRole('button', { name: 'Записать завершение пары' }).click();
  await forms[0]!.getByText(/Осталось оформить/).waitFor();
  await second.bringToFront();
  await forms[1]!.getByRole('button', { name: 'Записать завершение пары' }).click();
  await forms[1]!.getByText(/Строка изменилась, пока форма была открыта/).waitFor();
  expect(await forms[1]!.getByText('Что будет записано').isVisible()).toBe(true);
  const book = await own.server.onDisk();
  const papers = sheetRows(book.sheets.find(({ name }) => name === 'Документы')!);
  expect(papers.filter((row) => row.includes('нужно оформить'))).toHaveLength(2);
});

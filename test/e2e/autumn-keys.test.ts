import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sheetRows } from '../kit/school';
import { papersIn, type RunningEdition, textOfPaper } from './edition';
import { type OpenSample, openSample } from './window';

let sample: OpenSample;
let edition: RunningEdition;
let page: Page;

beforeAll(async () => {
  sample = await openSample();
  ({ edition, page } = sample);
});
afterAll(() => sample.close());

/** What has the focus, in whichever frame it is, by the name a screen reader would say. */
async function focused(): Promise<string> {
  for (const frame of [...page.frames()].reverse()) {
    const name = await frame
      .evaluate(() => {
        const own = document.activeElement;
        if (!document.hasFocus() || own === null || own === document.body || own.tagName === 'IFRAME')
          return '';
        const label = own instanceof HTMLInputElement ? own.labels?.[0]?.textContent : null;
        return (own.getAttribute('aria-label') ?? label ?? own.textContent ?? '').replace(/\s+/g, ' ').trim();
      })
      .catch(() => '');
    if (name !== '') return name;
  }
  return '';
}

const MOST_STEPS = 150;

/** Presses one key until the focus is on what is looked for, as a person without a mouse would. */
async function keyTo(key: string, wanted: RegExp): Promise<string> {
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const name = await focused();
    if (wanted.test(name)) return name;
    await page.keyboard.press(key);
    await page.waitForTimeout(15);
  }
  throw new Error(`the keyboard does not reach ${wanted}; last: ${await focused()}`);
}

/** Waits for a text in any frame, then goes to the thing with the key and presses Enter on it. */
async function enter(wanted: RegExp, key = 'Tab'): Promise<void> {
  await keyTo(key, wanted);
  await page.keyboard.press('Enter');
}

async function menu(...titles: RegExp[]): Promise<void> {
  await page.keyboard.press('F10');
  await keyTo('F10', /^Наставничество$/);
  await page.keyboard.press('Enter');
  for (const title of titles) await enter(title, 'ArrowDown');
}

/** The part of the page that has the focus. */
const part = (): Promise<string> =>
  page.evaluate(() => {
    const own = document.activeElement;
    return ['.panel', '.grid', '.top'].find((name) => own?.closest(name)) ?? '';
  });

/** F6 goes from part to part of the page. The grid takes the focus a moment after it is asked to. */
async function toPanel(): Promise<void> {
  for (let before = await part(); before !== '.panel'; before = await part()) {
    await page.keyboard.press('F6');
    await expect.poll(part).not.toBe(before);
  }
}

const says = (text: string | RegExp): Promise<void> =>
  expect
    .poll(async () => {
      const counts = await Promise.all(
        page.frames().map((frame) =>
          frame
            .getByText(text)
            .locator('visible=true')
            .count()
            .catch(() => 0),
        ),
      );
      return counts.some((count) => count > 0);
    })
    .toBe(true);

async function column(sheet: string, header: string): Promise<unknown[]> {
  const book = await edition.onDisk();
  const [head = [], ...body] = sheetRows(book.sheets.find(({ name }) => name === sheet)!);
  return body.filter((row) => row[0] !== '').map((row) => row[head.indexOf(header)]);
}

it('pairs are proposed, kept, ruled out, accepted, agreed and ordered by keyboard alone', async () => {
  await menu(/^Подобрать пары/);
  await says('Предложить заново');
  await enter(/^Закрепить: /);
  await says(/закреплено/);
  await keyTo('Shift+Tab', /баллов, закреплено$|балла?, закреплено$/);
  await page.keyboard.press('ArrowDown');
  await enter(/^Не предлагать: /);
  await says(/в сумме/);
  await enter(/^Так и сделать$/);
  await says('Ваши решения: 2');
  await enter(/^Принять предложение$/);
  await enter(/^Принять \d+ пар/);
  await enter(/^Согласовать пары$/);
  await says(/^предложена/);
  const proposed = (await column('Пары', 'Статус')).filter((status) => status === 'предложена').length;
  expect(proposed).toBeGreaterThan(0);
  await enter(/^Закрыть$/, 'Shift+Tab');

  await menu(/^Оформить документ$/, /^Согласия/);
  await says('Недостающие согласия');
  await toPanel();
  await enter(/^Подготовить \d+ бланк/);
  await says(/Готово (\d+) из \1\./);
  await menu(/^Оформить документ$/, /^Согласия/);
  await says('Недостающие согласия');
  await toPanel();
  await enter(/^Бумаги уже подписаны$/);
  await keyTo('Tab', /^Дата согласия/);
  await page.keyboard.type('20.11.2026');
  await enter(/^Внести \d+ соглас/);
  await says(/Все согласия получены|Все нужные согласия действуют/);

  await menu(/^Открыть панель$/);
  await says('Оформить документ');
  await toPanel();
  await enter(/^Ещё$/);
  await keyTo('Tab', /^Подобрать пары/);
  await enter(/^Все пары/, 'ArrowDown');
  await says(/^предложена/);
  await toPanel();
  await enter(/^Отметить все, кто готов: предложена$/);
  await enter(/^Согласовать \d+ пар/);
  await expect.poll(async () => (await column('Пары', 'Статус')).includes('предложена')).toBe(false);

  await menu(/^Оформить документ$/, /^Приказ о закреплении пар/);
  await says('Кого касается');
  await toPanel();
  await enter(/^Оформить$/);
  await says(/^Документ готов/);
  const order = papersIn(edition.folder).find((paper) => /Приказ №/.test(paper))!;
  expect(textOfPaper(order)).toContain('ПРИКАЗЫВАЮ');
});

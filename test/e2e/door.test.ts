import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowsOf, type Slip, slipsOf } from '../host/door/kit';
import { launchBrowser } from '../kit/browser';
import { type RunningEdition, startSample } from './edition';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** `PICTURES_TO=folder npx vitest run …` leaves pictures of the screens there, to be looked at. */
const FOLDER = process.env.PICTURES_TO;

let browser: Browser;
let edition: RunningEdition;
let slips: Slip[];
let curator: Page;

beforeAll(async () => {
  [browser, edition] = await Promise.all([launchBrowser(), startSample()]);
  slips = await slipsOf(edition);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, bypassCSP: true });
  curator = await context.newPage();
  await curator.goto(edition.url);
  await curator.getByRole('menuitem', { name: 'Наставничество' }).waitFor();
});
afterAll(async () => {
  await browser.close();
  await edition.close();
});

const picture = async (page: Page, name: string, fullPage = false): Promise<void> => {
  if (FOLDER) await page.screenshot({ path: `${FOLDER}/${name}.png`, fullPage });
};

/** What axe finds; the grid of the curator's page is not ours. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run({ exclude: [['.grid'], ['iframe'], ['[class*=univer-]']] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

/** A small phone; `strict`: the page under its own policy, where axe cannot look. */
async function phone(strict = false): Promise<Page> {
  const context = await browser.newContext({
    ...{ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
    bypassCSP: !strict,
  });
  const page = await context.newPage();
  await page.goto(edition.door.state().open!.url);
  return page;
}

async function enter(page: Page, code: string): Promise<void> {
  await page.getByLabel('Код с вашего листочка').fill(code);
  await page.getByRole('button', { name: 'Открыть анкету' }).click();
}

const mark = (page: Page, question: RegExp, option: string): Promise<void> =>
  page.getByRole('group', { name: question }).getByText(option, { exact: true }).click();

test('the curator opens questionnaires, after the window has said what that means', async () => {
  await curator.getByRole('button', { name: 'Анкеты в сети…' }).click();
  const window = curator.getByRole('dialog', { name: 'Анкеты в сети' });
  await window.getByText('Связь внутри сети не зашифрована').waitFor();
  await picture(curator, 'curator-closed');
  expect(await findings(curator)).toEqual([]);
  await window.getByRole('button', { name: 'Открыть анкеты' }).click();
  await window.getByText('Выберите, какие анкеты открыть.').waitFor();
  expect(edition.door.state().open).toBeNull();
  await window.getByLabel(/Стартовая анкета наставляемого/).check();
  await window.getByLabel(/Итоговая анкета наставляемого/).check();
  await window.getByLabel('По какому адресу').selectOption('127.0.0.1');
  await window.getByRole('button', { name: 'Открыть анкеты' }).click();
  await window.getByText(/^● Открыты до/).waitFor();
  await window.getByText(edition.door.state().open!.url, { exact: true }).waitFor();
  await window.getByRole('img', { name: /Код для камеры телефона/ }).waitFor();
  await picture(curator, 'curator-open');
  expect(await findings(curator)).toEqual([]);
});

test('a person fills in by code on a phone: nothing is lost by a reload or a broken line', async () => {
  const slip = slips.find(({ role }) => role === 'mentee')!;
  const page = await phone();
  expect(await findings(page)).toEqual([]);
  await picture(page, 'phone-code');

  await enter(page, '2345678923');
  await page.getByText('В коде ошибка').waitFor();
  await picture(page, 'phone-slip');
  await enter(page, slip.code.replace(/(...)(...)/, '$1 $2 '));
  await page.getByRole('heading', { name: 'Стартовая анкета наставляемого' }).waitFor();
  await page.getByText('Ответы записываются без имени').waitFor();
  expect(await findings(page)).toEqual([]);
  await picture(page, 'phone-survey', true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);

  await mark(page, /Участвовали ли вы/, 'нет');
  await mark(page, /Результативность/, '8');
  await page.getByLabel(/Чего вы ждёте для себя/).fill('Уверенности на занятиях');
  await page.getByText('Отвечено 3 из 16').waitFor();

  await page.reload();
  await page.getByText('Отвечено 3 из 16').waitFor();
  expect(await page.getByLabel(/Чего вы ждёте для себя/).inputValue()).toBe('Уверенности на занятиях');

  await page.getByRole('button', { name: 'Отправить ответы' }).click();
  await page.getByText(/^Без ответа остались вопросы: 2, 4,/).waitFor();
  await picture(page, 'phone-unanswered');
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Вернуться к вопросу 2' }).click();
  await page.getByLabel(/Если участвовали/).fill('не участвовала');
  await mark(page, /Рады ли вы/, 'да');

  await page.route('**/answers', (route) => route.abort());
  await page.getByRole('button', { name: 'Отправить ответы' }).click();
  await page.getByRole('button', { name: 'Отправить так' }).click();
  await page.getByText('Связь с программой прервалась').waitFor();
  await picture(page, 'phone-lost');
  await page.unroute('**/answers');
  await page.getByRole('button', { name: 'Повторить' }).click();
  await page.getByRole('heading', { name: 'Спасибо, ответы записаны' }).waitFor();
  await picture(page, 'phone-done');
  expect(await findings(page)).toEqual([]);

  const rows = (await rowsOf(edition, 'Анкеты')).filter((row) => row[4] === slip.mark);
  expect(rows.map((row) => [row[2], row[5], row[6]])).toEqual([
    ['начало', 'Участвовали ли вы в наставничестве раньше', 'нет'],
    ['начало', 'Если участвовали, где и когда', 'не участвовала'],
    ['начало', 'Результативность программы для вас', '8'],
    ['начало', 'Чего вы ждёте для себя', 'Уверенности на занятиях'],
    ['начало', 'Рады ли вы участию в программе', 'да'],
  ]);

  await page.getByRole('button', { name: /Заполнить следующую: итоговая/ }).click();
  await page.getByRole('heading', { name: 'Итоговая анкета наставляемого' }).waitFor();
  await mark(page, /Результативность/, '10');
  await page.getByRole('button', { name: 'Отправить ответы' }).click();
  await page.getByRole('button', { name: 'Отправить так' }).click();
  await page.getByText('Листочек сохраните').waitFor();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);

  await page.reload();
  await enter(page, slip.code);
  await page.getByText('уже заполнена').waitFor();
  await page.context().close();
});

test('the keyboard alone fills one in, under the policy of the page', async () => {
  const slip = slips.filter(({ role }) => role === 'mentee')[1]!;
  const page = await phone(true);
  const wrong: string[] = [];
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  const { keyboard } = page;
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await keyboard.press(key);
  };
  await press('Tab');
  await keyboard.type(slip.code);
  await press('Enter');
  await page.getByRole('heading', { name: /Стартовая/ }).waitFor();
  await press('Tab', 'ArrowDown');
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('нет');
  await press('Tab');
  await keyboard.type('нигде');
  await page.getByText('Отвечено 2 из 16').waitFor();
  await page.getByRole('button', { name: 'Отправить ответы' }).focus();
  await press('Enter');
  await page.getByText(/^Без ответа/).waitFor();
  await press('Tab', 'Tab', 'Enter');
  await page.getByRole('heading', { name: 'Спасибо, ответы записаны' }).waitFor();
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('the curator sees how many have answered, closes, and nobody comes in any more', async () => {
  const window = curator.getByRole('dialog', { name: 'Анкеты в сети' });
  await window.getByText('Записано за это время: 3').waitFor();
  await window.getByText(/Стартовая анкета наставляемого: заполнили 2 из/).waitFor();
  const late = await phone();
  await enter(late, slips.filter(({ role }) => role === 'mentee')[2]!.code);
  await mark(late, /Участвовали ли вы/, 'да');
  await window.getByRole('button', { name: 'Закрыть анкеты' }).click();
  await window.getByText('Анкеты закрыты.').waitFor();
  await late.getByRole('button', { name: 'Отправить ответы' }).click();
  await late.getByRole('button', { name: 'Отправить так' }).click();
  await late.getByText('Ваши ответы сохранены на этой странице').waitFor();
  expect(await curator.getByRole('button', { name: 'Анкеты в сети…', includeHidden: true }).count()).toBe(1);
});

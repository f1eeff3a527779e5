// `node build/screenshots.mjs`: takes the pictures of the guide from the local edition with the sample book.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const pictures = join(root, 'docs/guide/pictures');
const SIZE = { width: 1280, height: 800 };

const PLAN = `Дорожная карта по наставничеству на 2026/2027 учебный год
№\tМероприятие\tСрок\tОтветственный
1.1.\tПриказ о назначении куратора\tдо 1 сентября\tЗаведующий
1.2.\tАнкетирование педагогов\tсентябрь\tПедагог-психолог
1.3.\tФормирование наставнических пар\tдо 25 сентября\tКуратор
2.1.\tВстречи наставников с наставляемыми\tодин раз в неделю\tНаставники
2.2.\tВзаимное посещение занятий\tежемесячно\tНаставники
2.3.\tДиагностика затруднений\tодин раз в квартал\tПедагог-психолог
3.1.\tОтчёт о работе пар\tмай\tКуратор`;

/** Launches the browser the tests use; their launcher is TypeScript, so it is built first. */
async function launch() {
  const outfile = join(root, '.build/kit/browser.mjs');
  await bundle({
    entryPoints: [join(root, 'test/kit/browser.ts')],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  });
  const { launchBrowser } = await import(pathToFileURL(outfile).href);
  return launchBrowser();
}

/** Serves a new folder on a free port, works with its address, and leaves nothing behind. */
async function withBook(flags, work) {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  const args = ['.build/cli.mjs', 'serve', '--folder', folder, '--no-open', '--port', '0', ...flags];
  const server = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  try {
    for await (const line of createInterface({ input: server.stdout })) {
      const url = /http:\S+/.exec(line);
      if (!url) continue;
      await work(url[0]);
      break;
    }
  } finally {
    server.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true });
  }
}

const pictureOf = (element, name) => element.screenshot({ path: join(pictures, `${name}.png`) });

/** What a person does on the page, and the pictures of it. */
function actionsOf(page) {
  const frame = () => page.frameLocator('iframe').last();
  const settle = (ms = 1500) => page.waitForTimeout(ms);
  const shown = (text) => frame().getByText(text, { exact: true }).locator('visible=true');
  return {
    frame,
    settle,
    async menu(...titles) {
      await page.getByText('Наставничество', { exact: true }).first().click();
      for (const title of titles) {
        const item = page.getByText(title, { exact: true }).locator('visible=true').first();
        if (title === titles.at(-1)) await item.click();
        else await item.hover();
      }
      await page.mouse.move(SIZE.width / 2, SIZE.height / 2);
      await settle();
    },
    async press(text) {
      await shown(text).first().click();
      await settle();
    },
    async paper(name) {
      await page.getByRole('button', { name: 'Документы', exact: true }).click();
      await page.getByRole('button', { name }).first().click();
      await settle();
    },
    picture: (name) => page.screenshot({ path: join(pictures, `${name}.png`) }),
    panel: (name) => pictureOf(page.locator('iframe').last(), name),
    dialog: (name) => pictureOf(page.locator('dialog').last(), name),
  };
}

async function openBook(browser, url) {
  const page = await browser.newPage({ viewport: SIZE, locale: 'ru-RU' });
  await page.goto(url);
  await page.waitForSelector('#page[data-ready=true]');
  await page.waitForTimeout(3000);
  return page;
}

async function firstSteps(browser, url) {
  const page = await openBook(browser, url);
  const { menu, panel } = actionsOf(page);
  await menu('Открыть панель');
  await panel('new-book');
  await page.close();
}

async function mainJob(page) {
  const { frame, settle, menu, press, paper, picture, panel, dialog } = actionsOf(page);
  await menu('Открыть панель');
  await picture('page');
  await press('Подобрать наставника');
  await frame().getByRole('radio').first().check();
  await panel('pair');
  const dates = frame().getByPlaceholder('дд.мм.гггг').locator('visible=true');
  // The pair begins on a working day; its consents are signed on the day of the picture.
  const today = new Date().toLocaleDateString('ru-RU', { timeZone: 'Europe/Moscow' });
  await dates.nth(2).fill(today);
  await dates.nth(3).fill(today);
  await dates.nth(3).press('Tab');
  await settle();
  await panel('pair-consents');
  await press('Сохранить пару');
  await panel('pair-saved');
  await press('Оформить приказ');
  await panel('order');
  await press('в пунктах приказа');
  await frame().getByText('Как прозвучат имена').scrollIntoViewIfNeeded();
  await panel('order-names');
  await press('Оформить');
  await settle();
  await panel('order-made');
  await paper(/^Приказ №/);
  await dialog('order-paper');
  await page.getByRole('button', { name: 'К списку документов' }).click();
  await settle();
  await dialog('documents');
  await page.locator('dialog').getByText('Закрыть', { exact: true }).click();
}

async function otherScreens(page) {
  const { frame, settle, menu, panel, dialog, press } = actionsOf(page);
  await menu('Люди…');
  await panel('people');
  await frame().getByText('Ткач Алина Андреевна').first().click();
  await settle();
  await panel('person');
  for (const [name, ...path] of [
    ['consents', 'Оформить документ', 'Согласия…'],
    ['templates', 'Настройка', 'Проверить шаблоны'],
    ['reminders', 'Настройка', 'Напоминания…'],
  ]) {
    await menu(...path);
    await settle(3000);
    await panel(name);
  }
  await menu('Открыть панель');
  await press('Ещё');
  await press('Проверить сроки');
  await panel('deadlines');
  await menu('Дорожная карта', 'Загрузить план…');
  await frame().locator('textarea').first().fill(PLAN);
  await press('Разобрать план');
  await dialog('plan');
  await page.locator('dialog').getByText('Закрыть', { exact: true }).last().click();
  await settle();
  await planScreens(page);
}

/** What is done with the plan once it is in the book. */
async function planScreens(page) {
  const { settle, menu, panel, dialog } = actionsOf(page);
  for (const [name, take, ...path] of [
    ['pairing', dialog, 'Подобрать пары…'],
    ['marks', panel, 'Дорожная карта', 'Отметить выполнение…'],
    ['findings', panel, 'Дорожная карта', 'Проверить план…'],
    ['year', dialog, 'Дорожная карта', 'Показать год…'],
    ['next-year', dialog, 'Дорожная карта', 'Перейти на следующий год…'],
    ['indicators', dialog, 'Отчёты', 'Показатели…'],
  ]) {
    await menu(...path);
    await settle(3000);
    await take(name);
    if (take === dialog) await page.locator('dialog').getByText('Закрыть', { exact: true }).last().click();
    await settle();
  }
}

/** Last of all: a heading is spoilt, and the check says where. */
async function brokenBook(page) {
  const { settle, menu, panel } = actionsOf(page);
  await page.getByText('Наставники', { exact: true }).locator('visible=true').last().click();
  await settle();
  const address = page.locator('.grid input.univer-size-full').first();
  await address.fill('B1');
  await address.press('Enter');
  await page.keyboard.type('Кто наставник');
  await page.keyboard.press('Enter');
  await menu('Настройка', 'Проверить таблицу');
  await panel('check');
}

mkdirSync(pictures, { recursive: true });
const browser = await launch();
try {
  await withBook([], (url) => firstSteps(browser, url));
  await withBook(['--sample'], async (url) => {
    const page = await openBook(browser, url);
    await mainJob(page);
    await otherScreens(page);
    await brokenBook(page);
    await page.close();
  });
} finally {
  await browser.close();
}

// `node build/screenshots.mjs`: takes the pictures of the guide from the local edition with the sample book.
// `node build/screenshots.mjs pairs`: only those of one of the PARTS below.
import { mkdirSync } from 'node:fs';
import { actionsOf, launch, openBook, pictures, withBook } from './guide-page.mjs';
import { bankScreens, consentScreens, pairingScreens, stateScreens, surveyScreens } from './guide-pairs.mjs';
import {
  doorScreens,
  feedbackScreens,
  indicatorScreens,
  meetingScreens,
  nextScreens,
  programmeScreens,
  publicScreens,
  reportScreens,
  resultScreens,
} from './guide-year.mjs';

const PLAN = `Дорожная карта по наставничеству на 2026/2027 учебный год
№\tМероприятие\tСрок\tОтветственный
1.1.\tПриказ о назначении куратора\tдо 1 сентября\tЗаведующий
1.2.\tАнкетирование педагогов\tсентябрь\tПедагог-психолог
1.3.\tФормирование наставнических пар\tдо 25 сентября\tКуратор
2.1.\tВстречи наставников с наставляемыми\tодин раз в неделю\tНаставники
2.2.\tВзаимное посещение занятий\tежемесячно\tНаставники
2.3.\tДиагностика затруднений\tодин раз в квартал\tПедагог-психолог
3.1.\tОтчёт о работе пар\tмай\tКуратор`;

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
  // The pair begins on a working day; consents are signed on the day of the picture. Who waits longest has none to the
  // processing of data in force, and the form asks for it too.
  const today = new Date().toLocaleDateString('ru-RU', { timeZone: 'Europe/Moscow' });
  for (const at of [2, 3, 4]) await dates.nth(at).fill(today);
  await dates.nth(4).press('Tab');
  await settle();
  await panel('pair-consents');
  await press('Сохранить пару');
  await panel('pair-saved');
  await press('Оформить приказ');
  await panel('order');
  await frame()
    .getByRole('radio', { name: /пары в тексте/ })
    .check();
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
    ['marks', panel, 'Дорожная карта', 'Отметить выполнение…'],
    ['findings', panel, 'Дорожная карта', 'Проверить план…'],
    ['year', dialog, 'Дорожная карта', 'Показать год…'],
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

const sample = (...scenes) =>
  withBook(['--sample'], async (url) => {
    const page = await openBook(browser, url);
    for (const scene of scenes) await scene(page);
    await page.close();
  });

const PARTS = {
  start: () => withBook([], (url) => firstSteps(browser, url)),
  main: () => sample(mainJob, otherScreens, brokenBook),
  pairs: () => sample(pairingScreens, stateScreens),
  year: () =>
    sample(
      programmeScreens,
      meetingScreens,
      feedbackScreens,
      doorScreens,
      resultScreens,
      indicatorScreens,
      publicScreens,
      reportScreens,
      nextScreens,
    ),
  banks: () => sample(consentScreens, surveyScreens, bankScreens),
};

mkdirSync(pictures, { recursive: true });
const browser = await launch();
try {
  const wanted = process.argv.slice(2);
  for (const [name, take] of Object.entries(PARTS))
    if (wanted.length === 0 || wanted.includes(name)) await take();
} finally {
  await browser.close();
}

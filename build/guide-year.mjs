// Pictures of the year's work: programmes, meetings, events, questionnaires, figures, the site, the next year.
import { pictureFile, stepsOf } from './guide-page.mjs';

const PHONE = { width: 360, height: 640 };

/** Programmes from the bank of measures, and the marks of one that goes. */
export async function programmeScreens(page) {
  const { frame, menu, push, panel, dialog, closeDialog } = stepsOf(page);
  await menu('Программы пар…');
  await panel('programmes');
  await push(/^Составить \d/);
  await panel('programme-offers');
  await menu('Программы пар…');
  await push(/^Отметить выполнение/);
  await frame().getByRole('checkbox').first().check();
  await panel('programme-marks');
  await menu('Программы пар…');
  await push(/^Открыть/);
  await dialog('programme');
  await closeDialog();
}

/** A week of meetings with the pairs that are silent, then an event. */
export async function meetingScreens(page) {
  const { frame, menu, push, see, panel } = stepsOf(page);
  await menu('Встречи за неделю…');
  await panel('silent');
  await frame().getByRole('checkbox').first().check();
  await see(frame().locator('.meeting-lines').first());
  await panel('meetings');
  await menu('Мероприятия…');
  await panel('events');
  await push('Добавить мероприятие');
  await panel('event');
}

/** Codes, the door, a phone at it, then what is typed in from paper and what has come of it. */
export async function feedbackScreens(page) {
  const { frame, more, menu, push, see, settle, panel, dialog, closeDialog } = stepsOf(page);
  await menu('Коды для анкет…');
  if (await frame().getByRole('button', { name: /^Выдать \d/ }).count()) await push(/^Выдать \d/);
  await panel('survey-codes');
  await more('Анкеты обратной связи');
  await panel('feedback');
  await push(/^Ввести:/);
  await panel('feedback-form');
  await menu('Отчёты', 'Ответы на анкеты…');
  await settle(2000);
  await dialog('survey-results');
  await closeDialog();
}

/** The window that opens questionnaires to the network, and a phone that comes in with the code of a new slip. */
export async function doorScreens(page) {
  const { frame, menu, push, settle, dialog } = stepsOf(page);
  await menu('Коды для анкет…');
  await frame().locator('summary').filter({ hasText: 'Потерян листочек' }).click();
  await push(/^Выдать новый код/);
  const said = await frame().getByText(/^Новый код, О-/).first().innerText();
  const [code] = /(?:\d ?){8,}/.exec(said.slice(said.indexOf(':')));
  await page.getByRole('button', { name: 'Анкеты в сети…' }).click();
  await settle();
  const window = page.getByRole('dialog', { name: 'Анкеты в сети' });
  for (const box of await window.getByRole('checkbox').all()) await box.check();
  await window.getByLabel('По какому адресу').selectOption('127.0.0.1');
  await dialog('door');
  await window.getByRole('button', { name: 'Открыть анкеты' }).click();
  await window.getByText(/^● Открыты до/).waitFor();
  await dialog('door-open');
  await phoneScreens(page, await window.locator('.address').innerText(), code);
  await window.getByRole('button', { name: 'Закрыть анкеты' }).click();
  await settle();
  await window.getByText('Закрыть', { exact: true }).click();
}

async function phoneScreens(page, url, code) {
  const phone = await page.context().browser().newPage({ viewport: PHONE, isMobile: true, hasTouch: true });
  await phone.goto(url);
  await phone.getByLabel('Код с вашего листочка').fill(code);
  await phone.screenshot({ path: pictureFile('phone-code') });
  await phone.getByRole('button', { name: 'Открыть анкету' }).click();
  await phone.getByRole('heading', { level: 1 }).waitFor();
  await phone.waitForTimeout(1000);
  await phone.screenshot({ path: pictureFile('phone-survey') });
  await phone.close();
}

/** The figures, from the numbers on top to the charts and the list. */
export async function indicatorScreens(page) {
  const { frame, menu, see, settle, dialog, closeDialog } = stepsOf(page);
  await menu('Отчёты', 'Показатели…');
  await settle(4000);
  await dialog('indicators');
  await see(frame().locator('figure, .chart-frame').nth(1));
  await dialog('charts');
  await closeDialog();
}

export async function publicScreens(page) {
  const { frame, menu, push, panel, see, settle } = stepsOf(page);
  await menu('Отчёты', 'Раздел сайта…');
  await settle();
  await panel('site');
  await menu('Отчёты', 'Копилка…');
  await panel('materials');
  await menu('Отчёты', 'Поощрения…');
  await settle();
  await panel('rewards');
}

/** A report of the year, and the materials of the council that slides are made of. */
export async function reportScreens(page) {
  const { frame, menu, press, push, see, settle, panel, dialog, paper, closeDialog } = stepsOf(page);
  for (const [title, name] of [
    ['Отчёт о мониторинге', 'report'],
    ['Материалы к педагогическому совету', 'council'],
  ]) {
    await menu('Оформить документ', 'Все документы…');
    await settle(3000);
    await frame().getByLabel('Поиск по названию').fill(title);
    await settle();
    await dialog(`${name}-catalogue`);
    await push(/^Оформить/);
    await settle(3000);
    await panel(name);
  }
}

/** The question about pairs of the step to the next year, and the copy without names. */
export async function nextScreens(page) {
  const { menu, push, settle, panel, dialog, closeDialog } = stepsOf(page);
  await menu('Дорожная карта', 'Перейти на следующий год…');
  await settle(3000);
  await dialog('next-year');
  await push('Решить о парах');
  await dialog('next-year-pairs');
  await closeDialog();
  await menu('Настройка', 'Таблица без имён…');
  await settle();
  await panel('privacy');
}

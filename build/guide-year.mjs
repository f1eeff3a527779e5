// Pictures of the year's work: programmes, meetings, events, questionnaires, figures, the site, the next year.
import { pictureFile, stepsOf } from './guide-page.mjs';

/** Answers of the beginning and of the end, some better, as a form of a survey would give them. */
const QUESTIONS = [
  'Результативность программы для вас',
  'Комфорт участия в программе',
  'Освоение в должности',
  'Поддержка со стороны наставника',
  'Удовлетворённость совместной работой',
  'Знакомство с коллективом и обязанностями',
  'Польза открытых занятий, семинаров, конкурсов',
  'Продуманность программы пары',
  'Теория, которой делится наставник',
  'Практические приёмы, которым учит наставник',
];
const BEFORE = [
  [6, 7, 5, 8, 7],
  [7, 7, 6, 8, 8],
  [5, 6, 5, 7, 7],
  [8, 8, 6, 9, 8],
  [6, 5, 4, 7, 6],
  [7, 8, 7, 8, 8],
];
const AFTER = [
  [8, 9, 8, 9, 9],
  [8, 8, 8, 9, 9],
  [7, 8, 7, 9, 8],
  [9, 9, 8, 10, 9],
  [6, 7, 6, 8, 7],
  [9, 9, 8, 9, 9],
];
const GLAD = 'Рады ли вы участию в программе';
const sheetOf = (rows) =>
  [
    ['Отметка', ...QUESTIONS, GLAD],
    ...rows.map((marks, at) => [`О-${String(at + 1).padStart(2, '0')}`, ...marks, ...marks, 'да']),
  ]
    .map((cells) => cells.join(';'))
    .join('\n');

const PHONE = { width: 360, height: 640 };

/** Programmes from the bank of measures, and the marks of one that goes. */
export async function programmeScreens(page) {
  const { frame, menu, push, see, panel } = stepsOf(page);
  await menu('Работа пар', 'Программы пар…');
  await panel('programmes');
  await push(/^Составить \d/);
  await panel('programme-offers');
  await menu('Работа пар', 'Программы пар…');
  await push(/^Отметить выполнение/);
  await frame().getByRole('checkbox').first().check();
  await panel('programme-marks');
  await menu('Работа пар', 'Программы пар…');
  await push(/^Открыть/);
  await see(frame().getByText('Над чем работать', { exact: true }));
  await panel('programme');
}

/** A week of meetings with the pairs that are silent, then an event. */
export async function meetingScreens(page) {
  const { frame, menu, push, see, panel } = stepsOf(page);
  await menu('Работа пар', 'Встречи за неделю…');
  await panel('silent');
  await frame().getByRole('checkbox').first().check();
  await see(frame().locator('.meeting-lines').first());
  await panel('meetings');
  await menu('Работа пар', 'Мероприятия…');
  await push('Добавить мероприятие');
  await frame().getByLabel('Вид', { exact: true }).selectOption({ label: 'семинар' });
  await frame().getByLabel('Название', { exact: true }).fill('Как давать обратную связь');
  await frame().getByLabel('Дата', { exact: true }).fill('12.11.2026');
  await push('Все участники этого года');
  await see(frame().getByLabel('Название', { exact: true }));
  await panel('event');
}

/** Codes, the door, a phone at it, then what is typed in from paper and what has come of it. */
export async function feedbackScreens(page) {
  const { frame, menu, push, settle, panel } = stepsOf(page);
  await menu('Анкеты', 'Коды для анкет…');
  if (
    await frame()
      .getByRole('button', { name: /^Выдать \d/ })
      .count()
  )
    await push(/^Выдать \d/);
  await panel('survey-codes');
  await menu('Анкеты', 'Обратная связь…');
  await panel('feedback');
  await frame()
    .getByText(/^Стартовая анкета наставляемого/)
    .first()
    .click();
  await settle();
  await push(/^Ввести:/);
  await panel('feedback-form');
}

/** Answers taken in from two files, and what has come of them. */
export async function resultScreens(page) {
  const { frame, menu, push, settle, panel, dialog, closeDialog } = stepsOf(page);
  for (const [name, title, rows] of [
    ['начало', 'Стартовая анкета наставляемого', BEFORE],
    ['конец', 'Итоговая анкета наставляемого', AFTER],
  ]) {
    await menu('Анкеты', 'Обратная связь…');
    await push('Загрузить ответы из файла');
    await frame()
      .locator('input[type=file]')
      .setInputFiles({ name: `${name}.csv`, mimeType: 'text/csv', buffer: Buffer.from(sheetOf(rows)) });
    await settle(4000);
    if (name === 'начало') await panel('feedback-import');
    await frame()
      .getByLabel(/анкета/i)
      .first()
      .selectOption({ label: title });
    await settle(3000);
    await push(/^Записать \d/);
    await settle();
  }
  await menu('Анкеты', 'Ответы на анкеты…');
  await settle(2000);
  await dialog('survey-results');
  await closeDialog();
}

/** The window that opens questionnaires to the network, and a phone that comes in with the code of a new slip. */
export async function doorScreens(page) {
  const { frame, menu, push, settle, dialog } = stepsOf(page);
  await menu('Анкеты', 'Коды для анкет…');
  await frame().locator('summary').filter({ hasText: 'Потерян листочек' }).click();
  await push(/^Выдать новый код/);
  const said = await frame()
    .getByText(/Новый код, О-/)
    .first()
    .innerText();
  const code = said.slice(said.indexOf(':')).replace(/\D/g, '');
  await page.getByRole('button', { name: 'Анкеты в сети…' }).click();
  await settle();
  const window = page.getByRole('dialog', { name: 'Анкеты в сети' });
  for (const box of await window.getByLabel(/^Промежуточная/).all()) await box.check();
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
  await see(frame().locator('.chart-head').nth(2));
  await dialog('charts');
  await closeDialog();
}

export async function publicScreens(page) {
  const { frame, menu, push, panel, settle } = stepsOf(page);
  await menu('Отчёты', 'Раздел сайта…');
  await settle();
  await panel('site');
  await menu('Работа пар', 'Копилка…');
  await push('Добавить материал');
  await frame().getByLabel('Название', { exact: true }).fill('Карта речевых игр для средней группы');
  await frame().getByLabel('Ссылка или место').fill('Методический кабинет, папка 4');
  await frame().getByRole('checkbox').first().check();
  await push('Сохранить материал');
  await panel('materials');
  await menu('Отчёты', 'Поощрения…');
  await settle();
  await panel('rewards');
}

/** A report of the year, and the materials of the council that slides are made of. */
export async function reportScreens(page) {
  const { frame, menu, push, settle, panel, dialog, paper, closeDialog } = stepsOf(page);
  await menu('Отчёты', 'Отчёт о мониторинге…');
  await settle(3000);
  await panel('report');
  await push('Оформить');
  await frame().getByText('Документ готов').waitFor();
  await settle(3000);
  await menu('Оформить документ', 'Все документы…');
  await settle(3000);
  await frame().getByLabel('Поиск по названию').fill('педсовету');
  await settle();
  await push(/^Оформить/);
  await settle(3000);
  await push('Оформить');
  await settle(3000);
  await push(/^Сделать слайды/);
  await settle(3000);
  await dialog('slides');
  await closeDialog();
  await paper(/^Отчёт о мониторинге на/);
  await dialog('report-paper');
  await closeDialog();
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

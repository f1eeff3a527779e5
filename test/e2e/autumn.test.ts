import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settingRows } from '../../src/sheets/sample/organisation';
import { launchBrowser } from '../kit/browser';
import { sheetRows } from '../kit/school';
import { papersIn, type RunningEdition, startEdition, textOfPaper } from './edition';
import { choose, openPage, openSheet, pasteText, saved } from './page-actions';

const MENTORS = `Фамилия, имя, отчество\tДолжность\tКатегория\tПедагогический стаж с\tОсновные компетенции\tМест
ОСАДЧАЯ ТАТЬЯНА ВИКТОРОВНА\tстарший воспитатель\tвысшая\t01.09.2005\tИКТ; документация\t1
Игорь Петрович Швец\tвоспитатель\tпервая\t01.09.2010\tпортфолио и аттестация; работа с родителями\t1
Мамедова Лейла Гасан кызы\tвоспитатель\tвысшая\t01.09.2012\tработа с детьми с ОВЗ\t2`;

const MENTEES = `ФИО педагога\tДолжность\tСтаж с
Ким Вера Ивановна\tвоспитатель\t01.09.2025
Белых Ольга Павловна\tвоспитатель\t01.09.2024
Ёлкина Фёкла Ильинична\tвоспитатель\t01.09.2026`;

const REQUESTS = `Отметка времени;Ваши фамилия, имя, отчество;Три главных запроса по порядку
01.10.2026 9:15:00;Ким В. И.;Использование цифровых технологий на занятии
02.10.2026 9:20:00;Белых Ольга Павловна;Заполнение портфолио к аттестации
02.10.2026 9:40:00;Елкина Фекла Ильинична;Занятия с детьми с ТНР`;

const PLAN = `Мероприятие\tСрок\tОтветственный
Приказ о закреплении наставнических пар\tдо 25 декабря 2026 года\tЗаведующий`;

let browser: Browser;
let edition: RunningEdition;
let page: Page;

beforeAll(async () => {
  [browser, edition] = await Promise.all([launchBrowser(), startEdition()]);
  await edition.session.run('menu', 'openCreateBook', []);
  await edition.edition.settled();
  page = await browser.newPage({ viewport: { width: 1360, height: 900 } });
  await openPage(page, edition);
});
afterAll(async () => {
  await browser.close();
  await edition.close();
});

const rows = async (sheet: string): Promise<unknown[][]> => {
  const [head = [], ...body] = sheetRows((await edition.onDisk()).sheets.find(({ name }) => name === sheet)!);
  return [head, ...body.filter((row) => row[0] !== '')];
};

/** Values of the columns named, row by row. */
async function column(sheet: string, ...headers: string[]): Promise<unknown[][]> {
  const [head = [], ...body] = await rows(sheet);
  return body.map((row) => headers.map((header) => row[head.indexOf(header)]));
}

/** The panel and the dialogs by what is in them now: a menu command puts a new page in place of the open one. */
const panelOf = (): FrameLocator => page.locator('iframe').first().contentFrame();
const dialog = (name: string): FrameLocator =>
  page.getByRole('dialog', { name }).locator('iframe').contentFrame();

const closeDialog = (): Promise<void> =>
  page.getByRole('dialog').getByRole('button', { name: 'Закрыть' }).click();

const press = (frame: FrameLocator, name: string | RegExp): Promise<void> =>
  frame
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();

/** Opens a screen from «Ещё». */
async function fromMore(entry: string): Promise<FrameLocator> {
  await choose(page, 'Открыть панель');
  const panel = panelOf();
  await press(panel, 'Ещё');
  await press(panel, entry);
  return panel;
}

async function takeIn(role: string, list: string, accept: RegExp): Promise<void> {
  await choose(page, 'Люди…');
  const panel = panelOf();
  await press(panel, 'Внести список…');
  const frame = dialog('Список людей');
  await frame.getByText(role, { exact: true }).first().click();
  await frame.getByLabel('Текст списка').fill(list);
  await press(frame, 'Разобрать список');
  await press(frame, accept);
  await frame
    .getByText(/Внесён список/)
    .first()
    .waitFor();
  await closeDialog();
}

/** Ticks all missing consents, prints their blanks and enters them as signed on the day. */
async function printAndSign(day: string, blanks: number): Promise<void> {
  await choose(page, 'Оформить документ', 'Согласия…');
  const panel = panelOf();
  await panel.getByRole('heading', { name: 'Недостающие согласия' }).waitFor();
  await press(panel, new RegExp(`^Подготовить ${blanks} бланк`));
  await panel.getByText(`Готово ${blanks} из ${blanks}`).waitFor();
  await choose(page, 'Оформить документ', 'Согласия…');
  const again = panelOf();
  await again.getByText('Бумаги уже подписаны').click();
  await again.getByLabel('Дата согласия').fill(day);
  await press(again, new RegExp(`^Внести ${blanks} соглас`));
  await again.getByText('Все согласия получены').waitFor();
}

describe('an autumn, as a curator does it', () => {
  it('fills in the organisation and takes in both banks from lists', async () => {
    await openSheet(page, 'Настройки');
    await pasteText(page, 'C2', settingRows.map(({ value }) => value).join('\n'));
    await saved(page);
    await takeIn('Наставники', MENTORS, /^Внести 3 человека/);
    await takeIn('Наставляемые', MENTEES, /^Внести 3 человека/);
    expect(await column('Наставники', 'Код', 'ФИО наставника', 'Статус')).toEqual([
      ['Н-01', 'Осадчая Татьяна Викторовна', 'согласия не получены'],
      ['Н-02', 'Швец Игорь Петрович', 'согласия не получены'],
      ['Н-03', 'Мамедова Лейла Гасан кызы', 'согласия не получены'],
    ]);
    expect((await column('Наставляемые', 'ФИО наставляемого')).flat()).toEqual([
      'Ким Вера Ивановна',
      'Белых Ольга Павловна',
      'Ёлкина Фёкла Ильинична',
    ]);
  });

  it('proposes nobody before the consents to processing are there, and says why', async () => {
    await choose(page, 'Подобрать пары…');
    const frame = dialog('Подбор пар');
    await frame.getByText(/ни одна пара не проходит/).waitFor();
    await frame
      .getByText(/Нет согласия наставляемого на обработку данных/)
      .first()
      .waitFor();
    await closeDialog();
    await printAndSign('01.10.2026', 6);
    expect((await column('Наставляемые', 'Статус')).flat()).toEqual(['в банке', 'в банке', 'в банке']);
  });

  it('takes requests from a sheet of answers and a ballot from paper by keys', async () => {
    const panel = await fromMore('Анкеты для подбора');
    await panel.getByText('Запросы', { exact: true }).click();
    await press(panel, 'Загрузить ответы из файла');
    await panel.locator('input[type=file]').setInputFiles({
      ...{ name: 'Ответы.csv', mimeType: 'text/csv', buffer: Buffer.from(REQUESTS) },
    });
    await press(panel, /^Записать 3 ответа/);
    await panel
      .getByText(/Загружены ответы/)
      .first()
      .waitFor();
    await press(panel, 'К списку анкет');
    await panel.getByText('Бюллетени', { exact: true }).click();
    await panel
      .getByRole('button', { name: /Ким Вера Ивановна/ })
      .last()
      .click();
    await panel.getByText('С кем хотели бы работать').waitFor();
    await page.keyboard.type('осад');
    for (const key of ['Enter', 'Enter']) await page.keyboard.press(key);
    await panel.getByLabel('Когда даны ответы').fill('10.10.2026');
    await press(panel, 'Сохранить ответы');
    const save = panel.getByRole('button', { name: /^Сохранить (без банка|и заполнить)/ });
    await save.or(panel.getByText('ответы записаны')).first().waitFor();
    if (await save.isVisible()) await save.click();
    await panel.getByText('ответы записаны').waitFor();
    const answers = await column('Анкеты', 'Код участника', 'Ответ');
    expect(answers.filter(([person]) => person === 'М-01').map(([, answer]) => answer)).toEqual(
      expect.arrayContaining([expect.stringContaining('Осадчая Татьяна Викторовна')]),
    );
  });

  it('proposes the pairs that answer the requests, keeps one, rules one out, and proposes anew', async () => {
    await choose(page, 'Подобрать пары…');
    const frame = dialog('Подбор пар');
    const line = (names: RegExp) => frame.getByRole('button', { name: names }).first();
    await line(/^Ким Вера Ивановна – Осадчая Татьяна Викторовна, \d+ балл/).waitFor();
    await line(/^Белых Ольга Павловна – Швец Игорь Петрович, \d+ балл/).waitFor();
    await line(/^Ёлкина Фёкла Ильинична – Мамедова Лейла Гасан кызы, \d+ балл/).waitFor();
    await press(frame, 'Закрепить: Ким Вера Ивановна');
    await line(/^Ким Вера Ивановна – Осадчая .*, закреплено$/).waitFor();
    await press(frame, 'Не предлагать: Белых Ольга Павловна');
    await frame
      .getByText(/в сумме/)
      .first()
      .waitFor();
    await frame.getByLabel('Почему (можно не писать)').fill('работают в разных корпусах');
    await press(frame, 'Так и сделать');
    await line(/^Белых Ольга Павловна – Мамедова Лейла Гасан кызы/).waitFor();
    await press(frame, 'Предложить заново');
    await frame.getByText(/Предложение то же/).waitFor();
    await press(frame, 'Принять предложение');
    await press(frame, /^Принять 3 пары/);
    await press(frame, 'Согласовать пары');
    await frame.getByRole('heading', { name: 'Пары', exact: true }).waitFor();
    await closeDialog();
    expect(await column('Пары', 'Наставник', 'Наставляемый', 'Статус')).toEqual(
      expect.arrayContaining([
        ['Осадчая Татьяна Викторовна', 'Ким Вера Ивановна', 'предложена'],
        ['Мамедова Лейла Гасан кызы', 'Белых Ольга Павловна', 'предложена'],
        ['Мамедова Лейла Гасан кызы', 'Ёлкина Фёкла Ильинична', 'предложена'],
      ]),
    );
    const kept = (await column('Подбор', 'Запись')).flat();
    expect(kept.filter((entry) => entry === 'предложена пара')).toHaveLength(3);
    expect(kept).toEqual(expect.arrayContaining(['закрепить', 'не предлагать']));
  });

  it('cannot agree on pairs without their consents; printed and dated, it can', async () => {
    const panel = await fromMore('Все пары');
    await panel
      .getByText(/Согласие наставника не получено/)
      .first()
      .waitFor();
    expect(await panel.getByRole('button', { name: /^Согласовать/ }).count()).toBe(0);
    await printAndSign('20.11.2026', 6);
    const again = await fromMore('Все пары');
    await press(again, /^Отметить все, кто готов/);
    await press(again, 'Согласовать 3 пары');
    await expect
      .poll(async () => new Set((await column('Пары', 'Статус')).flat()))
      .toEqual(new Set(['согласована']));
  });

  it('makes the order with all three pairs from its row of the plan', async () => {
    await choose(page, 'Дорожная карта', 'Загрузить план…');
    const plan = dialog('Загрузка плана');
    await plan.getByLabel('Текст плана').fill(PLAN);
    await press(plan, 'Разобрать план');
    await press(plan, 'Принять 1 строку');
    await plan.getByText('План записан: 1 строка').waitFor();
    await closeDialog();
    await choose(page, 'Дорожная карта', 'Отметить выполнение…');
    const panel = panelOf();
    await press(panel, /Приказ о закреплении наставнических пар/);
    await press(panel, 'Оформить: Приказ о закреплении пар');
    await panel.getByRole('heading', { name: 'Приказ о закреплении пар' }).waitFor();
    // A day that has come proves the row at once; that it is a Saturday is told.
    await panel.getByLabel('Дата', { exact: true }).fill('21.11.2026');
    await panel.getByText('21.11.2026 – нерабочий день.').waitFor();
    await press(panel, 'Оформить');
    await panel.getByRole('heading', { name: 'Документ готов' }).waitFor();
    const order = papersIn(edition.folder).find((paper) => /Приказ №/.test(paper))!;
    const text = textOfPaper(order);
    for (const name of ['Ким Вера Ивановна', 'Белых Ольга Павловна', 'Ёлкина Фёкла Ильинична'])
      expect(text).toContain(name);
    expect(text).not.toMatch(/\{\{|\}\}|undefined|null/);
    expect(new Set((await column('Пары', 'Приказ №')).flat()).size).toBe(1);
  });

  it('marks it signed; the register has it, and its row of the plan is confirmed by it', async () => {
    await press(panelOf(), 'Отметить подписанным');
    const [row] = (await column('Дорожная карта', 'Код')).flat();
    await expect
      .poll(() => column('Документы', 'Вид', 'Номер', 'Статус', 'Строка карты'))
      .toContainEqual(['Приказ о закреплении пар', '1-ОД', 'подписан', row]);
    await choose(page, 'Дорожная карта', 'Отметить выполнение…');
    const panel = panelOf();
    await panel.getByText(/Подтвердите: .*приказ.*1-ОД/).waitFor();
    await press(panel, /Приказ о закреплении наставнических пар/);
    await press(panel, 'Подтвердить выполнение');
    await expect
      .poll(async () => (await column('Дорожная карта', 'Подтверждение')).flat())
      .toEqual([expect.stringContaining('1-ОД')]);
    await choose(page, 'Проверить сроки');
    await expect
      .poll(async () => (await column('Дорожная карта', 'Статус')).flat())
      .toEqual([expect.stringMatching(/^выполнено/)]);
  });
});

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { ConsentTask, PersonCard } from '../../src/contract/dto';
import * as fake from './fake-consents';
import { mentees, mentors } from './fake-school';
import { type FakeServer, sent } from './fake-server';
import { panelForEachTest } from './opened-page';
import { press } from './views';

const open = panelForEachTest();

const many = (count: number): ConsentTask[] =>
  Array.from({ length: count }, (_, index) => ({
    ...fake.tasks[0]!,
    personId: `М-${index}`,
    pairId: '',
    kind: fake.KINDS[index % 2]!,
    blank: ['D11', 'D12'][index % 2]!,
  }));

/** The card of Осадчая, whose consent to the processing of data was taken back. */
const withdrawn = (server: FakeServer): void =>
  server.on('people.list', ({ role }) => ({
    people: (role === 'mentor' ? mentors : mentees).map(
      (person): PersonCard =>
        person.id === 'Н-01'
          ? { ...person, status: 'отозвал согласие', gone: true, withdrawal: fake.withdrawal }
          : person,
    ),
    ...{ positions: [], categories: [], topics: [], modes: [], pairKinds: [], young: null },
  }));

describe('missing consents', () => {
  it('many are a run that goes on by itself and ends with the papers', async () => {
    const { page, server } = await open('consents');
    server.on('consents.missing', () => ({ tasks: many(130), policy: 'remind' }));
    await page.reload();
    await page.getByText('«напоминать»').waitFor();
    await page.getByRole('checkbox', { name: /Бланки одного вида – одним файлом/ }).check();
    await press(page, 'Подготовить 130 бланков');
    await page.getByText('Готово 130 из 130.').waitFor();
    const { items, together } = sent(server, 'jobs.start');
    expect([items.length, new Set(items.map(({ personId }) => personId)).size, together]).toEqual([
      ...[130, 130, true],
    ]);
    expect(server.writesAtOnce()).toBe(1);
  });

  it('are chosen by kind', async () => {
    const { page, server } = await open('consents');
    server.on('consents.missing', () => ({ tasks: many(10), policy: 'require' }));
    await page.reload();
    await page.getByRole('checkbox', { name: 'обработка данных: 5' }).uncheck();
    await press(page, 'Подготовить 5 бланков');
    await page.getByText('Готово 5 из 5.').waitFor();
    const kinds = sent(server, 'jobs.start').items.map(({ kind }) => kind);
    expect([...new Set(kinds)]).toEqual(['D12']);
  });

  it('hold those to the site only when asked for, by keyboard', async () => {
    const { page, server } = await open('consents');
    const site = page.getByRole('checkbox', { name: /И согласия для сайта/ });
    expect(await site.isChecked()).toBe(false);
    await site.focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Подготовить 6 бланков' }).waitFor();
    expect(sent(server, 'consents.missing')).toEqual({ site: true });
  });

  it('that came back signed are entered with one date', async () => {
    const { page, server } = await open('consents');
    await page.getByText('Бумаги уже подписаны').click();
    await press(page, 'Внести 3 согласия');
    await page.getByText('Укажите дату.').waitFor();
    expect(sent(server, 'consents.enter')).toBeUndefined();
    await page.getByLabel('Дата согласия').fill('20.11.26');
    await page.getByLabel('Где лежит бумага').fill('папка 4');
    await page.keyboard.press('Enter');
    await page.getByText('Внесено согласий: 3').first().waitFor();
    expect(sent(server, 'consents.enter')).toMatchObject({
      ...{ date: '2026-11-20', until: null, paper: 'папка 4' },
      tasks: [{ personId: 'М-01' }, { personId: 'М-02' }, { personId: 'М-03' }],
    });
  });

  it('say why they matter, with the fine as of a day', async () => {
    const { page } = await open('consents');
    await page.getByText('Почему это важно').click();
    await page.getByText(/На 01\.2026 .*статья 13\.11 КоАП/).waitFor();
    await page.getByText(/ещё три года/).waitFor();
  });
});

describe('the form of a consent', () => {
  const card = async (page: Page) => {
    await press(page, /Осадчая/);
    await page.getByRole('button', { name: 'Добавить согласие' }).waitFor();
  };

  it('of any kind is added from the card, for a pair or the whole programme', async () => {
    const { page, server } = await open('people');
    await card(page);
    await press(page, 'Добавить согласие');
    const kind = page.getByLabel('Вид согласия');
    await kind.waitFor();
    expect(await kind.locator('option').allTextContents()).toEqual(['не выбрано', ...fake.KINDS]);
    expect(await page.getByLabel('Для какой пары').count()).toBe(0);
    await kind.selectOption('быть наставником');
    await page.getByLabel('Для какой пары').selectOption('П-2026-01');
    await page.getByLabel('Дата согласия').fill('1.9.26');
    expect(await page.getByLabel('Отозвано').count()).toBe(0);
    await press(page, 'Сохранить согласие');
    await page.getByRole('button', { name: 'Отменить' }).waitFor();
    expect(sent(server, 'consents.save')).toMatchObject({
      ...{ personId: 'Н-01', id: null, revision: null, kind: 'быть наставником', pairId: 'П-2026-01' },
      ...{ date: '2026-09-01', until: null, withdrawn: null },
    });
  });

  it('that is known carries its row and revision; its withdrawal leads back to the card', async () => {
    const { page, server } = await open('people', { width: 300, height: 420 });
    await card(page);
    await press(page, 'Изменить: обработка данных');
    await page.getByText('Храните бумагу до 31.08.2030.').waitFor();
    withdrawn(server);
    await page.getByLabel('Отозвано').fill('20.10.2026');
    await page.keyboard.press('Enter');
    const title = page.getByRole('heading', { name: /Согласие отозвано 20\.10\.2026/ });
    await title.waitFor();
    expect((await title.boundingBox())!.y).toBeGreaterThan(0);
    expect(sent(server, 'consents.save')).toMatchObject({
      ...{ id: 'С-01', revision: 'р-1', withdrawn: '2026-10-20', date: '2026-09-01' },
    });
    await page.getByText('«участник программы Н-01»').waitFor();
    await page.getByText(/храните до 20\.10\.2029/).waitFor();
    await press(page, 'Открыть пару: Осадчая');
    await page.getByRole('heading', { name: 'Пара' }).first().waitFor();
  });

  it('that was taken back offers no mentor to the person', async () => {
    const { page, server } = await open('people');
    server.on('people.list', ({ role }) => ({
      people: role === 'mentor' ? mentors : mentees.map((one, at) => ({ ...one, gone: at === 0 })),
      ...{ positions: [], categories: [], topics: [], modes: [], pairKinds: [], young: null },
    }));
    await page.reload();
    await page.getByRole('radio', { name: 'Наставляемые' }).check();
    await press(page, /^Белых/);
    await page.getByRole('button', { name: 'Подобрать наставника' }).waitFor();
    await page.keyboard.press('Escape');
    await press(page, /^Ким/);
    await page.getByRole('button', { name: 'Изменить данные' }).waitFor();
    expect(await page.getByRole('button', { name: 'Подобрать наставника' }).count()).toBe(0);
  });

  it('shows a refusal at its field and keeps what was typed', async () => {
    const { page, server } = await open('people');
    await card(page);
    await press(page, 'Изменить: обработка данных');
    await page.getByLabel('Где лежит бумага').fill('шкаф');
    server.next('consents.save', {
      kind: 'refusal',
      error: { code: 'invalid', message: 'День отзыва ещё не наступил.', field: 'withdrawn' },
    });
    await press(page, 'Сохранить согласие');
    await page.getByText('День отзыва ещё не наступил.').waitFor();
    expect(await page.getByLabel('Отозвано').getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByLabel('Где лежит бумага').inputValue()).toBe('шкаф');
  });
});

describe('the register', () => {
  const register = async (page: Page) => {
    await press(page, 'Ещё');
    await press(page, 'Реестр согласий');
    await page.getByRole('status').filter({ hasText: '305 согласий' }).waitFor();
  };

  it('of three hundred shows a part, and finds by name, kind and state', async () => {
    const { page } = await open('home');
    await register(page);
    const lines = page.locator('main .screen:not([hidden]) ul.lines > li');
    expect(await lines.count()).toBe(50);
    await press(page, 'Показать ещё 50 из 255');
    expect(await lines.count()).toBe(100);
    await page.getByLabel('Состояние').selectOption('expired');
    expect(await lines.count()).toBe(1);
    await page.getByLabel('Состояние').selectOption('');
    await page.getByLabel('Вид', { exact: true }).selectOption('размещение на сайте');
    await page.getByLabel('Поиск по имени').fill('горяч');
    const found = await lines.allTextContents();
    expect(found.length).toBeGreaterThan(0);
    for (const text of found) expect(text).toMatch(/Горячий.*размещение на сайте/);
    await page.getByLabel('Поиск по имени').fill('никто');
    await page.getByText('Таких согласий нет.').waitFor();
  });

  it('leads to the form of a paper, to a new one where there is none, and to the cell', async () => {
    const { page, server } = await open('home');
    await register(page);
    await press(page, 'Внести: Осадчая');
    await page.getByLabel('Дата согласия').waitFor();
    expect(sent(server, 'consents.open')).toMatchObject({ personId: 'Н-01', id: null });
    await page.keyboard.press('Escape');
    await page.getByLabel('Состояние').selectOption('soon');
    await press(page, 'Согласия, строка 3');
    await expect.poll(() => sent(server, 'place.show')).toMatchObject({ sheet: 'Согласия', row: 3 });
    await press(page, /^Изменить: Швец/);
    await page.getByLabel('Отозвано').waitFor();
    expect(sent(server, 'consents.open')).toMatchObject({ id: 'С-1', pairId: 'П-2026-03' });
    withdrawn(server);
    await page.getByLabel('Отозвано').fill('20.10.2026');
    await press(page, 'Сохранить согласие');
    await page.getByRole('heading', { name: 'Швец Игорь Петрович' }).waitFor();
  });

  it('is printed', async () => {
    const { page } = await open('home');
    await register(page);
    await press(page, 'Напечатать реестр');
    await page.getByRole('heading', { name: 'Документ готов' }).waitFor();
  });
});

describe('names for the site', () => {
  it('are copied as text, the others only counted, with a blank to print', async () => {
    const { page, server } = await open('home');
    await press(page, 'Ещё');
    await press(page, 'Кого можно назвать на сайте');
    const text = page.getByLabel('Текст: Наставники');
    await text.waitFor();
    expect(await text.inputValue()).toContain('ещё 6 наставников');
    await press(page, 'Скопировать: Наставники');
    await page
      .getByText(/Текст (скопирован|выделен)/)
      .first()
      .waitFor();
    const selected = await text.evaluate(
      (area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart,
    );
    expect(selected).toBe((await text.inputValue()).length);
    await press(page, /^Открыть карточку: участник программы М-02/);
    await page.keyboard.press('Escape');
    await press(page, /^Подготовить бланк: Салтыкова/);
    await page.getByRole('heading', { name: 'Документ готов' }).waitFor();
    expect(sent(server, 'consents.print').tasks).toEqual([
      { personId: 'М-03', pairId: '', kind: 'размещение на сайте' },
    ]);
  });
});

describe('a pair of people who have not signed for their data', () => {
  it('asks for those dates too, beside the others, and sends all in one go', async () => {
    const { page, server } = await open('pair');
    server.on('pairs.check', ({ menteeData }) => ({
      checks: menteeData
        ? []
        : [
            {
              ...{ code: 'C-02', severity: 'error', field: 'menteeData', place: null },
              message: 'Нет согласия наставляемого на обработку данных.',
            },
          ],
    }));
    await page.getByRole('combobox', { name: 'Наставляемый' }).click();
    await page.keyboard.press('Enter');
    await page.getByRole('radio').nth(2).click();
    await page.getByText('Нет согласия наставляемого на обработку данных.').waitFor();
    expect(await page.getByLabel('Данные наставника').count()).toBe(0);
    await page.getByLabel('Данные наставляемого').fill('20.11.2026');
    await page.getByLabel('Наставляемого', { exact: true }).fill('20.11.2026');
    await expect.poll(() => page.getByText('Нет согласия наставляемого').count()).toBe(0);
    await press(page, 'Сохранить пару');
    await page.getByText('Оформить приказ').first().waitFor();
    expect(sent(server, 'pairs.save').draft).toMatchObject({
      ...{ menteeData: '2026-11-20', menteeConsent: '2026-11-20' },
    });
  });
});

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { peoplePreview } from './fake-people-list';
import { sent } from './fake-server';
import { panelForEachTest } from './opened-page';
import { press } from './views';

const open = panelForEachTest();
const WIDE = { width: 1100, height: 720 };

async function read(page: Page): Promise<void> {
  await page.getByLabel('Текст списка').fill('ФИО\tДолжность\nКим Вера Ивановна\tвоспитатель');
  await press(page, 'Разобрать список');
  await page.getByText('новых 2, дополнить 1, решить 2').waitFor();
}

describe('a list of people', () => {
  it('is read first and written only as it was read', async () => {
    const { page, server } = await open('people-import', WIDE);
    await read(page);
    expect(server.calls.some(({ method }) => method === 'people.accept')).toBe(false);
    await press(page, 'Внести 3 человека');
    await page.getByText(/Ответа ждут 2 строки/).waitFor();
    expect(sent(server, 'people.accept')).toMatchObject({
      revision: peoplePreview.revision,
      list: { role: 'mentor', corrections: [], reckoned: false },
    });
  });

  it('asks who a row is, and sends the answer with the next reading', async () => {
    const { page, server } = await open('people-import', WIDE);
    await read(page);
    await press(page, 'Это Швец Игорь Петрович');
    await expect
      .poll(() => sent(server, 'people.preview').corrections)
      .toMatchObject([{ key: '4', decision: 'same', personId: 'Н-02' }]);
    await press(page, 'Решить заново: Швец И. П.');
    await expect.poll(() => sent(server, 'people.preview').corrections).toEqual([]);
  });

  it('lets a value of the bank give way only when it is ticked', async () => {
    const { page, server } = await open('people-import', WIDE);
    await read(page);
    await page.getByLabel(/Телефон: вместо/).click();
    await expect
      .poll(() => sent(server, 'people.preview').corrections)
      .toMatchObject([{ key: '3', decision: null, replace: ['phone'] }]);
  });

  it('asks the gender, the bank, and takes a whole name by keyboard', async () => {
    const { page, server } = await open('people-import', WIDE);
    await read(page);
    await press(page, 'женский');
    await press(page, 'В наставляемые');
    await page.getByRole('button', { name: 'Вписать имя' }).first().focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Имя полностью: Швец И. П.').fill('Швец Игорь Павлович');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => sent(server, 'people.preview').corrections)
      .toMatchObject([
        { key: '6', gender: 'f', role: 'mentee' },
        { key: '4', name: 'Швец Игорь Павлович' },
      ]);
  });

  it('has its columns put right, and reckons beginnings only when told to', async () => {
    const { page, server } = await open('people-import', WIDE);
    await read(page);
    await page.getByText(/Столбцы: поняты 4 из 5/).click();
    await page.getByLabel('Столбец «Любимая книга»').selectOption('в примечание');
    await expect.poll(() => sent(server, 'people.preview').columns).toEqual([{ index: 4, column: 'toNote' }]);
    await page.getByLabel(/Посчитать начало стажа/).click();
    await expect.poll(() => sent(server, 'people.preview').reckoned).toBe(true);
  });

  it('shows questions alone, and a line where it stands in the text', async () => {
    const { page } = await open('people-import', WIDE);
    await read(page);
    await page.getByLabel('Только вопросы').check();
    await expect.poll(() => page.getByRole('row').count()).toBe(4);
    await press(page, 'Показать в тексте строку 4');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('people-text');
  });

  it('changed after it was read has to be read again', async () => {
    const { page } = await open('people-import', WIDE);
    await read(page);
    await page.getByLabel('Текст списка').fill('ФИО\nЦой Ия Глебовна');
    await page.getByText(/Разберите его ещё раз/).waitFor();
    expect(await page.getByRole('button', { name: /Внести/ }).count()).toBe(0);
  });

  it('refused by a bank that changed offers to read it anew', async () => {
    const { page, server } = await open('people-import', WIDE);
    await read(page);
    server.next('people.accept', { kind: 'refusal', error: { code: 'stale', message: 'Банк изменился.' } });
    await press(page, 'Внести 3 человека');
    await page.getByText('Банк изменился.').waitFor();
  });

  it('without a text is not sent', async () => {
    const { page, server } = await open('people-import', WIDE);
    await press(page, 'Разобрать список');
    await page.getByText('Вставьте список или выберите файл.').waitFor();
    expect(server.calls.some(({ method }) => method === 'people.preview')).toBe(false);
  });
});

describe('repeats', () => {
  it('are merged with the values chosen by hand, the filled ones first', async () => {
    const { page, server } = await open('duplicates');
    await page.getByText('Какую строку оставить').waitFor();
    await page.getByRole('radio', { name: 'старший воспитатель' }).check();
    await press(page, 'Объединить строки');
    await expect
      .poll(() => sent(server, 'people.merge'))
      .toEqual({
        role: 'mentor',
        keep: { id: 'Н-02', revision: 'р-3' },
        drop: { id: 'Н-09', revision: 'р-10' },
        take: ['phone', 'position'],
      });
  });

  it('keep the other row when it is chosen', async () => {
    const { page, server } = await open('duplicates');
    await page.getByRole('radio', { name: /Н-09/ }).check();
    await press(page, 'Объединить строки');
    await expect
      .poll(() => sent(server, 'people.merge'))
      .toMatchObject({
        keep: { id: 'Н-09' },
        take: [],
      });
  });

  it('may be two people', async () => {
    const { page, server } = await open('duplicates');
    await press(page, 'Это разные люди');
    await expect.poll(() => sent(server, 'people.apart')).toEqual({ role: 'mentor', ids: ['Н-02', 'Н-09'] });
  });
});

describe('the list of a bank', () => {
  it('is narrowed by letters and by what people lack', async () => {
    const { page } = await open('people');
    await page.getByLabel('Кого показать').selectOption('без пары');
    await page.getByText('Показано: 7').waitFor();
    await page.getByLabel('Поиск по имени').fill('тка');
    await page.getByText('Показано: 1').waitFor();
    await page.getByLabel('Кого показать').selectOption('на перерыве');
    await page.getByText(/Никого не нашли/).waitFor();
  });

  it('opens the dialog for a whole list', async () => {
    const { page, server } = await open('people');
    await press(page, 'Внести список…');
    await expect.poll(() => sent(server, 'screen.open')).toEqual({ screen: 'people-import' });
  });

  it('says how many young specialists are missing', async () => {
    const { page, server } = await open('people');
    server.on('people.list', () => ({
      ...{ people: [], positions: [], categories: [], topics: [], modes: [], pairKinds: [] },
      young: {
        title: 'В банке нет 2 молодых специалистов',
        hint: 'в «Настройках» 3 человека со стажем до 3 лет, в банке 1',
        place: { sheet: 'Настройки', row: 20, column: 3 },
      },
    }));
    await page.getByText('Наставляемые', { exact: true }).click();
    await page.getByText(/В банке нет 2 молодых/).waitFor();
    await press(page, /Настройки, строка 20/);
    await expect.poll(() => sent(server, 'place.show')).toMatchObject({ row: 20 });
  });
});

describe('the form of a person', () => {
  it('sends what the fold holds, and keeps days that are no day of the week', async () => {
    const { page, server } = await open('people');
    await press(page, 'Добавить наставника');
    await page.getByLabel('Фамилия, имя, отчество').fill('Ким Вера Ивановна');
    await page.getByLabel('Должность').fill('воспитатель');
    await page.getByText('Ещё: перерыв, дни, договор').click();
    await page.getByLabel('Перерыв с').fill('01.12.2026');
    await page.getByLabel('ср').check();
    await page.getByLabel('Внешний: работает в другой организации').check();
    await page.getByLabel('Договор внешнего наставника').fill('№ 5 от 01.09.2026');
    await press(page, 'Сохранить наставника');
    await expect
      .poll(() => sent(server, 'people.save')?.more)
      .toMatchObject({
        ...{ awayFrom: '2026-12-01', days: ['среда'], external: true, contract: '№ 5 от 01.09.2026' },
      });
  });
});

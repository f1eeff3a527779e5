import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sheetRows } from '../kit/school';
import { papersIn, type RunningEdition, textOfPaper } from './edition';
import { choose } from './page-actions';
import { type OpenSample, openSample } from './window';

let sample: OpenSample;
let edition: RunningEdition;
let page: Page;

beforeAll(async () => {
  sample = await openSample();
  ({ edition, page } = sample);
});
afterAll(() => sample.close());

const panel = (): FrameLocator => page.locator('iframe').first().contentFrame();
const dialog = (): FrameLocator =>
  page.getByRole('dialog', { name: 'Все документы' }).locator('iframe').contentFrame();

const press = (frame: FrameLocator, name: string | RegExp): Promise<void> =>
  frame
    .getByRole('button', { name, exact: typeof name === 'string' })
    .locator('visible=true')
    .first()
    .click();

/** The register on disk: kind, number, status and title of each row. */
async function register(): Promise<Record<'kind' | 'number' | 'status' | 'title', unknown>[]> {
  const book = await edition.onDisk();
  const [head = [], ...body] = sheetRows(book.sheets.find(({ name }) => name === 'Документы')!);
  const at = (header: string) => head.indexOf(header);
  return body
    .filter((row) => row[0] !== '')
    .map((row) => ({
      ...{ kind: row[at('Вид')], number: row[at('Номер')] },
      ...{ status: row[at('Статус')], title: row[at('Название')] },
    }));
}

/** The whole text of the paper that says so. */
const paper = (words: string): string =>
  papersIn(edition.folder)
    .map(textOfPaper)
    .find((text) => text.includes(words))!;

/** The card of a document about the order, from its row in the register. */
async function aboutOrder(number: string, what: RegExp): Promise<FrameLocator> {
  await choose(page, 'Открыть панель');
  const frame = panel();
  await press(frame, 'Оформить документ');
  await press(frame, /^Оформленные документы/);
  await frame.getByLabel('Поиск по названию').fill(number);
  await frame.getByText('Что ещё можно сделать').locator('visible=true').first().click();
  await press(frame, what);
  return frame;
}

describe('any document of the year, as a person makes it', () => {
  it('an order of rewards asks for people, is made and marked signed without losing the cursor', async () => {
    await choose(page, 'Оформить документ', 'Все документы…');
    const frame = dialog();
    await press(frame, 'Оформить: Приказ о поощрении');
    await frame.getByLabel('Кому объявить благодарность').fill('Осадчая Татьяна Викторовна, воспитатель');
    await press(frame, 'Добавить человека: Кому объявить благодарность');
    await frame.getByLabel('2-й человек').and(frame.locator(':focus')).waitFor();
    await page.keyboard.type('Мирная Анна Петровна, методист');
    await frame.getByLabel('Чем подтверждены заслуги').fill('аналитическая справка от 20.11.2026');
    await press(frame, 'Оформить');
    await frame.getByRole('heading', { name: 'Документ готов' }).waitFor();
    await press(frame, /^Отметить подписанным/);
    await frame
      .getByText(/· подписан$/)
      .filter({ visible: true })
      .waitFor();
    await frame
      .getByRole('link', { name: /О поощрении/ })
      .and(frame.locator(':focus'))
      .waitFor();
    await press(frame, 'Ко всем документам');
    await frame.getByText('Сейчас: ноябрь').waitFor();

    expect((await register()).at(-1)).toMatchObject({ kind: 'Приказ о поощрении', status: 'подписан' });
    const text = paper('О поощрении');
    expect(text).toContain('Осадчей Татьяне Викторовне');
    expect(text).toContain('Мирной Анне Петровне');
    expect(text).not.toMatch(/\{\{|\}\}|undefined|null/);
  });

  it('certificates are made for everybody at once, each numbered once', async () => {
    const frame = dialog();
    const all = frame.getByRole('button', { name: /^Оформить все: \d+: Сертификат$/ });
    const count = Number(/\d+/.exec((await all.textContent()) ?? '')![0]);
    await all.click();
    await frame.getByText(`Готово ${count} из ${count}.`).waitFor({ timeout: 60_000 });
    const made = (await register()).filter(({ kind }) => kind === 'Сертификат');
    expect(new Set(made.map(({ number }) => number)).size).toBe(count);
    expect(papersIn(edition.folder).filter((path) => /Сертификат/.test(path))).toHaveLength(count);
    await page.getByRole('dialog').getByRole('button', { name: 'Закрыть' }).click();
  });

  it('a signed order is amended by another, which says what it changes', async () => {
    const frame = await aboutOrder('57-ОД', /^Изменить приказом/);
    await frame.getByRole('radio', { name: /57-ОД/ }).and(frame.locator(':checked')).waitFor();
    await frame
      .getByLabel('Другие изменения')
      .fill('в пункте 2 слова «до 25 мая» заменить словами «до 30 мая»');
    await press(frame, 'Оформить');
    await frame.getByRole('heading', { name: 'Документ готов' }).waitFor();
    expect(paper('заменить словами «до 30 мая»')).toContain('57-ОД');
  });

  it('an extract repeats the points it is given word for word', async () => {
    const frame = await aboutOrder('60-ОД', /^Сделать выписку/);
    await frame
      .getByLabel('Пункты приказа')
      .fill('1. Утвердить персонализированные программы согласно приложению.');
    await press(frame, 'Оформить');
    await frame.getByRole('heading', { name: 'Документ готов' }).waitFor();
    expect(paper('1. Утвердить персонализированные программы согласно приложению.')).toMatch(/выписка/i);
  });

  it('the folder for an inspection holds what was made and an index of it', async () => {
    await choose(page, 'Открыть панель');
    const frame = panel();
    await press(frame, 'Оформить документ');
    await press(frame, /^Оформленные документы/);
    await press(frame, 'Собрать папку для проверки');
    await press(frame, 'Собрать папку');
    await frame.getByText(/^Папка готова: \d+ документ\S* и опись/).waitFor({ timeout: 60_000 });
    expect(await frame.getByText('Нет приказа о назначении куратора').count()).toBe(0);
    const files = readdirSync(edition.folder, { recursive: true, encoding: 'utf8' });
    const folder = files.find((path) => /проверк/i.test(path) && !path.endsWith('.docx'))!;
    expect(existsSync(join(edition.folder, folder))).toBe(true);
    const gathered = files.filter((path) => path.startsWith(folder) && path.endsWith('.docx'));
    expect(gathered.some((path) => /Опись/.test(path))).toBe(true);
    expect(gathered.filter((path) => /Сертификат/.test(path)).length).toBeGreaterThan(0);
  });
});

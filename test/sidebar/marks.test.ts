import { expect, it } from 'vitest';
import { panelForEachTest } from './opened-page';

const open = panelForEachTest();

it('shows what can be confirmed first, and sends the proposed day and sentence only when told to', async () => {
  const { page, server } = await open('marks');
  const headings = page.getByRole('heading', { level: 2 });
  await headings.first().waitFor();
  expect((await headings.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).toEqual([
    '✓ Можно подтвердить 1',
    '? Наступило ли условие 1',
    '◆ Нет отметки за месяц 1',
  ]);
  await page.getByRole('button', { name: /Приказ о закреплении/ }).click();
  await page.getByText('Из листов: Пары, Документы').waitFor();
  await page.getByRole('button', { name: 'Документы' }).click();
  expect(server.calls.find(({ method }) => method === 'place.show')!.input).toMatchObject({
    sheet: 'Документы',
  });
  expect(await page.getByLabel('Дата выполнения').inputValue()).toBe('02.09.2026');
  expect(server.calls.filter(({ method }) => method === 'evidence.confirm')).toEqual([]);
  await page.getByRole('button', { name: 'Подтвердить выполнение' }).click();
  await page.getByRole('heading', { name: 'Отметить выполнение' }).waitFor();
  const sent = server.calls.find(({ method }) => method === 'evidence.confirm')!.input;
  expect(sent).toMatchObject({
    id: 'К-11',
    date: '2026-09-02',
    span: { from: null, to: '2026-09-07' },
    proof: expect.stringContaining('57-ОД'),
  });
});

it('a month without evidence is marked by hand: no day is put in for the curator', async () => {
  const { page, server } = await open('marks');
  await page.getByRole('button', { name: /Освещение работы/ }).click();
  await page.getByText('отмечено 16.09.2026').waitFor();
  expect(await page.getByRole('radio').nth(0).isDisabled()).toBe(true);
  const day = page.getByLabel('Дата выполнения');
  expect(await day.inputValue()).toBe('');
  await page.getByRole('button', { name: 'Отметить выполненной' }).click();
  await page.getByText('Укажите дату.').waitFor();
  await day.fill('20.10.2026');
  await page.getByLabel('Подтверждение').fill('https://sad.test/novost');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Отметить выполненной' }).click();
  await page.getByRole('heading', { name: 'Отметить выполнение' }).waitFor();
  expect(server.calls.find(({ method }) => method === 'evidence.confirm')!.input).toMatchObject({
    date: '2026-10-20',
    proof: 'https://sad.test/novost',
  });
});

it('a refused day stands at its field and the typed text stays', async () => {
  const { page, server } = await open('marks');
  server.next('evidence.confirm', {
    kind: 'refusal',
    error: { code: 'invalid', message: 'Этот день ещё не наступил.', field: 'date' },
  });
  await page.getByRole('button', { name: /Приказ о закреплении/ }).click();
  await page.getByRole('button', { name: 'Подтвердить выполнение' }).click();
  await page.getByText('Этот день ещё не наступил.').waitFor();
  expect(await page.getByLabel('Дата выполнения').getAttribute('aria-invalid')).toBe('true');
  expect(await page.getByLabel('Подтверждение').inputValue()).toContain('57-ОД');
});

it('asks for a condition with what the sheets say, and sends the answer', async () => {
  const { page, server } = await open('marks');
  await page.getByRole('button', { name: /Поддержка педагогов/ }).click();
  await page.getByText('Без пары 3 наставляемых: условие наступило.').filter({ visible: true }).waitFor();
  expect(await page.getByRole('button', { name: 'Отметить выполненной' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Да, наступило' }).click();
  await page.getByRole('heading', { name: 'Отметить выполнение' }).waitFor();
  expect(server.calls.find(({ method }) => method === 'evidence.condition')!.input).toMatchObject({
    id: 'К-19',
    met: true,
  });
});

it('kinds of work can be changed, and empty ones filled by one press', async () => {
  const { page, server } = await open('marks');
  await page.getByRole('button', { name: 'Заполнить вид работы' }).click();
  await page.getByText('Заполнен вид работы, строк: 2').filter({ visible: true }).waitFor();
  await page.getByRole('button', { name: /Приказ о закреплении/ }).click();
  await page.getByText('Изменить вид работы').click();
  await page.getByRole('checkbox', { name: 'встречи пар' }).check();
  await page.getByRole('button', { name: 'Сохранить вид работы' }).click();
  await page.getByRole('heading', { name: 'Отметить выполнение' }).waitFor();
  expect(server.calls.find(({ method }) => method === 'evidence.change')!.input).toMatchObject({
    kinds: ['приказ о закреплении пар', 'встречи пар'],
  });
});

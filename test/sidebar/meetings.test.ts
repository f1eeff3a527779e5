import { describe, expect, it } from 'vitest';
import { week } from './fake-meetings';
import { sent } from './fake-server';
import { panelForEachTest } from './opened-page';
import { press } from './views';

const open = panelForEachTest();
const [FIRST, SECOND, THIRD] = week.pairs.map(({ label }) => label) as [string, string, string];

describe('«Встречи за неделю»', () => {
  it('is filled in by keyboard alone: Space ticks, Enter goes on, the last one saves in one go', async () => {
    const { page, server } = await open('meetings');
    await page.getByRole('heading', { name: week.title }).waitFor();
    const tick = (name: string) => page.getByRole('checkbox', { name });
    await tick(FIRST).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect.poll(() => tick(SECOND).evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Внести 2 встречи' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByText('Внесены встречи: 2').first().waitFor();
    expect(sent(server, 'meetings.enter').lines).toEqual(
      [week.pairs[0]!, week.pairs[2]!].map(({ pairId, proposed }) => ({ ...proposed, pairId })),
    );
    expect(await tick(THIRD).isChecked()).toBe(false);
  });

  it('sends what was corrected, and puts a refusal at its field of its pair', async () => {
    const { page, server } = await open('meetings');
    await page.getByRole('checkbox', { name: FIRST }).check();
    const fields = page.getByRole('group', { name: FIRST });
    await fields.getByLabel('Тема').fill('Разбор урока');
    await fields.getByLabel('Минут').fill('55');
    await fields.getByLabel('Дата').fill('25.11.2026');
    server.next('meetings.enter', {
      kind: 'refusal',
      error: { code: 'invalid', message: 'День встречи ещё не наступил.', field: 'lines.0.date' },
    });
    await press(page, 'Внести 1 встречу');
    await fields.getByText('День встречи ещё не наступил.').waitFor();
    expect(await fields.getByLabel('Тема').inputValue()).toBe('Разбор урока');
    expect(sent(server, 'meetings.enter').lines).toMatchObject([
      { pairId: 'П-2026-01', date: '2026-11-25', topic: 'Разбор урока', minutes: 55, item: 'ПП-004' },
    ]);
    await fields.getByLabel('Дата').fill('18.11.2026');
    await press(page, 'Внести 1 встречу');
    await page.getByText('Внесены встречи: 1').first().waitFor();
  });

  it('asks for a tick, and for the ticked ones to be saved before another week', async () => {
    const { page, server } = await open('meetings');
    await press(page, 'Внести встречи');
    await page.getByText('Отметьте хотя бы одну встречу').waitFor();
    await page.getByRole('checkbox', { name: FIRST }).check();
    await press(page, 'Неделя раньше');
    await page.getByText('Сначала внесите отмеченные встречи').waitFor();
    await page.getByRole('checkbox', { name: FIRST }).uncheck();
    await press(page, 'Неделя раньше');
    await page.getByRole('heading', { name: 'Неделя 9–15 ноября 2026' }).waitFor();
    expect(sent(server, 'meetings.week')).toEqual({ day: '2026-11-09' });
    await page.getByRole('button', { name: 'Неделя позже' }).waitFor();
  });

  it('keeps the ticks when the connection is lost, and repeats the same call', async () => {
    const { page, server } = await open('meetings');
    await page.getByRole('checkbox', { name: FIRST }).check();
    server.next('meetings.enter', { kind: 'host-error', text: 'NetworkError' });
    await press(page, 'Внести 1 встречу');
    await page.getByRole('button', { name: 'Повторить' }).click();
    await page.getByText('Внесены встречи: 1').first().waitFor();
    const ids = server.calls.filter(({ method }) => method === 'meetings.enter').map(({ id }) => id);
    expect(new Set(ids).size).toBe(1);
  });

  it('says who is silent and what to do, and leads to the journal', async () => {
    const { page } = await open('meetings');
    const silence = page.locator('section', { hasText: 'Давно не встречались' });
    await silence.getByText('Нет встреч 39 дней').waitFor();
    await silence.getByText('Спросите пару').waitFor();
    await silence.getByRole('button', { name: /^Журнал пары/ }).click();
    await page.getByText('6 из 7 встреч, план на 21.11.2026').waitFor();
  });
});

describe('the journal of a pair', () => {
  it('lets an entry be corrected', async () => {
    const { page, server } = await open('meetings');
    await page.getByRole('button', { name: `Журнал пары: ${FIRST}` }).click();
    await page.getByRole('button', { name: 'Исправить: 17.11.2026' }).last().click();
    await page.getByLabel('Краткий итог').fill('Приёмы закреплены');
    await page.getByLabel('Следующая встреча').fill('01.12.2026');
    await press(page, 'Сохранить встречу');
    await page.getByText('Встреча исправлена').first().waitFor();
    expect(sent(server, 'meetings.save')).toMatchObject({
      ...{ id: 'В-041', revision: 'р-41', outcome: 'Приёмы закреплены', next: '2026-12-01' },
    });
  });

  it('asks once before an entry is removed', async () => {
    const { page, server } = await open('meetings');
    await page.getByRole('button', { name: /^Исправить/ }).click();
    await press(page, 'Удалить из журнала');
    expect(sent(server, 'meetings.remove')).toBeUndefined();
    await press(page, 'Удалить встречу');
    await page.getByText('Встреча удалена из журнала').first().waitFor();
    expect(sent(server, 'meetings.remove')).toEqual({ id: 'В-041', revision: 'р-41' });
  });
});

it('the plan of a term becomes a calendar file; who has none is told', async () => {
  const { page, server } = await open('meetings');
  await press(page, 'План встреч в календарь');
  await page.getByLabel('На какое время').selectOption('term-2');
  await page.getByLabel('Чьи встречи').selectOption('П-2026-02');
  await press(page, 'Подготовить файл');
  await page.getByText('В файле 14 встреч').waitFor();
  await page.getByText('периодичность встреч не указана').last().waitFor();
  expect(sent(server, 'meetings.plan')).toEqual({
    ...{ from: '2026-11-21', to: '2026-12-31', pairIds: ['П-2026-02'] },
  });
  const download = page.waitForEvent('download');
  await press(page, 'Сохранить файл');
  expect((await download).suggestedFilename()).toBe('Встречи всех пар.ics');
  await page.getByText('Файл сохранён').waitFor();
});

describe('«Мероприятия»', () => {
  it('tells who came as the indicators count it', async () => {
    const { page } = await open('events');
    await page.getByText('пришли 14 из 16').waitFor();
    await page.getByText('Не было: Ткач А. А., Яровой Ф. И.').waitFor();
    await page.getByText('2 из 16 участников', { exact: true }).waitFor();
  });

  it('an event is added with everybody of the year, less one', async () => {
    const { page, server } = await open('events');
    await press(page, 'Добавить мероприятие');
    await page.getByLabel('Вид').selectOption('итоговое');
    await page.getByLabel('Название').fill('Итоги года');
    await page.getByLabel('Дата').fill('20.11.2026');
    await press(page, 'Все участники этого года');
    await page.getByLabel('Найти по имени').fill('черн');
    await page.getByRole('checkbox', { name: 'Черных Ольга Павловна' }).uncheck();
    await page.getByRole('heading', { name: /Кто был: 9 участников/ }).waitFor();
    await press(page, 'Сохранить мероприятие');
    await page.getByText('Мероприятие сохранено').first().waitFor();
    const draft = sent(server, 'events.save');
    expect(draft).toMatchObject({ id: null, kind: 'итоговое', title: 'Итоги года', date: '2026-11-20' });
    expect(draft.participants).toHaveLength(9);
    expect(draft.participants).not.toContain('Н-07');
  });

  it('a pair is ticked at once; of an event to come people are expected', async () => {
    const { page, server } = await open('events');
    await press(page, /Осенний праздник/);
    await page.getByLabel('Дата').fill('05.12.2026');
    await page.getByText('По парам').click();
    await page.getByRole('checkbox', { name: 'Швец И. П. → Белых О. П.' }).check();
    await page.getByRole('heading', { name: 'Кого ждём: 4 участника' }).waitFor();
    await press(page, 'Сохранить мероприятие');
    await page.getByText('Мероприятие сохранено').first().waitFor();
    expect(sent(server, 'events.save').participants).toEqual(['Н-01', 'М-01', 'Н-02', 'М-02']);
  });
});

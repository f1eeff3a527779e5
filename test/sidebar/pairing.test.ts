import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { banksOf, serveMatching } from './fake-matching';
import { type FakeServer, sent } from './fake-server';
import { panelForEachTest } from './opened-page';
import { press, waitingFor } from './views';

const open = panelForEachTest();
const DIALOG = { width: 1100, height: 720 };

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const own = document.activeElement;
    return own?.getAttribute('aria-label') ?? own?.textContent ?? '';
  });

async function keys(page: Page, ...pressed: string[]): Promise<void> {
  for (const key of pressed) await page.keyboard.press(key);
}

async function opened(): Promise<{ page: Page; server: FakeServer }> {
  const panel = await open('pairing', DIALOG);
  await panel.page.getByText('10 пар, 806 баллов; без пары 2').waitFor();
  return panel;
}

const lines = (page: Page) => page.locator('.match-groups .match-open');
const count = (server: FakeServer, method: string): number =>
  server.calls.filter((call) => call.method === method).length;

describe('a proposal', () => {
  it('names every line with both people and the points, best first, and draws it to its mentor', async () => {
    const { page } = await opened();
    const names = await lines(page).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    expect(names).toHaveLength(10);
    expect(names[0]).toBe('Белых Олег Павлович – Швец Игорь Петрович, 96 баллов');
    const [wire, mentor] = await Promise.all([
      page.locator('.match-wire').first().boundingBox(),
      page.locator('.match-mentor').first().boundingBox(),
    ]);
    expect(Math.abs(wire!.x + wire!.width - mentor!.x)).toBeLessThanOrEqual(1);
  });

  it('opens a line to points that add up to its sum, and to the cells they come from', async () => {
    const { page, server } = await opened();
    await press(page, /^Ким Вера Ивановна – /);
    const table = page.getByRole('table', { name: 'Из чего 60 баллов' });
    const points = await table.locator('tbody td:nth-child(2)').allInnerTexts();
    expect(points.reduce((sum, text) => sum + Number(text.split(' ')[0]), 0)).toBe(60);
    expect(await table.locator('tfoot td').first().innerText()).toBe('60');
    expect(await table.getByRole('columnheader').count()).toBe(3);
    await press(page, 'Наставляемые, строка 2');
    await expect.poll(() => sent(server, 'place.show')).toMatchObject({ sheet: 'Наставляемые', row: 2 });
  });

  it('shows another aim beside the one before, few changes at first, and closes the comparison', async () => {
    const { page, server } = await opened();
    await waitingFor(page, server, banksOf(40, 20));
    await page.getByText('28 пар, 2469 баллов; без пары 12').waitFor();
    await page.getByRole('radio', { name: /ровная нагрузка/ }).check();
    await page.getByText('28 пар, 2466 баллов; без пары 12').waitFor();
    expect(sent(server, 'matching.open')).toMatchObject({ aim: 'fair' });
    expect(sent(server, 'matching.open').previous).toHaveLength(28);
    const strip = page.getByRole('status', { name: 'Что изменилось' });
    expect(await strip.innerText()).toContain('Стало на 3 балла меньше');
    expect(await strip.getByRole('listitem').count()).toBe(3);
    await press(page, 'Ещё изменений: 8');
    expect(await strip.innerText()).toContain('Приходько И. О.: Швец И. П. вместо никого');
    await press(page, 'Скрыть: Что изменилось');
    expect((await strip.innerText()).trim()).toBe('');
  });

  it('keeps the lines in sight while a slow proposal is being made, and says what is being done', async () => {
    const { page, server } = await opened();
    server.delay = 900;
    await press(page, 'Предложить заново');
    await page.getByRole('button', { name: 'Составляю предложение…' }).waitFor();
    expect(await lines(page).count()).toBe(10);
    await page.getByRole('button', { name: 'Предложить заново' }).waitFor();
  });

  it('says so when a proposal made anew is the same', async () => {
    const { page } = await opened();
    await press(page, 'Предложить заново');
    await page.getByText('Сумма баллов та же').waitFor();
  });
});

describe('a decision', () => {
  it('to keep a proposed pair is written at once and shown with a word, not by colour', async () => {
    const { page, server } = await opened();
    await press(page, 'Закрепить: Белых Олег Павлович');
    await page
      .getByRole('button', { name: 'Белых Олег Павлович – Швец Игорь Петрович, 96 баллов, закреплено' })
      .waitFor();
    expect(sent(server, 'matching.decide')).toEqual({
      ...{ menteeId: 'М-02', mentorId: 'Н-02', decision: 'lock', why: '' },
    });
    await press(page, 'Снять закрепление: Белых Олег Павлович');
    await press(page, 'Так и сделать');
    await page.getByRole('button', { name: 'Закрепить: Белых Олег Павлович' }).waitFor();
    expect(sent(server, 'matching.decide')).toMatchObject({ decision: 'none' });
  });

  it('against a pair shows its price first, and «Оставить» changes nothing', async () => {
    const { page, server } = await opened();
    await press(page, 'Не предлагать: Ким Вера Ивановна');
    await page.getByText('−60 баллов в сумме; Ким В. И.: никого вместо Яровой Ф. И.').waitFor();
    await press(page, 'Оставить');
    expect(await focused(page)).toBe('Не предлагать: Ким Вера Ивановна');
    expect(count(server, 'matching.decide')).toBe(0);
  });

  it('against a pair keeps the reason, moves the person, and can be taken back', async () => {
    const { page, server } = await opened();
    await press(page, 'Не предлагать: Ким Вера Ивановна');
    await page.getByLabel('Почему (можно не писать)').fill('уже работали вместе');
    await press(page, 'Так и сделать');
    await page.getByText('9 пар, 746 баллов; без пары 3').waitFor();
    expect(sent(server, 'matching.decide')).toMatchObject({
      ...{ decision: 'forbid', why: 'уже работали вместе' },
    });
    expect(await focused(page)).toMatch(/^Ким Вера Ивановна: без пары/);
    await page.getByText('Ваши решения: 1').click();
    await press(page, /^Снова предлагать/);
    await press(page, 'Так и сделать');
    await page.getByText('10 пар, 806 баллов; без пары 2').waitFor();
  });

  it('by dragging a mentee onto another mentor asks the same question with the price', async () => {
    const { page, server } = await opened();
    await page.setViewportSize({ width: 1100, height: 1200 });
    const mentor = page.locator('.match-mentor', { hasText: 'Горячий Сергей Иванович' });
    await lines(page).filter({ hasText: 'Ёлкина' }).dragTo(mentor);
    const question = page.getByRole('alertdialog');
    await question.getByText('Назначить пару: Ёлкина Фёкла Ильинична – Горячий Сергей Иванович?').waitFor();
    await question.getByText('−56 баллов в сумме').waitFor();
    await press(page, 'Так и сделать');
    await page
      .getByRole('button', {
        name: 'Ёлкина Фёкла Ильинична – Горячий Сергей Иванович, 66 баллов, закреплено',
      })
      .waitFor();
    expect(sent(server, 'matching.decide')).toMatchObject({ mentorId: 'Н-05', decision: 'lock' });
  });

  it('for a mentor who takes no part is refused with what would lift it', async () => {
    const { page } = await opened();
    const mentor = page.locator('.match-mentor', { hasText: 'Ткач Анна Андреевна' });
    await press(page, 'Без пары: 2');
    await page.locator('.match-alone .match-open').last().dragTo(mentor);
    await page.getByRole('alert').getByText('Наставник сейчас не участвует.').waitFor();
    expect(await page.getByRole('button', { name: 'Так и сделать' }).count()).toBe(0);
    expect(await focused(page)).toBe('Оставить');
    await press(page, 'Оставить');
    expect(await page.getByRole('alertdialog').count()).toBe(0);
  });
});

describe('without a mouse', () => {
  it('arrows and letters walk over the lines, Enter opens, Esc closes and leaves focus where it was', async () => {
    const { page } = await opened();
    await lines(page).first().focus();
    await keys(page, 'ArrowDown');
    expect(await focused(page)).toMatch(/^Ёлкина/);
    await page.locator(':focus').dispatchEvent('keydown', { key: 'к', bubbles: true });
    expect(await focused(page)).toMatch(/^Ким Вера Ивановна/);
    await keys(page, 'Enter');
    await page.getByText('Из чего 60 баллов').waitFor();
    await keys(page, 'Escape');
    expect(await page.getByText('Из чего 60 баллов').count()).toBe(0);
    expect(await focused(page)).toMatch(/^Ким Вера Ивановна/);
  });

  it('another mentor is chosen by keys alone, with the price before the change', async () => {
    const { page, server } = await opened();
    await lines(page).first().focus();
    await keys(page, 'ArrowDown', 'Tab', 'Tab');
    expect(await focused(page)).toBe('Заменить: Ёлкина Фёкла Ильинична');
    await keys(page, 'Enter');
    await expect.poll(() => focused(page)).toContain('Горячий Сергей Иванович');
    await keys(page, 'ArrowDown', 'ArrowDown', 'Enter');
    expect(await page.getByRole('alertdialog').innerText()).toContain('Яровой Фома Ильич');
    await keys(page, 'Escape');
    expect(await focused(page)).toContain('Яровой Фома Ильич');
    await keys(page, 'ArrowUp', 'ArrowUp', 'Enter');
    await page.getByText('Что изменится:').waitFor();
    expect(await focused(page)).toBe('Так и сделать');
    await keys(page, 'Enter');
    await page.getByRole('button', { name: /^Ёлкина .* – Горячий .*, закреплено/ }).waitFor();
    expect(count(server, 'matching.decide')).toBe(1);
    expect(await focused(page)).toMatch(/^Ёлкина Фёкла Ильинична – Горячий/);
  });

  it('Tab passes a long list of lines as one stop with its actions', async () => {
    const { page } = await opened();
    const reachable = page.locator('.match-groups :is(.match-open, .match-acts button)[tabindex="0"]');
    expect(await reachable.count()).toBe(4);
  });
});

describe('whoever stays without a pair', () => {
  it('is listed with the reason, the support, and the mentors a rule removes', async () => {
    const { page } = await opened();
    const alone = page.getByRole('list', { name: 'Без пары останутся: 2' });
    expect(await alone.innerText()).toContain('Нет согласия на обработку данных.');
    expect(await alone.innerText()).toContain('Поддержка до подбора пары не записана. Предложить?');
    await press(page, /^Оганесян Сусанна Арамовна: без пары/);
    await alone.getByText('Кого предложить нельзя: 1 наставник').click();
    expect(await alone.innerText()).toContain('В отпуске до 11 января 2027 года.');
    await press(page, 'Предложить поддержку: Оганесян Сусанна Арамовна');
    await page.getByRole('button', { name: 'Назад' }).waitFor();
  });
});

describe('accepting', () => {
  it('asks once, sends every line with the mark of its group, and leads on to the pairs', async () => {
    const { page, server } = await opened();
    await page.getByLabel('Вести группой: Швец Игорь Петрович').check();
    await press(page, 'Принять предложение');
    await page.getByText(/10 пар получат статус «предложена».*Группой: 1 наставник/).waitFor();
    expect(await focused(page)).toBe('Принять 10 пар');
    await keys(page, 'Enter');
    await page.getByRole('button', { name: 'Согласовать пары' }).waitFor();
    const accepted = sent(server, 'matching.accept');
    expect(accepted).toMatchObject({ revision: 'р-1', aim: 'best' });
    expect(accepted.lines).toHaveLength(10);
    expect(accepted.lines.filter(({ group }) => group !== '')).toEqual([
      { menteeId: 'М-02', mentorId: 'Н-02', group: 'Г-Н-02' },
      { menteeId: 'М-08', mentorId: 'Н-02', group: 'Г-Н-02' },
    ]);
    await keys(page, 'Enter');
    await page.getByRole('heading', { name: 'Пары' }).waitFor();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toMatch(/^предложена/);
  });

  it('can be taken back from the same place, which brings the proposal again', async () => {
    const { page } = await opened();
    await press(page, 'Принять предложение');
    await press(page, 'Принять 10 пар');
    await press(page, 'Отменить');
    await page.getByRole('button', { name: 'Принять предложение' }).waitFor();
  });

  it('is refused when the banks have changed, with the way to a new proposal', async () => {
    const { page, server } = await opened();
    const banks = { ...banksOf(12, 8), revision: 'р-2' };
    serveMatching(server, banks);
    await press(page, 'Принять предложение');
    await press(page, 'Принять 10 пар');
    await page.getByText('Пары не записаны.').waitFor();
    expect(await focused(page)).toBe('Предложить заново');
    await keys(page, 'Enter');
    await page.getByText('Сумма баллов та же').waitFor();
    await press(page, 'Принять предложение');
    await press(page, 'Принять 10 пар');
    await page.getByRole('button', { name: 'Согласовать пары' }).waitFor();
    expect(sent(server, 'matching.accept').revision).toBe('р-2');
  });

  it('is closed by Esc before anything is written', async () => {
    const { page, server } = await opened();
    await press(page, 'Принять предложение');
    await keys(page, 'Escape');
    expect(await page.getByRole('alertdialog').count()).toBe(0);
    expect(await focused(page)).toBe('Принять предложение');
    expect(count(server, 'matching.accept')).toBe(0);
  });
});

describe('when there is nothing to propose', () => {
  it.each([
    ['nobody at all', 0, 0, 'Добавить наставника'],
    ['no mentors', 5, 0, 'Добавить наставника'],
    ['nobody waiting', 0, 5, 'Показать все пары'],
  ])('for %s the screen says what to do', async (_, mentees, mentors, button) => {
    const { page, server } = await opened();
    await waitingFor(page, server, banksOf(mentees, mentors));
    await page.getByRole('button', { name: button }).waitFor();
    expect(await page.getByRole('button', { name: 'Принять предложение' }).count()).toBe(0);
  });

  it('for want of places it says so and keeps everybody in sight', async () => {
    const { page, server } = await opened();
    const banks = banksOf(3, 3);
    const full = { ...banks, mentors: banks.mentors.map((mentor) => ({ ...mentor, free: 0 })) };
    await waitingFor(page, server, full);
    await page.getByText(/Свободных мест нет ни у одного наставника/).waitFor();
    expect(await page.getByRole('list', { name: 'Без пары останутся: 3' }).count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Принять предложение' }).count()).toBe(0);
  });

  it('a lost connection keeps the proposal in sight and offers to repeat', async () => {
    const { page, server } = await opened();
    server.next('matching.open', { kind: 'host-error', text: 'NetworkError: HTTP 0' });
    await page.getByRole('radio', { name: /ровная нагрузка/ }).check();
    await page.getByText('Связь с таблицей прервалась').waitFor();
    expect(await lines(page).count()).toBe(10);
    await press(page, 'Повторить');
    await expect.poll(() => sent(server, 'matching.open')).toMatchObject({ aim: 'fair' });
    await expect.poll(() => page.getByText('Связь с таблицей прервалась').count()).toBe(0);
  });
});

describe('the form of one pair', () => {
  it('opens from the dialog and comes back to it', async () => {
    const { page } = await opened();
    await page.evaluate(() => {
      addEventListener('keydown', (event) => {
        document.body.dataset.used = String(event.defaultPrevented);
      });
    });
    await press(page, 'Новая пара');
    await page.getByRole('combobox', { name: 'Наставляемый' }).waitFor();
    await keys(page, 'Escape');
    await expect.poll(() => focused(page)).toBe('Новая пара');
    // Otherwise the dialog around the page would close with the form.
    expect(await page.evaluate(() => document.body.dataset.used)).toBe('true');
  });
});

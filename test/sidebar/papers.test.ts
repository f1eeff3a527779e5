import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { roadmap } from './fake-papers';
import { sent } from './fake-server';
import { panelForEachTest } from './opened-page';
import { press } from './views';

const open = panelForEachTest();

describe('an order', () => {
  it('takes along the forms of a name that a person has corrected', async () => {
    const { page, server } = await open('order');
    await press(page, /Исправить: Швец/);
    await page.getByLabel('кем: Швец Игорь Петрович').fill('Швецем Игорем Петровичем');
    await press(page, 'Оформить');
    await page.getByText('Документ готов').waitFor();
    const { choice, project } = sent(server, 'papers.make');
    expect(project).toBe(false);
    expect(choice.corrections).toMatchObject([{ source: 'Швец Игорь Петрович', ask: false }]);
    expect(choice.corrections[0]!.forms[4]).toBe('Швецем Игорем Петровичем');
  });

  it('has what was corrected remembered, unless the tick is taken off', async () => {
    const { page, server } = await open('order');
    await press(page, /Всё верно: Швец/);
    await press(page, /Исправить: воспитатель/);
    await press(page, /Не склонять: воспитатель/);
    await page.getByRole('checkbox', { name: /Запомнить для всех документов.*Швец/ }).uncheck();
    await press(page, 'Оформить');
    await page.getByText('Документ готов').waitFor();
    const { words } = sent(server, 'words.remember');
    expect(words).toMatchObject([{ source: 'воспитатель', kind: null }]);
    expect(new Set(words[0]!.forms)).toEqual(new Set(['воспитатель']));
    const methods = server.calls.map(({ method }) => method);
    expect(methods.indexOf('words.remember')).toBeLessThan(methods.indexOf('papers.make'));
  });

  it('is made without a word to remember when nothing was corrected', async () => {
    const { page, server } = await open('order');
    await press(page, 'Оформить');
    await page.getByText('Документ готов').waitFor();
    expect(sent(server, 'words.remember')).toBeUndefined();
  });

  it('stops asking about a name once it is said to be right', async () => {
    const { page } = await open('order');
    await page.getByText('проверьте 1 имя').waitFor();
    await press(page, /Всё верно: Швец/);
    await expect.poll(() => page.getByText('проверьте 1 имя').count()).toBe(0);
  });

  it('is only a project while something blocks it', async () => {
    const { page, server } = await open('order');
    await page.getByLabel('Номер').fill('');
    await page.getByText('Не указан номер приказа.').waitFor();
    expect(await page.getByRole('button', { name: 'Оформить', exact: true }).count()).toBe(0);
    await press(page, 'Печатать проект');
    await page.getByText('Проект готов').waitFor();
    expect(sent(server, 'papers.make').project).toBe(true);
  });

  it('is not made without a pair', async () => {
    const { page, server } = await open('order');
    await page.getByRole('checkbox', { name: /Осадчая/ }).uncheck();
    await page.getByRole('checkbox', { name: /Швец/ }).uncheck();
    await press(page, 'Оформить');
    await page.getByText('Отметьте, кого касается документ.').waitFor();
    expect(sent(server, 'papers.make')).toBeUndefined();
  });
});

describe('the forms of a person’s name and position', () => {
  const openCard = async () => {
    const panel = await open('people');
    await press(panel.page, /Константинопольская/);
    return panel;
  };

  it('are corrected on the card and kept', async () => {
    const { page, server } = await openCard();
    await press(page, /Исправить: воспитатель/);
    await page.getByLabel('кому: воспитатель').fill('воспитателю сада');
    await press(page, /^Запомнить: воспитатель/);
    await expect.poll(() => sent(server, 'words.remember')).toBeDefined();
    const [word] = sent(server, 'words.remember').words;
    expect(word).toMatchObject({ source: 'воспитатель', kind: 'position' });
    expect(word!.forms![2]).toBe('воспитателю сада');
  });

  it('can be left as they are, and need not be declined at all', async () => {
    const { page, server } = await openCard();
    await press(page, /Исправить: Ким/);
    await press(page, /Оставить как было: Ким/);
    await press(page, /Исправить: Ким/);
    await press(page, /Не склонять: Ким/);
    await expect.poll(() => sent(server, 'words.remember')).toBeDefined();
    const name = 'Ким Вера Ивановна';
    expect(sent(server, 'words.remember').words).toEqual([{ source: name, kind: 'name', forms: null }]);
  });
});

describe('missing consents', () => {
  it('are prepared only for those that are ticked', async () => {
    const { page, server } = await open('consents');
    await page.getByRole('checkbox', { name: /Ким Вера/ }).uncheck();
    await press(page, 'Подготовить 2 бланка');
    await page.getByText('2 документа').waitFor();
    await page.getByRole('heading', { name: 'Документы готовы: 2' }).waitFor();
    expect(sent(server, 'consents.print').tasks.map((task) => task.personId)).toEqual(['М-02', 'М-03']);
  });

  it('are not prepared for nobody', async () => {
    const { page, server } = await open('consents');
    await page.getByRole('checkbox', { name: 'Отметить все' }).uncheck();
    await press(page, 'Подготовить бланки');
    await page.getByText('Отметьте хотя бы одно согласие.').waitFor();
    expect(sent(server, 'consents.print')).toBeUndefined();
  });
});

describe('the plan of the year', () => {
  const planText = 'Этап 1\n1.1 Изучить документы\tдо 10 сентября';
  const read = async (page: Page): Promise<void> => {
    await page.getByLabel('Текст плана').fill(planText);
    await press(page, 'Разобрать план');
    await page.getByText('понято 46 из 48, спросить 2').waitFor();
  };

  it('is accepted as it was last understood, never a text that was changed since', async () => {
    const { page, server } = await open('roadmap-import');
    await read(page);
    await page.getByLabel('Текст плана').fill(`${planText}\nещё строка`);
    await page.getByText('Текст изменился.').waitFor();
    expect(await page.getByRole('button', { name: /Принять/ }).count()).toBe(0);
    await press(page, 'Разобрать план');
    await press(page, 'Принять 48 строк');
    await page.getByText('План записан: 48 строк').waitFor();
    expect(sent(server, 'roadmap.accept').text).toBe(`${planText}\nещё строка`);
  });

  it('shows in the text the line a row came from', async () => {
    const { page } = await open('roadmap-import');
    await read(page);
    await press(page, 'Показать в тексте строку 1.2');
    const selected = await page
      .getByLabel('Текст плана')
      .evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));
    expect(selected).toBe('1.1 Изучить документы\tдо 10 сентября');
  });

  it('says that its year is a guess, and offers deadlines and people for bare rows', async () => {
    const { page, server } = await open('roadmap-import');
    server.on('roadmap.preview', () => ({ ...roadmap, yearFrom: 'settings', canPropose: true }));
    await read(page);
    await page.getByText('2026/2027 год взят из настроек').waitFor();
    const tick = page.getByLabel('Предложить сроки и ответственных');
    expect(await tick.isChecked()).toBe(false);
    await tick.check();
    await press(page, 'Принять 48 строк');
    await page.getByText('План записан: 48 строк').waitFor();
    expect(sent(server, 'roadmap.preview').propose).toBe(true);
    expect(sent(server, 'roadmap.accept').propose).toBe(true);
  });

  it('can show the questions alone', async () => {
    const { page } = await open('roadmap-import');
    await read(page);
    await page.getByLabel('Только вопросы').check();
    expect(await page.getByRole('button', { name: /Показать в тексте/ }).count()).toBe(2);
  });
});

describe('a person', () => {
  it('is saved with the topics ticked and a date typed in short', async () => {
    const { page, server } = await open('people');
    await press(page, 'Добавить наставника');
    await page.getByLabel('Фамилия, имя, отчество').fill('Лев Анна Ильинична');
    await page.getByText('В чём силён').click();
    await page.getByLabel('документация').check();
    await page.getByLabel('Педагогический стаж с').fill('1.9.98');
    await press(page, 'Сохранить наставника');
    await page.getByText('Данные сохранены').first().waitFor();
    expect(sent(server, 'people.save')).toMatchObject({
      role: 'mentor',
      name: 'Лев Анна Ильинична',
      topics: ['документация'],
      teachingSince: '1998-09-01',
    });
  });

  it('is never said to be missing while the other list is still read', async () => {
    const { page, server } = await open('people');
    await page.getByText('Осадчая Тамара Викторовна').waitFor();
    server.delay = 500;
    await page.getByText('Наставляемые', { exact: true }).click();
    await expect.poll(() => sent(server, 'people.list')).toEqual({ role: 'mentee' });
    expect(await page.getByText('Наставляемых пока нет').count()).toBe(0);
    await page.getByText('Ким Вера Ивановна').waitFor();
  });

  it('has a consent, told of once to those who listen', async () => {
    const { page } = await open('people');
    await press(page, /Осадчая/);
    await press(page, /Внести/);
    await page.getByLabel('Дата согласия').fill('1.9.26');
    await press(page, 'Сохранить согласие');
    await page.getByRole('button', { name: 'Отменить' }).waitFor();
    expect(await page.locator('[aria-live="polite"]').textContent()).toBe('Согласие внесено. Отменить');
  });

  it('is not saved without a name', async () => {
    const { page, server } = await open('people');
    await press(page, 'Добавить наставника');
    await press(page, 'Сохранить наставника');
    await page.getByText('Заполните это поле.').waitFor();
    expect(sent(server, 'people.save')).toBeUndefined();
  });
});

describe('the card of a document', () => {
  it('moves a point by keyboard, says where it is now and keeps the focus on the button', async () => {
    const { page, server } = await open('order');
    await page.getByText('Пункты приказа').click();
    const down = page.getByRole('button', { name: 'Ниже: Кто за кем закреплён' });
    await down.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Кто за кем закреплён: теперь пункт 2').first().waitFor({ state: 'attached' });
    await expect.poll(() => down.evaluate((button) => button === document.activeElement)).toBe(true);
    await press(page, 'Оформить');
    await page.getByText('Документ готов').waitFor();
    expect(sent(server, 'papers.make').choice.points.map(({ id }) => id)).toEqual([
      'программы',
      'пары',
      'соглашения',
    ]);
  });

  it('takes a point of another order and a heading as typed', async () => {
    const { page, server } = await open('order');
    await page.getByText('Пункты приказа').click();
    await page.getByLabel('Заголовок').fill('О наставничестве');
    await page.getByText('Добавить пункт из другого приказа').click();
    await page.getByLabel('Из какого приказа').selectOption('D03');
    await press(page, 'Добавить: Кто замещает куратора');
    await page.getByText('из документа «Приказ о назначении куратора»').waitFor();
    await press(page, 'Оформить');
    await page.getByText('Документ готов').waitFor();
    const { choice } = sent(server, 'papers.make');
    expect(choice.heading).toBe('О наставничестве');
    expect(choice.points.at(-1)).toEqual({ kind: 'D03', id: 'отсутствие' });
  });

  it('asks its questions, marks what is needed and sends codes of people of the book', async () => {
    const { page, server } = await open('catalogue');
    await press(page, 'Оформить: Приказ о кураторе');
    await page.getByLabel('С какого дня').fill('1.12.26');
    await page.getByText('Не заполнено: «Кто замещает куратора».').first().waitFor();
    await page.getByText('Ответьте на отмеченные вопросы.').waitFor();
    await page.getByLabel('Кто замещает куратора').fill('Осадчая Тамара Викторовна, воспитатель');
    await page.getByLabel('Кто помогает', { exact: true }).fill('Гусева Ирина Павловна, методист');
    await press(page, 'Добавить человека: Кто помогает');
    const second = page.getByLabel('2-й человек').and(page.locator(':focus'));
    await second.fill('Ким Вера Ивановна, воспитатель');
    await press(page, 'Добавить человека: Кто помогает');
    await press(page, 'Убрать: 3-й человек');
    await second.waitFor();
    await page.getByLabel('Назначить доплату').uncheck();
    await press(page, 'Оформить');
    await page.getByText('Документ готов').waitFor();
    expect(sent(server, 'papers.make').choice.fields).toMatchObject({
      замещает: 'Н-01',
      состав: 'Гусева Ирина Павловна, методист\nМ-02',
      срок: '2026-12-01',
      доплата: '',
    });
  });
});

describe('all documents', () => {
  it('are found by state and by name, and lead to the card or to the screen of their own', async () => {
    const { page, server } = await open('catalogue', { width: 1100, height: 720 });
    await page.getByText('5 документов', { exact: true }).waitFor();
    await page.getByLabel('Показать').selectOption('ready');
    await page.getByText('3 документа', { exact: true }).waitFor();
    await page.getByLabel('Поиск по названию').fill('справка');
    await page.getByText('1 документ', { exact: true }).waitFor();
    await press(page, 'Оформить: Справка о наставничестве');
    await expect.poll(() => sent(server, 'papers.open')).toEqual({ kind: 'D45', subjects: ['Н-01'] });
    await press(page, /Назад/);
    await page.getByLabel('Поиск по названию').fill('');
    await press(page, 'Открыть: Согласие на обработку данных');
    await page.getByRole('heading', { name: 'Недостающие согласия' }).waitFor();
  });
});

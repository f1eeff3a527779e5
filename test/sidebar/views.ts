import type { Page } from 'playwright-core';
import type { PersonCard } from '../../src/contract/dto';
import type { Screen } from '../../src/contract/screens';
import { withdrawal } from './fake-consents';
import { type Banks, banksOf, serveMatching } from './fake-matching';
import { deadlineQuestions } from './fake-papers';
import { rolloverView } from './fake-rollover';
import { lists, mentors } from './fake-school';
import type { FakeServer } from './fake-server';
import { feedbackViews } from './feedback-views';
import { jobViews } from './job-views';
import { programmeViews } from './programme-views';
import { surveyViews } from './survey-views';
import { yearWorkViews } from './year-work-views';

/** A state of the panel worth looking at: the screen the menu opens and the way from there. */
export interface View {
  readonly name: string;
  readonly screen: Screen;
  /** What must stand on the page once it is there. */
  readonly shows: string | RegExp;
  readonly way?: (page: Page, server: FakeServer) => Promise<void>;
}

export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click();

/** Goes on from step to step of a screen. */
export async function steps(page: Page, ...buttons: readonly string[]): Promise<void> {
  for (const button of buttons) await press(page, button);
}

/** The questions of the end of a year, up to what goes to the archive. */
export const TO_ARCHIVE = [
  'Решить о парах',
  'Решить о людях',
  'Посмотреть план',
  'Посмотреть, что уйдёт в архив',
] as const;

/** Chooses the first mentee and one of the mentors of a new pair. */
export async function fillPair(page: Page, mentor = 2): Promise<void> {
  await page.getByRole('combobox', { name: 'Наставляемый' }).click();
  await page.keyboard.press('Enter');
  await page.getByRole('radio').nth(mentor).click();
}

async function readPlan(page: Page): Promise<void> {
  await page.getByLabel('Текст плана').fill('1. Изучить документы\tдо 10 сентября\tдиректор');
  await press(page, 'Разобрать план');
}

/** Opens the proposal over other banks. */
export async function waitingFor(page: Page, server: FakeServer, banks: Banks): Promise<void> {
  serveMatching(server, banks);
  await page.reload();
}

async function readPeople(page: Page): Promise<void> {
  await page.getByLabel('Текст списка').fill('ФИО\tДолжность\nКим Вера Ивановна\tвоспитатель');
  await press(page, 'Разобрать список');
}

export const views: readonly View[] = [
  ...jobViews,
  { name: 'codes of questionnaires', screen: 'survey-codes', shows: 'Выдать 2 кода' },
  {
    name: 'a lost slip',
    screen: 'survey-codes',
    shows: 'Если человек помнит отметку',
    way: (page) => page.getByText('Потерян листочек').click(),
  },
  { name: 'today', screen: 'home', shows: 'Просрочено' },
  {
    name: 'an empty book',
    screen: 'home',
    shows: 'Создать таблицу',
    way: async (page, server) => {
      server.on('home.open', () => ({
        ready: false,
        today: '2026-11-21',
        todayText: '21 ноября 2026, суббота',
        organisation: '',
        groups: [],
        counts: [],
        jobs: [],
        problems: [],
        lastAction: null,
      }));
      await page.reload();
    },
  },
  { name: 'all actions', screen: 'home', shows: 'Проверка площадки', way: (page) => press(page, 'Ещё') },
  {
    name: 'which document',
    screen: 'home',
    shows: 'Приказ о закреплении пар',
    way: (page) => press(page, 'Оформить документ'),
  },
  { name: 'a remark on the plan', screen: 'findings', shows: '22 из 24 сроков' },
  {
    name: 'a remark with a choice of repairs',
    screen: 'findings',
    shows: 'анкеты ещё разбирают',
    way: (page) => press(page, 'Дальше'),
  },
  {
    name: 'why a remark is right',
    screen: 'findings',
    shows: 'Почему так и надо',
    way: (page) => press(page, 'Так и надо…'),
  },
  {
    name: 'the list of remarks',
    screen: 'findings',
    shows: 'Какие показать',
    way: (page) => press(page, 'Показать списком'),
  },
  { name: 'pairs', screen: 'home', shows: 'Без наставника', way: (page) => press(page, /11 действуют/) },
  {
    name: 'pairs to move',
    screen: 'home',
    shows: /останется на месте/,
    way: async (page) => {
      await press(page, /11 действуют/);
      await press(page, 'Отметить все, кто готов: предложена');
      await page
        .getByRole('checkbox', { name: /Константинопольская/ })
        .first()
        .check();
    },
  },
  {
    name: 'support until there is a mentor',
    screen: 'home',
    shows: 'Сохранить поддержку',
    way: async (page) => {
      await press(page, /11 действуют/);
      await press(page, /^Предложить поддержку/);
    },
  },
  {
    name: 'which pair has changed',
    screen: 'home',
    shows: 'Пришёл новый человек',
    way: async (page) => {
      await press(page, /11 действуют/);
      await press(page, /^Что изменилось$/);
    },
  },
  {
    name: 'what has changed',
    screen: 'home',
    shows: 'Наставник отказывается',
    way: async (page) => {
      await press(page, /11 действуют/);
      await press(page, /^Что изменилось: Константинопольская/);
    },
  },
  {
    name: 'a last day that is too early',
    screen: 'home',
    shows: /Слишком рано/,
    way: async (page) => {
      await press(page, /11 действуют/);
      await press(page, /^Что изменилось: Осадчая/);
      await page.getByLabel('Наставник отказывается').check();
      await press(page, 'Дальше');
      await page.getByText('Вопрос 1 из 2').waitFor();
      await press(page, 'Дальше');
      await page.getByLabel('Какой день последний?').fill('24.11.2026');
    },
  },
  {
    name: 'another mentor',
    screen: 'home',
    shows: 'Срок новой пары',
    way: async (page) => {
      await press(page, /11 действуют/);
      await press(page, /^Что изменилось: Осадчая/);
      await page.getByLabel('Нужен другой наставник').check();
      for (const _ of [1, 2, 3]) await press(page, 'Дальше');
    },
  },
  {
    name: 'a change to look over',
    screen: 'home',
    shows: 'Что будет записано',
    way: async (page) => {
      await press(page, /11 действуют/);
      await press(page, /^Что изменилось: Осадчая/);
      await page.getByLabel('Наставник отказывается').check();
      for (const _ of [1, 2, 3]) await press(page, 'Дальше');
    },
  },
  { name: 'a new pair', screen: 'pair', shows: 'Сохранить пару' },
  {
    name: 'the list of mentees',
    screen: 'pair',
    shows: /без пары/,
    way: (page) => page.getByRole('combobox', { name: 'Наставляемый' }).click(),
  },
  {
    name: 'a filled pair',
    screen: 'pair',
    shows: /Без него пара не войдёт/,
    way: async (page) => {
      await fillPair(page);
      await page.getByText('Почему нет').click();
      await page.getByText('Из чего баллы').click();
      await page.getByText('Цель, содержание, встречи').click();
    },
  },
  {
    name: 'a saved pair',
    screen: 'pair',
    shows: 'Оформить приказ',
    way: async (page) => {
      await fillPair(page);
      await press(page, 'Сохранить пару');
    },
  },
  { name: 'people', screen: 'people', shows: 'Осадчая Тамара Викторовна' },
  {
    name: 'a person',
    screen: 'people',
    shows: 'Ким Верой Ивановной',
    way: (page) => press(page, /Константинопольская/),
  },
  {
    name: 'a new person',
    screen: 'people',
    shows: /Как прозвучит в документах/,
    way: async (page) => {
      await press(page, 'Добавить наставника');
      await page.getByLabel('Фамилия, имя, отчество').fill('Ким Вера Ивановна');
      await page.getByText('В чём силён').click();
    },
  },
  {
    name: 'a consent',
    screen: 'people',
    shows: 'Такого дня нет',
    way: async (page) => {
      await press(page, /Осадчая/);
      await press(page, /Внести/);
      await page.getByLabel('Дата согласия').fill('31.06.2026');
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'the question before leaving',
    screen: 'people',
    shows: 'Уйти без сохранения',
    way: async (page) => {
      await press(page, 'Добавить наставника');
      await page.getByLabel('Фамилия, имя, отчество').fill('Ким');
      await page.keyboard.press('Escape');
    },
  },
  {
    name: 'a person with a break and a contract',
    screen: 'people',
    shows: 'Договор внешнего наставника',
    way: async (page) => {
      await press(page, 'Добавить наставника');
      await page.getByText('Ещё: перерыв, дни, договор').click();
      await page.getByLabel('Внешний: работает в другой организации').check();
    },
  },
  { name: 'a list of people to take in', screen: 'people-import', shows: 'Разобрать список' },
  {
    name: 'a list of people as understood',
    screen: 'people-import',
    shows: 'новых 2, дополнить 1, решить 2',
    way: async (page) => {
      await readPeople(page);
      await page.getByText(/Столбцы: поняты/).click();
      await page.getByText(/Не люди/).click();
    },
  },
  {
    name: 'a list of people taken in',
    screen: 'people-import',
    shows: /Внесён список/,
    way: async (page) => {
      await readPeople(page);
      await press(page, 'Внести 3 человека');
    },
  },
  { name: 'people who stand in a bank twice', screen: 'duplicates', shows: 'Какую строку оставить' },
  {
    name: 'nobody who stands in a bank twice',
    screen: 'duplicates',
    shows: /Повторов нет/,
    way: async (page, server) => {
      server.on('people.twins', () => ({ twins: [], both: [], otherwise: [] }));
      await page.reload();
    },
  },
  { name: 'missing consents', screen: 'consents', shows: 'Подготовить 3 бланка' },
  {
    name: 'missing consents that were signed',
    screen: 'consents',
    shows: /Все отмеченные согласия/,
    way: async (page) => {
      await page.getByText('Почему это важно').click();
      await page.getByText('Бумаги уже подписаны').click();
    },
  },
  {
    name: 'a consent to correct',
    screen: 'people',
    shows: 'Храните бумагу до 31.08.2030.',
    way: async (page) => {
      await press(page, /Осадчая/);
      await press(page, 'Изменить: обработка данных');
    },
  },
  {
    name: 'a person who has withdrawn',
    screen: 'people',
    shows: 'Согласие отозвано 20.10.2026',
    way: async (page, server) => {
      const person: PersonCard = { ...mentors[2]!, withdrawal };
      server.on('people.list', () => ({ people: [person], ...lists, young: null }));
      await page.reload();
      await press(page, /Константинопольская/);
    },
  },
  {
    name: 'the register of consents',
    screen: 'home',
    shows: 'Напечатать реестр',
    way: async (page) => {
      await press(page, 'Ещё');
      await press(page, 'Реестр согласий');
    },
  },
  {
    name: 'names for the site',
    screen: 'home',
    shows: 'Пары, которые работают',
    way: async (page) => {
      await press(page, 'Ещё');
      await press(page, 'Кого можно назвать на сайте');
    },
  },
  { name: 'all documents', screen: 'catalogue', shows: 'Приказ о закреплении пар' },
  {
    name: 'all documents by kind, those that lack something',
    screen: 'catalogue',
    shows: 'Документы пар',
    way: async (page) => {
      await page.getByLabel('Как разложить').selectOption('group');
      await page.getByLabel('Показать').selectOption('lacking');
    },
  },
  {
    name: 'a document that asks questions',
    screen: 'catalogue',
    shows: 'Что записано об этом документе',
    way: (page) => press(page, 'Оформить: Приказ о кураторе'),
  },
  {
    name: 'points of an order and what other orders lend',
    screen: 'order',
    shows: 'Кто замещает куратора',
    way: async (page) => {
      await page.getByText('Пункты приказа').click();
      await page.getByText('Добавить пункт из другого приказа').click();
      await page.getByLabel('Из какого приказа').selectOption('D03');
    },
  },
  { name: 'an order', screen: 'order', shows: 'Швецом Игорем Петровичем' },
  {
    name: 'a corrected name',
    screen: 'order',
    shows: 'Свернуть',
    way: (page) => press(page, /Исправить: Швец/),
  },
  {
    name: 'an order that may not be made',
    screen: 'order',
    shows: 'Почему пока только проект',
    way: (page) => page.getByLabel('Номер').fill(''),
  },
  {
    name: 'a project',
    screen: 'order',
    shows: 'Проект готов',
    way: (page) => press(page, 'Печатать проект'),
  },
  {
    name: 'the folder for an inspection',
    screen: 'documents',
    shows: 'Нет приказа об утверждении дорожной карты',
    way: (page) => press(page, 'Собрать папку для проверки'),
  },
  {
    name: 'who read an order',
    screen: 'documents',
    shows: 'Ещё не расписались',
    way: (page) => press(page, /^Кто ознакомлен/),
  },
  { name: 'documents', screen: 'documents', shows: 'Согласия' },
  { name: 'the plan to load', screen: 'roadmap-import', shows: 'Разобрать план' },
  {
    name: 'the plan as understood',
    screen: 'roadmap-import',
    shows: 'понято 46 из 48, спросить 2',
    way: readPlan,
  },
  {
    name: 'the plan written',
    screen: 'roadmap-import',
    shows: /План записан: 48 строк/,
    way: async (page) => {
      await readPlan(page);
      await press(page, 'Принять 48 строк');
    },
  },
  { name: 'deadlines', screen: 'roadmap-check', shows: 'Состояние плана' },
  {
    name: 'a deadline to clarify',
    screen: 'roadmap-check',
    shows: 'с 01.08.2027 по 31.08.2027',
    way: (page) => press(page, 'Уточнить 2 срока'),
  },
  {
    name: 'a deadline to clarify in own words',
    screen: 'deadline-questions',
    shows: '«скоро» не поняты как даты',
    way: async (page) => {
      await press(page, 'Пропустить');
      await page.getByLabel('Иначе, своими словами').fill('скоро');
      await press(page, 'Понимать так');
    },
  },
  {
    name: 'no deadline left to clarify',
    screen: 'deadline-questions',
    shows: /Остались без ответа: 1 срок/,
    way: async (page, server) => {
      await page.getByText('Август ежегодно').waitFor();
      server.on('deadlines.questions', () => ({ questions: deadlineQuestions.slice(1) }));
      await press(page, 'Понимать так');
      await page.getByText('к педсовету').waitFor();
      await press(page, 'Пропустить');
    },
  },
  { name: 'what is to be marked', screen: 'marks', shows: 'Наступило ли условие' },
  {
    name: 'a row with its evidence',
    screen: 'marks',
    shows: 'Подтвердить выполнение',
    way: (page) => press(page, /Приказ о закреплении/),
  },
  {
    name: 'a row with a condition',
    screen: 'marks',
    shows: 'Да, наступило',
    way: (page) => press(page, /Поддержка педагогов/),
  },
  {
    name: 'a row with a mark for each month',
    screen: 'marks',
    shows: 'Отметить выполненной',
    way: (page) => press(page, /Освещение работы/),
  },
  { name: 'the proposal of pairs', screen: 'pairing', shows: '10 пар, 806 баллов; без пары 2' },
  {
    name: 'the reasons of a pair',
    screen: 'pairing',
    shows: 'Из чего 96 баллов',
    way: (page) => press(page, /^Белых Олег Павлович – Швец/),
  },
  {
    name: 'other mentors and the price of one',
    screen: 'pairing',
    shows: 'Что изменится:',
    way: async (page) => {
      await press(page, 'Заменить: Ёлкина Фёкла Ильинична');
      await press(page, /^Горячий Сергей Иванович/);
    },
  },
  {
    name: 'a pair ruled out',
    screen: 'pairing',
    shows: 'Ваши решения: 1',
    way: async (page) => {
      await press(page, 'Не предлагать: Белых Олег Павлович');
      await page.getByLabel('Почему (можно не писать)').fill('уже работали вместе');
      await press(page, 'Так и сделать');
      await page.getByText('Ваши решения: 1').click();
    },
  },
  {
    name: 'somebody left without a pair',
    screen: 'pairing',
    shows: 'Кого предложить нельзя: 1 наставник',
    way: (page) => press(page, /^Оганесян Сусанна Арамовна: без пары/),
  },
  {
    name: 'the question before a proposal is accepted',
    screen: 'pairing',
    shows: /10 пар получат статус «предложена»/,
    way: (page) => press(page, 'Принять предложение'),
  },
  {
    name: 'an accepted proposal',
    screen: 'pairing',
    shows: 'Согласовать пары',
    way: async (page) => {
      await press(page, 'Принять предложение');
      await press(page, 'Принять 10 пар');
    },
  },
  {
    name: 'forty people who wait',
    screen: 'pairing',
    shows: 'Ждут пары: 40',
    way: (page, server) => waitingFor(page, server, banksOf(40, 20)),
  },
  {
    name: 'nobody to pair',
    screen: 'pairing',
    shows: 'Добавить наставника',
    way: (page, server) => waitingFor(page, server, banksOf(0, 0)),
  },
  { name: 'figures', screen: 'indicators', shows: 'данные не собраны' },
  {
    name: 'charts as tables',
    screen: 'indicators',
    shows: 'неделя с 07.09',
    way: async (page) => {
      const buttons = page.getByRole('button', { name: 'Показать таблицей' });
      await buttons.first().waitFor();
      for (let left = await buttons.count(); left > 0; left -= 1) await buttons.first().click();
    },
  },
  {
    name: 'the rows of a figure',
    screen: 'indicators',
    shows: 'Не хватает: 1 строка',
    way: (page) => press(page, '85,7 %'),
  },
  { name: 'the year', screen: 'year', shows: 'Рабочие встречи пар' },
  {
    name: 'a row of the year opened',
    screen: 'year',
    shows: 'По датам',
    way: (page) => press(page, 'Рабочие встречи пар'),
  },
  {
    name: 'the year of one person without rows of a state',
    screen: 'year',
    shows: 'Таких строк нет',
    way: async (page) => {
      await page.getByLabel('Ответственный').selectOption('Заведующий');
      await page.getByLabel('Состояние').selectOption('просрочено');
    },
  },
  { name: 'the end of the year', screen: 'rollover', shows: 'Что в этом году не закончено' },
  {
    name: 'pairs at the end of the year',
    screen: 'rollover',
    shows: 'Что будет с парами',
    way: (page) => steps(page, 'Решить о парах'),
  },
  {
    name: 'people at the end of the year',
    screen: 'rollover',
    shows: 'Кто остаётся в базах',
    way: async (page) => {
      await steps(page, 'Решить о парах', 'Решить о людях');
      await page.getByLabel('Решить иначе: Петрова Мария Игоревна').selectOption('left');
      await page.getByLabel('станет наставником').check();
    },
  },
  {
    name: 'rows of the next year to look at',
    screen: 'rollover',
    shows: 'По отдельному графику',
    way: async (page) => {
      await steps(page, 'Решить о парах', 'Решить о людях', 'Посмотреть план');
      await page.getByLabel('Только то, что нужно посмотреть').check();
    },
  },
  {
    name: 'what goes to the archive',
    screen: 'rollover',
    shows: 'Что уйдёт в архив',
    way: (page) => steps(page, ...TO_ARCHIVE),
  },
  {
    name: 'the next year in words',
    screen: 'rollover',
    shows: 'Перейти на 2027/2028 учебный год',
    way: (page) => steps(page, ...TO_ARCHIVE, 'Посмотреть итог'),
  },
  {
    name: 'a next year that cannot come yet',
    screen: 'rollover',
    shows: 'Перейти пока нельзя',
    way: async (page, server) => {
      server.on('rollover.open', () => ({
        ...rolloverView,
        refusals: ['Осадчая Т. В. → Петрова М. И.: продлить нельзя. У наставника нет мест.'],
      }));
      await page.reload();
      await steps(page, ...TO_ARCHIVE, 'Посмотреть итог');
    },
  },
  {
    name: 'a step to the next year that was broken off',
    screen: 'rollover',
    shows: 'Закончить переход',
    way: async (page, server) => {
      const said = 'Переход с 2026/2027 учебного года прервался на середине.';
      server.on('rollover.open', () => ({
        ...rolloverView,
        broken: { text: said, from: '2026/2027', undo: null },
      }));
      await page.reload();
    },
  },
  {
    name: 'the next year come',
    screen: 'rollover',
    shows: 'Посмотрите эти строки',
    way: (page) => steps(page, ...TO_ARCHIVE, 'Посмотреть итог', 'Перейти на 2027/2028 учебный год'),
  },
  { name: 'the calendar file', screen: 'calendar-file', shows: 'Подготовить файл' },
  {
    name: 'the calendar file made',
    screen: 'calendar-file',
    shows: 'В файле 38 событий.',
    way: (page) => press(page, 'Подготовить файл'),
  },
  { name: 'the check of the book', screen: 'book', shows: 'Найдено 2 замечания' },
  {
    name: 'the mended book',
    screen: 'book',
    shows: 'Найдено 1 замечание',
    way: (page) => press(page, 'Исправить'),
  },
  { name: 'templates', screen: 'templates', shows: '1 замечание' },
  { name: 'reminders', screen: 'reminders', shows: 'Напоминания выключены' },
  { name: 'the platform', screen: 'platform', shows: 'Не работает: 1' },
  ...programmeViews,
  ...surveyViews,
  ...feedbackViews,
  ...yearWorkViews,
  { name: 'help', screen: 'help', shows: 'С чего начать' },
  {
    name: 'a lost connection',
    screen: 'pair',
    shows: 'Повторить',
    way: async (page, server) => {
      server.next('pairs.save', { kind: 'host-error', text: 'NetworkError: HTTP 0' });
      await fillPair(page);
      await press(page, 'Сохранить пару');
    },
  },
];

import type { Page } from 'playwright-core';
import type { PairingSurvey } from '../../src/contract/dto';
import { panel } from '../../src/text/panel';
import type { View } from './views';

const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click();

/** From «Сегодня» to the list of one questionnaire. */
export async function toSurveys(page: Page, survey: PairingSurvey): Promise<void> {
  await press(page, 'Ещё');
  await press(page, 'Анкеты для подбора');
  await page.getByText('Ответили 1 из 4').waitFor();
  if (survey !== 'Q-01') await page.getByText(panel.surveys.kinds[survey]).click();
}

/** The form of who comes first in the list. */
export async function toForm(page: Page, survey: PairingSurvey): Promise<void> {
  await toSurveys(page, survey);
  await press(page, /^Ввести/);
  await page.getByText(panel.survey.keys).waitFor();
}

export const FILE = { name: 'answers.csv', mimeType: 'text/csv', buffer: Buffer.from('ФИО;Режим\nКим;очно') };

export async function toReading(page: Page): Promise<void> {
  await toSurveys(page, 'Q-02');
  await press(page, 'Загрузить ответы из файла');
  await page.locator('input[type="file"]').setInputFiles(FILE);
  await page.getByText('Новых: 3 ответа').waitFor();
}

export const surveyViews: readonly View[] = [
  {
    name: 'who has applied',
    screen: 'home',
    shows: 'Не ответили: 3',
    way: (page) => toSurveys(page, 'Q-01'),
  },
  {
    name: 'who has voted',
    screen: 'home',
    shows: 'Имена, которые не учтены',
    way: (page) => toSurveys(page, 'Q-05'),
  },
  {
    name: 'an application of a mentor',
    screen: 'home',
    shows: 'В чём вы сильны',
    way: (page) => toForm(page, 'Q-01'),
  },
  {
    name: 'a request of a mentee',
    screen: 'home',
    shows: 'Что даётся трудно',
    way: (page) => toForm(page, 'Q-02'),
  },
  {
    name: 'a ballot with an unread name',
    screen: 'home',
    shows: 'Прежний ответ не понят',
    way: (page) => toForm(page, 'Q-05'),
  },
  {
    name: 'what a request would change in the bank',
    screen: 'home',
    shows: 'Что изменить в банке',
    way: async (page) => {
      await toForm(page, 'Q-02');
      await press(page, 'Сохранить ответы');
    },
  },
  {
    name: 'saved answers with who comes next',
    screen: 'home',
    shows: 'Дальше: Ким Вера Ивановна',
    way: async (page) => {
      await toForm(page, 'Q-01');
      await press(page, 'Сохранить ответы');
    },
  },
  {
    name: 'where a sheet of answers comes from',
    screen: 'home',
    shows: 'или лист этой таблицы',
    way: async (page) => {
      await toSurveys(page, 'Q-01');
      await press(page, 'Загрузить ответы из файла');
    },
  },
  {
    name: 'a sheet of answers as understood',
    screen: 'home',
    shows: 'Не узнали: 1 имя',
    way: toReading,
  },
];

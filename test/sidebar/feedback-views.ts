import type { Page } from 'playwright-core';
import { panel } from '../../src/text/panel';
import type { View } from './views';

const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click();

/** From «Сегодня» to the list of the questionnaires of feedback. */
export async function toFeedback(page: Page): Promise<void> {
  await press(page, 'Ещё');
  await press(page, panel.feedback.title);
  await page.getByText('Заполнены 3 из 4').waitFor();
}

async function toPeople(page: Page): Promise<void> {
  await toFeedback(page);
  await press(page, /^. ?Стартовая анкета наставляемого|Стартовая анкета наставляемого/);
  await page.getByText('Не заполнены: 1').waitFor();
}

/** The form that comes first in the list. */
export async function toFeedbackForm(page: Page): Promise<void> {
  await toPeople(page);
  await press(page, 'Ввести: О-04');
  await page.getByText(panel.feedbackForm.keys).waitFor();
}

export const feedbackViews: readonly View[] = [
  { name: 'questionnaires of feedback', screen: 'home', shows: 'Пора заполнить', way: toFeedback },
  { name: 'who has filled in a questionnaire', screen: 'home', shows: 'Бланк 1', way: toPeople },
  { name: 'a form of feedback', screen: 'home', shows: 'Результативность программы', way: toFeedbackForm },
  { name: 'results of questionnaires', screen: 'survey-results', shows: 'Закрыто трудностей: 6 из 11.' },
];

// Pictures of people, consents, questionnaires and pairs.
import { stepsOf } from './guide-page.mjs';

const PEOPLE = `Фамилия, имя, отчество\tДолжность\tСтаж\tЗапрос
Пак Регина Олеговна\tучитель-дефектолог\t9 лет\tкарты развития
Кузьмина Я. Т.\tвоспитатель\t2 года\tрабочая программа
Чернова Милана Артуровна\tвоспитатель\t1 год\tзанятия с малышами`;

const SECOND = 1;

/** «Подбор пар» from the proposal to the pairs that were accepted. */
export async function pairingScreens(page) {
  const { frame, menu, push, see, settle, panel, dialog, closeDialog } = stepsOf(page);
  await menu('Открыть панель');
  await see(frame().getByRole('heading', { name: /^Не хватает/ }));
  await panel('today');
  await menu('Подобрать пары…');
  await settle(3000);
  await frame().locator('.match-lines .match-open').first().click();
  await settle();
  await dialog('pairing');
  await push(/^Заменить/);
  await dialog('pairing-candidates');
  await frame().locator('.match-candidate').nth(SECOND).click();
  await settle();
  await dialog('pairing-price');
  await push('Оставить');
  await push('Свернуть');
  await frame().locator('.match-alone .match-open').first().click();
  await settle();
  await see(frame().locator('#match-alone'));
  await dialog('pairing-alone');
  await push('Свернуть');
  await push('Принять предложение');
  await see(frame().locator('.match-lines').first());
  await dialog('pairing-accept');
  await push(/^Принять \d/);
  await closeDialog();
}

/** The pairs by their states, and what happens to them in mid-year. */
export async function stateScreens(page) {
  const { frame, more, push, see, settle, panel } = stepsOf(page);
  const group = (status) =>
    frame()
      .locator('.pair-group')
      .filter({ has: frame().getByText(status, { exact: true }) });
  const next = () => push('Дальше');
  await more('Все пары');
  await panel('waiting');
  await push(/^Предложить поддержку/);
  await panel('support');
  await more('Все пары');
  await group('согласована')
    .getByRole('button', { name: /^Отметить все, кто готов/ })
    .click();
  await settle();
  await see(group('согласована'));
  await panel('states');
  await group('действует')
    .getByRole('button', { name: /^Что изменилось/ })
    .first()
    .click();
  await settle();
  await panel('change');
  await frame().getByText('Нужен другой наставник').click();
  await next();
  await next();
  await panel('change-day');
  await next();
  await frame().getByRole('radio').first().check();
  await settle();
  await next();
  await panel('change-written');
  await push('Заменить наставника');
  await push('К документам');
  await panel('to-make');
}

export async function consentScreens(page) {
  const { frame, more, menu, press, see, settle, panel } = stepsOf(page);
  await more('Согласия');
  await press('Бумаги уже подписаны');
  await see(frame().getByText('Бумаги уже подписаны', { exact: true }));
  await panel('consents-signed');
  await more('Реестр согласий');
  await panel('register');
  await more('Кого можно назвать на сайте');
  await panel('site-names');
  await menu('Люди…');
  await frame().getByText('Наставляемые', { exact: true }).first().click();
  await settle();
  await frame().getByText('Гриценко Валентина Егоровна').first().click();
  await settle();
  await panel('withdrawn');
}

export async function surveyScreens(page) {
  const { more, panel, press, push } = stepsOf(page);
  await more('Анкеты для подбора');
  await press('Запросы');
  await panel('surveys');
  await push(/^Ввести:/);
  await panel('survey');
  await more('Анкеты для подбора');
  await press('Бюллетени');
  await push(/^Ввести:/);
  await panel('ballot');
}

/** The fields few people need (open, since some are filled), a list of people, and a repeat it leaves in the bank. */
export async function bankScreens(page) {
  const { frame, menu, push, see, settle, panel, dialog, press } = stepsOf(page);
  await menu('Люди…');
  await frame().getByText('Дубровская Ирина Яковлевна').first().click();
  await settle();
  await push('Изменить данные');
  await see(frame().getByText('Ещё: перерыв, дни, договор', { exact: true }));
  await panel('person-more');
  await menu('Люди…');
  await press('Внести список…');
  await press('Наставляемые');
  await frame().getByLabel('Текст списка').fill(PEOPLE);
  await push('Разобрать список');
  await dialog('people-list');
  await push('Другой человек', SECOND);
  await push(/^Внести \d/);
  await push('К списку людей');
  await push('Проверить, нет ли повторов');
  await dialog('repeats');
}

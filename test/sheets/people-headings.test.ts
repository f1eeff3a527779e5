import { describe, expect, it } from 'vitest';
import { columnOfHeading, fillableColumns } from '../../src/sheets/people-list/headings';

describe('headings of both banks', () => {
  it.each([
    ['№ п/п', ''],
    ['№', ''],
    ['Код', ''],
    ['Отметка времени', 'answered'],
    ['ФИО', 'name'],
    ['Ф.И.О.', 'name'],
    ['Ф. И. О. педагога (полностью)', 'name'],
    ['Ваши фамилия, имя, отчество', 'name'],
    ['Укажите, пожалуйста, Ваши ФИО полностью', 'name'],
    ['Фамилия, имя, отчество педагогического работника', 'name'],
    ['Педагог', 'name'],
    ['Фамилия', 'lastName'],
    ['Имя', 'firstName'],
    ['Отчество', 'patronymic'],
    ['Имя, отчество', 'firstAndPatronymic'],
    ['ФИО, должность', 'namePosition'],
    ['Ф.И.О. педагога, занимаемая должность', 'namePosition'],
    ['Пол', 'gender'],
    ['Должность', 'position'],
    ['Занимаемая должность', 'position'],
    ['Кем Вы работаете?', 'position'],
    ['Стаж', 'teachingSince'],
    ['Стаж педагогической работы', 'teachingSince'],
    ['Пед. стаж', 'teachingSince'],
    ['Педагогический стаж с', 'teachingSince'],
    ['Сколько полных лет Вы работаете педагогом?', 'teachingSince'],
    ['Стаж (общий/педагогический)', 'teachingSince'],
    ['С какого года Вы работаете?', 'teachingSince'],
    ['Общий стаж', 'toNote'],
    ['Образование, категория', 'educationCategory'],
    ['Должность / категория', 'positionCategory'],
    ['Дата последней аттестации', 'toNote'],
    ['Готовы ли Вы помогать? [Документация]', 'toNote'],
    ['Квалификационная категория', 'category'],
    ['Категория (дата присвоения)', 'category'],
    ['Контактные данные', 'contacts'],
    ['Телефон, e-mail', 'contacts'],
    ['Как с Вами связаться?', 'contacts'],
    ['Телефон', 'phone'],
    ['Моб. тел.', 'phone'],
    ['Адрес электронной почты', 'email'],
    ['E-mail', 'email'],
    ['Группа', 'subject'],
    ['Какой предмет Вы ведёте?', 'subject'],
    ['Корпус', 'department'],
    ['Место работы', 'department'],
    ['В какие дни Вам удобно встречаться?', 'days'],
    ['Удобные дни', 'days'],
    ['Режим', 'mode'],
    ['Предпочтительный формат встреч (очно, дистанционно)', 'mode'],
    ['Примечание', 'note'],
    ['С кем бы Вы точно не хотели работать?', ''],
    ['Кого бы Вы не хотели видеть своим наставником?', ''],
    ['С кем не готовы работать (видит только куратор)', ''],
    ['Любимый цвет', null],
    ['', null],
  ])('«%s»', (heading, key) => {
    expect(columnOfHeading('mentee', heading)).toBe(key);
    expect(columnOfHeading('mentor', heading)).toBe(key);
  });
});

describe('headings of one bank', () => {
  it.each([
    ['mentor', 'Сколько наставляемых готовы взять?', 'capacity'],
    ['mentor', 'Количество подопечных', 'capacity'],
    ['mentor', 'Кол-во наставляемых', 'capacity'],
    ['mentee', 'Кол-во наставников', 'mentorsWanted'],
    ['mentor', 'Чем Вы можете поделиться с коллегами?', 'topics'],
    ['mentor', 'Ваши сильные стороны', 'topics'],
    ['mentor', 'Основные компетенции наставника', 'topics'],
    ['mentor', 'Награды и достижения', 'achievements'],
    ['mentor', 'Сколько часов в неделю готовы уделять?', 'hours'],
    ['mentor', 'Внешний наставник (да/нет)', 'external'],
    ['mentor', 'Реквизиты договора о сотрудничестве', 'contract'],
    ['mentor', 'Возраст наставляемых', 'menteeAge'],
    ['mentor', 'Желаемый возраст наставляемых', 'menteeAge'],
    ['mentee', 'Какие трудности Вы испытываете?', 'topics'],
    ['mentee', 'Профессиональные дефициты', 'topics'],
    ['mentee', 'Ваш главный запрос', 'mainRequest'],
    ['mentee', 'С чем Вам нужно помочь?', 'mainRequest'],
    ['mentee', 'С кем бы Вы хотели работать?', 'preferred'],
    ['mentee', 'Сколько наставников Вам нужно?', 'mentorsWanted'],
    ['mentee', 'Непосредственный руководитель', 'superior'],
    ['mentee', 'Стаж работы в данной организации', 'workSince'],
    ['mentee', 'Дата приёма на работу', 'workSince'],
    ['mentee', 'Год рождения', 'birthYear'],
    ['mentee', 'Категория наставляемого', 'menteeCategory'],
  ] as const)('%s: «%s»', (role, heading, key) => {
    expect(columnOfHeading(role, heading)).toBe(key);
  });

  it.each(['mentor', 'mentee'] as const)(
    'every header of the bank of a %s leads to its own column',
    (role) => {
      const lost = fillableColumns(role).filter(([key, { header }]) => columnOfHeading(role, header) !== key);
      expect(lost).toEqual([]);
    },
  );
});

import { comparable } from '../domain/nearest';
import type { SettingRow } from './office';

/** All settings in the order they stand on «Настройки». The title identifies the row; the key is for the code. */
export const SETTINGS = [
  {
    key: 'org.full',
    section: 'Организация',
    title: 'Полное наименование',
    start: '',
    hint: 'Как в уставе, в именительном падеже. Стоит в шапке приказов.',
  },
  {
    key: 'org.short',
    section: 'Организация',
    title: 'Сокращённое наименование',
    start: '',
    hint: 'Например, МБДОУ «Детский сад № 12». Не склоняется.',
  },
  {
    key: 'org.founder',
    section: 'Организация',
    title: 'Учредитель',
    start: '',
    hint: 'Строка над наименованием. Можно не заполнять.',
  },
  {
    key: 'org.place',
    section: 'Организация',
    title: 'Место издания',
    start: '',
    hint: 'Например, г. Кунгур.',
  },
  { key: 'org.address', section: 'Организация', title: 'Адрес', start: '', hint: 'Нужен для согласий.' },
  { key: 'org.phone', section: 'Организация', title: 'Телефон', start: '', hint: '' },
  { key: 'org.email', section: 'Организация', title: 'Электронная почта', start: '', hint: '' },
  {
    key: 'org.inn',
    section: 'Организация',
    title: 'ИНН',
    start: '',
    hint: 'Нужен для согласия на размещение на сайте.',
  },
  {
    key: 'org.ogrn',
    section: 'Организация',
    title: 'ОГРН',
    start: '',
    hint: 'Нужен для согласия на размещение на сайте.',
  },
  {
    key: 'org.site',
    section: 'Организация',
    title: 'Страница сайта',
    start: '',
    hint: 'Полный адрес страницы «Наставничество».',
  },
  {
    key: 'head.position',
    section: 'Руководитель',
    title: 'Должность руководителя',
    start: 'заведующий',
    hint: 'Заведующий, директор, начальник. Если подписывает заместитель: «И. о. заведующего».',
  },
  { key: 'head.name', section: 'Руководитель', title: 'ФИО руководителя', start: '', hint: 'Полностью.' },
  {
    key: 'head.gender',
    section: 'Руководитель',
    title: 'Пол руководителя',
    start: '',
    hint: 'ж или м. Можно не заполнять, если есть отчество.',
  },
  {
    key: 'head.basis',
    section: 'Руководитель',
    title: 'Действует на основании',
    start: 'Устава',
    hint: 'В родительном падеже.',
  },
  {
    key: 'curator.name',
    section: 'Куратор',
    title: 'ФИО куратора',
    start: '',
    hint: 'Кто ведёт программу наставничества.',
  },
  {
    key: 'curator.position',
    section: 'Куратор',
    title: 'Должность куратора',
    start: 'старший воспитатель',
    hint: '',
  },
  {
    key: 'curator.email',
    section: 'Куратор',
    title: 'Почта куратора',
    start: '',
    hint: 'Сюда приходят напоминания.',
  },
  {
    key: 'staff.name',
    section: 'Кадры',
    title: 'ФИО кадрового работника',
    start: '',
    hint: 'Кто готовит дополнительные соглашения. Можно не заполнять.',
  },
  {
    key: 'staff.position',
    section: 'Кадры',
    title: 'Должность кадрового работника',
    start: 'специалист по кадрам',
    hint: '',
  },
  { key: 'year', section: 'Программа', title: 'Учебный год', start: '', hint: 'Например, 2026/2027.' },
  {
    key: 'statute',
    section: 'Программа',
    title: 'Приказ о Положении',
    start: '',
    hint: 'Дата и номер приказа, которым утверждено Положение о наставничестве. Стоит в основании приказов.',
  },
  {
    key: 'capacity',
    section: 'Программа',
    title: 'Мест у одного наставника',
    start: '2',
    hint: 'Сколько наставляемых может вести один наставник, если в его строке не указано иное.',
  },
  {
    key: 'consents',
    section: 'Программа',
    title: 'Согласия',
    start: 'требовать',
    hint: 'требовать, напоминать или не требовать.',
  },
  {
    key: 'programmeDays',
    section: 'Программа',
    title: 'Дней на программу',
    start: '14',
    hint: 'За сколько дней после приказа пара готовит программу.',
  },
  {
    key: 'staffAll',
    section: 'Программа',
    title: 'Педагогов в организации',
    start: '',
    hint: 'Сколько всего педагогов. Нужно для доли участвующих.',
  },
  {
    key: 'staffYoung',
    section: 'Программа',
    title: 'Из них со стажем до 3 лет',
    start: '',
    hint: 'Нужно для охвата молодых педагогов.',
  },
  {
    key: 'silenceDays',
    section: 'Программа',
    title: 'Дней без встреч до напоминания',
    start: '30',
    hint: 'Пара, которая не встречалась дольше, попадает в список «давно не встречались».',
  },
  {
    key: 'surveyNames',
    section: 'Анкеты',
    title: 'Анкеты обратной связи',
    start: 'по коду',
    hint: 'по коду или по имени. По коду – ответы без имён, их не видит и куратор.',
  },
  {
    key: 'contentFrom',
    section: 'Анкеты',
    title: 'Удовлетворён при средней оценке от',
    start: '7',
    hint: 'От 1 до 10. Среднее по ответам одного человека.',
  },
  {
    key: 'lastControl',
    section: 'Программа',
    title: 'Последний контроль',
    start: '31.05',
    hint: 'День и месяц, когда сроки «в течение учебного года» смотрят в последний раз.',
  },
  {
    key: 'weightBallot',
    section: 'Подбор пар',
    title: 'Вес: взаимный выбор в бюллетене',
    start: '35',
    hint: 'Сколько баллов даёт признак, целое число. Вместе веса обычно составляют 100.',
  },
  {
    key: 'weightRequests',
    section: 'Подбор пар',
    title: 'Вес: запросы и компетенции',
    start: '35',
    hint: '',
  },
  {
    key: 'weightTime',
    section: 'Подбор пар',
    title: 'Вес: дни и режим',
    start: '8',
    hint: '',
  },
  {
    key: 'weightSetting',
    section: 'Подбор пар',
    title: 'Вес: предмет, группа или подразделение',
    start: '8',
    hint: '',
  },
  {
    key: 'weightExperience',
    section: 'Подбор пар',
    title: 'Вес: опыт наставника',
    start: '6',
    hint: '',
  },
  {
    key: 'weightContinuing',
    section: 'Подбор пар',
    title: 'Вес: продолжение прежней пары',
    start: '5',
    hint: '',
  },
  {
    key: 'weightLoad',
    section: 'Подбор пар',
    title: 'Вес: меньше нагрузка',
    start: '3',
    hint: '',
  },
  {
    key: 'headMentors',
    section: 'Подбор пар',
    title: 'Руководитель может быть наставником',
    start: 'нет',
    hint: 'да или нет. Руководитель организации – начальник каждого педагога.',
  },
  {
    key: 'orderIndex',
    section: 'Документы',
    title: 'Индекс номера приказа',
    start: 'ОД',
    hint: 'Добавляется к номеру: 57-ОД.',
  },
  {
    key: 'staffIndex',
    section: 'Документы',
    title: 'Индекс кадрового приказа',
    start: 'К',
    hint: 'Для первого номера года, потом номера продолжают последние: 12-К.',
  },
  {
    key: 'letterIndex',
    section: 'Документы',
    title: 'Индекс справок и писем',
    start: '',
    hint: 'Можно не заполнять.',
  },
  {
    key: 'control',
    section: 'Документы',
    title: 'Контроль приказа',
    start: 'оставляю за собой',
    hint: '«оставляю за собой» или ФИО и должность через запятую.',
  },
  {
    key: 'week',
    section: 'Календарь',
    title: 'Рабочая неделя',
    start: 'пятидневная',
    hint: 'пятидневная или шестидневная.',
  },
  {
    key: 'quarters',
    section: 'Календарь',
    title: 'Как считать кварталы',
    start: 'спрашивать',
    hint: 'спрашивать, календарные или учебные четверти. От этого зависит «1 раз в квартал».',
  },
  {
    key: 'personalData',
    section: 'Личные данные',
    title: 'Личные данные в таблице',
    start: 'имена',
    hint: 'имена или коды. «коды» – в таблице нет имён, телефонов и почты: так ведут программу в Google.',
  },
  {
    key: 'remind',
    section: 'Напоминания',
    title: 'Напоминать куратору по почте',
    start: 'нет',
    hint: 'да или нет. Одно письмо в день, только когда есть о чём.',
  },
] as const satisfies readonly { key: string; section: string; title: string; start: string; hint: string }[];

export type SettingKey = (typeof SETTINGS)[number]['key'];

/** Values of all settings as text; a setting whose row is missing has its starting value. */
export type Settings = Readonly<Record<SettingKey, string>>;

/** What the row of a setting is called in «Настройки». */
export const settingTitle = (key: SettingKey): string =>
  SETTINGS.find((setting) => setting.key === key)!.title;

/** The one rule by which a row is the row of a setting: case, ё, punctuation and spaces do not matter. */
export const namesSetting = (title: string, key: SettingKey): boolean =>
  comparable(title) === comparable(settingTitle(key));

/** Reads the rows of «Настройки», of two with one title the first; unknown rows are left alone. */
export function settingsFrom(rows: readonly Pick<SettingRow, 'title' | 'value'>[]): Settings {
  const typed = new Map([...rows].reverse().map((row) => [comparable(row.title), row.value.trim()]));
  return Object.fromEntries(
    SETTINGS.map((setting) => [setting.key, typed.get(comparable(setting.title)) ?? setting.start]),
  ) as Settings;
}

import { counted } from '../plural';

const CONSENTS = ['согласие', 'согласия', 'согласий'] as const;
const BLANKS = ['бланк', 'бланка', 'бланков'] as const;

/** Sentences of the screens of consents: what is missing, the form, the register, the site. */
export const consentPanelTexts = {
  consents: {
    title: 'Недостающие согласия',
    empty: 'Все согласия получены. Делать ничего не нужно.',
    lead: (missing: number, soon: number) =>
      [
        missing === 0
          ? 'Все нужные согласия действуют.'
          : `Не хватает ${counted(missing, ['согласия', 'согласий', 'согласий'])}.`,
        soon === 0 ? '' : `Скоро ${soon === 1 ? 'закончится' : 'закончатся'}: ${soon}.`,
        'Отметьте, какие бланки нужны.',
      ]
        .filter(Boolean)
        .join(' '),
    policy: {
      remind: 'В настройках указано «напоминать»: без согласий пару можно согласовать.',
      off: 'В настройках указано «не требовать»: эти согласия можно не собирать.',
    },
    site: 'И согласия для сайта',
    siteHint: 'Они добровольные. Без них человека нельзя назвать на сайте.',
    all: 'Отметить все',
    allOf: (kind: string, count: number) => `${kind}: ${count}`,
    print: (count: number) => (count === 0 ? 'Подготовить бланки' : `Подготовить ${counted(count, BLANKS)}`),
    printPart: (now: number, all: number) =>
      `Подготовить ${now} из ${counted(all, ['бланка', 'бланков', 'бланков'])}`,
    partNote: (most: number) =>
      `За один раз готовится до ${counted(most, ['бланка', 'бланков', 'бланков'])}.`,
    progress: (made: number, left: number) => `Подготовлено: ${counted(made, BLANKS)}. Осталось: ${left}.`,
    printing: 'Готовлю бланки…',
    choose: 'Отметьте хотя бы одно согласие.',
    task: { missing: '', expired: 'закончилось', soon: 'скоро закончится' },
    enterMany: 'Бумаги уже подписаны',
    enterLead: 'Все отмеченные согласия запишутся с одной датой.',
    enterSave: (count: number) => (count === 0 ? 'Внести согласия' : `Внести ${counted(count, CONSENTS)}`),
    entering: 'Записываю…',
    register: 'Реестр согласий',
    states: { valid: 'получено', missing: 'нет', expired: 'истекло', withdrawn: 'отозвано' },
    until: (date: string) => `до ${date}`,
    enter: 'Внести',
    enterNew: 'Внести новое',
    change: 'Изменить',
    add: 'Добавить согласие',
    forPair: (pair: string) => `пара ${pair}`,
    help: 'Почему это важно',
    helpLines: [
      'Каждое согласие – отдельный лист: его нельзя соединять с договором, анкетой или другим согласием.',
      'На 01.2026 за обработку персональных данных без оснований (статья 13.11 КоАП) штраф для организации 150–300 тыс. рублей, повторно 300–500 тыс., для должностного лица 50–100 тыс. рублей.',
      'Храните согласие ещё три года после того, как оно закончилось или его отозвали, если номенклатура дел не говорит иного.',
    ],
  },
  consentForm: {
    title: 'Согласие',
    kind: 'Вид согласия',
    other: 'Другой вид или другая пара',
    pair: 'Для какой пары',
    wholeProgramme: 'на всю программу',
    date: 'Дата согласия',
    until: 'Действует до',
    untilHint: 'Пусто – без срока',
    withdrawn: 'Отозвано',
    withdrawnHint: 'День, когда пришло заявление. Пусто – не отозвано. Строка останется в таблице.',
    paper: 'Где лежит бумага',
    paperHint: 'Например: папка 3, лист 12',
    keep: (date: string) => `Храните бумагу до ${date}.`,
    save: 'Сохранить согласие',
  },
  register: {
    title: 'Реестр согласий',
    empty: 'Согласий в таблице ещё нет. Начните с недостающих.',
    none: 'Таких согласий нет. Измените отбор.',
    search: 'Поиск по имени',
    kind: 'Вид',
    state: 'Состояние',
    every: 'все',
    counted: (count: number) => counted(count, CONSENTS),
    more: (next: number, left: number) => `Показать ещё ${next} из ${left}`,
    print: 'Напечатать реестр',
    printing: 'Готовлю реестр…',
    toMissing: 'Недостающие согласия',
    wholeProgramme: 'на всю программу',
    states: {
      missing: 'нет',
      expired: 'закончилось',
      soon: 'скоро закончится',
      valid: 'действует',
      withdrawn: 'отозвано',
      past: 'прежнее',
    },
    signed: (date: string) => `от ${date}`,
    withdrawn: (date: string) => `отозвано ${date}`,
  },
  withdrawal: {
    title: (date: string) => (date === '' ? 'Согласие отозвано' : `Согласие отозвано ${date}`),
    mask: (mask: string) => `В новых документах вместо имени стоит «${mask}». Прежние приказы не меняются.`,
    endPair: (pair: string, status: string) => `Завершите пару ${pair} (${status})`,
    open: 'Открыть пару',
    site: 'Согласие на размещение на сайте больше не действует: обновите текст сайта.',
    siteText: 'Обновите текст сайта, если он называл этого человека.',
    toSite: 'Кого можно назвать на сайте',
    keep: (date: string) => `Бумаги о согласии храните до ${date}.`,
  },
  siteNames: {
    title: 'Кого можно назвать на сайте',
    entry: 'Кого можно назвать на сайте',
    lead: 'Сайт называет только тех, у кого действуют оба согласия: на обработку данных и на размещение на сайте.',
    groups: { mentors: 'Наставники', mentees: 'Наставляемые', pairs: 'Пары, которые работают' },
    empty: 'Называть некого.',
    textOf: (group: string) => `Текст: ${group}`,
    copy: 'Скопировать',
    copied: 'Текст скопирован.',
    selected: 'Текст выделен. Скопируйте его клавишами.',
    unnamed: (count: number) => `Нельзя назвать: ${counted(count, ['человека', 'человек', 'человек'])}`,
    blank: 'Подготовить бланк',
    preparing: 'Готовлю бланк…',
    card: 'Открыть карточку',
  },
} as const;

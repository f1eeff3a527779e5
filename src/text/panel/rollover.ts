import { counted } from '../plural';

const CONSENTS = ['согласие', 'согласия', 'согласий'] as const;
const ROWS = ['строка', 'строки', 'строк'] as const;

/** Sentences of the dialog that takes the book to the next school year. */
export const rolloverPanelTexts = {
  rollover: {
    title: 'Следующий учебный год',
    loading: 'Читаю таблицу…',
    counting: 'Считаю, что получится…',
    step: (number: number, all: number) => `Шаг ${number} из ${all}`,
    back: 'Назад',
    nothing: 'Ничего не записывается до последнего шага.',
    questions: {
      loose: 'Что в этом году не закончено?',
      pairs: 'Что будет с парами?',
      people: 'Кто остаётся в базах?',
      plan: 'Каким станет план?',
      sheets: 'Что уйдёт в архив?',
      summary: 'Всё верно?',
    },
    forward: {
      loose: 'Решить о парах',
      pairs: 'Решить о людях',
      people: 'Посмотреть план',
      plan: 'Посмотреть, что уйдёт в архив',
      sheets: 'Посмотреть итог',
    },
    looseLead: 'Эти дела можно закончить сейчас или оставить: перейти на новый год они не мешают.',
    looseNone: 'Незаконченного не нашлось.',
    andMore: (count: number) => `и ещё ${count}`,
    pairsLead:
      'Предложено по правилу: программа выполнена или её нет – завершить, не выполнена – продлить. Поменяйте, где иначе.',
    pairsNone: 'Пар, о которых нужно решить, нет.',
    pairsTable: 'Пары этого года',
    pairHeaders: { pair: 'Пара', now: 'Сейчас', fate: 'Что сделать', reason: 'Причина' },
    fates: { close: 'завершить', prolong: 'продлить на новый срок', stay: 'оставить как есть' },
    termFrom: 'Продлённые работают с',
    termTo: 'по',
    termHint: 'Продлённой паре нужны новые согласия и приказ: они встанут в список «нужно оформить».',
    peopleLead: 'Статус следует за парой. Отметьте тех, у кого иначе, и тех, кто больше не работает.',
    peopleTable: 'Участники',
    personHeaders: {
      name: 'Кто',
      role: 'Роль',
      after: 'Станет',
      fate: 'Решить иначе',
      mentor: 'В наставники',
    },
    roles: { mentor: 'наставник', mentee: 'наставляемый' },
    personFates: {
      '': 'как получится из пар',
      stay: 'остаётся в базе',
      finished: 'завершил',
      left: 'выбыл',
    },
    leftOn: 'Не работает с',
    toMentors: 'станет наставником',
    toMentorsHint: 'Новому наставнику нужно своё согласие на обработку данных.',
    consents: (kept: number, ending: number) =>
      `Согласия: с 1 сентября действуют ${kept}, закончатся раньше ${ending}.`,
    ending: (count: number) => `Закончатся до нового года: ${counted(count, CONSENTS)}`,
    planNone: 'В дорожной карте нет строк. План на новый год можно загрузить потом.',
    sheetsLead: (archive: string) =>
      `Вся таблица целиком сохранится в книгу «${archive}». После проверки из рабочей таблицы уйдут строки этих листов. Люди, пары, согласия, реестр, копилка, банк программ, справочники, акты и журнал остаются.`,
    sheetHeaders: { name: 'Лист', goes: 'Уйдёт', stays: 'Останется', why: 'Почему' },
    sheetsTable: 'Листы года',
    cannot: 'Перейти пока нельзя',
    archiving: 'Шаг 1 из 2: сохраняю прежний год…',
    making: 'Шаг 2 из 2: записываю новый год…',
    make: (to: string) => `Перейти на ${to} учебный год`,
    archiveLink: 'Открыть книгу прежнего года',
    finish: 'Закончить переход',
    finishUndo: 'Закончить отмену',
    brokenTitle: 'Прошлый раз прервался',
    undo: 'Отменить этот переход',
    undoing: 'Возвращаю прежний год…',
    counter: (rows: number, changed: number, asked: number) =>
      `${counted(rows, ROWS)}, сроки изменятся: ${changed}, посмотреть самим: ${asked}`,
    onlyAsked: 'Только то, что нужно посмотреть',
    headers: {
      number: '№',
      activity: 'Мероприятие',
      old: 'Было',
      deadline: 'Станет',
      look: 'Посмотрите сами',
    },
    same: 'без изменений',
    rows: 'Строки нового плана',
    look: 'Посмотрите эти строки плана',
    noLook: 'Все сроки плана перенесены без вопросов.',
  },
} as const;

import type { PairChangeKind, PairChangeStep, PairGoal } from '../../contract/dto';
import { counted } from '../plural';

/** «2 пары» after a verb, «2 пар» after a noun. */
const pairsOf = (count: number): string => counted(count, ['пару', 'пары', 'пар']);
const ofPairs = (count: number): string => counted(count, ['пары', 'пар', 'пар']);

/** Buttons named by their result. */
const MOVE: Readonly<Record<PairGoal, (count: number, paused: boolean) => string>> = {
  draft: (count) => `Вернуть в проект ${pairsOf(count)}`,
  proposed: (count) => `Предложить ${pairsOf(count)}`,
  agreed: (count) => `Согласовать ${pairsOf(count)}`,
  ordered: (count) => `Отметить, что приказ подписан: ${counted(count, ['пара', 'пары', 'пар'])}`,
  active: (count, paused) => `${paused ? 'Возобновить' : 'Начать'} работу ${ofPairs(count)}`,
  paused: (count) => `Приостановить работу ${ofPairs(count)}`,
  ended: (count) => `Завершить работу ${ofPairs(count)}`,
};

const KINDS: Readonly<Record<PairChangeKind, string>> = {
  'mentor-refuses': 'Наставник отказывается',
  'mentee-withdraws': 'Наставляемый выходит из пары',
  'by-both': 'Оба решили закончить',
  cancelled: 'Руководитель отменяет поручение',
  replaced: 'Нужен другой наставник',
  absent: 'Долгое отсутствие',
  dismissed: 'Увольнение',
  transferred: 'Перевод',
  prolonged: 'Продлить на новый срок',
  fulfilled: 'План выполнен',
};

const QUESTIONS: Readonly<Record<PairChangeStep, string>> = {
  who: 'О ком речь?',
  notice: 'Когда подали заявление или вручили уведомление?',
  lastDay: 'Какой день последний?',
  away: 'С какого и по какой день перерыв?',
  mentor: 'Кто будет наставником?',
  term: 'На какой срок продлить?',
};

/** Sentences about states of pairs, their changes and those who wait. */
export const pairChangeTexts = {
  pairStates: {
    alone: 'Без наставника',
    move: (goal: PairGoal, count: number, paused: boolean) => MOVE[goal](count, paused),
    moving: 'Записываю…',
    order: (count: number) => `Оформить приказ на ${pairsOf(count)}`,
    tickAll: 'Отметить все, кто готов',
    cannot: 'Пока нельзя',
    stays: (count: number) =>
      `${counted(count, ['отмеченная пара останется', 'отмеченные пары останутся', 'отмеченных пар останутся'])} на месте: причина под её именем.`,
    faults: 'Статус не подтверждён',
    change: 'Что изменилось',
    waiting: (days: number) => `ждёт ${counted(days, ['день', 'дня', 'дней'])}`,
    tooLong: 'дольше месяца',
    support: (text: string) => `Поддержка: ${text}`,
    noSupport: 'Поддержка не предложена. Что предложить, пока наставника нет?',
    offer: 'Предложить поддержку',
    changeSupport: 'Изменить поддержку',
    find: 'Подобрать наставника',
  },
  pairChange: {
    title: 'Что изменилось',
    choosePair: 'С какой парой?',
    noPairs: 'Пар, в которых что-то можно изменить, нет.',
    newcomer: 'Пришёл новый человек',
    newcomerHint: 'Внесите его в банк, потом подберите пару: на неё оформляют дополнительный приказ.',
    addMentee: 'Добавить наставляемого',
    addMentor: 'Добавить наставника',
    what: 'Что случилось?',
    kinds: KINDS,
    questions: QUESTIONS,
    none: 'Эта пара завершена или её завершение уже записано. Менять в ней нечего.',
    noneUndo: 'Если завершение записано по ошибке, исправьте строку в таблице.',
    step: (now: number, all: number) => `Вопрос ${now} из ${all}`,
    next: 'Дальше',
    before: 'К прежнему вопросу',
    roles: { mentor: 'наставник', mentee: 'наставляемый' },
    awayFrom: 'С',
    awayTo: 'По',
    awayToHint: 'Пусто – пока не известно',
    from: 'С',
    to: 'По',
    term: 'Срок новой пары',
    mentorPlaces: (free: number) => counted(free, ['место', 'места', 'мест']),
    nobody: 'Свободных наставников нет. Добавьте наставника или увеличьте число мест.',
    choose: 'Выберите ответ.',
    computing: 'Считаю дни…',
    effects: 'Что будет записано',
    papers: 'Что оформить',
    noPapers: 'Приказа по паре ещё не было, документы не нужны.',
    papersHint:
      'Они появятся в документах с отметкой «нужно оформить» и будут видны, пока вы их не оформите.',
    questionsTitle: 'Не забудьте',
    make: {
      'mentor-refuses': 'Записать отказ наставника',
      'mentee-withdraws': 'Записать выход из пары',
      'by-both': 'Записать завершение пары',
      cancelled: 'Записать отмену поручения',
      replaced: 'Заменить наставника',
      absent: 'Приостановить пару',
      dismissed: 'Записать увольнение',
      transferred: 'Записать перевод',
      prolonged: 'Продлить пару',
      fulfilled: 'Завершить пару',
    } satisfies Record<PairChangeKind, string>,
    done: (text: string) => `Записано. ${text}`,
    papersLeft: (count: number) =>
      `Осталось оформить ${counted(count, ['документ', 'документа', 'документов'])}.`,
    toDocuments: 'К документам',
    toNext: 'Открыть новую пару',
    toPairs: 'К парам',
  },
  support: {
    title: 'Поддержка до пары',
    lead: (name: string) => `Что предложено, пока наставника нет: ${name}`,
    choices: 'Выберите или допишите',
    options: [
      'консультации старшего воспитателя или методиста',
      'посещение занятий опытных коллег',
      'школа молодого педагога',
      'беседы с педагогом-психологом',
      'помощь методического объединения',
      'материалы и образцы документов',
    ],
    own: 'Своими словами',
    save: 'Сохранить поддержку',
    saved: 'Поддержка записана',
    gone: 'Этому человеку наставник уже не нужен. Вернитесь к списку.',
  },
  settle: {
    made: 'Уже оформлен',
    needless: 'Не нужен',
    number: 'Номер',
    date: 'Дата',
    save: 'Отметить оформленным',
    cancel: 'Свернуть',
    toMake: 'Нужно оформить',
  },
} as const;

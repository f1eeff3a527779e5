import { counted } from '../plural';
import { BAR_STATE_NAMES } from '../year';

const ROWS = ['строка', 'строки', 'строк'] as const;

/** Sentences of the dialog «Год» and of the calendar file. */
export const yearPanelTexts = {
  year: {
    title: 'Год',
    heading: (year: string, today: string) => `Дорожная карта, ${year} учебный год, на ${today}`,
    loading: 'Читаю дорожную карту…',
    empty: 'В дорожной карте нет строк. Загрузите план, и здесь появится год.',
    person: 'Ответственный',
    state: 'Состояние',
    everybody: 'все',
    every: 'все',
    none: 'Таких строк нет. Выберите другого ответственного или состояние.',
    shown: (shown: number, all: number) =>
      shown === all ? counted(all, ROWS) : `показано ${shown} из ${counted(all, ROWS)}`,
    onlyOf: (who: string) => `Ответственный: ${who}`,
    onlyState: (state: string) => `Состояние: ${state}`,
    print: 'Напечатать',
    calendar: 'Сохранить в календарь…',
    headers: { number: '№', activity: 'Мероприятие', state: 'Состояние' },
    months: [
      ['сен', 'Сентябрь'],
      ['окт', 'Октябрь'],
      ['ноя', 'Ноябрь'],
      ['дек', 'Декабрь'],
      ['янв', 'Январь'],
      ['фев', 'Февраль'],
      ['мар', 'Март'],
      ['апр', 'Апрель'],
      ['май', 'Май'],
      ['июн', 'Июнь'],
      ['июл', 'Июль'],
      ['авг', 'Август'],
    ],
    today: 'сегодня',
    tableName: 'Год по месяцам',
    before: (days: string) => `раньше: ${days}`,
    after: (days: string) => `позже: ${days}`,
    details: {
      deadline: 'Срок',
      responsible: 'Ответственный',
      content: 'Содержание',
      result: 'Результат',
      dates: 'По датам',
      remarks: 'Замечания',
      place: 'В таблице',
    },
    legend: 'Что означают знаки',
    looks: [
      ['done', '✓', BAR_STATE_NAMES.done],
      ['now', '▶', BAR_STATE_NAMES.now],
      ['ahead', '○', BAR_STATE_NAMES.ahead],
      ['overdue', '!', BAR_STATE_NAMES.overdue],
      ['asked', '?', BAR_STATE_NAMES.asked],
      ['waiting', '–', BAR_STATE_NAMES.waiting],
    ],
    ticks: 'Чёрточка – одно повторение, точка – отметка.',
  },
  calendarFile: {
    title: 'Сохранить в календарь',
    lead: 'Сроки дорожной карты одним файлом. Его открывает любой календарь на компьютере и в телефоне.',
    again:
      'Если сроки изменятся, сохраните файл ещё раз: календарь поправит прежние события, а не добавит новые.',
    make: 'Подготовить файл',
    making: 'Готовлю файл…',
    save: 'Сохранить файл',
    saved: 'Файл сохранён в папку загрузок. Откройте его, и календарь предложит добавить события.',
  },
} as const;

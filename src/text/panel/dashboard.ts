import { counted } from '../plural';

/** Words of «Показатели»: numbers, charts and the rows behind them. */
export const dashboardPanelTexts = {
  dashboard: {
    print: 'Напечатать',
    heading: (year: string, day: string) =>
      `Показатели программы наставничества, ${year} учебный год, на ${day}`,
    top: 'Главное',
    from: (source: string) => `Из чего: ${source}`,
    noRows: 'Строк для этой цифры нет.',
    asTable: 'Показать таблицей',
    asChart: 'Показать рисунком',
    about: (what: string) => `Показать строки: ${what}`,
    what: 'Что',
    value: 'Значение',
    week: 'Неделя',
    meetings: 'Встречи',
    question: 'Вопрос',
    before: 'До',
    after: 'После',
    indicator: 'Показатель',
    thresholdMark: 'Черта на полосе – порог.',
    none: 'данные не собраны',
    noMeetings: 'Встречи не записаны: данные не собраны.',
    noAnswers: 'Анкеты до и после не собраны.',
    noHistory:
      'Ни один месяц ещё не записан. Запишите показатели: текущий месяц появится здесь, а потом и следующие.',
    choose: 'Выбрать показатели для рисунка',
    most: (count: number) => `Не больше ${counted(count, ['показателя', 'показателей', 'показателей'])}.`,
    gap: 'Разрыв линии: в этом месяце показатель не считали или данных не было.',
    all: 'Все показатели',
    rowsTitle: 'Из каких строк',
    rowsLoading: 'Ищу строки…',
    weeks: (count: number, weeks: number) =>
      `${counted(count, ['встреча', 'встречи', 'встреч'])} за ${counted(weeks, ['неделю', 'недели', 'недель'])}`,
  },
} as const;

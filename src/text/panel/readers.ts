import { counted } from '../plural';

/** Sentences of «Ознакомление». */
export const readerPanelTexts = {
  readers: {
    title: 'Ознакомление',
    lead: (done: number, all: number) => `Расписались: ${done} из ${all}.`,
    waiting: 'Ещё не расписались',
    signed: 'Расписались',
    everybody: 'Расписались все.',
    all: 'Отметить всех',
    date: 'Дата подписи',
    save: (count: number) =>
      count === 0 ? 'Отметить подписи' : `Отметить ${counted(count, ['подпись', 'подписи', 'подписей'])}`,
    choose: 'Отметьте, кто расписался.',
    takeBack: 'Снять отметку',
    other: 'Записи, которые программа не поняла',
    nobody: 'У документа нет людей, которых нужно знакомить.',
    open: 'Кто ознакомлен',
  },
} as const;

import { counted } from '../plural';

/** Sentences of «Уточнить сроки» and of the choice of a reading. */
export const deadlineTexts = {
  readingChoice: {
    title: 'Как понимать этот срок',
    own: 'Иначе, своими словами',
    ownLabel: 'Даты',
    ownHint: 'Например: до 10 сентября или с 1 по 15 октября',
    inRow: 'Вписать срок',
    inRowLabel: 'Срок словами',
    need: 'Выберите вариант или впишите свой.',
  },
  deadlineQuestions: {
    title: 'Уточнить сроки',
    none: 'Все сроки плана поняты. Уточнять нечего.',
    skipped: (count: number) =>
      `Остались без ответа: ${counted(count, ['срок', 'срока', 'сроков'])}. Вернуться к ним можно в любой день.`,
    again: 'Вернуться к пропущенным',
    done: 'К проверке сроков',
    left: (count: number) => `Осталось уточнить: ${count}`,
    phrase: 'Срок в плане',
    empty: '(пусто)',
    rows: 'Где стоит',
    more: (count: number) => `и ещё ${counted(count, ['строка', 'строки', 'строк'])}`,
    choose: 'Понимать так',
    choosing: 'Записываю…',
    skip: 'Пропустить',
    open: (count: number) => `Уточнить ${counted(count, ['срок', 'срока', 'сроков'])}`,
  },
} as const;

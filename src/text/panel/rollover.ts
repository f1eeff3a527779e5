import { counted } from '../plural';

const ROWS = ['строка', 'строки', 'строк'] as const;

/** Sentences of the dialog that moves the plan to the next school year. */
export const rolloverPanelTexts = {
  rollover: {
    title: 'Следующий учебный год',
    loading: 'Читаю дорожную карту…',
    lead: (from: string, to: string) => `Дорожная карта ${from} станет планом на ${to} учебный год.`,
    keeps: (copy: string) => `Прежний план целиком, с отметками, останется на листе «${copy}».`,
    clears:
      'В новом плане не будет отметок «Выполнено», «Отметки по срокам», «Подтверждение» и «Условие наступило».',
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
    cannot: 'Перейти пока нельзя',
    make: (to: string) => `Перейти на ${to}`,
    making: 'Переношу план…',
    look: 'Посмотрите эти строки',
    noLook: 'Все сроки перенесены без вопросов.',
  },
} as const;

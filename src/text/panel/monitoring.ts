import { counted } from '../plural';

const ROWS = ['строка', 'строки', 'строк'] as const;

/** Sentences of the marks of the plan and of the figures. */
export const monitoringTexts = {
  marks: {
    title: 'Отметить выполнение',
    reading: 'Смотрю, что уже подтверждено…',
    empty: 'В плане пока нет строк. Загрузите план на год.',
    load: 'Загрузить план',
    calm: 'Подтверждать сейчас нечего.',
    groups: {
      confirm: 'Подтвердите',
      condition: 'Наступило ли условие',
      month: 'Нет отметки за месяц',
      open: 'Пока не подтверждено',
      later: 'Ещё не начались или ждут условия',
      done: 'Отмечены',
    },
    fillLead: (count: number) =>
      `Вид работы или условие понятны по словам, но в таблице не записаны: ${counted(count, ROWS)}.`,
    fill: 'Заполнить вид работы',
    filling: 'Заполняю…',
    noHeadline: 'нет данных для подтверждения',
  },
  mark: {
    title: 'Выполнение строки',
    deadline: 'Срок',
    what: 'Что видно по таблице',
    from: (sheets: string) => `Из листов: ${sheets}`,
    noKinds: 'Вид работы не указан, поэтому проверить нечего. Выберите его ниже или отметьте строку сами.',
    steps: 'Какой срок отмечаете',
    marked: (day: string) => `отмечено ${day}`,
    later: 'ещё не начался',
    open: 'нет отметки',
    allMarked: 'Отмечать больше нечего.',
    done: (day: string) => `Отмечено ${day}.`,
    proof: 'Подтверждение',
    proofHint: 'На чём основано: номер документа, ссылка. Останется в таблице.',
    kept: (proof: string) => `Подтверждение: ${proof}`,
    date: 'Дата выполнения',
    dateHint: 'День, когда работа выполнена.',
    confirm: 'Подтвердить выполнение',
    mark: 'Отметить выполненной',
    condition: (text: string) => `Наступило ли условие «${text}»`,
    yes: 'Да, наступило',
    no: 'Нет, не наступило',
    answered: { yes: 'Условие наступило.', no: 'Условие не наступило: строка ждёт и не просрочена.' },
    again: 'Спросить снова',
    kinds: 'Вид работы',
    guessed: 'Понято по словам строки, в таблице не записано.',
    saveKinds: 'Сохранить вид работы',
    holds: {
      yes: 'подтверждается',
      no: 'не подтверждается',
      unknown: 'данных нет',
      manual: 'отметьте сами',
    },
  },
  indicators: {
    title: 'Показатели',
    counting: 'Считаю показатели…',
    onDay: (day: string) => `На ${day}`,
    headers: { title: 'Показатель', value: 'Значение', threshold: 'Порог', source: 'Из чего' },
    reached: 'достигнут',
    missed: 'не достигнут',
    noThreshold: 'нет',
    write: 'Записать на лист «Показатели»',
    writing: 'Записываю…',
    uncollected: (count: number) =>
      `Данные не собраны: ${counted(count, ['показатель', 'показателя', 'показателей'])}`,
  },
} as const;

import type { IsoDate } from '../../contract/dto';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { dayMonthYear } from '../../domain/language/dates-in-words';
import { counted } from '../plural';

/** Sentences about the book itself and what the program needs around it. */
export const setupTexts = {
  book: {
    title: 'Проверка таблицы',
    checking: 'Проверяю таблицу…',
    fine: 'Ошибок нет.',
    repair: 'Исправить',
    repairing: 'Исправляю…',
    again: 'Проверить ещё раз',
    create: 'Создать недостающие листы',
    mended: 'исправлено',
    problems: (count: number) => `Найдено ${counted(count, ['замечание', 'замечания', 'замечаний'])}`,
    confirm:
      'Программа исправит то, что можно исправить без потери данных. Остальное останется в этом списке.',
  },
  templates: {
    title: 'Шаблоны документов',
    checking: 'Проверяю шаблоны…',
    restore: 'Восстановить',
    builtIn: (count: number) => `Встроенные шаблоны: ${count}`,
    builtInLead:
      'По ним печатаются документы, для которых у вас нет своего шаблона. Чтобы поправить текст, возьмите шаблон: он появится в папке «Шаблоны».',
    take: 'Взять для правки',
    taking: 'Создаю файл…',
    taken: 'Шаблон создан в папке «Шаблоны». Откройте его и поправьте.',
    restoring: 'Восстанавливаю…',
    restored: 'Исходный шаблон создан рядом с вашим. Ваш не изменился.',
    problems: (count: number) => counted(count, ['замечание', 'замечания', 'замечаний']),
    again: 'Проверить ещё раз',
  },
  reminders: {
    title: 'Напоминания',
    on: 'Напоминания включены',
    off: 'Напоминания выключены',
    lead: (email: string) => `Одно письмо в день, если есть что напомнить. Адрес: ${email}`,
    noEmail: 'Адрес не указан: заполните его на листе «Настройки».',
    lines: 'Сегодня в письме было бы',
    noLines: 'Сегодня напоминать не о чем.',
    next: (day: IsoDate) => `Ближайший срок – ${dayMonthYear(day as CivilDate)}.`,
    turnOn: 'Включить напоминания',
    turnOff: 'Выключить напоминания',
    turning: 'Меняю…',
  },
  platform: {
    title: 'Проверка площадки',
    checking: 'Проверяю площадку…',
    again: 'Проверить ещё раз',
    fine: 'Всё работает.',
    bad: (count: number) => `Не работает: ${count}`,
  },
} as const;

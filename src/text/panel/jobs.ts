import { counted } from '../plural';

const PEOPLE = ['строка', 'строки', 'строк'] as const;

/** Sentences of the screen of a mass run of documents. */
export const jobPanelTexts = {
  jobs: {
    title: 'Оформление документов',
    of: (part: number, all: number) => `${part} из ${all}`,
    running:
      'Оформляю. Если закрыть панель или уйти отсюда, сделанное сохранится, остальное продолжите потом.',
    pausing: 'Заканчиваю начатое и останавливаюсь…',
    waiting: (why: string) => `${why} Попробую ещё раз через несколько секунд.`,
    lost: 'Связь прервалась или площадка не ответила. Сделанное не пропадёт.',
    elsewhere: 'Таблица занята: возможно, эти документы оформляют в другом окне.',
    pause: 'Пауза',
    goOn: 'Продолжить',
    stop: 'Остановить',
    stopQuestion: (left: number) => `Остановить? Останется не оформлено: ${left}.`,
    stopNote: 'Готовые документы останутся. Остальные можно оформить позже заново.',
    stopYes: 'Остановить оформление',
    stopNo: 'Не останавливать',
    stopping: 'Останавливаю…',
    failed: 'Не удалось оформить',
    skipped: 'Не оформляются',
    who: 'Для кого',
    more: (count: number) => `и ещё ${counted(count, PEOPLE)}`,
    again: 'Повторить',
    dismiss: 'Больше не напоминать',
    documents: 'Последние готовые',
    folders: 'Где лежат файлы',
    folder: (title: string) => `Папка «${title}»`,
    allDocuments: 'Все документы',
    look: 'Посмотреть',
    together: 'Бланки одного вида – одним файлом',
    togetherHint: 'Удобно печатать сразу. Каждый бланк начинается с нового листа.',
    starting: 'Готовлю список…',
    makeAll: (count: number) => `Оформить все: ${count}`,
    makeAllOf: (title: string, count: number) => `${title}, оформить все: ${count}`,
  },
} as const;

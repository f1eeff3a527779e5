import type { Screen } from '../contract/screens';

/** Titles of the menu and of the windows it opens. */
export const menuTexts = {
  title: 'Наставничество',
  panel: 'Открыть панель',
  checkDeadlines: 'Проверить сроки',
  pairs: 'Подобрать пары…',
  documents: 'Оформить документ',
  order: 'Приказ о закреплении пар…',
  consents: 'Согласия…',
  allDocuments: 'Все документы…',
  people: 'Люди…',
  roadmap: 'Дорожная карта',
  importRoadmap: 'Загрузить план…',
  year: 'Показать год…',
  calendarFile: 'Сохранить в календарь…',
  rollover: 'Перейти на следующий год…',
  setUp: 'Настройка',
  createBook: 'Создать таблицу',
  checkBook: 'Проверить таблицу',
  checkTemplates: 'Проверить шаблоны',
  reminders: 'Напоминания…',
  platform: 'Проверка площадки',
  help: 'Справка',
  wideTitles: {
    'roadmap-import': 'Загрузка плана',
    year: 'Год',
    rollover: 'Следующий учебный год',
  } as Partial<Record<Screen, string>>,
} as const;

import { counted } from '../plural';

/** Sentences of «Копилка». */
export const materialPanelTexts = {
  materials: {
    title: 'Копилка',
    empty: 'Материалов ещё нет. Добавьте первый: конспект, памятку, презентацию.',
    none: 'Таких материалов нет. Измените отбор.',
    search: 'Поиск по названию или автору',
    topic: 'Область',
    every: 'все',
    counted: (count: number) => counted(count, ['материал', 'материала', 'материалов']),
    best: 'лучшая практика',
    noLink: 'не указано, где лежит',
    add: 'Добавить материал',
    change: 'Изменить',
  },
  material: {
    title: 'Материал',
    name: 'Название',
    date: 'Дата',
    topics: 'Области',
    author: 'Автор',
    pair: 'Пара',
    nobody: 'не указан',
    noPair: 'не указана',
    link: 'Ссылка или место',
    linkHint: 'Адрес страницы или место, где лежит бумага.',
    best: 'Лучшая практика: назвать на сайте и в отчётах',
    save: 'Сохранить материал',
    saving: 'Записываю…',
  },
} as const;

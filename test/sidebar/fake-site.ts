import type { SiteMade, SiteView } from '../../src/contract/dto';
import { at } from './fake-school';

/** A page on the site that one person must be taken off, with a month nobody published in. */
export const siteView: SiteView = {
  today: '2026-11-21',
  address: 'https://ryabinka.test/mentors',
  addressPlace: at('Настройки', 12),
  answers: { about: 'Программа помогает педагогам.', links: '', curator: false },
  parts: [
    {
      id: 'about',
      title: 'О программе',
      lines: [{ as: 'text', text: 'Программа помогает педагогам.', link: '' }],
      gaps: [],
    },
    {
      id: 'documents',
      title: 'Документы',
      lines: [{ as: 'item', text: 'Приказ о кураторе от 02.09.2026 № 41-ОД', link: '' }],
      gaps: [{ text: 'Нет документа «Приказ о дорожной карте».', place: null, kind: 'D04' }],
    },
    { id: 'results', title: 'Итоги прошлых лет', lines: [], gaps: [] },
  ],
  unnamed: 12,
  online: {
    on: '2026-10-14',
    remove: [{ text: 'Ткач А. А. отозвала согласие – уберите со страницы', place: at('Наставляемые', 7) }],
    add: ['Ким В. И.: можно добавить, согласие есть'],
    changed: ['Новости'],
  },
  waiting: null,
  months: [
    { label: 'Ноябрь 2026', missed: false, entries: [] },
    {
      label: 'Октябрь 2026',
      missed: false,
      entries: [
        {
          text: 'Обновлён раздел «Наставничество»',
          date: '2026-10-14',
          link: 'https://ryabinka.test/mentors',
          place: at('Мероприятия', 4),
        },
      ],
    },
    { label: 'Сентябрь 2026', missed: true, entries: [] },
  ],
  share: 'Публикации были в 1 из 3 месяцев.',
};

export const siteMade: SiteMade = {
  html: '<section lang="ru">\n<h2>Наставничество</h2>\n</section>\n',
  file: { name: 'Раздел сайта на 21.11.2026.html', url: 'https://files.test/site' },
  documents: [],
};

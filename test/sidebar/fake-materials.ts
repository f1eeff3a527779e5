import type { Materials } from '../../src/contract/dto';
import { at } from './fake-school';

/** Two materials: one on the web and among the best, one nobody said where it lies. */
export const materialBank: Materials = {
  today: '2026-11-21',
  materials: [
    {
      ...{ id: 'КП-02', revision: 'р-1', title: 'Памятка молодому педагогу', date: '2026-11-10' },
      ...{ topics: ['работа с родителями'], author: 'Н-01', pair: '', link: 'https://a.test/p', best: true },
      ...{ of: 'Осадчая Тамара Викторовна', place: at('Копилка', 3) },
    },
    {
      ...{ id: 'КП-01', revision: 'р-2', title: 'Конспект занятия', date: '2026-10-01' },
      ...{ topics: [], author: '', pair: 'П-2026-01', link: '', best: false },
      ...{ of: 'Осадчая Т. В. → Ким В. И.', place: at('Копилка', 2) },
    },
  ],
  topics: ['работа с родителями', 'цифровые технологии'],
  authors: [{ id: 'Н-01', label: 'Осадчая Тамара Викторовна' }],
  pairs: [{ id: 'П-2026-01', label: 'Осадчая Т. В. → Ким В. И.' }],
  share: 'Материал со ссылкой есть у 1 из 3 пар.',
};

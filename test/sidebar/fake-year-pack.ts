import type { YearPack, YearPackSlice } from '../../src/contract/dto';
import { at } from './fake-school';

const document = (id: string, title: string, number: string) => ({
  ...{ id, title, number, date: '2026-09-02', url: `https://files.test/${id}` },
  ...{ hasFile: id !== 'Д-03', place: at('Документы', 4) },
});

/** The file of the year of the invented kindergarten: three documents, one gap. */
export const yearPack: YearPack = {
  year: '2026/2027',
  today: '2026-11-21',
  documents: 3,
  gaps: 1,
  parts: [
    {
      title: 'Основание программы',
      documents: [document('Д-01', 'О назначении куратора', '41-ОД')],
      gaps: ['Нет приказа об утверждении дорожной карты'],
    },
    {
      title: 'Пары и группы',
      documents: [
        document('Д-02', 'О закреплении наставнических пар', '57-ОД'),
        document('Д-03', 'О замене наставника', '63-ОД'),
      ],
      gaps: [],
    },
  ],
};

/** Two slices, the index with the second. */
export const packSlice = (before: number): YearPackSlice => ({
  ...{
    copied: before + 1,
    left: 1 - before,
    lost: [],
    folder: before === 0 ? '' : 'https://files.test/pack',
  },
  index: before === 0 ? null : { title: 'Опись документов', url: 'https://files.test/index' },
  text: before === 0 ? 'Собрано 1 из 2 документов.' : 'Папка готова: 2 документа и опись.',
});

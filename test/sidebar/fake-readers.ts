import type { ReadersCard } from '../../src/contract/dto';
import { at } from './fake-school';

/** Who read the order on pairs of the invented kindergarten. */
export const readersCard: ReadersCard = {
  id: 'Д-01',
  title: 'О закреплении наставнических пар на 2026/2027 учебный год',
  number: '57-ОД',
  date: '2026-09-02',
  today: '2026-11-21',
  readers: [
    {
      person: 'Лапина Нина Олеговна',
      name: 'Лапина Нина Олеговна',
      position: 'старший воспитатель',
      signed: '2026-09-02',
    },
    { person: 'Н-01', name: 'Осадчая Тамара Викторовна', position: 'воспитатель', signed: null },
    { person: 'М-01', name: 'Ким Вера Ивановна', position: 'воспитатель', signed: null },
  ],
  other: ['Швец на больничном'],
  place: at('Документы', 4),
};

import type { RewardBoard } from '../../src/contract/dto';
import { at } from './fake-school';

/** Two candidates, one row that waits for an order, one that does not say what for, one ordered. */
export const rewardBoard: RewardBoard = {
  today: '2027-02-20',
  kinds: ['благодарность', 'почётная грамота', 'премия'],
  candidates: [
    {
      ...{ personId: 'Н-01', role: 'mentor', name: 'Осадчая Тамара Викторовна', position: 'воспитатель' },
      facts: ['12 встреч', 'программа выполнена на 100 % (14 из 14)'],
      basis: '12 встреч; программа выполнена на 100 % (14 из 14)',
      ...{ proposed: true, already: [], place: at('Наставники', 4) },
    },
    {
      ...{ personId: 'М-02', role: 'mentee', name: 'Ким Вера Ивановна', position: 'воспитатель' },
      ...{ facts: ['1 встреча'], basis: '1 встреча', proposed: false, already: [] },
      place: at('Наставляемые', 5),
    },
  ],
  hidden: 1,
  lines: [
    {
      ...{ id: 'ПО-01', personId: 'Н-02', name: 'Швец Игорь Павлович', kind: 'почётная грамота' },
      ...{ basis: '9 встреч', date: '2027-02-18', order: '', gap: '', place: at('Поощрения', 2) },
      ...{ paper: 'D43G', paperMade: false },
    },
    {
      ...{ id: 'ПО-02', personId: 'Н-03', name: 'Жук Анна Львовна', kind: 'премия' },
      ...{ basis: '', date: null, order: '', gap: 'не указано, за что', place: at('Поощрения', 3) },
      ...{ paper: '', paperMade: false },
    },
    {
      ...{ id: 'ПО-03', personId: 'Н-04', name: 'Белых Олег Петрович', kind: 'благодарность' },
      ...{ basis: '8 встреч', date: '2026-10-05', order: '№ 3-к от 05.10.2026', gap: '' },
      ...{ place: at('Поощрения', 4), paper: 'D43', paperMade: false },
    },
  ],
  waiting: 1,
  day: { title: '2 марта – День наставника', days: 10 },
};

import { expect, it } from 'vitest';
import { openDesk } from '../../src/app/papers/desk';
import type { CivilDate } from '../../src/domain/calendar/civil-date';
import { memoryPorts } from '../kit/memory-book';

const TODAY = '2026-11-21' as CivilDate;
const PAIR = { id: 'П-1', mentorId: 'Н-01', menteeId: 'М-01', status: 'действует', orderNumber: '57-ОД' };

const BOOK = {
  Наставники: [{ id: 'Н-01', name: 'Осадчая Тамара Викторовна', trained: 'курс' }],
  Наставляемые: [{ id: 'М-01', name: 'Ким Вера Ивановна', status: 'отозвал согласие' }],
  Пары: [PAIR],
  Согласия: [{ id: 'С-1', person: 'Н-01', kind: 'быть наставником', pair: 'П-1', date: '2026-09-01' }],
  'Дорожная карта': [
    {
      id: 'К-1',
      number: '1.',
      activity: 'Издать приказ о кураторе',
      deadline: 'до 10.09.2026',
      status: 'не начато',
    },
    { id: 'К-2', number: '2.', activity: 'Собрать анкеты', deadline: 'до 10.05.2027', status: 'выполнено' },
  ],
  Показатели: [{ code: 'I-16', title: 'Обучение наставников', value: '0 % (0 из 9)', part: 0, whole: 9 }],
  Настройки: [{ section: '', title: 'Учебный год', value: '2026/2027' }],
};

const worldOf = (needs: Parameters<typeof openDesk>[1]) =>
  openDesk(memoryPorts(BOOK, TODAY), needs).worldOn(TODAY);

it('documents count their figures anew and do not look at the sheet of an earlier day', () => {
  const { indicators } = worldOf(['indicators']);
  expect(indicators.find(({ code }) => code === 'I-16')).toMatchObject({
    ...{ part: 1, whole: 1, reached: true, date: TODAY, source: 'Наставники, Пары' },
  });
  expect(indicators.find(({ code }) => code === 'I-05')).toMatchObject({
    ...{ part: null, value: 'данные не собраны', reached: null },
  });
});

it('rows of the plan have the state of today beside figures counted from it', () => {
  const { roadmap, indicators } = worldOf(['indicators']);
  expect(roadmap.map(({ number, status, to }) => [number, status, to])).toEqual([
    ['1.', 'просрочено', '2026-09-10'],
    ['2.', 'в работе', '2027-05-10'],
  ]);
  expect(indicators.find(({ code }) => code === 'I-07')).toMatchObject({ part: 0, whole: 1 });
});

it('who is not in a figure is told by the code, so that names are masked as everywhere', () => {
  const { indicators, mentees } = worldOf(['indicators']);
  const given = indicators.find(({ code, detail }) => code === 'I-17' && detail === 'участвовать в паре')!;
  expect(given.lacking).toEqual(['П-1']);
  expect(mentees[0]).toMatchObject({ name: 'участник программы М-01', maskedBy: 'М-01' });
});

it('kinds that need no figures get none', () => {
  const { indicators, roadmap } = worldOf([]);
  expect({ indicators, roadmap }).toEqual({ indicators: [], roadmap: [] });
});

import { describe, expect, it } from 'vitest';
import { parseCivilDate } from '../../../src/domain/calendar/civil-date';
import { schoolYear } from '../../../src/domain/calendar/school-year';
import {
  orderText,
  type RegisterEntry,
  type RegisterFacts,
  registerOfYears,
  registerRows,
} from '../../../src/domain/register/register-rows';

const day = (text: string) => parseCivilDate(text)!;

const person = (id: string, name: string) => ({
  ...{ id, name, position: 'воспитатель', category: 'первая' },
  teachingSince: day('2015-08-20'),
});
const mentor = (id: string, name: string, trained = '') => ({
  ...person(id, name),
  trained,
  trainedOn: null,
});

const PAIR = {
  ...{ id: 'П-1', mentorId: 'Н-1', menteeId: 'М-1', form: 'педагог – педагог', kind: 'традиционное' },
  ...{ status: 'действует', from: day('2026-09-07'), to: day('2027-05-31'), endDate: null },
  ...{ orderNumber: '№ 57-ОД', orderDate: day('2026-09-02'), programmeNumber: '', programmeDate: null },
  result: '',
};

const FACTS: RegisterFacts = {
  year: schoolYear(2026),
  on: day('2027-05-20'),
  mentors: [mentor('Н-1', 'Осадчая Тамара Викторовна', 'курс')],
  mentees: [person('М-1', 'Ким Вера Ивановна')],
  pairs: [PAIR],
  items: [
    { pair: 'П-1', status: 'выполнено' },
    { pair: 'П-1', status: 'в работе' },
  ],
  meetings: [
    { pair: 'П-1', date: day('2026-09-10') },
    { pair: 'П-1', date: day('2027-05-25') },
    { pair: 'П-1', date: day('2026-06-10') },
  ],
  rewards: [],
  rewardOrders: [],
};

const of = (more: Partial<RegisterFacts>, who = 'Н-1'): RegisterEntry =>
  registerRows({ ...FACTS, ...more }).find((row) => row.person === who)!;

describe('rows of a year', () => {
  it('tell of both people of a pair, by name', () => {
    expect(registerRows(FACTS)).toEqual([
      {
        ...{ year: '2026/2027', person: 'М-1', role: 'наставляемый', position: 'воспитатель' },
        ...{ category: 'первая', experience: 11, form: 'педагог – педагог, традиционное', pair: 'П-1' },
        ...{ order: 'от 02.09.2026 № 57-ОД', from: day('2026-09-07'), to: day('2027-05-31') },
        ...{ programme: '', meetings: 1, items: '1 из 2', result: '', reward: '', training: '' },
        status: 'действует',
      },
      expect.objectContaining({ person: 'Н-1', role: 'наставник', training: 'курс' }),
    ]);
  });

  it.each([
    ['not signed', { status: 'согласована' }, 0],
    ['of the year before', { from: day('2025-09-07'), to: day('2026-05-31'), status: 'завершена' }, 0],
    ['begun the year before and going on', { from: day('2026-02-07') }, 2],
    ['ended early', { status: 'завершена досрочно', endDate: day('2026-11-03') }, 2],
    ['of somebody whose row is gone', { menteeId: 'М-9' }, 1],
  ])('count for a pair %s: %#', (_, change, count) => {
    expect(registerRows({ ...FACTS, pairs: [{ ...PAIR, ...change }] })).toHaveLength(count);
  });

  it('end on the day a pair ended, and say who is in both banks', () => {
    const pairs = [{ ...PAIR, endDate: day('2026-11-03') }];
    const mentees = [person('М-1', 'Осадчая Тамара Викторовна')];
    expect(of({ pairs, mentees })).toMatchObject({
      ...{ to: day('2026-11-03'), role: 'наставник, также наставляемый' },
    });
  });

  it('do not say «0» of meetings nobody writes down', () => {
    expect(of({ meetings: [] }).meetings).toBeNull();
    expect(of({ meetings: [{ pair: 'П-7', date: day('2026-10-10') }] }).meetings).toBe(0);
  });

  it.each([
    ['a candidate', [{ person: 'Н-1', kind: 'благодарность', date: null, document: '' }], ''],
    [
      'one without a paper',
      [{ person: 'Н-1', kind: 'благодарность', date: day('2027-03-02'), document: '' }],
      'благодарность 02.03.2027',
    ],
    [
      'one with an order, once',
      [{ person: 'Н-1', kind: 'премия', date: null, document: 'Д-5' }],
      'премия от 01.06.2027 № 9-ОД',
    ],
    ['one of another year', [{ person: 'Н-1', kind: 'премия', date: day('2026-05-02'), document: '' }], ''],
    ['somebody else', [{ person: 'Н-2', kind: 'премия', date: day('2027-05-02'), document: '' }], ''],
  ])('tell of a reward: %s', (_, rewards, words) => {
    const order = { id: 'Д-5', number: '9-ОД', date: day('2027-06-01'), status: 'подписан' };
    const rewardOrders = rewards.some(({ document }) => document === 'Д-5')
      ? [{ ...order, subjects: ['Н-1'] }]
      : [];
    expect(of({ rewards, rewardOrders }).reward).toBe(words);
  });

  it('tell of an order on rewards that names the person, not of a cancelled one', () => {
    const order = { id: 'Д-5', number: '9-ОД', date: day('2027-06-01'), subjects: ['М-1'] };
    expect(of({ rewardOrders: [{ ...order, status: 'на подписи' }] }, 'М-1').reward).toBe(
      'от 01.06.2027 № 9-ОД',
    );
    expect(of({ rewardOrders: [{ ...order, status: 'Отменён' }] }, 'М-1').reward).toBe('');
  });
});

describe('rows of all years', () => {
  const [before] = registerRows({
    ...FACTS,
    year: schoolYear(2025),
    on: day('2026-05-20'),
    pairs: [{ ...PAIR, from: day('2025-09-03'), to: day('2026-05-31'), status: 'завершена' }],
  });
  const kept = { ...before!, result: 'как записали' };

  it('keep closed years as they were written, and take the current one from the pairs', () => {
    const stale = { ...kept, year: '2026/2027', status: 'проект' };
    const rows = registerOfYears(FACTS, [stale, kept]);
    expect(rows.map(({ year, result }) => [year, result])).toEqual([
      ['2025/2026', 'как записали'],
      ['2026/2027', ''],
      ['2026/2027', ''],
    ]);
  });

  it('tell a past year from pairs that still stand in the book, unless it is written', () => {
    const old = { ...PAIR, from: day('2025-09-03'), to: day('2026-05-31'), status: 'завершена' };
    const rows = registerOfYears({ ...FACTS, pairs: [old] }, [kept]);
    expect(rows.map(({ person: who, result }) => [who, result])).toEqual([
      ['М-1', 'как записали'],
      ['Н-1', ''],
    ]);
  });

  it('take a pair that does not say when it began for one of the current year', () => {
    const pairs = [
      { ...PAIR, id: 'П-0', from: null },
      { ...PAIR, from: day('2024-09-07') },
    ];
    expect(registerOfYears({ ...FACTS, pairs }, []).filter(({ pair }) => pair === 'П-0')).toHaveLength(2);
  });
});

it.each([
  ['57-ОД', '2026-09-02', 'от 02.09.2026 № 57-ОД'],
  ['№57', null, '№ 57'],
  ['', '2026-09-02', 'от 02.09.2026'],
  ['', null, ''],
])('says an order %s of %s as «%s»', (number, date, words) => {
  expect(orderText(number, date === null ? null : day(date))).toBe(words);
});

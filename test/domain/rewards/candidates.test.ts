import { describe, expect, it } from 'vitest';
import { parseCivilDate } from '../../../src/domain/calendar/civil-date';
import { schoolYear } from '../../../src/domain/calendar/school-year';
import { type RewardFacts, rewardCandidates } from '../../../src/domain/rewards/candidates';
import { rewardDayNear, toldOn } from '../../../src/domain/rewards/reward-days';
import { meritText, reasonText } from '../../../src/text/rewards';

const day = (text: string) => parseCivilDate(text)!;

const meetings = (pair: string, count: number) =>
  Array.from({ length: count }, (_, i) => ({ pair, date: day(`2026-10-${String(i + 1).padStart(2, '0')}`) }));
const items = (pair: string, done: number, all: number, to = '2026-10-31') =>
  Array.from({ length: all }, (_, i) => ({ pair, status: i < done ? 'выполнено' : 'в работе', to: day(to) }));

const FACTS: RewardFacts = {
  today: day('2027-05-20'),
  year: schoolYear(2026),
  people: ['Н-01', 'Н-02', 'М-01', 'М-02'],
  pairs: [1, 2].map((n) => ({
    ...{ id: `П-0${n}`, mentorId: `Н-0${n}`, menteeId: `М-0${n}`, status: 'действует', result: '' },
    ...{ from: day('2026-09-02'), to: day('2027-05-31'), endDate: null },
  })),
  ...{ meetings: [], items: [], events: [], materials: [], register: [] },
};

const reasons = (facts: Partial<RewardFacts>) =>
  rewardCandidates({ ...FACTS, ...facts }).map(({ person, merits, proposed }) => [
    person,
    proposed,
    reasonText(merits),
  ]);

describe('candidates for a reward', () => {
  it('have their facts in words', () =>
    expect(reasons({ meetings: meetings('П-01', 12), items: items('П-01', 14, 14) })).toEqual([
      ['М-01', true, '12 встреч; программа выполнена на 100 % (14 из 14)'],
      ['Н-01', true, '12 встреч; программа выполнена на 100 % (14 из 14)'],
    ]));

  it.each([
    ['no facts at all', {}],
    [
      'years of experience alone',
      {
        register: ['2024/2025', '2025/2026'].map((year) => ({ year, person: 'Н-01', role: 'наставник' })),
      },
    ],
    ['meetings of an earlier year', { meetings: [{ pair: 'П-01', date: day('2026-05-01') }] }],
    ['a meeting without a day', { meetings: [{ pair: 'П-01', date: null }] }],
  ] as const)('are nobody on %s', (_, facts) => expect(reasons(facts)).toEqual([]));

  it('are not proposed for meetings without a programme', () =>
    expect(reasons({ meetings: meetings('П-01', 9) }).map(([, proposed]) => proposed)).toEqual([
      false,
      false,
    ]));

  it('are not proposed for a programme half done', () =>
    expect(
      reasons({ meetings: meetings('П-01', 9), items: items('П-01', 7, 14) }).map(([, proposed]) => proposed),
    ).toEqual([false, false]));

  it('leave out who is not here or has withdrawn', () =>
    expect(reasons({ people: ['М-01'], meetings: meetings('П-01', 3) }).map(([person]) => person)).toEqual([
      'М-01',
    ]));

  it('are judged before April by the items whose day has come', () => {
    const soon = [...items('П-01', 4, 4), ...items('П-01', 0, 6, '2027-05-30')];
    const [first] = reasons({ today: day('2027-02-20'), meetings: meetings('П-01', 5), items: soon });
    expect(first).toEqual([
      'М-01',
      true,
      '5 встреч; выполнено 4 из 4 пунктов программы, срок которых наступил',
    ]);
  });

  it('count an event beyond the organisation with its outcome, one inside not', () => {
    const event = (level: string, outcome: string) => ({
      ...{ date: day('2027-03-12'), title: 'Педагогический дебют', level, outcome, participants: ['М-02'] },
    });
    expect(reasons({ events: [event('муниципальный', 'диплом II степени')] })).toEqual([
      ['М-02', true, 'Педагогический дебют, муниципальный, диплом II степени'],
    ]);
    expect(reasons({ events: [event('внутренний', 'диплом')] })).toEqual([]);
  });

  it('stand the strongest first', () =>
    expect(
      reasons({
        meetings: [...meetings('П-01', 3), ...meetings('П-02', 12)],
        items: [...items('П-01', 14, 14), ...items('П-02', 14, 14)],
      }).map(([person]) => person),
    ).toEqual(['М-02', 'Н-02', 'М-01', 'Н-01']));
});

it.each([
  [{ kind: 'meetings', count: 1 }, '1 встреча'],
  [{ kind: 'programme', done: 2, all: 3, due: false }, 'программа выполнена на 66 % (2 из 3)'],
  [{ kind: 'years', count: 3 }, 'наставник 3 учебных года'],
  [{ kind: 'materials', count: 5 }, '5 материалов в «Копилке»'],
  [
    { kind: 'result', text: 'Аттестовалась на первую категорию.' },
    'результат пары: аттестовалась на первую категорию',
  ],
] as const)('%j reads «%s»', (merit, words) => expect(meritText(merit)).toBe(words));

describe('the day of mentors', () => {
  it.each([
    ['2027-02-14', null],
    ['2027-02-15', 15],
    ['2027-03-02', 0],
    ['2027-03-03', null],
    ['2028-02-16', 15],
  ])('on %s is %s days away', (today, days) =>
    expect(rewardDayNear(day(today))?.daysLeft ?? null).toBe(days),
  );

  it.each([
    ['2027-02-15', null],
    ['2027-02-16', '2027-02-16'],
    ['2027-02-26', '2027-02-16'],
    ['2027-02-27', '2027-02-27'],
    ['2027-03-02', '2027-03-02'],
  ])('on %s is told as of %s', (today, moment) => expect(toldOn(rewardDayNear(day(today))!)).toBe(moment));
});

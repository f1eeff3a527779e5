import { describe, expect, it } from 'vitest';
import { EVIDENCE } from '../../../src/domain/monitoring/archetype-evidence';
import type { EvidenceQuestion } from '../../../src/domain/monitoring/evidence';
import type { MonitoringFacts } from '../../../src/domain/monitoring/facts';
import { ARCHETYPE_CODES, type ArchetypeCode } from '../../../src/domain/roadmap/archetypes';
import {
  consents,
  consentsOf,
  d,
  event,
  facts,
  form,
  meeting,
  pair,
  paper,
  person,
  question,
} from './facts-kit';

type Case = readonly [
  kind: ArchetypeCode,
  what: string,
  book: Partial<MonitoringFacts>,
  holds: 'yes' | 'no' | 'unknown',
  /** «part/whole» of the sentence that counts, and the day it became true. */
  said?: string,
  asked?: Partial<EvidenceQuestion>,
];

const two = [pair('1'), pair('2')];
const items = (of: string, done: number, all: number) =>
  Array.from({ length: all }, (_, index) => ({
    pair: of,
    status: index < done ? 'выполнено' : 'в работе',
    date: index < done ? d('2026-10-05') : null,
  }));
const october = { from: d('2026-10-01'), to: d('2026-10-31') };
const banks = { mentors: [person('Н-1')], mentees: [person('М-1'), person('М-2')] };
const people = ['Н-1', 'М-1', 'Н-2', 'М-2'];
const row = (done: boolean, inTime = done) => ({ stage: '', due: true, done, inTime, row: 2 });

const CASES: readonly Case[] = [
  ['A02', 'a council in the window', { events: [event('педсовет', '2026-09-03')] }, 'yes', ' 2026-09-03'],
  ['A02', 'a council before the window', { events: [event('педсовет', '2026-08-31')] }, 'no'],
  ['A02', 'a council that is only planned', { events: [event('педсовет', '2026-11-28')] }, 'no'],
  ['A02', 'another event', { events: [event('конкурс', '2026-09-03')] }, 'no'],
  [
    'A03',
    'an old statute, still in force',
    { documents: [paper('D01', { date: d('2024-08-27') })] },
    'yes',
    ' 2024-08-27',
  ],
  ['A03', 'a cancelled one', { documents: [paper('D01', { status: 'отменён' })] }, 'no'],
  ['A04', 'the order is signed', { documents: [paper('D03')] }, 'yes', ' 2026-08-28'],
  ['A04', 'the order waits for its signature', { documents: [paper('D03', { status: 'на подписи' })] }, 'no'],
  ['A04', 'signed but without a number', { documents: [paper('D03', { number: '' })] }, 'no'],
  ['A05', 'the order of this year', { documents: [paper('D04')] }, 'yes', ' 2026-08-28'],
  ['A05', 'the order of the year before', { documents: [paper('D04', { date: d('2025-08-28') })] }, 'no'],
  ['A06', 'answers to the request', { answers: [form('Q-02', 'М-1', '2026-09-02')] }, 'yes', '1/ 2026-09-02'],
  [
    'A06',
    'no answers, but requests in the bank',
    { mentees: [person('М-1', { mainRequest: 'речь' })] },
    'unknown',
    '1/1',
  ],
  ['A07', 'every pair has its form', { pairs: two }, 'yes', '2/2 2026-09-07'],
  ['A07', 'one pair has none', { pairs: [pair('1'), pair('2', { form: '' })] }, 'no', '1/2'],
  ['A07', 'no pairs', {}, 'unknown'],
  [
    'A08',
    'everybody has signed',
    { ...banks, consentsOf: consents('Н-1', 'М-1', 'М-2') },
    'yes',
    '3/3 2026-09-02',
  ],
  ['A08', 'one has not', { ...banks, consentsOf: consents('Н-1', 'М-1') }, 'no', '2/3'],
  ['A08', 'nobody in the banks', {}, 'unknown'],
  [
    'A08',
    'consents to mentor are other papers',
    { ...banks, pairs: [pair('1')], consentsOf: consents('Н-1', 'М-1', 'М-2') },
    'no',
    '0/1',
    { words: 'сбор согласий на возложение дополнительных обязанностей' },
  ],
  [
    'A08',
    'consents of both sides of a pair',
    {
      ...banks,
      pairs: [pair('1')],
      consentsOf: consentsOf(['Н-1', 'быть наставником'], ['М-1', 'участвовать в паре']),
    },
    'yes',
    '1/1 2026-09-02',
    { words: 'согласия быть наставником и на участие в программе' },
  ],
  [
    'A08',
    'an external mentor gives none',
    { mentors: [person('Н-1', { external: true })], mentees: [person('М-1')], pairs: [pair('1')] },
    'unknown',
    '',
    { words: 'согласие быть наставником' },
  ],
  [
    'A09',
    'a full bank with consents',
    { ...banks, consentsOf: consents('М-1', 'М-2') },
    'yes',
    '2/2 2026-09-02',
  ],
  ['A09', 'consents are missing', { ...banks, consentsOf: consents('М-1') }, 'no', '2/2'],
  [
    'A09',
    'a position is missing',
    { mentees: [person('М-1', { position: '' })], consentsOf: consents('М-1') },
    'no',
    '0/1',
  ],
  ['A09', 'an empty bank', {}, 'no'],
  ['A10', 'a full bank with consents', { ...banks, consentsOf: consents('Н-1') }, 'yes', '1/1 2026-09-02'],
  ['A10', 'people who left are not asked', { mentors: [person('Н-1', { status: 'выбыл' })] }, 'no'],
  [
    'A11',
    'an application',
    { answers: [form('Заявка наставника', 'Н-1', '2026-09-02')] },
    'yes',
    '1/ 2026-09-02',
  ],
  ['A11', 'an application of the next year', { answers: [form('Q-01', 'Н-1', '2027-09-02')] }, 'unknown'],
  [
    'A12',
    'the first diagnosis',
    { pairs: two, answers: [form('Диагностика', 'М-1', '2026-09-10', { round: 'начало' })] },
    'yes',
    '1/2 2026-09-10',
  ],
  [
    'A12',
    'forms of the start under marks',
    {
      pairs: two,
      answers: [
        form('Стартовая анкета наставляемого', 'О-07', '2026-09-10', { round: 'начало' }),
        form('Стартовая анкета наставника', 'О-11', '2026-09-12', { round: 'начало' }),
        form('Стартовая анкета наставника', 'О-12', '2026-09-12', { round: 'начало' }),
      ],
    },
    'yes',
    '3/4 2026-09-12',
    { threshold: 75 },
  ],
  [
    'A12',
    'a later diagnosis',
    { pairs: two, answers: [form('Q-08', 'М-1', '2026-09-10', { round: 'январь' })] },
    'unknown',
  ],
  [
    'A13',
    'reasons kept with the pairs',
    { pairs: [pair('1', { reason: 'опыт' }), pair('2')] },
    'yes',
    '1/2 2026-09-07',
  ],
  ['A13', 'a protocol', { documents: [paper('D19')] }, 'yes', ' 2026-08-28'],
  ['A13', 'pairs without reasons', { pairs: two }, 'no', '0/2'],
  ['A13', 'no pairs', {}, 'unknown'],
  [
    'A14',
    'all mentors of pairs were taught',
    {
      pairs: two,
      mentors: [
        person('Н-1', { trained: 'курс', trainedOn: d('2025-10-16') }),
        person('Н-2', { trained: 'курс', trainedOn: d('2026-11-12') }),
        person('Н-3'),
      ],
    },
    'yes',
    '2/2 2026-11-12',
  ],
  [
    'A14',
    'half of them',
    { pairs: two, mentors: [person('Н-1', { trained: 'курс' }), person('Н-2')] },
    'no',
    '1/2',
  ],
  [
    'A14',
    'half is what the plan wants',
    { pairs: two, mentors: [person('Н-1', { trained: 'курс' }), person('Н-2')] },
    'yes',
    '1/2',
    { threshold: 50 },
  ],
  ['A14', 'no pairs', { mentors: [person('Н-1')] }, 'unknown'],
  ['A15', 'no materials are kept', {}, 'no'],
  ['A16', 'a meeting of all', { events: [event('групповая встреча', '2026-09-04')] }, 'yes', ' 2026-09-04'],
  ['A16', 'none', {}, 'no'],
  ['A17', 'an agreed pair', { pairs: [pair('1', { status: 'согласована', orderDate: null })] }, 'yes', '1/'],
  ['A17', 'a draft only', { pairs: [pair('1', { status: 'проект' })] }, 'no', '0/'],
  [
    'A17',
    'a pair of the year before',
    { pairs: [pair('1', { status: 'завершена', endDate: d('2026-05-29') })] },
    'no',
    '0/',
  ],
  ['A18', 'every pair has an order', { pairs: two }, 'yes', '2/2 2026-09-07'],
  ['A18', 'an order without a date', { pairs: [pair('1'), pair('2', { orderDate: null })] }, 'no', '1/2'],
  [
    'A18',
    'the order waits for its signature',
    { pairs: two, documents: [paper('D20', { number: '57-ОД', status: 'на подписи' })] },
    'no',
    '0/2',
  ],
  [
    'A18',
    'a pair that began later is not asked',
    { pairs: [pair('1'), pair('2', { from: d('2026-12-07'), orderNumber: '' })] },
    'yes',
    '1/1 2026-09-07',
  ],
  ['A18', 'no pairs at work', { pairs: [pair('1', { status: 'проект' })] }, 'unknown'],
  [
    'A19',
    'three items each',
    { pairs: two, items: [...items('1', 0, 3), ...items('2', 0, 4)] },
    'yes',
    '2/2',
  ],
  ['A19', 'two items are no programme', { pairs: [pair('1')], items: items('1', 0, 2) }, 'no', '0/1'],
  ['A19', 'no pairs', {}, 'unknown'],
  [
    'A20',
    'all approved',
    { pairs: [pair('1', { programmeDate: d('2026-09-18') }), pair('2', { programmeDate: d('2026-10-01') })] },
    'yes',
    '2/2 2026-10-01',
  ],
  ['A20', 'one is not', { pairs: [pair('1', { programmeDate: d('2026-09-18') }), pair('2')] }, 'no', '1/2'],
  ['A20', 'no pairs', {}, 'unknown'],
  [
    'A21',
    'every pair has met in the month',
    { pairs: two, meetings: [meeting('1', '2026-10-06'), meeting('2', '2026-10-13')] },
    'yes',
    '2/2 2026-10-13',
    { window: october },
  ],
  [
    'A21',
    'one has met in another month',
    { pairs: two, meetings: [meeting('1', '2026-10-06'), meeting('2', '2026-09-13')] },
    'no',
    '1/2',
    { window: october },
  ],
  [
    'A21',
    'the kind of meeting the measure names',
    { pairs: [pair('1')], meetings: [meeting('1', '2026-09-08', 'знакомство'), meeting('1', '2026-10-06')] },
    'yes',
    '1/1 2026-09-08',
    { words: 'проведение первых организационных встреч' },
  ],
  [
    'A21',
    'another kind',
    { pairs: [pair('1')], meetings: [meeting('1', '2026-10-06')] },
    'no',
    '0/1',
    { words: 'пробная рабочая встреча' },
  ],
  [
    'A21',
    'all kinds of a list',
    {
      pairs: [pair('1')],
      meetings: [meeting('1', '2026-09-08', 'знакомство'), meeting('1', '2026-09-15', 'пробная рабочая')],
    },
    'no',
    '0/1',
    { words: 'встреча-знакомство, пробная встреча, итоговая встреча' },
  ],
  [
    'A21',
    'a pair that began later is not asked',
    { pairs: [pair('1'), pair('2', { from: d('2026-11-16') })], meetings: [meeting('1', '2026-10-06')] },
    'yes',
    '1/1 2026-10-06',
    { window: october },
  ],
  ['A21', 'no pairs', {}, 'unknown'],
  ['A22', 'programmes done', { pairs: [pair('1')], items: items('1', 4, 4) }, 'yes', '1/1 2026-10-05'],
  ['A22', 'three of four', { pairs: [pair('1')], items: items('1', 3, 4) }, 'no', '0/1'],
  [
    'A22',
    'nine of ten where the plan wants 90',
    { pairs: [pair('1')], items: items('1', 9, 10) },
    'yes',
    '1/1 2026-10-05',
    { threshold: 90 },
  ],
  [
    'A22',
    'work of a month',
    { pairs: two, items: items('1', 1, 4), meetings: [meeting('2', '2026-10-20')] },
    'yes',
    '2/2 2026-10-20',
    { window: october, monthly: true },
  ],
  [
    'A22',
    'a month without work',
    { pairs: two, meetings: [meeting('2', '2026-10-20')] },
    'no',
    '1/2',
    { window: october, monthly: true },
  ],
  ['A22', 'no pairs', {}, 'unknown'],
  [
    'A23',
    'somebody answered',
    { pairs: two, answers: [form('Q-08', 'М-1', '2026-10-10')] },
    'yes',
    '1/2 2026-10-10',
  ],
  [
    'A23',
    'all are wanted',
    { pairs: two, answers: [form('Q-08', 'М-1', '2026-10-10')] },
    'no',
    '1/2',
    { threshold: 100 },
  ],
  [
    'A23',
    'all have answered',
    { pairs: two, answers: people.map((who) => form('Q-08', who, '2026-10-10')) },
    'yes',
    '4/4 2026-10-10',
    { threshold: 100 },
  ],
  [
    'A23',
    'questionnaires of the start',
    { pairs: two, answers: [form('Q-03', 'М-1', '2026-10-10', { round: 'начало' })] },
    'unknown',
  ],
  [
    'A23',
    'answers before the window',
    { pairs: two, answers: [form('Q-08', 'М-1', '2026-08-10')] },
    'unknown',
  ],
  [
    'A25',
    'final questionnaires',
    {
      pairs: two,
      answers: [
        form('Итоговая анкета наставляемого', 'М-1', '2026-10-10'),
        form('Q-07', 'Н-1', '2026-10-11'),
      ],
    },
    'yes',
    '2/4 2026-10-11',
  ],
  [
    'A25',
    'all answered under marks, one of them twice',
    {
      pairs: two,
      answers: [
        form('Q-06', 'О-01', '2026-10-10'),
        form('Q-06', 'О-02', '2026-10-10'),
        form('Q-06', 'О-02', '2026-10-12'),
        form('Q-07', 'Бланк 1', '2026-10-11'),
        form('Q-07', 'Бланк 2', '2026-10-11'),
      ],
    },
    'yes',
    '4/4 2026-10-12',
    { threshold: 100 },
  ],
  [
    'A25',
    'answers of people who take no part this year',
    { pairs: two, answers: [form('Q-06', 'М-9', '2026-10-10')] },
    'unknown',
  ],
  ['A25', 'none', { pairs: two }, 'unknown'],
  [
    'A26',
    'a report of the window',
    { documents: [paper('D36', { date: d('2026-10-20') })] },
    'yes',
    ' 2026-10-20',
  ],
  ['A26', 'a report of the time before', { documents: [paper('D36', { date: d('2026-08-20') })] }, 'no'],
  [
    'A26',
    'a report that belongs to the next window',
    { documents: [paper('D36', { date: d('2026-11-20') })] },
    'no',
    '',
    { window: october, until: d('2026-10-31') },
  ],
  ['A27', 'all are in the register', { pairs: two, registered: people }, 'yes', '4/4'],
  ['A27', 'one is not', { pairs: two, registered: people.slice(1) }, 'no', '3/4'],
  ['A27', 'no pairs', {}, 'unknown'],
  [
    'A28',
    'an event with everybody',
    { pairs: two, events: [event('круглый стол', '2026-11-10', people)] },
    'yes',
    '4/4 2026-11-10',
    { threshold: 90 },
  ],
  [
    'A28',
    'too few were there',
    { pairs: two, events: [event('итоговое', '2026-11-10', people.slice(1))] },
    'no',
    '3/4',
    { threshold: 90 },
  ],
  ['A28', 'nobody was written down', { pairs: two, events: [event('итоговое', '2026-11-10')] }, 'unknown'],
  ['A28', 'none', { pairs: two }, 'no'],
  [
    'A29',
    'the order is signed',
    { documents: [paper('D42', { date: d('2026-11-01') })] },
    'yes',
    ' 2026-11-01',
  ],
  ['A29', 'none', {}, 'no'],
  [
    'A30',
    'a page and a first publication',
    { site: 'https://a', events: [event('публикация', '2026-09-05')] },
    'yes',
    ' 2026-09-05',
  ],
  ['A30', 'a page without a publication', { site: 'https://a' }, 'no'],
  ['A30', 'no page', { events: [event('публикация', '2026-09-05')] }, 'no'],
  [
    'A31',
    'every month',
    { events: ['2026-09-05', '2026-10-05', '2026-11-05'].map((day) => event('публикация', day)) },
    'yes',
    '3/3 2026-11-05',
  ],
  [
    'A31',
    'a month is missing',
    { events: ['2026-09-05', '2026-11-05'].map((day) => event('публикация', day)) },
    'no',
    '2/3',
  ],
  [
    'A31',
    'one month by itself',
    { events: [event('публикация', '2026-10-05')] },
    'yes',
    ' 2026-10-05',
    { window: october },
  ],
  ['A31', 'none', {}, 'no'],
  [
    'A32',
    'every pair spoke',
    { pairs: two, events: [event('педсовет', '2026-11-10', ['Н-1', 'М-2'], 'Выступления пар')] },
    'yes',
    '2/2 2026-11-10',
  ],
  [
    'A32',
    'one pair spoke',
    { pairs: two, events: [event('педсовет', '2026-11-10', ['Н-1'], 'Выступления пар')] },
    'no',
    '1/2',
  ],
  [
    'A32',
    'a council about something else',
    { pairs: two, events: [event('педсовет', '2026-11-10', people, 'План года')] },
    'unknown',
  ],
  ['A32', 'no council', { pairs: two }, 'no'],
  ['A33', 'everything due is done', { plan: [row(true), row(true)] }, 'yes', '2/2 2026-11-21'],
  ['A33', 'half of it', { plan: [row(true), row(false)] }, 'no', '1/2'],
  ['A33', 'nothing is due', {}, 'unknown'],
  [
    'A33',
    'a month that is over is not known',
    { plan: [row(true)] },
    'unknown',
    '',
    { monthly: true, window: october, until: d('2026-10-31') },
  ],
  [
    'A34',
    'somebody took part',
    { pairs: two, events: [event('конкурс', '2026-11-05', ['Н-1'])] },
    'yes',
    '1/4 2026-11-05',
  ],
  [
    'A34',
    'all are wanted',
    { pairs: two, events: [event('конкурс', '2026-11-05', ['Н-1'])] },
    'no',
    '1/4',
    { threshold: 100 },
  ],
  [
    'A34',
    'a seminar of the town counts, one of the own kindergarten does not',
    {
      pairs: two,
      events: [
        event('семинар', '2026-11-05', ['Н-1', 'М-1'], '', 'муниципальный'),
        event('семинар', '2026-11-06', ['Н-2'], '', 'внутренний'),
        event('семинар', '2026-11-07', ['М-2']),
      ],
    },
    'yes',
    '2/4 2026-11-05',
  ],
  [
    'A34',
    'a contest within the organisation is none',
    { pairs: two, events: [event('конкурс', '2026-11-05', ['Н-1'], '', 'Внутренний')] },
    'no',
  ],
  ['A34', 'nobody was written down', { pairs: two, events: [event('конкурс', '2026-11-05')] }, 'unknown'],
  ['A35', 'the order on a council of mentors', { documents: [paper('D06')] }, 'yes', ' 2026-08-28'],
  ['A35', 'none', {}, 'no'],
  [
    'A36',
    'the order on payments',
    { documents: [paper('D22', { date: d('2026-09-20') })] },
    'yes',
    ' 2026-09-20',
  ],
  ['A36', 'none', {}, 'no'],
];

describe('evidence', () => {
  const cases = CASES.map(([kind, what, book, holds, said = '', asked = {}]) => ({
    kind,
    what,
    book,
    holds,
    said,
    asked,
  }));
  it.each(cases)('$kind: $what', ({ kind, book, holds, said, asked }) => {
    const evidence = EVIDENCE[kind]!(facts(book), question(asked));
    const counted = evidence.parts.find(({ part }) => part !== undefined);
    const numbers = counted ? `${counted.part}/${counted.whole ?? ''}` : '';
    expect(evidence.holds).toBe(holds);
    if (said !== '') expect(`${numbers}${evidence.on ? ` ${evidence.on}` : ''}`).toBe(said);
    expect(evidence.from.length).toBeGreaterThan(0);
    expect(evidence.parts.length).toBeGreaterThan(0);
  });

  it('is looked at for every kind but those left to the hand', () => {
    const tried = new Set(CASES.map(([kind]) => kind));
    const byHand = ARCHETYPE_CODES.filter((kind) => EVIDENCE[kind] === null);
    expect(byHand).toEqual(['A01', 'A24']);
    expect(ARCHETYPE_CODES.filter((kind) => !tried.has(kind))).toEqual(byHand);
  });

  it('names those who lack it', () => {
    const { parts } = EVIDENCE.A20!(facts({ pairs: two }), question());
    expect(parts[0]!.lacking).toEqual(['1', '2']);
  });
});

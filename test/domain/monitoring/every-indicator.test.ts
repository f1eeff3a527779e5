import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerFact, MonitoringFacts, PairPapers } from '../../../src/domain/monitoring/facts';
import { reachedBy, thresholdOf } from '../../../src/domain/monitoring/indicator-thresholds';
import {
  INDICATOR_CODES,
  type IndicatorCode,
  type IndicatorValue,
  indicatorsOf,
} from '../../../src/domain/monitoring/indicators';
import { questionsOf } from '../../../src/domain/surveys/feedback';
import { FEEDBACK } from '../../../src/domain/surveys/feedback-surveys';
import { questionCell } from '../../../src/domain/surveys/questionnaire';
import { indicatorTexts } from '../../../src/text/indicators';
import { consentsOf, d, event, facts, form, meeting, pair, person } from './facts-kit';

type Book = Partial<MonitoringFacts>;
/** «7/10 да»: the part, the whole, and whether the threshold is reached; «-» while nothing was collected. */
type Tried = readonly [book: Book, expected: string];

interface Row {
  /** Which of the lines of the indicator; absent = its first. */
  readonly line?: string;
  readonly zero: Book;
  readonly at: Tried;
  readonly below: Tried;
  /** What a withdrawn person or an ended pair means for the indicator. */
  readonly meaning: string;
  readonly left: Tried;
}

const range = (count: number): string[] => Array.from({ length: count }, (_, i) => String(i + 1));

/** So many pairs of people, with what some of them are like. */
const school = (
  count: number,
  {
    pairs = {},
    people = {},
  }: {
    readonly pairs?: Readonly<Record<string, Partial<PairPapers>>>;
    readonly people?: Readonly<Record<string, object>>;
  } = {},
) => ({
  pairs: range(count).map((id) => pair(id, pairs[id] ?? {})),
  mentors: range(count).map((id) => person(`Н-${id}`, people[`Н-${id}`] ?? {})),
  mentees: range(count).map((id) => person(`М-${id}`, people[`М-${id}`] ?? {})),
});

const WITHDRAWN = { status: 'отозвал согласие' };
const GONE = { status: 'выбыл' };
const EARLY = { status: 'завершена досрочно', endDate: d('2026-10-21') };
const ENDED = { status: 'завершена', endDate: d('2026-11-01') };
/** Everybody has left and every pair has ended early. */
const deserted = school(2, {
  pairs: { 1: EARLY, 2: EARLY },
  people: { 'Н-1': GONE, 'М-1': WITHDRAWN, 'Н-2': WITHDRAWN, 'М-2': GONE },
});
const names = (pairs: number): string[] => range(pairs).flatMap((id) => [`Н-${id}`, `М-${id}`]);

const step = (done: boolean, inTime = done, due = true) => ({ stage: 'А', due, done, inTime, row: 2 });
const items = (of: string, done: number, open: number) =>
  range(done + open).map((n) => ({
    pair: of,
    status: Number(n) <= done ? 'выполнено' : 'в работе',
    date: null,
  }));

/** A whole questionnaire of feedback with one mark in every scale. */
const marked = (code: keyof typeof FEEDBACK, who: string, date: string, mark: number): AnswerFact[] =>
  questionsOf(FEEDBACK[code])
    .filter(({ kind }) => kind === 'number')
    .map((question) =>
      form(FEEDBACK[code].name, who, date, {
        ...{ round: FEEDBACK[code].round, question: questionCell(question) },
        ...{ answer: String(mark), score: mark },
      }),
    );
/** So many content people among so many. */
const content = (code: 'Q-06' | 'Q-07', good: number, all: number, bank = 'Л'): AnswerFact[] =>
  range(all).flatMap((n) => marked(code, `${bank}-${n}`, '2027-05-10', Number(n) <= good ? 7 : 6));
/** Of twenty pairs one has ended early, and one person has withdrawn. */
const twenty = (withdrawn: string) =>
  school(20, { pairs: { 20: EARLY }, people: { [withdrawn]: WITHDRAWN } });

const diagnosis = (who: string, date: string, area = 'документация', score = 1): AnswerFact =>
  form('Диагностика компетенций', who, date, {
    ...{ question: `Оценка своих умений: ${area}`, answer: String(score), score },
  });
/** An area of a person at the start and now. */
const area = (who: string, before: number, after: number): AnswerFact[] => [
  diagnosis(who, '2026-09-10', 'документация', before),
  diagnosis(who, '2026-11-10', 'документация', after),
];

const expected = (facts: readonly number[]): AnswerFact[] =>
  facts.flatMap((fact, i) => [
    ...marked('Q-03s', `М-${i + 1}`, '2026-09-10', 5),
    ...marked('Q-06', `М-${i + 1}`, '2027-05-10', fact),
  ]);

const GO_ON = questionCell(questionsOf(FEEDBACK['Q-06']).find(({ code }) => code === 'go-on')!);
const willing = (yes: number, all: number): AnswerFact[] =>
  range(all).map((n) =>
    form('Итоговая анкета наставляемого', `М-${n}`, '2027-05-10', {
      ...{ question: GO_ON, answer: Number(n) <= yes ? 'да' : 'нет' },
    }),
  );

const curator = (sum: number): AnswerFact[] => {
  const statements = questionsOf(FEEDBACK['Q-09']);
  return statements.map((question, i) => {
    const score = Math.max(0, Math.min(2, sum - 2 * i));
    return form('Анкета куратора', '', '2027-05-10', { question: questionCell(question), score });
  });
};

const complete = { programmeDate: d('2026-09-18'), agreementNumber: '63/1' };
const closing = (present: readonly string[]) => [event('итоговое', '2026-11-10', [...present])];
const outside = (present: readonly string[]) => [
  { ...event('семинар', '2026-11-10', [...present]), level: 'муниципальный' },
];
const spoke = (who: readonly string[]) => [
  event('педсовет', '2026-11-10', [...who], 'Выступление наставнических пар'),
];
const news = (...dates: string[]) => dates.map((date) => event('публикация', date));
const agreed = (...who: string[]) =>
  consentsOf(...who.map((id): [string, string] => [id, 'быть наставником']));
const worked = { from: d('2026-09-21') };
const NEXT = d('2027-09-01');

/** Every indicator of domain rule §6.2, counted by hand. Thresholds set by the organisation stand in the book. */
const TABLE: Readonly<Record<IndicatorCode, Row>> = {
  'I-01': {
    zero: school(2),
    at: [{ ...school(7), staff: { all: null, young: 10 } }, '7/10 да'],
    below: [{ ...school(6), staff: { all: null, young: 10 } }, '6/10 нет'],
    meaning: 'a pair that ended early has reached its mentee, one who withdrew is not counted',
    left: [
      {
        ...school(7, { pairs: { 7: EARLY }, people: { 'М-6': WITHDRAWN } }),
        staff: { all: null, young: 10 },
      },
      '6/10 нет',
    ],
  },
  'I-02': {
    zero: school(2),
    at: [{ ...school(2), staff: { all: 8, young: null }, thresholds: { 'I-02': 50 } }, '4/8 да'],
    below: [{ ...school(2), staff: { all: 9, young: null }, thresholds: { 'I-02': 50 } }, '4/9 нет'],
    meaning: 'an ended pair still counts; who has left or works elsewhere is not among the staff',
    left: [
      {
        ...school(3, { pairs: { 2: ENDED }, people: { 'Н-2': GONE, 'Н-3': { external: true } } }),
        ...{ staff: { all: 8, young: null }, thresholds: { 'I-02': 50 } },
      },
      '4/8 да',
    ],
  },
  'I-03': {
    zero: {},
    at: [school(2), '4'],
    below: [school(1), '2'],
    meaning: 'everybody the year has reached counts, whatever came after',
    left: [deserted, '4'],
  },
  'I-04': {
    zero: {},
    at: [school(1), '1/1 да'],
    below: [school(1, { pairs: { 1: { orderNumber: '' } } }), '0/1 нет'],
    meaning: 'a pair with an order stays counted after it has ended',
    left: [deserted, '2/2 да'],
  },
  'I-05': {
    zero: school(2),
    at: [{ answers: content('Q-06', 17, 20) }, '17/20 да'],
    below: [{ answers: content('Q-06', 16, 20) }, '16/20 нет'],
    meaning: 'an ended pair has answered, the answers of who has withdrawn are taken out',
    left: [{ ...twenty('М-1'), answers: content('Q-06', 18, 20, 'М') }, '17/19 да'],
  },
  'I-06': {
    zero: school(2),
    at: [{ answers: content('Q-07', 17, 20) }, '17/20 да'],
    below: [{ answers: content('Q-07', 16, 20) }, '16/20 нет'],
    meaning: 'an ended pair has answered, the answers of who has withdrawn are taken out',
    left: [{ ...twenty('Н-1'), answers: content('Q-07', 17, 20, 'Н') }, '16/19 нет'],
  },
  'I-07': {
    zero: { plan: [step(false, false, false)] },
    at: [{ plan: [step(true), step(true, false)] }, '2/2 да'],
    below: [{ plan: [step(true), step(false)] }, '1/2 нет'],
    meaning: 'the plan is the same for whoever is left; a row that is not required is left out',
    left: [{ ...deserted, plan: [step(true), step(false, false, false)] }, '1/1 да'],
  },
  'I-08': {
    zero: { plan: [step(false, false, false)] },
    at: [{ plan: [step(true), step(true)] }, '2/2 да'],
    below: [{ plan: [step(true), step(true, false)] }, '1/2 нет'],
    meaning: 'the plan is the same for whoever is left; a row that is not required is left out',
    left: [{ ...deserted, plan: [step(true), step(false, false, false)] }, '1/1 да'],
  },
  'I-09': {
    zero: school(2),
    at: [{ ...school(1), items: items('1', 10, 0) }, '10/10 да'],
    below: [{ ...school(1), items: items('1', 9, 1) }, '9/10 нет'],
    meaning: 'a programme ended as planned counts, one broken off early does not',
    left: [
      {
        ...school(2, { pairs: { 1: ENDED, 2: EARLY }, people: { 'М-1': WITHDRAWN } }),
        items: [...items('1', 10, 0), ...items('2', 0, 10)],
      },
      '10/10 да',
    ],
  },
  'I-10': {
    zero: school(2),
    at: [{ ...school(1), items: items('1', 9, 1) }, '0/1 да'],
    below: [{ ...school(1), items: items('1', 8, 2) }, '1/1 нет'],
    meaning: 'a programme broken off early is not called weak',
    left: [
      { ...school(2, { pairs: { 2: EARLY } }), items: [...items('1', 9, 1), ...items('2', 0, 10)] },
      '0/1 да',
    ],
  },
  'I-11': {
    zero: { ...school(2), events: closing([]) },
    at: [{ ...school(5), events: closing(names(5).slice(1)) }, '9/10 да'],
    below: [{ ...school(5), events: closing(names(5).slice(2)) }, '8/10 нет'],
    meaning: 'nobody expects who has withdrawn or whose pair ended early',
    left: [
      {
        ...school(6, { pairs: { 6: EARLY }, people: { 'Н-1': WITHDRAWN } }),
        events: closing(names(5).slice(1)),
      },
      '9/9 да',
    ],
  },
  'I-12': {
    line: 'октябрь – декабрь 2026',
    zero: { ...school(1), answers: [diagnosis('Н-1', '2026-09-10')] },
    at: [
      { ...school(1), answers: [diagnosis('Н-1', '2026-10-01'), diagnosis('М-1', '2026-11-20')] },
      '2/2 да',
    ],
    below: [
      { ...school(1), answers: [diagnosis('Н-1', '2026-10-01'), diagnosis('М-1', '2026-09-30')] },
      '1/2 нет',
    ],
    meaning: 'nobody expects who has withdrawn or whose pair ended early',
    left: [
      {
        ...school(2, { pairs: { 2: EARLY }, people: { 'М-1': WITHDRAWN } }),
        answers: [diagnosis('Н-1', '2026-10-01')],
      },
      '1/1 да',
    ],
  },
  'I-13': {
    zero: { ...school(2), events: spoke([]) },
    at: [{ ...school(2), events: spoke(['Н-1', 'М-2']) }, '2/2 да'],
    below: [{ ...school(2), events: spoke(['Н-1', 'М-1']) }, '1/2 нет'],
    meaning: 'a pair that ended early owes no speech',
    left: [{ ...school(2, { pairs: { 2: EARLY } }), events: spoke(['Н-1']) }, '1/1 да'],
  },
  'I-14': {
    zero: { ...school(2), events: news('2025-09-10') },
    at: [{ today: d('2026-12-01'), events: news('2026-09-30', '2026-10-01', '2026-11-15') }, '3/3 да'],
    below: [{ today: d('2026-12-01'), events: news('2026-09-01', '2026-09-30', '2026-11-15') }, '2/3 нет'],
    meaning: 'a publication is one whoever has left since',
    left: [{ ...deserted, events: news('2026-09-10', '2026-10-10') }, '2/2 да'],
  },
  'I-15': {
    zero: { ...school(2), events: [event('семинар', '2026-11-10', names(2))] },
    at: [{ ...school(1), events: outside(names(1)) }, '2/2 да'],
    below: [{ ...school(1), events: outside(['М-1']) }, '1/2 нет'],
    meaning: 'nobody expects who has withdrawn or whose pair ended early',
    left: [
      { ...school(2, { pairs: { 2: EARLY }, people: { 'Н-1': GONE } }), events: outside(['М-1']) },
      '1/1 да',
    ],
  },
  'I-16': {
    zero: school(2),
    at: [
      school(2, { people: { 'Н-1': { trained: 'курс' }, 'Н-2': { trainedOn: d('2026-10-01') } } }),
      '2/2 да',
    ],
    below: [school(2, { people: { 'Н-1': { trained: 'курс' } } }), '1/2 нет'],
    meaning: 'a mentor who has left or whose pair ended early is not asked',
    left: [school(3, { pairs: { 2: EARLY }, people: { 'Н-1': { trained: 'курс' }, 'Н-3': GONE } }), '1/1 да'],
  },
  'I-17': {
    line: 'быть наставником',
    zero: school(2),
    at: [{ ...school(2), consentsOf: agreed('Н-1', 'Н-2') }, '2/2 да'],
    below: [{ ...school(2), consentsOf: agreed('Н-1') }, '1/2 нет'],
    meaning: 'a consent withdrawn is none, an ended pair needs none',
    left: [
      {
        ...school(3, { pairs: { 3: ENDED } }),
        consentsOf: new Map([
          ...agreed('Н-1', 'Н-3'),
          ['Н-2', [{ ...agreed('Н-2').get('Н-2')![0]!, withdrawn: d('2026-11-01') }]],
        ]),
      },
      '1/2 нет',
    ],
  },
  'I-18': {
    zero: {},
    at: [school(1, { pairs: { 1: complete } }), '1/1 да'],
    below: [school(2, { pairs: { 1: complete, 2: { ...complete, programmeDate: null } } }), '1/2 нет'],
    meaning: 'a pair that ended early owes no papers, one that ended as planned does',
    left: [school(3, { pairs: { 1: complete, 2: EARLY, 3: { ...ENDED, ...complete } } }), '2/2 да'],
  },
  'I-19': {
    zero: school(2),
    at: [
      {
        ...school(1, { pairs: { 1: worked } }),
        meetings: [meeting('1', '2026-10-06'), meeting('1', '2026-11-06')],
      },
      '2/2 да',
    ],
    below: [
      {
        ...school(1, { pairs: { 1: worked } }),
        meetings: [meeting('1', '2026-10-06'), meeting('1', '2026-12-06')],
      },
      '1/2 нет',
    ],
    meaning: 'meetings of an ended pair count with the months it worked',
    left: [
      {
        ...school(2, { pairs: { 1: worked, 2: { ...worked, ...EARLY } } }),
        meetings: [meeting('1', '2026-10-06'), meeting('1', '2026-11-06'), meeting('2', '2026-10-01')],
      },
      '3/3 да',
    ],
  },
  'I-20': {
    zero: { ...school(1), answers: [diagnosis('М-1', '2026-09-10')] },
    at: [{ answers: [...area('М-1', 1, 2), ...area('М-2', 0, 0)], thresholds: { 'I-20': 50 } }, '1/2 да'],
    below: [
      {
        answers: [...area('М-1', 1, 2), ...area('М-2', 0, 0), ...area('М-3', 1, 1), ...area('М-4', 2, 3)],
        thresholds: { 'I-20': 50 },
      },
      '1/3 нет',
    ],
    meaning: 'an area that was measured twice counts whoever has left since, but not of who has withdrawn',
    left: [
      {
        ...deserted,
        ...{ answers: [...area('М-1', 0, 0), ...area('М-2', 1, 2)], thresholds: { 'I-20': 50 } },
      },
      '1/1 да',
    ],
  },
  'I-21': {
    zero: { ...school(1), answers: marked('Q-03s', 'М-1', '2026-09-10', 5) },
    at: [{ answers: expected([4, 6, 5, 5, 5]) }, 'в среднем 0 да'],
    below: [{ answers: expected([4, 5, 5, 5, 5]) }, 'в среднем -0.2 нет'],
    meaning: 'marks of an ended pair stay what they are, those of who has withdrawn are taken out',
    left: [{ ...twenty('М-2'), answers: expected([4, 9, 6, 5, 5, 5]) }, 'в среднем 0 да'],
  },
  'I-22': {
    zero: { ...school(5), today: d('2027-08-31') },
    at: [
      {
        ...school(5, { people: { 'М-1': { leftOn: d('2027-06-01') } } }),
        ...{ today: NEXT, thresholds: { 'I-22': 80 } },
      },
      '4/5 да',
    ],
    below: [
      {
        ...school(5, { people: { 'М-1': { leftOn: d('2027-09-01') }, 'М-2': GONE } }),
        ...{ today: NEXT, thresholds: { 'I-22': 80 } },
      },
      '3/5 нет',
    ],
    meaning: 'a withdrawn consent or an ended pair is no dismissal, a day after the first is too late',
    left: [
      {
        ...school(3, {
          pairs: { 1: ENDED, 2: EARLY },
          people: { 'М-1': WITHDRAWN, 'М-3': { ...GONE, leftOn: d('2027-09-02') } },
        }),
        ...{ today: NEXT, thresholds: { 'I-22': 80 } },
      },
      '3/3 да',
    ],
  },
  'I-23': {
    zero: school(2),
    at: [{ answers: willing(5, 5) }, '5/5'],
    below: [{ answers: willing(4, 5) }, '4/5'],
    meaning: 'an ended pair has answered, the answers of who has withdrawn are taken out',
    left: [{ ...twenty('М-1'), answers: willing(4, 5) }, '3/4'],
  },
  'I-24': {
    zero: school(2),
    at: [{ answers: curator(15) }, '15/18 да'],
    below: [{ answers: curator(14) }, '14/18 нет'],
    meaning: 'the curator speaks of the programme, not of people',
    left: [{ ...deserted, answers: curator(15) }, '15/18 да'],
  },
  'I-25': {
    line: 'А',
    zero: { plan: [step(false, false, false)] },
    at: [{ plan: [step(true), step(true, false)] }, '2/2 да'],
    below: [{ plan: [step(true), step(false)] }, '1/2 нет'],
    meaning: 'the plan is the same for whoever is left; a row that is not required is left out',
    left: [{ ...deserted, plan: [step(true), step(false, false, false)] }, '1/1 да'],
  },
};

function lineOf(code: IndicatorCode, book: Book): IndicatorValue {
  const { line } = TABLE[code];
  return indicatorsOf(facts(book)).find(
    (one) => one.code === code && (line === undefined || one.detail === line),
  )!;
}

function counted(code: IndicatorCode, book: Book): string {
  const value = lineOf(code, book);
  const { part, whole } = value;
  if (part === null) return '-';
  const reached = reachedBy(value, thresholdOf(code, [], facts(book)));
  const judged = reached === null ? '' : reached ? ' да' : ' нет';
  if (code === 'I-21') return `в среднем ${Math.round((part / whole!) * 1000) / 1000}${judged}`;
  return `${part}${whole === null ? '' : `/${whole}`}${judged}`;
}

const ROWS = Object.entries(TABLE) as [IndicatorCode, Row][];

describe('every indicator', () => {
  it('of the 25 stands in the table', () => {
    const all = Array.from({ length: 25 }, (_, i) => `I-${String(i + 1).padStart(2, '0')}`);
    expect(INDICATOR_CODES).toEqual(all);
    expect(ROWS.map(([code]) => code).sort()).toEqual(all);
  });

  it.each(ROWS)('%s without data says so, and is neither good nor bad', (code, { zero }) => {
    for (const book of [{}, zero]) {
      const values = indicatorsOf(facts(book)).filter((one) => one.code === code);
      const value = lineOf(code, book) ?? values[0];
      if (value) {
        expect(indicatorTexts.value(value, null)).toBe('данные не собраны');
        expect(reachedBy(value, thresholdOf(code, [], facts(book)))).toBeNull();
      }
    }
    expect(lineOf(code, zero)?.part ?? null).toBeNull();
  });

  it.each(ROWS)('%s at its threshold is reached', (code, { at: [book, expected] }) => {
    expect(counted(code, book)).toBe(expected);
  });

  it.each(ROWS)('%s just below is not', (code, { below: [book, expected] }) => {
    expect(counted(code, book)).toBe(expected);
  });

  it.each(ROWS.map(([code, row]) => ({ code, ...row })))('$code: $meaning', ({ code, left }) => {
    expect(counted(code, left[0])).toBe(left[1]);
  });
});

describe('source rows', () => {
  const books = ROWS.flatMap(([code, { at, below, left }]) =>
    [at, below, left].map(([book]) => [code, book] as const),
  );

  it.each(books)('%s: all that was counted can be shown', (code, book) => {
    const { part, whole, rows = [], rest = [] } = lineOf(code, book);
    expect(rows.length + rest.length).toBeGreaterThan(0);
    expect(rows.filter((row) => rest.includes(row))).toEqual([]);
    const byRows = ['I-03', 'I-04', 'I-07', 'I-08', 'I-09', 'I-10', 'I-13', 'I-16', 'I-17', 'I-18', 'I-22'];
    if (!byRows.includes(code)) return;
    expect(rows.length).toBe(part);
    if (whole !== null) expect(rows.length + rest.length).toBe(whole);
  });
});

describe('the order of rows', () => {
  const whole: Book = {
    ...school(4, {
      pairs: { 1: complete, 3: EARLY, 4: ENDED },
      people: { 'Н-1': { trained: 'курс' }, 'М-3': WITHDRAWN, 'М-4': GONE },
    }),
    items: [...items('1', 3, 1), ...items('2', 1, 3), ...items('3', 0, 2)],
    meetings: [meeting('1', '2026-10-06'), meeting('2', '2026-10-06'), meeting('4', '2026-09-20')],
    answers: [
      ...content('Q-06', 5, 6),
      ...expected([6, 4, 7, 5, 5]),
      ...area('М-1', 1, 2),
      ...area('М-2', 0, 0),
      ...curator(13),
    ],
    events: [
      ...closing(names(2)),
      ...outside(['М-1']),
      ...spoke(['Н-2']),
      ...news('2026-09-10', '2026-10-10'),
    ],
    plan: [step(true), step(false), step(true, false)],
    consentsOf: agreed('Н-1', 'Н-2'),
    staff: { all: 20, young: 6 },
  };
  const figures = (book: Book): string[] =>
    indicatorsOf(facts(book)).map(
      ({ code, detail = '', part, whole: all }) => `${code} ${detail} ${part}/${all}`,
    );
  const SHEETS = ['pairs', 'mentors', 'mentees', 'items', 'meetings', 'answers', 'events', 'plan'] as const;

  it('of any sheet changes no indicator', () => {
    const shuffles = SHEETS.map((sheet) => {
      const rows = whole[sheet] as readonly object[];
      return fc.shuffledSubarray([...rows], { minLength: rows.length });
    });
    fc.assert(
      fc.property(fc.tuple(...shuffles), (orders) => {
        const shuffled = Object.fromEntries(SHEETS.map((sheet, i) => [sheet, orders[i]]));
        expect(figures({ ...whole, ...shuffled })).toEqual(figures(whole));
      }),
      { numRuns: 100 },
    );
  });
});

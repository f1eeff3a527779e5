import { describe, expect, it } from 'vitest';
import {
  figureSentence,
  NOTE_RULES,
  type NotePart,
  notePart,
} from '../../../../src/documents/kinds/reports/note-rules';
import type { World, WorldIndicator, WorldPair } from '../../../../src/documents/world';
import type { WorldMonth, WorldParticipant } from '../../../../src/documents/world-year';
import { INDICATOR_CODES } from '../../../../src/domain/monitoring/indicators';
import { day } from '../../sample';
import { answers, bare, goodYear, steps } from './years';

const GOOD = goodYear(12);
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');
const say = (id: string, world: World): string =>
  plain(NOTE_RULES.find((rule) => rule.id === id)!.say(world, true));

const changed = (world: World, i: number, change: Partial<WorldPair>): WorldPair[] =>
  world.pairs.map((pair, n) => (n === i ? { ...pair, ...change } : pair));

const month = (code: string, part: number, whole: number | null, of = '2026-05'): WorldMonth => ({
  ...{ month: of, code, detail: '', value: '' },
  ...{ part, whole },
});

const kept = (pair: string, person: string): WorldParticipant => ({
  ...{ year: '2025/2026', person, role: 'наставник', position: '', category: '', experience: null },
  ...{ form: '', pair, order: '', from: day('02.09.2025'), to: day('29.05.2026'), programme: '' },
  ...{ meetings: null, items: '', result: '', reward: '', training: '', status: 'завершена' },
});

const marks = (area: string, first: number, last: number, people = 6) =>
  Array.from({ length: people }, (_, i) =>
    [['10.09.2026', first] as const, ['12.05.2027', last] as const].map(([date, score]) => ({
      ...{
        survey: 'Диагностика',
        round: '',
        date: day(date),
        person: GOOD.pairs[i]!.menteeId,
        question: area,
      },
      ...{ answer: '', score },
    })),
  ).flat();

const reward = { id: 'ПО-1', person: 'Н-01', kind: 'благодарность', basis: '', document: '' };
const material = { id: 'КП-1', title: 'Конспект', topics: [], author: '', pair: '', link: '', best: false };

const oneMentor = (count: number): World => {
  const { pairs } = GOOD;
  return goodYear(12, { pairs: pairs.slice(0, count).map((pair) => ({ ...pair, mentorId: 'Н-01' })) });
};

const withIndicator = (world: World, code: string, change: Partial<WorldIndicator>): World => ({
  ...world,
  indicators: world.indicators.map((one) => (one.code === code ? { ...one, ...change } : one)),
});

const SPEAKS: Readonly<Record<string, readonly [says: World, sentence: string, silent: readonly World[]]>> = {
  'pairs-a-year-before': [
    { ...GOOD, participants: [kept('П-2025-1', 'Н-01'), kept('П-2025-2', 'Н-02')] },
    'Пар стало больше: 12 против 2 в 2025/2026 учебном году.',
    [GOOD, { ...GOOD, participants: [{ ...kept('П-1', 'Н-01'), year: '2023/2024' }] }],
  ],
  load: [
    oneMentor(3),
    'На 1 наставника приходится 3 пары, в среднем 3 на одного: нагрузка велика.',
    [GOOD, oneMentor(2), bare(0)],
  ],
  'late-rows': [
    goodYear(6, { roadmap: steps('выполнено', 'просрочено', 'просрочено') }),
    'Просрочены 2 строки дорожной карты.',
    [GOOD, bare(6), goodYear(6, { roadmap: steps('выполнено с опозданием') })],
  ],
  'weakest-stage': [
    goodYear(6, {
      roadmap: steps('выполнено', 'просрочено', 'выполнено').map((step, i) => ({
        ...step,
        stage: i < 2 ? 'Организация' : 'Работа',
      })),
    }),
    'Слабее других выполнен этап «Организация»: 1 из 2 строк.',
    [GOOD, bare(6), goodYear(6, { roadmap: steps('выполнено', 'просрочено') })],
  ],
  'idle-pairs': [
    goodYear(6, { meetings: goodYear(6).meetings.filter(({ pair }) => pair !== 'П-2026-01') }),
    'Без записанных встреч – 1 из 6 пар.',
    [GOOD, bare(6)],
  ],
  'uneven-meetings': [
    goodYear(6, {
      meetings: goodYear(6).meetings.filter(({ pair, date }) => pair !== 'П-2026-01' || date! < '2026-12'),
    }),
    'Пары встречались неодинаково часто: от 3 до 9 раз за год.',
    [GOOD, bare(6)],
  ],
  'ended-early': [
    goodYear(6, {
      pairs: changed(goodYear(6), 0, { status: 'завершена досрочно', endReason: 'увольнение' }),
    }),
    'Досрочно завершена работа 1 из 6 пар (увольнение – 1).',
    [GOOD, goodYear(6, { pairs: changed(goodYear(6), 0, { status: 'завершена' }) })],
  ],
  events: [GOOD, 'Проведены 3 мероприятия программы.', [bare(6)]],
  materials: [
    { ...GOOD, materials: [{ ...material, date: day('10.02.2027') }] },
    'В копилку методических материалов добавлен 1 материал.',
    [GOOD, { ...GOOD, materials: [{ ...material, date: day('10.02.2026') }] }],
  ],
  rewarded: [
    {
      ...GOOD,
      rewards: [
        { ...reward, date: day('02.03.2027') },
        { ...reward, date: day('24.05.2027') },
      ],
    },
    'Поощрён 1 участник программы.',
    [GOOD, { ...GOOD, rewards: [{ ...reward, date: null }] }],
  ],
  'sides-apart': [
    withIndicator(GOOD, 'I-06', { part: 6, reached: false }),
    'Наставляемые довольны чаще, чем наставники: 100 % против 50 %.',
    [GOOD, withIndicator(GOOD, 'I-06', { part: 1, whole: 4 }), withIndicator(GOOD, 'I-06', { part: null })],
  ],
  'best-area': [
    { ...GOOD, answers: [...marks('документация', 1, 2), ...marks('занятия', 1, 3)] },
    'Больше всего выросла оценка по области «занятия»: с 1 до 3 балла (6 человек).',
    [bare(6), { ...GOOD, answers: marks('занятия', 1, 3, 4) }, { ...GOOD, answers: marks('занятия', 2, 2) }],
  ],
  'stuck-areas': [
    { ...GOOD, answers: [...marks('документация', 1, 2), ...marks('занятия', 1, 1)] },
    'Без роста остались оценки по 1 области (средний балл в конце): «занятия» – 1.',
    [bare(6), { ...GOOD, answers: marks('занятия', 1, 3) }, { ...GOOD, answers: marks('занятия', 1, 1, 3) }],
  ],
  growth: [
    { ...GOOD, history: [month('I-05', 6, 12), month('I-19', 30, 10)] },
    'Лучше, чем годом ранее, 1 показатель: удовлетворённость наставляемых. Хуже, чем годом ранее, 1 показатель: число встреч на пару в месяц.',
    [
      GOOD,
      { ...GOOD, history: [month('I-05', 6, 12, '2026-09')] },
      { ...GOOD, history: [month('I-05', 3, 4)] },
    ],
  ],
  'few-meetings-weak-plans': [
    withIndicator(
      withIndicator(
        goodYear(6, {
          programmes: goodYear(6).programmes.map((item, i) => ({
            ...item,
            status: i < 2 ? 'в работе' : 'выполнено',
          })),
        }),
        'I-19',
        { part: 1, whole: 50, reached: false },
      ),
      'I-09',
      { part: 4, whole: 6, reached: false },
    ),
    'Встреч меньше, чем нужно, и у 2 пар программа не выполнена до конца: вероятная причина – нерегулярные встречи.',
    [GOOD, withIndicator(GOOD, 'I-19', { part: 1, whole: 50, reached: false }), bare(6)],
  ],
};

const own = NOTE_RULES.filter(({ id }) => !/^I-\d\d$/.test(id)).map(({ id }) => id);

it('every rule that is no single indicator is proved here', () => {
  expect(Object.keys(SPEAKS).sort()).toEqual([...own].sort());
});

describe.each(Object.entries(SPEAKS))('the rule %s', (id, [says, sentence, silent]) => {
  it('speaks when its figures say so', () => expect(say(id, says)).toBe(sentence));
  it('is silent otherwise', () =>
    expect(silent.map((world) => say(id, world))).toEqual(silent.map(() => '')));
});

const OF_INDICATORS = NOTE_RULES.filter(({ id }) => /^I-\d\d$/.test(id)).map(({ id }) => id);

describe.each(OF_INDICATORS)('the rule of %s', (code) => {
  it('speaks when data are collected, and only then', () => {
    const known = GOOD.indicators.some((one) => one.code === code && one.part !== null);
    expect(say(code, GOOD) !== '').toBe(known);
    expect(say(code, withIndicator(GOOD, code, { part: null }))).toBe('');
  });

  it('says that the threshold is missed when it is', () => {
    const [figure] = GOOD.indicators.filter((one) => one.code === code && one.threshold !== '');
    if (!figure || figure.part === null) return;
    const low = { ...figure, part: 0, reached: false };
    const sentence = plain(figureSentence(GOOD, low, true));
    expect(sentence).toMatch(/не достигнут/);
    expect(plain(figureSentence(GOOD, figure, true))).not.toMatch(/не достигнут/);
  });
});

it('tells all that the figures know: no indicator but the stages and I-10 is left out', () => {
  const left = INDICATOR_CODES.filter((code) => !OF_INDICATORS.includes(code));
  expect(left).toEqual(['I-10', 'I-25']);
});

it.each([
  [month('I-05', 6, 12), 'Годом ранее – 6 из 12 (50 %).'],
  [month('I-05', 3, 4), ''],
  [month('I-05', 6, 12, '2025-05'), ''],
])('sets a year before beside it: %#', (before, words) => {
  const sentence = say('I-05', { ...GOOD, history: [before] });
  expect(sentence).toBe(
    ['Удовлетворённость участием отмечена у всех 12 опрошенных наставляемых.', words]
      .filter(Boolean)
      .join(' '),
  );
});

const PARTS: readonly NotePart[] = [
  ...(['участники', 'документы', 'карта', 'встречи', 'события', 'анкеты', 'влияние', 'выводы'] as const),
];

const BOOKS: readonly (readonly [string, World])[] = [
  ['a good year', GOOD],
  ['one pair', goodYear(1)],
  ['an empty year', bare(0)],
  ['pairs and nothing else', bare(6)],
  [
    'a bad year',
    goodYear(6, {
      roadmap: steps('просрочено'),
      answers: answers('Итоговая анкета наставляемого', ['М-01'], 3),
      meetings: [],
    }),
  ],
  ...Object.entries(SPEAKS).map(([id, [world]]) => [id, world] as const),
];

it.each(BOOKS)('prints no sentence without a number: %s', (_, world) => {
  for (const part of PARTS)
    for (const sentence of notePart(world, part, true)) expect(sentence).toMatch(/\d/);
});

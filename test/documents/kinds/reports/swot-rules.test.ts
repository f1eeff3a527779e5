import { describe, expect, it } from 'vitest';
import { SWOT_CARD } from '../../../../src/documents/kinds/reports/swot';
import { linesOfSide, SWOT_RULES } from '../../../../src/documents/kinds/reports/swot-rules';
import type { World } from '../../../../src/documents/world';
import { day } from '../../sample';
import { answers, bare, goodYear, steps } from './years';

const GOOD = goodYear(6);
const plain = (lines: readonly string[]): string[] => lines.map((one) => one.replace(/\u00a0/g, ' '));
const lines = (id: string, world: World): string[] =>
  plain(SWOT_RULES.find((rule) => rule.id === id)!.lines(world, true));

const LATE = goodYear(6, { roadmap: steps('выполнено', 'просрочено') });
const event = { ...GOOD.events[0]!, kind: 'конкурс', date: day('10.03.2027') };
const endedBy = (endReason: string): World =>
  goodYear(6, {
    pairs: GOOD.pairs.map((pair, i) =>
      i === 0 ? { ...pair, status: 'завершена досрочно', endReason } : pair,
    ),
  });
const oneMentor = (count: number): World =>
  goodYear(6, { pairs: GOOD.pairs.slice(0, count).map((pair) => ({ ...pair, mentorId: 'Н-01' })) });
const staff = (staffAll: string): World => ({ ...GOOD, settings: { ...GOOD.settings, staffAll } });
const young = (part: number): World => ({
  ...GOOD,
  indicators: GOOD.indicators.map((one) => (one.code === 'I-01' ? { ...one, part } : one)),
});
const asked = (answer: string): World =>
  goodYear(6, {
    answers: [
      ...GOOD.answers,
      ...answers('Итоговая анкета наставляемого', ['М-01', 'М-02'], 9).map((one) => ({
        ...{ ...one, question: 'Хочу ли сам стать наставником', answer, score: null },
      })),
    ],
  });

const RULES: Readonly<Record<string, readonly [says: World, line: string, silent: World]>> = {
  good: [GOOD, 'Удовлетворённость участием отмечена у всех 6 опрошенных наставляемых', bare(0)],
  bad: [LATE, 'Отмечено выполнение 1 из 2 строк дорожной карты с наступившим сроком', GOOD],
  missing: [
    { ...GOOD, indicators: GOOD.indicators.map((one) => ({ ...one, part: one.code === 'I-06' ? null : 1 })) },
    'данные не собраны по 1 показателю: удовлетворённость наставников',
    { ...GOOD, indicators: GOOD.indicators.filter(({ part }) => part !== null) },
  ],
  events: [
    { ...GOOD, events: [{ ...event, level: 'муниципальный' }] },
    'мероприятия вне организации доступны парам: за год – 1',
    {
      ...GOOD,
      events: [
        { ...event, level: 'внутренний' },
        { ...event, level: '' },
      ],
    },
  ],
  ready: [
    asked('да'),
    'готовность продолжить участие или стать наставником отмечена у всех 2 опрошенных наставляемых',
    asked('нет'),
  ],
  staff: [
    staff('30'),
    'в наставничестве ещё не участвует 21 из 30 педагогов: среди них можно искать наставников',
    staff(''),
  ],
  leaving: [
    endedBy('увольнение'),
    'уход участников: по этой причине прекращена работа 1 из 6 пар',
    endedBy('план выполнен'),
  ],
  'few-mentors': [
    oneMentor(3),
    'мало наставников: на одного приходится 3 наставляемых (3 на 1)',
    oneMentor(1),
  ],
  uncovered: [young(4), 'без наставника работают 2 из 6 молодых педагогов', GOOD],
};

it('every rule is proved here', () => {
  expect(Object.keys(RULES).sort()).toEqual(SWOT_RULES.map(({ id }) => id).sort());
});

describe.each(Object.entries(RULES))('the rule %s', (id, [says, line, silent]) => {
  it('fills its cell when the figures say so', () => expect(lines(id, says)).toContain(line));
  it('is silent otherwise', () => expect(lines(id, silent)).not.toContain(line));
  it('never tells without a number', () => {
    for (const one of lines(id, says)) expect(one).toMatch(/\d/);
  });
});

it('offers chances and dangers on the card, where they may be changed', () => {
  const start = (id: string): string =>
    SWOT_CARD.find((field) => field.id === id)!.start!(endedBy('перевод'));
  expect(start('угрозы')).toBe('Уход участников: по этой причине прекращена работа 1 из 6 пар');
  expect(linesOfSide(endedBy('перевод'), 'угрозы', true, false)).toEqual([]);
});

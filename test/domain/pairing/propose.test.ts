import { describe, expect, it } from 'vitest';
import type { Aim } from '../../../src/domain/pairing/aims';
import { BARS, type Bar, barsIn } from '../../../src/domain/pairing/bars';
import type { MenteeFact, MentorFact, PairFact } from '../../../src/domain/pairing/facts';
import { barsAt, matchOf, withDecision } from '../../../src/domain/pairing/match';
import { type Proposed, propose } from '../../../src/domain/pairing/propose';
import { weightOf } from '../../../src/domain/pairing/weights';
import type { Papers, World } from '../../../src/domain/pairing/world';
import { BAR_WORDS, barText, liftText } from '../../../src/text/matching-bars';
import { day, mentee, mentor, pair } from './facts-kit';
import { papersOf, world } from './world-kit';

const barsOf = (
  facts: Partial<World>,
  one: Partial<MenteeFact> = {},
  other: Partial<MentorFact> = {},
): Bar[] => {
  const [mentees, mentors] = [[mentee(one)], [mentor(other)]];
  return barsIn(barsAt(matchOf(world({ mentees, mentors, ...facts })), 0, 0));
};
const papers = (id: string, own: Partial<Papers>): Partial<World> => ({
  papers: papersOf([mentee(), mentor()], { [id]: own }),
});

describe('hard rules', () => {
  it.each<[Bar | null, string, Partial<World>, Partial<MenteeFact>, Partial<MentorFact>]>([
    [null, 'nothing in the way', {}, {}, {}],
    ['mentee-gone', 'the mentee left', {}, { status: 'выбыл' }, {}],
    ['mentor-away', 'from today on', {}, {}, { awayFrom: day('2026-11-21') }],
    ['mentor-away', 'until today', {}, {}, { awayTo: day('2026-11-21') }],
    [null, 'until yesterday', {}, {}, { awayTo: day('2026-11-20') }],
    [null, 'from tomorrow on', {}, {}, { awayFrom: day('2026-11-22') }],
    ['mentee-away', 'the mentee today', {}, { awayFrom: day('2026-11-01'), awayTo: day('2026-12-01') }, {}],
    [
      'mentor-away',
      'the first of September',
      { firstDay: day('2026-09-01') },
      {},
      { awayTo: day('2026-09-01') },
    ],
    ['mentor-no-contract', 'an external without a contract', {}, {}, { external: true, contract: ' ' }],
    [null, 'an external with one', {}, {}, { external: true, contract: '№ 5 от 01.09.2026' }],
    ['superior', 'named in full', {}, { superior: 'Осадчая Татьяна Викторовна' }, {}],
    ['superior', 'named with initials and position', {}, { superior: 'Осадчая Т. В., методист' }, {}],
    [null, 'a namesake of the superior', {}, { superior: 'Осадчая Анна Викторовна' }, {}],
    ['mentor-head', 'the head', { head: { name: 'Осадчая Т. В.', mayMentor: false } }, {}, {}],
    [null, 'a head who may', { head: { name: 'Осадчая Т. В.', mayMentor: true } }, {}, {}],
    [
      'pair-withdrawn',
      'the consent to their pair',
      { takenBack: [{ menteeId: 'М-01', mentorId: 'Н-01' }] },
      {},
      {},
    ],
    [
      'forbidden',
      'the curator',
      { decisions: [{ menteeId: 'М-01', mentorId: 'Н-01', decision: 'forbid' }] },
      {},
      {},
    ],
    ['ballot', 'of the mentee', { ballots: [{ person: 'М-01', choices: [], never: ['Н-01'] }] }, {}, {}],
    ['ballot', 'of the mentor', { ballots: [{ person: 'Н-01', choices: [], never: ['М-01'] }] }, {}, {}],
    [null, 'of somebody else', { ballots: [{ person: 'М-01', choices: [], never: ['Н-02'] }] }, {}, {}],
  ])('%s: %s', (bar, _, facts, one, other) => {
    expect(barsOf(facts, one, other)).toEqual(bar === null ? [] : [bar]);
  });

  it.each<[World['policy'], Papers['data'], boolean]>([
    ['require', 'missing', true],
    ['require', 'expired', true],
    ['require', 'withdrawn', true],
    ['remind', 'missing', false],
    ['remind', 'expired', false],
    ['remind', 'withdrawn', true],
    ['off', 'missing', false],
    ['off', 'withdrawn', true],
  ])('consents %s: data %s keeps out %s', (policy, data, out) => {
    expect(barsOf({ policy, ...papers('Н-01', { data }) })).toEqual(out ? [`mentor-data-${data}`] : []);
    expect(barsOf({ policy, ...papers('М-01', { data }) })).toEqual(out ? [`mentee-data-${data}`] : []);
  });

  it.each<World['policy']>(['require', 'remind', 'off'])(
    'consents %s: a withdrawn part in it keeps out',
    (policy) => {
      expect(barsOf({ policy, ...papers('Н-01', { work: 'withdrawn' }) })).toEqual(['mentor-work-withdrawn']);
      expect(barsOf({ policy, ...papers('Н-01', { work: 'missing' }) })).toEqual([]);
    },
  );

  it('are all told when there are several, and lifted only when each can be', () => {
    const bars = barsOf({ policy: 'require', ...papers('М-01', { data: 'missing' }) }, {}, { capacity: 0 });
    expect(bars).toEqual(['no-places', 'mentee-data-missing']);
    expect(barText(bars)).toBe('Нет свободных мест. Нет согласия наставляемого на обработку данных.');
    expect(liftText(bars)).toMatch(/увеличьте число мест.*Получите согласие/);
    expect(liftText([...bars, 'same-person'])).toBeNull();
  });

  it('each have a sentence, and what lifts them is one too', () => {
    for (const bar of BARS) {
      const { says, lift, short } = BAR_WORDS[bar];
      for (const text of [says, ...(lift === null ? [] : [lift])])
        expect(text).toMatch(/^[А-ЯЁ].*[а-яё»]\.$/);
      expect(short).toMatch(/^[а-яё].*[а-яё]$/);
    }
    expect(BARS.filter((bar) => BAR_WORDS[bar].lift === null)).toEqual([
      'same-person',
      'already-paired',
      'ballot',
    ]);
  });
});

const NAMES = ['Авдеева', 'Белова', 'Власова', 'Громова', 'Дурова', 'Ершова', 'Жукова', 'Зуева'];
const mentees = (...wanted: readonly (number | null)[]): MenteeFact[] =>
  wanted.map((mentorsWanted, at) =>
    mentee({ id: `М-${at}`, name: `${NAMES[at]} Анна Ильинична`, mentorsWanted, topics: ['чтение'] }),
  );
const mentors = (...capacities: readonly number[]): MentorFact[] =>
  capacities.map((capacity, at) =>
    mentor({
      id: `Н-${at}`,
      name: `${NAMES[at]} Ольга Павловна`,
      capacity,
      topics: at % 2 ? ['чтение'] : [],
    }),
  );

function proposed(facts: Partial<World>, aim: Aim = 'best'): Proposed & { cells: string[] } {
  const result = propose(matchOf(world(facts)), aim);
  return { ...result, cells: result.lines.map((line) => `${line.mentee}-${line.mentor}`) };
}
const locks = (...cells: readonly string[]): World['decisions'] =>
  cells.map((cell) => {
    const [one, other] = cell.split('-');
    return { menteeId: `М-${one}`, mentorId: `Н-${other}`, decision: 'lock' };
  });

describe('rounds', () => {
  it('everybody gets a first mentor before anybody a second', () => {
    const { lines, short, alone } = proposed({ mentees: mentees(2, 1, 1), mentors: mentors(1, 2) });
    expect(new Set(lines.map((line) => line.mentee)).size).toBe(3);
    expect([short, alone]).toEqual([[0], []]);
  });

  it('a second mentor is another one, and the one at work is not proposed again', () => {
    const [one] = mentees(2);
    const at = (status: string): PairFact[] => [pair({ mentorId: 'Н-1', menteeId: 'М-0', status })];
    const { cells, lines } = proposed({ mentees: [one!], mentors: mentors(3, 3) });
    expect(cells).toEqual(['0-1', '0-0']);
    expect(lines[0]!.points).toBeGreaterThan(lines[1]!.points);
    expect(proposed({ mentees: [one!], mentors: mentors(3, 3), pairs: at('действует') }).cells).toEqual([
      '0-0',
    ]);
    expect(proposed({ mentees: [one!], mentors: mentors(3, 3), pairs: at('завершена') }).cells).toHaveLength(
      2,
    );
  });

  it.each([
    ['завершил', []],
    ['выбыл', []],
    ['без пары', ['0-1']],
    ['', ['0-1']],
  ])('a mentee «%s» waits: %j', (status, cells) => {
    const [one] = mentees(1);
    expect(proposed({ mentees: [{ ...one!, status }], mentors: mentors(1, 1) }).cells).toEqual(cells);
  });

  it('who wants none waits for nobody', () =>
    expect(proposed({ mentees: mentees(0), mentors: mentors(1) }).waiting).toEqual([]));
});

describe('fixed pairs', () => {
  it('are kept though others would be better', () => {
    const { lines } = proposed({ mentees: mentees(1), mentors: mentors(1, 1), decisions: locks('0-0') });
    expect(lines).toMatchObject([{ mentee: 0, mentor: 0, locked: true }]);
  });

  it('are told when a rule forbids them, when nobody waits and when there is no room', () => {
    const [one, two, three] = mentees(1, 1, 1);
    const people = { mentees: [one!, two!, three!], mentors: mentors(0, 1) };
    const pairs = [pair({ mentorId: 'Н-5', menteeId: 'М-2' })];
    const { broken, cells } = proposed({ ...people, pairs, decisions: locks('0-0', '0-1', '1-1', '2-1') });
    expect(cells).toEqual(['0-1']);
    expect(broken.map(({ mentee, mentor, why, bars }) => [`${mentee}-${mentor}`, why, barsIn(bars)])).toEqual(
      [
        ['0-0', 'bars', ['no-places']],
        ['1-1', 'no-room', []],
        ['2-1', 'has-mentor', []],
      ],
    );
  });

  it('that have become pairs are no news', () => {
    const facts = { mentees: mentees(1), mentors: mentors(2), decisions: locks('0-0') };
    expect(proposed({ ...facts, pairs: [pair({ mentorId: 'Н-0', menteeId: 'М-0' })] }).broken).toEqual([]);
  });

  it('change nothing of the match they are tried on', () => {
    const match = matchOf(world({ mentees: mentees(1), mentors: mentors(1, 1) }));
    const forbidden = withDecision(match, 0, 1, 'forbid');
    expect(propose(forbidden, 'best').lines).toMatchObject([{ mentor: 0 }]);
    expect(propose(match, 'best').lines).toMatchObject([{ mentor: 1 }]);
    expect(propose(withDecision(forbidden, 0, 1, 'none'), 'best').lines).toMatchObject([{ mentor: 1 }]);
  });
});

it('the order of the rows in the sheets changes no sum', () => {
  const people = { mentees: mentees(1, 2, 1, 1, 2), mentors: mentors(2, 1, 1) };
  const turned = { mentees: [...people.mentees].reverse(), mentors: [...people.mentors].reverse() };
  for (const aim of ['best', 'most', 'fair'] as const) {
    const [one, other] = [proposed(people, aim), proposed(turned, aim)];
    expect([other.points, other.lines.length]).toEqual([one.points, one.lines.length]);
  }
});

it.each([
  ['35', 35],
  [' 40 ', 40],
  ['1 000', 1000],
  ['0', 0],
  ['5,0', 5],
  ['', null],
  ['12,5', null],
  ['-3', null],
  ['1001', null],
  ['много', null],
])('a weight typed as «%s» is %s', (text, weight) => expect(weightOf(text)).toBe(weight));

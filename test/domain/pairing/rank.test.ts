import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MenteeFact, MentorFact, PairFact } from '../../../src/domain/pairing/facts';
import { type Ranked, rankMentors } from '../../../src/domain/pairing/rank';
import type { Criterion } from '../../../src/domain/pairing/weights';
import type { World } from '../../../src/domain/pairing/world';
import { day, mentee, mentor, pair } from './facts-kit';
import { WEIGHTS, world } from './world-kit';

const rank = (
  asked: MenteeFact,
  mentors: readonly MentorFact[],
  pairs: readonly PairFact[] = [],
  facts: Partial<World> = {},
  except: string | null = null,
) => rankMentors(world({ mentors, mentees: [asked], pairs, ...facts }), asked.id, except);

const partsOf = ({ parts }: Ranked): Partial<Record<Criterion, number>> =>
  Object.fromEntries(parts.map(({ criterion, points }) => [criterion, points]));

describe('points', () => {
  it.each<[string, Partial<MenteeFact>, Partial<MentorFact>, object]>([
    [
      'all requests covered',
      { topics: ['чтение', 'счёт'] },
      { topics: ['Счет', 'чтение'] },
      { requests: 35 },
    ],
    ['one request of three', { topics: ['а', 'б', 'в'] }, { topics: ['в'] }, { requests: 12 }],
    ['the first three are asked', { topics: ['а', 'б', 'в', 'г'] }, { topics: ['г'] }, { requests: 0 }],
    ['own words are a request', { topics: ['а'], mainRequest: 'б' }, { topics: ['Б'] }, { requests: 18 }],
    ['no requests', {}, { topics: ['а'] }, { requests: 0 }],
    ['named by surname', { preferred: ['осадчая'] }, {}, { ballot: 18 }],
    ['named second, with initials', { preferred: ['Ким', 'Осадчая Т. В.'] }, {}, { ballot: 12 }],
    ['named by code', { preferred: ['Н-01'] }, {}, { ballot: 18 }],
    ['a namesake is named', { preferred: ['Осадчая А. В.'] }, {}, { ballot: 0 }],
    ['the same subject', { subject: 'группа 3' }, { subject: 'Группа 3' }, { setting: 8 }],
    ['the same building', { department: 'корпус 2' }, { department: 'корпус 2' }, { setting: 8 }],
    ['both unknown are not the same', {}, {}, { setting: 0, time: 0, continuing: 0 }],
    ['a common day', { days: ['Вт.', 'чт'] }, { days: ['четверг'] }, { time: 4 }],
    ['a common day and mode', { days: ['вт'], mode: 'очно' }, { days: ['вт'], mode: 'очно' }, { time: 8 }],
    ['a mixed mode goes with every mode', { mode: 'очно' }, { mode: 'смешанно' }, { time: 4 }],
    ['Tuesday is not «в другие дни»', { days: ['вторник'] }, { days: ['в другие дни'] }, { time: 0 }],
    ['ten years today', {}, { teachingSince: day('2016-11-21') }, { experience: 6 }],
    ['ten years tomorrow', {}, { teachingSince: day('2016-11-22') }, { experience: 4 }],
    ['three years', {}, { teachingSince: day('2023-11-21') }, { experience: 2 }],
    ['less than three', {}, { teachingSince: day('2023-11-22') }, { experience: 0 }],
    [
      'less than the mentee, as asked',
      { wishForm: 'Реверсивное', teachingSince: day('2001-09-01') },
      { teachingSince: day('2023-09-01') },
      { experience: 6 },
    ],
    [
      'more than the mentee who asks for less',
      { wishForm: 'реверсивное', teachingSince: day('2010-09-01') },
      { teachingSince: day('2001-09-01') },
      { experience: 0 },
    ],
    ['nobody yet', {}, {}, { load: 3 }],
  ])('%s', (_, wants, has, parts) => {
    expect(partsOf(rank(mentee(wants), [mentor(has)])[0]!)).toMatchObject(parts);
  });

  it.each<[string, readonly string[], readonly string[], number]>([
    ['the first choice of each other', ['Н-01'], ['М-01'], 35],
    ['first and third', ['Н-01'], ['М-7', 'М-8', 'М-01'], 23],
    ['of one side only', [], ['М-01'], 18],
    ['a fourth place counts nothing', [], ['М-7', 'М-8', 'М-9', 'М-01'], 0],
  ])('of ballots: %s', (_, byMentee, byMentor, points) => {
    const ballots = [
      { person: 'М-01', choices: byMentee, never: [] },
      { person: 'Н-01', choices: byMentor, never: [] },
    ];
    const [ranked] = rank(mentee(), [mentor()], [], { ballots });
    expect(partsOf(ranked!).ballot).toBe(points);
  });

  it('a ballot counts before the wish of the bank', () => {
    const mentors = [mentor(), mentor({ id: 'Н-02', name: 'Ким Вера Ивановна' })];
    const ballots = [{ person: 'М-01', choices: ['Н-02'], never: [] }];
    const ranked = rank(mentee({ preferred: ['Осадчая'] }), mentors, [], { ballots });
    expect(ranked.map((one) => [one.mentor.id, partsOf(one).ballot])).toEqual([
      ['Н-02', 18],
      ['Н-01', 0],
    ]);
  });

  it.each([
    ['завершена', 5],
    ['завершена досрочно', 0],
  ])('a pair «%s» before gives %i', (status, points) =>
    expect(partsOf(rank(mentee(), [mentor()], [pair({ status })])[0]!).continuing).toBe(points),
  );

  it('fewer mentees give more', () => {
    const busy = (count: number) =>
      Array.from({ length: count }, (_, at) => pair({ id: `П-${at}`, menteeId: `М-1${at}` }));
    const load = (count: number) => partsOf(rank(mentee(), [mentor({ capacity: 9 })], busy(count))[0]!).load;
    expect([0, 1, 2, 3, 4].map(load)).toEqual([3, 2, 1, 0, 0]);
  });
});

describe('bars', () => {
  it.each<[string | null, Partial<MentorFact>, Partial<PairFact>[]]>([
    [null, {}, []],
    [null, {}, [{ menteeId: 'М-02' }]],
    ['no-places', {}, [{ menteeId: 'М-02' }, { menteeId: 'М-03' }]],
    ['no-places', { capacity: 0 }, []],
    ['mentor-gone', { status: 'выбыл' }, []],
    ['mentor-gone', { status: 'отозвал согласие' }, []],
    ['same-person', { name: 'Петрова Мария Игорёвна' }, []],
    ['already-paired', {}, [{}]],
    [null, {}, [{ status: 'завершена' }]],
  ])('%s', (bar, has, pairs) => {
    const [ranked] = rank(
      mentee(),
      [mentor(has)],
      pairs.map((facts) => pair(facts)),
    );
    expect(ranked!.bars).toEqual(bar === null ? [] : [bar]);
  });

  it('the pair being edited keeps its place and is no bar to itself', () => {
    const own = [pair(), pair({ id: 'П-2', menteeId: 'М-02' })];
    const [ranked] = rank(mentee(), [mentor()], own, {}, 'П-2026-01');
    expect(ranked).toMatchObject({ bars: [], free: 1 });
  });

  it('leave a mentor in the list, below the possible ones', () => {
    const asked = mentee({ topics: ['а'] });
    const best = mentor({ id: 'Н-02', topics: ['а'], capacity: 0 });
    expect(rank(asked, [best, mentor()]).map((ranked) => ranked.mentor.id)).toEqual(['Н-01', 'Н-02']);
  });
});

describe('ties', () => {
  it('go to the mentor with more free places, then by the alphabet, then by the code', () => {
    const mentors = [
      mentor({ id: 'Н-04', name: 'Яшина Анна Олеговна', capacity: 3 }),
      mentor({ id: 'Н-03', name: 'Белова Анна Олеговна' }),
      mentor({ id: 'Н-02', name: 'Белова Анна Олеговна' }),
      mentor({ id: 'Н-01', name: 'Авдеева Анна Олеговна' }),
    ];
    const order = rank(mentee(), mentors).map((ranked) => ranked.mentor.id);
    expect(order).toEqual(['Н-04', 'Н-01', 'Н-02', 'Н-03']);
  });
});

describe('for any people and pairs', () => {
  const few = fc.subarray(['а', 'б', 'в', 'г', 'д']);
  const text = fc.constantFrom('', 'один', 'два');
  const common = {
    name: fc.constantFrom('Осадчая Анна Олеговна', 'Ким Вера Ивановна', 'Петрова Мария Игоревна'),
    subject: text,
    department: text,
    topics: few,
    days: few,
    mode: text,
    status: fc.constantFrom('в банке', 'выбыл'),
  };
  const mentors = fc.uniqueArray(
    fc.record({
      ...common,
      id: fc.integer({ min: 1, max: 12 }).map((number) => `Н-${number}`),
      capacity: fc.option(fc.integer({ min: 0, max: 3 })),
      teachingSince: fc.option(fc.constantFrom('2015-09-01', '2020-09-01', '2025-09-01').map(day)),
    }),
    { selector: ({ id }) => id, maxLength: 8 },
  );
  const mentees = fc.record({ ...common, preferred: fc.subarray(['Ким', 'Осадчая А. О.']) });
  const pairs = fc.array(
    fc.record({
      mentorId: fc.integer({ min: 1, max: 12 }).map((number) => `Н-${number}`),
      menteeId: fc.constantFrom('М-01', 'М-02', 'М-03'),
      status: fc.constantFrom('действует', 'завершена'),
    }),
    { maxLength: 8 },
  );
  const given = fc.tuple(mentors, mentees, pairs).map(([many, one, some]) => ({
    mentors: many.map((facts) => mentor(facts)),
    asked: mentee(one),
    pairs: some.map((facts, index) => pair({ ...facts, id: `П-${index}` })),
  }));

  it('points are the sum of their parts and no part is above its most', () => {
    fc.assert(
      fc.property(given, ({ asked, mentors: many, pairs: some }) => {
        for (const { points, parts } of rank(asked, many, some)) {
          expect(parts.reduce((sum, part) => sum + part.points, 0)).toBe(points);
          for (const { criterion, points: own } of parts) {
            expect(own).toBeGreaterThanOrEqual(0);
            expect(own).toBeLessThanOrEqual(WEIGHTS[criterion]);
          }
        }
      }),
    );
  });

  it('the order of the rows in the sheets changes nothing', () => {
    fc.assert(
      fc.property(given, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (people, stream) => {
        const shuffled = <T>(items: readonly T[]): T[] =>
          items
            .map((item) => ({ item, at: stream.next().value as number }))
            .sort((a, b) => a.at - b.at)
            .map(({ item }) => item);
        const again = rank(people.asked, shuffled(people.mentors), shuffled(people.pairs));
        expect(again).toEqual(rank(people.asked, people.mentors, people.pairs));
      }),
    );
  });

  it('nobody is lost, and nobody without a free place is offered', () => {
    fc.assert(
      fc.property(given, ({ asked, mentors: many, pairs: some }) => {
        const ranked = rank(asked, many, some);
        expect(ranked.map(({ mentor: { id } }) => id).sort()).toEqual(many.map(({ id }) => id).sort());
        expect(ranked.filter(({ bars, free }) => bars.length === 0 && free === 0)).toEqual([]);
      }),
    );
  });
});

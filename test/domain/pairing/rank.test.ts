import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MenteeFact, MentorFact, PairFact } from '../../../src/domain/pairing/facts';
import { CRITERIA, rankMentors } from '../../../src/domain/pairing/rank';
import { day, mentee, mentor, pair } from './facts-kit';

const OPTIONS = { usualCapacity: 2, today: day('2026-11-21'), except: null };
const rank = (asked: MenteeFact, mentors: readonly MentorFact[], pairs: readonly PairFact[] = []) =>
  rankMentors(asked, mentors, pairs, OPTIONS);

it('all criteria together are a hundred', () => {
  expect(Object.values(CRITERIA).reduce((sum, most) => sum + most, 0)).toBe(100);
});

describe('points', () => {
  it.each<[string, Partial<MenteeFact>, Partial<MentorFact>, object]>([
    ['all requests covered', { topics: ['чтение', 'счёт'] }, { topics: ['Счет', 'чтение'] }, { topics: 50 }],
    ['one request of three', { topics: ['а', 'б', 'в'] }, { topics: ['в'] }, { topics: 17 }],
    [
      'three of five are enough',
      { topics: ['а', 'б', 'в', 'г', 'д'] },
      { topics: ['а', 'б', 'в'] },
      { topics: 50 },
    ],
    ['no requests', {}, { topics: ['а'] }, { topics: 0 }],
    ['named by surname', { preferred: ['осадчая'] }, {}, { choice: 15 }],
    ['named with initials', { preferred: ['Осадчая Т. В.'] }, {}, { choice: 15 }],
    ['a namesake is named', { preferred: ['Осадчая А. В.'] }, {}, { choice: 0 }],
    ['the same subject', { subject: 'группа 3' }, { subject: 'Группа 3' }, { setting: 15 }],
    ['the same building', { department: 'корпус 2' }, { department: 'корпус 2' }, { setting: 15 }],
    ['both unknown are not the same', {}, {}, { setting: 0, time: 0 }],
    ['a common day', { days: ['вт', 'чт'] }, { days: ['чт'] }, { time: 5 }],
    ['a common day and mode', { days: ['вт'], mode: 'очно' }, { days: ['вт'], mode: 'очно' }, { time: 10 }],
    ['ten years today', {}, { teachingSince: day('2016-11-21') }, { experience: 10 }],
    ['ten years tomorrow', {}, { teachingSince: day('2016-11-22') }, { experience: 7 }],
    ['three years', {}, { teachingSince: day('2023-11-21') }, { experience: 4 }],
    ['less than three', {}, { teachingSince: day('2023-11-22') }, { experience: 0 }],
  ])('%s', (_, wants, has, parts) => {
    expect(rank(mentee(wants), [mentor(has)])[0]!.parts).toMatchObject(parts);
  });
});

describe('bars', () => {
  it.each<[string | null, Partial<MentorFact>, Partial<PairFact>[]]>([
    [null, {}, []],
    [null, {}, [{ menteeId: 'М-02' }]],
    ['no-places', {}, [{ menteeId: 'М-02' }, { menteeId: 'М-03' }]],
    ['no-places', { capacity: 0 }, []],
    ['gone', { status: 'выбыл' }, []],
    ['gone', { status: 'отозвал согласие' }, []],
    ['same-person', { name: 'Петрова Мария Игоревна' }, []],
    ['already-paired', {}, [{}]],
    [null, {}, [{ status: 'завершена' }]],
  ])('%s', (bar, has, pairs) => {
    const [ranked] = rank(
      mentee(),
      [mentor(has)],
      pairs.map((facts) => pair(facts)),
    );
    expect(ranked!.bar).toBe(bar);
  });

  it('the pair being edited keeps its place and is no bar to itself', () => {
    const own = [pair(), pair({ id: 'П-2', menteeId: 'М-02' })];
    const [ranked] = rankMentors(mentee(), [mentor()], own, { ...OPTIONS, except: 'П-2026-01' });
    expect(ranked).toMatchObject({ bar: null, free: 1 });
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
  const world = fc.tuple(mentors, mentees, pairs).map(([many, one, some]) => ({
    mentors: many.map((facts) => mentor(facts)),
    asked: mentee(one),
    pairs: some.map((facts, index) => pair({ ...facts, id: `П-${index}` })),
  }));

  it('points are the sum of their parts and no part is above its most', () => {
    fc.assert(
      fc.property(world, ({ asked, mentors: many, pairs: some }) => {
        for (const { points, parts } of rank(asked, many, some)) {
          expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(points);
          for (const [name, most] of Object.entries(CRITERIA)) {
            expect(parts[name as keyof typeof parts]).toBeGreaterThanOrEqual(0);
            expect(parts[name as keyof typeof parts]).toBeLessThanOrEqual(most);
          }
        }
      }),
    );
  });

  it('the order of the rows in the sheets changes nothing', () => {
    fc.assert(
      fc.property(world, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (given, stream) => {
        const shuffled = <T>(items: readonly T[]): T[] =>
          items
            .map((item) => ({ item, at: stream.next().value as number }))
            .sort((a, b) => a.at - b.at)
            .map(({ item }) => item);
        const again = rank(given.asked, shuffled(given.mentors), shuffled(given.pairs));
        expect(again).toEqual(rank(given.asked, given.mentors, given.pairs));
      }),
    );
  });

  it('nobody is lost, and nobody without a free place is offered', () => {
    fc.assert(
      fc.property(world, ({ asked, mentors: many, pairs: some }) => {
        const ranked = rank(asked, many, some);
        expect(ranked.map(({ mentor: { id } }) => id).sort()).toEqual(many.map(({ id }) => id).sort());
        expect(ranked.filter(({ bar, free }) => bar === null && free === 0)).toEqual([]);
      }),
    );
  });
});

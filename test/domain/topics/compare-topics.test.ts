import fc from 'fast-check';
import { compareTwoStrings } from 'string-similarity';
import { describe, expect, it } from 'vitest';
import { COVERED_FROM, compareTopics } from '../../../src/domain/topics/compare-topics';
import { LISTS } from '../../../src/sheets/lists';
import { STARTING_TOPIC_WORDS } from '../../../src/sheets/starting-topic-words';
import { placeOf, topicsTable } from './topics-table';

const likeness = (request: string, competence: string, groups = STARTING_TOPIC_WORDS): number =>
  compareTopics(groups, [request], [competence]).at(0, 0);

const { asked, competences } = topicsTable();
const found = compareTopics(
  STARTING_TOPIC_WORDS,
  asked.map(({ request }) => request),
  competences,
);

const hits = (most: number, score: (request: number, competence: number) => number): number =>
  asked.filter(({ competence }, request) => {
    const scores = competences.map((_, at) => score(request, at));
    return placeOf(scores, competences.indexOf(competence)) <= most;
  }).length;

describe('requests of the table', () => {
  it('are forty, none naming its competence word for word', () => {
    expect(asked).toHaveLength(40);
    for (const { request, competence } of asked) expect(request).not.toBe(competence);
  });

  it('find their competence first 34 times and among the first three 37 times', () => {
    expect({ first: hits(1, found.at), three: hits(3, found.at) }).toEqual({ first: 34, three: 37 });
  });

  it('find it far less often by letters alone', () => {
    const letters = (request: number, competence: number): number =>
      compareTwoStrings(asked[request]!.request.toLowerCase(), competences[competence]!.toLowerCase());
    expect({ first: hits(1, letters), three: hits(3, letters) }).toEqual({ first: 14, three: 18 });
  });

  it('count as covered by their own competence, by others hardly ever', () => {
    let own = 0;
    let others = 0;
    for (const [request, { competence }] of asked.entries()) {
      for (const [at, text] of competences.entries()) {
        if (found.at(request, at) < COVERED_FROM) continue;
        if (text === competence) own += 1;
        else others += 1;
      }
    }
    expect({ own, others }).toEqual({ own: 32, others: 4 });
  });
});

describe('likeness', () => {
  const MENTORS = [
    'компетентна по цифровым технологиям',
    'заполнение портфолио педагога, опыт работы с педагогами на муниципальном уровне',
  ];

  it.each([
    ['использование в образовательном процессе цифровых технологий', 0],
    ['заполнение портфолио педагога', 1],
  ])('«%s» finds its mentor first', (request, first) => {
    const { at } = compareTopics(STARTING_TOPIC_WORDS, [request], MENTORS);
    expect(at(0, first)).toBeGreaterThanOrEqual(COVERED_FROM);
    expect(at(0, 1 - first)).toBeLessThan(COVERED_FROM / 2);
  });

  it.each(LISTS.topics.values.map((topic) => [topic]))('the topic «%s» covers itself best', (topic) => {
    const { at } = compareTopics(STARTING_TOPIC_WORDS, [topic], LISTS.topics.values);
    const scores = LISTS.topics.values.map((_, index) => at(0, index));
    expect(at(0, LISTS.topics.values.indexOf(topic))).toBeCloseTo(1, 5);
    expect(placeOf(scores, LISTS.topics.values.indexOf(topic))).toBe(1);
  });

  it.each([
    ['Не умею вести электронный журнал', 'документация'],
    ['Ребёнок с РАС в моей группе', 'работа с детьми с ОВЗ'],
    ['Хочу повысить категорию', 'портфолио и аттестация'],
    ['Как сделать презентацию', 'цифровые технологии'],
    ['Как провести родительское собрание', 'работа с родителями'],
    ['Подвижные игры и закаливание', 'здоровьесбережение'],
  ])('«%s» finds the topic «%s»', (request, topic) => {
    const { at } = compareTopics(STARTING_TOPIC_WORDS, [request], LISTS.topics.values);
    const scores = LISTS.topics.values.map((_, index) => at(0, index));
    expect(placeOf(scores, LISTS.topics.values.indexOf(topic))).toBe(1);
    expect(at(0, LISTS.topics.values.indexOf(topic))).toBeGreaterThanOrEqual(COVERED_FROM);
  });

  it('learns from a row that people add', () => {
    const added = [...STARTING_TOPIC_WORDS, { topic: 'кружковая работа', words: ['шахматы', 'дебют слона'] }];
    expect(likeness('Играем дебют слона', 'шахматы')).toBeLessThan(0.1);
    expect(likeness('Играем дебют слона', 'шахматы', added)).toBeGreaterThan(COVERED_FROM);
  });

  it('of an expression needs every word', () => {
    const groups = [{ topic: 'документация', words: ['личное дело', 'картотека'] }];
    expect(likeness('личные дела', 'картотека', groups)).toBeGreaterThan(COVERED_FROM);
    expect(likeness('личные качества', 'картотека', groups)).toBeLessThan(0.1);
  });

  it.each([
    ['', ''],
    ['', 'портфолио'],
    ['…', '—'],
    ['работа', 'работа с детьми'],
  ])('of «%s» and «%s» is a number from 0 to 1', (request, competence) => {
    const value = likeness(request, competence);
    expect(value >= 0 && value <= 1).toBe(true);
  });

  it('stays from 0 to 1, is 1 for equal texts, the same both ways, and does not depend on the other texts', () => {
    const text = fc.array(
      fc.constantFrom(...'портфолио ИКТ дети ОВЗ урок план аттестация журнал'.split(' ')),
      {
        minLength: 1,
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        const [one, two, three] = [a.join(' '), b.join(' '), c.join(' ')];
        const value = likeness(one, two);
        expect(value >= 0 && value <= 1).toBe(true);
        expect(likeness(one, one)).toBeCloseTo(1, 5);
        expect(likeness(two, one)).toBeCloseTo(value, 5);
        const together = compareTopics(STARTING_TOPIC_WORDS, [three, one], [three, two]);
        expect(together.at(1, 1)).toBeCloseTo(value, 5);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the dictionary a new book starts with', () => {
  it('has words for every topic of the lists, and names no other', () => {
    const named = new Set(STARTING_TOPIC_WORDS.map(({ topic }) => topic));
    expect([...named].sort()).toEqual([...LISTS.topics.values].sort());
  });

  it('says no expression twice', () => {
    const all = STARTING_TOPIC_WORDS.flatMap(({ words }) => words.map((word) => word.toLowerCase()));
    expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
  });
});

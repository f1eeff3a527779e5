import { describe, expect, it } from 'vitest';
import { openCandidates, openMatching } from '../../../src/app/matching/open-matching';
import { priceDecision } from '../../../src/app/matching/price';
import type { Aim, MatchBoard, MatchCandidate } from '../../../src/contract/dto';
import type { Result } from '../../../src/contract/result';
import { type MemoryRows, memoryPorts } from '../../kit/memory-book';
import { randomBook, TODAY } from './random-books';

const AIMS: readonly Aim[] = ['best', 'most', 'fair'];
const SEEDS = Array.from({ length: 200 }, (_, seed) => seed);

const given = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

/** Rows as the book was made of. */
// biome-ignore lint/suspicious/noExplicitAny: columns of all sheets, checked by what they are compared with
type Fields = Readonly<Record<string, any>>;
const rowsOf = (book: MemoryRows, name: string): readonly Fields[] => book[name] ?? [];
const live = (book: MemoryRows, menteeId: string): string[] =>
  rowsOf(book, 'Пары')
    .filter((pair) => pair.menteeId === menteeId && !String(pair.status).startsWith('завершена'))
    .map((pair) => String(pair.mentorId));

/** Who waits by the rule of the brief: fewer mentors at work than wanted, still taking part. */
function waitingIn(book: MemoryRows): string[] {
  return rowsOf(book, 'Наставляемые')
    .filter(({ status }) => status !== 'выбыл' && status !== 'завершил')
    .filter(({ id, mentorsWanted }) => new Set(live(book, id)).size < (mentorsWanted ?? 1))
    .map(({ id }) => id);
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[^а-яa-z]/g, '');

/** Why two people may not be a pair, found anew and slowly; empty = they may. */
function brokenRules(book: MemoryRows, menteeId: string, mentorId: string): string[] {
  const mentee = rowsOf(book, 'Наставляемые').find(({ id }) => id === menteeId)!;
  const mentor = rowsOf(book, 'Наставники').find(({ id }) => id === mentorId)!;
  const policy = rowsOf(book, 'Настройки').find(({ title }) => title === 'Согласия')!.value;
  const head = rowsOf(book, 'Настройки').find(({ title }) => title === 'ФИО руководителя')!.value;
  const mayMentor = rowsOf(book, 'Настройки').some(
    ({ title, value }) => title === 'Руководитель может быть наставником' && value === 'да',
  );
  const papers = (person: string, kind: string, pair: string | null) =>
    rowsOf(book, 'Согласия').filter(
      (one) => one.person === person && one.kind === kind && (pair === null || one.pair === pair),
    );
  const lastWithdrawal = (own: readonly Fields[]): string =>
    own
      .map((one) => String(one.withdrawn ?? ''))
      .sort()
      .at(-1) ?? '';
  /** Signed on the day of the last withdrawal or later, and not over. */
  const inForce = (own: readonly Fields[]): boolean =>
    own.some(
      (one) =>
        one.withdrawn === null &&
        (one.until === null || one.until >= TODAY) &&
        one.date >= lastWithdrawal(own),
    );
  const withdrawn = (own: readonly Fields[]): boolean => lastWithdrawal(own) !== '' && !inForce(own);
  const away = ({ awayFrom, awayTo }: Fields): boolean =>
    (awayFrom !== null || awayTo !== null) && (awayFrom ?? '') <= TODAY && (awayTo ?? '9999') >= TODAY;
  const decision = rowsOf(book, 'Подбор')
    .filter((row) => row.menteeId === menteeId && row.mentorId === mentorId)
    .map(({ entry }) => String(entry).trim().toLowerCase())
    .filter((entry) => entry === 'закрепить' || entry === 'не предлагать')
    .at(-1);
  const never = rowsOf(book, 'Анкеты').some(
    ({ question, person, answer }) =>
      String(question).includes('точно не') &&
      [menteeId, mentorId].sort().join() === [person, answer].sort().join(),
  );
  const banks = [rowsOf(book, 'Наставники'), rowsOf(book, 'Наставляемые')];
  const namesakesOf = (person: string): string[] => {
    const name = plain(banks.flat().find(({ id }) => id === person)!.name);
    const same = banks.map((bank) => bank.filter((one) => plain(one.name) === name).map(({ id }) => id));
    return same.every((codes) => codes.length > 0) ? same.flat().filter((id) => id !== person) : [];
  };
  const data = (person: string): boolean => {
    const kind = 'обработка данных';
    const own = papers(person, kind, null);
    // What a human took back who stands in both banks, whichever row it was written for.
    const takenBack = namesakesOf(person).flatMap((code) =>
      papers(code, kind, null).filter((one) => one.withdrawn !== null),
    );
    return withdrawn([...own, ...takenBack]) || (policy === 'требовать' && !inForce([...own, ...takenBack]));
  };
  const ofPairs = rowsOf(book, 'Пары').filter(
    (pair) => pair.menteeId === menteeId && pair.mentorId === mentorId,
  );
  return Object.entries({
    same: plain(mentee.name) === plain(mentor.name),
    gone: mentor.status === 'выбыл' || mentee.status === 'выбыл',
    away: away(mentor) || away(mentee),
    paired: live(book, menteeId).includes(mentorId),
    forbidden: decision === 'не предлагать',
    never,
    contract: mentor.external && mentor.contract === '',
    data: data(mentorId) || data(menteeId),
    work:
      withdrawn(papers(mentorId, 'быть наставником', '')) ||
      withdrawn(papers(menteeId, 'участвовать в паре', '')),
    ofPair: ofPairs.some(
      ({ id }) =>
        withdrawn(papers(mentorId, 'быть наставником', id)) ||
        withdrawn(papers(menteeId, 'участвовать в паре', id)),
    ),
    superior: mentee.superior !== '' && plain(mentee.superior) === plain(mentor.name),
    head: !mayMentor && plain(head) === plain(mentor.name),
  })
    .filter(([, broken]) => broken)
    .map(([rule]) => rule);
}

const placesOf = (book: MemoryRows, mentorId: string): number => {
  const usual = rowsOf(book, 'Настройки').find(({ title }) => title === 'Мест у одного наставника')!.value;
  const own = rowsOf(book, 'Наставники').find(({ id }) => id === mentorId)!.capacity;
  const taken = rowsOf(book, 'Пары')
    .filter((pair) => pair.mentorId === mentorId && !String(pair.status).startsWith('завершена'))
    .map(({ menteeId }) => menteeId);
  return (own ?? (usual === '1' ? 1 : 2)) - new Set(taken).size;
};

/** Sentences of an answer, without what people typed into their own cells. */
function textsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return OWN.has(key) ? [] : [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, Array.isArray(value) ? key : name));
}
const OWN = new Set(['name', 'position', 'topics', 'support']);
const SLIPS = /undefined|null|NaN|Infinity|\[object|\(\s*\)|«\s*»| {2}|\s[,.;:]|\.\.|;\s*[;.]|,\s*,/;
const slipsIn = (value: unknown): string[] => textsIn(value).filter((text) => SLIPS.test(text));

function expectExplained(book: MemoryRows, board: MatchBoard): void {
  const waiting = waitingIn(book);
  const served = new Set(board.lines.map(({ menteeId }) => menteeId));
  const alone = board.alone.map(({ menteeId }) => menteeId);
  expect(board.mentees.map(({ id }) => id)).toEqual(waiting);
  expect([...served, ...alone].sort()).toEqual([...waiting].sort());
  for (const { why } of board.alone) expect(why).toMatch(/[а-яё]{4}.*\.$/);
  for (const line of board.lines) {
    expect(line.parts.reduce((sum, { points }) => sum + points, 0)).toBe(line.points);
    for (const { points, of, text } of line.parts) {
      expect(points >= 0 && points <= of && Number.isInteger(points)).toBe(true);
      expect(text !== '').toBe(points > 0);
    }
    expect(line.reason).toMatch(/^[А-ЯЁ].*[а-яё\d)]\.$/i);
  }
  expect(board.lines.reduce((sum, { points }) => sum + points, 0)).toBe(board.points);
}

function expectLawful(book: MemoryRows, board: MatchBoard): void {
  for (const { menteeId, mentorId } of board.lines) expect(brokenRules(book, menteeId, mentorId)).toEqual([]);
  for (const { id } of board.mentors) {
    const taken = board.lines.filter(({ mentorId }) => mentorId === id).length;
    expect(taken).toBeLessThanOrEqual(Math.max(0, placesOf(book, id)));
  }
}

function expectCandidates(book: MemoryRows, menteeId: string, candidates: readonly MatchCandidate[]): void {
  const codes = rowsOf(book, 'Наставники').map(({ id }) => id);
  expect(candidates.map(({ mentorId }) => mentorId).sort()).toEqual([...codes].sort());
  for (const { mentorId, points, bar, parts } of candidates) {
    const broken = brokenRules(book, menteeId, mentorId);
    expect([mentorId, bar === null]).toEqual([mentorId, broken.length === 0 && placesOf(book, mentorId) > 0]);
    expect(points === null).toBe(bar !== null);
    if (points !== null) expect(parts.reduce((sum, part) => sum + part.points, 0)).toBe(points);
  }
}

describe.each(AIMS)('200 invented banks, aim %s', (aim) => {
  it('every mentee who waits has a lawful pair or a reason; every mentor is possible or has a rule', () => {
    let lines = 0;
    for (const seed of SEEDS) {
      const book = randomBook(seed);
      const ports = memoryPorts(book, TODAY) as never;
      const board = given(openMatching(ports, { aim, previous: null }));
      lines += board.lines.length;
      expectExplained(book, board);
      expectLawful(book, board);
      expect(slipsIn(board)).toEqual([]);
      // The rules of a candidate are the same for every aim.
      for (const { id } of aim === 'best' ? board.mentees : []) {
        const { candidates } = given(openCandidates(ports, { aim, menteeId: id }));
        expectCandidates(book, id, candidates);
        expect(slipsIn(candidates)).toEqual([]);
      }
    }
    expect(lines).toBeGreaterThan(200);
  });
});

describe('100 invented banks', () => {
  const some = SEEDS.slice(0, 100);
  it('a private answer stays private: who gave it changes not one letter', () => {
    let told = 0;
    for (const seed of some) {
      const [board, turned] = [false, true].map((turned) => {
        const ports = memoryPorts(randomBook(seed, { turned }), TODAY) as never;
        const { revision: _, ...rest } = given(openMatching(ports, { aim: 'best', previous: null }));
        const all = rest.mentees.map(({ id }) => given(openCandidates(ports, { aim: 'best', menteeId: id })));
        return JSON.stringify([rest, all]);
      });
      if (board!.includes('закрытому ответу')) told += 1;
      expect(turned).toBe(board);
    }
    expect(told).toBeGreaterThan(15);
  });

  it('the price told for a candidate is the price of choosing it', () => {
    let asked = 0;
    for (const seed of some) {
      const ports = memoryPorts(randomBook(seed), TODAY) as never;
      const board = given(openMatching(ports, { aim: 'best', previous: null }));
      for (const { id } of board.mentees) {
        const { candidates } = given(openCandidates(ports, { aim: 'best', menteeId: id }));
        for (const { mentorId, price, bar } of candidates) {
          const input = { aim: 'best', menteeId: id, mentorId, decision: 'lock' } as const;
          const exact = priceDecision(ports, input);
          if (bar !== null && !bar.includes('не предлагать')) expect(exact.ok).toBe(false);
          const least = /станет меньше на (\d+) балл/.exec(price);
          if (!exact.ok || !least) continue;
          asked += 1;
          expect(-exact.value.points).toBe(Number(least[1]));
          expect(slipsIn(exact.value)).toEqual([]);
        }
      }
    }
    expect(asked).toBeGreaterThan(25);
  });
});

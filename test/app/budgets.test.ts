import { beforeAll, describe, expect, it } from 'vitest';
import type { BookSnapshot } from '../../host/book/snapshot';
import { grownBook } from '../../host/cli/bench/big-book';
import { bankBook } from '../../host/cli/bench/pairing-book';
import type { CallCounts, Reply } from '../../host/realm/protocol';
import type { MatchBoard, PairDraft } from '../../src/contract/dto';
import { openSchool, type School, TODAY } from '../kit/school';
import { columnOf, withCells } from './sample-kit';

/** Days later other rows are late, so that the check has something to write. */
const DAY = 86_400_000;

/** What one action costs on Google; nothing here may depend on the number of rows. */
const budget = ({ counts }: { counts: CallCounts }): Pick<CallCounts, 'reads' | 'writes'> => ({
  reads: counts.reads,
  writes: counts.writes,
});

async function schoolOf(people: number, planRows: number): Promise<School> {
  const sample = await (await openSchool()).book();
  return openSchool({ book: grownBook(sample, { people, planRows }) });
}

/** A pair with the first mentor who has signed for her data, as most have. */
async function newPair(school: School): Promise<PairDraft> {
  const form = await school.value('pairs.open', { pairId: null, menteeId: 'М-07' });
  for (const { id: mentorId, blocked } of form.mentors) {
    const draft = {
      ...{ ...form.draft, mentorId, mentorConsent: '2026-11-20', menteeConsent: '2026-11-20' },
      schedule: '1 раз в неделю',
    };
    if (blocked === null && (await school.value('pairs.check', draft)).checks.length === 0) return draft;
  }
  throw new Error('no mentor without a remark');
}

describe.each([
  ['20 people and 25 rows of the plan', 20, 25],
  ['2,000 people and 2,500 rows of the plan', 2000, 2500],
])('with %s', (_title, people, planRows) => {
  let school: School;
  beforeAll(async () => {
    school = await schoolOf(people, planRows);
  });

  it('opening the panel takes 10 reads and no writes', async () => {
    const page = await school.menu('openPanel');
    expect(budget(page)).toEqual({ reads: 0, writes: 0 });
    const { reply } = await school.call('home.open', null);
    expect(budget(reply)).toEqual({ reads: 10, writes: 0 });
  });

  it('checking deadlines takes 4 reads and 3 writes', async () => {
    const reply = await school.menu('checkDeadlines', TODAY + 40 * DAY);
    expect(reply.calls).toMatchObject({
      'Range.getValues': 4,
      'Range.setValues': 2,
      'RangeList.setNumberFormat': 1,
    });
    expect(budget(reply)).toEqual({ reads: 4, writes: 3 });
  });

  it('saving a pair with both consents takes 6 reads and 3 writes', async () => {
    const { reply, ok } = await school.call('pairs.save', { draft: await newPair(school), approve: true });
    expect(ok).toBe(true);
    expect(budget(reply)).toEqual({ reads: 6, writes: 3 });
  });

  it('a draft takes two writes, and a third when a text could be misread; it stays as typed', async () => {
    const form = await school.value('pairs.open', { pairId: null, menteeId: 'М-15' });
    const mentor = form.mentors.find((candidate) => candidate.blocked === null)!;
    const draft = { ...form.draft, mentorId: mentor.id, schedule: '1/2', goal: '=СУММ(A1)' };
    const { reply, ok } = await school.call('pairs.save', { draft, approve: false });
    expect(ok).toBe(true);
    expect(budget(reply)).toEqual({ reads: 6, writes: 3 });
    const row = (await school.rows('Пары')).find((cells) => cells.includes('1/2'));
    expect(row).toContain('=СУММ(A1)');
  });
});

describe.each([
  ['25 mentees and 12 mentors', 25, 12, 3],
  // One more for the rows that the sheet of pairs has not yet.
  ['500 mentees and 170 mentors', 500, 170, 4],
])('choosing pairs for %s', (_title, mentees, mentors, writes) => {
  let school: School;
  let board: MatchBoard;
  beforeAll(async () => {
    const sample = await (await openSchool()).book();
    school = await openSchool({ book: bankBook(sample, { mentees, mentors }) });
    board = await school.value('matching.open', { aim: 'best', previous: null });
  });

  it('a proposal, its candidates and a price take 8 reads and no writes each', async () => {
    const { lines } = board;
    const pair = { menteeId: lines[0]!.menteeId, mentorId: lines[1]!.mentorId };
    const replies = [
      await school.call('matching.open', { aim: 'fair', previous: lines.slice(1) }),
      await school.call('matching.candidates', { aim: 'best', menteeId: pair.menteeId }),
      await school.call('matching.price', { aim: 'best', ...pair, decision: 'forbid' }),
    ];
    for (const { ok, reply } of replies) {
      expect(ok).toBe(true);
      expect(budget(reply)).toEqual({ reads: 8, writes: 0 });
    }
  });

  it('a decision takes 9 reads and 2 writes, the first and the second', async () => {
    const { menteeId, mentorId } = board.lines[0]!;
    for (const decision of ['lock', 'forbid', 'none'] as const) {
      const { ok, reply } = await school.call('matching.decide', { menteeId, mentorId, decision, why: '' });
      expect(ok).toBe(true);
      expect(budget(reply)).toEqual({ reads: 9, writes: 2 });
    }
  });

  it(`accepting all of it takes 10 reads and ${writes} writes`, async () => {
    const { revision, lines } = await school.value('matching.open', { aim: 'best', previous: null });
    const { ok, reply } = await school.call('matching.accept', {
      ...{ revision, aim: 'best' },
      lines: lines.map(({ menteeId, mentorId }) => ({ menteeId, mentorId, group: '' })),
    });
    expect(ok).toBe(true);
    // Undo lives in one cell of the journal, where all of it fits.
    expect(JSON.stringify(reply.value)).not.toContain('Отменить всё одним нажатием нельзя');
    expect(lines.length).toBeGreaterThan(Math.min(mentees, mentors) / 3);
    expect(budget(reply)).toEqual({ reads: 10, writes });
  });
});

it('opening a pair takes 10 reads: its mentors are ranked by what the proposal knows', async () => {
  const school = await openSchool();
  const { reply } = await school.call('pairs.open', { pairId: null, menteeId: 'М-15' });
  expect(budget(reply)).toEqual({ reads: 10, writes: 0 });
});

describe('5,000 rows of the plan', () => {
  /** Words in the columns the check writes, of one kind in one row, of another in the next. */
  const spoilt = (book: BookSnapshot, every: number): BookSnapshot =>
    withCells(book, 'Дорожная карта', (cells) => {
      const status = columnOf(book, 'Дорожная карта', 'Статус');
      return cells.map((cell) =>
        cell.c === status && cell.r > 1 && cell.r % every === 0 ? { ...cell, v: 'в работе?' } : cell,
      );
    });

  it.each([
    ['every row has another state', 1],
    ['every second row has another state', 2],
  ])('checking deadlines takes 4 reads and 3 writes when %s', async (_, every) => {
    const sample = await (await openSchool()).book();
    const book = spoilt(grownBook(sample, { people: 20, planRows: 5000 }), every);
    const school = await openSchool({ book });
    const reply = await school.menu('checkDeadlines', TODAY + 200 * DAY);
    expect(reply.ok).toBe(true);
    expect(budget(reply)).toEqual({ reads: 4, writes: 3 });
    const statuses = (await school.rows('Дорожная карта')).map(
      (row) => row[columnOf(book, 'Дорожная карта', 'Статус') - 1],
    );
    expect(statuses).toHaveLength(5001);
    expect(statuses).not.toContain('в работе?');
  });
});

describe('one order', () => {
  it('is one export and one create once its template and folders are there', async () => {
    const school = await openSchool();
    await school.value('consents.print', {
      tasks: [{ personId: 'М-09', pairId: '', kind: 'обработка данных' }],
    });
    const first = await school.value('papers.open', { kind: 'D20', subjects: ['П-2026-10'] });
    await school.value('papers.make', { choice: first.choice, project: false });
    const second = await school.value('papers.open', { kind: 'D20', subjects: ['П-2026-11'] });
    const { ok, reply } = await school.call('papers.make', { choice: second.choice, project: false });
    expect(ok).toBe(true);
    expect(driveCalls(reply)).toEqual({ 'Drive.Files.export': 1, 'Drive.Files.create': 1 });
    expect(reply.counts).toMatchObject({ exports: 1, creates: 1 });
  });
});

const driveCalls = ({ calls }: Reply): Record<string, number> =>
  Object.fromEntries(Object.entries(calls).filter(([name]) => name.startsWith('Drive.')));

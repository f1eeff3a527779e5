import { beforeEach, describe, expect, it } from 'vitest';
import type { BookSnapshot } from '../../host/book/snapshot';
import type { Reply } from '../../host/realm/protocol';
import type { Input, Method, Output } from '../../src/contract/api';
import type { ChangeDraft, PairDraft, StatePair } from '../../src/contract/dto';
import type { Result } from '../../src/contract/result';
import { type School, sheetRows, TODAY } from '../kit/school';
import { rowsWith, SENTENCE } from './faults-kit';
import {
  changedSheets,
  columnOf,
  field,
  newPair,
  newPerson,
  refusal,
  rowOf,
  sampleSchool,
  sheetOf,
  withValue,
} from './sample-kit';

const LONG = 300_000;
const PLACES = 'Мест для наставляемых';

let school: School;
beforeEach(async () => {
  school = await sampleSchool();
});

/** A call of one of two people, with the id of its intention as the panel sends it, and what it did to the book. */
async function askBook<M extends Method>(
  who: 'first' | 'second',
  method: M,
  input: Input<M>,
  id = '',
): Promise<{ readonly result: Result<Output<M>>; readonly ops: Reply['ops'] }> {
  const reply = await school.runtime.request({
    ...{ kind: 'run', fn: 'sidebarCall', trigger: 'call', authMode: 'FULL', now: TODAY },
    args: [JSON.stringify({ method, input, id })],
    user: `${who}@school.example`,
  });
  if (!reply.ok) throw new Error(reply.error?.message);
  return { result: JSON.parse(reply.value as string) as Result<Output<M>>, ops: reply.ops };
}

const ask = async <M extends Method>(...call: Parameters<typeof askBook<M>>): Promise<Result<Output<M>>> =>
  (await askBook(...call)).result;

const knownPair = async (pairId: string): Promise<PairDraft> =>
  (await school.value('pairs.open', { pairId, menteeId: null })).draft;
const states = async (): Promise<readonly StatePair[]> =>
  (await school.value('pairs.states', null)).groups.flatMap(({ pairs }) => pairs);
const asked = (pairs: readonly StatePair[], ...ids: string[]) =>
  pairs.filter(({ id }) => ids.includes(id)).map(({ id, revision }) => ({ id, revision }));

describe('two people', () => {
  it('saving the same pair: the first is kept, the second is shown both versions', async () => {
    const draft = await knownPair('П-2026-13');
    const before = await school.book();
    expect(
      (await ask('first', 'pairs.save', { draft: { ...draft, goal: 'первая' }, approve: false })).ok,
    ).toBe(true);
    const error = refusal(
      await ask('second', 'pairs.save', { draft: { ...draft, goal: 'вторая' }, approve: false }),
    );
    expect(error).toMatchObject({ code: 'stale', message: expect.stringMatching(SENTENCE) });
    expect(error.details.join(' ')).toMatch(/Цель: в таблице «первая», у вас «вторая»/);
    expect(field(await school.book(), 'Пары', 'П-2026-13', 'Цель')).toBe('первая');
    expect(changedSheets(before, await school.book())).toEqual(['Пары', 'Журнал']);
  });

  it('saving the same person: the same', async () => {
    const { people } = await school.value('people.list', { role: 'mentee' });
    const { id, revision, name, position } = people.find((person) => person.id === 'М-09')!;
    const draft = newPerson({ id, revision, name, position });
    expect((await ask('first', 'people.save', { ...draft, phone: '8 900' })).ok).toBe(true);
    const error = refusal(await ask('second', 'people.save', { ...draft, phone: '8 901' }));
    expect([error.code, error.details.join(' ')]).toEqual([
      'stale',
      expect.stringMatching(/Телефон: в таблице «8 900», у вас «8 901»/),
    ]);
  });

  it('taking the last place of a mentor: both forms were clean, only one pair is made', async () => {
    const taken = await newPair(school, { mentorId: 'Н-07' });
    const book = await school.book();
    const places = columnOf(book, 'Наставники', PLACES);
    school = await sampleSchool({
      book: withValue(book, 'Наставники', rowOf(book, 'Наставники', 'Н-07'), places, 2),
    });
    const other = { ...taken, menteeId: 'М-07', mentorConsent: null, menteeConsent: null };
    for (const draft of [taken, other]) {
      const { checks } = await school.value('pairs.check', draft);
      expect(checks.filter(({ code }) => code === 'C-07')).toEqual([]);
    }
    expect((await ask('first', 'pairs.save', { draft: taken, approve: false })).ok).toBe(true);
    const error = refusal(await ask('second', 'pairs.save', { draft: other, approve: false }));
    expect(error).toMatchObject({
      code: 'blocked',
      field: 'mentorId',
      message: expect.stringMatching(/станет наставляемых: 3, мест: 2/),
    });
  });

  it('making the same new pair: it is there once', async () => {
    const draft = await newPair(school);
    expect((await ask('first', 'pairs.save', { draft, approve: true })).ok).toBe(true);
    const error = refusal(await ask('second', 'pairs.save', { draft, approve: true }));
    expect(error.message).toMatch(/Такая пара уже есть: П-2026-15/);
    expect(rowsWith(await school.book(), 'Согласия', 'П-2026-15')).toBe(2);
  });

  it('moving pairs while one of them is edited: nothing of the move is written', async () => {
    const pairs = asked(await states(), 'П-2026-10', 'П-2026-11', 'П-2026-12');
    const draft = await knownPair('П-2026-11');
    expect(
      (await ask('first', 'pairs.save', { draft: { ...draft, schedule: 'ежедневно' }, approve: true })).ok,
    ).toBe(true);
    const before = await school.book();
    const error = refusal(await ask('second', 'pairs.move', { to: 'draft', pairs }));
    expect([error.code, error.details.length]).toEqual(['stale', 1]);
    expect(changedSheets(before, await school.book())).toEqual([]);
  });

  it('editing a pair that the other has just moved: refused, the move stays', async () => {
    const draft = await knownPair('П-2026-11');
    const pairs = asked(await states(), 'П-2026-11', 'П-2026-12');
    expect((await ask('first', 'pairs.move', { to: 'draft', pairs })).ok).toBe(true);
    expect(refusal(await ask('second', 'pairs.save', { draft, approve: true })).code).toBe('stale');
    expect(field(await school.book(), 'Пары', 'П-2026-11', 'Статус')).toBe('проект');
  });

  it('taking back what the other has built on: refused, the later work stays', async () => {
    const pairs = asked(await states(), 'П-2026-11', 'П-2026-12');
    const moved = await ask('first', 'pairs.move', { to: 'draft', pairs });
    const later = asked(await states(), 'П-2026-12');
    expect((await ask('second', 'pairs.move', { to: 'agreed', pairs: later })).ok).toBe(false);
    expect((await ask('second', 'pairs.move', { to: 'proposed', pairs: later })).ok).toBe(true);
    const error = refusal(
      await ask('first', 'action.undo', { id: moved.ok ? moved.value.lastAction.id : '' }),
    );
    expect(error).toMatchObject({ code: 'stale', message: expect.stringMatching(SENTENCE) });
    expect(field(await school.book(), 'Пары', 'П-2026-11', 'Статус')).toBe('проект');
    expect(field(await school.book(), 'Пары', 'П-2026-12', 'Статус')).toBe('предложена');
  });

  it('ending the same pair: it ends once, its documents are asked for once', async () => {
    const draft = await changeOf('П-2026-01');
    expect((await ask('first', 'changes.make', draft)).ok).toBe(true);
    const error = refusal(
      await ask('second', 'changes.make', { ...draft, kind: 'cancelled', notice: '2026-11-16' }),
    );
    expect(error).toMatchObject({ code: 'stale', message: expect.stringMatching(SENTENCE) });
    const wanted = (await school.rows('Документы')).filter((row) => row.includes('нужно оформить'));
    expect(wanted).toHaveLength(2);
  });

  it('changing the same document to make: the second is told', async () => {
    await ask('first', 'changes.make', await changeOf('П-2026-01'));
    const { documents } = await school.value('documents.list', null);
    const { id } = documents.find(({ toMake }) => toMake)!;
    const settle = { id, made: false, number: '', date: null };
    expect((await ask('first', 'documents.settle', settle)).ok).toBe(true);
    expect(refusal(await ask('second', 'documents.settle', settle)).message).toMatch(/уже отмечен/);
  });
});

describe('one request', () => {
  const CALLS: Record<string, () => Promise<[Method, unknown]>> = {
    'a new pair': async () => ['pairs.save', { draft: await newPair(school), approve: true }],
    'moved pairs': async () => [
      'pairs.move',
      { to: 'draft', pairs: asked(await states(), 'П-2026-10', 'П-2026-11') },
    ],
    'a change': async () => ['changes.make', await changeOf('П-2026-02')],
  };
  it.each(Object.entries(CALLS))('sent twice (%s) is done once and answered the same', async (_, call) => {
    const [method, input] = await call();
    const first = await ask('first', method, input as never, 'запрос-1');
    const after = await school.book();
    expect(first.ok).toBe(true);
    expect(await ask('first', method, input as never, 'запрос-1')).toEqual(first);
    expect(changedSheets(after, await school.book())).toEqual([]);
  });

  it.each(Object.entries(CALLS))(
    'held up by another action (%s) writes nothing, says so, and goes through later',
    async (_, call) => {
      const [method, input] = await call();
      const before = await school.book();
      await school.runtime.request({ kind: 'knobs', knobs: { lockHeldElsewhere: true } });
      const held = refusal(await ask('second', method, input as never, 'запрос-2'));
      expect(held).toMatchObject({ code: 'busy', message: expect.stringMatching(SENTENCE) });
      expect(changedSheets(before, await school.book())).toEqual([]);
      await school.runtime.request({ kind: 'knobs', knobs: { lockHeldElsewhere: false } });
      expect((await ask('second', method, input as never, 'запрос-2')).ok).toBe(true);
    },
  );
});

async function changeOf(pairId: string): Promise<ChangeDraft> {
  const { pairs } = await school.value('changes.open', { pairId });
  return {
    ...{ pairId, revision: pairs[0]!.revision, kind: 'by-both', who: null, notice: null },
    ...{ lastDay: '2026-11-20', awayFrom: null, awayTo: null, mentorId: '', from: null, to: null },
  };
}

/** A small generator that gives the same numbers for the same seed. */
function dice(seed: number): (sides: number) => number {
  let state = seed * 2_654_435_761;
  return (sides) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) | 0;
    return Math.abs(state ^ (state >>> 13)) % sides;
  };
}

const OVER = ['завершена', 'завершена досрочно'];

/** The rows of a sheet as records by header. */
function records(book: BookSnapshot, name: string): Record<string, unknown>[] {
  const [head = [], ...rows] = sheetRows(sheetOf(book, name));
  return rows.map((row) => Object.fromEntries(head.map((key, index) => [String(key), row[index] ?? ''])));
}

/** What no order of calls may break. */
function expectWhole(book: BookSnapshot, lines: number, at: string): void {
  const pairs = records(book, 'Пары').filter((row) => row.Код !== '');
  const live = pairs.filter((row) => !OVER.includes(String(row.Статус)));
  const ids = pairs.map((row) => row.Код);
  expect([at, new Set(ids).size]).toEqual([at, ids.length]);
  const replaced = new Set(pairs.map((row) => row['Вместо пары']));
  const couples = live
    .filter((row) => !replaced.has(row.Код))
    .map((row) => `${row['Код наставника']} ${row['Код наставляемого']}`);
  expect([at, couples.filter((couple, index) => couples.indexOf(couple) !== index)]).toEqual([at, []]);
  for (const mentor of records(book, 'Наставники')) {
    const own = live.filter((row) => row['Код наставника'] === mentor.Код);
    const load = new Set(own.map((row) => row['Код наставляемого'])).size;
    const places = mentor[PLACES] === '' ? 2 : Number(mentor[PLACES]);
    expect([at, mentor.Код, load <= places]).toEqual([at, mentor.Код, true]);
  }
  const journal = records(book, 'Журнал');
  expect([at, journal.length]).toEqual([at, lines]);
  expect([at, new Set(journal.map((row) => row.Код)).size]).toEqual([at, journal.length]);
}

interface Tab {
  readonly who: 'first' | 'second';
  /** What the tab saw when it was last refreshed; it goes stale while the other works. */
  pairs: readonly StatePair[];
  drafts: readonly PairDraft[];
  last: string | null;
}

const tally: Record<string, number> = {};

/** One thing a person may do in a tab, with what the tab has in sight. `null` when there is nothing to do. */
async function step(tab: Tab, roll: (sides: number) => number): Promise<[Method, unknown] | null> {
  const pick = <T>(items: readonly T[]): T | undefined => items[roll(Math.max(1, items.length))];
  switch (roll(6)) {
    case 0:
      return [
        'pairs.save',
        { draft: { ...pick(tab.drafts)!, goal: `цель ${roll(1000)}` }, approve: roll(2) === 0 },
      ];
    case 1: {
      const mentorId = pick(['Н-01', 'Н-03', 'Н-07', 'Н-09', 'Н-10', 'Н-12'])!;
      const menteeId = pick(['М-07', 'М-09', 'М-15', 'М-02'])!;
      const draft = { ...tab.drafts[0]!, id: null, revision: null, mentorId, menteeId };
      return ['pairs.save', { draft, approve: false }];
    }
    case 2: {
      const to = pick(['draft', 'proposed', 'agreed', 'active', 'ended'] as const)!;
      const from = roll(tab.pairs.length);
      const pairs = tab.pairs.slice(from, from + 1 + roll(3)).map(({ id, revision }) => ({ id, revision }));
      return ['pairs.move', { to, pairs }];
    }
    case 3: {
      const { id, revision } = pick(tab.pairs)!;
      const kind = pick(['by-both', 'replaced', 'absent', 'fulfilled', 'prolonged'] as const)!;
      const draft: ChangeDraft = {
        ...{ pairId: id, revision, kind, who: 'mentor', notice: '2026-11-16', lastDay: '2026-11-20' },
        ...{ awayFrom: '2026-11-20', awayTo: null, from: null, to: '2027-08-31' },
        mentorId: pick(['Н-01', 'Н-07', 'Н-09', 'Н-10'])!,
      };
      return ['changes.make', draft];
    }
    case 4:
      return tab.last === null ? null : ['action.undo', { id: tab.last }];
    default:
      tab.pairs = await states();
      tab.drafts = tab.drafts.map((draft) => ({ ...draft, revision: revisionIn(tab.pairs, draft) }));
      return null;
  }
}

/** Of a form only the goal is typed anew here, so that its row's revision is all that goes stale. */
const revisionIn = (pairs: readonly StatePair[], { id }: PairDraft): string =>
  pairs.find((pair) => pair.id === id)!.revision;

/** What both tabs have in sight at the start. */
interface Sight {
  readonly book: BookSnapshot;
  readonly pairs: readonly StatePair[];
  readonly drafts: readonly PairDraft[];
}

const DRAFTS = ['П-2026-13', 'П-2026-14', 'П-2026-11'];

async function playOut(seed: number, steps: number, { book, pairs, drafts }: Sight): Promise<void> {
  const roll = dice(seed);
  const tabs: Tab[] = (['first', 'second'] as const).map((who) => ({ who, pairs, drafts, last: null }));
  let lines = records(book, 'Журнал').length;
  for (let turn = 0; turn < steps; turn++) {
    const tab = tabs[roll(2)]!;
    const doing = await step(tab, roll);
    if (doing === null) continue;
    const [method, input] = doing;
    const call = [tab.who, method, input as never, `${seed}-${turn}`] as const;
    const at = `seed ${seed}, turn ${turn}: ${method}`;
    const { result, ops } = await askBook(...call);
    const kind = result.ok ? `${method} done` : result.error.code;
    tally[kind] = (tally[kind] ?? 0) + 1;
    if (!result.ok) {
      expect([at, result.error.message]).toEqual([at, expect.stringMatching(SENTENCE)]);
      // The book is as it was checked to be after the turn before.
      expect([at, ops]).toEqual([at, []]);
      continue;
    }
    if (roll(4) === 0) expect([at, await askBook(...call)]).toEqual([at, { result, ops: [] }]);
    const undo = method === 'action.undo';
    if (!undo) lines++;
    tab.last = undo ? null : (result.value as { lastAction: { id: string } }).lastAction.id;
    expectWhole(await school.book(), lines, at);
  }
}

describe('in 200 random orders nothing is lost or doubled, no place is taken twice, every write is in the journal', () => {
  it.each([0, 40, 80, 120, 160])(
    'from the seed after %i',
    async (start) => {
      const drafts = await Promise.all(DRAFTS.map(knownPair));
      const sight = { book: await school.book(), pairs: await states(), drafts };
      for (let seed = start + 1; seed <= start + 40; seed++) {
        school = await sampleSchool({ book: sight.book });
        await playOut(seed, 7, sight);
      }
    },
    LONG,
  );

  it.each([
    'pairs.save done',
    'pairs.move done',
    'changes.make done',
    'action.undo done',
    'stale',
    'blocked',
  ])('with enough of «%s» for the seeds to prove something', (kind) =>
    expect(tally[kind] ?? 0).toBeGreaterThan(10),
  );
});

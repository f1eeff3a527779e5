import { beforeEach, describe, expect, it } from 'vitest';
import type { BookSnapshot, CellValue } from '../../host/book/snapshot';
import type { PairGoal, StatePair } from '../../src/contract/dto';
import type { School } from '../kit/school';
import {
  changedSheets,
  columnOf,
  field,
  orderOf,
  refusal,
  rowOf,
  sampleBook,
  sampleSchool,
  withValue,
} from './sample-kit';

let school: School;
beforeEach(async () => {
  school = await sampleSchool();
});

/** The sample book with cells of pairs typed in by hand, as the day numbers or texts a person leaves. */
const typed = async (...cells: readonly [id: string, header: string, value: CellValue | null][]) => {
  let book: BookSnapshot = await sampleBook();
  for (const [id, header, value] of cells)
    book = withValue(book, 'Пары', rowOf(book, 'Пары', id), columnOf(book, 'Пары', header), value);
  return sampleSchool({ book });
};

const allPairs = async (from = school): Promise<StatePair[]> =>
  (await from.value('pairs.states', null)).groups.flatMap(({ pairs }) => pairs);
const pairOf = async (id: string, from = school): Promise<StatePair> =>
  (await allPairs(from)).find((pair) => pair.id === id)!;
const move = async (to: PairGoal, ids: readonly string[], from = school) => {
  const pairs = (await allPairs(from)).filter(({ id }) => ids.includes(id));
  return from.call('pairs.move', { to, pairs: pairs.map(({ id, revision }) => ({ id, revision })) });
};
const statusOf = async (id: string, from = school) => field(await from.book(), 'Пары', id, 'Статус');

describe('the list of pairs', () => {
  it('groups them by state in the order of the way and says who waits', async () => {
    const { groups, alone } = await school.value('pairs.states', null);
    expect(groups.map(({ status, pairs }) => `${status} ${pairs.length}`)).toEqual([
      'проект 1',
      'предложена 1',
      'согласована 3',
      'приказ подписан 1',
      'действует 6',
      'приостановлена 1',
      'завершена досрочно 1',
      'завершена 1',
    ]);
    expect(alone.map(({ id }) => id)).not.toContain('М-16');
    const waits = alone.map(({ waiting }) => waiting ?? -1);
    expect(waits).toEqual([...waits].sort((a, b) => b - a));
    expect(alone.filter(({ tooLong }) => tooLong).every(({ waiting }) => waiting! > 30)).toBe(true);
  });

  it('takes five reads and no writes', async () => {
    const { reply } = await school.call('pairs.states', null);
    expect([reply.counts.reads, reply.counts.writes]).toEqual([5, 0]);
  });
});

describe('many pairs at once', () => {
  const NO_ORDER = ['П-2026-10', 'П-2026-11', 'П-2026-12'];

  it('move with one write of pairs, one line of the journal, and are taken back as one', async () => {
    const before = await school.book();
    const lines = (await school.rows('Журнал')).length;
    const result = await move('draft', NO_ORDER);
    expect(result.ok && result.value.text).toMatch(/^3\sпары: проект$/);
    expect(changedSheets(before, await school.book())).toEqual(['Пары', 'Журнал']);
    expect([result.reply.counts.reads, result.reply.counts.writes]).toEqual([6, 2]);
    expect((await school.rows('Журнал')).length).toBe(lines + 1);
    for (const id of NO_ORDER) expect(await statusOf(id)).toBe('проект');
    await school.value('action.undo', { id: result.ok ? result.value.lastAction.id : '' });
    expect(changedSheets(before, await school.book())).toEqual(['Журнал']);
  });

  it('stay all when one of them may not move, with its reason', async () => {
    const before = await school.book();
    const error = refusal(await move('agreed', ['П-2026-13', 'П-2026-14']));
    expect(error.code).toBe('blocked');
    expect(error.details.join(' ')).toMatch(/Согласие наставника не получено/);
    expect(changedSheets(before, await school.book())).toEqual([]);
  });

  it('stay all when one of them changed meanwhile; a stale one is named', async () => {
    const pairs = (await allPairs()).filter(({ id }) => NO_ORDER.includes(id));
    const { draft } = await school.value('pairs.open', { pairId: 'П-2026-11', menteeId: null });
    await school.value('pairs.save', { draft: { ...draft, goal: 'другая' }, approve: true });
    const before = await school.book();
    const asked = [
      ...pairs.map(({ id, revision }) => ({ id, revision })),
      { id: 'П-2026-99', revision: 'x' },
    ];
    const error = refusal(await school.call('pairs.move', { to: 'draft', pairs: asked }));
    expect(error.code).toBe('stale');
    expect(error.details).toEqual([
      expect.stringMatching(/→.*строка изменилась/),
      expect.stringMatching(/П-2026-99 больше нет/),
    ]);
    expect(changedSheets(before, await school.book())).toEqual([]);
  });
});

describe('a gate', () => {
  it('keeps a pair from work until its first day', async () => {
    const error = refusal(await move('active', ['П-2026-09']));
    expect(error.details[0]).toMatch(/Работа начинается 23\.11\.2026/);
  });

  it('lets a pair begin on it; its people are «в паре»', async () => {
    const own = await typed(['П-2026-09', 'С', 46347]);
    const book = await own.book();
    const status = columnOf(book, 'Наставляемые', 'Статус');
    const waiting = withValue(book, 'Наставляемые', rowOf(book, 'Наставляемые', 'М-06'), status, 'без пары');
    const later = await sampleSchool({ book: waiting });
    expect((await move('active', ['П-2026-09'], later)).ok).toBe(true);
    expect(await statusOf('П-2026-09', later)).toBe('действует');
    expect(field(await later.book(), 'Наставляемые', 'М-06', 'Статус')).toBe('в паре');
  });

  it.each<[string, string, CellValue | null, RegExp]>([
    ['the number of the order', 'Приказ №', null, /Нет номера приказа/],
    ['the date of the order', 'Приказ от', null, /Нет даты приказа/],
    ['a programme not before the order', 'Программа утверждена', 46300, /раньше приказа/],
  ])('to work needs %s', async (_, header, value, message) => {
    const own = await typed(['П-2026-09', 'С', 46347], ['П-2026-09', header, value]);
    expect(refusal(await move('active', ['П-2026-09'], own)).details.join(' ')).toMatch(message);
  });

  it('is not opened by a missing programme, however late it is (C-09 is a remark)', async () => {
    const own = await typed(['П-2026-09', 'С', 46347], ['П-2026-09', 'Приказ от', 46270]);
    const { stops } = (await pairOf('П-2026-09', own)).moves.find(({ to }) => to === 'active')!;
    expect(stops.filter((line) => /рограмм/.test(line))).toEqual([]);
  });
});

describe('a state typed in by hand', () => {
  it('«действует» without an order is said on «Сегодня» and in the list, and can be put back', async () => {
    const own = await typed(['П-2026-11', 'Статус', 'действует']);
    const { faults } = await pairOf('П-2026-11', own);
    expect(faults.join(' ')).toMatch(/Нет номера и даты приказа/);
    const home = await own.value('home.open', null);
    const late = home.groups.find(({ mark }) => mark === 'overdue')!;
    expect(late.items[0]).toMatchObject({ hint: 'нет приказа', action: { kind: 'pairs' } });
    const again = await typed(['П-2026-11', 'Статус', 'действует']);
    expect((await move('draft', ['П-2026-11'], again)).ok).toBe(true);
  });

  it('that no list has is shown as it stands', async () => {
    const own = await typed(['П-2026-11', 'Статус', 'работает']);
    const { groups } = await own.value('pairs.states', null);
    const strange = groups.find(({ status }) => status === 'работает')!;
    expect(strange).toMatchObject({ state: null, moves: [] });
    expect(strange.pairs[0]!.faults[0]).toMatch(/«работает» нет в списке/);
    expect((await own.call('home.open', null)).ok).toBe(true);
  });
});

describe('a signed order', () => {
  it('leaves a pair whose consent is gone where it is, and says so', async () => {
    const choice = await orderOf(school, ['П-2026-10']);
    const { documents } = await school.value('papers.make', { choice, project: false });
    const book = await school.book();
    const consent = (await school.rows('Согласия')).find((row) => row.includes('П-2026-10'))!;
    const column = columnOf(book, 'Согласия', 'Отозвано');
    const row = rowOf(book, 'Согласия', String(consent[0]));
    const own = await sampleSchool({ book: withValue(book, 'Согласия', row, column, 46340) });
    const { lastAction } = await own.value('documents.sign', { id: documents[0]!.id });
    expect(lastAction.text).toMatch(/Статус не изменён: /);
    expect(await statusOf('П-2026-10', own)).toBe('согласована');
    expect(field(await own.book(), 'Документы', documents[0]!.id, 'Статус')).toBe('подписан');
  });

  it('does not begin a pair that has ended or rests', async () => {
    const choice = await orderOf(school, ['П-2026-10']);
    const { documents } = await school.value('papers.make', { choice, project: false });
    const book = await school.book();
    const [row, column] = [rowOf(book, 'Пары', 'П-2026-10'), columnOf(book, 'Пары', 'Статус')];
    const own = await sampleSchool({ book: withValue(book, 'Пары', row, column, 'завершена досрочно') });
    await own.value('documents.sign', { id: documents[0]!.id });
    expect(await statusOf('П-2026-10', own)).toBe('завершена досрочно');
  });
});

describe('those who wait', () => {
  it('get their support written down, and «Сегодня» no longer asks for it', async () => {
    const [person] = (await school.value('pairs.states', null)).alone;
    const { lastAction } = await school.value('support.save', {
      ...{ id: person!.id, revision: person!.revision, support: ' школа молодого педагога ' },
    });
    expect(field(await school.book(), 'Наставляемые', person!.id, 'Поддержка до пары')).toBe(
      'школа молодого педагога',
    );
    const stale = { id: person!.id, revision: person!.revision, support: 'другое' };
    expect(refusal(await school.call('support.save', stale)).code).toBe('stale');
    await school.value('action.undo', { id: lastAction.id });
    expect(field(await school.book(), 'Наставляемые', person!.id, 'Поддержка до пары') ?? '').toBe('');
  });

  it('stand on «Сегодня» with their days, the longest first; more than a month is said', async () => {
    const home = await school.value('home.open', null);
    const missing = home.groups.find(({ mark }) => mark === 'missing')!;
    const waiting = missing.items.filter(({ title }) => /без наставника/.test(title));
    expect(waiting[0]).toMatchObject({
      hint: expect.stringMatching(/^ждёт \d+ (день|дня|дней), дольше месяца$/),
      action: { kind: 'pair' },
      also: { kind: 'support', label: 'Предложить поддержку' },
    });
  });
});

it('the same two people are not paired twice', async () => {
  const { draft } = await school.value('pairs.open', { pairId: null, menteeId: 'М-01' });
  const twin = { ...draft, mentorId: 'Н-01' };
  expect(refusal(await school.call('pairs.save', { draft: twin, approve: false }))).toMatchObject({
    code: 'blocked',
    field: 'mentorId',
    message: expect.stringMatching(/Такая пара уже есть: П-2026-01/),
  });
});

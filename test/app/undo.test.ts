import { beforeEach, describe, expect, it } from 'vitest';
import type { LastAction } from '../../src/contract/dto';
import type { School } from '../kit/school';
import { changedCells, newPair, newPerson, orderOf, refusal, sampleSchool, withCells } from './sample-kit';

let school: School;
beforeEach(async () => {
  school = await sampleSchool();
});

const PLAN = [
  '№\tМероприятие\tСрок',
  '1\tПедсовет о наставничестве\tдо 10 сентября',
  '2\tАнкеты\tв мае',
].join('\n');

const ACTIONS: Record<string, () => Promise<LastAction | null>> = {
  'a new person': async () => (await school.value('people.save', newPerson())).lastAction,
  'a changed person': async () => {
    const { people } = await school.value('people.list', { role: 'mentee' });
    const { id, revision, name, position } = people.find((person) => person.id === 'М-09')!;
    const draft = newPerson({ id, revision, name, position, phone: '8 900' });
    return (await school.value('people.save', draft)).lastAction;
  },
  'a consent': async () =>
    (
      await school.value('consents.save', {
        ...{ personId: 'Н-11', pairId: '', kind: 'обработка данных' },
        ...{ date: '2026-11-20', until: null, paper: '' },
      })
    ).lastAction,
  'a new pair': async () =>
    (await school.value('pairs.save', { draft: await newPair(school), approve: true })).lastAction,
  'a changed pair': async () => {
    const { draft } = await school.value('pairs.open', { pairId: 'П-2026-13', menteeId: null });
    return (await school.value('pairs.save', { draft: { ...draft, goal: 'другая' }, approve: false }))
      .lastAction;
  },
  'an order': async () => {
    const choice = await orderOf(school, ['П-2026-10']);
    return (await school.value('papers.make', { choice, project: false })).lastAction;
  },
  'a signed document': async () => (await school.value('documents.sign', { id: 'Д-016' })).lastAction,
  'printed consents': async () => {
    const tasks = [{ personId: 'М-09', pairId: '', kind: 'обработка данных' }];
    return (await school.value('consents.print', { tasks })).lastAction;
  },
  'pairs moved together': async () => {
    const pairs = (await school.value('pairs.states', null)).groups.flatMap((group) => group.pairs);
    const own = pairs.filter(({ id }) => id === 'П-2026-10' || id === 'П-2026-11');
    const asked = own.map(({ id, revision }) => ({ id, revision }));
    return (await school.value('pairs.move', { to: 'draft', pairs: asked })).lastAction;
  },
  'a replaced mentor': async () => {
    const { pairs } = await school.value('changes.open', { pairId: 'П-2026-02' });
    const draft = {
      ...{ pairId: 'П-2026-02', revision: pairs[0]!.revision, kind: 'replaced' as const, who: null },
      ...{ notice: '2026-11-16', lastDay: '2026-11-20', awayFrom: null, awayTo: null },
      ...{ mentorId: 'Н-10', from: null, to: null },
    };
    return (await school.value('changes.make', draft)).lastAction;
  },
  'support until there is a pair': async () => {
    const [person] = (await school.value('pairs.states', null)).alone;
    const { id, revision } = person!;
    return (await school.value('support.save', { id, revision, support: 'консультации' })).lastAction;
  },
  'an accepted roadmap': async () =>
    (await school.value('roadmap.accept', { text: PLAN, year: '2027/2028' })).lastAction,
};

/** Without the journal; empty text and no value are one and the same cell. */
const bookLess = async () => {
  const book = await school.book();
  const sheets = book.sheets
    .filter(({ name }) => name !== 'Журнал')
    .map((sheet) => ({ ...sheet, cells: sheet.cells.filter(({ v }) => v !== '') }));
  return { ...book, sheets };
};

describe.each(Object.entries(ACTIONS))('%s', (_, act) => {
  it('is taken back whole, once', async () => {
    const before = await bookLess();
    const action = await act();
    const { text } = await school.value('action.undo', { id: action!.id });
    const done = `${action!.text.charAt(0).toLowerCase()}${action!.text.slice(1)}`;
    expect(text.replace(/\s/g, ' ')).toMatch(`Отменено действие: ${done}.`.replace(/\s/g, ' '));
    expect(changedCells(before, await bookLess())).toEqual([]);
    expect(refusal(await school.call('action.undo', { id: action!.id })).code).toBe('not-found');
  });
});

describe('undo is refused and loses nothing', () => {
  it('when the row was changed since', async () => {
    const first = await ACTIONS['a changed pair']!();
    const { draft } = await school.value('pairs.open', { pairId: 'П-2026-13', menteeId: null });
    await school.value('pairs.save', { draft: { ...draft, goal: 'третья' }, approve: false });
    const before = await school.book();
    const error = refusal(await school.call('action.undo', { id: first!.id }));
    expect([error.code, error.message]).toEqual(['stale', expect.stringMatching(/строки изменились/)]);
    expect(changedCells(before, await school.book())).toEqual([]);
  });

  it('when the row was deleted since', async () => {
    const action = await ACTIONS['a new pair']!();
    const book = await school.book();
    school = await sampleSchool({
      book: withCells(book, 'Пары', (cells) => cells.filter(({ r }) => r !== 17)),
    });
    expect(refusal(await school.call('action.undo', { id: action!.id })).code).toBe('stale');
  });

  it('when the journal was typed over', async () => {
    const action = await ACTIONS['a new person']!();
    const book = await school.book();
    const typed = withCells(book, 'Журнал', (cells) =>
      cells.map((cell) => (String(cell.v).startsWith('[{') ? { ...cell, v: 'своё' } : cell)),
    );
    school = await sampleSchool({ book: typed });
    expect(refusal(await school.call('action.undo', { id: action!.id })).code).toBe('not-found');
  });
});

it('rows that were sorted since are found by their codes', async () => {
  const action = await ACTIONS['a changed pair']!();
  const book = await school.book();
  const upsideDown = withCells(book, 'Пары', (cells) =>
    cells.map((cell) => (cell.r === 1 ? cell : { ...cell, r: 18 - cell.r })),
  );
  school = await sampleSchool({ book: upsideDown });
  expect((await school.call('action.undo', { id: action!.id })).ok).toBe(true);
});

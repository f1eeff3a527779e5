import { beforeEach, describe, expect, it } from 'vitest';
import type {
  ProgrammeCard,
  ProgrammeDraft,
  ProgrammeItemDraft,
  ProgrammeItemView,
  ProgrammeMark,
} from '../../src/contract/dto';
import type { School } from '../kit/school';
import { columnOf, refusal, rowOf, sampleSchool, sheetOf, valueAt } from './sample-kit';

let school: School;
beforeEach(async () => {
  school = await sampleSchool();
});

const SHEET = 'Программы';
const openCard = (pairId: string): Promise<ProgrammeCard> => school.value('programmes.open', { pairId });
const lineOf = async (pairId: string) =>
  (await school.value('programmes.list', null)).lines.find((line) => line.pairIds.includes(pairId))!;

const same = ({ ids, revision, section, activity, form, deadline, planned }: ProgrammeItemView) =>
  ({
    ...{ ids, revision, section, activity, form, deadline, planned },
    reading: null,
  }) satisfies ProgrammeItemDraft;

const fresh = (activity: string, deadline: string): ProgrammeItemDraft => ({
  ...{ ids: [], revision: null, section: 'Своё', activity, form: 'беседа', deadline, planned: 'готово' },
  reading: null,
});

const draftOf = (card: ProgrammeCard, part: Partial<ProgrammeDraft> = {}): ProgrammeDraft => ({
  pairId: card.pairId,
  items: card.items.map(same),
  removed: [],
  ...part,
});

const save = (draft: ProgrammeDraft) => school.call('programmes.save', draft);

async function propose(...pairIds: string[]) {
  const { revision } = await school.value('programmes.propose', null);
  return school.call('programmes.accept', { revision, pairIds });
}

/** Rows of «Программы» of a pair: number, words, days. */
async function rowsOf(pairId: string) {
  const book = await school.book();
  const [pair, number, activity, from, to] = ['Пара', '№', 'Мероприятие', 'С', 'По'].map((header) =>
    columnOf(book, SHEET, header),
  );
  const rows = [...new Set(sheetOf(book, SHEET).cells.map(({ r }) => r))].sort((a, b) => a - b);
  return rows
    .filter((row) => valueAt(book, SHEET, row, pair!) === pairId)
    .map((row) => ({
      number: valueAt(book, SHEET, row, number!),
      activity: valueAt(book, SHEET, row, activity!),
      from: valueAt(book, SHEET, row, from!),
      to: valueAt(book, SHEET, row, to!),
    }));
}

describe('the list of programmes', () => {
  it('has those without a programme first, a group as one, and says how far each is with its numbers', async () => {
    const { lines, shares } = await school.value('programmes.list', null);
    expect(lines[0]).toMatchObject({ pairId: 'П-2026-03', stage: 'missing', share: { percent: null } });
    expect(lines[0]!.notes[0]!.text).toMatch(/Прошло больше 14 дней/);
    expect(lines.filter(({ pairIds }) => pairIds.length === 2).map(({ pairIds }) => pairIds)).toEqual([
      ['П-2026-04', 'П-2026-05'],
    ]);
    expect((await lineOf('П-2026-01')).share).toMatchObject({ done: 3, all: 6, percent: 50 });
    expect(shares.join(' ')).toContain('Порогов два. 100 %');
    expect(shares.join(' ')).toContain('Меньше 90 %: 3 программы из 3');
  });

  it('names what an order on a programme waits for', async () => {
    await propose('П-2026-03', 'П-2026-10');
    expect(await lineOf('П-2026-03')).toMatchObject({ stage: 'ready', gaps: [] });
    expect(await lineOf('П-2026-10')).toMatchObject({
      ...{ stage: 'draft', gaps: ['нет номера или даты приказа о закреплении'] },
    });
  });
});

describe('proposals', () => {
  it('write nothing until they are accepted, then a row of each item for every pair of a group', async () => {
    await school.value('programmes.propose', null);
    expect(await rowsOf('П-2026-04')).toEqual([]);
    expect((await propose('П-2026-04')).ok).toBe(true);
    const [one, other] = [await rowsOf('П-2026-04'), await rowsOf('П-2026-05')];
    expect(one).toEqual(other);
    expect(one.map(({ number }) => number)).toEqual(one.map((_, at) => String(at + 1)));
    const card = await openCard('П-2026-05');
    expect(card.items.length).toBe(one.length);
    expect(card.items[0]!.ids.length).toBe(2);
    expect((await school.value('programmes.propose', null)).lines.map(({ pairId }) => pairId)).not.toContain(
      'П-2026-04',
    );
  });

  it('are refused when what they were made of has changed since', async () => {
    const { revision } = await school.value('programmes.propose', null);
    await propose('П-2026-03');
    const answer = await school.call('programmes.accept', { revision, pairIds: ['П-2026-07'] });
    expect(refusal(answer).code).toBe('stale');
    expect(await rowsOf('П-2026-07')).toEqual([]);
  });

  it('say for each measure why it is proposed', async () => {
    const { measures, needs } = await openCard('П-2026-03');
    expect(needs[0]).toMatchObject({ taken: true });
    const reasons = measures.map(({ reason }) => reason);
    expect(reasons).toContain('есть в программе каждой пары');
    expect(reasons.some((reason) => /^документация: .*область отмечена/.test(reason))).toBe(true);
    expect(reasons).toContain('');
  });
});

describe('saving a programme', () => {
  it('adds, changes, removes and orders items, numbers them without gaps and is undone whole', async () => {
    const before = await rowsOf('П-2026-01');
    const card = await openCard('П-2026-01');
    const [first, second, third, fourth, fifth, sixth] = card.items;
    const { lastAction } = await school.value(
      'programmes.save',
      draftOf(card, {
        items: [
          fresh('Посетить библиотеку', 'декабрь'),
          same(sixth!),
          same(first!),
          { ...same(second!), planned: 'записи по двум занятиям' },
          same(third!),
          same(fourth!),
        ],
        removed: [{ ids: fifth!.ids, revision: fifth!.revision }],
      }),
    );
    const now = await openCard('П-2026-01');
    expect(now.items.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(now.items.map(({ activity }) => activity)).toEqual([
      'Посетить библиотеку',
      ...[sixth, first, second, third, fourth].map((item) => item!.activity),
    ]);
    expect(now.items[0]!.reading).toMatchObject({ from: '2026-12-01', to: '2026-12-31' });
    expect(now.items[3]!.planned).toBe('записи по двум занятиям');
    await school.value('action.undo', { id: lastAction.id });
    expect(await rowsOf('П-2026-01')).toEqual(before);
  });

  it('refuses an item that somebody changed meanwhile, naming both versions', async () => {
    const card = await openCard('П-2026-01');
    const other = draftOf(card, {
      items: card.items.map((item, at) => ({ ...same(item), ...(at === 0 ? { form: 'встреча' } : {}) })),
    });
    expect((await save(other)).ok).toBe(true);
    const failure = refusal(
      await save(draftOf(card, { items: [{ ...same(card.items[0]!), form: 'консультация' }] })),
    );
    expect(failure).toMatchObject({ code: 'stale' });
    expect(failure.details.join(' ')).toMatch(/встреча.*консультация/);
  });

  it('keeps items that the form does not name, and those that are done', async () => {
    const card = await openCard('П-2026-01');
    expect((await save(draftOf(card, { items: [] }))).ok).toBe(true);
    expect((await openCard('П-2026-01')).items.length).toBe(card.items.length);
    const now = await openCard('П-2026-01');
    const { ids, revision } = now.items[0]!;
    const failure = refusal(await save(draftOf(now, { removed: [{ ids, revision }] })));
    expect(failure).toMatchObject({ code: 'blocked' });
  });

  it('asks about an unsure deadline, takes the chosen reading and remembers it for the same words', async () => {
    await propose('П-2026-03');
    const card = await openCard('П-2026-03');
    const words = 'осенние каникулы';
    const { readings } = await school.value('programmes.read', { pairId: 'П-2026-03', phrases: [words] });
    expect(readings[0]!.question!.readings.length).toBeGreaterThan(0);
    const items = [...card.items.map(same), { ...fresh('Открытое занятие', words), reading: 0 }];
    expect((await save(draftOf(card, { items }))).ok).toBe(true);
    const now = await openCard('П-2026-03');
    const last = now.items[now.items.length - 1]!;
    expect(last.reading.question).toBeNull();
    expect(last.reading.from).not.toBeNull();
    const book = await school.book();
    const column = columnOf(book, 'Календарь', 'Что');
    expect(sheetOf(book, 'Календарь').cells.some(({ c, v }) => c === column && v === words)).toBe(true);
  });

  it('leaves an unsure deadline without days, and the programme is not ready', async () => {
    await propose('П-2026-03');
    const card = await openCard('П-2026-03');
    await save(
      draftOf(card, { items: [...card.items.map(same), fresh('Открытое занятие', 'осенние каникулы')] }),
    );
    expect((await rowsOf('П-2026-03')).pop()).toMatchObject({ from: null, to: null });
    expect((await lineOf('П-2026-03')).gaps).toEqual(['надо уточнить сроки: 1 пункт']);
  });

  it('gives a group a row of a new item for each of its pairs', async () => {
    await propose('П-2026-04');
    const card = await openCard('П-2026-04');
    await save(draftOf(card, { items: [fresh('Общий разбор планов', 'декабрь'), ...card.items.map(same)] }));
    expect((await rowsOf('П-2026-04')).pop()!.activity).toBe('Общий разбор планов');
    expect(await rowsOf('П-2026-05')).toEqual(await rowsOf('П-2026-04'));
  });
});

const DONE: Pick<ProgrammeMark, 'status' | 'date' | 'actual' | 'mark' | 'proof'> = {
  status: 'выполнено',
  date: '2026-11-20' as ProgrammeMark['date'],
  actual: 'Проведено',
  mark: 4,
  proof: 'карта посещения',
};

const marked = ({ ids, revision }: ProgrammeItemView, part: Partial<ProgrammeMark> = {}): ProgrammeMark => ({
  ...{ ids, revision, ...DONE },
  ...part,
});

describe('marking items', () => {
  it('writes many at once, of a group into the rows of all its pairs, and is undone whole', async () => {
    await propose('П-2026-04');
    const { items } = await openCard('П-2026-04');
    const marks = items.slice(0, 3).map((item) => marked(item));
    const { lastAction } = await school.value('programmes.mark', { marks });
    expect((await lineOf('П-2026-05')).share).toMatchObject({ done: 3, all: items.length });
    const book = await school.book();
    const status = columnOf(book, SHEET, 'Статус');
    const said = items[0]!.ids.map((id) => valueAt(book, SHEET, rowOf(book, SHEET, id), status));
    expect(said).toEqual(['выполнено', 'выполнено']);
    await school.value('action.undo', { id: lastAction.id });
    expect((await lineOf('П-2026-05')).share.done).toBe(0);
  });

  it.each<[string, Partial<ProgrammeMark>, string | null]>([
    ['a day that lies ahead', { date: '2026-12-01' }, 'date'],
    ['done without a day', { date: null }, 'date'],
    ['a status the list does not have', { status: 'почти' }, 'status'],
  ])('refuses %s and writes nothing', async (_title, part, field) => {
    const { items } = await openCard('П-2026-01');
    const [, , , open, other] = items;
    const failure = refusal(
      await school.call('programmes.mark', { marks: [marked(open!), marked(other!, part)] }),
    );
    expect(failure).toMatchObject({ code: 'invalid', field });
    expect((await lineOf('П-2026-01')).share.done).toBe(3);
  });

  it('refuses an item that changed meanwhile', async () => {
    const { items } = await openCard('П-2026-01');
    const mark = marked(items[3]!);
    expect((await school.call('programmes.mark', { marks: [mark] })).ok).toBe(true);
    const failure = refusal(await school.call('programmes.mark', { marks: [mark] }));
    expect(failure.code).toBe('stale');
  });

  it('turns an item late the day after its last one', async () => {
    await propose('П-2026-03');
    const { items } = await openCard('П-2026-03');
    expect(items.filter(({ late }) => late)).toEqual([]);
    const card = await openCard('П-2026-03');
    await save(draftOf(card, { items: [...card.items.map(same), fresh('Разбор записей', 'до 20.11.2026')] }));
    const line = await lineOf('П-2026-03');
    expect(line.notes.map(({ text }) => text)).toContain('Просрочено: 1 пункт.');
  });
});

describe('what the plan sees of programmes', () => {
  /** What the sheets say of a row of the plan once it is of another kind of work. */
  async function seen(kind: string) {
    const open = async () => (await school.value('evidence.open', null)).rows;
    const { id, revision } = (await open()).find(({ activity }) =>
      /^Утверждение персонализированных/.test(activity),
    )!;
    await school.value('evidence.change', { id, revision, kinds: [kind] });
    const { proposal } = (await open()).find((row) => row.id === id)!.steps[0]!;
    return { holds: proposal!.holds, text: proposal!.lines.map(({ text }) => text).join('; ') };
  }
  const MISSING = ['П-2026-03', 'П-2026-04', 'П-2026-07', 'П-2026-09'];

  it('A19 holds once every pair at work has a programme of three items, those of a group too', async () => {
    const before = await seen('разработка программ');
    expect(before).toMatchObject({ holds: 'no', text: expect.stringContaining('у 3 из 6 пар') });
    await propose(...MISSING.slice(0, 3));
    const after = await seen('разработка программ');
    expect(after).toMatchObject({ holds: 'yes', text: expect.stringContaining('у 6 из 6 пар') });
  });

  it('A22 holds once every item of every pair at work is done', async () => {
    await propose(...MISSING);
    expect((await seen('выполнение программ')).holds).toBe('no');
    const { lines } = await school.value('programmes.list', null);
    for (const { pairId } of lines) {
      const { items } = await openCard(pairId);
      const open = items.filter(({ status }) => status !== 'выполнено');
      if (open.length > 0) await school.value('programmes.mark', { marks: open.map((item) => marked(item)) });
    }
    expect((await seen('выполнение программ')).holds).toBe('yes');
  });
});

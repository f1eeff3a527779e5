import { beforeEach, describe, expect, it } from 'vitest';
import type { School } from '../kit/school';
import {
  changedCells,
  columnOf,
  field,
  newPerson,
  refusal,
  rowOf,
  sampleSchool,
  withValue,
} from './sample-kit';

let school: School;
beforeEach(async () => {
  school = await sampleSchool();
});

const twinsOf = async (role: 'mentor' | 'mentee') => (await school.value('people.twins', { role })).twins;

/** A second row for a mentor of the sample, with a name written in another way. */
async function second(name: string, part: Parameters<typeof newPerson>[0] = {}): Promise<string> {
  const { id } = await school.value('people.save', newPerson({ role: 'mentor', name, ...part }));
  return id;
}

async function mentorInPair() {
  const { people } = await school.value('people.list', { role: 'mentor' });
  return people.find(({ pairs }) => pairs.length > 0)!;
}

describe('people who stand in a bank twice', () => {
  it('there are none in the sample, and nobody is in doubt', async () => {
    expect(await twinsOf('mentor')).toEqual([]);
    expect(await twinsOf('mentee')).toEqual([]);
  });

  it('are found with what differs and where they are used', async () => {
    const mentor = await mentorInPair();
    const [last, first] = mentor.name.split(' ');
    const id = await second(`${last} ${first}`, { phone: '8 900 123-45-67', position: 'методист' });
    const [pair] = await twinsOf('mentor');
    expect(pair!.sides.map((side) => side.id)).toEqual([mentor.id, id]);
    expect(pair!.why).toBe('имя записано не полностью');
    expect(pair!.sides[0].used).toMatch(/пар/);
    expect(pair!.differences.find(({ column }) => column === 'position')!.texts).toEqual([
      mentor.position,
      'методист',
    ]);
  });

  it('of both banks are a fact', async () => {
    await second('Долгих Анна Фёдоровна');
    const { both, twins } = await school.value('people.twins', { role: 'mentor' });
    expect(twins).toEqual([]);
    expect(both.map(({ name }) => name)).toEqual(['Долгих Анна Фёдоровна']);
  });

  it('written otherwise on another sheet are shown with the cell', async () => {
    const mentor = await mentorInPair();
    const book = await school.book();
    const row = rowOf(book, 'Пары', mentor.pairs[0]!.id);
    const column = columnOf(book, 'Пары', 'Наставник');
    school = await sampleSchool({ book: withValue(book, 'Пары', row, column, 'Другая Анна Ильинична') });
    const { otherwise } = await school.value('people.twins', { role: 'mentor' });
    expect(otherwise).toEqual([
      { name: mentor.name, written: 'Другая Анна Ильинична', place: { sheet: 'Пары', row, column } },
    ]);
  });

  it('take nine reads to look for and none of them a write', async () => {
    const { reply } = await school.call('people.twins', { role: 'mentor' });
    expect(reply.counts).toMatchObject({ reads: 9, writes: 0 });
  });
});

describe('merging', () => {
  /** A mentor with pairs and consents, and a fuller second row. */
  async function twoRows() {
    const mentor = await mentorInPair();
    const [last, first, middle] = mentor.name.split(' ') as [string, string, string];
    const id = await second(`${last} ${first[0]}. ${middle[0]}.`, { phone: '8 900 123-45-67' });
    const [pair] = await twinsOf('mentor');
    const [old, fresh] = pair!.sides;
    return {
      mentor,
      id,
      old: { id: old.id, revision: old.revision },
      fresh: { id: fresh.id, revision: fresh.revision },
    };
  }

  it('keeps one row with the values chosen, and everything that named the other names it', async () => {
    const { mentor, old, fresh, id } = await twoRows();
    const before = await school.book();
    const pairIds = mentor.pairs.map((pair) => pair.id);
    await school.value('people.merge', {
      role: 'mentor',
      keep: fresh,
      drop: old,
      take: ['name', 'position'],
    });
    const { people } = await school.value('people.list', { role: 'mentor' });
    expect(people.map((person) => person.id)).not.toContain(mentor.id);
    const kept = people.find((person) => person.id === id)!;
    expect(kept).toMatchObject({ name: mentor.name, position: mentor.position, phone: '8 900 123-45-67' });
    expect(kept.pairs.map((pair) => pair.id)).toEqual(pairIds);
    const book = await school.book();
    for (const pairId of pairIds) {
      expect(field(book, 'Пары', pairId, 'Код наставника')).toBe(id);
      expect(field(book, 'Пары', pairId, 'Наставник')).toBe(mentor.name);
    }
    const naming = (which: typeof book): number =>
      which.sheets
        .filter(({ name }) => !['Журнал', 'Наставники'].includes(name))
        .flatMap(({ cells }) => cells)
        .filter(({ v }) =>
          String(v ?? '')
            .split(/;\s*/)
            .includes(mentor.id),
        ).length;
    expect(naming(before)).toBeGreaterThan(1);
    expect(naming(book)).toBe(0);
  });

  it('keeps the votes for the one who goes, and the private refusals', async () => {
    const name = 'Сорокопудова Анна Ильинична';
    const id = await second(name);
    const keep = await second('Сорокопутова Анна Ильинична');
    const form = await school.value('surveys.open', { survey: 'Q-05', personId: 'М-02' });
    const answers = [{ code: 'never', values: [{ part: '', value: id }] }];
    const { survey, date, revision } = form;
    const draft = { survey, personId: 'М-02', date, revision, answers };
    await school.value('surveys.save', { draft, take: [] });
    const { people } = await school.value('people.list', { role: 'mentor' });
    const [kept, gone] = [keep, id].map((one) => people.find((person) => person.id === one)!);
    await school.value('people.merge', { role: 'mentor', keep: kept!, drop: gone!, take: [] });
    const after = await school.value('surveys.open', { survey: 'Q-05', personId: 'М-02' });
    expect(after.answers.find(({ code }) => code === 'never')?.values).toEqual([{ part: '', value: keep }]);
  });

  /** A consent of the person to the processing of data, taken back when `withdrawn` is a day. */
  const consentOf = (personId: string, date: string, withdrawn: string | null) =>
    school.value('consents.save', {
      ...{ personId, pairId: '', kind: 'обработка данных', date, until: null, paper: '', withdrawn },
    });

  const mentorOf = async (id: string) => {
    const { people } = await school.value('people.list', { role: 'mentor' });
    return people.find((person) => person.id === id)!;
  };

  it.each([
    ['withdrawn', '2026-10-01', '2026-11-20', 'отозвал согласие'],
    ['given', '2026-10-01', null, 'в банке'],
  ] as const)(
    'with a row whose consent was %s moves the status with it',
    async (_, date, withdrawn, status) => {
      const gone = await second('Сорокопудова Анна Ильинична');
      const keep = await second('Сорокопутова Анна Ильинична');
      await consentOf(gone, date, withdrawn);
      expect((await mentorOf(keep)).status).toBe('согласия не получены');
      const { lastAction } = await school.value('people.merge', {
        ...{ role: 'mentor', keep: await mentorOf(keep), drop: await mentorOf(gone), take: [] },
      });
      expect((await mentorOf(keep)).status).toBe(status);
      await school.value('action.undo', { id: lastAction.id });
      expect((await mentorOf(keep)).status).toBe('согласия не получены');
    },
  );

  it('with a row that withdrew before leaves one who has signed since in the bank', async () => {
    const gone = await second('Сорокопудова Анна Ильинична');
    const keep = await second('Сорокопутова Анна Ильинична');
    await consentOf(gone, '2026-10-01', '2026-10-20');
    await consentOf(keep, '2026-11-10', null);
    await school.value('people.merge', {
      ...{ role: 'mentor', keep: await mentorOf(keep), drop: await mentorOf(gone), take: ['status'] },
    });
    expect((await mentorOf(keep)).status).toBe('в банке');
  });

  it('is one line of the journal, and undone puts back every cell', async () => {
    const { old, fresh } = await twoRows();
    const before = await school.book();
    const { lastAction } = await school.value('people.merge', {
      ...{ role: 'mentor', keep: old, drop: fresh, take: ['phone'] },
    });
    await school.value('action.undo', { id: lastAction.id });
    const changed = changedCells(before, await school.book()).filter((at) => !at.startsWith('Журнал'));
    expect(changed).toEqual([]);
  });

  it('is not undone when the empty row was filled meanwhile', async () => {
    const { old, fresh } = await twoRows();
    const row = rowOf(await school.book(), 'Наставники', fresh.id);
    const { lastAction } = await school.value('people.merge', {
      ...{ role: 'mentor', keep: old, drop: fresh, take: [] },
    });
    const book = await school.book();
    const column = columnOf(book, 'Наставники', 'ФИО наставника');
    await school.runtime.request({
      kind: 'load',
      book: withValue(book, 'Наставники', row, column, 'Новый Пётр Ильич'),
    });
    expect(refusal(await school.call('action.undo', { id: lastAction.id })).code).toBe('stale');
  });

  it('is refused when a row has changed since, and for one row', async () => {
    const { old, fresh } = await twoRows();
    const stale = { ...fresh, revision: 'x' };
    const merge = { role: 'mentor' as const, keep: old, take: [] };
    expect(refusal(await school.call('people.merge', { ...merge, drop: stale })).code).toBe('stale');
    expect(refusal(await school.call('people.merge', { ...merge, drop: old })).code).toBe('invalid');
  });
});

describe('different people', () => {
  it('are not asked about again, also after the check of the plan, until a name changes', async () => {
    const mentor = await mentorInPair();
    const [last, first] = mentor.name.split(' ');
    const id = await second(`${last} ${first}`);
    const { lastAction } = await school.value('people.apart', { role: 'mentor', ids: [mentor.id, id] });
    expect(await twinsOf('mentor')).toEqual([]);
    await school.value('findings.check', null);
    expect(await twinsOf('mentor')).toEqual([]);
    const { people } = await school.value('people.list', { role: 'mentor' });
    const { revision } = people.find((person) => person.id === id)!;
    const draft = newPerson({ role: 'mentor', id, revision, name: `${last} ${first?.[0]}.` });
    await school.value('people.save', draft);
    expect(await twinsOf('mentor')).toHaveLength(1);
    expect(lastAction.text).toContain('разные люди');
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import type { PersonMore } from '../../src/contract/dto';
import type { School } from '../kit/school';
import { field, newPerson, refusal, sampleSchool, sheetOf, valueAt, withValue } from './sample-kit';

let school: School;
beforeEach(async () => {
  school = await sampleSchool();
});

const more = (part: Partial<PersonMore>): PersonMore => ({
  ...{ awayFrom: null, awayTo: null, days: [], mode: '', external: false, contract: '', achievements: '' },
  ...{ mentorsWanted: null, superior: '', support: '', wishForm: '' },
  ...part,
});

const card = async (role: 'mentor' | 'mentee', id: string) =>
  (await school.value('people.list', { role })).people.find((person) => person.id === id)!;

describe('what fewer people need', () => {
  it('is written for a mentor and shown on the card', async () => {
    const own = more({
      ...{ awayFrom: '2026-11-01', days: ['среда'], external: true },
      contract: '5',
      mode: 'очно',
    });
    const { id } = await school.value(
      'people.save',
      newPerson({ role: 'mentor', category: 'высшая', more: own }),
    );
    expect(await card('mentor', id)).toMatchObject({ paused: true, more: own });
    expect(field(await school.book(), 'Наставники', id, 'Договор внешнего наставника')).toBe('5');
  });

  it('is written for a mentee', async () => {
    const own = more({
      mentorsWanted: 2,
      superior: 'Крайнова О. П.',
      support: 'консультации',
      wishForm: 'групповое',
    });
    const { id } = await school.value('people.save', newPerson({ more: own }));
    expect(await card('mentee', id)).toMatchObject({ paused: false, more: own });
  });

  it('stays as it is when the form does not send it', async () => {
    const { id, revision } = await school.value(
      'people.save',
      newPerson({ more: more({ support: 'консультации' }) }),
    );
    await school.value('people.save', { ...newPerson({ id, revision }), phone: '1-11' });
    expect((await card('mentee', id)).more.support).toBe('консультации');
  });

  it('an external mentor is asked for the contract', async () => {
    const draft = newPerson({ role: 'mentor', category: 'высшая', more: more({ external: true }) });
    const { checks } = await school.value('people.save', draft);
    expect(checks.map(({ field, severity }) => [field, severity])).toEqual([['contract', 'ask']]);
  });

  it('a break that ends before it begins is refused at the field', async () => {
    const draft = newPerson({ more: more({ awayFrom: '2026-12-01', awayTo: '2026-11-01' }) });
    expect(refusal(await school.call('people.save', draft))).toMatchObject({
      code: 'invalid',
      field: 'awayTo',
    });
  });

  it('experience is told on the day', async () => {
    const { id } = await school.value('people.save', newPerson({ teachingSince: '2023-11-21' }));
    expect(await card('mentee', id)).toMatchObject({ experience: '3 года на 21.11.2026', young: false });
    const younger = newPerson({ name: 'Цой Ия Глебовна', teachingSince: '2023-11-22' });
    const saved = await school.value('people.save', younger);
    expect(await card('mentee', saved.id)).toMatchObject({ experience: '2 года на 21.11.2026', young: true });
  });
});

describe('young specialists', () => {
  /** A book whose settings count so many young specialists. */
  async function counted(all: string) {
    const book = await school.book();
    const row = sheetOf(book, 'Настройки').cells.find(({ v }) => v === 'Из них со стажем до 3 лет')!.r;
    school = await sampleSchool({ book: withValue(book, 'Настройки', row, 3, all) });
    return row;
  }

  it('nobody entered are counted on the list and on the first screen, until they are entered', async () => {
    const { people } = await school.value('people.list', { role: 'mentee' });
    const mentors = (await school.value('people.list', { role: 'mentor' })).people;
    const gone = ['выбыл', 'отозвал согласие'];
    const known = [...people, ...mentors].filter((one) => one.young && !gone.includes(one.status)).length;
    const row = await counted(String(known + 1));
    const { young } = await school.value('people.list', { role: 'mentee' });
    expect(young).toMatchObject({
      title: 'В банке нет 1 молодого специалиста',
      place: { sheet: 'Настройки', row },
    });
    const home = await school.call('home.open', null);
    expect(home.reply.counts).toMatchObject({ reads: 10, writes: 0 });
    const missing = (home as unknown as { value: { groups: { mark: string; count: number }[] } }).value
      .groups;
    const before = missing.find(({ mark }) => mark === 'missing')!.count;
    expect(valueAt(await school.book(), 'Настройки', row, 3)).toBe(String(known + 1));
    await school.value('people.save', newPerson({ teachingSince: '2026-09-01' }));
    expect((await school.value('people.list', { role: 'mentee' })).young).toBeNull();
    const after = (await school.value('home.open', null)).groups.find(({ mark }) => mark === 'missing')!;
    // One line fewer about young people, two more about the new one: no pair, no consent.
    expect(after.count).toBe(before - 1 + 2);
  });

  it.each([[''], ['много'], ['0']])('are not asked about when the settings say «%s»', async (all) => {
    await counted(all);
    expect((await school.value('people.list', { role: 'mentee' })).young).toBeNull();
  });
});

describe('a wide screen', () => {
  it('opens as a dialog over the book', async () => {
    const { reply, ok } = await school.call('screen.open', { screen: 'people-import' });
    expect(ok).toBe(true);
    expect(JSON.stringify(reply)).toContain('people-import');
  });
});

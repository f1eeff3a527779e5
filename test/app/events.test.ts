import { beforeEach, describe, expect, it } from 'vitest';
import type { EventDraft } from '../../src/contract/dto';
import type { School } from '../kit/school';
import { changedSheets, columnOf, field, refusal, rowOf, sampleSchool, withValue } from './sample-kit';

let school: School;
beforeEach(async () => {
  school = await sampleSchool();
});

const list = () => school.value('events.list', null);
const fresh = (part: Partial<EventDraft> = {}): EventDraft => ({
  ...{ id: null, revision: null, date: '2026-11-20', kind: 'итоговое', title: 'Итоги полугодия' },
  ...{ level: '', place: 'Зал', participants: [], outcome: '', link: '' },
  ...part,
});
const ofYear = async () =>
  (await school.value('events.open', { id: null })).people.filter((one) => one.ofYear).map(({ id }) => id);

describe('«Мероприятия»', () => {
  it('are those of the year, with who was there', async () => {
    const { events, year } = await list();
    expect(year).toBe('2026/2027');
    expect(events.map(({ title }) => title)).not.toContain('Итоги наставничества за 2025/2026 учебный год');
    expect(events.find(({ title }) => title.startsWith('Осенний праздник'))).toMatchObject({
      counted: '2 участника',
      lacking: '',
    });
  });

  it('a closing event is «14 из 16» with who was missing (I-11), as the indicator says', async () => {
    const all = await ofYear();
    await school.value('events.save', fresh({ participants: all.slice(2) }));
    const event = (await list()).events.find(({ title }) => title === 'Итоги полугодия')!;
    expect(event.counted).toBe(`пришли ${all.length - 2} из ${all.length}`);
    expect(event.lacking).toMatch(/^Не было: \S+\s\S\.\s\S\., \S+\s\S\.\s\S\.$/);
    const board = JSON.stringify(await school.value('indicators.open', null));
    expect(board).toContain(`${all.length - 2} из ${all.length}`);
  });

  it('a council counts the pairs that spoke (I-13), and only when its title says that they did', async () => {
    const council = { kind: 'педсовет', participants: ['Н-01', 'М-04'] };
    await school.value('events.save', fresh({ ...council, title: 'Выступления пар: опыт полугодия' }));
    await school.value('events.save', fresh({ ...council, title: 'Планы на полугодие' }));
    const { events } = await list();
    expect(events.find(({ title }) => title.startsWith('Выступления'))!.counted).toMatch(
      /^выступили 2 из \d+ пар$/,
    );
    expect(events.find(({ title }) => title.startsWith('Планы'))!.counted).toBe('2 участника');
  });

  it('outside the organisation are counted by level (I-15)', async () => {
    await school.value(
      'events.save',
      fresh({ kind: 'семинар', title: 'Город', level: 'муниципальный', participants: ['Н-01', 'М-01'] }),
    );
    await school.value(
      'events.save',
      fresh({ kind: 'семинар', title: 'Сад', level: 'внутренний', participants: ['Н-02'] }),
    );
    const { levels, outside } = await list();
    expect(levels.map(({ level, events }) => `${level}: ${events}`)).toEqual([
      'муниципальный: 1',
      'уровень не указан: 1',
    ]);
    expect(levels[0]!.people).toMatch(/^2 из \d+ участников$/);
    expect(outside).toMatch(/^В мероприятиях вне организации: 4 из \d+ участников этого года$/);
  });

  it('to come are expected, not counted', async () => {
    await school.value('events.save', fresh({ date: '2026-12-01', participants: ['Н-01'] }));
    const event = (await list()).events[0]!;
    expect(event).toMatchObject({ ahead: true, counted: 'ждём: 1 участник', lacking: '' });
    const { groups } = await school.value('home.open', null);
    expect(groups.filter(({ mark }) => mark === 'soon')).toHaveLength(1);
    const soon = groups.find(({ mark }) => mark === 'soon')!;
    expect(soon.items.concat()).toContainEqual(
      expect.objectContaining({
        title: 'Итоги полугодия',
        hint: '01.12.2026',
        action: { kind: 'events', label: 'К мероприятиям' },
      }),
    );
  });
});

describe('an event', () => {
  it('takes three reads and three writes, one of them so that its text stays text, and is undone', async () => {
    const { ok, reply } = await school.call('events.save', fresh());
    expect([ok, reply.counts.reads, reply.counts.writes]).toEqual([true, 3, 3]);
    const before = (await list()).events.length;
    const { lastAction } = await school.value('events.save', fresh({ title: 'Другое' }));
    await school.value('action.undo', { id: lastAction!.id });
    expect((await list()).events).toHaveLength(before);
  });

  it('is not written a second time', async () => {
    await school.value('events.save', fresh());
    const before = await school.book();
    const error = refusal(await school.call('events.save', fresh({ title: 'Итоги  полугодия ' })));
    expect([error.field, error.message]).toEqual([
      'title',
      expect.stringMatching(/^Такое мероприятие уже записано: .*строка \d+/),
    ]);
    expect(changedSheets(before, await school.book())).toEqual([]);
  });

  it('is corrected without losing what the form does not show', async () => {
    const { id } = (await list()).events[0]!;
    const book = await school.book();
    const note = columnOf(book, 'Мероприятия', 'Примечание');
    school = await sampleSchool({
      book: withValue(book, 'Мероприятия', rowOf(book, 'Мероприятия', id), note, 'не забыть'),
    });
    const { draft } = await school.value('events.open', { id });
    await school.value('events.save', {
      ...draft,
      outcome: 'Прошло',
      participants: [...draft.participants, 'Х-77'],
    });
    const after = await school.book();
    expect(field(after, 'Мероприятия', id, 'Примечание')).toBe('не забыть');
    expect(field(after, 'Мероприятия', id, 'Участники')).toContain('Х-77');
    expect(refusal(await school.call('events.save', { ...draft, title: 'Другое' })).code).toBe('stale');
  });

  it('is removed, and undo brings it back', async () => {
    const { id, title } = (await list()).events[0]!;
    const { draft } = await school.value('events.open', { id });
    const { lastAction } = await school.value('events.remove', { id, revision: draft.revision! });
    expect((await list()).events.map((one) => one.id)).not.toContain(id);
    await school.value('action.undo', { id: lastAction.id });
    expect((await list()).events.find((one) => one.id === id)).toMatchObject({ title });
  });

  it.each([
    ['title', { title: ' ' }],
    ['kind', { kind: '' }],
    ['date', { date: null }],
  ])('needs its %s', async (at, part) => {
    expect(refusal(await school.call('events.save', fresh(part))).field).toBe(at);
  });
});

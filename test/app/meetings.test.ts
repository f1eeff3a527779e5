import { beforeEach, describe, expect, it } from 'vitest';
import type { MeetingValues } from '../../src/contract/dto';
import { readCalendar } from '../kit/calendar-reader';
import type { School } from '../kit/school';
import { changedSheets, columnOf, field, refusal, rowOf, sampleSchool, withValue } from './sample-kit';

let school: School;
beforeEach(async () => {
  school = await sampleSchool();
});

/** Initials stand with spaces that do not break. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value).replaceAll('\u00a0', ' '));
const week = (day: string | null = null) => school.value('meetings.week', { day }).then(plain);
const pairOf = async (pairId: string) => (await week()).pairs.find((one) => one.pairId === pairId)!;
const lineOf = (pairId: string, part: Partial<MeetingValues> = {}) => ({
  ...{ pairId, date: '2026-11-18', kind: 'регулярная', mode: 'очно', topic: 'Разбор занятия', item: '' },
  ...{ minutes: 40, outcome: '' },
  ...part,
});
const meetingRows = async () => (await school.rows('Встречи')).length;

describe('«Встречи за неделю»', () => {
  it('has those that are due on top, the others next, those entered at the end', async () => {
    const { title, pairs } = await week();
    expect(title).toBe('Неделя 16–22 ноября 2026');
    const places = pairs.map(({ usual, entered }) => (entered.length > 0 ? 2 : usual ? 0 : 1));
    expect(places).toEqual([...places].sort());
    expect(pairs.find(({ pairId }) => pairId === 'П-2026-02')).toMatchObject({
      ...{ usual: true, hint: 'по плану: еженедельно', label: 'Швец И. П. → Коломиец А. Н.' },
      proposed: {
        ...{ date: '2026-11-18', kind: 'регулярная', mode: 'очно', minutes: 40 },
        ...{ item: 'ПП-009', topic: 'Самостоятельные занятия с разбором' },
      },
    });
    expect(pairs.at(-1)!.entered[0]).toMatchObject({ date: '2026-11-19', kind: 'регулярная' });
  });

  it('opens past weeks, and none that has not begun', async () => {
    expect(await week()).toMatchObject({ earlier: '2026-11-09', later: null });
    const past = await week('2026-09-30');
    expect(past).toMatchObject({ title: 'Неделя 28 сентября – 4 октября 2026', later: '2026-10-05' });
    expect(past.pairs.map(({ pairId }) => pairId)).toContain('П-2026-01');
  });

  it('is entered in one write, and one press takes all of it back', async () => {
    const before = await meetingRows();
    const lines = ['П-2026-02', 'П-2026-03', 'П-2026-04'].map((id) => lineOf(id));
    const { reply, ok } = await school.call('meetings.enter', { lines });
    expect([ok, reply.counts.reads, reply.counts.writes]).toEqual([true, 9, 2]);
    expect(await meetingRows()).toBe(before + 3);
    const { pairs } = await week();
    expect(pairs.find(({ pairId }) => pairId === 'П-2026-03')!.entered).toHaveLength(1);
  });

  it('can be undone', async () => {
    const before = await school.rows('Встречи');
    const { lastAction } = await school.value('meetings.enter', { lines: [lineOf('П-2026-02')] });
    await school.value('action.undo', { id: lastAction!.id });
    const after = (await school.rows('Встречи')).filter((row) => row.some((cell) => cell !== ''));
    expect(after).toEqual(before);
  });

  it('is written once however often it is sent', async () => {
    const lines = ['П-2026-02', 'П-2026-03'].map((id) => lineOf(id));
    expect((await school.value('meetings.enter', { lines })).saved).toBe(2);
    const before = await school.book();
    const again = await school.value('meetings.enter', { lines });
    expect(again).toMatchObject({ saved: 0, lastAction: null });
    expect(again.text).toContain('Уже были в журнале: 2 встречи');
    expect(changedSheets(before, await school.book())).toEqual([]);
    const third = await school.value('meetings.enter', { lines: [...lines, ...lines, lineOf('П-2026-04')] });
    expect(third.saved).toBe(1);
  });

  it('two kinds of one day are two meetings', async () => {
    const lines = [lineOf('П-2026-02'), lineOf('П-2026-02', { kind: 'посещение занятия' })];
    expect((await school.value('meetings.enter', { lines })).saved).toBe(2);
  });

  it.each([
    [
      'a day that has not come',
      lineOf('П-2026-02', { date: '2026-11-23' }),
      'lines.1.date',
      'ещё не наступил',
    ],
    ['no kind', lineOf('П-2026-02', { kind: ' ' }), 'lines.1.kind', 'вид встречи'],
    ['an item of another pair', lineOf('П-2026-02', { item: 'ПП-001' }), 'lines.1.item', 'Такого пункта'],
    ['a pair that is gone', lineOf('П-2020-99'), null, 'больше нет'],
  ])('refuses %s, and then writes nothing at all', async (_what, line, at, words) => {
    const before = await school.book();
    const error = refusal(await school.call('meetings.enter', { lines: [lineOf('П-2026-03'), line] }));
    expect(error.field).toBe(at);
    expect(error.message).toContain(words);
    expect(changedSheets(before, await school.book())).toEqual([]);
  });

  it('a topic that looks like a formula stays a text', async () => {
    await school.value('meetings.enter', { lines: [lineOf('П-2026-02', { topic: '=1+1', outcome: '+7' })] });
    const { entered } = await pairOf('П-2026-02');
    expect(entered[0]).toMatchObject({ topic: '=1+1', outcome: '+7' });
  });
});

describe('the journal of a pair', () => {
  const journal = (pairId = 'П-2026-01') => school.value('meetings.journal', { pairId });
  const change = async (part: object) => {
    const { id, revision, date, kind, mode, topic, item, minutes, outcome, next } = (await journal())
      .lines[0]!;
    const values = { kind, mode, topic, item, minutes, outcome, next };
    return school.call('meetings.save', { id, revision, date: date!, ...values, ...part });
  };

  it('is counted against the plan and told from the latest', async () => {
    const { counted, lines } = await journal();
    expect(counted).toMatch(/^7 из \d встреч, план на 21\.11\.2026$/);
    expect(lines.map(({ date }) => date)).toEqual([...lines.map(({ date }) => date)].sort().reverse());
    expect(lines[0]!.place.sheet).toBe('Встречи');
  });

  it('lets an entry be corrected once; the second of two is told', async () => {
    const { lines } = await journal();
    expect((await change({ outcome: 'Приёмы закреплены' })).ok).toBe(true);
    expect((await journal()).lines[0]).toMatchObject({ outcome: 'Приёмы закреплены' });
    const late = { ...lines[0]!, date: lines[0]!.date! };
    const { place: _place, remark: _remark, confirmed: _confirmed, ...input } = late;
    const error = refusal(await school.call('meetings.save', { ...input, outcome: 'иначе' }));
    expect(error.code).toBe('stale');
    expect(error.details.join()).toContain('Приёмы закреплены');
  });

  it('removes an entry, and undo brings it back', async () => {
    const [first] = (await journal()).lines;
    const { lastAction } = await school.value('meetings.remove', {
      id: first!.id,
      revision: first!.revision,
    });
    expect((await journal()).lines.map(({ id }) => id)).not.toContain(first!.id);
    await school.value('action.undo', { id: lastAction.id });
    expect((await journal()).lines[0]).toMatchObject({ id: first!.id, topic: first!.topic });
  });

  it('takes no day to come, and no next meeting before this one', async () => {
    expect(refusal(await change({ date: '2026-12-01' })).field).toBe('date');
    expect(refusal(await change({ next: '2026-01-01' })).field).toBe('next');
  });

  it('says what is out of order (C-15), at the entry and above', async () => {
    const book = await school.book();
    const kind = columnOf(book, 'Встречи', 'Вид встречи');
    const [first] = (await journal()).lines;
    school = await sampleSchool({
      book: withValue(book, 'Встречи', rowOf(book, 'Встречи', first!.id), kind, 'знакомство'),
    });
    const { remarks, lines } = await journal();
    expect(remarks.map(({ check }) => check)).toEqual(['C-15']);
    expect(lines[0]!.remark).toBe('Встреча «знакомство» записана позже, чем «регулярная»');
    expect((await school.value('meetings.silent', null)).pairs).toContainEqual(remarks[0]);
  });
});

describe('pairs that do not meet (C-14)', () => {
  const silent = async () =>
    plain(await school.value('meetings.silent', null)).pairs.filter(({ check }) => check === 'C-14');

  it('are told with the last day and what to do', async () => {
    expect(await silent()).toMatchObject([
      {
        label: 'Ткач А. А. → Непомнящая А. Б.',
        message: 'Нет встреч 38 дней: последняя 13.10.2026',
        advice: expect.stringContaining('приостановку'),
        place: { sheet: 'Пары' },
      },
    ]);
  });

  it('are as many as the setting says', async () => {
    const book = await school.book();
    const row =
      (await school.rows('Настройки')).findIndex((cells) =>
        cells.includes('Дней без встреч до напоминания'),
      ) + 1;
    const value = columnOf(book, 'Настройки', 'Значение');
    const withLimit = (days: string) =>
      sampleSchool({ book: withValue(book, 'Настройки', row, value, days) });
    school = await withLimit('45');
    expect(await silent()).toEqual([]);
    school = await withLimit('5');
    expect((await silent()).length).toBeGreaterThan(2);
  });

  it('stand on «Сегодня» in one line that leads to meetings, and so do those to enter', async () => {
    const { groups } = plain(await school.value('home.open', null));
    const items = groups.flatMap((group) => group.items);
    expect(items).toContainEqual(
      expect.objectContaining({
        title: 'Давно не встречалась 1 пара: Ткач А. А. → Непомнящая А. Б.',
        action: { kind: 'meetings', label: 'К встречам' },
      }),
    );
    expect(items.find(({ title }) => title.startsWith('Внести встречи недели'))).toMatchObject({
      action: { kind: 'meetings' },
    });
  });
});

describe('the plan of meetings as a calendar file', () => {
  const plan = (pairIds: string[] | null = null, to = '2026-12-31') =>
    school.value('meetings.plan', { from: '2026-11-21', to, pairIds });
  const eventsOf = (text: string) => readCalendar(Buffer.from(text, 'utf8')).events;

  it('has the meetings of all pairs at work, in working days', async () => {
    const { text, events, name, said } = await plan();
    const read = eventsOf(text);
    expect(read).toHaveLength(events);
    expect(name).toBe('Встречи всех пар 21.11.2026–31.12.2026.ics');
    expect(said).toMatch(/^В файле \d+ встреч[аи]? 7 пар\.$/);
    for (const { DTSTART } of read) {
      const day = new Date(`${DTSTART!.slice(0, 4)}-${DTSTART!.slice(4, 6)}-${DTSTART!.slice(6, 8)}T00:00Z`);
      expect([0, 6]).not.toContain(day.getUTCDay());
    }
  });

  it('knows a meeting again when it is made a second time, alone or with the others, also on another day', async () => {
    const all = eventsOf((await plan()).text);
    const own = eventsOf((await plan(['П-2026-02'])).text);
    expect(own.length).toBeGreaterThan(3);
    const uids = new Set(all.map(({ UID }) => UID));
    expect(uids.size).toBe(all.length);
    expect(own.every(({ UID }) => uids.has(UID))).toBe(true);
    const book = await school.book();
    const days = columnOf(book, 'Наставники', 'Удобные дни');
    const moved = withValue(book, 'Наставники', rowOf(book, 'Наставники', 'Н-02'), days, 'понедельник');
    const file = eventsOf((await plan(['П-2026-02'])).text);
    school = await sampleSchool({ book: moved });
    const again = eventsOf((await plan(['П-2026-02'])).text);
    expect(again.map(({ SUMMARY }) => SUMMARY)).toEqual(file.map(({ SUMMARY }) => SUMMARY));
  });

  it('names who has no rhythm, with the cell', async () => {
    const book = await school.book();
    const column = columnOf(book, 'Пары', 'Периодичность встреч');
    school = await sampleSchool({
      book: withValue(book, 'Пары', rowOf(book, 'Пары', 'П-2026-02'), column, 'по звонку'),
    });
    const { without } = await plan();
    expect(without).toMatchObject([
      { text: expect.stringContaining('«по звонку»'), place: { sheet: 'Пары', column } },
    ]);
  });

  it.each([
    ['days crossed', { from: '2026-12-31', to: '2026-12-01', pairIds: null }, 'раньше первого'],
    ['nobody', { from: '2026-11-21', to: '2026-12-31', pairIds: [] }, 'Ни одна пара'],
    ['nothing planned', { from: '2026-11-21', to: '2026-11-22', pairIds: null }, 'не запланировано'],
  ])('is refused for %s', async (_what, input, words) => {
    expect(refusal(await school.call('meetings.plan', input)).message).toContain(words);
  });

  it('offers the rest of what is going on', async () => {
    const { spans, pairs } = await school.value('meetings.spans', null);
    expect(spans[0]).toMatchObject({ title: 'Ноябрь 2026', from: '2026-11-21', to: '2026-11-30' });
    expect(spans.map(({ title }) => title)).toContain('2 полугодие');
    expect(pairs.length).toBeGreaterThan(5);
  });
});

it('no field of a journal is lost that nobody has touched', async () => {
  const { lines } = await school.value('meetings.journal', { pairId: 'П-2026-01' });
  const { id, revision, date, kind, mode, topic, item, minutes, next } = lines[0]!;
  await school.value('meetings.save', {
    ...{ id, revision, date: date!, kind, mode, topic, item, minutes, next, outcome: 'другое' },
  });
  const book = await school.book();
  expect(field(book, 'Встречи', id, 'Подтвердил')).toBe('Н, М');
  expect(field(book, 'Встречи', id, 'Краткий итог')).toBe('другое');
});

import { beforeEach, describe, expect, it } from 'vitest';
import { readCalendar } from '../kit/calendar-reader';
import type { School } from '../kit/school';
import {
  changedSheets,
  columnOf,
  refusal,
  sampleBook,
  sampleSchool,
  sheetOf,
  withCells,
  withValue,
} from './sample-kit';

let school: School;
beforeEach(async () => {
  school = await sampleSchool();
});

describe('the year', () => {
  it('has every row under its stage, with its state, its line and its place, and changes nothing', async () => {
    const before = await school.book();
    const { reply, ...answer } = await school.call('year.open', null);
    expect(reply.counts).toMatchObject({ reads: 3, writes: 0 });
    const view = answer.ok ? answer.value : null!;
    expect(view.year).toBe('2026/2027');
    expect(view.todayAt! * 12).toBeCloseTo(2 + 20 / 30, 5);
    expect(view.stages.map(({ title, rows }) => [title, rows.length])).toEqual([
      ['Подготовка условий', 5],
      ['Формирование баз', 4],
      ['Формирование пар', 4],
      ['Работа пар', 9],
      ['Итоги и поощрение', 3],
    ]);
    const rows = view.stages.flatMap((stage) => stage.rows);
    expect(rows.find(({ number }) => number === '4.2')).toMatchObject({
      state: 'просрочено',
      words: '12 повторений: просрочено 2, срок идёт 1, впереди 9',
      people: ['Наставники'],
    });
    expect(rows.find(({ number }) => number === '1.2')).toMatchObject({
      look: 'done',
      bars: [],
      before: 'с 01.08.2026 по 31.08.2026',
    });
    expect(rows.find(({ number }) => number === '4.6')?.look).toBe('waiting');
    expect(view.people).toContain('Педагог-психолог');
    for (const { bars, words } of rows) {
      expect(words).not.toBe('');
      for (const { at, width } of bars) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at + width).toBeLessThanOrEqual(1.000001);
      }
    }
    expect(changedSheets(before, await school.book())).toEqual([]);
  });

  it('spells a person in the rows as in the list to choose from', async () => {
    const column = columnOf(await sampleBook(), 'Дорожная карта', 'Ответственный');
    const book = [
      [2, 'фёдорова Анна Петровна'] as const,
      [3, 'Федорова Анна Петровна\nнаставники'] as const,
    ].reduce(
      (changed, [row, who]) => withValue(changed, 'Дорожная карта', row, column, who),
      await sampleBook(),
    );
    school = await sampleSchool({ book });
    const { people, stages } = await school.value('year.open', null);
    const rows = stages.flatMap((stage) => stage.rows);
    expect(rows.slice(0, 2).map((row) => row.people)).toEqual([
      ['Федорова Анна Петровна'],
      ['Федорова Анна Петровна', 'Наставники'],
    ]);
    expect(people).toEqual(expect.arrayContaining(rows.flatMap((row) => row.people)));
    expect(people.filter((who) => who.includes('Анна'))).toHaveLength(1);
  });
});

describe('the calendar file', () => {
  const read = async () => {
    const { text } = await school.value('year.calendar', null);
    return readCalendar(Buffer.from(text, 'utf8'));
  };

  it('has an event for every window, with the day after the last as its end', async () => {
    const { properties, events } = await read();
    expect(properties['X-WR-CALNAME']).toBe('Дорожная карта 2026/2027, МБДОУ «Детский сад № 37 „Рябинка“»');
    const of = (title: string) =>
      events.filter(({ SUMMARY }) => SUMMARY!.includes(title)).map(({ DTSTART, DTEND }) => [DTSTART, DTEND]);
    expect(of('Взаимное посещение занятий')).toEqual([
      ['20261101', '20261201'],
      ['20270301', '20270401'],
    ]);
    expect(of('Изучение нормативных документов')).toEqual([['20260828', '20260829']]);
    expect(of('Последний контроль: Новости')).toEqual([['20270531', '20270601']]);
    expect(of('Рабочие встречи пар')).toHaveLength(12);
    expect(new Set(events.map(({ UID }) => UID)).size).toBe(events.length);
    expect(events.every(({ DTSTAMP }) => DTSTAMP === '20261121T090000Z')).toBe(true);
  });

  it('made again after a deadline moved has the same codes and the new day', async () => {
    const first = await read();
    const kept = school.bridge.properties.get('document')!;
    const book = await school.book();
    const row = sheetOf(book, 'Дорожная карта').cells.find(({ v }) => v === 'Май 2027')!;
    school = await sampleSchool({
      book: withValue(book, 'Дорожная карта', row.r, columnOf(book, 'Дорожная карта', 'Срок'), 'Июнь 2027'),
    });
    school.bridge.properties.set('document', kept);
    const second = await read();
    expect(second.events.map(({ UID }) => UID)).toEqual(first.events.map(({ UID }) => UID));
    expect(second.events.find(({ SUMMARY }) => SUMMARY!.startsWith('Итоговый круглый стол'))?.DTSTART).toBe(
      '20270601',
    );
  });

  it('of a plan without dates is refused', async () => {
    const book = withCells(await sampleBook(), 'Дорожная карта', (cells) => cells.filter(({ r }) => r === 1));
    school = await sampleSchool({ book });
    expect(refusal(await school.call('year.calendar', null)).message).toMatch(/^Сохранять нечего/);
  });
});

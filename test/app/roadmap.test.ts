import { beforeEach, describe, expect, it } from 'vitest';
import { type School, TODAY } from '../kit/school';
import { unchecked } from '../kit/unchecked';
import {
  changedSheets,
  columnOf,
  refusal,
  sampleBook,
  sampleSchool,
  sheetOf,
  valueAt,
  withValue,
} from './sample-kit';

const DAY = 86_400_000;

let school: School;
beforeEach(async () => {
  school = await sampleSchool();
});

const PLAN = [
  'Дорожная карта на 2026-2027 учебный год',
  '№\tМероприятие\tСрок\tОтветственный',
  '1\tПедсовет о наставничестве\tдо 10 сентября\tзаведующий',
  '2\tАнкетирование\tв мае\tкуратор',
  '3\tАнкетирование\tв декабре\tкуратор',
  '4\tВстречи пар\tпо плану\t',
].join('\n');

describe('a plan', () => {
  it('is shown before anything enters the book', async () => {
    const before = await school.book();
    const preview = await school.value('roadmap.preview', { text: PLAN, year: '' });
    expect(preview.year).toBe('2026/2027');
    expect(preview.rows.map(({ activity, to }) => [activity, to])).toEqual([
      ['Педсовет о наставничестве', '2026-09-10'],
      ['Анкетирование', '2027-05-31'],
      ['Анкетирование', '2026-12-31'],
      ['Встречи пар', null],
    ]);
    expect(changedSheets(before, await school.book())).toEqual([]);
  });

  it('accepted twice is there once; new words replace the old, marks stay', async () => {
    const before = sheetOf(await school.book(), 'Дорожная карта');
    const last = Math.max(...before.cells.map(({ r }) => r));
    await school.value('roadmap.accept', { text: PLAN, year: '' });
    const book = await school.book();
    const done = columnOf(book, 'Дорожная карта', 'Выполнено');
    school = await sampleSchool({ book: withValue(book, 'Дорожная карта', last + 2, done, 46300) });
    const { rows } = await school.value('roadmap.accept', {
      text: PLAN.replace('до 10 сентября', 'до 15 сентября'),
      year: '',
    });
    const after = await school.book();
    expect(rows).toBe(4);
    expect(Math.max(...sheetOf(after, 'Дорожная карта').cells.map(({ r }) => r))).toBe(last + 4);
    const deadlines = [1, 2, 3, 4].map((at) =>
      valueAt(after, 'Дорожная карта', last + at, columnOf(after, 'Дорожная карта', 'Срок')),
    );
    expect(deadlines).toEqual(['до 15 сентября', 'в мае', 'в декабре', 'по плану']);
    expect(valueAt(after, 'Дорожная карта', last + 2, done)).toBe(46300);
  });

  it('without rows is refused', async () => {
    const error = refusal(await school.call('roadmap.accept', { text: 'просто письмо', year: '' }));
    expect([error.code, error.field]).toEqual(['invalid', 'text']);
  });
});

describe('checking deadlines', () => {
  it('writes the state of every row and the summary, and says how many', async () => {
    school = await sampleSchool({ book: unchecked(await sampleBook()) });
    const before = await school.book();
    const { text, counts, overdue } = await school.value('roadmap.check', null);
    const after = await school.book();
    expect(changedSheets(before, after)).toContain('Дорожная карта');
    const states = (await school.rows('Дорожная карта'))
      .slice(1)
      .map((row) => row[columnOf(after, 'Дорожная карта', 'Статус') - 1]);
    for (const { status, count } of counts)
      expect(states.filter((state) => state === status)).toHaveLength(count);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(states.length);
    expect(text).toMatch(/[а-яё]/);
    const summary = await school.rows('Сводка');
    expect(summary.filter(([section]) => section === 'Просрочено')).toHaveLength(overdue.length);
  });

  it('checked again changes nothing', async () => {
    const before = await school.book();
    await school.value('roadmap.check', null);
    expect(changedSheets(before, await school.book())).toEqual([]);
  });

  it('an edited deadline counts at once', async () => {
    const book = await sampleBook();
    const [row, column] = [2, columnOf(book, 'Дорожная карта', 'Срок')];
    school = await sampleSchool({ book: withValue(book, 'Дорожная карта', row, column, 'до 1 июня') });
    await school.value('roadmap.check', null);
    const after = await school.book();
    expect(valueAt(after, 'Дорожная карта', row, columnOf(after, 'Дорожная карта', 'По'))).toBe(46539);
  });
});

describe('reminders', () => {
  const remind = (shift: number, hour = 0) =>
    school.runtime.request({
      ...{ kind: 'run', fn: 'hourlyReminder', trigger: 'timer', authMode: 'FULL' },
      ...{ args: [], user: 'curator@school.example', now: TODAY + shift * DAY + hour * 3_600_000 },
    });

  it('are off until somebody turns them on', async () => {
    expect(await school.value('reminders.open', null)).toMatchObject({
      on: false,
      email: 'kurator@example.org',
    });
    for (let shift = 0; shift < 60; shift++) await remind(shift);
    expect([school.bridge.outbox, school.bridge.triggers]).toEqual([[], []]);
  });

  it('turned on make one trigger, turned off none', async () => {
    await school.value('reminders.set', { on: true });
    await school.value('reminders.set', { on: true });
    expect(school.bridge.triggers.map(({ fn }) => fn)).toEqual(['hourlyReminder']);
    expect((await school.value('reminders.open', null)).on).toBe(true);
    await school.value('reminders.set', { on: false });
    expect(school.bridge.triggers).toEqual([]);
  });

  it('are one letter a day to the curator, none on days with nothing to say', async () => {
    await school.value('reminders.set', { on: true });
    const days = 30;
    let sent = 0;
    for (let shift = 0; shift < days; shift++) {
      const before = school.bridge.outbox.length;
      for (const hour of [0, 1, 9]) await remind(shift, hour);
      const today = school.bridge.outbox.length - before;
      expect(today).toBeLessThanOrEqual(1);
      sent += today;
    }
    expect(sent).toBeGreaterThan(0);
    expect(sent).toBeLessThan(days);
    for (const letter of school.bridge.outbox) {
      expect(letter.to).toBe('kurator@example.org');
      expect(letter.body).toMatch(/^Здравствуйте\..*\n– .+ \(до \d\d\.\d\d\.\d{4}, /s);
    }
  });

  it('catch up a day the computer was off, also before the first letter', async () => {
    await school.value('reminders.set', { on: true });
    const dates: number[] = [];
    for (let shift = 0; shift < 30; shift++) {
      const before = school.bridge.outbox.length;
      await remind(shift);
      if (school.bridge.outbox.length > before) dates.push(shift);
    }
    const quiet = dates[0]! > 0 ? 0 : dates.find((shift, i) => dates[i + 1]! > shift + 1)!;
    const next = dates.find((shift) => shift > quiet)!;
    school = await sampleSchool();
    await school.value('reminders.set', { on: true });
    await remind(quiet);
    school.bridge.outbox.length = 0;
    await remind(next + 1);
    expect(school.bridge.outbox).toHaveLength(1);
  });
});

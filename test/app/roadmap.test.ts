import { beforeEach, describe, expect, it } from 'vitest';
import type { BookSnapshot } from '../../host/book/snapshot';
import { openSchool, type School, TODAY } from '../kit/school';
import { unchecked } from '../kit/unchecked';
import {
  changedSheets,
  columnOf,
  refusal,
  sampleBook,
  sampleSchool,
  sheetOf,
  valueAt,
  withCells,
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

  it('with a condition waits from the start, and is an ordinary row once the condition is taken out', async () => {
    const text = PLAN.replace('Педсовет о', 'Премии (при наличии средств) о');
    const { rows } = await school.value('roadmap.accept', { text, year: '' });
    const book = await school.book();
    const sheet = 'Дорожная карта';
    const last = Math.max(...sheetOf(book, sheet).cells.map(({ r }) => r));
    const at = (header: string): [number, number] => [last - rows + 1, columnOf(book, sheet, header)];
    expect(valueAt(book, sheet, ...at('Статус'))).toBe('не требуется');
    expect(valueAt(book, sheet, ...at('Замечания'))).toContain('Ждёт условия «при наличии»');
    school = await sampleSchool({ book: withValue(book, sheet, ...at('Условие'), null) });
    await school.value('roadmap.check', null);
    expect(valueAt(await school.book(), sheet, ...at('Статус'))).toBe('просрочено');
  });

  it('the first of a book says its year, also when «Настройки» have no row for it', async () => {
    const book = await sampleBook();
    const year = sheetOf(book, 'Настройки').cells.find(({ v }) => v === 'Учебный год')!.r;
    const bare = withCells(book, 'Дорожная карта', (cells) => cells.filter(({ r }) => r === 1));
    const without = withCells(bare, 'Настройки', (cells) => cells.filter(({ r }) => r !== year));
    school = await sampleSchool({ book: without });
    await school.value('roadmap.accept', { text: PLAN.replace('2026-2027', '2027-2028'), year: '' });
    expect((await school.rows('Настройки')).filter((row) => row.includes('Учебный год'))).toEqual([
      expect.arrayContaining(['2027/2028']),
    ]);
    expect((await school.value('year.open', null)).year).toBe('2027/2028');
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
    const { text, counts, overdue, asked, unproven, people } = await school.value('roadmap.check', null);
    const after = await school.book();
    expect(changedSheets(before, after)).toContain('Дорожная карта');
    const states = (await school.rows('Дорожная карта'))
      .slice(1)
      .map((row) => row[columnOf(after, 'Дорожная карта', 'Статус') - 1]);
    for (const { status, count } of counts)
      expect(states.filter((state) => state === status)).toHaveLength(count);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(states.length);
    expect(text).toMatch(/[а-яё]/);
    expect(asked.map(({ hint }) => hint)).toEqual(
      expect.arrayContaining(['По отдельному графику', 'до 31 ноября 2026 года']),
    );
    expect(unproven).toMatchObject([
      { title: 'Новости о наставничестве на сайте', hint: 'сентябрь 2026, октябрь 2026' },
    ]);
    expect(people.find(({ who }) => who === 'Наставники')).toEqual({ who: 'Наставники', open: 3, late: 2 });
    const summary = await school.rows('Сводка');
    expect(summary.filter(([section]) => section === 'Просрочено')).toHaveLength(overdue.length);
  });

  it('counts the rows that name a measure, as «Год» and the first screen do', async () => {
    const book = await sampleBook();
    const row = 3;
    const bare = ['Мероприятие', 'Содержание деятельности'].reduce(
      (changed, header) =>
        withValue(changed, 'Дорожная карта', row, columnOf(book, 'Дорожная карта', header), null),
      book,
    );
    school = await sampleSchool({ book: bare });
    const { counts } = await school.value('roadmap.check', null);
    const checked = counts.reduce((sum, { count }) => sum + count, 0);
    const { stages } = await school.value('year.open', null);
    const home = await school.value('home.open', null);
    expect(checked).toBe(24);
    expect(stages.flatMap(({ rows }) => rows)).toHaveLength(checked);
    expect(home.counts.find(({ screen }) => screen === 'roadmap')?.text).toMatch(/^24 /);
    const { findings } = await school.value('findings.list', null);
    expect(findings.filter(({ place }) => place?.row === row)).toEqual([]);
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

const linesOf = ({ bridge }: School): string[] =>
  bridge.outbox.flatMap(({ body }) => body.split('\n').filter((line) => line.startsWith('– ')));

/** The ways a real plan says when, with titles of our own. */
const SCHOOL_PLAN = [
  'Дорожная карта на 2024-2025 учебный год',
  '№\tМероприятие\tСрок\tОтветственный',
  '1.1\tПриказ о наставничестве\tДо 02.09.2024\tДиректор',
  '1.2\tСписок наставников\tВ течение учебного года\tКуратор',
  '1.3\tЗанятия с молодыми педагогами\tПо отдельному графику\tКуратор',
  '1.6\tСоставление планов\tСентябрь 2024\tНаставники',
  '1.7\tУтверждение планов\tДо 10.09.2024\tДиректор',
  '2.1\tАнкеты участников\tСентябрь 2024, май 2025\tКуратор',
  '3.2\tОтчёт о встречах\tежемесячно\tНаставники',
  '5.4\tИтоги года\tМай 2025\tКуратор, директор',
].join('\n');

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

  it('are one letter a day to the curator, each line told once, none on days with nothing to say', async () => {
    await school.value('reminders.set', { on: true });
    const days = 30;
    const perDay: number[] = [];
    for (let shift = 0; shift < days; shift++) {
      const before = school.bridge.outbox.length;
      for (const hour of [0, 1, 9]) await remind(shift, hour);
      perDay.push(school.bridge.outbox.length - before);
    }
    expect(Math.max(...perDay)).toBe(1);
    expect(perDay).toContain(0);
    for (const letter of school.bridge.outbox) {
      expect(letter.to).toBe('kurator@example.org');
      expect(letter.body).toMatch(/^Здравствуйте\..*\n– .+ Дорожная карта, строка \d+\./s);
      expect(letter.body).not.toMatch(/undefined|null|NaN|\{|[A-Za-z]/);
    }
    const lines = school.bridge.outbox.flatMap(({ body }) =>
      body.split('\n').filter((l) => l.startsWith('– ')),
    );
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('say today what is late, what comes and what has no evidence', async () => {
    await school.value('reminders.set', { on: true });
    await remind(4);
    const [letter] = school.bridge.outbox;
    await expect(`${letter!.subject}\n\n${letter!.body}\n`).toMatchFileSnapshot('golden/digest-sample.txt');
  });

  it('say the same of a plan that was loaded', async () => {
    school = await openSchool({ start: 'set-up' });
    await school.value('roadmap.accept', { text: SCHOOL_PLAN, year: '2024/2025' });
    const book = await school.book();
    const row = sheetOf(book, 'Настройки').cells.find(({ v }) => v === 'Почта куратора')!;
    school = await sampleSchool({
      book: withValue(book, 'Настройки', row.r, row.c + 1, 'kurator@example.org'),
    });
    await school.value('reminders.set', { on: true });
    const september = Math.round((Date.UTC(2024, 8, 27, 9) - TODAY) / DAY);
    await remind(september);
    const [letter] = school.bridge.outbox;
    await expect(`${letter!.subject}\n\n${letter!.body}\n`).toMatchFileSnapshot('golden/digest-plan.txt');
  });

  it('keep no names and no words of the plan in the properties', async () => {
    await school.value('reminders.set', { on: true });
    await remind(0);
    const kept = JSON.stringify([...school.bridge.properties]);
    expect(kept).toContain('reminders:told:0');
    expect(kept).not.toMatch(/[А-Яа-яЁё]/);
  });

  it('are not told again after a restart, by another trigger or with the mark «sent today» lost', async () => {
    await school.value('reminders.set', { on: true });
    await remind(0);
    const told = linesOf(school);
    const kept = school.bridge.properties.get('document')!;
    school = await sampleSchool({ book: await school.book() });
    school.bridge.properties.set('document', { ...kept, 'reminders:last': '' });
    await remind(0, 5);
    await remind(1);
    expect(told.length).toBeGreaterThan(3);
    expect(linesOf(school).filter((line) => told.includes(line))).toEqual([]);
  });

  it('that could not be sent are sent with the next hour', async () => {
    await school.value('reminders.set', { on: true });
    const { outbox } = school.bridge;
    const push = outbox.push;
    outbox.push = () => {
      throw new Error('нет связи');
    };
    await remind(0).catch(() => undefined);
    outbox.push = push;
    expect(outbox).toHaveLength(0);
    await remind(0, 1);
    expect(outbox).toHaveLength(1);
  });

  it('catch up the days the computer was off', async () => {
    await school.value('reminders.set', { on: true });
    await remind(0);
    school.bridge.outbox.length = 0;
    await remind(21);
    const lines = school.bridge.outbox[0]!.body.split('\n');
    expect(lines).toContainEqual(expect.stringMatching(/^– Диагностика .*: осталось 13 дней/));
  });
});

describe('a recurring row with a repetition that was missed', () => {
  it('is late, and its next repetition is near', async () => {
    const { overdue, soon } = await school.value('roadmap.check', null);
    const journals = (items: readonly { title: string; hint: string }[]): string[] =>
      items.filter(({ title }) => title === 'Проверка журналов встреч').map(({ hint }) => hint);
    expect([journals(overdue), journals(soon)]).toEqual([['до 25.09'], ['до 25.11']]);
  });
});

describe('a row with a condition', () => {
  const plan = 'Дорожная карта';
  const at = (book: BookSnapshot, header: string) => columnOf(book, plan, header);
  /** «5.3» of the sample year: by 11 June, «при наличии». */
  const rewards = (book: BookSnapshot): number => {
    const column = at(book, '№');
    return sheetOf(book, plan).cells.find(({ c, v }) => c === column && v === '5.3')!.r;
  };
  async function stateWith(conditionMet: string, change = (book: BookSnapshot) => book): Promise<unknown[]> {
    const book = change(await school.book());
    const row = rewards(book);
    school = await sampleSchool({
      book: withValue(
        withValue(book, plan, row, at(book, 'Условие наступило'), conditionMet === '' ? null : conditionMet),
        plan,
        row,
        at(book, 'Срок'),
        'до 10.11.2026',
      ),
    });
    const { overdue } = await school.value('roadmap.check', null);
    const home = await school.value('home.open', null);
    const late = [...overdue, ...home.groups.find(({ mark }) => mark === 'overdue')!.items];
    const after = await school.book();
    return [
      valueAt(after, plan, row, at(after, 'Статус')),
      late.some(({ title }) => title.includes('о поощрении')),
      valueAt(after, plan, row, at(after, 'Замечания')),
    ];
  }

  it('waits, though its day has passed, until «да», and says so', async () => {
    const waits = expect.stringContaining('Ждёт условия «при наличии»');
    expect(await stateWith('')).toEqual(['не требуется', false, waits]);
    expect(await stateWith('нет')).toEqual(['не требуется', false, waits]);
    expect((await stateWith('да')).slice(0, 2)).toEqual(['просрочено', true]);
  });

  it('without its condition is an ordinary row again', async () => {
    await stateWith('');
    const unconditional = (book: BookSnapshot) =>
      withValue(book, plan, rewards(book), at(book, 'Условие'), null);
    expect((await stateWith('', unconditional)).slice(0, 2)).toEqual(['просрочено', true]);
  });

  it('«не требуется» typed by hand stays on a row without a condition', async () => {
    const typed = (book: BookSnapshot) =>
      withValue(
        withValue(book, plan, rewards(book), at(book, 'Условие'), null),
        plan,
        rewards(book),
        at(book, 'Статус'),
        'не требуется',
      );
    await stateWith('', (book) => withValue(book, plan, rewards(book), at(book, 'Условие'), null));
    expect((await stateWith('', typed)).slice(0, 2)).toEqual(['не требуется', false]);
  });
});

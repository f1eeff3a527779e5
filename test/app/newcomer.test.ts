import { beforeEach, describe, expect, it } from 'vitest';
import type { BookSnapshot } from '../../host/book/snapshot';
import { DOCUMENT_KINDS } from '../../src/documents/catalog';
import { type School, TODAY } from '../kit/school';
import {
  changedSheets,
  columnOf,
  documentsIn,
  documentText,
  field,
  lostCells,
  orderOf,
  refusal,
  rowOf,
  sampleBook,
  sampleSchool,
  valueAt,
  withValue,
} from './sample-kit';

let school: School;
beforeEach(async () => {
  school = await sampleSchool();
});

const headed = (book: BookSnapshot, sheet: string, header: string, text: string): BookSnapshot =>
  withValue(book, sheet, 1, columnOf(book, sheet, header), text);

const put = (
  book: BookSnapshot,
  sheet: string,
  id: string,
  header: string,
  value: string | number | null,
): BookSnapshot => withValue(book, sheet, rowOf(book, sheet, id), columnOf(book, sheet, header), value);

describe('a bank whose column of names was renamed', () => {
  beforeEach(async () => {
    const book = headed(await sampleBook(), 'Наставники', 'ФИО наставника', 'Кто работает с молодыми');
    school = await sampleSchool({ book });
  });

  const SENTENCE =
    'Лист «Наставники», строка 1, столбец B: нет столбца «ФИО наставника», а без него строки не читаются. Похоже, это столбец B «Кто работает с молодыми». Верните ему заголовок «ФИО наставника».';

  it('is not called mended by an empty column; the likely column is named', async () => {
    const before = await school.book();
    const report = await school.value('book.repair', null);
    expect(report.problems).toEqual([
      { text: SENTENCE, mended: false, place: { sheet: 'Наставники', row: 1, column: 2 } },
    ]);
    expect(report.text).toContain('Осталось исправить самим: 1');
    expect(changedSheets(before, await school.book())).toEqual([]);
  });

  it('is told first on the first screen, and nameless people are offered nowhere', async () => {
    const home = await school.value('home.open', null);
    expect(home.problems[0]!.text).toBe(SENTENCE);
    const refusals = [
      refusal(await school.call('people.list', { role: 'mentor' })),
      refusal(await school.call('consents.missing', null)),
    ];
    for (const error of refusals) expect(error).toMatchObject({ code: 'book-broken', message: SENTENCE });
    const form = await school.value('pairs.open', { pairId: null, menteeId: 'М-09' });
    expect(form.mentors).toEqual([]);
    const { choice } = await school.value('papers.open', { kind: 'D20', subjects: null });
    expect(choice.subjects).toEqual([]);
  });

  it('is whole again when the header is put back', async () => {
    const book = withValue(await school.book(), 'Наставники', 1, 2, 'Фамилия, имя, отчество работника');
    school = await sampleSchool({ book });
    expect((await school.value('book.check', null)).problems).toEqual([]);
    const { people } = await school.value('people.list', { role: 'mentor' });
    expect(people.every(({ name }) => name !== '')).toBe(true);
  });
});

it.each<[string, string, string, RegExp]>([
  ['a column of codes', 'Пары', 'Код наставника', /Похоже, это столбец B «Наше»/],
  ['the codes of the rows', 'Пары', 'Код', /Похоже, это столбец A «Наше»/],
  ['a column of dates', 'Пары', 'С', /Похоже, это столбец N «Наше»/],
  ['a column of words', 'Дорожная карта', 'Мероприятие', /Похоже, это столбец D «Наше»/],
])('%s that was renamed is found by what stands in it', async (_, sheet, header, sentence) => {
  school = await sampleSchool({ book: headed(await sampleBook(), sheet, header, 'Наше') });
  const before = await school.book();
  const { problems } = await school.value('book.repair', null);
  expect(problems.map(({ text, mended }) => [mended, sentence.test(text)])).toEqual([[false, true]]);
  expect(lostCells(before, await school.book())).toEqual([]);
});

describe('a row that recurs every month', () => {
  const ROW = 'К-15';
  const STATUS = 'Статус';
  const stateOf = async () => {
    await school.value('roadmap.check', null);
    const book = await school.book();
    return [
      field(book, 'Дорожная карта', ROW, STATUS),
      field(book, 'Дорожная карта', ROW, 'Замечания') ?? '',
    ];
  };
  const marked = async (serial: number | null) => {
    let book = put(await sampleBook(), 'Дорожная карта', ROW, 'Срок', 'ежемесячно');
    book = put(book, 'Дорожная карта', ROW, 'Выполнено', serial);
    school = await sampleSchool({ book });
  };

  it('is at work until the next month has passed', async () => {
    await marked(46326); // 31.10.2026
    expect(await stateOf()).toEqual(['в работе', '']);
  });

  it('is overdue with the month that was missed, named with its day', async () => {
    await marked(46295); // 30.09.2026
    const [state, remark] = await stateOf();
    expect(state).toBe('просрочено');
    expect(remark).toContain('не отмечено за октябрь 2026.');
    const { overdue } = await school.value('roadmap.check', null);
    const row = rowOf(await school.book(), 'Дорожная карта', ROW);
    expect(overdue.find(({ place }) => place!.row === row)?.hint).toBe('до 31.10');
  });

  it('never marked tells the first month and how many more', async () => {
    await marked(null);
    expect((await stateOf())[1]).toContain('не отмечено за сентябрь 2026 и ещё повторений: 1.');
  });
});

it('nothing overdue is shown with a day that is still to come', async () => {
  const { groups, today } = await school.value('home.open', null);
  const { items } = groups.find(({ mark }) => mark === 'overdue')!;
  for (const { hint } of items) {
    const match = /^до (\d\d)\.(\d\d)(?:\.(\d{4}))?$/.exec(hint);
    if (match) expect(`${match[3] ?? today.slice(0, 4)}-${match[2]}-${match[1]}` < today).toBe(true);
  }
});

it('what does not fit on the first screen is said to be where it is', async () => {
  const { groups } = await school.value('home.open', null);
  for (const { count, items, more } of groups) expect(more === '').toBe(count === items.length);
  const missing = groups.find(({ mark }) => mark === 'missing')!;
  expect(missing.more).toMatch(/^ещё \d+ – /);
  expect(missing.more).not.toContain('Сводка');
});

describe('counts that mean one thing', () => {
  it('consents: what the cards lack is what the list of missing ones has', async () => {
    const { tasks } = await school.value('consents.missing', null);
    const lists = [
      await school.value('people.list', { role: 'mentor' }),
      await school.value('people.list', { role: 'mentee' }),
    ];
    for (const { id, consents } of lists.flatMap(({ people }) => people)) {
      const lacking = consents.filter(({ state, optional }) => state !== 'valid' && !optional);
      const listed = tasks.filter(({ personId }) => personId === id);
      expect([id, lacking.map(({ kind }) => kind).sort()]).toEqual([
        id,
        listed.map(({ kind }) => kind).sort(),
      ]);
    }
  });

  it('pairs: those that wait for an order are those the card offers', async () => {
    const home = await school.value('home.open', null);
    const { choice } = await school.value('papers.open', { kind: 'D20', subjects: null });
    const [first] = home.groups.find(({ mark }) => mark === 'missing')!.items;
    expect(choice.subjects).toHaveLength(2);
    expect(first!.title).toBe('Ждут приказа: 2 пары');
    expect(home.counts[0]!.text).toBe('действуют: 6, ждут приказа: 2, готовятся: 3');
  });

  it('pairs with an order, at work or ended lack nothing for one', async () => {
    const { pairs } = await school.value('pairs.open', { pairId: null, menteeId: null });
    const lacking = pairs.filter(({ gaps }) => gaps.length > 0).map(({ status }) => status);
    expect(lacking.length).toBeGreaterThan(0);
    expect(lacking.filter((status) => !['проект', 'предложена', 'согласована'].includes(status))).toEqual([]);
  });
});

describe('an order', () => {
  it('and a pair begin on a working day, though today is Saturday', async () => {
    expect((await school.value('papers.open', { kind: 'D20', subjects: null })).choice.date).toBe(
      '2026-11-23',
    );
    const { draft } = await school.value('pairs.open', { pairId: null, menteeId: 'М-09' });
    expect(draft.from).toBe('2026-11-23');
  });

  it('later than the first day of its pair asks, and is made', async () => {
    const start = put(await sampleBook(), 'Пары', 'П-2026-10', 'С', 46348); // 22.11.2026
    school = await sampleSchool({ book: start });
    const choice = await orderOf(school, ['П-2026-10']);
    const card = await school.value('papers.review', { choice });
    expect(card.blocking).toEqual([]);
    expect(card.notices.join(' ')).toMatch(
      /приказ от 23\.11\.2026 позже начала работы пары \(22\.11\.2026\)/,
    );
    expect((await school.value('papers.make', { choice, project: false })).warnings.join(' ')).toMatch(
      /позже начала работы пары/,
    );
  });

  it('whose programmes fall due on a day off asks', async () => {
    const card = await school.value('papers.review', {
      choice: await orderOf(school, ['П-2026-10'], { date: '2026-11-21' }),
    });
    expect(card.notices.join(' ')).toMatch(/Срок программ в приказе, 05\.12\.2026, – нерабочий день/);
  });

  it('counts days of the programmes as its warning and the first screen do, a negative number as none', async () => {
    const lateOf = async (): Promise<unknown> =>
      (await school.value('home.open', null)).groups.find(({ mark }) => mark === 'overdue');
    const late = await lateOf();
    const book = await sampleBook();
    const row = book.sheets
      .find(({ name }) => name === 'Настройки')!
      .cells.find(({ v }) => v === 'Дней на программу')!.r;
    school = await sampleSchool({ book: withValue(book, 'Настройки', row, 3, '-5') });
    expect(await lateOf()).toEqual(late);
    const choice = await orderOf(school, ['П-2026-10'], { date: '2026-11-21' });
    const { warnings } = await school.value('papers.make', { choice, project: true });
    expect(warnings.join(' ')).toMatch(/Срок программ в приказе, 05\.12\.2026, – нерабочий день/);
    expect(documentText(school.bridge, /Приказ/)).toContain('до 05.12.2026');
  });

  it('offers its list of acquaintance, a project does not', async () => {
    const choice = await orderOf(school, ['П-2026-10']);
    const project = await school.value('papers.make', { choice, project: true });
    const order = await school.value('papers.make', { choice, project: false });
    expect([project, order].map(({ documents }) => documents[0]!.isOrder)).toEqual([false, true]);
  });

  it('undone says that its file stays', async () => {
    const { lastAction } = await school.value('papers.make', {
      choice: await orderOf(school, ['П-2026-10']),
      project: false,
    });
    const { text } = await school.value('action.undo', { id: lastAction!.id });
    expect(text).toMatch(/^Отменено действие: оформлен документ: .*а файл остался в папке/);
    expect(documentsIn(school.bridge)).toHaveLength(1);
    const journal = await school.rows('Журнал');
    expect(journal.at(-1)!.at(-1)).toMatch(/файл остался в папке$/);
  });
});

it('templates are called in words', async () => {
  for (const { kind } of DOCUMENT_KINDS) await school.value('templates.restore', { kind });
  const names = [...school.bridge.fileContents.values()].map(({ file }) => file.name);
  expect(names).toContain('Приказ о закреплении наставнических пар (пары в тексте)');
  expect(names.filter((name) => /^D\d/.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

describe('reminders', () => {
  it('without an address are not turned on', async () => {
    const book = await sampleBook();
    const row = book.sheets
      .find(({ name }) => name === 'Настройки')!
      .cells.find(({ v }) => v === 'Почта куратора')!.r;
    school = await sampleSchool({ book: withValue(book, 'Настройки', row, 3, null) });
    const error = refusal(await school.call('reminders.set', { on: true }));
    expect(error).toMatchObject({
      code: 'invalid',
      field: 'email',
      message: expect.stringContaining('«Почта куратора»'),
    });
    expect(school.bridge.triggers).toEqual([]);
    expect((await school.call('reminders.set', { on: false })).ok).toBe(true);
    expect(valueAt(await school.book(), 'Настройки', row, 3)).toBe(null);
  });

  it('are turned on in the row whose title got a colon, and an empty setting is asked for in its own row', async () => {
    const book = await sampleBook();
    const at = (title: string): number =>
      book.sheets.find(({ name }) => name === 'Настройки')!.cells.find(({ v }) => v === title)!.r;
    const remind = at('Напоминать куратору по почте');
    const head = at('ФИО руководителя');
    const renamed = withValue(book, 'Настройки', remind, 2, 'Напоминать куратору по почте:');
    const moved = withValue(renamed, 'Настройки', head, 2, 'фио  руководителя:');
    school = await sampleSchool({ book: withValue(moved, 'Настройки', head, 3, null) });
    await school.value('reminders.set', { on: true });
    expect(valueAt(await school.book(), 'Настройки', remind, 3)).toBe('да');
    expect((await school.value('reminders.open', null)).on).toBe(true);
    const { blocking } = await school.value('papers.open', { kind: 'D20', subjects: null });
    expect(blocking.map(({ place }) => place)).toEqual([{ sheet: 'Настройки', row: head, column: 3 }]);
  });

  it('tell the nearest day something is due', async () => {
    const { next } = await school.value('reminders.open', null);
    expect(next! >= new Date(TODAY).toISOString().slice(0, 10)).toBe(true);
  });
});

it('a deadline that names no date is counted as one to look at', async () => {
  const text = ['Мероприятие\tСрок', 'Обучение\tПо отдельному графику', 'Педсовет\tдо 10 сентября'].join(
    '\n',
  );
  const { sure, asked, rows, findings } = await school.value('roadmap.preview', { text, year: '2026/2027' });
  expect([sure, asked, rows.map(({ ask }) => ask)]).toEqual([1, 1, [true, false]]);
  expect(findings.filter(({ code }) => code === 'C-37')).toHaveLength(1);
});

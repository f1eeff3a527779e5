import { beforeEach, describe, expect, it } from 'vitest';
import type { PaperChoice } from '../../src/contract/dto';
import type { School } from '../kit/school';
import {
  changedSheets,
  columnOf,
  documentsIn,
  documentText,
  field,
  orderOf,
  refusal,
  rowOf,
  sampleBook,
  sampleSchool,
  withValue,
} from './sample-kit';

let school: School;
beforeEach(async () => {
  school = await sampleSchool();
});

const PAIRS = ['П-2026-10', 'П-2026-11'];
const open = (kind: string, subjects: readonly string[] | null = null) =>
  school.value('papers.open', { kind, subjects });
const review = (choice: PaperChoice) => school.value('papers.review', { choice });
const made = (choice: PaperChoice, project = false) => school.value('papers.make', { choice, project });

async function withSetting(title: string, value: string): Promise<School> {
  const book = await sampleBook();
  const row = book.sheets.find(({ name }) => name === 'Настройки')!.cells.find(({ v }) => v === title)!.r;
  return sampleSchool({ book: withValue(book, 'Настройки', row, 3, value) });
}

describe('the card of a document', () => {
  it('opens with answers of the book, the next number and facts with their cells', async () => {
    const card = await open('D03');
    expect(card).toMatchObject({ title: 'Приказ о кураторе', takes: 'none', subjects: [], numbered: true });
    expect(card.choice).toMatchObject({ number: '77-ОД', date: '2026-11-23' });
    expect(card.choice.fields.обязанности).toMatch(/банки наставников/);
    expect(card.choice.points.map(({ id }) => id)).toEqual(['назначить', 'обязанности', 'отсутствие']);
    expect(card.points.find(({ id }) => id === 'доплата')).toMatchObject({ on: false });
    expect(card.filled).toContainEqual({
      label: 'ФИО куратора',
      text: 'Самойлова Инна Викторовна',
      place: { sheet: 'Настройки', row: 16, column: 3 },
    });
    expect(card.people.map(({ label }) => label).join(' ')).toContain('Осадчая Татьяна Викторовна');
  });

  it('of no kind is refused', async () => {
    for (const kind of ['D99', 'D11', ''])
      expect(refusal(await school.call('papers.open', { kind, subjects: null })).code).toBe('not-found');
  });

  it('asks at its field what a kind forbids', async () => {
    const { choice } = await open('D03');
    const card = await review({
      ...choice,
      fields: { ...choice.fields, замещает: 'Самойлова Инна Викторовна, старший воспитатель' },
    });
    expect(card.blocking).toEqual([
      { text: expect.stringMatching(/не может замещать/), place: null, field: 'замещает' },
    ]);
    expect(refusal(await school.call('papers.make', { choice: card.choice, project: false })).code).toBe(
      'blocked',
    );
    expect(documentsIn(school.bridge)).toEqual([]);
  });

  it('tells of a document that the year has already, of numbers left out and of a day off', async () => {
    const { choice } = await open('D03');
    const { notices } = await review({ ...choice, number: '80-ОД', date: '2026-11-22' });
    const told = notices.join(' ');
    expect(told).toMatch(/уже есть: «О назначении куратора наставничества», № 50-ОД от 28\.08\.2026/);
    expect(told).toMatch(/пропущены номера 77, 78, 79/);
    expect(told).toMatch(/22\.11\.2026 – нерабочий день/);
  });

  it('refuses a number that another order of the year has, whatever it is about (C-24)', async () => {
    const { choice } = await open('D03');
    const { blocking } = await review({ ...choice, number: '57 - од' });
    expect(blocking).toEqual([
      { text: expect.stringMatching(/Номер 57-ОД в этом году уже/), place: null, field: 'number' },
    ]);
    // Agreements are numbered in a series of their own.
    expect((await review({ ...choice, number: '63/1' })).blocking).toEqual([]);
  });

  it('points to misprints of acts in what people typed (C-34, C-43)', async () => {
    school = await withSetting('Приказ о Положении', 'приказ от 27.08.2025 № 48-ОД, ст. 358.1');
    const { choice } = await open('D20', PAIRS);
    const { notices } = await review({ ...choice, heading: 'О парах и персонифицированных программах' });
    expect(notices).toContainEqual(
      expect.stringMatching(/«358\.1» – похоже на опечатку, правильно «351\.8»/),
    );
    expect(notices).toContainEqual(
      expect.stringMatching(/Заголовок: «персонифицированных» .* «персонализированных»/),
    );
  });

  it('belongs to the only row of the plan whose work it is', async () => {
    const { choice } = await open('D03');
    const { documents } = await made(choice);
    const row = String(field(await school.book(), 'Документы', documents[0]!.id, 'Строка карты'));
    expect(String(field(await school.book(), 'Дорожная карта', row, 'Мероприятие'))).toMatch(/куратор/i);
  });
});

describe('an order with points of its own choice', () => {
  it('prints them in the order wanted', async () => {
    const choice = await orderOf(school, PAIRS);
    const [pairs, ...rest] = choice.points;
    await made({ ...choice, points: [...rest.reverse(), pairs!] });
    const text = documentText(school.bridge, /^Приказ/);
    const at = (words: string) => text.indexOf(words);
    expect(at('дополнительн')).toBeGreaterThan(0);
    expect(at('дополнительн')).toBeLessThan(at('Утвердить наставнические пары'));
  });

  it('takes a point of another order with its own question, and a heading as typed', async () => {
    const choice = await orderOf(school, PAIRS);
    const borrowed = {
      ...choice,
      heading: 'О закреплении наставнических пар и замещении куратора',
      points: [...choice.points, { kind: 'D03', id: 'отсутствие' }],
    };
    const card = await review(borrowed);
    expect(card.fields.map(({ id }) => id)).toContain('D03:замещает');
    expect(card.points.at(-1)).toMatchObject({ kind: 'D03', from: 'Приказ о кураторе', on: true });
    const fields = {
      ...card.choice.fields,
      'D03:замещает': 'Гусева Ирина Павловна, заместитель заведующего',
    };
    const { documents } = await made({ ...card.choice, fields });
    expect(documents[0]).toMatchObject({ title: borrowed.heading, number: '77-ОД' });
    const text = documentText(school.bridge, /^Приказ/);
    expect(text).toContain(borrowed.heading);
    expect(text).toMatch(/обязанности возложить на Гусеву Ирину Павловну, заместителя заведующего/);
    expect(text).toContain('Утвердить наставнические пары');
    expect(text).not.toMatch(/\{\{|\}\}|undefined/);
  });

  describe('of several kinds', () => {
    const together = async (): Promise<PaperChoice> => {
      const { choice } = await open('D01');
      const lent = [
        { kind: 'D03', id: 'назначить' },
        { kind: 'D04', id: 'карта' },
      ];
      return { ...(await review({ ...choice, points: [...choice.points, ...lent] })).choice };
    };
    const rowsOf = async (number: string): Promise<unknown[][]> =>
      (await school.rows('Документы')).filter((row) => row.includes(number));
    const KINDS = ['Приказ о Положении', 'Приказ о кураторе', 'Приказ о дорожной карте'];
    const at = async (header: string): Promise<number> =>
      columnOf(await school.book(), 'Документы', header) - 1;

    it('is one file and a row of each kind, which is no second number (C-24)', async () => {
      const choice = await together();
      await made(choice);
      expect(documentsIn(school.bridge)).toHaveLength(1);
      const rows = await rowsOf(choice.number);
      const [kind, date, link] = await Promise.all([at('Вид'), at('Дата'), at('Файл')]);
      expect(rows.map((row) => row[kind])).toEqual(KINDS);
      for (const column of [date, link]) expect(new Set(rows.map((row) => row[column])).size).toBe(1);
      await made(choice);
      expect(documentsIn(school.bridge)).toHaveLength(1);
      expect(await rowsOf(choice.number)).toHaveLength(3);
      expect((await open('D07')).choice.number).toBe('78-ОД');
    });

    it('numbers its annexes in the order of its points, unless somebody typed a number', async () => {
      const choice = await together();
      await made({ ...choice, number: '91-ОД' });
      const text = documentText(school.bridge, /№ 91-ОД/);
      expect(text).toMatch(/Положение .*\(приложение № 1\)/);
      expect(text).toMatch(/дорожную карту .*\(приложение № 2\)/);
      await made({ ...choice, number: '92-ОД', fields: { ...choice.fields, приложение: '5' } });
      expect(documentText(school.bridge, /№ 92-ОД/)).toContain('(приложение № 5)');
    });

    it('counts as each of them, and its number is taken for others', async () => {
      const choice = await together();
      await made(choice);
      const { lines } = await school.value('papers.catalogue', null);
      const madeOf = (code: string) => lines.find(({ kind }) => kind === code)!.madeCount;
      expect(['D01', 'D03', 'D04'].map(madeOf)).toEqual([1, 2, 2]);
      const { choice: other } = await open('D07');
      const { blocking } = await review({ ...other, number: choice.number });
      expect(blocking.map(({ field: at }) => at)).toContain('number');
    });

    it('is signed and taken back as one', async () => {
      const choice = await together();
      await made(choice);
      const status = await at('Статус');
      const statuses = async () => (await rowsOf(choice.number)).map((row) => row[status]);
      const [, second] = await rowsOf(choice.number);
      const { lastAction } = await school.value('documents.sign', { id: String(second![0]) });
      expect(await statuses()).toEqual(['подписан', 'подписан', 'подписан']);
      await school.value('action.undo', { id: lastAction!.id });
      expect(await statuses()).toEqual(['на подписи', 'на подписи', 'на подписи']);
      await school.value('documents.cancel', { id: String(second![0]) });
      expect(await statuses()).toEqual(['отменён', 'отменён', 'отменён']);
    });

    it('is one row while it is only a project', async () => {
      await made(await together(), true);
      const [kind, number] = [await at('Вид'), '77-ОД'];
      expect((await rowsOf(number)).map((row) => row[kind])).toEqual(['Приказ о Положении']);
    });
  });

  it('leaves out what is off', async () => {
    const choice = await orderOf(school, PAIRS);
    await made({ ...choice, points: choice.points.filter(({ id }) => id !== 'программы') });
    expect(documentText(school.bridge, /^Приказ/)).not.toContain('разработать совместно');
  });
});

describe('a row «нужно оформить»', () => {
  const wish = async (): Promise<School> => {
    const book = await sampleBook();
    const row = rowOf(book, 'Документы', 'Д-017');
    const put = (header: string, value: string | null) =>
      [columnOf(book, 'Документы', header), value] as const;
    return sampleSchool({
      book: [
        put('Вид', 'Приказ о закреплении пар'),
        put('Заголовок', 'Приказ на новую пару'),
        put('Кого касается', 'П-2026-10'),
        put('Статус', 'нужно оформить'),
        put('Примечание', 'Последний день прежней пары 30.11.2026.'),
        put('Строка карты', null),
      ].reduce((now, [column, value]) => withValue(now, 'Документы', row, column, value), book),
    });
  };

  it('opens the card with what it is to say, and becomes the document', async () => {
    school = await wish();
    const { documents } = await school.value('documents.list', null);
    const row = documents.find(({ toMake }) => toMake)!;
    expect(row).toMatchObject({ id: 'Д-017', code: 'D20', subjects: ['П-2026-10'] });
    const card = await open(row.code!, row.subjects!);
    expect(card.asked).toEqual(['Последний день прежней пары 30.11.2026.']);
    const before = await school.rows('Документы');
    const after = await made({ ...card.choice, subjects: PAIRS });
    expect(after.documents[0]).toMatchObject({ id: 'Д-017', status: 'на подписи', number: '77-ОД' });
    expect(await school.rows('Документы')).toHaveLength(before.length);
    expect((await school.value('documents.list', null)).documents.some(({ toMake }) => toMake)).toBe(false);
    await school.value('action.undo', { id: after.lastAction!.id });
    expect(field(await school.book(), 'Документы', 'Д-017', 'Статус')).toBe('нужно оформить');
  });

  it('stays after a project', async () => {
    school = await wish();
    await made(await orderOf(school, ['П-2026-10']), true);
    expect(field(await school.book(), 'Документы', 'Д-017', 'Статус')).toBe('нужно оформить');
  });
});

describe('a signed document leaves its number and day in its pairs', () => {
  it.each([
    ['programmes approved', 'Д-013', 'П-2026-02', 'Программа №', '60-ОД'],
    ['an agreement', 'Д-008', 'П-2026-02', 'Доп. соглашение №', '63/2'],
    ['an end', 'Д-014', 'П-2026-08', 'Приказ о завершении', /71-ОД/],
  ])('%s', async (_, id, pair, header, said) => {
    const book = await sampleBook();
    const status = columnOf(book, 'Документы', 'Статус');
    const waiting = withValue(book, 'Документы', rowOf(book, 'Документы', id), status, 'на подписи');
    const at = rowOf(book, 'Пары', pair);
    school = await sampleSchool({
      book: withValue(waiting, 'Пары', at, columnOf(book, 'Пары', header), null),
    });
    await school.value('documents.sign', { id });
    expect(String(field(await school.book(), 'Пары', pair, header))).toMatch(said);
  });
});

describe('all documents', () => {
  it('say what is ready, what is made and what people are asked for', async () => {
    const before = await school.book();
    const { lines, month } = await school.value('papers.catalogue', null);
    expect(month).toBe(11);
    const line = (kind: string) => lines.find((one) => one.kind === kind)!;
    expect(line('D20')).toMatchObject({ state: 'ready', ready: PAIRS, madeCount: 2, group: 'orders' });
    expect(line('D20').text).toBe('готово: 2 пары, оформлено: 2');
    expect(line('D03')).toMatchObject({ state: 'made', madeCount: 1, ready: [] });
    expect(line('D03').made[0]).toMatchObject({ number: '50-ОД', status: 'подписан' });
    expect(line('D11')).toMatchObject({ state: 'ready', screen: 'consents' });
    expect(line('D51')).toMatchObject({ screen: 'consent-register' });
    expect(lines.map(({ kind }) => kind)).not.toContain('D20T');
    expect(changedSheets(before, await school.book())).toEqual([]);
  });

  it('name the cell of what is missing', async () => {
    school = await withSetting('ФИО руководителя', '');
    const { lines } = await school.value('papers.catalogue', null);
    expect(lines.find(({ kind }) => kind === 'D20')).toMatchObject({
      state: 'lacking',
      ready: [],
      lacking: [{ text: expect.stringContaining('«ФИО руководителя»'), place: { sheet: 'Настройки' } }],
    });
  });

  it('of an empty book are there too', async () => {
    const book = await sampleBook();
    const bare = {
      ...book,
      sheets: book.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.filter(({ r }) => r === 1) })),
    };
    school = await sampleSchool({ book: bare });
    const { lines } = await school.value('papers.catalogue', null);
    expect(lines.find(({ kind }) => kind === 'D20')).toMatchObject({ state: 'none', ready: [] });
  });
});

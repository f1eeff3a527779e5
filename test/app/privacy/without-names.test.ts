import { beforeAll, describe, expect, it } from 'vitest';
import type { BookSnapshot } from '../../../host/book/snapshot';
import { exceltsStore } from '../../../host/files/xlsx-store';
import { declinePersonName } from '../../../src/domain/language/decline-name';
import { genderOf } from '../../../src/domain/language/gender';
import { parsePersonName } from '../../../src/domain/language/person-name';
import { textOf } from '../../documents/read-docx';
import { openSchool, type School } from '../../kit/school';
import {
  changedSheets,
  columnOf,
  newPerson,
  refusal,
  rowOf,
  sheetOf,
  valueAt,
  withValue,
} from '../sample-kit';
import { leftBehind, SAID, TYPED_SECRETS, workOfAYear } from './year-of-work';

/** What must not be found in the book without names, in small letters without ё. */
const plain = (text: string): string => text.toLowerCase().replaceAll('ё', 'е');

/** Everything that tells a person of the sample: surnames in six cases, first names with fathers', telephones, mail. */
async function secretsOf(school: School): Promise<string[]> {
  const people = [...(await school.rows('Наставники')), ...(await school.rows('Наставляемые'))];
  const settings = await school.rows('Настройки');
  const office = settings
    .filter(([, title]) => /^ФИО/.test(String(title)))
    .map(([, , value]) => String(value));
  const names = [...people.map((row) => String(row[1])), ...office].filter((name) => / .+ /.test(name));
  const forms = names.flatMap((name) => {
    const parsed = parsePersonName(name);
    const { parts } = declinePersonName(parsed, genderOf(parsed));
    const pairs = Object.entries(parts.first).map(
      ([kase, first]) => `${first} ${parts.middle[kase as keyof typeof parts.middle]}`,
    );
    return [...Object.values(parts.last), ...pairs];
  });
  const contacts = people
    .flat()
    .map(String)
    .filter((cell) => /@|^\+7|\d{3}-\d{2}-\d{2}/.test(cell));
  expect(names.length).toBeGreaterThan(20);
  expect(contacts.length).toBeGreaterThan(5);
  return [...new Set([...forms, ...contacts, 'kurator@example.org', 'curator@school.example'].map(plain))];
}

/** Words of the book, one text a cell, sheets and properties alike. */
const textsOf = (book: BookSnapshot): string[] =>
  book.sheets.flatMap(({ name, cells }) => [name, ...cells.map(({ v }) => String(v ?? ''))]);

const isWord = (text: string, secret: string): boolean => {
  const at = plain(text).indexOf(secret);
  if (at < 0) return false;
  return new RegExp(`(?<!\\p{L})${secret.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'u').test(
    plain(text),
  );
};

const foundIn = (texts: readonly string[], secrets: readonly string[]): string[] =>
  texts.flatMap((text) =>
    secrets.filter((secret) => isWord(text, secret)).map((secret) => `${secret}: ${text.slice(0, 120)}`),
  );

async function copyOf(home: School): Promise<{ data: string; book: BookSnapshot }> {
  const { url } = await home.value('privacy.copy', null);
  const id = url.replace('memory:', '');
  const { content } = home.bridge.fileContents.get(id)!;
  return { data: content, book: await exceltsStore.read(Buffer.from(content, 'base64')) };
}

let home: School;
let secrets: readonly string[];

beforeAll(async () => {
  home = await openSchool();
  secrets = await secretsOf(home);
});

describe('a copy without names', () => {
  it('holds no name, telephone or mail of anybody', async () => {
    expect(foundIn(textsOf(await home.book()), secrets).length).toBeGreaterThan(300);
    const { book } = await copyOf(home);
    expect(foundIn(textsOf(book), secrets)).toEqual([]);
  });

  it('has every row of the sheets that leave, with the codes in the place of names', async () => {
    const { book } = await copyOf(home);
    const there = book.sheets.map(({ name }) => name);
    for (const name of ['Наставники', 'Пары', 'Встречи', 'Дорожная карта', 'Согласия', 'Документы']) {
      expect(there).toContain(name);
      const rows = (await home.rows(name)).length;
      const copied = Math.max(...book.sheets.find((sheet) => sheet.name === name)!.cells.map(({ r }) => r));
      expect([name, copied]).toEqual([name, rows]);
    }
    for (const name of ['Журнал', 'Очередь', 'Коды анкет']) expect(there).not.toContain(name);
    const bank = book.sheets.find(({ name }) => name === 'Наставники')!;
    const names = bank.cells.filter(({ r, c }) => r > 1 && c === 2).map(({ v }) => v);
    const codes = bank.cells.filter(({ r, c }) => r > 1 && c === 1).map(({ v }) => v);
    expect(names).toEqual(codes);
  });
});

describe('the book of codes, led elsewhere', () => {
  let away: School;
  beforeAll(async () => {
    away = await openSchool({ book: (await copyOf(home)).book });
  });

  it('keeps no name after a day of work: people, papers, checks, journal, properties and log', async () => {
    await away.value('book.repair', null);
    await away.value('roadmap.check', null);
    await away.value('findings.check', null);
    await away.value('indicators.write', null);
    await away.value(
      'people.save',
      newPerson({ name: 'Сидорова Нина Павловна', phone: '+7 912 345-67-89', email: 'nina@mail.ru' }),
    );
    await away.value('people.save', newPerson({ name: 'Сидорова Нина', note: 'просит Громову Н. П.' }));
    for (const kind of ['D16', 'D36', 'D39']) {
      const card = await away.value('papers.open', { kind, subjects: null });
      await away.value('papers.make', { choice: card.choice, project: true });
    }
    const texts = textsOf(await away.book());
    const files = [...away.bridge.fileContents.values()];
    const words = await Promise.all(
      files
        .filter(({ file }) => file.mimeType.endsWith('document'))
        .map(({ content }) => textOf(Buffer.from(content, 'base64'))),
    );
    const kept = [
      ...texts,
      ...words,
      ...files.map(({ file }) => file.name),
      ...away.bridge.properties.values(),
    ].map(String);
    const added = ['сидорова', 'нина павловна', '345-67-89', 'nina@mail.ru'];
    expect(foundIn(kept, [...secrets, ...added])).toEqual([]);
    expect(words.length).toBeGreaterThanOrEqual(3);
  });

  it('takes names out of all that is typed in a year of work', async () => {
    const school = await openSchool({ book: (await copyOf(home)).book });
    await workOfAYear(school);
    const left = await leftBehind(school);
    expect(left.files).toEqual(expect.arrayContaining(['docx', 'pptx', 'html', 'xlsx']));
    expect(left.texts.some((text) => text.includes(SAID))).toBe(true);
    expect(foundIn(left.texts, [...secrets, ...TYPED_SECRETS])).toEqual([]);
  });

  it('finds what was typed into a cell by hand and puts a code there', async () => {
    expect((await away.value('privacy.open', null)).doubts).toEqual([]);
    const book = await away.book();
    const column = columnOf(book, 'Встречи', 'Краткий итог');
    const typed = await openSchool({
      book: withValue(book, 'Встречи', 2, column, 'Была Громова Н. П., 8 912 345 67 89'),
    });
    const { doubts } = await typed.value('privacy.open', null);
    expect(doubts.map(({ place }) => [place.sheet, place.row])).toEqual([['Встречи', 2]]);
    await typed.value('privacy.hide', null);
    expect(valueAt(await typed.book(), 'Встречи', 2, column)).toBe('Была (имя), (телефон)');
    expect((await typed.value('privacy.open', null)).doubts).toEqual([]);
  });

  it('makes no copy and takes nothing back: that is done where the names are', async () => {
    expect((await away.call('privacy.copy', null)).ok).toBe(false);
    const { data } = await copyOf(home);
    expect(refusal(await away.call('privacy.read', { name: 'к.xlsx', data })).message).toMatch(/стоят коды/);
  });
});

describe('a copy that comes back', () => {
  const file = async (book: BookSnapshot) => ({
    name: 'копия.xlsx',
    data: Buffer.from(await exceltsStore.write(book)).toString('base64'),
  });
  const at = (book: BookSnapshot, sheet: string, id: string, header: string): [string, number, number] => [
    sheet,
    rowOf(book, sheet, id),
    columnOf(book, sheet, header),
  ];

  it('unchanged changes nothing', async () => {
    const { book } = await copyOf(home);
    const back = await home.value('privacy.read', await file(book));
    expect([back.rows, back.gone]).toEqual([[], []]);
  });

  it('after a day of the program there changes nothing by itself', async () => {
    const away = await openSchool({ book: (await copyOf(home)).book });
    await away.value('book.repair', null);
    await away.value('roadmap.check', null);
    const back = await home.value('privacy.read', await file(await away.book()));
    expect(back.rows).toEqual([]);
  });

  it('brings changed and new rows, and asks about what both sides changed; names stay', async () => {
    const school = await openSchool();
    const { book } = await copyOf(school);
    const before = await school.book();
    const [first = '', second = ''] = (await school.rows('Встречи')).slice(1).map(([id]) => String(id));
    const OUTCOME = 'Краткий итог';
    let away = withValue(book, ...at(book, 'Встречи', first, OUTCOME), 'Разобрали план');
    away = withValue(away, ...at(book, 'Встречи', second, OUTCOME), 'Там');
    const rows = sheetOf(away, 'Встречи').cells;
    const below = Math.max(...rows.map(({ r }) => r)) + 1;
    const added: [number, string | number][] = [
      [columnOf(book, 'Встречи', 'Код'), 'В-900'],
      [columnOf(book, 'Встречи', 'Дата'), '19.11.2026'],
      [columnOf(book, 'Встречи', 'Пара'), String((await school.rows('Пары'))[1]![0])],
    ];
    for (const [column, v] of added) away = withValue(away, 'Встречи', below, column, v);
    const here = withValue(before, ...at(before, 'Встречи', second, OUTCOME), 'Здесь');
    const home = await openSchool({ book: here });

    const coded = await file(away);
    const back = await home.value('privacy.read', coded);
    expect(back.rows.map(({ key, kind }) => [key, kind])).toEqual([
      [`Встречи|${first}`, 'take'],
      [`Встречи|${second}`, 'ask'],
      ['Встречи|В-900', 'fresh'],
    ]);
    expect(back.rows[1]!.cells).toEqual([{ header: OUTCOME, here: 'Здесь', back: 'Там' }]);

    const taken = await home.value('privacy.accept', { file: coded, revision: back.revision, take: [] });
    const after = await home.book();
    expect(valueAt(after, ...at(after, 'Встречи', first, OUTCOME))).toBe('Разобрали план');
    expect(valueAt(after, ...at(after, 'Встречи', second, OUTCOME))).toBe('Здесь');
    expect(rowOf(after, 'Встречи', 'В-900')).toBeGreaterThan(0);
    expect(changedSheets(here, after)).toEqual(['Встречи', 'Журнал']);

    await home.value('action.undo', { id: taken.lastAction!.id });
    expect(changedSheets(here, await home.book())).toEqual(['Журнал']);
  });

  it('takes the side of the copy where the curator says so, and refuses when this book has changed since', async () => {
    const school = await openSchool();
    const { book } = await copyOf(school);
    const before = await school.book();
    const id = String((await school.rows('Программы'))[1]![0]);
    const HEADER = 'Фактический результат';
    const away = withValue(book, ...at(book, 'Программы', id, HEADER), 'Там');
    const here = withValue(before, ...at(before, 'Программы', id, HEADER), 'Здесь');
    const home = await openSchool({ book: here });
    const coded = await file(away);
    const { revision, rows } = await home.value('privacy.read', coded);
    expect(rows.map(({ kind }) => kind)).toEqual(['ask']);
    const stale = await home.call('privacy.accept', { file: coded, revision: 'другая', take: [] });
    expect(refusal(stale).code).toBe('stale');
    await home.value('privacy.accept', { file: coded, revision, take: rows.map(({ key }) => key) });
    const after = await home.book();
    expect(valueAt(after, ...at(after, 'Программы', id, HEADER))).toBe('Там');
  });

  it('a new person comes with a code for a name and is asked for; a doubled code becomes a new one', async () => {
    const school = await openSchool();
    const { book } = await copyOf(school);
    const away = await openSchool({ book });
    await away.value('book.repair', null);
    await away.value('people.save', newPerson({ name: 'Сидорова Нина Павловна', position: 'методист' }));
    await school.value('people.save', newPerson({ name: 'Ёлкина Алёна Сергеевна' }));
    const coded = await file(await away.book());
    const back = await school.value('privacy.read', coded);
    expect(back.rows.map(({ kind }) => kind)).toEqual(['ask']);
    const [{ key } = { key: '' }] = back.rows;
    const taken = await school.value('privacy.accept', { file: coded, revision: back.revision, take: [key] });
    expect(taken.nameless).toHaveLength(1);
    const bank = (await school.rows('Наставляемые')).slice(1);
    expect(new Set(bank.map(([id]) => id)).size).toBe(bank.length);
    expect(bank.map(([, name]) => name)).toContain('Ёлкина Алёна Сергеевна');
  });

  it('another file is refused with what to do', async () => {
    const school = await openSchool();
    const foreign = await file(await school.book());
    expect(refusal(await school.call('privacy.read', foreign)).message).toMatch(/«Сверка»/);
    const broken = { name: 'x.xlsx', data: 'UEsDBA==' };
    expect(refusal(await school.call('privacy.read', broken)).message).toMatch(/не читается/);
  });
});

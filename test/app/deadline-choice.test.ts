import { beforeEach, describe, expect, it } from 'vitest';
import type { BookSnapshot } from '../../host/book/snapshot';
import type { School } from '../kit/school';
import {
  changedSheets,
  columnOf,
  field,
  refusal,
  rowOf,
  sampleBook,
  sampleSchool,
  sheetOf,
  valueAt,
  withValue,
} from './sample-kit';

const PLAN = 'Дорожная карта';
const BROKEN = 'до 31 ноября 2026 года';

let school: School;

/** The sample plan with other deadlines in its rows, one for each code. */
async function planned(deadlines: Readonly<Record<string, string>>): Promise<BookSnapshot> {
  const book = await sampleBook();
  const column = columnOf(book, PLAN, 'Срок');
  return Object.entries(deadlines).reduce(
    (changed, [id, text]) => withValue(changed, PLAN, rowOf(book, PLAN, id), column, text),
    book,
  );
}

const questions = async () => (await school.value('deadlines.questions', null)).questions;

/** The last row of «Календарь» as texts. */
async function remembered(): Promise<unknown[]> {
  return (await school.rows('Календарь')).filter(([kind]) => kind === 'как понимать срок').at(-1) ?? [];
}

beforeEach(async () => {
  school = await sampleSchool({
    book: await planned({ 'К-01': 'Август', 'К-02': 'август.', 'К-03': '1 раз в квартал' }),
  });
});

describe('deadlines to clarify', () => {
  it('are asked once each, with every row they stand in and the readings to press', async () => {
    const before = await school.book();
    const asked = await questions();
    expect(asked.map(({ phrase, rows }) => [phrase, rows.length])).toEqual([
      ['Август', 2],
      ['1 раз в квартал', 1],
      [BROKEN, 1],
    ]);
    expect(asked[0]!.readings).toEqual(['август 2026', 'август 2027']);
    expect(asked[0]!.rows[0]!.place).toMatchObject({ sheet: PLAN, row: rowOf(before, PLAN, 'К-01') });
    expect(asked[2]!.readings).toEqual(['до 30.11.2026', 'до 01.12.2026']);
    expect(changedSheets(before, await school.book())).toEqual([]);
  });

  it('take four reads and three writes to choose, for any number of rows', async () => {
    const { reply } = await school.call('deadlines.choose', { phrase: 'Август', reading: 1, words: '' });
    expect(reply.counts).toMatchObject({ reads: 4, writes: 3 });
  });
});

describe('a chosen reading', () => {
  it('is a row of «Календарь»; the sheet says whose choice it is, in every row', async () => {
    const { left } = await school.value('deadlines.choose', { phrase: 'Август', reading: 1, words: '' });
    expect(left).toBe(2);
    expect((await remembered()).slice(0, 6)).toEqual([
      'как понимать срок',
      'Август',
      '',
      '',
      'с 01.08.2027 по 31.08.2027',
      '2026/2027',
    ]);
    const { questions: still } = await school.value('roadmap.check', null);
    expect(still).toBe(2);
    for (const id of ['К-01', 'К-02'])
      expect(field(await school.book(), PLAN, id, 'Понято так')).toBe(
        'по вашему выбору: с 01.08.2027 по 31.08.2027',
      );
  });

  it('of a rhythm keeps the rhythm', async () => {
    await school.value('deadlines.choose', { phrase: '1 раз в квартал', reading: 1, words: '' });
    await school.value('roadmap.check', null);
    expect(field(await school.book(), PLAN, 'К-03', 'Понято так')).toBe(
      'по вашему выбору: каждый квартал, с 01.09.2026 по 31.05.2027',
    );
  });

  it('is taken back by «Отменить»', async () => {
    const { lastAction } = await school.value('deadlines.choose', {
      phrase: 'Август',
      reading: 0,
      words: '',
    });
    expect(lastAction.text).toBe('Срок «Август» понимать как: с 01.08.2026 по 31.08.2026');
    await school.value('action.undo', { id: lastAction.id });
    expect(await remembered()).toEqual([]);
    expect((await questions())[0]?.phrase).toBe('Август');
  });

  it('replaces a row that cannot be read', async () => {
    await school.value('deadlines.choose', { phrase: 'Август', reading: 0, words: '' });
    const book = await school.book();
    const row = (await school.rows('Календарь')).findIndex((cells) => cells.includes('Август')) + 1;
    const column = columnOf(book, 'Календарь', 'Понимать как');
    school = await sampleSchool({ book: withValue(book, 'Календарь', row, column, 'как всегда') });
    expect((await questions())[0]?.phrase).toBe('Август');
    expect((await school.value('book.check', null)).problems.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Лист «Календарь», строка \d+, столбец E: непонятно, как понимать срок/),
    ]);
    await school.value('deadlines.choose', { phrase: 'Август', reading: 1, words: '' });
    const after = await school.book();
    expect(valueAt(after, 'Календарь', row, column)).toBe('с 01.08.2027 по 31.08.2027');
    expect(sheetOf(after, 'Календарь').cells.filter(({ v }) => v === 'Август')).toHaveLength(1);
  });

  it('that is asked no more or never was is refused', async () => {
    for (const phrase of ['до 10 сентября', 'такого срока нет']) {
      const error = refusal(await school.call('deadlines.choose', { phrase, reading: 0, words: '' }));
      expect(error.code).toBe('not-found');
    }
  });
});

describe('own words', () => {
  const own = (words: string, phrase = BROKEN) =>
    school.call('deadlines.choose', { phrase, reading: null, words });

  it.each([
    ['с 20 по 25 ноября', 'с 20.11.2026 по 25.11.2026'],
    ['до 1 декабря', 'до 01.12.2026 включительно'],
    ['ежемесячно', 'ежемесячно'],
    ['октябрь и март', 'с 01.10.2026 по 31.10.2026; с 01.03.2027 по 31.03.2027'],
  ])('«%s» are kept as «%s»', async (words, kept) => {
    expect((await own(words)).ok).toBe(true);
    expect((await remembered())[4]).toBe(kept);
    expect((await questions()).map(({ phrase }) => phrase)).not.toContain(BROKEN);
  });

  it.each([
    ['', 'Выберите вариант или впишите свой.'],
    ['скоро', '«скоро» не поняты как даты. Срок не понят.'],
    ['31 июня', '«31 июня» не поняты как даты. Такого дня нет в календаре.'],
    ['по графику', 'В этих словах нет даты.'],
  ])('«%s» are refused at their field, and nothing is written', async (words, sentence) => {
    const before = await school.book();
    const error = refusal(await own(words));
    expect([error.code, error.field]).toEqual(['invalid', 'words']);
    expect(error.message.startsWith(sentence)).toBe(true);
    expect(changedSheets(before, await school.book())).toEqual([]);
  });
});

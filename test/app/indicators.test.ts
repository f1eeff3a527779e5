import { expect, it } from 'vitest';
import { changedSheets, columnOf, rowOf, sampleBook, sampleSchool, withValue } from './sample-kit';

it('figures are read without a write, each with its sheets', async () => {
  const school = await sampleSchool();
  const before = await school.book();
  const { reply, ...result } = await school.call('indicators.open', null);
  expect(reply.counts).toMatchObject({ reads: 14, writes: 0 });
  expect(changedSheets(before, await school.book())).toEqual([]);
  if (!result.ok) throw new Error('refused');
  const line = (code: string) => result.value.lines.find((one) => one.code === code)!;
  expect(line('I-16')).toMatchObject({ reached: false, lacking: expect.stringMatching(/^Нет: Мороз/) });
  expect(line('I-16').places.map(({ text }) => text)).toEqual(['Наставники', 'Пары']);
  expect(line('I-12')).toMatchObject({ value: 'данные не собраны', collected: false, reached: null });
});

it('a share the plan names stands beside the figure with its row', async () => {
  const book = await sampleBook();
  const row = rowOf(book, 'Дорожная карта', 'К-24');
  const school = await sampleSchool({
    book: withValue(book, 'Дорожная карта', row, columnOf(book, 'Дорожная карта', 'Порог'), 'не менее 80 %'),
  });
  const { lines } = await school.value('indicators.open', null);
  const event = lines.find(({ code }) => code === 'I-11')!;
  expect(event.threshold.replace(/\u00a0/g, ' ')).toBe('не меньше 80 %');
  expect(event.places.map(({ place }) => place.row)).toContain(row);
});

it('the sheet is written anew: value, numbers, day and what they come from', async () => {
  const school = await sampleSchool();
  const { text } = await school.value('indicators.write', null);
  const [headers = [], ...rows] = await school.rows('Показатели');
  const at = (title: string): number => headers.indexOf(title);
  expect(text).toBe(`Лист «Показатели» заполнен, строк: ${rows.length}.`);
  const trained = rows.find((row) => row[at('Код')] === 'I-16')!;
  expect([trained[at('Сколько')], trained[at('Из скольких')], trained[at('Из чего')]]).toEqual([
    5,
    6,
    'Наставники, Пары',
  ]);
  const empty = rows.find((row) => row[at('Код')] === 'I-12')!;
  expect([empty[at('Значение')], empty[at('Сколько')] ?? '']).toEqual(['данные не собраны', '']);
  await school.value('indicators.write', null);
  expect((await school.rows('Показатели')).length).toBe(rows.length + 1);
});

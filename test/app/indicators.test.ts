import { describe, expect, it } from 'vitest';
import type { IndicatorBoard, IndicatorLine } from '../../src/contract/dto';
import { type School, TODAY } from '../kit/school';
import { changedSheets, columnOf, rowOf, sampleBook, sampleSchool, withValue } from './sample-kit';

it('figures are read without a write, each with its sheets', async () => {
  const school = await sampleSchool();
  const before = await school.book();
  const { reply, ...result } = await school.call('indicators.open', null);
  expect(reply.counts).toMatchObject({ reads: 15, writes: 0 });
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
  expect(text).toContain(`строк: ${rows.length}.`);
  const trained = rows.find((row) => row[at('Код')] === 'I-16')!;
  expect([trained[at('Сколько')], trained[at('Из скольких')], trained[at('Из чего')]]).toEqual([
    6,
    7,
    'Наставники, Пары',
  ]);
  const empty = rows.find((row) => row[at('Код')] === 'I-12')!;
  expect([empty[at('Значение')], empty[at('Сколько')] ?? '']).toEqual(['данные не собраны', '']);
  await school.value('indicators.write', null);
  expect((await school.rows('Показатели')).length).toBe(rows.length + 1);
});

const plain = (text: unknown): string => String(text ?? '').replace(/\u00a0/g, ' ');

/** Rows of a sheet as records by their headers. */
async function recordsOf(school: School, sheet: string) {
  const [headers = [], ...rows] = await school.rows(sheet);
  return rows
    .filter((row) => row.some((cell) => String(cell ?? '') !== ''))
    .map((row) => Object.fromEntries(headers.map((header, i) => [String(header), plain(row[i])])));
}

/** A call some days later. */
async function later(school: School, days: number, method: 'indicators.open' | 'indicators.write') {
  const reply = await school.runtime.request({
    ...{ kind: 'run', fn: 'sidebarCall', trigger: 'call', authMode: 'FULL', user: 'curator@school.example' },
    args: [JSON.stringify({ method, input: null })],
    now: TODAY + days * 86_400_000,
  });
  if (!reply.ok) throw new Error(reply.error?.message);
  return JSON.parse(reply.value as string).value;
}

describe('written figures', () => {
  it('cost eighteen reads and a block for each of the four sheets', async () => {
    const school = await sampleSchool();
    await school.value('indicators.write', null);
    const { reply } = await school.call('indicators.write', null);
    expect(reply.calls).toMatchObject({ 'Range.getValues': 18, 'Range.setValues': 4 });
  });

  it('stand in the history as this month, and another month keeps its own', async () => {
    const school = await sampleSchool();
    await school.value('indicators.write', null);
    const first = await recordsOf(school, 'История показателей');
    expect(new Set(first.map((row) => row.Месяц))).toEqual(new Set(['2026-11']));
    await school.value('indicators.write', null);
    expect(await recordsOf(school, 'История показателей')).toEqual(first);
    await later(school, 40, 'indicators.write');
    const both = await recordsOf(school, 'История показателей');
    expect(both.slice(0, first.length)).toEqual(first);
    expect(new Set(both.slice(first.length).map((row) => row.Месяц))).toEqual(new Set(['2026-12']));
  });

  it('stand on «Сводка» and stay there when deadlines are checked', async () => {
    const school = await sampleSchool();
    const figures = async () =>
      (await recordsOf(school, 'Сводка')).filter((row) => row.Раздел === 'Программа года');
    expect(await figures()).toEqual([]);
    await school.value('indicators.write', null);
    const written = await figures();
    expect(written.find((row) => row.Что === 'Обучение наставников')).toMatchObject({
      Значение: '85,7 % (6 из 7); порог не меньше 100 % не достигнут',
      'Из чего': 'Наставники, Пары; на 21.11.2026',
    });
    await school.value('roadmap.check', null);
    expect(await figures()).toEqual(written);
    expect((await recordsOf(school, 'Сводка'))[0]!.Раздел).toBe('Проверка');
  });
});

describe('the rows of a figure', () => {
  it('are those it was counted from and those it lacks, each with its place', async () => {
    const school = await sampleSchool();
    const { reply, ...result } = await school.call('indicators.rows', { key: 'I-16' });
    expect(reply.counts).toMatchObject({ reads: 14, writes: 0 });
    if (!result.ok) throw new Error('refused');
    const [counted, lacking] = result.value.parts;
    expect(counted!.title).toBe('Посчитано: 6 строк');
    expect(lacking!.title).toBe('Не хватает: 1 строка');
    const [missing] = lacking!.rows;
    expect(missing!.text).toMatch(/^Мороз/);
    const cells = (await school.rows('Наставники'))[missing!.place!.row - 1]!;
    expect(cells.some((cell) => String(cell).startsWith('Мороз'))).toBe(true);
  });

  it('can be asked of every figure and of every bar', async () => {
    const school = await sampleSchool();
    const { lines, charts, weeks } = await school.value('indicators.open', null);
    const bars = charts.flatMap((chart) => chart.bars);
    const keys = [...lines, ...bars, ...weeks.weeks].map(({ key }) => key);
    expect(bars.length).toBeGreaterThan(10);
    for (const key of new Set(keys)) {
      const { title, parts } = await school.value('indicators.rows', { key });
      expect(title).not.toBe('');
      const line = lines.find((one: IndicatorLine) => one.key === key);
      if (line?.rows) expect(parts[0]!.title).toContain(line.rows.split(':')[0]!);
    }
  });

  it('of a figure that is gone are refused in words', async () => {
    const school = await sampleSchool();
    const result = await school.call('indicators.rows', { key: 'I-25 Этап, которого нет' });
    expect(result).toMatchObject({ ok: false, error: { code: 'stale' } });
  });
});

it('a share set in «Настройки» is the threshold, and says so', async () => {
  const book = await sampleBook();
  const at = (await (await sampleSchool()).rows('Настройки')).findIndex((cells) =>
    cells.includes('Порог: доля участвующих педагогов'),
  );
  const school = await sampleSchool({
    book: withValue(book, 'Настройки', at + 1, columnOf(book, 'Настройки', 'Значение'), '30 %'),
  });
  const { lines } = await school.value('indicators.open', null);
  const share = lines.find(({ code }) => code === 'I-02')!;
  expect(plain(share.threshold)).toBe('не меньше 30 %');
  expect(share.because).toBe('Порог взят из «Настроек».');
});

it('months that were not counted stay empty between those that were', async () => {
  const school = await sampleSchool();
  await school.value('indicators.write', null);
  await later(school, 75, 'indicators.write');
  const board: IndicatorBoard = await later(school, 75, 'indicators.open');
  const { months, lines } = board.months;
  expect(months).toEqual(['сен 2026', 'окт 2026', 'ноя 2026', 'дек 2026', 'янв 2027', 'фев 2027']);
  const line = lines.find(({ key }) => key === 'I-16')!;
  expect(line.values).toEqual([null, null, 85.7, null, null, 85.7]);
  expect(line.texts.map(plain)).toEqual([
    ...['не считали', 'не считали', '85,7 % (6 из 7)'],
    ...['не считали', 'не считали', '85,7 % (6 из 7)'],
  ]);
});

describe('the hour on which nobody looks', () => {
  const hour = (school: School, days: number) =>
    school.runtime.request({
      ...{ kind: 'run', fn: 'hourlyReminder', trigger: 'timer', authMode: 'FULL', args: [] },
      ...{ user: 'curator@school.example', now: TODAY + days * 86_400_000 },
    });

  it('writes the month once a day, and only its own rows', async () => {
    const school = await sampleSchool();
    const first = await hour(school, 0);
    expect(first.ok).toBe(true);
    expect(first.calls).toMatchObject({ 'Range.getValues': 15, 'Range.setValues': 1 });
    const written = await recordsOf(school, 'История показателей');
    expect(new Set(written.map((row) => row.Месяц))).toEqual(new Set(['2026-11']));
    const again = await hour(school, 0);
    expect(again.calls['Range.setValues'] ?? 0).toBe(0);
    await hour(school, 20);
    const both = await recordsOf(school, 'История показателей');
    expect(new Set(both.map((row) => row.Месяц))).toEqual(new Set(['2026-11', '2026-12']));
  });
});

it('charts of the sample book add up with its sheets', async () => {
  const school = await sampleSchool();
  const board = await school.value('indicators.open', null);
  // The sample has one pair that ended with the year before.
  const pairs = (await recordsOf(school, 'Пары')).filter((row) => row.Статус !== 'завершена');
  const chart = (id: string) => board.charts.find((one) => one.id === id)!;
  const parts = (id: string) => chart(id).bars.map(({ text }) => Number(/^\d+/.exec(text)?.[0] ?? 0));
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  expect(sum(parts('states'))).toBe(pairs.length);
  /** Stored days of 1 September and of today. */
  const [FIRST, LAST] = [46266, 46347];
  const met = (await recordsOf(school, 'Встречи')).filter(
    (row) => Number(row.Дата) >= FIRST && Number(row.Дата) <= LAST,
  );
  expect(met.length).toBeGreaterThan(30);
  expect(sum(board.weeks.weeks.map(({ count }) => count))).toBe(met.length);
  expect(chart('stages').bars.map(({ key }) => key)).toEqual(
    board.lines.filter(({ code }) => code === 'I-25').map(({ key }) => key),
  );
  for (const { share, text } of board.charts.flatMap(({ bars }) => bars)) {
    if (share === null) expect(text).toBe('данные не собраны');
    else expect(share >= 0 && share <= 1).toBe(true);
  }
  expect(board.top.every((key) => board.lines.some((line) => line.key === key))).toBe(true);
  const codes = new Set(board.lines.map(({ code }) => code));
  expect(codes.size).toBe(25);
});

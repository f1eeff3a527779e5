import { beforeEach, describe, expect, it } from 'vitest';
import type { BookSnapshot } from '../../host/book/snapshot';
import { grownBook } from '../../host/cli/bench/big-book';
import { type School, sheetRows } from '../kit/school';
import {
  changedCells,
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

const PLAN = 'Дорожная карта';
const COPY = 'Дорожная карта 2026-2027';

let school: School;
beforeEach(async () => {
  school = await sampleSchool();
});

const setting = (book: BookSnapshot, title: string): unknown => {
  const row = sheetRows(sheetOf(book, 'Настройки')).find((cells) => cells.includes(title))!;
  return row[row.indexOf(title) + 1];
};
const column = (book: BookSnapshot, header: string): unknown[] =>
  sheetRows(sheetOf(book, PLAN))
    .slice(1)
    .map((row) => row[columnOf(book, PLAN, header) - 1] ?? '');

describe('the preview of the next year', () => {
  it('says what each row becomes and what to look at, and changes nothing', async () => {
    const before = await school.book();
    const preview = await school.value('rollover.preview', null);
    expect(preview).toMatchObject({ from: '2026/2027', to: '2027/2028', copy: COPY, refusal: null });
    expect(preview.rows).toHaveLength(25);
    const of = (number: string) => preview.rows.find((row) => row.number === number)!;
    expect(of('3.4')).toMatchObject({ old: 'до 10.09.2026', deadline: 'до 10.09.2027', look: [] });
    expect(of('2.3')).toMatchObject({ deadline: 'Сентябрь - октябрь ежегодно', look: [] });
    expect(of('1.1').look).toEqual([
      'День 28.08.2027 – нерабочий, поставлен рабочий день перед ним: 27.08.2027.',
    ]);
    expect(of('1.1').deadline).toBe('До 27 августа 2027 года');
    expect(of('4.7').look).toEqual([expect.stringMatching(/^Даты в сроке нет/)]);
    expect(of('5.1').look).toEqual([expect.stringMatching(/^Такого дня нет/)]);
    expect(preview.asked).toBe(preview.rows.filter(({ look }) => look.length > 0).length);
    expect(changedSheets(before, await school.book())).toEqual([]);
  });
});

describe('the step to the next year', () => {
  const make = () => school.value('rollover.make', { from: '2026/2027' });

  it('keeps the old plan on its own sheet, moves the words, clears the marks and moves the year', async () => {
    const before = await school.book();
    const { text, look, lastAction } = await make();
    const after = await school.book();
    expect(sheetRows(sheetOf(after, COPY))).toEqual(sheetRows(sheetOf(before, PLAN)));
    expect(sheetOf(after, COPY)).toMatchObject({
      columnWidths: sheetOf(before, PLAN).columnWidths,
      frozenRows: sheetOf(before, PLAN).frozenRows,
    });
    expect(after.sheets.at(-1)!.name).toBe(COPY);
    for (const header of ['Выполнено', 'Отметки по срокам', 'Подтверждение', 'Условие наступило'])
      expect(new Set(column(after, header))).toEqual(new Set(['']));
    expect(column(after, 'Код')).toEqual(column(before, 'Код'));
    expect(column(after, 'Мероприятие')).toEqual(column(before, 'Мероприятие'));
    expect(column(after, 'Срок')).toContain('до 10.09.2027');
    for (const state of column(after, 'Статус')) expect(state).not.toMatch(/^(?:выполнено|просрочено)/);
    expect(setting(after, 'Учебный год')).toBe('2027/2028');
    expect(look.length).toBeGreaterThan(2);
    expect(text).toContain(`на листе «${COPY}»`);
    expect(lastAction).not.toBeNull();
    expect(changedSheets(before, after).sort()).toEqual(['Журнал', PLAN, COPY, 'Настройки'].sort());
  });

  it('leaves every row open to be checked in its new year', async () => {
    await make();
    const { counts } = await school.value('roadmap.check', null);
    expect(counts.find(({ status }) => status === 'просрочено')?.count).toBe(0);
  });

  it('taken back gives the words, marks and the year again; the copy stays and is said to', async () => {
    const before = await school.book();
    const { lastAction } = await make();
    const { text } = await school.value('action.undo', { id: lastAction!.id });
    await school.value('roadmap.check', null);
    const after = await school.book();
    const plan = changedCells(before, after).filter((at) => at.startsWith(`${PLAN}!`));
    expect(plan).toEqual([]);
    expect(setting(after, 'Учебный год')).toBe('2026/2027');
    expect(after.sheets.map(({ name }) => name)).toContain(COPY);
    expect(text).toContain(`лист «${COPY}» остаётся`);
    await make();
    const again = await school.book();
    expect(again.sheets).toHaveLength(after.sheets.length);
    expect(setting(again, 'Учебный год')).toBe('2027/2028');
  });

  it('is refused while a sheet of the copy’s name is there, and that sheet is not touched', async () => {
    await make();
    const book = await school.book();
    const row = sheetOf(book, 'Настройки').cells.find(({ v }) => v === 'Учебный год')!;
    school = await sampleSchool({ book: withValue(book, 'Настройки', row.r, row.c + 1, '2026/2027') });
    const before = await school.book();
    const error = refusal(await school.call('rollover.make', { from: '2026/2027' }));
    expect(error.message).toMatch(/Лист «Дорожная карта 2026-2027» уже есть.*Переименуйте или удалите/);
    expect((await school.value('rollover.preview', null)).refusal).toBe(error.message);
    expect(changedCells(before, await school.book())).toEqual([]);
  });

  it('asked for twice happens once', async () => {
    await make();
    expect(refusal(await school.call('rollover.make', { from: '2026/2027' })).code).toBe('stale');
    expect(setting(await school.book(), 'Учебный год')).toBe('2027/2028');
  });

  it('on a bad day never loses the old plan; what stopped before the plan changed is done by a second try', async () => {
    const before = await school.book();
    const words = column(before, 'Срок');
    let stopped = 0;
    for (let seed = 1; seed <= 40; seed++) {
      school = await sampleSchool();
      const knobs = { faults: { probability: 0.25, seed, language: 'ru' as const } };
      await school.runtime.request({ kind: 'knobs', knobs });
      const result = await school.call('rollover.make', { from: '2026/2027' });
      await school.runtime.request({ kind: 'knobs', knobs: { faults: { probability: 0, seed: 0 } } });
      const now = await school.book();
      const moved = JSON.stringify(column(now, 'Срок')) !== JSON.stringify(words);
      const kept = now.sheets.some(({ name }) => name === COPY);
      expect([seed, moved && !kept]).toEqual([seed, false]);
      if (!result.ok && !moved && setting(now, 'Учебный год') === '2026/2027') {
        stopped += 1;
        await make();
      }
    }
    expect(stopped).toBeGreaterThan(5);
  }, 60_000);

  it('of an empty plan is refused', async () => {
    const book = withCells(await sampleBook(), PLAN, (cells) => cells.filter(({ r }) => r === 1));
    school = await sampleSchool({ book });
    expect(refusal(await school.call('rollover.make', { from: '2026/2027' })).message).toMatch(/нет строк/);
    expect((await school.book()).sheets.map(({ name }) => name)).not.toContain(COPY);
  });

  it('of a plan too long for one «Отменить» says so and offers none', async () => {
    school = await sampleSchool({ book: grownBook(await sampleBook(), { people: 20, planRows: 2500 }) });
    const { reply, ...answer } = await school.call('rollover.make', { from: '2026/2027' });
    expect(answer.ok && answer.value.lastAction).toBeNull();
    expect(answer.ok && answer.value.text).toContain('одним нажатием переход не отменить');
    expect(reply.counts.reads).toBe(4);
    const book = await school.book();
    expect(column(book, 'Срок').filter((words) => words === 'до 10.09.2027')).toHaveLength(100);
    expect(valueAt(book, COPY, 2501, columnOf(book, COPY, 'Код'))).not.toBeNull();
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { exceltsStore } from '../../../host/files/xlsx-store';
import type { School } from '../../kit/school';
import { columnOf, refusal, sampleSchool, withValue } from '../sample-kit';
import {
  AS_PROPOSED,
  archivesOf,
  contents,
  FROM,
  inAugust,
  makeInput,
  rolledOver,
  rowsOf,
  setting,
} from './rollover-kit';

let school: School;
beforeEach(async () => {
  school = inAugust(await sampleSchool());
});

const statuses = async (sheet: string): Promise<Record<string, unknown>> =>
  Object.fromEntries(rowsOf(await school.book(), sheet).map((row) => [row.Код, row.Статус]));

describe('the look at the step to the next year', () => {
  it('tells what is loose and what is proposed, and changes nothing', async () => {
    const before = await school.book();
    const view = await school.value('rollover.open', { choices: AS_PROPOSED });
    expect(view).toMatchObject({
      ...{
        from: FROM,
        to: '2027/2028',
        archive: 'Наставник 2026-2027',
        refusals: [],
        broken: null,
        last: null,
      },
      term: { from: '2027-09-01', to: '2028-05-31' },
    });
    const fates = Object.fromEntries(view.pairs.map(({ id, fate, fates }) => [id, [fate, ...fates]]));
    expect(fates['П-2026-01']).toEqual(['prolong', 'close', 'prolong', 'stay']);
    expect(fates['П-2026-03']?.[0]).toBe('close');
    expect(fates['П-2026-10']).toEqual(['stay', 'close', 'stay']);
    expect(fates['П-2026-08']).toBeUndefined();
    const loose = Object.fromEntries(
      view.loose.map(({ title, lines, more }) => [title, lines.length + more]),
    );
    expect(loose).toMatchObject({
      'Пары ещё работают': 8,
      'Программы выполнены не до конца': 3,
      'Нет отчётов года': 3,
    });
    expect(view.plan.rows.find(({ number }) => number === '3.4')?.deadline).toBe('до 10.09.2027');
    expect(view.consents.kept + view.consents.ending.length).toBeGreaterThan(10);
    expect(await school.book()).toEqual(before);
    expect(archivesOf(school)).toEqual([]);
  });

  it('counts what is chosen', async () => {
    const choices = {
      ...AS_PROPOSED,
      pairs: [{ id: 'П-2026-01', fate: 'close' as const, reason: '' }],
    };
    const view = await school.value('rollover.open', { choices });
    expect(view.people.find(({ id }) => id === 'М-01')).toMatchObject({
      status: 'завершил',
      mayMentor: true,
    });
  });
});

describe('the archive of a year', () => {
  it('is one workbook with every sheet cell by cell, found again and not made twice', async () => {
    const before = await school.book();
    const first = await school.value('rollover.archive', { from: FROM, choices: AS_PROPOSED });
    const again = await school.value('rollover.archive', { from: FROM, choices: AS_PROPOSED });
    expect(again).toEqual(first);
    const [archive, ...others] = archivesOf(school);
    expect(others).toEqual([]);
    expect(archive!.file.mimeType).toBe('application/vnd.google-apps.spreadsheet');
    const kept = await exceltsStore.read(Buffer.from(archive!.content, 'base64'));
    expect(kept.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    expect(contents(kept)).toEqual(contents(before));
    expect(await school.book()).toEqual(before);
  });

  it('is a book of the local edition in which nothing is wrong', async () => {
    await school.value('rollover.archive', { from: FROM, choices: AS_PROPOSED });
    const kept = await exceltsStore.read(Buffer.from(archivesOf(school)[0]!.content, 'base64'));
    const opened = inAugust(await sampleSchool({ book: kept }));
    expect((await opened.value('book.check', null)).problems).toEqual(
      (await school.value('book.check', null)).problems,
    );
    expect((await opened.value('home.open', null)).problems).toEqual([]);
    expect((await opened.value('rollover.open', { choices: AS_PROPOSED })).pairs).toEqual(
      (await school.value('rollover.open', { choices: AS_PROPOSED })).pairs,
    );
  });
});

describe('the step to the next year', () => {
  it('ends pairs, begins the next ones, asks for their papers and moves people with them', async () => {
    await rolledOver(school);
    const book = await school.book();
    const pairs = rowsOf(book, 'Пары');
    const of = (id: string) => pairs.find((row) => row.Код === id)!;
    expect(of('П-2026-03')).toMatchObject({ Статус: 'завершена', 'Причина завершения': 'план выполнен' });
    expect(of('П-2026-01')).toMatchObject({ 'Причина завершения': 'продлена на новый срок' });
    expect(of('П-2027-01')).toMatchObject({ Статус: 'проект', 'Вместо пары': 'П-2026-01', 'Приказ №': '' });
    expect(of('П-2026-10')).toMatchObject({ Статус: 'согласована' });
    expect(await statuses('Наставляемые')).toMatchObject({ 'М-05': 'завершил', 'М-01': 'без пары' });
    const papers = rowsOf(book, 'Документы');
    const wanted = papers.filter((row) => row.Статус === 'нужно оформить');
    expect(wanted.filter((row) => row['Кого касается'] === 'П-2027-01').map((row) => row.Вид)).toEqual([
      'Согласие наставника',
      'Согласие наставляемого',
      'Приказ о закреплении пар',
      'Дополнительное соглашение',
    ]);
    expect(papers.map((row) => row.Вид)).toContain('Приказ о Положении');
    expect(papers.some((row) => row.Вид === 'Приказ о дорожной карте')).toBe(false);
  });

  it('writes the register of the year and leaves that of other years', async () => {
    const old = ['2025/2026', 'М-16', 'Лозовой Павел Михайлович', 'наставляемый'];
    let book = await school.book();
    old.forEach((value, at) => {
      book = withValue(book, 'Реестр', 2, at + 1, value);
    });
    school = inAugust(await sampleSchool({ book }));
    await rolledOver(school);
    const rows = rowsOf(await school.book(), 'Реестр');
    expect(rows[0]).toMatchObject({ 'Учебный год': '2025/2026', 'Код участника': 'М-16' });
    const year = rows.filter((row) => row['Учебный год'] === FROM);
    expect(year.length).toBe(rows.length - 1);
    expect(year.find((row) => row['Код участника'] === 'М-01')).toMatchObject({
      Пара: 'П-2026-01',
      'Пунктов плана': '3 из 6',
      Статус: 'завершена',
    });
    const { lines } = await school.value('people.years', { id: 'М-01' });
    expect(lines.map(({ text }) => text.replace(/\u00a0/g, ' '))).toEqual([
      '2026/2027, наставляемый (Осадчая Т. В.), завершена',
    ]);
    // Both people of each pair.
    expect(year.length % 2).toBe(0);
  });

  it('moves the plan and empties the sheets of the year, no others', async () => {
    const before = contents(await school.book());
    await rolledOver(school);
    const book = await school.book();
    const after = contents(book);
    for (const name of ['Программы', 'Встречи', 'Анкеты', 'Мероприятия', 'Коды анкет', 'История показателей'])
      expect([name, after[name]]).toEqual([name, before[name]!.slice(0, 1)]);
    for (const name of [
      'Согласия',
      'Справочники',
      'Словарь тем',
      'Акты',
      'Копилка',
      'Банк программ',
      'Календарь',
      'Слова',
    ])
      expect([name, after[name]]).toEqual([name, before[name]]);
    expect(setting(book, 'Учебный год')).toBe('2027/2028');
    expect(rowsOf(book, 'Дорожная карта').every((row) => row.Выполнено === '')).toBe(true);
    expect(rowsOf(book, 'Подбор').every((row) => row.Запись === 'не предлагать')).toBe(true);
    expect(
      (await school.value('roadmap.check', null)).counts.find(({ status }) => status === 'просрочено')?.count,
    ).toBe(0);
  });

  it('follows what was decided by hand', async () => {
    const choices = {
      pairs: [
        { id: 'П-2026-01', fate: 'close' as const, reason: 'увольнение' },
        { id: 'П-2026-02', fate: 'stay' as const, reason: '' },
        { id: 'П-2026-03', fate: 'prolong' as const, reason: '' },
      ],
      term: { from: '2027-09-06', to: '2028-04-30' },
      people: [{ id: 'М-01', fate: 'left' as const, leftOn: '2027-08-15' }],
      mentors: ['М-16'],
    };
    await rolledOver(school, choices);
    const book = await school.book();
    const pairs = rowsOf(book, 'Пары');
    expect(pairs.find((row) => row.Код === 'П-2026-01')).toMatchObject({
      'Причина завершения': 'увольнение',
    });
    expect(pairs.find((row) => row.Код === 'П-2026-02')).toMatchObject({ Статус: 'действует' });
    expect(pairs.filter((row) => row['Вместо пары'] === 'П-2026-03').map((row) => [row.С, row.По])).toEqual([
      [46636, 46873],
    ]);
    expect((await statuses('Наставляемые'))['М-01']).toBe('выбыл');
    const promoted = rowsOf(book, 'Наставники').filter(
      (row) => row['ФИО наставника'] === 'Лозовой Павел Михайлович',
    );
    expect(promoted).toMatchObject([{ Статус: 'согласия не получены' }]);
  });

  it('is refused when the book was changed after it was kept, and asks to begin anew', async () => {
    const archived = await school.value('rollover.archive', { from: FROM, choices: AS_PROPOSED });
    const book = withValue(
      await school.book(),
      'Пары',
      3,
      columnOf(await school.book(), 'Пары', 'Цель'),
      'Новая цель',
    );
    await school.runtime.request({ kind: 'load', book });
    const error = refusal(await school.call('rollover.make', makeInput(archived)));
    expect(error).toMatchObject({ code: 'stale', details: ['«Пары», строка 3'] });
    expect(contents(await school.book())).toEqual(contents(book));
  });

  it('asked for twice happens once', async () => {
    const archived = await school.value('rollover.archive', { from: FROM, choices: AS_PROPOSED });
    await school.value('rollover.make', makeInput(archived));
    const after = await school.book();
    expect(refusal(await school.call('rollover.make', makeInput(archived))).code).toBe('stale');
    expect(await school.book()).toEqual(after);
  });
});

describe('the way back', () => {
  it('brings every cell back; the archive stays, and the step can be made again with no second archive', async () => {
    const before = contents(await school.book());
    const { lastAction } = await rolledOver(school);
    const after = contents(await school.book());
    const { text } = await school.value('action.undo', { id: lastAction!.id });
    expect(text).toContain('снова 2026/2027');
    expect(contents(await school.book())).toEqual(before);
    await rolledOver(school);
    expect(contents(await school.book())).toEqual(after);
    expect(archivesOf(school)).toHaveLength(1);
  });

  it('is told of by the wizard while it is open', async () => {
    await rolledOver(school);
    const { last } = await school.value('rollover.open', { choices: AS_PROPOSED });
    expect(last).toMatchObject({ why: '' });
    await school.value('action.undo', { id: last!.action!.id });
    expect((await school.value('rollover.open', { choices: AS_PROPOSED })).last).toBeNull();
  });

  it('is closed by the first order of the new year, which is named', async () => {
    const { lastAction } = await rolledOver(school);
    let book = await school.book();
    const row = rowsOf(book, 'Документы').length + 2;
    const cells = { Код: 'Д-099', Вид: 'Приказ о кураторе', Номер: '1-ОД', Статус: 'подписан' };
    for (const [header, value] of Object.entries(cells))
      book = withValue(book, 'Документы', row, columnOf(book, 'Документы', header), value);
    await school.runtime.request({ kind: 'load', book });
    const error = refusal(await school.call('action.undo', { id: lastAction!.id }));
    expect(error.message).toContain('Приказ о кураторе № 1-ОД');
    expect(error.message).toContain('откройте его и перенесите');
    expect(contents(await school.book())).toEqual(contents(book));
    expect((await school.value('rollover.open', { choices: AS_PROPOSED })).last?.why).toBe(error.message);
  });

  it('never takes away what was typed since', async () => {
    const { lastAction } = await rolledOver(school);
    const now = await school.book();
    const book = withValue(now, 'Наставники', 2, columnOf(now, 'Наставники', 'Телефон'), '8 900 000-00-00');
    await school.runtime.request({ kind: 'load', book });
    const error = refusal(await school.call('action.undo', { id: lastAction!.id }));
    expect(error).toMatchObject({ code: 'stale', details: ['«Наставники», строка 2'] });
    expect(contents(await school.book())).toEqual(contents(book));
  });
});

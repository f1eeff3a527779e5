import { beforeEach, describe, expect, it } from 'vitest';
import type { EvidenceRow } from '../../src/contract/dto';
import type { School } from '../kit/school';
import {
  changedCells,
  changedSheets,
  columnOf,
  field,
  refusal,
  rowOf,
  sampleBook,
  sampleSchool,
  withCells,
  withValue,
} from './sample-kit';

const PLAN = 'Дорожная карта';

let school: School;
beforeEach(async () => {
  school = await sampleSchool();
});

/** The sample book with the mark of a row taken off. */
async function unmarked(id: string): Promise<School> {
  const book = await sampleBook();
  return sampleSchool({
    book: withValue(book, PLAN, rowOf(book, PLAN, id), columnOf(book, PLAN, 'Выполнено'), null),
  });
}

async function rowNamed(id: string): Promise<EvidenceRow> {
  const { rows } = await school.value('evidence.open', null);
  return rows.find((row) => row.id === id)!;
}

const confirm = (row: EvidenceRow, step = 0, date = row.steps[step]!.proposal!.date!) =>
  school.call('evidence.confirm', {
    id: row.id,
    revision: row.revision,
    span: row.steps[step]!.span,
    date,
    proof: row.steps[step]!.proposal?.proof ?? '',
  });

it.each(['openMarks', 'openIndicators'])('the menu opens %s', async (run) => {
  expect(await school.menu(run)).toMatchObject({ ok: true, counts: { reads: 0, writes: 0 } });
});

describe('what is to be marked', () => {
  it('reads each sheet once and writes nothing', async () => {
    const before = await school.book();
    const { reply } = await school.call('evidence.open', null);
    expect(reply.counts).toMatchObject({ reads: 15, writes: 0 });
    expect(changedSheets(before, await school.book())).toEqual([]);
  });

  it('begins with what the sheets prove, then the conditions', async () => {
    school = await unmarked('К-11');
    const { rows, toFill } = await school.value('evidence.open', null);
    expect(rows.slice(0, 3).map(({ group, headline }) => `${group}: ${headline}`)).toEqual([
      'confirm: Подтвердите: приказ есть у 6 из 6 пар; приказ о закреплении пар № 57-ОД от 07.09.2026 подписан',
      'confirm: Подтвердите: встречи записаны у 6 из 6 пар',
      'confirm: Подтвердите: «Новость о парах на странице сада», 16.11.2026',
    ]);
    expect(rows.filter(({ group }) => group === 'condition').map(({ number }) => number)).toEqual([
      '4.6',
      '5.3',
    ]);
    expect(toFill).toBe(0);
  });

  it('says who is missing where something is not proved yet', async () => {
    const row = await rowNamed('К-07');
    expect(row.group).toBe('open');
    expect(row.steps[0]!.proposal!.lines[0]!.text.replace(/\u00a0/g, ' ')).toContain(
      '(нет: Приходько О. Д., Долгих А. Ф.)',
    );
  });
});

it('knows a document by the name of its kind too', async () => {
  const plain = await sampleBook();
  const at = (header: string): number => columnOf(plain, 'Документы', header);
  const row = rowOf(plain, 'Документы', 'Д-006');
  const named = withValue(plain, 'Документы', row, at('Вид'), 'Приказ о закреплении пар');
  const unsigned = withValue(named, 'Документы', row, at('Статус'), 'на подписи');
  const mark = columnOf(plain, PLAN, 'Выполнено');
  school = await sampleSchool({ book: withValue(unsigned, PLAN, rowOf(plain, PLAN, 'К-11'), mark, null) });
  const [line] = (await rowNamed('К-11')).steps[0]!.proposal!.lines;
  expect(line!.holds).toBe('no');
  expect(line!.text).toMatch(/№ 57-ОД ещё не отмечен подписанным$/);
});

describe('confirming', () => {
  it('writes the date and what it was based on; the row is done, and can be taken back', async () => {
    school = await unmarked('К-11');
    const before = await school.book();
    const { ok, reply, ...saved } = await confirm(await rowNamed('К-11'));
    expect(ok).toBe(true);
    expect(reply.counts).toMatchObject({ reads: 4, writes: 2 });
    const book = await school.book();
    expect(field(book, PLAN, 'К-11', 'Статус')).toBe('выполнено');
    expect(field(book, PLAN, 'К-11', 'Подтверждение')).toMatch(/^Д-006; приказ есть у 6 из 6 пар/);
    const { lastAction } = (saved as unknown as { value: { lastAction: { id: string } } }).value;
    await school.value('action.undo', { id: lastAction.id });
    expect(changedCells(before, await school.book()).filter((at) => !at.startsWith('Журнал'))).toEqual([]);
  });

  it('on a day after the deadline says so', async () => {
    school = await unmarked('К-11');
    await confirm(await rowNamed('К-11'), 0, '2026-09-08');
    expect(field(await school.book(), PLAN, 'К-11', 'Статус')).toBe('выполнено с опозданием');
    expect((await rowNamed('К-11')).group).toBe('done');
  });

  it('one month of a monthly row leaves the other months open', async () => {
    const row = await rowNamed('К-15');
    expect(row.steps[1]!.label).toBe('октябрь 2026');
    await confirm(row, 1);
    expect(field(await school.book(), PLAN, 'К-15', 'Отметки по срокам')).toBe('14.10.2026');
    const { steps } = await rowNamed('К-15');
    expect(steps.slice(0, 3).map(({ mark }) => mark)).toEqual([null, '2026-10-14', null]);
  });

  it.each<[string, string, number, string]>([
    ['a day that has not come', '2026-11-22', 0, 'date'],
    ['a day before the month', '2026-08-30', 0, 'date'],
    ['a day of another open month', '2026-10-14', 0, 'date'],
  ])('refuses %s', async (_what, date, step, at) => {
    const error = refusal(await confirm(await rowNamed('К-15'), step, date));
    expect([error.code, error.field]).toEqual(['invalid', at]);
  });

  it('refuses a row that changed since it was shown', async () => {
    const row = await rowNamed('К-15');
    await confirm(row, 0);
    expect(refusal(await confirm(row, 1)).code).toBe('stale');
  });
});

describe('a condition', () => {
  it('is proposed from the banks, answered by the curator and asked again when taken back', async () => {
    const row = await rowNamed('К-19');
    expect(row.condition).toMatchObject({ met: null, proposed: true });
    expect(row.condition!.hint).toMatch(/^Без пары \d+ наставляем/);
    const { id, revision } = row;
    await school.value('evidence.condition', { id, revision, met: false });
    expect(field(await school.book(), PLAN, 'К-19', 'Условие наступило')).toBe('нет');
    const answered = await rowNamed('К-19');
    expect([answered.group, answered.headline]).toEqual(['later', 'Условие не наступило']);
    await school.value('evidence.condition', { id, revision: answered.revision, met: null });
    expect((await rowNamed('К-19')).group).toBe('condition');
  });

  it.each([
    ['Да, с марта', 'yes'],
    ['нет', 'no'],
    ['неизвестно', null],
  ])('answered «%s» in the sheet is met: %s', async (answer, met) => {
    const book = await sampleBook();
    const column = columnOf(book, PLAN, 'Условие наступило');
    school = await sampleSchool({ book: withValue(book, PLAN, rowOf(book, PLAN, 'К-19'), column, answer) });
    expect((await rowNamed('К-19')).condition?.met).toBe(met);
  });

  it('is refused where there is none', async () => {
    const { id, revision } = await rowNamed('К-15');
    expect(refusal(await school.call('evidence.condition', { id, revision, met: true })).code).toBe(
      'invalid',
    );
  });
});

describe('kinds of work', () => {
  it('can be changed; another kind is another evidence', async () => {
    const { id, revision } = await rowNamed('К-16');
    await school.value('evidence.change', { id, revision, kinds: ['встречи пар'] });
    expect(field(await school.book(), PLAN, 'К-16', 'Вид работы')).toBe('встречи пар');
    expect((await rowNamed('К-16')).steps[0]!.proposal!.lines.map(({ kind }) => kind)).toEqual([
      'встречи пар',
    ]);
  });

  it('of no list are refused', async () => {
    const { id, revision } = await rowNamed('К-16');
    expect(refusal(await school.call('evidence.change', { id, revision, kinds: ['полёт'] })).code).toBe(
      'invalid',
    );
  });

  it('are filled in by one action where they are empty, and stay where they are not', async () => {
    const book = await sampleBook();
    const column = columnOf(book, PLAN, 'Вид работы');
    const emptied = withCells(book, PLAN, (cells) => cells.filter(({ r, c }) => c !== column || r <= 3));
    school = await sampleSchool({ book: emptied });
    const guessed = await rowNamed('К-15');
    expect([guessed.kinds, guessed.guessed]).toEqual([['встречи пар'], true]);
    const { text, lastAction } = await school.value('evidence.fill', null);
    const filled = await school.book();
    for (const id of ['К-01', 'К-04', 'К-11', 'К-13', 'К-15', 'К-22', 'К-24'])
      expect(field(filled, PLAN, id, 'Вид работы')).toBe(field(book, PLAN, id, 'Вид работы'));
    expect(text).toBe('Заполнен вид работы, строк: 21');
    expect(refusal(await school.call('evidence.fill', null)).code).toBe('invalid');
    await school.value('action.undo', { id: lastAction.id });
    expect(field(await school.book(), PLAN, 'К-15', 'Вид работы')).toBeNull();
  });
});

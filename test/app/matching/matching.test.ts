import { beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../../src/contract/api';
import type { MatchBoard } from '../../../src/contract/dto';
import type { School } from '../../kit/school';
import {
  changedCells,
  changedSheets,
  columnOf,
  field,
  refusal,
  rowOf,
  sampleBook,
  sampleSchool,
  sheetOf,
  withCells,
  withValue,
} from '../sample-kit';

let school: School;
beforeEach(async () => {
  school = await sampleSchool();
});

const open = (previous: Input<'matching.open'>['previous'] = null): Promise<MatchBoard> =>
  school.value('matching.open', { aim: 'best', previous });

const decide = (menteeId: string, mentorId: string, decision: 'lock' | 'forbid' | 'none', why = '') =>
  school.value('matching.decide', { menteeId, mentorId, decision, why });

const cellsOf = ({ lines }: MatchBoard): string[] =>
  lines.map(({ menteeId, mentorId }) => `${menteeId} ${mentorId}`);

const linesOf = ({ lines }: MatchBoard, group = '') =>
  lines.map(({ menteeId, mentorId }) => ({ menteeId, mentorId, group }));

/** The sample book with one cell of a person changed. */
async function changed(sheet: string, id: string, header: string, value: string | number | null) {
  const book = await school.book();
  const at = [rowOf(book, sheet, id), columnOf(book, sheet, header)] as const;
  school = await sampleSchool({ book: withValue(book, sheet, ...at, value) });
}

async function set(title: string, value: string): Promise<void> {
  const book = await school.book();
  const row = sheetOf(book, 'Настройки').cells.find(({ c, v }) => c === 2 && v === title)!.r;
  school = await sampleSchool({ book: withValue(book, 'Настройки', row, 3, value) });
}

describe('the proposal for the sample book', () => {
  it('pairs those who wait and tells of each why, in whole points', async () => {
    const before = await school.book();
    const board = await open();
    expect(board.mentees.map(({ id }) => id)).toEqual(['М-07', 'М-09', 'М-15']);
    expect(board.lines.map(({ menteeId }) => menteeId)).toEqual(['М-07', 'М-15']);
    expect(board.lines.every(({ kind }) => kind === 'традиционное')).toBe(true);
    for (const { parts, points } of board.lines)
      expect(parts.reduce((sum, part) => sum + part.points, 0)).toBe(points);
    expect(board.alone).toEqual([
      { menteeId: 'М-09', why: expect.stringMatching(/Закончилось согласие.*Получите/), candidates: [] },
    ]);
    expect(board.summary).toMatch(/^2 пары, \d+ балл(а|ов)?; без пары 1$/);
    expect(changedSheets(before, await school.book())).toEqual([]);
  });

  it('says of every mentor who is out what would lift it', async () => {
    const { mentors } = await open();
    const bars = Object.fromEntries(mentors.map(({ id, bar }) => [id, bar]));
    expect(bars).toMatchObject({
      'Н-02': expect.stringMatching(/Нет свободных мест\. .*увеличьте число мест/),
      'Н-11': expect.stringMatching(/Нет согласия .*Получите согласие/),
      'Н-12': expect.stringMatching(/Нет договора .*Впишите номер/),
      'Н-10': null,
    });
  });

  it('is that of the panel: the same points, the same order, but for a consent the panel asks for', async () => {
    const { candidates } = await school.value('matching.candidates', { aim: 'best', menteeId: 'М-15' });
    const { mentors } = await school.value('pairs.rank', { menteeId: 'М-15' });
    const lacking = candidates
      .filter(({ bar }) => bar?.includes('Нет согласия'))
      .map(({ mentorId }) => mentorId);
    expect(lacking).toEqual(['Н-11']);
    const others = candidates.filter(({ mentorId }) => !lacking.includes(mentorId));
    expect(others.map(({ mentorId, points }) => [mentorId, points])).toEqual(
      mentors.filter(({ id }) => !lacking.includes(id)).map(({ id, points }) => [id, points]),
    );
  });

  it('finds a place for somebody else as soon as one is free', async () => {
    await changed('Наставники', 'Н-03', 'Мест для наставляемых', 2);
    expect(cellsOf(await open())).toContain('М-15 Н-03');
  });

  it('is «реверсивное» where the younger helps with what is asked', async () => {
    await changed('Наставляемые', 'М-15', 'Педагогический стаж с', 36000);
    await changed('Наставники', 'Н-03', 'Мест для наставляемых', 2);
    const { lines } = await open();
    expect(lines.find(({ menteeId }) => menteeId === 'М-15')).toMatchObject({
      mentorId: 'Н-03',
      kind: 'реверсивное',
      reason: expect.stringMatching(/вид реверсивное: педагогический стаж наставника меньше/),
    });
  });

  it('looks for a second mentor when two are wanted, and not for a third', async () => {
    await changed('Наставляемые', 'М-15', 'Сколько наставников', 2);
    const own = cellsOf(await open()).filter((cell) => cell.startsWith('М-15'));
    expect(new Set(own).size).toBe(2);
    await changed('Наставляемые', 'М-15', 'Сколько наставников', 0);
    expect(cellsOf(await open()).filter((cell) => cell.startsWith('М-15'))).toEqual([]);
  });

  it('speaks of fixed pairs to nobody as long as none is fixed', async () => {
    await changed('Наставляемые', 'М-15', 'Сколько наставников', 2);
    const prices = await Promise.all(
      (await open()).mentees.map(async ({ id }) => {
        const { candidates } = await school.value('matching.candidates', { aim: 'best', menteeId: id });
        return candidates.map(({ price }) => price);
      }),
    );
    expect(prices.flat().join(' ')).not.toMatch(/закреплён/);
    expect(prices.flat()).toContain('сколько это изменит, будет видно при выборе');
  });

  it('counts a weight that is no number as at the start, and says so', async () => {
    await set('Вес: запросы и компетенции', 'много');
    const board = await open();
    expect(board.notes).toEqual([expect.stringMatching(/«Вес: запросы и компетенции».*«много».*35/)]);
    expect(board.lines[0]!.parts.find(({ label }) => label === 'Запросы')!.of).toBe(35);
    await set('Вес: запросы и компетенции', '40');
    expect((await open()).lines[0]!.parts.find(({ label }) => label === 'Запросы')!.of).toBe(40);
  });
});

describe('a decision', () => {
  it('fixes a pair for all proposals to come, with its price told before', async () => {
    const before = await open();
    const price = await school.value('matching.price', {
      ...{ aim: 'best', menteeId: 'М-15', mentorId: 'Н-10', decision: 'lock' },
    });
    await decide('М-15', 'Н-10', 'lock', 'так просили');
    const after = await open(linesOf(before));
    expect(after.points - before.points).toBe(price.points);
    expect(after.lines.find(({ menteeId }) => menteeId === 'М-15')).toMatchObject({
      mentorId: 'Н-10',
      locked: true,
    });
    expect(after.decisions).toEqual([
      expect.objectContaining({ menteeId: 'М-15', mentorId: 'Н-10', decision: 'lock', why: 'так просили' }),
    ]);
    expect(after.compared!.changes).toEqual([
      { menteeId: 'М-15', text: expect.stringMatching(/^Рыжая.*наставник Гуляева.*раньше/) },
    ]);
    expect(price.changes).toEqual(after.compared!.changes);
  });

  it('rules a pair out; the candidate says so, and the decision can be taken back and undone', async () => {
    const [first] = (await open()).lines;
    const pair = [first!.menteeId, first!.mentorId] as const;
    await decide(...pair, 'forbid', 'не сошлись');
    expect(cellsOf(await open())).not.toContain(pair.join(' '));
    const { candidates } = await school.value('matching.candidates', { aim: 'best', menteeId: pair[0] });
    expect(candidates.find(({ mentorId }) => mentorId === pair[1])).toMatchObject({
      points: null,
      bar: 'Вы решили не предлагать эту пару.',
      lift: 'Снимите своё решение.',
    });
    const { lastAction } = await decide(...pair, 'none');
    expect(cellsOf(await open())).toContain(pair.join(' '));
    await school.value('action.undo', { id: lastAction.id });
    expect(cellsOf(await open())).not.toContain(pair.join(' '));
    expect((await school.rows('Подбор')).filter((row) => row.includes(pair[0]))).toHaveLength(1);
  });

  it('keeps one row for two people, however often it changes', async () => {
    for (const decision of ['lock', 'forbid', 'none', 'lock'] as const)
      await decide('М-15', 'Н-10', decision);
    const rows = (await school.rows('Подбор')).filter((row) => row.includes('М-15'));
    expect(rows.map((row) => row[1])).toEqual(['закрепить']);
    expect((await school.value('book.check', null)).problems).toEqual([]);
  });

  it('taken back leaves a row that nothing complains of', async () => {
    await decide('М-15', 'Н-10', 'lock');
    await decide('М-15', 'Н-10', 'none');
    expect((await school.value('book.check', null)).problems).toEqual([]);
    const again = await school.call('matching.decide', {
      ...{ menteeId: 'М-15', mentorId: 'Н-10', decision: 'none', why: '' },
    });
    expect(refusal(again)).toMatchObject({ code: 'not-found' });
  });

  it.each([
    ['Н-02', /Нет свободных мест\. Завершите/],
    ['Н-11', /Нет согласия наставника.*Получите/],
  ])('to fix a pair with %s is refused with the rule and what lifts it', async (mentorId, rule) => {
    const before = await school.book();
    const input = { menteeId: 'М-15', mentorId, decision: 'lock' } as const;
    expect(refusal(await school.call('matching.decide', { ...input, why: '' })).message).toMatch(rule);
    expect(refusal(await school.call('matching.price', { ...input, aim: 'best' })).message).toMatch(rule);
    expect(changedSheets(before, await school.book())).toEqual([]);
  });

  it('about somebody who has a mentor by now can still be taken back, by name', async () => {
    await decide('М-15', 'Н-10', 'lock');
    const { draft } = await school.value('pairs.open', { pairId: null, menteeId: 'М-15' });
    await school.value('pairs.save', { draft: { ...draft, mentorId: 'Н-08' }, approve: false });
    const board = await open([{ menteeId: 'М-15', mentorId: 'Н-10' }]);
    expect(board.notes).toEqual([expect.stringMatching(/не предложена\. У наставляемого уже есть/)]);
    expect(board.decisions).toEqual([
      expect.objectContaining({
        mentee: expect.stringMatching(/^Рыжая /),
        mentor: expect.stringMatching(/^Гуляева /),
      }),
    ]);
    expect(board.compared!.changes.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^Рыжая.*больше не ждёт/),
    );
    expect(board.compared!.text).not.toMatch(/остались без пары/);
    await decide('М-15', 'Н-10', 'none');
    expect(await open()).toMatchObject({ notes: [], decisions: [] });
  });

  it('that a rule forbids later is told, not dropped', async () => {
    await decide('М-15', 'Н-10', 'lock');
    await changed('Наставники', 'Н-10', 'Статус', 'выбыл');
    const board = await open();
    expect(board.notes).toEqual([
      expect.stringMatching(
        /^Закреплённая пара Гуляева.*Рыжая.*не предложена\. Наставник больше не участвует/,
      ),
    ]);
    expect(board.decisions).toHaveLength(1);
  });
});

describe('an accepted proposal', () => {
  const accept = (board: MatchBoard, lines: Input<'matching.accept'>['lines'] = linesOf(board)) =>
    school.call('matching.accept', { revision: board.revision, aim: board.aim, lines });

  it('makes pairs and the data of the protocol, and is undone whole', async () => {
    const board = await open();
    const before = await school.book();
    const result = await accept(board);
    if (!result.ok) throw new Error(result.error.message);
    const { pairIds, text, lastAction } = result.value;
    expect([pairIds, text]).toEqual([
      ['П-2026-15', 'П-2026-16'],
      'Предложение принято: 2 пары; без пары 1 человек',
    ]);
    const after = await school.book();
    const [line] = board.lines;
    const said = (header: string) => field(after, 'Пары', pairIds[0]!, header);
    expect(['Статус', 'Код наставника', 'Баллы подбора', 'Вид'].map(said)).toEqual([
      'предложена',
      line!.mentorId,
      line!.points,
      'традиционное',
    ]);
    expect(said('Основание подбора')).toBe(line!.reason);
    expect(said('Баллы по признакам')).toMatch(/Запросы \d+ из 35/);
    expect(said('Основной запрос')).toMatch(/^Разговор с родителями/);
    const rows = (await school.rows('Подбор')).slice(1);
    expect(rows.map((row) => [row[1], row[3], row[8]])).toEqual([
      ['предложена пара', 'М-07', 'лучшие пары'],
      ['предложена пара', 'М-15', 'лучшие пары'],
      ['без пары', 'М-09', 'лучшие пары'],
    ]);
    expect(rows[2]!.join(' ')).toContain('Закончилось согласие');
    expect((await school.value('book.check', null)).problems).toEqual([]);
    await school.value('action.undo', { id: lastAction!.id });
    const left = changedCells(before, await school.book()).filter((at) => !at.startsWith('Журнал'));
    expect(left).toEqual([]);
  });

  it('too large to be taken back offers no «Отменить», and says what to do instead', async () => {
    const book = await school.book();
    const headers = ['Код', 'ФИО наставляемого', 'Должность'];
    const columns = headers.map((header) => columnOf(book, 'Наставляемые', header));
    const many = Array.from({ length: 1500 }, (_, index) =>
      [`М-${1000 + index}`, `Ильина Анна${index} Павловна`, 'воспитатель'].map((v, at) => ({
        ...{ r: 100 + index, c: columns[at]!, v },
      })),
    ).flat();
    const crowded = withCells(book, 'Наставляемые', (cells) => [...cells, ...many]);
    const sheets = crowded.sheets.map((sheet) => ({ ...sheet, rowCount: Math.max(sheet.rowCount, 1700) }));
    school = await sampleSchool({ book: { ...crowded, sheets } });
    const result = await accept(await open());
    if (!result.ok) throw new Error(result.error.message);
    expect(result.value.lastAction).toBeNull();
    expect(result.value.text).toMatch(/Отменить всё одним нажатием нельзя/);
  });

  it('tells the protocol of a closed answer nothing', async () => {
    const board = await open();
    const book = await school.book();
    const row = (await school.rows('Анкеты')).length + 1;
    const answer = {
      Анкета: 'Q-05',
      Дата: 46346,
      'Код участника': 'М-07',
      Вопрос: 'С кем точно не хотели бы работать',
      Ответ: board.mentors.map(({ name }) => name).join('; '),
    };
    const closed = Object.entries(answer).reduce(
      (own, [header, v]) => withValue(own, 'Анкеты', row, columnOf(own, 'Анкеты', header), v),
      book,
    );
    school = await sampleSchool({ book: closed });
    const now = await open();
    expect(now.alone.find(({ menteeId }) => menteeId === 'М-07')!.why).toMatch(/бюллетен/);
    const result = await accept(now);
    if (!result.ok) throw new Error(result.error.message);
    const kept = (await school.rows('Подбор')).find((line) => line.includes('М-07'))!.join(' ');
    expect(kept).toMatch(/Предложить некого/);
    expect(kept).not.toMatch(/бюллетен|закрыт/);
  });

  it('makes one group of lines with one mark', async () => {
    await changed('Наставники', 'Н-10', 'Мест для наставляемых', 5);
    const board = await open();
    const lines = ['М-07', 'М-15'].map((menteeId) => ({ menteeId, mentorId: 'Н-10', group: '1' }));
    const { pairIds } = (await school.value('matching.accept', {
      ...{ revision: board.revision, aim: 'best', lines },
    }))!;
    const book = await school.book();
    const groups = pairIds.map((id) => field(book, 'Пары', id, 'Группа'));
    expect(new Set(groups).size).toBe(1);
    expect(groups[0]).not.toBe('Г-1');
    expect(pairIds.map((id) => field(book, 'Пары', id, 'Вид'))).toEqual(['групповое', 'групповое']);
  });

  it('is refused when a bank changed meanwhile, naming whose place is gone; nothing is written', async () => {
    const board = await open();
    const taken = board.lines.find(({ menteeId }) => menteeId === 'М-15')!;
    await changed('Наставники', taken.mentorId, 'Мест для наставляемых', 1);
    const before = await school.book();
    const error = refusal(await accept(board));
    expect(error).toMatchObject({
      code: 'stale',
      message: expect.stringMatching(/изменилась.*Ничего не записано.*Предложить заново/),
      details: [expect.stringMatching(/Рыжая.*Нет свободных мест/)],
    });
    expect(changedSheets(before, await school.book())).toEqual([]);
  });

  it('is refused when another hand has paired one of them meanwhile', async () => {
    const board = await open();
    const { draft } = await school.value('pairs.open', { pairId: null, menteeId: 'М-07' });
    const mentorId = board.lines[0]!.mentorId;
    await school.value('pairs.save', { draft: { ...draft, mentorId }, approve: false });
    const error = refusal(await accept(board));
    expect([error.code, error.details.join(' ')]).toEqual([
      'stale',
      expect.stringMatching(/Уже в паре с этим наставляемым/),
    ]);
  });

  it('may be of other lines than proposed, but of no impossible one', async () => {
    const board = await open();
    const line = (menteeId: string, mentorId: string, group = '') => ({ menteeId, mentorId, group });
    const refused = async (...lines: Input<'matching.accept'>['lines']) =>
      refusal(await accept(board, lines)).details.join(' ');
    expect(await refused(line('М-15', 'Н-02'))).toMatch(/Нет свободных мест/);
    expect(await refused(line('М-09', 'Н-10'))).toMatch(/Закончилось согласие/);
    expect(await refused(line('М-07', 'Н-10'), line('М-15', 'Н-10'))).toMatch(
      /больше пар, чем свободных мест/,
    );
    expect(await refused(line('М-15', 'Н-10'), line('М-15', 'Н-08'))).toMatch(/наставник уже есть/);
    expect(await refused(line('М-99', 'Н-10'))).toMatch(/М-99: человека больше нет/);
    expect(await refused(line('М-07', 'Н-10', 'а'), line('М-15', 'Н-08', 'а'))).toMatch(/Группа а/);
    expect(refusal(await accept(board, [])).code).toBe('invalid');
    const other = await accept(board, [line('М-15', 'Н-10')]);
    if (!other.ok) throw new Error(other.error.message);
    const rows = (await school.rows('Подбор')).slice(1);
    expect(rows.map((row) => [row[1], row[3]])).toEqual([
      ['предложена пара', 'М-15'],
      ['без пары', 'М-07'],
      ['без пары', 'М-09'],
    ]);
  });
});

describe('the points a pair is saved with', () => {
  it('are those in sight of whoever chose', async () => {
    const { draft, mentors } = await school.value('pairs.open', { pairId: null, menteeId: 'М-15' });
    const [chosen] = mentors;
    const { points, parts, reason } = chosen!;
    const saved = await school.value('pairs.save', {
      ...{ draft: { ...draft, mentorId: chosen!.id }, approve: false },
      shown: { points: points!, parts, reason },
    });
    const said = async (header: string) => field(await school.book(), 'Пары', saved.id, header);
    expect(await said('Баллы подбора')).toBe(points);
    expect(await said('Основание подбора')).toBe(reason);
    expect(await said('Баллы по признакам')).not.toBe('');
    const again = await school.value('pairs.open', { pairId: saved.id, menteeId: null });
    await school.value('pairs.save', { draft: { ...again.draft, goal: 'уточнена' }, approve: false });
    expect(await said('Баллы подбора')).toBe(points);
  });

  const REQUESTS = { label: 'Запросы', points: 35, of: 35 };
  it.each([
    ['parts do not add up', 90, [REQUESTS]],
    ['part is above its weight', 40, [{ ...REQUESTS, points: 40 }]],
    ['part is of no criterion', 35, [{ ...REQUESTS, label: 'Просто так' }]],
    ['part is told twice', 70, [REQUESTS, REQUESTS]],
  ])('are refused when their %s', async (_, points, parts) => {
    const { draft } = await school.value('pairs.open', { pairId: null, menteeId: 'М-15' });
    const result = await school.call('pairs.save', {
      ...{ draft: { ...draft, mentorId: 'Н-10' }, approve: false },
      shown: { points, parts, reason: '' },
    });
    expect(refusal(result).code).toBe('invalid');
  });
});

it('books made before the sheets of pairing have a proposal too; only decisions need the sheet', async () => {
  const book = await sampleBook();
  const old = {
    ...book,
    sheets: book.sheets.filter(({ name }) => !['Подбор', 'Словарь тем'].includes(name)),
  };
  school = await sampleSchool({ book: old });
  expect((await open()).lines).toHaveLength(2);
  const input = { menteeId: 'М-15', mentorId: 'Н-10', decision: 'lock', why: '' } as const;
  expect(refusal(await school.call('matching.decide', input)).code).toBe('book-broken');
});

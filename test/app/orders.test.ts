import { beforeEach, describe, expect, it } from 'vitest';
import type { PaperChoice } from '../../src/contract/dto';
import type { School } from '../kit/school';
import {
  changedSheets,
  columnOf,
  documentsIn,
  documentText,
  field,
  newPair,
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

const READY = ['П-2026-10', 'П-2026-11'];
const make = (choice: PaperChoice, project = false) => school.call('papers.make', { choice, project });
const made = (choice: PaperChoice, project = false) => school.value('papers.make', { choice, project });

describe('an order', () => {
  it('is offered for the pairs with everything in hand, with the next number', async () => {
    const { choice, subjects, blocking } = await school.value('papers.open', { kind: 'D20', subjects: null });
    expect(choice).toMatchObject({ subjects: READY, number: '77-ОД', date: '2026-11-23', kind: 'D20' });
    expect(subjects.map(({ id, included }) => [id, included])).toEqual([
      ['П-2026-10', true],
      ['П-2026-11', true],
      ['П-2026-12', false],
      ['П-2026-13', false],
      ['П-2026-14', false],
    ]);
    expect(blocking).toEqual([]);
  });

  it('becomes one file, a row of the register and the number of its pairs', async () => {
    const before = await school.book();
    await made(await orderOf(school, READY));
    const after = await school.book();
    expect(changedSheets(before, after)).toEqual(['Пары', 'Документы', 'Журнал']);
    expect(documentsIn(school.bridge)).toEqual(['Приказ № 77-ОД от 23.11.2026 – наставнические пары']);
    for (const id of READY) expect(field(after, 'Пары', id, 'Приказ №')).toBe('77-ОД');
    const text = documentText(school.bridge, /^Приказ/);
    expect(text).toContain('Цой Людмила Владимировна');
    expect(text).not.toContain('ПРОЕКТ');
    expect(text).not.toMatch(/\{\{|\}\}|undefined|null/);
  });

  it('asked for again is the same file', async () => {
    const choice = await orderOf(school, READY);
    const first = await made(choice);
    const before = await school.book();
    const second = await made({ ...choice, subjects: [...READY].reverse() });
    expect(second.documents).toEqual(first.documents);
    expect(second.lastAction).toBeNull();
    expect(documentsIn(school.bridge)).toHaveLength(1);
    expect(changedSheets(before, await school.book())).toEqual([]);
  });

  it('with a gap is refused, and says which pair lacks what', async () => {
    const before = await school.book();
    const error = refusal(await make(await orderOf(school, ['П-2026-12'])));
    expect(error).toMatchObject({
      code: 'blocked',
      message: expect.stringMatching(
        /можно напечатать проект\. Гуляева\sВ\.\sА\. → Белых\sО\.\sП\.: Согласие наставляемого не получено/,
      ),
    });
    expect(changedSheets(before, await school.book())).toEqual([]);
    expect(documentsIn(school.bridge)).toEqual([]);
  });

  it('with a gap may be printed as a project that says so and lists the gaps', async () => {
    const choice = await orderOf(school, ['П-2026-12']);
    const { documents } = await made(choice, true);
    expect(documents[0]).toMatchObject({ status: 'черновик' });
    const text = documentText(school.bridge, /^ПРОЕКТ/);
    expect(text).toContain('ПРОЕКТ');
    expect(text).toContain('Согласие наставляемого не получено');
    expect(field(await school.book(), 'Пары', 'П-2026-12', 'Приказ №')).toBe(null);
    expect(refusal(await school.call('documents.sign', { id: documents[0]!.id })).code).toBe('blocked');
  });

  it('keeps its number after its project was printed', async () => {
    const choice = await orderOf(school, READY);
    await made(choice, true);
    expect((await orderOf(school, READY)).number).toBe('77-ОД');
    expect((await make(choice)).ok).toBe(true);
    expect(documentsIn(school.bridge)).toHaveLength(2);
  });

  it('is printed as a project again when the gaps are others', async () => {
    const choice = await orderOf(school, ['П-2026-12']);
    await made(choice, true);
    await made(choice, true);
    expect(documentsIn(school.bridge)).toHaveLength(1);
    await school.value('consents.save', {
      ...{ personId: 'М-03', pairId: 'П-2026-12', kind: 'участвовать в паре' },
      ...{ date: '2026-11-20', until: null, paper: '' },
    });
    await made({ ...choice, number: '' }, true);
    expect(documentText(school.bridge, /^ПРОЕКТ/)).not.toContain('Согласие наставляемого');
  });

  it.each<[string, Partial<PaperChoice>, RegExp]>([
    ['a number that this year has (C-24)', { number: '76-од' }, /Номер 76-ОД в этом году уже/],
    ['no number', { number: ' ' }, /номер/i],
    ['no pairs', { subjects: [] }, /пар/i],
    ['a pair that has an order', { subjects: ['П-2026-09'] }, /уже есть приказ № 76-ОД/],
  ])('with %s is refused', async (_, change, message) => {
    const choice = await orderOf(school, READY, change);
    expect(refusal(await make(choice)).message).toMatch(message);
    expect(documentsIn(school.bridge)).toEqual([]);
  });

  it('with a number of last year is made', async () => {
    expect((await make(await orderOf(school, READY, { number: '66-ОД' }))).ok).toBe(true);
  });

  it('dated before the consents is refused', async () => {
    const error = refusal(await make(await orderOf(school, READY, { date: '2026-11-01' })));
    expect(error.details.join(' ')).toMatch(/подписано позже начала работы пары или приказа/);
  });

  it('does not cite an act that is not in force on its day', async () => {
    const book = await sampleBook();
    const to = columnOf(book, 'Акты', 'Действует по');
    school = await sampleSchool({ book: withValue(book, 'Акты', rowOf(book, 'Акты', 'Акт-03'), to, 46326) });
    const { choice, acts } = await school.value('papers.open', { kind: 'D20', subjects: READY });
    const act = acts.find(({ id }) => id === 'Акт-03')!;
    expect(act).toMatchObject({ on: false, warning: 'утратил силу 31.10.2026' });
    expect(choice.actIds).toEqual(['Акт-01', 'Акт-02']);
    const early = await school.value('papers.review', {
      choice: { ...choice, date: '2025-03-01', actIds: ['Акт-03'] },
    });
    expect(early.acts.find(({ id }) => id === 'Акт-03')!.warning).toBe('вступит в силу 21.05.2025');
  });

  it('in words takes corrected forms of names', async () => {
    const choice = await orderOf(school, ['П-2026-10'], { kind: 'D20T' });
    const { names } = await school.value('papers.review', { choice });
    const own = names.find(({ source }) => source.startsWith('Цой'))!;
    const forms = own.forms.map((form) => form.replace('Цой', 'Цоевой')) as unknown as typeof own.forms;
    await made({ ...choice, corrections: [{ ...own, forms }] });
    expect(documentText(school.bridge, /^Приказ/)).toContain('Цоевой');
  });

  it('without a setting it needs is a project, and the place to fill in is named', async () => {
    const book = await sampleBook();
    const row = book.sheets
      .find(({ name }) => name === 'Настройки')!
      .cells.find(({ v }) => v === 'ФИО руководителя')!.r;
    school = await sampleSchool({ book: withValue(book, 'Настройки', row, 3, null) });
    const { blocking, choice } = await school.value('papers.open', { kind: 'D20', subjects: READY });
    expect(blocking).toEqual([
      {
        text: expect.stringContaining('«ФИО руководителя»'),
        place: { sheet: 'Настройки', row, column: 3 },
        field: null,
      },
    ]);
    expect(refusal(await make(choice)).message).toContain('«ФИО руководителя»');
  });

  it('undone may be made again with other words', async () => {
    const choice = await orderOf(school, ['П-2026-10'], { kind: 'D20T' });
    const { lastAction } = await made(choice);
    await school.value('action.undo', { id: lastAction!.id });
    expect(field(await school.book(), 'Пары', 'П-2026-10', 'Приказ №')).toBe(null);
    const { documents } = await made({ ...choice, actIds: ['Акт-06'] });
    expect(documentText(school.bridge, /^Приказ/)).toContain('АЗ-1128');
    expect(documents[0]!.number).toBe('77-ОД');
  });
});

describe('an order whose making was cut short', () => {
  it('before the register row is found by its key, also when something else was made in between', async () => {
    const choice = await orderOf(school, READY);
    await made(choice);
    const keys = [...school.bridge.fileContents.values()].flatMap(({ file }) => file.appProperties.key ?? []);
    const kept = await school.bridge.loadProperties('document');
    const files = new Map(school.bridge.fileContents);
    school = await sampleSchool();
    for (const [id, file] of files) school.bridge.fileContents.set(id, file);
    school.bridge.saveProperties('document', { ...kept, 'document:pending': keys.join(' ') });
    const tasks = [{ personId: 'М-09', pairId: '', kind: 'обработка данных' }];
    await school.value('consents.print', { tasks });
    await made(choice);
    expect(documentsIn(school.bridge).filter((name) => name.startsWith('Приказ'))).toHaveLength(1);
    expect(school.bridge.loadProperties('document')['document:pending']).toBe('');
  });

  it('before the pairs got its number is completed', async () => {
    const choice = await orderOf(school, READY);
    await made(choice);
    const book = await school.book();
    const [number, date] = ['Приказ №', 'Приказ от'].map((header) => columnOf(book, 'Пары', header));
    const torn = READY.map((id) => rowOf(book, 'Пары', id)).reduce(
      (torn, row) => withValue(withValue(torn, 'Пары', row, number!, null), 'Пары', row, date!, null),
      book,
    );
    school = await sampleSchool({ book: torn });
    const again = refusal(await make({ ...choice, number: '78-ОД' }));
    expect(again.message).toMatch(/уже есть приказ № 77-ОД/);
    await made(choice);
    expect(field(await school.book(), 'Пары', 'П-2026-11', 'Приказ №')).toBe('77-ОД');
    expect(documentsIn(school.bridge)).toEqual([]);
  });
});

describe('consents', () => {
  const tasks = [
    { personId: 'Н-09', pairId: 'П-2026-10', kind: 'быть наставником' },
    { personId: 'М-12', pairId: 'П-2026-10', kind: 'участвовать в паре' },
    { personId: 'М-09', pairId: '', kind: 'обработка данных' },
  ];

  it('are printed once, each as its own paper', async () => {
    const first = await school.value('consents.print', { tasks });
    expect(first.documents).toHaveLength(3);
    const before = await school.book();
    const again = await school.value('consents.print', { tasks: [...tasks, tasks[0]!] });
    expect(again.documents.map(({ id }) => id)).toEqual(
      [...first.documents, first.documents[0]!].map(({ id }) => id),
    );
    expect(again.lastAction).toBeNull();
    expect(documentsIn(school.bridge)).toHaveLength(3);
    expect(changedSheets(before, await school.book())).toEqual([]);
  });

  it('of a pair with new dates are other papers', async () => {
    const { id } = await school.value('pairs.save', { draft: await newPair(school), approve: false });
    const task = { personId: 'М-09', pairId: id, kind: 'участвовать в паре' };
    await school.value('consents.print', { tasks: [task] });
    const { draft } = await school.value('pairs.open', { pairId: id, menteeId: null });
    await school.value('pairs.save', { draft: { ...draft, to: '2027-04-30' }, approve: false });
    await school.value('consents.print', { tasks: [task] });
    expect(documentsIn(school.bridge)).toHaveLength(2);
    expect(documentText(school.bridge, /согласие наставляемого/)).toContain('30.04.2027');
  });

  it('of somebody who is not there stop the rest before anything is made', async () => {
    const error = refusal(
      await school.call('consents.print', { tasks: [...tasks, { ...tasks[0]!, personId: 'Н-99' }] }),
    );
    expect([error.code, documentsIn(school.bridge)]).toEqual(['not-found', []]);
  });

  it('more than a handful are refused before anything is made: they are a mass run', async () => {
    const people = await school.value('people.list', { role: 'mentee' });
    const many = people.people.flatMap(({ id: personId }) =>
      ['обработка данных', 'размещение на сайте'].map((kind) => ({ personId, pairId: '', kind })),
    );
    const error = refusal(await school.call('consents.print', { tasks: many }));
    expect([error.code, documentsIn(school.bridge)]).toEqual(['invalid', []]);
    expect(error.message).toMatch(/не больше 20 согласий/);
  });
});

it('the list of those who read an order is made once and names everybody', async () => {
  await made(await orderOf(school, READY));
  const { documents } = await school.value('documents.list', null);
  const list = await school.value('documents.acquaint', { id: documents[0]!.id });
  await school.value('documents.acquaint', { id: documents[0]!.id });
  expect(documentsIn(school.bridge)).toHaveLength(2);
  const text = documentText(school.bridge, /^Лист ознакомления/);
  for (const name of ['Самойлова Инна Викторовна', 'Цой Людмила Владимировна', 'Пак Регина Олеговна'])
    expect(text).toContain(name);
  expect(list.documents[0]).toMatchObject({ kind: 'Лист ознакомления', number: '77-ОД' });
  expect(refusal(await school.call('documents.acquaint', { id: 'Д-999' })).code).toBe('not-found');
});

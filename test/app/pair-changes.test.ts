import { beforeEach, describe, expect, it } from 'vitest';
import type { BookSnapshot } from '../../host/book/snapshot';
import type { ChangeDraft, PairChangeKind } from '../../src/contract/dto';
import type { School } from '../kit/school';
import {
  changedCells,
  columnOf,
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

/** A change of a pair as it stands, with nothing answered yet. */
async function draftOf(
  pairId: string,
  kind: PairChangeKind,
  part: Partial<ChangeDraft> = {},
  from = school,
): Promise<ChangeDraft> {
  const { pairs } = await from.value('changes.open', { pairId });
  return {
    ...{ pairId, revision: pairs[0]!.revision, kind, who: null, notice: null, lastDay: null },
    ...{ awayFrom: null, awayTo: null, mentorId: '', from: null, to: null },
    ...part,
  };
}

const pairField = async (id: string, header: string) => field(await school.book(), 'Пары', id, header);
const personField = async (sheet: string, id: string, header: string) =>
  field(await school.book(), sheet, id, header);

/** Documents to make as «Вид: коды пар». */
const toMake = async (from = school): Promise<string[]> =>
  (await from.rows('Документы'))
    .filter((row) => row.includes('нужно оформить'))
    .map((row) => `${row[1]}: ${row[5]}`);

describe('the refusal of a mentor', () => {
  it('proposes the earliest lawful day and tells how it was counted', async () => {
    const plan = await school.value(
      'changes.plan',
      await draftOf('П-2026-01', 'mentor-refuses', { notice: '2026-11-20' }),
    );
    expect(plan).toMatchObject({ steps: ['notice', 'lastDay'], faults: [], open: [] });
    expect(plan.answers).toMatchObject({ notice: '2026-11-20', lastDay: '2026-11-25' });
    expect(plan.counted).toMatch(
      /23\.11\.2026, 24\.11\.2026, 25\.11\.2026.*Нерабочие.*21\.11\.2026, 22\.11\.2026/,
    );
    expect(plan.papers.map(({ kind }) => kind)).toEqual([
      'Заявление наставника об отказе',
      'Приказ о завершении',
      'Соглашение о прекращении',
    ]);
    expect(plan.questions[0]).toMatch(/10 % оклада.*прекратить выплату с 26\.11\.2026/);
  });

  it('reads the days off and the week of the book', async () => {
    const book = await sampleBook();
    const row = (await school.rows('Календарь')).length + 1;
    const put = (own: BookSnapshot, header: string, v: string | number) =>
      withValue(own, 'Календарь', row, columnOf(own, 'Календарь', header), v);
    const off = put(put(put(book, 'Вид даты', 'нерабочие дни'), 'С', 46350), 'По', 46350);
    const own = await sampleSchool({ book: off });
    const asked = await draftOf('П-2026-01', 'cancelled', { notice: '2026-11-20' }, own);
    const plan = await own.value('changes.plan', asked);
    expect(plan.answers.lastDay).toBe('2026-11-26');
  });

  it('is refused with an earlier last day, and nothing is written', async () => {
    const before = await school.book();
    const asked = await draftOf('П-2026-01', 'mentor-refuses', {
      notice: '2026-11-20',
      lastDay: '2026-11-24',
    });
    const error = refusal(await school.call('changes.make', asked));
    expect(error).toMatchObject({
      code: 'invalid',
      field: 'lastDay',
      message: expect.stringMatching(/не раньше 25\.11\.2026/),
    });
    expect(changedCells(before, await school.book())).toEqual([]);
  });

  it('writes the end, leaves the pair at work until its last day, and asks for the documents', async () => {
    const asked = await draftOf('П-2026-01', 'mentor-refuses', { notice: '2026-11-20' });
    const made = await school.value('changes.make', asked);
    expect(made).toMatchObject({ papers: 3, nextPairId: null });
    expect(await pairField('П-2026-01', 'Статус')).toBe('действует');
    expect(await pairField('П-2026-01', 'Причина завершения')).toBe('по инициативе наставника');
    expect(await personField('Наставляемые', 'М-01', 'Статус')).toBe('в паре');
    expect(await toMake()).toEqual([
      'Заявление или уведомление: П-2026-01',
      'Приказ о завершении: П-2026-01',
      'Соглашение о прекращении: П-2026-01',
    ]);
    const home = await school.value('home.open', null);
    const soon = home.groups.find(({ mark }) => mark === 'soon')!.items;
    expect(soon.some(({ hint }) => hint === 'последний день 25.11.2026')).toBe(true);
    const missing = home.groups.find(({ mark }) => mark === 'missing')!.items;
    expect(missing.some(({ title }) => /^Нужно оформить: 3\sдокумента$/.test(title))).toBe(true);
  });

  it('with a last day that has come ends the pair at once; the mentee waits again', async () => {
    const asked = await draftOf('П-2026-01', 'mentor-refuses', {
      notice: '2026-11-16',
      lastDay: '2026-11-20',
    });
    const before = await school.book();
    const { lastAction } = await school.value('changes.make', asked);
    expect(await pairField('П-2026-01', 'Статус')).toBe('завершена досрочно');
    expect(await personField('Наставляемые', 'М-01', 'Статус')).toBe('без пары');
    expect(await personField('Наставники', 'Н-01', 'Статус')).toBe('в банке');
    await school.value('action.undo', { id: lastAction.id });
    const left = changedCells(before, await school.book()).filter((at) => !at.startsWith('Журнал'));
    const now = await school.book();
    const filled = left.filter((at) => {
      const [sheet, cell] = at.split('!') as [string, string];
      const [r, c] = cell.split(':').map(Number);
      const find = (own: BookSnapshot) =>
        own.sheets.find(({ name }) => name === sheet)!.cells.find((one) => one.r === r && one.c === c)?.v ??
        '';
      return find(before) !== find(now);
    });
    expect(filled).toEqual([]);
    expect(await toMake()).toEqual([]);
  });

  it('cannot be written twice', async () => {
    const asked = await draftOf('П-2026-01', 'by-both');
    await school.value('changes.make', asked);
    expect(refusal(await school.call('changes.make', asked)).code).toBe('stale');
    const again = await school.value('changes.open', { pairId: 'П-2026-01' });
    expect(again.pairs[0]!.kinds).toEqual([]);
  });
});

describe('a pair that has not begun', () => {
  const effectsOf = async (id: string, kind: PairChangeKind) =>
    (await school.value('changes.plan', await draftOf(id, kind))).effects.join(' ');
  const pairOf = async (id: string) =>
    (await school.value('pairs.states', null)).groups
      .flatMap(({ pairs }) => pairs)
      .find((pair) => pair.id === id)!;

  it.each(['П-2026-14', 'П-2026-13', 'П-2026-10'])('%s is called off without a remark', async (id) => {
    const asked = await draftOf(id, 'cancelled');
    const plan = await school.value('changes.plan', asked);
    expect(plan.effects[0]).toMatch(/^Пара не начнёт работать\..*21\.11\.2026/);
    expect(plan.questions).toEqual([]);
    await school.value('changes.make', asked);
    expect(await pairField(id, 'Статус')).toBe('завершена досрочно');
    expect((await pairOf(id)).faults).toEqual([]);
  });

  it('may end on a later day, and then is not forgotten', async () => {
    await school.value('changes.make', await draftOf('П-2026-14', 'cancelled', { lastDay: '2026-11-24' }));
    const { groups } = await school.value('home.open', null);
    const hints = groups.flatMap(({ items }) => items.map(({ hint }) => hint));
    expect(hints).toContain('последний день 24.11.2026');
    const book = await school.book();
    const at = [rowOf(book, 'Пары', 'П-2026-14'), columnOf(book, 'Пары', 'Дата завершения')] as const;
    school = await sampleSchool({ book: withValue(book, 'Пары', ...at, 46346) });
    const { id, revision, moves } = await pairOf('П-2026-14');
    expect(moves).toContainEqual({ to: 'ended', stops: [] });
    await school.value('pairs.move', { to: 'ended', pairs: [{ id, revision }] });
    expect(await pairField('П-2026-14', 'Статус')).toBe('завершена досрочно');
    expect(await effectsOf('П-2026-09', 'mentor-refuses')).not.toMatch(/пара работает/);
  });
});

it('the end of one of two pairs leaves nobody without a mentor', async () => {
  const book = await sampleBook();
  const at = [rowOf(book, 'Пары', 'П-2026-14'), columnOf(book, 'Пары', 'Код наставляемого')] as const;
  const own = await sampleSchool({ book: withValue(book, 'Пары', ...at, 'М-01') });
  const plan = await own.value('changes.plan', await draftOf('П-2026-01', 'by-both', {}, own));
  expect(plan.effects.join(' ')).not.toMatch(/останется без наставника/);
});

it('a dismissed mentor leaves no other pair unsaid', async () => {
  const asked = await draftOf('П-2026-01', 'dismissed', { who: 'mentor', lastDay: '2026-11-27' });
  const plan = await school.value('changes.plan', asked);
  expect(plan.questions[0]).toMatch(/другие пары \(Осадчая.* → Ким.*\): завершите или замените/);
  expect(plan.effects.join(' ')).toMatch(/Осадчая.*: после этого дня больше не участвует/);
});

describe('another mentor', () => {
  const replace = async (part: Partial<ChangeDraft> = {}) =>
    draftOf('П-2026-02', 'replaced', {
      notice: '2026-11-16',
      lastDay: '2026-11-20',
      mentorId: 'Н-10',
      ...part,
    });

  it('makes the next pair as a draft that names the old one, with papers of both', async () => {
    const made = await school.value('changes.make', await replace());
    const next = made.nextPairId!;
    expect(await pairField(next, 'Вместо пары')).toBe('П-2026-02');
    expect(await pairField(next, 'Статус')).toBe('проект');
    expect((await pairField(next, 'Приказ №')) ?? '').toBe('');
    expect(await pairField(next, 'Цель')).toBe('Проводить занятия на воздухе круглый год.');
    expect(await toMake()).toEqual([
      'Заявление или уведомление: П-2026-02',
      'Приказ об изменениях в паре: П-2026-02',
      'Соглашение о прекращении: П-2026-02',
      `Согласие наставника: ${next}`,
      `Согласие наставляемого: ${next}`,
      `Приказ о закреплении пар: ${next}`,
      `Дополнительное соглашение: ${next}`,
    ]);
    const alone = (await school.value('pairs.states', null)).alone.map(({ id }) => id);
    expect(alone).not.toContain('М-04');
  });

  it('has each paper of the list named once, the notice by what it is for', async () => {
    const { papers } = await school.value('changes.plan', await replace());
    expect(papers.map(({ kind, hint }) => [kind, hint])).toEqual([
      ['Уведомление наставнику об отмене поручения', expect.stringMatching(/^\S+\s\S\.\s\S\. → /)],
      ['Приказ об изменениях в паре', expect.stringMatching(/^О замене наставника: /)],
      ['Соглашение о прекращении', expect.any(String)],
      ['Согласие наставника', expect.stringMatching(/^\S+\s\S\.\s\S\. → /)],
      ['Согласие наставляемого', expect.stringMatching(/^\S+\s\S\.\s\S\. → /)],
      ['Приказ о закреплении пар', expect.any(String)],
      ['Дополнительное соглашение с наставником', expect.stringMatching(/^\S+\s\S\.\s\S\. → /)],
    ]);
  });

  it('has terms of their own: not the group, the duties or the kind of the old one', async () => {
    const book = await sampleBook();
    const row = rowOf(book, 'Пары', 'П-2026-02');
    const values = { Группа: 'Г-07', Вид: 'групповое', Выплата: 'входит в должностные обязанности' };
    const old = Object.entries(values).reduce(
      (own, [header, v]) => withValue(own, 'Пары', row, columnOf(own, 'Пары', header), v),
      book,
    );
    school = await sampleSchool({ book: old });
    const { nextPairId } = await school.value('changes.make', await replace());
    const said = await Promise.all(
      ['Группа', 'Вид', 'Выплата'].map(async (header) => (await pairField(nextPairId!, header)) ?? ''),
    );
    expect(said.slice(0, 2)).toEqual(['', 'традиционное']);
    expect(said[2]).not.toBe('входит в должностные обязанности');
    expect(await toMake()).toContain(`Дополнительное соглашение: ${nextPairId}`);
    expect(await pairField('П-2026-02', 'Причина завершения')).toBe('замена наставника');
  });

  it('cannot be one without a place', async () => {
    const before = await school.book();
    const error = refusal(await school.call('changes.make', await replace({ mentorId: 'Н-03' })));
    expect(error).toMatchObject({ code: 'blocked', field: 'mentorId' });
    expect(changedCells(before, await school.book())).toEqual([]);
  });

  it('is needed: without one nothing is written', async () => {
    const error = refusal(await school.call('changes.make', await replace({ mentorId: '' })));
    expect(error).toMatchObject({ code: 'invalid', field: 'mentorId' });
  });
});

describe('a pair of a group of two', () => {
  it.each([
    ['mentor-refuses', 1],
    ['absent', 0],
  ] as const)('%s: sentences about the one who is left: %i', async (kind, told) => {
    const book = await sampleBook();
    const put = (own: BookSnapshot, id: string, header: string, v: string) =>
      withValue(own, 'Пары', rowOf(own, 'Пары', id), columnOf(own, 'Пары', header), v);
    const grouped = ['П-2026-01', 'П-2026-02'].reduce(
      (own, id) => put(put(own, id, 'Группа', 'Г-77'), id, 'Вид', 'групповое'),
      book,
    );
    school = await sampleSchool({ book: grouped });
    const asked = await draftOf('П-2026-01', kind, { notice: '2026-11-20' });
    const { questions } = await school.value('changes.plan', asked);
    const said = questions.filter((question) => /останется один наставляемый.*проверьте вид/.test(question));
    expect(said).toHaveLength(told);
  });
});

describe('a long absence', () => {
  it('pauses the pair and the person, and both come back together', async () => {
    const asked = await draftOf('П-2026-06', 'absent', { who: 'mentee', awayFrom: '2026-11-21' });
    const made = await school.value('changes.make', asked);
    expect(made.papers).toBe(1);
    expect(await pairField('П-2026-06', 'Статус')).toBe('приостановлена');
    expect(await personField('Наставляемые', 'М-08', 'Перерыв с')).toBe(46347);
    const pair = (await school.value('pairs.states', null)).groups
      .flatMap(({ pairs }) => pairs)
      .find(({ id }) => id === 'П-2026-06')!;
    expect(pair.ahead).toBe('перерыв с 21.11.2026');
    await school.value('pairs.move', { to: 'active', pairs: [{ id: pair.id, revision: pair.revision }] });
    expect(await pairField('П-2026-06', 'Статус')).toBe('действует');
    expect(await personField('Наставляемые', 'М-08', 'Перерыв по')).toBe(46347);
  });

  it('that begins later leaves the pair at work until then', async () => {
    const asked = await draftOf('П-2026-06', 'absent', {
      who: 'mentor',
      awayFrom: '2026-12-01',
      awayTo: '2027-01-31',
    });
    await school.value('changes.make', asked);
    expect(await pairField('П-2026-06', 'Статус')).toBe('действует');
    expect(await personField('Наставники', 'Н-05', 'Перерыв по')).not.toBeNull();
  });
});

describe('a dismissal', () => {
  it('of a mentor: out of the programme at once, the mentee waits; no end of the agreement is asked for', async () => {
    await school.value(
      'changes.make',
      await draftOf('П-2026-06', 'dismissed', { who: 'mentor', lastDay: '2026-11-20' }),
    );
    expect(await personField('Наставники', 'Н-05', 'Статус')).toBe('выбыл');
    expect(await personField('Наставляемые', 'М-08', 'Статус')).toBe('без пары');
    expect(await toMake()).toEqual(['Приказ о завершении: П-2026-06']);
  });

  it('with a day to come: the one who goes is not proposed any more, and is «выбыл» once the pair has ended', async () => {
    const asked = await draftOf('П-2026-06', 'dismissed', { who: 'mentee', lastDay: '2026-11-27' });
    await school.value('changes.make', asked);
    expect(await personField('Наставляемые', 'М-08', 'Статус')).toBe('в паре');
    const book = await school.book();
    const day = columnOf(book, 'Пары', 'Дата завершения');
    const from = columnOf(book, 'Наставляемые', 'Перерыв с');
    const come = withValue(book, 'Пары', rowOf(book, 'Пары', 'П-2026-06'), day, 46346);
    school = await sampleSchool({
      book: withValue(come, 'Наставляемые', rowOf(come, 'Наставляемые', 'М-08'), from, 46347),
    });
    const late = (await school.value('home.open', null)).groups.find(({ mark }) => mark === 'overdue')!;
    expect(late.count).toBeGreaterThan(0);
    const pair = (await school.value('pairs.states', null)).groups
      .flatMap(({ pairs }) => pairs)
      .find(({ id }) => id === 'П-2026-06')!;
    await school.value('pairs.move', { to: 'ended', pairs: [{ id: pair.id, revision: pair.revision }] });
    expect(await pairField('П-2026-06', 'Статус')).toBe('завершена досрочно');
    expect(await personField('Наставляемые', 'М-08', 'Статус')).toBe('выбыл');
    expect(await personField('Наставники', 'Н-05', 'Статус')).toBe('в банке');
  });
});

it('a prolonged pair goes on as a draft of the same people, which can then be saved', async () => {
  const asked = await draftOf('П-2026-03', 'prolonged', { to: '2027-12-31' });
  const { nextPairId } = await school.value('changes.make', asked);
  expect(await pairField('П-2026-03', 'Причина завершения')).toBe('продлена на новый срок');
  expect(await pairField('П-2026-03', 'Статус')).toBe('действует');
  const { draft } = await school.value('pairs.open', { pairId: nextPairId, menteeId: null });
  expect(draft).toMatchObject({ from: '2027-06-01', to: '2027-12-31', mentorId: 'Н-03', menteeId: 'М-05' });
  const saved = await school.value('pairs.save', {
    draft: { ...draft, outsideYear: 'продление', goal: 'новая' },
    approve: false,
  });
  expect(saved.id).toBe(nextPairId);
});

it('a fulfilled plan lets the mentee finish', async () => {
  await school.value('changes.make', await draftOf('П-2026-01', 'fulfilled', { lastDay: '2026-11-21' }));
  expect(await pairField('П-2026-01', 'Статус')).toBe('завершена');
  expect(await personField('Наставляемые', 'М-01', 'Статус')).toBe('завершил');
});

describe('a document to make', () => {
  const wanted = async () =>
    (await school.value('documents.list', null)).documents.filter(({ toMake }) => toMake);

  it('is in the list until it is marked as made, with its number in the pair', async () => {
    await school.value('changes.make', await draftOf('П-2026-01', 'by-both', { lastDay: '2026-11-20' }));
    const order = (await wanted()).find(({ kind }) => kind === 'Приказ о завершении')!;
    expect(order).toMatchObject({ status: 'нужно оформить', note: expect.stringMatching(/20\.11\.2026/) });
    const settle = { id: order.id, made: true, number: '', date: '2026-11-20' };
    expect(refusal(await school.call('documents.settle', settle)).field).toBe('number');
    expect(
      refusal(await school.call('documents.settle', { ...settle, number: '78-ОД', date: null })).field,
    ).toBe('date');
    await school.value('documents.settle', { ...settle, number: '78-ОД' });
    expect(await pairField('П-2026-01', 'Приказ о завершении')).toBe('78-ОД от 20.11.2026');
    expect((await wanted()).map(({ kind }) => kind)).toEqual(['Соглашение о прекращении']);
    expect(refusal(await school.call('documents.settle', { ...settle, number: '79' })).code).toBe('stale');
  });

  it('can be marked as not needed, and then the open agreement is not asked about again (C-23)', async () => {
    await school.value('changes.make', await draftOf('П-2026-01', 'by-both', { lastDay: '2026-11-20' }));
    for (const { id } of await wanted())
      await school.value('documents.settle', { id, made: false, number: '', date: null });
    const { groups } = await school.value('home.open', null);
    const titles = groups.flatMap(({ items }) => items.map(({ title, hint }) => `${title} ${hint}`));
    expect(titles.filter((line) => /Нужно оформить|не прекращено/.test(line))).toEqual([]);
  });

  it('is not signed, has no number to go on from and blocks no order of its pair', async () => {
    const { nextPairId } = await school.value(
      'changes.make',
      await draftOf('П-2026-02', 'replaced', {
        notice: '2026-11-16',
        lastDay: '2026-11-20',
        mentorId: 'Н-10',
      }),
    );
    const order = (await wanted()).find(({ kind }) => kind === 'Приказ о закреплении пар')!;
    expect(refusal(await school.call('documents.sign', { id: order.id })).code).toBe('blocked');
    expect(order.isOrder).toBe(false);
    const { draft } = await school.value('pairs.open', { pairId: nextPairId, menteeId: null });
    const dated = { ...draft, from: '2026-11-23', mentorConsent: '2026-11-20', menteeConsent: '2026-11-20' };
    await school.value('pairs.save', { draft: dated, approve: true });
    const choice = await orderOf(school, [nextPairId!]);
    expect(choice.number).toBe('77-ОД');
    await school.value('papers.make', { choice, project: false });
    expect((await wanted()).map(({ kind }) => kind)).not.toContain('Приказ о закреплении пар');
    expect(await pairField(nextPairId!, 'Приказ №')).toBe('77-ОД');
  });
});

it('an agreement that goes on after its pair is said on «Сегодня» (C-23)', async () => {
  const book = await sampleBook();
  const row = rowOf(book, 'Пары', 'П-2026-08');
  const own = await sampleSchool({
    book: withValue(book, 'Пары', row, columnOf(book, 'Пары', 'Доп. соглашение №'), '63/9'),
  });
  const { groups } = await own.value('home.open', null);
  const hints = groups.flatMap(({ items }) => items.map(({ hint }) => hint));
  expect(hints).toContain('соглашение 63/9 не прекращено');
});

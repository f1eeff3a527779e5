import { beforeEach, describe, expect, it } from 'vitest';
import type { PairDraft } from '../../src/contract/dto';
import type { School } from '../kit/school';
import {
  changedSheets,
  columnOf,
  field,
  newPair,
  newPerson,
  orderOf,
  refusal,
  sampleBook,
  sampleSchool,
  withValue,
} from './sample-kit';

let school: School;
beforeEach(async () => {
  school = await sampleSchool();
});

describe('from a draft to a pair at work', () => {
  it('goes draft, agreed, ordered, signed, with the consents of its form', async () => {
    const draft = await newPair(school, {
      from: '2026-11-20',
      mentorConsent: null,
      menteeConsent: null,
      menteeData: null,
    });
    const saved = await school.value('pairs.save', { draft, approve: false });
    expect(saved).toMatchObject({ id: 'П-2026-15', status: 'проект' });

    const { draft: opened } = await school.value('pairs.open', { pairId: saved.id, menteeId: null });
    const signed = {
      ...opened,
      ...{ mentorConsent: '2026-11-20', menteeConsent: '2026-11-20', menteeData: '2026-11-20' },
    };
    const agreed = await school.value('pairs.save', { draft: signed, approve: true });
    expect(agreed).toMatchObject({ id: saved.id, status: 'согласована' });
    const book = await school.book();
    expect(field(book, 'Согласия', 'С-064', 'Вид согласия')).toBe('быть наставником');
    expect(field(book, 'Согласия', 'С-065', 'Пара')).toBe(saved.id);
    expect(field(book, 'Согласия', 'С-066', 'Вид согласия')).toBe('обработка данных');

    const choice = await orderOf(school, [saved.id]);
    const { documents } = await school.value('papers.make', { choice, project: false });
    expect(field(await school.book(), 'Пары', saved.id, 'Приказ №')).toBe('77-ОД');
    expect(documents[0]).toMatchObject({ status: 'на подписи', number: '77-ОД', date: '2026-11-23' });

    await school.value('documents.sign', { id: documents[0]!.id });
    expect(field(await school.book(), 'Пары', saved.id, 'Статус')).toBe('действует');
    expect(field(await school.book(), 'Документы', documents[0]!.id, 'Статус')).toBe('подписан');
  });

  it('whose first day is ahead is «приказ подписан» until then', async () => {
    const draft = await newPair(school, { from: '2026-12-01' });
    const { id } = await school.value('pairs.save', { draft, approve: true });
    const choice = await orderOf(school, [id]);
    const { documents } = await school.value('papers.make', { choice, project: false });
    await school.value('documents.sign', { id: documents[0]!.id });
    expect(field(await school.book(), 'Пары', id, 'Статус')).toBe('приказ подписан');
  });

  it('with an order is changed by another order only', async () => {
    const { draft } = await school.value('pairs.open', { pairId: 'П-2026-09', menteeId: null });
    expect(refusal(await school.call('pairs.save', { draft, approve: false })).code).toBe('blocked');
  });
});

describe('a pair is refused', () => {
  const blocked = async (change: Partial<PairDraft>, approve: boolean) => {
    const before = await school.book();
    const error = refusal(await school.call('pairs.save', { draft: await newPair(school, change), approve }));
    expect(changedSheets(before, await school.book())).toEqual([]);
    return error;
  };

  it.each<[string, Partial<PairDraft>, string, RegExp]>([
    [
      'without the mentor’s consent',
      { mentorConsent: null },
      'mentorConsent',
      /Согласие наставника не получено/,
    ],
    [
      'without the mentee’s consent',
      { menteeConsent: null },
      'menteeConsent',
      /Согласие наставляемого не получено/,
    ],
    [
      'without the mentee’s consent to processing',
      { menteeData: null },
      'menteeData',
      /на обработку данных закончилось/,
    ],
    [
      'without the mentor’s consent to processing',
      { mentorId: 'Н-11' },
      'mentorData',
      /Нет согласия наставника на обработку данных/,
    ],
    [
      'with a consent to processing from tomorrow',
      { menteeData: '2026-11-22' },
      'menteeData',
      /не наступила/,
    ],
    [
      'with a consent after the first day',
      { from: '2026-11-10', mentorConsent: '2026-11-11' },
      'mentorConsent',
      /позже начала/,
    ],
    ['without a last day', { to: null }, 'to', /Впишите дату/],
    ['with the end before the start', { to: '2026-11-20' }, 'to', /раньше начала/],
    ['beyond the school year', { to: '2027-09-01' }, 'outsideYear', /за учебный год/],
    ['with a mentor who has no place', { mentorId: 'Н-02' }, 'mentorId', /мест: 1/],
    ['without a mentor', { mentorId: '' }, 'mentorId', /Выберите наставника/],
    ['without a mentee', { menteeId: '' }, 'menteeId', /Выберите наставляемого/],
    ['with a consent from tomorrow', { menteeConsent: '2026-11-22' }, 'menteeConsent', /ещё не наступила/],
  ])('%s, at its field, when it is approved', async (_, change, at, message) => {
    const error = await blocked(change, true);
    expect(error).toMatchObject({ field: at, message: expect.stringMatching(message) });
  });

  it.each<[string, Partial<PairDraft>, string]>([
    ['a mentor without a place', { mentorId: 'Н-02' }, 'mentorId'],
    ['no dates', { from: null }, 'from'],
    ['dates the wrong way round', { to: '2026-11-20' }, 'to'],
  ])('even as a draft with %s', async (_, change, at) =>
    expect((await blocked(change, false)).field).toBe(at),
  );

  it('when its mentee is the mentor too', async () => {
    const person = { role: 'mentor', name: 'Долгих Анна Федоровна', position: 'воспитатель' } as const;
    const { id } = await school.value('people.save', newPerson(person));
    expect(await blocked({ mentorId: id }, false)).toMatchObject({
      field: 'mentorId',
      message: expect.stringMatching(/один человек/),
    });
  });

  it.each([
    ['напоминать', true],
    ['не требовать', true],
    ['требовать', false],
  ])('for consents when the setting says «%s»: agreed %s', async (word, ok) => {
    const settings = (await sampleBook()).sheets.find(({ name }) => name === 'Настройки')!;
    const row = settings.cells.find(({ c, v }) => c === 2 && v === 'Согласия')!.r;
    const own = await sampleSchool({ book: withValue(await sampleBook(), 'Настройки', row, 3, word) });
    const draft = await newPair(own, { mentorConsent: null, menteeConsent: null });
    expect((await own.call('pairs.save', { draft, approve: true })).ok).toBe(ok);
  });
});

describe('a pair that changed while its form was open', () => {
  it('is refused, and the other change stays', async () => {
    const { draft } = await school.value('pairs.open', { pairId: 'П-2026-13', menteeId: null });
    await school.value('pairs.save', { draft: { ...draft, goal: 'первая' }, approve: false });
    const error = refusal(
      await school.call('pairs.save', { draft: { ...draft, goal: 'вторая' }, approve: false }),
    );
    expect([error.code, error.message]).toEqual(['stale', expect.stringMatching(/Строка изменилась/)]);
    expect(field(await school.book(), 'Пары', 'П-2026-13', 'Цель')).toBe('первая');
  });

  it('by hand in the sheet is refused too', async () => {
    const { draft } = await school.value('pairs.open', { pairId: 'П-2026-13', menteeId: null });
    const book = await school.book();
    const note = book.sheets
      .find(({ name }) => name === 'Пары')!
      .cells.find(({ v }) => v === 'Примечание')!.c;
    const edited = await sampleSchool({ book: withValue(book, 'Пары', 15, note, 'позвонить') });
    expect(refusal(await edited.call('pairs.save', { draft, approve: false })).code).toBe('stale');
  });

  it('and is gone is said to be gone', async () => {
    const { draft } = await school.value('pairs.open', { pairId: 'П-2026-13', menteeId: null });
    const gone = { ...draft, id: 'П-2026-99' };
    expect(refusal(await school.call('pairs.save', { draft: gone, approve: false })).code).toBe('not-found');
    expect(refusal(await school.call('pairs.open', { pairId: 'П-2026-99', menteeId: null })).code).toBe(
      'not-found',
    );
  });
});

it('a consent typed twice is written once', async () => {
  const { id } = await school.value('pairs.save', { draft: await newPair(school), approve: false });
  const { draft } = await school.value('pairs.open', { pairId: id, menteeId: null });
  await school.value('pairs.save', { draft: { ...draft, goal: 'уточнена' }, approve: true });
  const rows = await school.rows('Согласия');
  expect(rows.filter((row) => row.includes(id))).toHaveLength(2);
});

it('the ranking explains every mentor: parts add up, the others say why not', async () => {
  const { mentors } = await school.value('pairs.rank', { menteeId: 'М-09' });
  expect(mentors).toHaveLength(12);
  for (const mentor of mentors) {
    const sum = mentor.parts.reduce((total, part) => total + part.points, 0);
    if (mentor.blocked === null) expect(mentor.points).toBe(sum);
    else expect([mentor.points, mentor.blocked]).toEqual([null, expect.stringMatching(/[а-яё]{4}/)]);
    expect(mentor.reason).toMatch(/[а-яё]{4}/);
  }
});

it('the ranking marks a mentor whose consent to the processing of data is still to be asked for', async () => {
  const ranking = async () => (await school.value('pairs.rank', { menteeId: 'М-09' })).mentors;
  const known = (await ranking()).find((mentor) => mentor.blocked === null && !mentor.needsData)!;
  const book = await school.book();
  const rows = (await school.rows('Согласия')).flatMap((row, at) =>
    row.includes(known.id) && row.includes('обработка данных') ? [at + 1] : [],
  );
  const kind = columnOf(book, 'Согласия', 'Вид согласия');
  school = await sampleSchool({
    book: rows.reduce((own, row) => withValue(own, 'Согласия', row, kind, 'размещение на сайте'), book),
  });
  expect((await ranking()).find(({ id }) => id === known.id)).toMatchObject({
    needsData: true,
    blocked: null,
  });
});

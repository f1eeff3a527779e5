import { beforeEach, describe, expect, it } from 'vitest';
import type { PaperChoice } from '../../src/contract/dto';
import type { School } from '../kit/school';
import { documentText, field, orderOf, refusal, rowOf, sampleSchool, withValue } from './sample-kit';

let school: School;

beforeEach(async () => {
  school = await sampleSchool();
});

const value = async (sheet: string, id: string, header: string) =>
  field(await school.book(), sheet, id, header);

/** An order on the pairs that wait for one, made and perhaps signed; its code and its pairs. */
async function ordered(sign: boolean): Promise<{ id: string; pairs: readonly string[] }> {
  const opened = await school.value('papers.open', { kind: 'D20', subjects: null });
  const choice = await orderOf(school, opened.choice.subjects, { number: '77-ОД' });
  const { documents } = await school.value('papers.make', { choice, project: false });
  const { id } = documents[0]!;
  if (sign) await school.value('documents.sign', { id });
  return { id, pairs: choice.subjects };
}

const aboutIt = async (kind: string, id: string, more: Partial<PaperChoice> = {}): Promise<PaperChoice> => ({
  ...(await school.value('papers.open', { kind, subjects: [id] })).choice,
  ...more,
});

describe('a document that nobody has signed', () => {
  it('is taken back, and its pairs wait for an order again', async () => {
    const { id, pairs } = await ordered(false);
    expect(await value('Пары', pairs[0]!, 'Приказ №')).toBe('77-ОД');
    await school.value('documents.cancel', { id });
    expect(await value('Документы', id, 'Статус')).toBe('отменён');
    expect(await value('Пары', pairs[0]!, 'Приказ №')).toBeNull();
    const { subjects } = await orderOf(school, pairs);
    expect(subjects).toEqual(pairs);
  });

  it('is taken back once', async () => {
    const { id } = await ordered(false);
    await school.value('documents.cancel', { id });
    expect(refusal(await school.call('documents.cancel', { id })).message).toMatch(/уже отменён/);
  });
});

describe('an extract', () => {
  it('repeats the points of the order as its file says them', async () => {
    const { id } = await ordered(true);
    const { choice } = await school.value('papers.open', { kind: 'D46', subjects: [id] });
    expect(choice.fields.пункты).toMatch(
      /^1\. Утвердить наставническ.* согласно приложению к приказу\.\n2\. /,
    );
    const { documents } = await school.value('papers.make', { choice, project: false });
    expect(documents[0]!.title).toBe('Выписка из приказа № 77-ОД');
    expect(documentText(school.bridge, /^Выписка/)).toContain('1. Утвердить наставническ');
  });
});

describe('a signed order', () => {
  it('is not simply taken back', async () => {
    const { id } = await ordered(true);
    expect(refusal(await school.call('documents.cancel', { id })).message).toMatch(/отменяет приказ/);
  });

  it('is cancelled by an order once that is signed, and its pairs are agreed again', async () => {
    const { id, pairs } = await ordered(true);
    const choice = await aboutIt('D31C', id, { number: '78-ОД' });
    const { documents } = await school.value('papers.make', { choice, project: false });
    expect(await value('Документы', id, 'Статус')).toBe('подписан');
    await school.value('documents.sign', { id: documents[0]!.id });
    expect(await value('Документы', id, 'Статус')).toBe('отменён');
    expect(await value('Документы', documents[0]!.id, 'Изменяет')).toBe(id);
    expect(await value('Пары', pairs[0]!, 'Статус')).toBe('согласована');
    expect(documentText(school.bridge, /№ 78-ОД/)).toContain('№ 77-ОД');
  });

  it('is amended by an order made from what changed since, and a second amendment starts from there', async () => {
    const { id, pairs } = await ordered(true);
    const unchanged = await school.value('papers.open', { kind: 'D31A', subjects: [id] });
    expect(unchanged.blocking.map(({ text }) => text).join()).toMatch(/менять нечего/);

    await school.runtime.request({ kind: 'load', book: await withLaterEnd(pairs[0]!) });
    const choice = await aboutIt('D31A', id, { number: '79-ОД' });
    const { documents } = await school.value('papers.make', { choice, project: false });
    expect(documentText(school.bridge, /№ 79-ОД/)).toContain(
      'строку 1 приложения изложить в редакции приложения к настоящему приказу',
    );
    await school.value('documents.sign', { id: documents[0]!.id });
    const again = await school.value('papers.open', { kind: 'D31A', subjects: [id] });
    expect(again.blocking.map(({ text }) => text).join()).toMatch(/менять нечего/);
  });
});

async function withLaterEnd(pair: string) {
  const book = await school.book();
  const pairs = book.sheets.find(({ name }) => name === 'Пары')!;
  const column = pairs.cells.find(({ r, v }) => r === 1 && v === 'По')!.c;
  const row = rowOf(book, 'Пары', pair);
  const now = Number(pairs.cells.find(({ r, c }) => r === row && c === column)!.v);
  return withValue(book, 'Пары', row, column, now - 30);
}

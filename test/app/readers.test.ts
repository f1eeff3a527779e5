import { beforeEach, describe, expect, it } from 'vitest';
import type { DocumentLine } from '../../src/contract/dto';
import type { School } from '../kit/school';
import { changedSheets, documentText, field, refusal, sampleBook, sampleSchool } from './sample-kit';

let school: School;
/** The order on pairs of the invented year, signed and dated in September. */
let order: DocumentLine;

beforeEach(async () => {
  school = await sampleSchool();
  const { documents } = await school.value('documents.list', null);
  order = documents.find(({ isOrder, status }) => isOrder && status === 'подписан')!;
});

const open = () => school.value('readers.open', { id: order.id });
const mark = (person: string, signed: string | null) =>
  school.call('readers.save', { id: order.id, marks: [{ person, signed }] });

describe('those who must read an order', () => {
  it('are the curator and the people of its pairs, each once, and nobody has signed yet', async () => {
    const { readers, other } = await open();
    expect(readers.length).toBeGreaterThan(2);
    expect(new Set(readers.map(({ name }) => name)).size).toBe(readers.length);
    expect(readers.every(({ signed }) => signed === null)).toBe(true);
    expect(other).toEqual([]);
  });

  it('keep the day of their signature, which can be corrected and taken back', async () => {
    const [, first, second] = (await open()).readers;
    await school.value('readers.save', {
      id: order.id,
      marks: [first!, second!].map(({ person }) => ({ person, signed: '2026-11-19' })),
    });
    await mark(second!.person, '2026-11-20');
    const cell = `${first!.person} 19.11.2026; ${second!.person} 20.11.2026`;
    expect(field(await school.book(), 'Документы', order.id, 'Ознакомлены')).toBe(cell);
    await mark(first!.person, null);
    const days = (await open()).readers.map(({ signed }) => signed).filter(Boolean);
    expect(days).toEqual(['2026-11-20']);
  });

  it('did not sign before the document nor after today; nothing is written', async () => {
    const [first] = (await open()).readers;
    expect(refusal(await mark(first!.person, '2020-01-01')).message).toMatch(/раньше документа/);
    expect(refusal(await mark(first!.person, '2030-01-01')).message).toMatch(/ещё не наступила/);
    expect(changedSheets(await sampleBook(), await school.book())).toEqual([]);
  });

  it('are asked only about a document that is there', async () => {
    expect(refusal(await school.call('readers.open', { id: 'Д-999' })).code).toBe('not-found');
  });
});

describe('those who must read another document', () => {
  const madeOf = async (kind: string, fields: Readonly<Record<string, string>> = {}) => {
    const { choice } = await school.value('papers.open', { kind, subjects: null });
    const asked = { ...choice, fields: { ...choice.fields, ...fields } };
    const { documents } = await school.value('papers.make', { choice: asked, project: false });
    return documents[0]!;
  };
  const namesOf = async (id: string) =>
    (await school.value('readers.open', { id })).readers.map(({ name }) => name);

  it('are whom its card names: by a code of a bank or as typed', async () => {
    const made = await madeOf('D06', {
      секретарь: 'Н-01',
      руководит: 'Гусева Ирина Павловна, заместитель заведующего',
    });
    expect(made.isRead).toBe(true);
    const names = await namesOf(made.id);
    expect(names).toContain('Гусева Ирина Павловна');
    const { readers } = await school.value('readers.open', { id: made.id });
    expect(readers.map(({ person }) => person)).toContain('Н-01');
    const { documents } = await school.value('documents.acquaint', { id: made.id });
    expect(documents[0]).toMatchObject({ kind: 'Лист ознакомления', number: made.number });
    expect(documentText(school.bridge, /^Лист ознакомления/)).toContain('Гусева Ирина Павловна');
  });

  it('of the statute are all who take part', async () => {
    const made = await madeOf('D02');
    expect(made.isRead).toBe(true);
    expect((await namesOf(made.id)).length).toBeGreaterThan(25);
  });

  it('are nobody for a paper that is no order', async () => {
    expect((await madeOf('D37')).isRead).toBe(false);
  });
});

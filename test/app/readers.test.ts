import { beforeEach, describe, expect, it } from 'vitest';
import type { DocumentLine } from '../../src/contract/dto';
import type { School } from '../kit/school';
import { changedSheets, field, refusal, sampleBook, sampleSchool } from './sample-kit';

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

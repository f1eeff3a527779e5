import { describe, expect, it } from 'vitest';
import { documents, events } from '../../src/sheets/all';
import { coder } from '../../src/sheets/personal';

const { row } = coder([{ code: 'Н-01', name: 'Громова Нина Павловна', gender: 'ж' }]);

describe('a row of a book without names', () => {
  it('keeps what a card was answered as readable answers, each text without names', () => {
    const fields = { ссылки: 'Положение: https://a.test/p\nГромова Н. П.', срок: '2026-11-21' };
    const { answers } = row(documents, { answers: JSON.stringify({ points: [], fields, heading: '' }) });
    expect(JSON.parse(String(answers)).fields).toEqual({
      ...{ ссылки: 'Положение: (ссылка)\nН-01', срок: '2026-11-21' },
    });
  });

  it('hides names in answers that somebody touched', () => {
    expect(row(documents, { answers: '{ Громова Нина Павловна' }).answers).toBe('{ Н-01');
  });

  it('hides no more of a text than the link', () => {
    expect(row(events, { title: '«https://a.test/p» – статья' }).title).toBe('«(ссылка)» – статья');
  });
});

import { describe, expect, it } from 'vitest';
import { DOCUMENT_KINDS, type DocumentCode } from '../../src/documents/catalog';
import type { PaperKind } from '../../src/documents/kind';
import { PAPER_KINDS } from '../../src/documents/kinds/all';
import { FORM_KINDS } from '../../src/documents/kinds/forms/all';
import { files } from '../../src/text/files';

const shelf = (kind: string): string => files.documentsFolder('2026/2027', kind).at(-1)!;

describe('folders of a school year', () => {
  it.each(DOCUMENT_KINDS.map(({ kind, title }) => [kind, title]))('have a place for %s «%s»', (kind) => {
    expect(shelf(kind)).not.toBe('Другие документы');
  });

  it('keep all orders together, and all questionnaires', () => {
    const orders = (PAPER_KINDS as readonly (PaperKind & { readonly kind: string })[]).filter(
      ({ series }) => series === 'orders' || series === 'staff',
    );
    expect([...new Set(orders.map(({ kind }) => shelf(kind)))]).toEqual(['Приказы']);
    expect([...new Set(FORM_KINDS.map(({ kind }) => shelf(kind)))]).toEqual(['Анкеты']);
  });

  it.each<[DocumentCode, string]>([
    ['D32N', 'Соглашения и заявления'],
    ['D43G', 'Справки и награды'],
    ['D26L', 'Программы и планы'],
    ['D52P', 'Отчёты и реестры'],
  ])('put the variant %s into «%s»', (kind, name) => {
    expect(shelf(kind)).toBe(name);
  });

  it('take what no kind is into the last', () => {
    expect(['D99', 'Справка'].map(shelf)).toEqual(['Другие документы', 'Другие документы']);
  });
});

it('templates of all kinds have names of their own, in words', () => {
  const names = DOCUMENT_KINDS.map(({ kind }) => files.templateName(kind));
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[А-ЯЁ][^/\\]+$/);
  expect(files.templateName('D43G')).toBe('Почётная грамота');
  expect(files.templateName('D27')).toBe('Журнал встреч');
});

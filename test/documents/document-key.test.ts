import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_KINDS } from '../../src/documents/catalog';
import { documentKey } from '../../src/documents/document-key';
import { fileNameOf } from '../../src/documents/prepared';
import { fingerprint } from '../../src/domain/fingerprint';

/** The reference: FNV-1a with big integers. */
function reference(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of Buffer.from(text, 'utf16le'))
    hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) % 2n ** 64n;
  return hash.toString(16).padStart(16, '0');
}

describe('the key of a document', () => {
  it('is FNV-1a of 64 bits', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fingerprint(text) === reference(text)));
  });

  it('is short, plain ASCII and does not depend on the order of subjects', () => {
    const ids = fc.array(fc.string(), { maxLength: 40 });
    const kinds = fc.constantFrom(...DOCUMENT_KINDS.map(({ kind }) => kind));
    fc.assert(
      fc.property(kinds, ids, fc.string(), (kind, subjects, number) => {
        const key = documentKey({ kind, subjects, number });
        expect(key).toMatch(/^[\x21-\x7e]{1,40}$/);
        expect(documentKey({ kind, subjects: [...subjects].reverse(), number: ` ${number} ` })).toBe(key);
      }),
    );
  });

  const base = { kind: 'D20', subjects: ['П-1', 'П-2'], number: '57-ОД' } as const;
  it.each([
    ['another kind', { ...base, kind: 'D20T' }],
    ['another pair', { ...base, subjects: ['П-1'] }],
    ['another number', { ...base, number: '58-ОД' }],
    ['a project', { ...base, project: true }],
  ] as const)('differs for %s', (_, parts) => {
    expect(documentKey(parts)).not.toBe(documentKey(base));
  });
});

describe('the name of a file', () => {
  it.each([
    ['Приказ № {{номер}}', { номер: '63/1' }, 'Приказ № 63-1'],
    ['{{имя}} – «{{что}}»', { имя: 'А: Б?', что: 'x\ny' }, 'А- Б- – «x-y»'],
    ['{{имя}}.', { имя: 'Ким В. И.' }, 'Ким В. И'],
    ['{{нет такого}}Лист', {}, 'Лист'],
  ])('%s', (pattern, data, expected) => {
    expect(fileNameOf(pattern, data)).toBe(expected);
  });
});

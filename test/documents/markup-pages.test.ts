import { describe, expect, it } from 'vitest';
import { templateToDocx } from '../../build/template-docx.mjs';
import { readTemplate, withParts } from '../../build/template-text.mjs';
import { fillTemplate } from '../../src/documents/fill';
import type { DocumentData } from '../../src/documents/values';
import { textOf, xmlOf } from './read-docx';

const built = async (body: string, page = 'книжная'): Promise<Uint8Array> => {
  const head = `вид: Д\nназвание: Н\nфайл: ф\nподписывает: п\nстиль: ГОСТ\nстраница: ${page}`;
  return new Uint8Array(await templateToDocx(readTemplate(`${head}\n---\n${body}\n`, 'проба.txt')));
};

async function filled(body: string, data: DocumentData): Promise<Uint8Array> {
  const result = fillTemplate(await built(body), data);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.bytes;
}

/** Paragraphs that stay on the page of the next one. */
const kept = (bytes: Uint8Array): string[] =>
  [...xmlOf(bytes).matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .filter(([paragraph]) => paragraph.includes('<w:keepNext/>'))
    .map(([paragraph]) =>
      [...paragraph.matchAll(/<w:t[^>]*>([^<]*)/g)]
        .map(([, text]) => text)
        .join('')
        .replace(/\u00a0/g, ' '),
    );

describe('what stays with the signature', () => {
  const points = '{{#а}}\n1. Первый.\n{{/а}}\n{{#б}}\n1. Второй.\n{{/б}}';

  it('is the last point, also when it is said in one of two ways', async () => {
    const body = `${points}\n{{#кто}}\n1. Контроль – {{кто}}.\n{{/кто}}\n{{^кто}}\n1. Контроль за собой.\n{{/кто}}\n= Директор || А. Б. Вяз`;
    const data = { а: true, б: true, кто: '' };
    expect(kept(await filled(body, data))).toEqual(['Контроль за собой.']);
    expect(kept(await filled(body, { ...data, кто: 'Дуб' }))).toEqual(['Контроль – Дуб.']);
  });

  it('is every point that may be the last', async () => {
    const body = `Текст.\n${points}\n= Директор || А. Б. Вяз`;
    expect(kept(await filled(body, { а: true, б: false }))).toEqual(['Текст.', 'Первый.']);
  });
});

describe('what stays with the next line', () => {
  it('words that lead to a list, but not the list', async () => {
    const body = '1. Возложить обязанности:\n- одну;\n- другую.\nТекст.';
    expect(kept(await built(body))).toEqual(['Возложить обязанности:']);
  });

  it('the row of a group', async () => {
    expect(kept(await built('|: 20 | 60 |\n| № | Что |\n|= Этап |\n| 1 | дело |'))).toEqual(['Этап']);
  });
});

describe('an annex that is not always there', () => {
  const body = 'Приказ.\n{{#есть}}\n=== с новой страницы\n> Приложение\nТекст.\n{{/есть}}';

  it('begins its page inside a condition', async () => {
    expect(textOf(await filled(body, { есть: true }))).toBe('Приказ.\n=====\nПриложение\nТекст.');
  });

  it('leaves no page behind, and the first page has no number with it or without', async () => {
    const without = await filled(body, { есть: false });
    expect(textOf(without)).toBe('Приказ.');
    for (const bytes of [without, await filled(body, { есть: true })])
      expect(xmlOf(bytes).match(/<w:titlePg\/>/g)).toHaveLength(1);
  });
});

it('a block at the right stands at the right of a wide page too', async () => {
  const left = async (page: string): Promise<number> => {
    const xml = xmlOf(await built('> Приложение', page));
    return Math.round((Number(/<w:ind w:left="(\d+)"/.exec(xml)![1]) * 25.4) / 1440);
  };
  expect([await left('книжная'), await left('альбомная')]).toEqual([85, 172]);
});

it('a part may take in other parts', () => {
  const parts: Readonly<Record<string, string>> = { 'а.txt': 'один\n<< б.txt\n', 'б.txt': 'два\n' };
  expect(withParts('<< а.txt\nтри', (path) => parts[path]!)).toBe('один\nдва\nтри');
});

import { describe, expect, test } from 'vitest';
import { ADJECTIVES } from '../../../src/domain/language/adjective-rules';
import { FIRST_NAMES_OF_MEN, FIRST_NAMES_OF_WOMEN } from '../../../src/domain/language/first-name-rules';
import { withoutYo } from '../../../src/domain/language/letters';
import { NOUNS, SOFT_FEMININE, SOFT_MASCULINE } from '../../../src/domain/language/noun-rules';
import { ENDINGS, type Sample } from '../../../src/domain/language/paradigms';
import { PATRONYMICS } from '../../../src/domain/language/patronymic-rules';
import type { Rule } from '../../../src/domain/language/rules';
import { SURNAMES_OF_MEN, SURNAMES_OF_WOMEN } from '../../../src/domain/language/surname-rules';

const TABLES: readonly (readonly [string, readonly Rule[]])[] = [
  ['surnames of men', SURNAMES_OF_MEN],
  ['surnames of women', SURNAMES_OF_WOMEN],
  ['first names of men', FIRST_NAMES_OF_MEN],
  ['first names of women', FIRST_NAMES_OF_WOMEN],
  ['patronymics', PATRONYMICS],
  ['nouns', NOUNS],
  ['soft masculine nouns', SOFT_MASCULINE],
  ['soft feminine nouns', SOFT_FEMININE],
  ['adjectives', ADJECTIVES],
];

const ending = (sample: Sample): string => withoutYo(ENDINGS[sample].split(' ')[0]!).replace('-', '');

describe('the tables of endings', () => {
  test.each(Object.entries(ENDINGS))('«%s» has six endings', (_, endings) => {
    expect(endings.split(' ')).toHaveLength(6);
  });

  test.each(TABLES)('%s: what a rule fits ends as its sample does', (_, rules) => {
    const misfits = rules.flatMap((rule) =>
      `${rule.words ?? ''} ${rule.ends ?? ''}`
        .split(' ')
        .filter((text) => text !== '' && text.length >= ending(rule.like).length)
        .filter((text) => !withoutYo(text).endsWith(ending(rule.like)))
        .map((text) => `${text} is not like ${rule.like}`),
    );
    expect(misfits).toEqual([]);
  });

  test.each(TABLES)('%s: words are written without ё and never twice', (_, rules) => {
    const words = rules.flatMap((rule) => rule.words?.split(' ') ?? []);
    expect(words.filter((word) => word.includes('ё'))).toEqual([]);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });
});

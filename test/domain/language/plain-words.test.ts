import { expect, it } from 'vitest';
import { plainWords } from '../../../src/domain/language/plain-words';

it.each([
  ['  Учёба\n и  отчёт ', 'учеба и отчет'],
  ['СЁСТРЫ\u00a0и\u202fЁжик', 'сестры и ежик'],
  ['Что? «Да»!', 'что? «да»!'],
  [' \n ', ''],
])('the plain words of %j are %j', (text, words) => {
  expect(plainWords(text)).toBe(words);
});

import { describe, expect, it } from 'vitest';
import { matches, nextRow } from '../../sidebar/list-keys';

const names = ['Белых О. П.', 'Ёлкина Р. С.', 'Ким В. И.', 'Коломиец Л. Л.'];

describe('moving in a list', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 3, 3],
    ['ArrowUp', 0, 0],
    ['ArrowUp', 2, 1],
    ['Home', 2, 0],
    ['End', 0, 3],
    ['к', 0, 2],
    ['К', 2, 3],
    ['к', 3, 2],
    ['е', 0, 1],
    ['б', -1, 0],
  ])('%s from row %i leads to row %i', (key, from, to) => {
    expect(nextRow(key, from, names)).toBe(to);
  });

  it.each(['Enter', 'Tab', ' ', 'щ', 'Shift'])('leaves the key «%s» alone', (key) => {
    expect(nextRow(key, 1, names)).toBeNull();
  });

  it('goes nowhere in an empty list', () => {
    expect(nextRow('ArrowDown', 0, [])).toBeNull();
  });
});

describe('search by typing', () => {
  it.each([
    ['осад', 'Осадчая Тамара Викторовна', true],
    ['там осад', 'Осадчая Тамара Викторовна', true],
    ['ёлк', 'Елкина Раиса', true],
    ['елк', 'Ёлкина Раиса', true],
    ['преоб', 'Константинопольская-Преображенская А. К.', true],
    ['', 'Ким Вера', true],
    ['адчая', 'Осадчая Тамара Викторовна', false],
    ['осад игорь', 'Осадчая Тамара Викторовна', false],
  ])('«%s» in «%s»: %s', (query, text, found) => {
    expect(matches(query, text)).toBe(found);
  });
});

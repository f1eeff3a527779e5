import { describe, expect, test } from 'vitest';
import { genderOf } from '../../../src/domain/language/gender';
import { parsePersonName } from '../../../src/domain/language/person-name';

const told = (text: string): string | null => genderOf(parsePersonName(text));

describe('gender of a person', () => {
  test.each([
    ['Шевченко Женя Никитична', 'f'],
    ['Швец Саша Ильич', 'm'],
    ['Мамедов Эльчин Гасан оглы', 'm'],
    ['Мамед Лейла Гасан кызы', 'f'],
    ['Ахмет Нурлан Асылбекулы', 'm'],
  ])('the patronymic decides: %s', (text, gender) => {
    expect(told(text)).toBe(gender);
  });

  test.each([
    ['Шевченко Ольга', 'f'],
    ['Белых Никита', 'm'],
    ['Цой Нелли', 'f'],
    ['Гусь Валентина', 'f'],
    ['Ким Илья', 'm'],
  ])('without it the first name does: %s', (text, gender) => {
    expect(told(text)).toBe(gender);
  });

  test.each([
    ['Иванова М. П.', 'f'],
    ['Толстой Л. Н.', 'm'],
    ['Осадчая Е.', 'f'],
    ['Саша Петров', 'm'],
  ])('the ending of the surname comes last: %s', (text, gender) => {
    expect(told(text)).toBe(gender);
  });

  test.each([
    'Шевченко О. П.',
    'Палий О.',
    'Дарвин Ч.',
    'Калина О.',
    'Щербина А. А.',
    'Черных',
    'Никита Иванова',
    '',
  ])('nothing tells it for «%s»', (text) => {
    expect(told(text)).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import { formatPersonName, parsePersonName } from '../../../src/domain/language/person-name';

const parsed = (text: string): string => {
  const { last, first, middle } = parsePersonName(text);
  return [last, first, middle].join('/');
};

describe('reading a name', () => {
  test.each([
    ['Иванова Мария Петровна', 'Иванова/Мария/Петровна'],
    ['Мария Петровна Иванова', 'Иванова/Мария/Петровна'],
    ['  Иванова\u00a0 Мария   Петровна ', 'Иванова/Мария/Петровна'],
    ['Иванова, Мария Петровна', 'Иванова/Мария/Петровна'],
    ['Рабинович Анна Львовна', 'Рабинович/Анна/Львовна'],
    ['Анна Львовна Рабинович', 'Рабинович/Анна/Львовна'],
    ['Роман Аркадьевич Абрамович', 'Абрамович/Роман/Аркадьевич'],
    ['Кузьмич Иван Ильич', 'Кузьмич/Иван/Ильич'],
    ['Иван Ильич Кузьмич', 'Кузьмич/Иван/Ильич'],
    ['Мария Петровна', '/Мария/Петровна'],
    ['Иванова Мария', 'Иванова/Мария/'],
    ['Мария Иванова', 'Иванова/Мария/'],
    ['Мария', '/Мария/'],
    ['Иванова', 'Иванова//'],
    ['Ким Ен Сук', 'Ким/Ен/Сук'],
    ['', '//'],
  ])('full: «%s»', (text, expected) => {
    expect(parsed(text)).toBe(expected);
  });

  test.each([
    ['Иванова М. П.', 'Иванова/М./П.'],
    ['Иванова М.П.', 'Иванова/М./П.'],
    ['М.П. Иванова', 'Иванова/М./П.'],
    ['М. П. Иванова', 'Иванова/М./П.'],
    ['Петров-Водкин К. С.', 'Петров-Водкин/К./С.'],
    ['Иванова А.-М. П.', 'Иванова/А.-М./П.'],
    ['иванова м п', 'Иванова/М./П.'],
    ['Иванова М', 'Иванова/М./'],
  ])('initials: «%s»', (text, expected) => {
    expect(parsed(text)).toBe(expected);
  });

  test.each([
    ['Римская-Корсакова Анна-Мария Ильинична', 'Римская-Корсакова/Анна-Мария/Ильинична'],
    ['Петров – Водкин Кузьма Сергеевич', 'Петров-Водкин/Кузьма/Сергеевич'],
    ['Салтыков Щедрин Михаил Евграфович', 'Салтыков Щедрин/Михаил/Евграфович'],
    ['Мамедов Али Гасан оглы', 'Мамедов/Али/Гасан оглы'],
    ['Лейла Гасан кызы Мамедова', 'Мамедова/Лейла/Гасан кызы'],
    ['Ахметов Нурлан Асылбекулы', 'Ахметов/Нурлан/Асылбекулы'],
    ['Анна Мария Петровна Иванова', 'Иванова/Анна Мария/Петровна'],
  ])('several words in one part: «%s»', (text, expected) => {
    expect(parsed(text)).toBe(expected);
  });

  test.each([
    ['ИВАНОВА МАРИЯ ПЕТРОВНА', 'Иванова/Мария/Петровна'],
    ['иванова мария петровна', 'Иванова/Мария/Петровна'],
    ['РИМСКАЯ-КОРСАКОВА АННА ИЛЬИНИЧНА', 'Римская-Корсакова/Анна/Ильинична'],
    ['МАМЕДОВ АЛИ ГАСАН ОГЛЫ', 'Мамедов/Али/Гасан оглы'],
    ['ИВАНОВА Мария Петровна', 'ИВАНОВА/Мария/Петровна'],
  ])('capitals: «%s»', (text, expected) => {
    expect(parsed(text)).toBe(expected);
  });
});

describe('writing a name', () => {
  const name = { last: 'Иванова', first: 'Мария', middle: 'Петровна' };

  test('has three styles, and ties initials to the surname', () => {
    expect(formatPersonName(name, 'full')).toBe('Иванова Мария Петровна');
    expect(formatPersonName(name, 'initials-after')).toBe('Иванова\u00a0М.\u00a0П.');
    expect(formatPersonName(name, 'initials-before')).toBe('М.\u00a0П.\u00a0Иванова');
  });

  test('leaves no trace of what is missing', () => {
    expect(formatPersonName({ last: 'Ким', first: 'Ен', middle: '' }, 'initials-before')).toBe('Е.\u00a0Ким');
    expect(formatPersonName({ last: '', first: 'Мария', middle: 'Петровна' }, 'full')).toBe('Мария Петровна');
    expect(formatPersonName({ last: '', first: '', middle: '' }, 'initials-after')).toBe('');
  });

  test('keeps both initials of a double first name and the first letter before «оглы»', () => {
    const anna = { last: 'Шмидт', first: 'Анна-Мария', middle: 'Карловна' };
    expect(formatPersonName(anna, 'initials-after')).toBe('Шмидт\u00a0А.-М.\u00a0К.');
    const ali = { last: 'Мамедов', first: 'Али', middle: 'Гасан оглы' };
    expect(formatPersonName(ali, 'initials-before')).toBe('А.\u00a0Г.\u00a0Мамедов');
  });
});

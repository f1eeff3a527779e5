import { describe, expect, it } from 'vitest';
import { schoolYear } from '../../../src/domain/calendar/school-year';
import { parseDeadline } from '../../../src/domain/deadlines/parse-deadline';
import { questionText, readingOf } from '../../../src/text/deadlines';

const read = (phrase: string) => parseDeadline(phrase, { year: schoolYear(2024) });

describe('a reading said back', () => {
  it.each([
    ['Сентябрь - ноябрь ежегодно', 'понято так: с 01.09.2024 по 30.11.2024, каждый год'],
    ['До 02.09.2024', 'понято так: до 02.09.2024 включительно'],
    ['30 мая 2025', 'понято так: 30.05.2025'],
    ['с октября 2024 г.', 'понято так: с 01.10.2024'],
    ['Январь, апрель 2023', 'понято так: с 01.01.2023 по 31.01.2023; с 01.04.2023 по 30.04.2023'],
    ['ежемесячно', 'понято так: каждый месяц, с 01.09.2024 по 31.08.2025'],
    ['2 раза в год', 'понято так: 2 раза в год, с 01.09.2024 по 31.08.2025'],
    ['1 раз в 2 недели', 'понято так: один раз в 2 нед., с 01.09.2024 по 31.08.2025'],
    ['весь период', 'понято так: с 01.09.2024 по 31.08.2025, всё это время'],
    ['по графику', 'понято так: даты в плане нет, она зависит от другого документа или события'],
    ['скоро', 'срок не понят'],
  ])('«%s»: %s', (phrase, expected) => {
    expect(readingOf(read(phrase))).toBe(expected);
  });

  it('a question names the choices and the words that caused it', () => {
    const asked = (phrase: string): string => {
      const { question } = read(phrase);
      return question ? questionText(question) : '';
    };
    expect(asked('31 июня')).toBe(
      'Такого дня нет в календаре. Исправьте день в тексте. Варианты: 30.06.2025 или 01.07.2025.',
    );
    expect(asked('кроме сентября')).toBe(
      'Понята только часть записи. Уточните в тексте. Непонятно: «кроме». Пока понято так: с 01.09.2024 по 30.09.2024.',
    );
  });
});

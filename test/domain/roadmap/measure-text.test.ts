import { describe, expect, it } from 'vitest';
import { measureTitle } from '../../../src/domain/roadmap/measure-text';

describe('a measure that stands alone is called', () => {
  it.each([
    ['by what is done', 'Педсовет', '', 'Педсовет'],
    ['by its heading and its own line', 'Школа наставника', 'Занятие 1', 'Школа наставника: Занятие 1'],
    [
      'by its own line under a long heading',
      'Подготовка нормативной базы реализации системы наставничества в организации',
      'Приказ о кураторе',
      'Приказ о кураторе',
    ],
    ['by its heading when the line is a whole list', 'Педсовет', 'Доклад\nОбсуждение', 'Педсовет'],
    ['by its line when there is no heading', '', 'Доклад', 'Доклад'],
  ])('%s', (_, activity, content, title) => {
    expect(measureTitle({ activity, content })).toBe(title);
  });
});

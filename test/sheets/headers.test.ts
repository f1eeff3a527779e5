import { describe, expect, it } from 'vitest';
import { findHeaders } from '../../src/sheets/headers';
import { pairs } from '../../src/sheets/pairs';
import { mentors } from '../../src/sheets/people';
import { roadmap } from '../../src/sheets/year-plan';

describe('headers of a sheet', () => {
  it('are found in any order, by header or alias, with unknown columns left alone', () => {
    const found = findHeaders(mentors, [
      ['Должность', 'Моя пометка', 'Ф.И.О.', 'ID'],
      ['', '', '', ''],
    ]);
    expect(found.row).toBe(1);
    expect(found.columns).toEqual({ position: 1, name: 3, id: 4 });
  });

  it('are found under a title that stands above the table', () => {
    const found = findHeaders(roadmap, [
      ['ДОРОЖНАЯ КАРТА на 2026/2027 учебный год', '', ''],
      ['', '', ''],
      ['№ п/п', 'Мероприятия', 'Сроки исполнения'],
    ]);
    expect(found.row).toBe(3);
    expect(found.columns).toEqual({ number: 1, activity: 2, deadline: 3 });
  });

  it('forgive case, ё, punctuation and spaces', () => {
    const found = findHeaders(pairs, [
      ['КОД', 'код  наставника', 'Код наставляемого.', 'Статус', 'с', 'По', 'Приказ от'],
    ]);
    expect(Object.keys(found.columns).sort()).toEqual([
      'from',
      'id',
      'menteeId',
      'mentorId',
      'orderDate',
      'status',
      'to',
    ]);
  });

  it('name the misprinted header that looks like the missing one, with its column', () => {
    const found = findHeaders(mentors, [['Код', 'ФИО наставника', 'Должност']]);
    const missing = found.problems.find(
      (problem) => problem.code === 'header-missing' && problem.header === 'Должность',
    );
    expect(missing).toMatchObject({ row: 1, column: 3, nearest: 'Должност' });
  });

  it('met twice: the first counts and the second is reported', () => {
    const found = findHeaders(mentors, [['Код', 'ФИО', 'ФИО наставника']]);
    expect(found.columns.name).toBe(2);
    expect(found.problems).toContainEqual(expect.objectContaining({ code: 'header-twice', column: 3 }));
  });

  it.each<[string, readonly (readonly (string | number)[])[], number, string | null]>([
    [
      'where it stood',
      [
        ['Код', 'Педагог сада', 'Должность'],
        ['Н-01', 'Ким Вера Ивановна', 'воспитатель'],
      ],
      2,
      'Педагог сада',
    ],
    [
      'elsewhere, if no other is like it',
      [
        ['Код', 'Должность', 'Люди'],
        ['Н-01', 'логопед', 'Ким В. И.'],
      ],
      3,
      'Люди',
    ],
    [
      'without any header',
      [
        ['Код', '', 'Должность'],
        ['Н-01', 'Ким Вера', 'воспитатель'],
      ],
      2,
      '',
    ],
    [
      'nowhere, when the cells are no names',
      [
        ['Код', 'Корпуса', 'Должность'],
        ['Н-01', 'за рекой', 'логопед'],
      ],
      0,
      null,
    ],
  ])('a lost column of names is looked for by its cells: %s', (_, cells, column, likely) => {
    expect(findHeaders(mentors, cells).problems).toContainEqual({
      ...{ sheet: 'Наставники', row: 1, column, code: 'column-lost', header: 'ФИО наставника', likely },
    });
  });

  it('a lost column of a sheet without rows is only a missing header', () => {
    const { problems } = findHeaders(mentors, [['Код', 'Люди', 'Должность']]);
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'header-missing', header: 'ФИО наставника' }),
    );
    expect(problems.filter(({ code }) => code === 'column-lost')).toEqual([]);
  });

  it('a sheet without any of them has row 0 and one problem', () => {
    const found = findHeaders(mentors, [['просто', 'текст']]);
    expect(found.row).toBe(0);
    expect(found.problems).toEqual([{ sheet: 'Наставники', row: 1, column: 0, code: 'headers-lost' }]);
  });
});

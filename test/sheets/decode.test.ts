import { describe, expect, it } from 'vitest';
import { comparable } from '../../src/domain/nearest';
import { decodeTable } from '../../src/sheets/decode';
import { idSequence, nextId } from '../../src/sheets/ids';
import { consents } from '../../src/sheets/people';
import { SETTINGS } from '../../src/sheets/setting-list';
import { namesSetting, settingsFrom } from '../../src/sheets/settings';
import { problemText } from '../../src/text/problems';

const header = ['Код', 'Код участника', 'Вид согласия', 'Дата'];

describe('a decoded sheet', () => {
  it('keeps rows with a bad cell and says where it is', () => {
    const table = decodeTable(consents, [header, ['С-01', 'Н-01', 'быть наставником', 'вчера']]);
    expect(table.rows).toHaveLength(1);
    expect(table.rows[0]!.values).toMatchObject({ id: 'С-01', date: null, withdrawn: null });
    expect(table.problems.map(problemText)).toContain(
      'Лист «Согласия», строка 2, столбец D: в столбце «Дата» не дата: «вчера». Впишите дату, например 02.09.2026.',
    );
  });

  it('leaves out empty rows and keeps the numbers of the others', () => {
    const table = decodeTable(consents, [header, ['', '', '', ''], ['С-01', 'Н-01', '', '']]);
    expect(table.rows.map((row) => row.row)).toEqual([3]);
  });

  it('reports a code that is there twice, and a row without a code', () => {
    const table = decodeTable(consents, [
      header,
      ['С-01', 'Н-01', '', ''],
      ['С-01', 'Н-02', '', ''],
      ['', 'Н-03', '', ''],
    ]);
    expect(table.problems.filter((problem) => problem.code !== 'header-missing').map(problemText)).toEqual([
      'Лист «Согласия», строка 3, столбец A: код «С-01» уже есть в другой строке. Очистите код у новой строки и выберите «Настройка — Проверить таблицу».',
      'Лист «Согласия», строка 4, столбец A: у строки нет кода. Выберите «Настройка — Проверить таблицу», программа поставит код.',
    ]);
  });
});

describe('codes of rows', () => {
  it.each([
    ['Н', [], undefined, 'Н-01'],
    ['Н', ['Н-01', 'Н-07', 'мусор'], undefined, 'Н-08'],
    ['П', ['П-2025-12', 'П-2026-03'], 2026, 'П-2026-04'],
    ['П', ['П-2025-12'], 2026, 'П-2026-01'],
    ['Н', ['Н-99'], undefined, 'Н-100'],
    ['С', ['С-063'], undefined, 'С-064'],
  ] as const)('%s after %j (%s) is %s', (prefix, used, year, id) => {
    expect(nextId(prefix, used, year)).toBe(id);
  });

  it.each([
    ['Н', [], undefined, ['Н-01', 'Н-02', 'Н-03']],
    ['П', ['П-2025-12', 'П-2026-98'], 2026, ['П-2026-99', 'П-2026-100', 'П-2026-101']],
    ['С', ['С-063'], undefined, ['С-064', 'С-065', 'С-066']],
  ] as const)('of prefix %s after %j (%s) go on as %j', (prefix, used, year, ids) => {
    const newId = idSequence(prefix, used, year);
    expect(ids.map(() => newId())).toEqual(ids);
  });

  it('of two sequences do not know of each other', () => {
    const [mentors, mentees] = [idSequence('Н', ['Н-04']), idSequence('М', [])];
    expect([mentors(), mentees(), mentors()]).toEqual(['Н-05', 'М-01', 'Н-06']);
  });
});

describe('settings', () => {
  it('are found by their titles and have starting values when a row is gone', () => {
    const settings = settingsFrom([{ title: ' Учебный  год'.replace('  ', ' '), value: '2026/2027 ' }]);
    expect(settings.year).toBe('2026/2027');
    expect(settings.capacity).toBe('2');
  });

  it.each(['Учебный год:', 'УЧЕБНЫЙ ГОД', '«Учебный год»', 'Учебный  год.'])(
    '%s is read as it is written',
    (title) => {
      const rows = [
        { title, value: '2027/2028' },
        { title: 'Учебный год', value: 'повтор' },
      ];
      expect(settingsFrom(rows).year).toBe('2027/2028');
      expect(namesSetting(title, 'year')).toBe(true);
    },
  );

  it('have titles nobody can take for one another', () => {
    expect(new Set(SETTINGS.map(({ title }) => comparable(title))).size).toBe(SETTINGS.length);
  });
});

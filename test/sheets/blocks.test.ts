import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../src/sheets/blocks';
import type { RawCell } from '../../src/sheets/cells';
import { defineSheet } from '../../src/sheets/schema';

const schema = defineSheet({
  name: 'Лист',
  purpose: 'Для проверки.',
  idPrefix: 'Х',
  columns: {
    id: { kind: 'text', header: 'Код' },
    name: { kind: 'text', header: 'Имя' },
    number: { kind: 'number', header: 'Число' },
    note: { kind: 'text', header: 'Примечание' },
  },
});
const table = { columns: { id: 1, name: 2, number: 4, note: 5 } };
const cells: RawCell[][] = [
  ['Код', 'Имя', 'Чужой столбец', 'Число', 'Примечание'],
  ['Х-01', 'Анна', '=A1', 5, ''],
  ['Х-02', 'Вера', 'моё', 6, '007'],
];
const changes = (updates: [number, Record<string, unknown>][], appends: Record<string, unknown>[] = []) => ({
  updates: new Map(updates),
  appends,
});

describe('changes of a sheet', () => {
  it('of neighbouring columns are one rectangle, with the cells between as they were', () => {
    expect(
      blocksOf(
        schema,
        table,
        cells,
        changes([
          [2, { number: 7 }],
          [3, { note: 'да' }],
        ]),
      ),
    ).toEqual([
      {
        row: 2,
        column: 4,
        cells: [
          [7, ''],
          [6, 'да'],
        ],
        plain: [],
      },
    ]);
  });

  it('never write over a column the program does not know', () => {
    const blocks = blocksOf(schema, table, cells, changes([[2, { name: 'Анна П.', number: 8 }]]));
    expect(blocks.map((block) => [block.column, block.cells])).toEqual([
      [2, [['Анна П.']]],
      [4, [[8]]],
    ]);
  });

  it('name the columns that must be plain text first, also for cells that are only written back', () => {
    const [block] = blocksOf(
      schema,
      table,
      cells,
      changes([
        [2, { note: 'ясно' }],
        [3, { number: 1 }],
      ]),
    );
    expect(block).toMatchObject({ column: 4, plain: ['E2:E3'] });
  });

  it('add rows below everything that is there, full width', () => {
    expect(blocksOf(schema, table, cells, changes([], [{ id: 'Х-03', name: '63/1' }]))).toEqual([
      { row: 4, column: 1, cells: [['Х-03', '63/1', '', '', '']], plain: ['B4:B4'] },
    ]);
  });

  it('that change nothing make no rectangle', () => {
    expect(blocksOf(schema, table, cells, changes([]))).toEqual([]);
  });
});

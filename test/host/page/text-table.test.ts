import { expect, test } from 'vitest';
import { textTable } from '../../../host/page/grid/text-table';

test.each<[string, string, string[][]]>([
  ['one cell', 'a', [['a']]],
  [
    'rows and columns',
    'a\tb\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a last line break, as Excel adds it',
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'empty cells',
    '\ta\t\n\t\t',
    [
      ['', 'a', ''],
      ['', '', ''],
    ],
  ],
  ['a quoted cell with a line break and quotes', 'x\t"one ""1""\ntwo"\ty', [['x', 'one "1"\ntwo', 'y']]],
  ['quotes inside a name', 'МБДОУ "Ромашка"\tб', [['МБДОУ "Ромашка"', 'б']]],
  ['a cell that begins with quotes and goes on', '"Ромашка" сад\tб', [['"Ромашка" сад', 'б']]],
])('%s', (_name, text, table) => {
  expect(textTable(text)).toEqual(table);
});

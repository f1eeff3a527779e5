import { describe, expect, it } from 'vitest';
import { curatorOrder } from '../../src/documents/kinds/orders/curator-order';
import { orderOnPairs } from '../../src/documents/kinds/orders/order-on-pairs';
import { preparePaper } from '../../src/documents/prepare-paper';
import { readOrder } from '../../src/documents/read-order';
import { askOf } from './asks/ask';
import { docxOf, printed } from './read-docx';
import { USUAL } from './worlds';

describe('an order is read out of its file', () => {
  it('with the numbers Word shows and the lists under the points', () => {
    const file = printed(preparePaper(curatorOrder, askOf(curatorOrder, USUAL), USUAL));
    const read = readOrder(file)!;
    expect(read.title).toBe('О назначении куратора программы наставничества на 2026/2027 учебный год');
    expect(read.preamble).toMatch(/^В соответствии со статьёй 351\.8 .* работников$/);
    expect(read.points.map(({ number }) => number)).toEqual(['1', '2', '3']);
    expect(read.points[1]!.lines).toHaveLength(6);
    expect(read.points[2]!.lines).toEqual(['Контроль за исполнением приказа оставляю за собой.']);
  });

  it('without its annex and the list of those who read it', () => {
    const { points } = readOrder(
      printed(
        preparePaper(
          orderOnPairs,
          askOf(orderOnPairs, USUAL, { subjects: USUAL.pairs.map(({ id }) => id) }),
          USUAL,
        ),
      ),
    )!;
    expect(points[0]!.lines).toEqual(['Утвердить наставнические пары согласно приложению к приказу.']);
    expect(points.flatMap(({ lines }) => lines).join(' ')).not.toMatch(/Приложение|ознакомлены|Морозова/);
  });

  it('with numbers typed by hand, after somebody took the numbering away', () => {
    const file = docxOf([
      'О чём-то',
      'В целях порядка',
      'ПРИКАЗЫВАЮ:',
      '1. Первое.',
      '1.1. Уточнение.',
      '2) лишнее',
      '2. Второе.',
    ]);
    expect(readOrder(file)!.points).toEqual([
      { number: '1', lines: ['Первое.', '1.1. Уточнение.', '2) лишнее'] },
      { number: '2', lines: ['Второе.'] },
    ]);
  });

  it.each([
    ['no order', docxOf(['Письмо', 'Уважаемые коллеги'])],
    ['no Word file', new TextEncoder().encode('приказываю')],
  ])('%s is not taken for one', (_, bytes) => {
    expect(readOrder(bytes)).toBeNull();
  });
});

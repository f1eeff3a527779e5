import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../../../src/documents/fill';
import { ORDER_KINDS } from '../../../../src/documents/kinds/orders/all';
import { arrangePoints } from '../../../../src/documents/points/arrange';
import { expectClean, pointNumbers } from '../../clean-text';
import { textOf as docxText, templateOf } from '../../read-docx';
import { SIXTY_PAIRS, USUAL, WORLDS } from '../../worlds';
import { paperOf, textOf } from './paper';

/** Orders whose points are one paragraph each: the pairs of D20T are as many points as there are pairs. */
const ORDERS = ORDER_KINDS.filter(({ kind, points }) => points.length > 0 && kind !== 'D20T');
const EACH = ORDERS.flatMap((kind) => kind.points.map(({ id }) => [kind.kind, id] as const));

const inSequence = (text: string): void => {
  const numbers = pointNumbers(text.split('=====')[0]!);
  expect(numbers).toEqual(numbers.map((_, i) => i + 1));
};

describe('points', () => {
  it.each(EACH)('%s reads right with «%s» alone', (code, point) => {
    for (const [, world] of WORLDS) {
      const text = textOf(code, { points: [point] }, world);
      expectClean(text);
      inSequence(text);
    }
    expect(pointNumbers(textOf(code, { points: [point] })).length).toBe(2);
  });

  it.each(ORDERS.map(({ kind, points }) => [kind, points] as const))(
    '%s reads right with all of them, and with none',
    (code, points) => {
      const all = textOf(code, { points: points.map(({ id }) => id) });
      inSequence(all);
      expect(pointNumbers(all.split('=====')[0]!)).toHaveLength(points.length + 1);
      expect(pointNumbers(textOf(code, { points: [] }))).toEqual([1]);
    },
  );
});

describe('duties of the curator', () => {
  it('stand as a table with terms in the annex when asked for', () => {
    const [order, annex] = textOf('D03', { fields: { таблица: 'да' } }).split('=====');
    expect(order).toContain('2. Возложить на Лапину Н. О. обязанности согласно приложению.');
    expect(annex).toContain('| 4 | контролировать выполнение дорожной карты | ежемесячно |');
  });

  it('have no annex when their point is off', () => {
    expect(textOf('D03', { points: ['назначить'], fields: { таблица: 'да' } })).not.toContain('Приложение');
  });
});

describe('pay', () => {
  it('of one pair is one sentence', () => {
    expect(textOf('D22', { subjects: ['П-2026-02'] })).toContain(
      '1. Установить Швецу Игорю Павловичу, инструктору по физической культуре, с 07.09.2026 по 31.05.2027 стимулирующую выплату за наставничество в отношении Белых Олега Петровича, инструктора по физической культуре, в размере 2 000 рублей в месяц (дополнительное соглашение от 04.09.2026 № 12).',
    );
  });

  it('of many pairs is a table, names in the nominative', () => {
    const text = textOf('D22', {}, SIXTY_PAIRS);
    expect(text).toContain('1. Установить наставникам выплаты за наставничество согласно приложению.');
    expect(text).toContain('| 60 | ');
    expect(paperOf('D22', {}, SIXTY_PAIRS).names.map(({ source }) => source)).not.toContain(
      'Осадчая Анна Львовна',
    );
  });

  it.each([
    ['10 % должностного оклада', 'в размере 10 % должностного оклада'],
    ['в размере 3 000 рублей', 'в размере 3 000 рублей'],
    ['доплата по приложению 3', '(доплата по приложению 3)'],
  ])('says «%s» as typed', (paySize, words) => {
    const world = { ...USUAL, pairs: USUAL.pairs.map((pair) => ({ ...pair, paySize })) };
    expect(textOf('D22', { subjects: ['П-2026-01'] }, world)).toContain(` ${words} (дополнительное`);
  });
});

describe('the programme of the closing event', () => {
  it('has a column of times when there are times', () => {
    const text = textOf('D41', { fields: { программа: '14.00 | Открытие | заведующий\nИтоги | куратор' } });
    expect(text).toContain('| № | Время | Тема | Кто выступает |\n| 1 | 14.00 | Открытие | заведующий |');
    expect(text).toContain('| 2 |  | Итоги | куратор |');
  });

  it('is no annex when its point is off', () => {
    expect(textOf('D41', { points: ['провести'] })).not.toContain('=====');
  });

  it('does not name sixty pairs one by one', () => {
    expect(textOf('D41', {}, SIXTY_PAIRS)).toContain('Выступления наставнических пар');
  });
});

describe('annexes agree with their order', () => {
  it('the statute and the roadmap take number and date of the order from the register', () => {
    const registered = (kind: string, number: string) => ({ ...USUAL.register[0]!, kind, number });
    const world = {
      ...USUAL,
      register: [
        ...USUAL.register,
        registered('Приказ о Положении', '40-ОД'),
        { ...registered('Приказ о Положении', '41-ОД'), status: 'отменён' },
        registered('Приказ о дорожной карте', '43-ОД'),
      ],
    };
    const offered = (code: 'D02' | 'D05') => {
      const kind = ORDER_KINDS.find((one) => one.kind === code)!;
      return ['номер приказа', 'дата приказа'].map((id) =>
        kind.card.find((field) => field.id === id)!.start!(world),
      );
    };
    expect(offered('D02')).toEqual(['40-ОД', '2026-09-02']);
    expect(offered('D05')).toEqual(['43-ОД', '2026-09-02']);
  });

  it('an order not signed yet leaves room for its number', () => {
    expect(textOf('D05', { fields: { 'номер приказа': '', 'дата приказа': '' } })).toContain(
      'от __________ № __________',
    );
    expect(textOf('D05', { fields: { приложение: '№ 2' } })).toContain('Приложение № 2\nУТВЕРЖДЕНА');
    expect(textOf('D04', { fields: { приложение: '2' } })).toContain('(приложение № 2)');
  });
});

it('the statute follows the limits of the card', () => {
  const text = textOf('D02', {
    fields: { мест: '1', 'до месяцев': '21', 'опыт наставника': '', оплата: 'обязанности', профсоюз: '' },
  });
  expect(text).toContain('не более 1 наставляемого');
  expect(text).toContain('от 3 до 21 месяца');
  expect(text).not.toContain('педагогический стаж');
  expect(text).not.toContain('профсоюзной');
  expect(text).toContain('входит в должностные обязанности');
  expect(text.match(/^\d+\. /gm)).toHaveLength(12);
});

describe('the order that does everything at once', () => {
  const WANTED = [
    { point: 'внедрить' },
    { kind: 'D03', point: 'назначить' },
    { kind: 'D03', point: 'обязанности' },
    { point: 'утвердить' },
    { kind: 'D04', point: 'карта' },
    { kind: 'D04', point: 'доклад' },
  ] as const;
  const points = (code: 'D01' | 'D03' | 'D04') => {
    const own = WANTED.filter((one) => ('kind' in one ? one.kind : 'D01') === code);
    return paperOf(code, { points: own.map(({ point }) => point) });
  };

  it('borrows points of the curator and of the roadmap', () => {
    const borrowed = WANTED.flatMap((one) =>
      'kind' in one ? [{ ...one, bytes: templateOf(one.kind) }] : [],
    );
    const arranged = arrangePoints(templateOf('D01'), WANTED, borrowed);
    if (!arranged.ok) throw new Error(arranged.code);
    expect(arranged.missing).toEqual([]);
    const { data } = points('D01');
    const from = { D03: points('D03').data, D04: points('D04').data };
    const filled = fillTemplate(arranged.bytes, { ...data, из: from });
    if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
    const text = docxText(filled.bytes).replace(/\u00a0/g, ' ');
    expectClean(text);
    expect(text.match(/^\d+\. .{20}/gm)).toEqual([
      '1. Внедрить в МБДОУ «Де',
      '2. Назначить Лапину Нин',
      '3. Возложить на Лапину ',
      '4. Утвердить Положение ',
      '5. Утвердить дорожную к',
      '6. Куратору программы н',
      '7. Контроль за исполнен',
    ]);
  });
});

import type { AskOf } from './ask';

const onAll: AskOf = ({ pairs }) => ({ subjects: pairs.map(({ id }) => id) });

/** What the card of each order is asked in the tests of all kinds. */
export const ORDER_ASKS: Readonly<Record<string, AskOf>> = {
  D03: () => ({
    number: '41-ОД',
    fields: { замещает: 'Гусева Ирина Павловна, заместитель заведующего', доплата: '3 000 рублей в месяц' },
  }),
  D20: onAll,
  D20T: (world) => ({ subjects: world.pairs.slice(0, 3).map(({ id }) => id) }),
};

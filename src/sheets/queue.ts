import { defineSheet, type RowOf } from './schema';

/** Where one document of a mass run is. */
export const QUEUE_STATE = {
  waiting: 'ждёт',
  made: 'готово',
  failed: 'не удалось',
  skipped: 'пропущено',
} as const;

/**
 * What mass runs of documents have made and still have to make, a row a document. Of the program alone: the register
 * is what people look at. It stands before the register, which is therefore written first: a document is never said to
 * be made here and unknown there.
 */
export const queue = defineSheet({
  name: 'Очередь',
  purpose: 'Что ещё предстоит оформить, когда документов много. Лист скрыт, его ведёт программа.',
  programOnly: true,
  hidden: true,
  columns: {
    job: { kind: 'text', header: 'Задание', required: true, width: 170 },
    kind: {
      kind: 'text',
      header: 'Вид',
      required: true,
      width: 70,
      note: 'Код вида документа, например D11.',
    },
    person: { kind: 'text', header: 'Участник', required: true, width: 80 },
    pair: { kind: 'text', header: 'Пара', required: true, width: 100 },
    number: { kind: 'text', header: 'Номер', width: 90 },
    name: { kind: 'text', header: 'Для кого', width: 260 },
    state: { kind: 'text', header: 'Состояние', required: true, width: 110 },
    document: { kind: 'text', ref: 'Документы', header: 'Документ', width: 90 },
    reason: { kind: 'long', header: 'Почему', width: 380 },
  },
});
export type QueueRow = RowOf<typeof queue>;

import { defineSheet, type RowOf } from './schema';

/** One paper, one row: each consent is a document of its own (152-ФЗ, change of 01.09.2025). */
export const consents = defineSheet({
  name: 'Согласия',
  idPrefix: 'С',
  purpose: 'Кто какое согласие дал, до какого числа оно действует и где лежит бумага.',
  tabColor: '#188038',
  columns: {
    id: { kind: 'text', header: 'Код', aliases: ['№', 'ID'], width: 64 },
    person: { kind: 'text', header: 'Код участника', required: true, width: 90 },
    name: { kind: 'text', header: 'ФИО', computed: true, width: 220 },
    kind: { kind: 'choice', from: 'consentKind', header: 'Вид согласия', required: true, width: 170 },
    pair: { kind: 'text', ref: 'Пары', header: 'Пара', width: 90 },
    date: {
      kind: 'date',
      header: 'Дата',
      aliases: ['Дата согласия', 'Подписано'],
      required: true,
      width: 100,
    },
    until: { kind: 'date', header: 'Действует до', width: 100 },
    withdrawn: { kind: 'date', header: 'Отозвано', width: 100 },
    allowed: {
      kind: 'list',
      header: 'Что разрешено размещать',
      width: 220,
      note: 'Только для сайта, через точку с запятой, как в согласии: ФИО; должность; категория и стаж; участие и результаты; материалы и отзыв. Пусто: ФИО, должность и участие.',
    },
    paper: { kind: 'text', header: 'Где лежит бумага', aliases: ['Место хранения'], width: 160 },
    note: { kind: 'long', header: 'Примечание', width: 160 },
  },
});
export type Consent = RowOf<typeof consents>;

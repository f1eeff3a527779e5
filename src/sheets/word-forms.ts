import { defineSheet, type RowOf } from './schema';

/** What a remembered word names; it tells whose accusative equals the genitive. */
export const WORD_KIND = {
  name: 'имя',
  position: 'должность',
  organisation: 'организация',
  other: 'другое',
} as const;

/** Forms of names, positions and organisations that people corrected; documents take them as they stand. */
export const wordForms = defineSheet({
  name: 'Склонение',
  idPrefix: 'СК',
  purpose:
    'Как склонять имена, должности и организации, если программа не уверена или склоняет иначе, чем принято у вас.',
  columns: {
    id: { kind: 'text', header: 'Код', width: 80 },
    word: {
      kind: 'text',
      header: 'Слово или имя',
      required: true,
      width: 300,
      note: 'Так, как оно записано на других листах: в именительном падеже.',
    },
    kind: { kind: 'choice', from: 'wordKind', header: 'Что это', width: 120 },
    genitive: {
      kind: 'text',
      header: 'Кого, чего',
      aliases: ['Родительный', 'Род. падеж'],
      width: 260,
      note: 'Пустую ячейку программа заполнит в документе по своим правилам.',
    },
    dative: { kind: 'text', header: 'Кому, чему', aliases: ['Дательный', 'Дат. падеж'], width: 260 },
    accusative: {
      kind: 'text',
      header: 'Кого, что (назначить)',
      aliases: ['Винительный', 'Вин. падеж'],
      width: 260,
    },
    instrumental: { kind: 'text', header: 'Кем, чем', aliases: ['Творительный', 'Твор. падеж'], width: 260 },
    prepositional: {
      kind: 'text',
      header: 'О ком, о чём',
      aliases: ['Предложный', 'Предл. падеж'],
      width: 260,
    },
    fixed: { kind: 'flag', header: 'Не склонять', width: 100 },
    note: { kind: 'long', header: 'Примечание', width: 260 },
  },
});
export type WordFormsRow = RowOf<typeof wordForms>;

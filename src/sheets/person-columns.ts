import type { ColumnSpec } from './schema';

/** How to reach a person; in both banks. */
export const CONTACTS = {
  phone: {
    kind: 'text',
    header: 'Телефон',
    aliases: ['Контактные данные', 'Контактные данные для связи'],
    width: 130,
  },
  email: {
    kind: 'text',
    header: 'Электронная почта',
    aliases: ['E-mail', 'Почта', 'Эл. почта'],
    width: 170,
  },
} as const satisfies Record<string, ColumnSpec>;

/** Forms of the name that a person corrected; they win over the rules of declension. */
export const NAME_FORMS = {
  genitive: {
    kind: 'text',
    header: 'ФИО: кого',
    aliases: ['Род. падеж'],
    width: 150,
    note: 'Заполняйте, только если программа склоняет неверно.',
  },
  dative: { kind: 'text', header: 'ФИО: кому', aliases: ['Дат. падеж'], width: 150 },
  accusative: { kind: 'text', header: 'ФИО: кого (назначить)', aliases: ['Вин. падеж'], width: 150 },
  instrumental: { kind: 'text', header: 'ФИО: кем', aliases: ['Твор. падеж'], width: 150 },
  prepositional: { kind: 'text', header: 'ФИО: о ком', aliases: ['Предл. падеж'], width: 150 },
} as const satisfies Record<string, ColumnSpec>;

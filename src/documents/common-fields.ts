import type { Fields } from './kind';

/** Tags that every document has (domain rule §2.2). */
export const COMMON: Fields = {
  'организация.полное': 'phrase',
  'организация.краткое': 'text',
  'организация.учредитель': 'text',
  'организация.адрес': 'text',
  'организация.телефон': 'text',
  'организация.почта': 'text',
  'организация.инн': 'text',
  'организация.огрн': 'text',
  'организация.сайт': 'text',
  'руководитель.фио': 'name',
  'руководитель.должность': 'phrase',
  'руководитель.основание': 'text',
  'куратор.фио': 'name',
  'куратор.должность': 'phrase',
  проект: 'flag',
  пробелы: { each: 'text' },
};

export const MENTOR: Fields = {
  'наставник.фио': 'name',
  'наставник.должность': 'phrase',
  'наставник.категория': 'text',
};

export const MENTEE: Fields = {
  'наставляемый.фио': 'name',
  'наставляемый.должность': 'phrase',
  'наставляемый.стаж': 'text',
};

export const TERM: Fields = { с: 'date', по: 'date', 'форма и вид': 'text' };

export const ACQUAINTED: Fields = {
  ознакомить: { each: { '№': 'number', фио: 'name', должность: 'phrase' } },
};

export const WORKER: Fields = { ...COMMON, 'работник.фио': 'name', 'работник.должность': 'phrase' };

/** Tags of the frame of every order: head, preamble, control, acquaintance. */
export const ORDER_FRAME: Fields = {
  ...COMMON,
  номер: 'text',
  дата: 'date',
  место: 'text',
  год: 'text',
  заголовок: 'text',
  основание: 'text',
  'контроль.фио': 'name',
  'контроль.должность': 'phrase',
  ...ACQUAINTED,
};

/** Tags of a paper with a date and perhaps a number that is no order. */
export const PAPER_FRAME: Fields = {
  ...COMMON,
  номер: 'text',
  дата: 'date',
  место: 'text',
  год: 'text',
  заголовок: 'text',
};

/** Flags `{{#пункт.имя}}` of the points an order may have. */
export const pointFields = (points: readonly { readonly id: string }[]): Fields =>
  Object.fromEntries(points.map(({ id }) => [`пункт.${id}`, 'flag' as const]));

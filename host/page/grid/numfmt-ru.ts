import * as numfmt from 'numfmt';

/**
 * Number formats the Russian way. The build gives this module to the grid in place of `numfmt`: the grid asks
 * without a locale and would read `02.09.2024` as 9 February and show decimals with a dot.
 */
export * from 'numfmt';

const ru = { locale: 'ru' } as const;

export const format: typeof numfmt.format = (pattern, value, options) =>
  numfmt.format(pattern, value, { ...options, ...ru });
export const formatColor: typeof numfmt.formatColor = (pattern, value, options) =>
  numfmt.formatColor(pattern, value, { ...options, ...ru });
export const parseValue: typeof numfmt.parseValue = (text) => numfmt.parseValue(text, ru);
export const parseNumber: typeof numfmt.parseNumber = (text) => numfmt.parseNumber(text, ru);
export const parseDate: typeof numfmt.parseDate = (text) => numfmt.parseDate(text, ru);
export const parseTime: typeof numfmt.parseTime = (text) => numfmt.parseTime(text, ru);
export const parseBool: typeof numfmt.parseBool = (text) => numfmt.parseBool(text, ru);

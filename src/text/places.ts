/** Where something stands, as people find it. */

/** «Дорожная карта, строка 7»: a row of a sheet. */
export const rowPlace = (sheet: string, row: number): string => `${sheet}, строка ${row}`;

/** The plan's own number without the full stop after it: «1.6.» → «1.6». */
export const plainNumber = (number: string): string => number.replace(/\.$/, '');

/** «в пункте 1.6», «в строке «Формирование пар»»: the plan's own number is not a row of the sheet. */
export const inPlanRow = (name: string): string =>
  /^\d/.test(name) ? `в пункте ${plainNumber(name)}` : `в строке «${name}»`;

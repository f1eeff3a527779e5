import { type Book, cellAt, type Sheet, sheetById } from './book';
import { displayText, showsDate } from './display';
import { cellName, contains, eachCell, subtract } from './rect';
import type { Rect, Validation, ValidationRule } from './snapshot';
import type { Placed } from './write';

/** The validation of a cell; a later one covers an earlier one. */
export const validationAt = (sheet: Sheet, r: number, c: number): Validation | null =>
  [...sheet.validations].reverse().find((one) => one.ranges.some((range) => contains(range, r, c))) ?? null;

/** Google's sentence when a refusing validation does not accept the new cell, else `null`. Clearing is always accepted. */
export function refusal(book: Book, sheet: Sheet, { r, c, cell }: Placed): string | null {
  if (sheet.validations.length === 0 || (cell.value === undefined && cell.formula === undefined)) return null;
  const validation = validationAt(sheet, r, c);
  if (!validation || validation.allowInvalid || cell.formula !== undefined) return null;
  if (accepts(book, validation.rule, cell, cell.style)) return null;
  return (
    validation.help ??
    `The data you entered in cell ${cellName(r, c)} violates the data validation rules set on this cell.`
  );
}

function accepts(
  book: Book,
  rule: ValidationRule,
  { value }: Placed['cell'],
  style: number | undefined,
): boolean {
  const format = style === undefined ? undefined : book.styles.list[style]?.numberFormat;
  const shown = displayText(value, format, book.locale);
  switch (rule.kind) {
    case 'list':
      return rule.values.includes(shown) || rule.values.includes(String(value));
    case 'listRange':
      return listedValues(book, rule.sheetId, rule.range).has(shown);
    case 'date':
      return typeof value === 'number' && showsDate(format);
    case 'checkbox':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number' && value >= (rule.min ?? -Infinity) && value <= (rule.max ?? Infinity);
  }
}

/** Texts shown in the cells a list is taken from. */
function listedValues(book: Book, sheetId: number, range: Rect): Set<string> {
  const sheet = sheetById(book, sheetId);
  const values = new Set<string>();
  for (const { r, c } of eachCell(range)) {
    const cell = cellAt(sheet, r, c);
    const format = cell?.style === undefined ? undefined : book.styles.list[cell.style]?.numberFormat;
    if (cell?.value !== undefined) values.add(displayText(cell.value, format, book.locale));
  }
  return values;
}

/** The sheet's validations with `rule` on the rectangle instead of what was there; `null` takes them away. */
export function withValidation(
  validations: readonly Validation[],
  area: Rect,
  rule: Omit<Validation, 'ranges'> | null,
): Validation[] {
  const rest = validations
    .map((one) => ({ ...one, ranges: one.ranges.flatMap((range) => subtract(range, area)) }))
    .filter((one) => one.ranges.length > 0);
  return rule ? [...rest, { ...rule, ranges: [area] }] : rest;
}

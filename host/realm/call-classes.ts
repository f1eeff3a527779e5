import type { CallCounts } from './protocol';

/**
 * What a service call costs on Google: reads and writes move data of a sheet or of Drive, the rest is bookkeeping.
 * Names are `Class.method`; the first matching line counts.
 */
const CLASSES: readonly (readonly [RegExp, keyof CallCounts])[] = [
  [/^Drive\.Files\.export$/, 'exports'],
  [/^Drive\.Files\.(create|copy)$/, 'creates'],
  [/^Drive\.Files\.(get|list)$/, 'reads'],
  [/^Drive\.Files\.(update|remove)$/, 'writes'],
  [/^(Properties|Cache)\./, 'properties'],
  [
    /^Range\.get(Values?|DisplayValues?|Formulas?|NumberFormats?|Notes?|Backgrounds?|DataValidations?)$/,
    'reads',
  ],
  [/^Range\.(isBlank|getFontColors?|getFontWeights?|getWraps?|getMergedRanges)$/, 'reads'],
  // getDataRange only says where the data stand; the values move with the getValues that follows.
  [/^Sheet\.(getLastRow|getLastColumn|getConditionalFormatRules|getProtections)$/, 'reads'],
  [
    /^(Range|RangeList)\.(set|clear|merge|breakApart|sort|copyTo|insert|delete|create|protect|trim|check|uncheck)/,
    'writes',
  ],
  [/^Sheet\.(set|clear|insert|delete|append|sort|hide|unhide|show|auto|protect|copy)/, 'writes'],
  [
    /^Spreadsheet\.(insert|delete|duplicate|rename|setNamedRange|removeNamedRange|setSpreadsheet|moveActive)/,
    'writes',
  ],
  [/^(Filter|Protection)\.(set|remove|sort)/, 'writes'],
];

export const classOfCall = (name: string): keyof CallCounts =>
  CLASSES.find(([pattern]) => pattern.test(name))?.[1] ?? 'other';

/** Sums calls by name into the classes. */
export function countCalls(calls: Readonly<Record<string, number>>): CallCounts {
  const counts: CallCounts = { reads: 0, writes: 0, exports: 0, creates: 0, properties: 0, other: 0 };
  for (const [name, times] of Object.entries(calls)) counts[classOfCall(name)] += times;
  return counts;
}

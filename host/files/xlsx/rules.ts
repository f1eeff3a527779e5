import { rectName } from '../../book/rect';
import type { Rect, Validation, ValidationRule } from '../../book/snapshot';
import { parseReference, sheetReference } from './a1';
import { HINT_LIMIT, lengthen, listReference, shorten } from './facts';
import type { FileOperator, FileValidation } from './file-book';

/** Data validation of the model and of the format. */

/** Bounds of a rule that asks for any number: the format always compares. */
const ANY_NUMBER = 1e300;
/** A list inside a rule is one quoted text of at most 255 characters, separated by commas. */
const LIST_LIMIT = 255;

export interface RuleWriter {
  /** Name of the sheet inside the file. */
  sheetName(id: number): string | undefined;
  /** Collects lists that do not fit into a rule. */
  lists: string[][];
  rest: string[];
}

/** The rule as the format writes it; undefined when it points at a sheet that is gone. */
export function writeRule(validation: Validation, to: RuleWriter): FileValidation | undefined {
  const rule = ruleFormulas(validation.rule, validation.ranges, to);
  if (!rule || validation.ranges.length === 0) return undefined;
  return {
    ...rule,
    ranges: validation.ranges,
    strict: !validation.allowInvalid,
    ...(validation.help === undefined ? {} : { help: shorten(validation.help, HINT_LIMIT, to.rest) }),
  };
}

type Formulas = Pick<FileValidation, 'type' | 'operator' | 'formulas'>;

function ruleFormulas(rule: ValidationRule, ranges: Rect[], to: RuleWriter): Formulas | undefined {
  switch (rule.kind) {
    case 'list':
      return { type: 'list', formulas: [listFormula(rule.values, to.lists)] };
    case 'listRange': {
      const sheet = to.sheetName(rule.sheetId);
      return sheet === undefined
        ? undefined
        : { type: 'list', formulas: [sheetReference(sheet, rule.range)] };
    }
    case 'date':
      return { type: 'date', operator: 'greaterThanOrEqual', formulas: ['1'] };
    case 'number':
      return numberFormulas(rule.min, rule.max);
    case 'checkbox': {
      const first = ranges[0] && rectName({ ...ranges[0], rows: 1, columns: 1 });
      return { type: 'custom', formulas: [`ISLOGICAL(${first})`] };
    }
  }
}

function listFormula(values: string[], lists: string[][]): string {
  const inline = values.join(',');
  const fits =
    inline.length <= LIST_LIMIT && values.every((value) => /^[^\s",]([^",\n\r\t]*[^\s",])?$/.test(value));
  if (fits && values.length > 0 && inline !== 'TRUE,FALSE') return `"${inline}"`;
  lists.push(values);
  return listReference(lists.length - 1, Math.max(values.length, 1));
}

function numberFormulas(min: number | undefined, max: number | undefined): Formulas {
  if (min !== undefined && max === undefined) {
    return { type: 'decimal', operator: 'greaterThanOrEqual', formulas: [String(min)] };
  }
  if (max !== undefined && min === undefined) {
    return { type: 'decimal', operator: 'lessThanOrEqual', formulas: [String(max)] };
  }
  const bounds = [min ?? -ANY_NUMBER, max ?? ANY_NUMBER].map(String);
  return { type: 'decimal', operator: 'between', formulas: bounds };
}

export interface RuleReader {
  /** Name of the sheet the rule stands on. */
  home: string;
  sheetId(name: string): number | undefined;
  /** Values of a list kept beside the facts. */
  list(rect: Rect): string[];
  isFactsSheet(name: string): boolean;
  /** What a named range stands for. */
  reference(name: string): string | undefined;
  rest: readonly string[];
}

/** The rule of the model; undefined for rules it has no kind for (times, text lengths, own formulas). */
export function readRule(validation: FileValidation, from: RuleReader): Validation | undefined {
  const rule = ruleOf(validation, from);
  if (!rule || validation.ranges.length === 0) return undefined;
  return {
    ranges: validation.ranges,
    rule,
    allowInvalid: !validation.strict,
    ...(validation.help ? { help: lengthen(validation.help, from.rest) } : {}),
  };
}

function ruleOf(validation: FileValidation, from: RuleReader): ValidationRule | undefined {
  const [first = '', second] = validation.formulas;
  switch (validation.type) {
    case 'list':
      return listRule(first.replace(/^=/, ''), from);
    case 'date':
      return { kind: 'date' };
    case 'custom':
      return /^=?ISLOGICAL\(/i.test(first) ? { kind: 'checkbox' } : undefined;
    case 'whole':
    case 'decimal':
      return numberRule(validation.operator ?? 'between', bound(first), bound(second));
  }
}

function listRule(formula: string, from: RuleReader): ValidationRule | undefined {
  if (formula.startsWith('"')) {
    const values = formula.slice(1, -1).replaceAll('""', '"').split(',');
    if (values.join().toUpperCase() === 'TRUE,FALSE') return { kind: 'checkbox' };
    return { kind: 'list', values: values.map((value) => value.trim()) };
  }
  const place = parseReference(formula, from.home) ?? parseReference(from.reference(formula) ?? '');
  if (!place) return undefined;
  if (from.isFactsSheet(place.sheet)) return { kind: 'list', values: from.list(place.rect) };
  const sheetId = from.sheetId(place.sheet);
  return sheetId === undefined ? undefined : { kind: 'listRange', sheetId, range: place.rect };
}

function bound(formula: string | undefined): number | undefined {
  const value = formula === undefined || formula === '' ? Number.NaN : Number(formula);
  return Number.isFinite(value) && Math.abs(value) < ANY_NUMBER ? value : undefined;
}

/** Strict comparisons become inclusive ones: the model has no others. */
function numberRule(
  operator: FileOperator,
  first: number | undefined,
  second: number | undefined,
): ValidationRule | undefined {
  const from = (min: number | undefined, max: number | undefined): ValidationRule => ({
    kind: 'number',
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  });
  switch (operator) {
    case 'between':
      return from(first, second);
    case 'equal':
      return from(first, first);
    case 'greaterThan':
    case 'greaterThanOrEqual':
      return from(first, undefined);
    case 'lessThan':
    case 'lessThanOrEqual':
      return from(undefined, first);
    default:
      return undefined;
  }
}

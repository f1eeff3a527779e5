import { cellAt, sheetById } from '../../book/book';
import { displayText } from '../../book/display';
import type { Rect, Validation, ValidationRule } from '../../book/snapshot';
import { SHEET_ENUMS } from '../enums';
import { refuse } from '../exception';
import { state } from '../execution';
import { chains, gives, instance, serviceClass, stateOf } from '../service';
import { mapCells, type RangeState, sheetOf } from './range-state';

/** A rule without its ranges; builders change their own copy. */
export type RuleState = { rule: ValidationRule | null } & Omit<Validation, 'ranges' | 'rule'>;

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type DataValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const criteria = (rule: ValidationRule) => {
  const kinds = SHEET_ENUMS.DataValidationCriteria;
  if (rule.kind === 'list') return kinds.VALUE_IN_LIST;
  if (rule.kind === 'listRange') return kinds.VALUE_IN_RANGE;
  if (rule.kind === 'date') return kinds.DATE_IS_VALID_DATE;
  if (rule.kind === 'checkbox') return kinds.CHECKBOX;
  if (rule.max === undefined) return kinds.NUMBER_GREATER_THAN_OR_EQUAL_TO;
  return rule.min === undefined ? kinds.NUMBER_LESS_THAN_OR_EQUAL_TO : kinds.NUMBER_BETWEEN;
};

function criteriaValues(rule: ValidationRule): unknown[] {
  if (rule.kind === 'list') return [[...rule.values], true];
  if (rule.kind === 'number') return [rule.min, rule.max].filter((value) => value !== undefined);
  return rule.kind === 'listRange' ? [rangeText(rule.sheetId, rule.range), true] : [];
}

/** Ranges come back as their shown values: enough to compare, and no cycle of classes. */
function rangeText(sheetId: number, range: Rect): string[] {
  const sheet = sheetById(state.book, sheetId);
  return mapCells({ sheetId, area: range }, (r, c) =>
    displayText(cellAt(sheet, r, c)?.value, undefined, state.book.locale),
  ).flat();
}

const read = {
  getAllowInvalid: gives('', (self: RuleState) => self.allowInvalid),
  getHelpText: gives('', (self: RuleState) => self.help ?? null),
  getCriteriaType: gives('', (self: RuleState) => (self.rule ? criteria(self.rule) : null)),
  getCriteriaValues: gives('', (self: RuleState) => (self.rule ? criteriaValues(self.rule) : [])),
};

const dataValidation = serviceClass<DataValidation, RuleState>('SpreadsheetApp.DataValidation', {
  ...read,
  copy: gives('', (self) => builderOf(self)),
});

const builder = serviceClass<DataValidationBuilder, RuleState>('SpreadsheetApp.DataValidationBuilder', {
  ...read,
  requireValueInList: chains('?[] | ?[] b', (self, values: unknown[]) => {
    self.rule = { kind: 'list', values: values.map(String) };
  }),
  requireValueInRange: chains('Range | Range b', (self, range: object) => {
    const { sheetId, area } = stateOf<RangeState>(range);
    sheetOf({ sheetId });
    self.rule = { kind: 'listRange', sheetId, range: area };
  }),
  requireDate: chains('', (self) => {
    self.rule = { kind: 'date' };
  }),
  requireCheckbox: chains('', (self) => {
    self.rule = { kind: 'checkbox' };
  }),
  requireNumberBetween: chains('n n', (self, min: number, max: number) => {
    self.rule = { kind: 'number', min, max };
  }),
  requireNumberGreaterThanOrEqualTo: chains('n', (self, min: number) => {
    self.rule = { kind: 'number', min };
  }),
  requireNumberLessThanOrEqualTo: chains('n', (self, max: number) => {
    self.rule = { kind: 'number', max };
  }),
  setAllowInvalid: chains('b', (self, allow: boolean) => {
    self.allowInvalid = allow;
  }),
  setHelpText: chains('s~', (self, help: string | null) => {
    if (help === null) delete self.help;
    else self.help = help;
  }),
  build: gives('', (self) => {
    if (!self.rule) refuse('The data validation rule has no criteria.');
    return instance(dataValidation, { ...self });
  }),
  copy: gives('', (self) => builderOf(self)),
});

const builderOf = (rule: RuleState): object => instance(builder, { ...rule });

/** Wraps a stored validation for the script. */
export const validationObject = ({ ranges: _ranges, ...rule }: Validation): object =>
  instance<RuleState>(dataValidation, rule);

/** A new builder: invalid input is only flagged unless the rule says otherwise, as on Google. */
export const newDataValidation = (): object => builderOf({ rule: null, allowInvalid: true });

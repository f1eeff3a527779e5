import type { CellStyle, ConditionalFormat, Rect } from '../../book/snapshot';
import { withChange } from '../../book/styles';
import { refuse } from '../exception';
import { chains, gives, instance, serviceClass, stateOf } from '../service';
import { rangeObject } from './range';
import { colorOf } from './range-format';
import type { RangeState } from './range-state';

interface FormatRuleState {
  sheetId: number;
  ranges: Rect[];
  formula: string;
  style: CellStyle;
}

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

const read = {
  getRanges: gives('', (self: FormatRuleState) =>
    self.ranges.map((area) => rangeObject({ sheetId: self.sheetId, area })),
  ),
};

const rule = serviceClass<Rule, FormatRuleState>('SpreadsheetApp.ConditionalFormatRule', {
  ...read,
  copy: gives('', (self) => builderOf(self)),
});

const setStyle = (self: FormatRuleState, change: Parameters<typeof withChange>[1]): void => {
  self.style = withChange(self.style, change);
};

const builder = serviceClass<Builder, FormatRuleState>('SpreadsheetApp.ConditionalFormatRuleBuilder', {
  ...read,
  setRanges: chains('Range[]', (self, ranges: object[]) => {
    const states = ranges.map((range) => stateOf<RangeState>(range));
    self.sheetId = states[0]?.sheetId ?? refuse('Conditional format rule must have at least one range.');
    self.ranges = states.map(({ area }) => ({ ...area }));
  }),
  whenFormulaSatisfied: chains('s', (self, formula: string) => {
    self.formula = formula;
  }),
  setBackground: chains('s~', (self, color: string | null) =>
    setStyle(self, { background: color === null ? null : (colorOf(color) ?? null) }),
  ),
  setFontColor: chains('s~', (self, color: string | null) =>
    setStyle(self, { color: color === null ? null : (colorOf(color) ?? null) }),
  ),
  setBold: chains('b~', (self, on: boolean | null) => setStyle(self, { bold: on })),
  setItalic: chains('b~', (self, on: boolean | null) => setStyle(self, { italic: on })),
  setStrikethrough: chains('b~', (self, on: boolean | null) => setStyle(self, { strike: on })),
  setUnderline: chains('b~', (self, on: boolean | null) => setStyle(self, { underline: on })),
  build: gives('', (self) => {
    if (self.ranges.length === 0) refuse('Conditional format rule must have at least one range.');
    if (!self.formula) refuse('Conditional format rule must have a condition.');
    return instance(rule, { ...self });
  }),
  copy: gives('', (self) => builderOf(self)),
});

const builderOf = (self: FormatRuleState): object => instance(builder, { ...self });

/** Only rules by formula exist here: text conditions lose their text in `.xlsx` (docs/oddities.md). */
export const newConditionalFormatRule = (): object =>
  builderOf({ sheetId: -1, ranges: [], formula: '', style: {} });

export const ruleObject = (sheetId: number, { ranges, formula, style }: ConditionalFormat): object =>
  instance(rule, { sheetId, ranges, formula, style });

/** What the sheet keeps of a rule object. */
export function ruleOf(object: object): ConditionalFormat {
  const { ranges, formula, style } = stateOf<FormatRuleState>(object);
  return { ranges, formula, style };
}

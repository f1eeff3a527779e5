/** An enum of a service: compared by identity, printed and serialized by name. */
export interface EnumValue {
  readonly enumName: string;
  toString(): string;
  toJSON(): string;
  name(): string;
  ordinal(): number;
}

const owners = new WeakMap<object, string>();

export const enumOf = (value: unknown): string | null =>
  typeof value === 'object' && value !== null ? (owners.get(value) ?? null) : null;

function makeEnum(enumName: string, names: string): Readonly<Record<string, EnumValue>> {
  const values: Record<string, EnumValue> = {};
  names.split(' ').forEach((name, ordinal) => {
    const value: EnumValue = Object.freeze({
      enumName,
      toString: () => name,
      toJSON: () => name,
      name: () => name,
      ordinal: () => ordinal,
    });
    owners.set(value, enumName);
    values[name] = value;
  });
  return Object.freeze(values);
}

const table = <K extends string>(names: Record<K, string>): Record<K, Readonly<Record<string, EnumValue>>> =>
  Object.fromEntries(
    Object.entries<string>(names).map(([name, values]) => [name, makeEnum(name, values)]),
  ) as Record<K, Readonly<Record<string, EnumValue>>>;

/** Enums hanging on `SpreadsheetApp`. */
export const SHEET_ENUMS = table({
  WrapStrategy: 'WRAP OVERFLOW CLIP',
  BorderStyle: 'DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK DOUBLE',
  ProtectionType: 'RANGE SHEET',
  SheetType: 'GRID OBJECT DATASOURCE',
  Dimension: 'COLUMNS ROWS',
  Direction: 'UP DOWN PREVIOUS NEXT',
  CopyPasteType:
    'PASTE_NORMAL PASTE_NO_BORDERS PASTE_FORMAT PASTE_FORMULA PASTE_DATA_VALIDATION PASTE_VALUES PASTE_CONDITIONAL_FORMATTING PASTE_COLUMN_WIDTHS',
  DataValidationCriteria:
    'DATE_IS_VALID_DATE NUMBER_BETWEEN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN_OR_EQUAL_TO VALUE_IN_LIST VALUE_IN_RANGE CHECKBOX',
});

export const SCRIPT_ENUMS = table({
  AuthMode: 'NONE CUSTOM_FUNCTION LIMITED FULL',
  AuthorizationStatus: 'REQUIRED NOT_REQUIRED',
  EventType: 'CLOCK ON_OPEN ON_EDIT ON_FORM_SUBMIT ON_CHANGE ON_EVENT_UPDATED',
  TriggerSource: 'SPREADSHEETS CLOCK FORMS DOCUMENTS CALENDAR',
  WeekDay: 'SUNDAY MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY',
});

export const UTILITIES_ENUMS = table({
  DigestAlgorithm: 'MD2 MD5 SHA_1 SHA_256 SHA_384 SHA_512',
  Charset: 'US_ASCII UTF_8',
});

export const HTML_ENUMS = table({
  SandboxMode: 'EMULATED IFRAME NATIVE',
  XFrameOptionsMode: 'ALLOWALL DEFAULT',
});

export const UI_ENUMS = table({
  Button: 'CLOSE OK CANCEL YES NO',
  ButtonSet: 'OK OK_CANCEL YES_NO YES_NO_CANCEL',
});

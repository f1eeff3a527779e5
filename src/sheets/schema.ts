import type { CivilDate } from '../domain/calendar/civil-date';

/**
 * Kinds of columns. `text` and `long` are plain text cells (`@`), `date` a real date, `list` several values
 * separated by «;», `flag` да/нет. `from` names a list of «Справочники» or the sheet whose ids are offered.
 */
export type Column =
  | { kind: 'text' | 'long'; from?: ListName | undefined; ref?: string | undefined }
  | { kind: 'choice'; from: ListName }
  | { kind: 'list'; from?: ListName }
  | { kind: 'date' }
  | { kind: 'number' }
  | { kind: 'flag' };

/** Names of the editable lists on «Справочники»; the values are in `lists.ts`. */
export type ListName =
  | 'form'
  | 'pairKind'
  | 'roleModel'
  | 'mentorType'
  | 'menteeCategory'
  | 'category'
  | 'topics'
  | 'personStatus'
  | 'pairStatus'
  | 'endReason'
  | 'roadmapStatus'
  | 'consentKind'
  | 'meetingKind'
  | 'mode'
  | 'payKind'
  | 'documentStatus'
  | 'position'
  | 'gender'
  | 'itemStatus'
  | 'eventKind'
  | 'eventLevel'
  | 'rewardKind'
  | 'condition'
  | 'yesNo'
  | 'archetype'
  | 'matchingEntry'
  | 'calendarKind'
  | 'wordKind';

export type ColumnSpec = Column & {
  /** Header text as the program writes it. */
  readonly header: string;
  /** Other headers by which the column is recognised (any case, ё/е, punctuation and spaces ignored). */
  readonly aliases?: readonly string[];
  /** A sheet without this column cannot be worked with. */
  readonly required?: true;
  /** Computed by the program; a value typed by hand is overwritten. */
  readonly computed?: true;
  /** Width in pixels. */
  readonly width?: number;
  /** What the reader sees as a note on the header. */
  readonly note?: string;
};

export interface SheetSchema<C extends Record<string, ColumnSpec> = Record<string, ColumnSpec>> {
  /** Tab name. */
  readonly name: string;
  /** Prefix of row ids, `Н` gives `Н-07`; absent when rows have no ids of their own. */
  readonly idPrefix?: string;
  /** One sentence for the guide: what the sheet is for. */
  readonly purpose: string;
  /** Rows are written by the program only; people get a warning when they type here. */
  readonly programOnly?: true;
  /** Nobody needs to see it; made hidden, and left as it is when somebody shows it. */
  readonly hidden?: true;
  readonly tabColor?: string;
  readonly columns: C;
  /** Conditional formats: rows whose column holds one of the values get the look. */
  readonly marks?: readonly Mark[];
}

export interface Mark<K extends string = string> {
  readonly column: K;
  readonly values: readonly string[];
  readonly look: Look;
}

/** Looks are never colour alone: the cell also says the word. */
export type Look = 'bad' | 'ask' | 'good' | 'quiet';

type ValueOf<S extends ColumnSpec> = S extends { kind: 'date' }
  ? CivilDate | null
  : S extends { kind: 'number' }
    ? number | null
    : S extends { kind: 'flag' }
      ? boolean
      : S extends { kind: 'list' }
        ? readonly string[]
        : string;

/** Row type of a schema: text `''`, dates and numbers `null`, lists `[]` when the cell is empty. */
export type RowOf<S> = S extends SheetSchema<infer C> ? { [K in keyof C]: ValueOf<C[K]> } : never;

/** A row with nothing in it, to write over one that goes. */
export const emptyRow = (schema: SheetSchema): Record<string, ''> =>
  Object.fromEntries(Object.keys(schema.columns).map((key) => [key, '']));

/** Keeps the literal types of a schema, so that {@link RowOf} can read them; marks may name only its columns. */
export const defineSheet = <const C extends Record<string, ColumnSpec>>(
  schema: SheetSchema<C> & { readonly marks?: readonly Mark<keyof C & string>[] },
): SheetSchema<C> => schema;

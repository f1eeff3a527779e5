import type { CivilDate } from '../domain/calendar/civil-date';
import { shortDate } from '../domain/calendar/civil-date';
import type { Case, Forms, Gender } from '../domain/language/types';

/** What a tag can show. Text is shown as it is: `{{`, `<`, `&`, `$` in it have no meaning. */
export type Leaf = string | number | boolean | DateValue | NameValue | PhraseValue;

/** A group of tags: a nested record, a list for a block, or one value. */
export type Value = Leaf | readonly Value[] | DocumentData;

/** Values of a document by their Russian names; `{{организация.полное}}` is `data['организация']['полное']`. */
export interface DocumentData {
  readonly [name: string]: Value;
}

/** `null` shows as nothing and makes a block about it vanish. */
export interface DateValue {
  readonly type: 'date';
  readonly date: CivilDate | null;
}

export type NameLook = 'full' | 'after' | 'before';

/** A personal name in all cases; `shown` says which form a filter chose. */
export interface NameValue {
  readonly type: 'name';
  readonly looks: Readonly<Record<NameLook, Forms>>;
  readonly gender: Gender | null;
  readonly shown: { readonly case: Case; readonly look: NameLook };
}

/** A position or another phrase in all cases. */
export interface PhraseValue {
  readonly type: 'phrase';
  readonly forms: Forms;
  readonly shown: Case;
}

export const dateValue = (date: CivilDate | null): DateValue => ({ type: 'date', date });

export const phraseValue = (forms: Forms): PhraseValue => ({ type: 'phrase', forms, shown: 'им' });

export type LeafType = 'text' | 'number' | 'flag' | 'date' | 'name' | 'phrase';

/** The type of a value that is not a list or a record; `null` for those two. */
export function leafType(value: Value): LeafType | null {
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'flag';
  const type = (value as { type?: unknown }).type;
  return type === 'date' || type === 'name' || type === 'phrase' ? type : null;
}

export const isLeaf = (value: Value): value is Leaf => leafType(value) !== null;

export const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

/** The value as it stands in the document. */
export function showLeaf(value: Leaf): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'да' : 'нет';
  if (value.type === 'date') return value.date === null ? '' : shortDate(value.date);
  if (value.type === 'name') return value.looks[value.shown.look][value.shown.case];
  return value.forms[value.shown];
}

/** False for `''`, `false`, no date, an empty list, and a record of which nothing is filled. */
export function isFilled(value: Value): boolean {
  if (typeof value === 'boolean') return value;
  if (isList(value)) return value.length > 0;
  if (isLeaf(value)) return showLeaf(value).trim() !== '';
  return Object.values(value).some(isFilled);
}

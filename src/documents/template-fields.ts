import { withRussianLetters } from '../domain/language/look-alike';
import { DOCUMENT_KINDS } from './catalog';
import type { Fields, ListField } from './kind';
import type { FoundTag } from './scan-tags';
import { canonical, pathText } from './tags';
import type { LeafType } from './values';

/** A tag that may stand at some place, with its full name: inside `{{#наставник}}` «фио» is `наставник.фио`. */
export interface Known {
  readonly path: string;
  readonly field: LeafType | ListField;
}

/** What tags can name at one place: the fields of the innermost block first. */
export type Scopes = readonly ReadonlyMap<string, Known>[];

/** First word of the block that wraps a point of another kind. */
const LENT = 'из';

export const isListField = (field: Known['field']): field is ListField => typeof field === 'object';

/** The fields of a kind, or of a list whose own name is `list`. */
export const scopeOf = (fields: Fields, list = ''): ReadonlyMap<string, Known> =>
  new Map(
    Object.entries(fields).map(([path, field]) => [
      canonical(path),
      { path: `${list === '' ? '' : `${list}.`}${canonical(path)}`, field },
    ]),
  );

export function findKnown(scopes: Scopes, path: string): Known | undefined {
  for (const scope of scopes) {
    const known = scope.get(path);
    if (known) return known;
  }
  return undefined;
}

/** Fields below a record: what `{{#наставник}}` opens. Empty when there is no such record. */
export function recordScope(scopes: Scopes, path: string): ReadonlyMap<string, Known> {
  const prefix = `${path}.`;
  const inside = scopes.flatMap((scope) => [...scope].filter(([name]) => name.startsWith(prefix)));
  return new Map(inside.map(([name, known]) => [name.slice(prefix.length), known]));
}

/** Fields of the kind that `{{#из.D03}}` around a borrowed point names; `undefined` for any other tag. */
export function lentScope({ role, path }: FoundTag): ReadonlyMap<string, Known> | undefined {
  const [word, code, ...more] = path;
  const lender =
    role === 'block' && word === LENT && more.length === 0
      ? DOCUMENT_KINDS.find(({ kind }) => canonical(kind) === code)
      : undefined;
  return lender && scopeOf(lender.fields, pathText(path));
}

/** What a block adds to the fields around it. */
export function innerScope(scopes: Scopes, tag: FoundTag): ReadonlyMap<string, Known> {
  const path = pathText(tag.path);
  const known = findKnown(scopes, path);
  if (known === undefined) return lentScope(tag) ?? recordScope(scopes, path);
  if (!isListField(known.field) || tag.role === 'otherwise' || tag.asks) return new Map();
  const { each } = known.field;
  return each === 'text'
    ? new Map([['.', { path: `${known.path}.`, field: 'text' as const }]])
    : scopeOf(each, known.path);
}

/** All names a tag of the kind may have, those of its lists too. */
export const namesOf = (fields: Fields): string[] =>
  Object.entries(fields).flatMap(([path, field]) => [
    canonical(path),
    ...(isListField(field) && field.each !== 'text' ? namesOf(field.each) : []),
  ]);

/** The list whose lines have the field; `null` when none has. */
export const listWith = (scopes: Scopes, path: string): string | null =>
  scopes
    .flatMap((scope) => [...scope])
    .find(
      ([, { field }]) =>
        isListField(field) && field.each !== 'text' && Object.keys(field.each).map(canonical).includes(path),
    )?.[0] ?? null;

/** The known name that differs from the given one only in Latin letters that look Russian. */
export function withoutLatin(scopes: Scopes, path: string): string | null {
  // A word before it tells that the text is Russian, also when the name is one look-alike letter.
  const russian = canonical(withRussianLetters(`я ${path}`).slice(2));
  return russian !== path && findKnown(scopes, russian) ? russian : null;
}

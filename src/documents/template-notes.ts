import { fieldsNamed } from './check-template';
import { openDocx } from './docx-file';
import type { DocumentKind, Fields } from './kind';
import { scanTags } from './scan-tags';
import { canonical } from './tags';
import type { TemplateNote } from './template-problems';

const POINT = 'пункт.';

/**
 * What the user of a template should know though it fills well: fields and points of the built-in one that stand
 * nowhere in theirs, changes that are taken as accepted, notes in the margin that are not printed.
 */
export function templateNotes(
  own: Uint8Array,
  builtIn: Uint8Array,
  { fields, required }: Pick<DocumentKind, 'fields' | 'required'>,
): readonly TemplateNote[] {
  const opened = openDocx(own);
  if (!opened.ok) return [];
  const here = namedIn(own, fields);
  const asked = new Set(required.map(canonical));
  const left = [...namedIn(builtIn, fields)].filter((name) => !here.has(name) && !asked.has(name));
  // A list that is gone takes its fields along; it is told of once.
  const unused = left.filter((name) => !left.some((list) => name.startsWith(`${list}.`)));
  const points = unused.filter((name) => name.startsWith(POINT));
  const others = unused.filter((name) => !name.startsWith(POINT) && !insideRequired(name, asked, here));
  return [
    ...named(
      'unused-points',
      points.map((name) => name.slice(POINT.length)),
    ),
    ...named('unused-fields', others),
    ...(opened.edits.changes ? [{ code: 'changes' as const }] : []),
    ...(opened.edits.comments ? [{ code: 'comments' as const }] : []),
  ];
}

/** A field of a list that is missing as a whole and is told of as a required one. */
const insideRequired = (name: string, asked: ReadonlySet<string>, here: ReadonlySet<string>): boolean =>
  [...asked].some((list) => name.startsWith(`${list}.`) && !here.has(list));

const named = (code: 'unused-fields' | 'unused-points', names: readonly string[]): TemplateNote[] =>
  names.length === 0 ? [] : [{ code, names }];

function namedIn(bytes: Uint8Array, fields: Fields): ReadonlySet<string> {
  const opened = openDocx(bytes);
  return opened.ok ? fieldsNamed(scanTags(opened.paragraphs).tags, fields) : new Set();
}

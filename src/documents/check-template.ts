import { CASES } from '../domain/language/types';
import { nearest } from '../domain/nearest';
import { openDocx, type ParagraphText } from './docx-file';
import { compileProblems } from './fill';
import { FILTERS } from './filters';
import type { DocumentKind, Fields } from './kind';
import { tagsOutOfReach } from './out-of-reach';
import { type FoundTag, placed, placeOf, scanTags } from './scan-tags';
import { canonical, filterProblem, parseTag, pathText, typeAfter } from './tags';
import {
  findKnown,
  innerScope,
  isListField,
  type Known,
  lentScope,
  listWith,
  namesOf,
  recordScope,
  type Scopes,
  scopeOf,
  withoutLatin,
} from './template-fields';
import type { TemplateProblem } from './template-problems';
import type { LeafType } from './values';

/**
 * Everything that is wrong with a user's template of the given kind; empty = it can be filled. Checks the file,
 * the braces, the blocks, every tag and filter in the text, headers and footers, and the required tags.
 */
export function checkTemplate(
  bytes: Uint8Array,
  kind: Pick<DocumentKind, 'fields' | 'required'>,
): readonly TemplateProblem[] {
  const opened = openDocx(bytes);
  if (!opened.ok) return [{ code: opened.code }];
  const { tags, problems } = scanTags(opened.paragraphs);
  const checked = checkTags(tags, kind.fields);
  const seen = [...problems, ...checked.problems];
  const torn = seen.length > 0 ? [] : compileProblems(opened.zip);
  const unbraced = problems.length > 0 ? [] : otherBraces(opened.paragraphs, namesOf(kind.fields));
  const distant = tagsOutOfReach(opened.zip).map((place) => ({ code: 'out-of-reach' as const, ...place }));
  const all = [...seen, ...torn, ...unbraced, ...distant, ...missingTags(checked.printed, kind.required)];
  return all.filter((problem, i) => all.findIndex((other) => isSame(other, problem)) === i);
}

/** Word keeps a text box twice; one mistake in it is one. */
const isSame = (one: TemplateProblem, other: TemplateProblem): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Full names of the fields that tags and blocks of the template name. */
export function fieldsNamed(tags: readonly FoundTag[], fields: Fields): ReadonlySet<string> {
  return checkTags(tags, fields).named;
}

interface Checked {
  readonly problems: TemplateProblem[];
  /** Fields whose value is printed. */
  readonly printed: ReadonlySet<string>;
  /** Those, and fields that only a condition asks for. */
  readonly named: ReadonlySet<string>;
}

function checkTags(tags: readonly FoundTag[], fields: Fields): Checked {
  const problems: TemplateProblem[] = [];
  const printed = new Set<string>();
  const named = new Set<string>();
  let scopes: Scopes = [scopeOf(fields)];
  for (const tag of tags) {
    if (tag.role === 'end') {
      if (scopes.length > 1) scopes = scopes.slice(1);
      continue;
    }
    const known = findKnown(scopes, pathText(tag.path));
    problems.push(...checkTag(tag, known, scopes));
    if (known) named.add(known.path);
    if (known && (tag.role === 'value' || isListField(known.field))) printed.add(known.path);
    if (tag.role !== 'value') scopes = [innerScope(scopes, tag), ...scopes];
  }
  return { problems, printed, named };
}

function checkTag(tag: FoundTag, known: Known | undefined, scopes: Scopes): TemplateProblem[] {
  const path = pathText(tag.path);
  if (known === undefined) {
    if (tag.role !== 'value' && (lentScope(tag) ?? recordScope(scopes, path)).size > 0) return [];
    const meant = withoutLatin(scopes, path);
    if (meant !== null) return [{ code: 'latin-letters', ...placed(tag), meant }];
    const list = listWith(scopes, path);
    if (list !== null) return [{ code: 'outside-list', ...placed(tag), list }];
    const names = scopes.flatMap((scope) => [...scope.keys()]);
    return [{ code: 'unknown-tag', ...placed(tag), nearest: nearest(path, names) }];
  }
  if (tag.role !== 'value') return [];
  if (!isListField(known.field)) return checkFilters(tag, known.field);
  return known.field.each === 'text' ? [] : [{ code: 'list-as-value', ...placed(tag) }];
}

function checkFilters(tag: FoundTag, field: LeafType): TemplateProblem[] {
  let type = field;
  for (const call of tag.filters) {
    const code = filterProblem(call, type);
    if (code === 'unknown-filter')
      return [{ code, ...placed(tag), filter: call.name, nearest: likelyFilter(call.name) }];
    if (code) return [{ code, ...placed(tag), filter: call.name }];
    type = typeAfter(call, type);
  }
  return [];
}

/** «винительный», «творит.»: names of cases begin with ours. */
const likelyFilter = (name: string): string | null =>
  CASES.find((kase) => name.startsWith(kase)) ?? nearest(name, Object.keys(FILTERS));

const OTHER_BRACES =
  /(?:\{|\[\[|<<|««|““|„„|""|\(\()\s*([^{}[\]<>«»“”„"()]{1,80}?)\s*(?:\}|\]\]|>>|»»|””|““|""|\)\))/g;

/** Names of fields in brackets or quotes that are not `{{ }}`: they would be printed as they stand. */
const otherBraces = (paragraphs: readonly ParagraphText[], names: readonly string[]): TemplateProblem[] =>
  paragraphs.flatMap((where) =>
    [...where.text.replace(/\{\{[^}]*\}\}/g, ' ').matchAll(OTHER_BRACES)].flatMap(([tag, source]) =>
      names.includes(pathText(parseTag(source!).path))
        ? [{ code: 'other-braces' as const, tag, meant: `{{${source}}}`, ...placeOf(where) }]
        : [],
    ),
  );

/** A block about a value does not print it; a block about a list does. */
const missingTags = (printed: ReadonlySet<string>, required: readonly string[]): TemplateProblem[] =>
  required
    .filter((path) => !printed.has(canonical(path)))
    .map((path) => ({ code: 'required-tag', tag: `{{${path}}}` }));

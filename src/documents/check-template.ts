import { nearest } from '../domain/nearest';
import { openDocx } from './docx-file';
import { compileProblems } from './fill';
import { FILTERS } from './filters';
import type { DocumentKind, Fields, ListField } from './kind';
import { type FoundTag, placed, scanTags } from './scan-tags';
import { canonical, filterProblem, pathText, typeAfter } from './tags';
import type { TemplateProblem } from './template-problems';
import type { LeafType } from './values';

/** A tag that may stand at some place, with its full name: inside `{{#наставник}}` «фио» is `наставник.фио`. */
interface Known {
  readonly path: string;
  readonly field: LeafType | ListField;
}

/** What tags can name at one place: the fields of the innermost block first. */
type Scopes = readonly ReadonlyMap<string, Known>[];

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
  return [...seen, ...torn, ...missingTags(checked.printed, kind.required)];
}

const scopeOf = (fields: Fields): ReadonlyMap<string, Known> =>
  new Map(Object.entries(fields).map(([path, field]) => [canonical(path), { path: canonical(path), field }]));

function find(scopes: Scopes, path: string): Known | undefined {
  for (const scope of scopes) {
    const known = scope.get(path);
    if (known) return known;
  }
  return undefined;
}

/** Fields below a record: what `{{#наставник}}` opens. Empty when there is no such record. */
function recordScope(scopes: Scopes, path: string): ReadonlyMap<string, Known> {
  const prefix = `${path}.`;
  const inside = scopes.flatMap((scope) => [...scope].filter(([name]) => name.startsWith(prefix)));
  return new Map(inside.map(([name, known]) => [name.slice(prefix.length), known]));
}

const isListField = (field: Known['field']): field is ListField => typeof field === 'object';

function innerScope(scopes: Scopes, tag: FoundTag): ReadonlyMap<string, Known> {
  const path = pathText(tag.path);
  const known = find(scopes, path);
  if (known === undefined) return recordScope(scopes, path);
  if (!isListField(known.field) || tag.role === 'otherwise' || tag.asks) return new Map();
  const { each } = known.field;
  return each === 'text' ? new Map([['.', { path: '.', field: 'text' as const }]]) : scopeOf(each);
}

function checkTags(
  tags: readonly FoundTag[],
  fields: Fields,
): { problems: TemplateProblem[]; printed: ReadonlySet<string> } {
  const problems: TemplateProblem[] = [];
  const printed = new Set<string>();
  let scopes: Scopes = [scopeOf(fields)];
  for (const tag of tags) {
    if (tag.role === 'end') {
      if (scopes.length > 1) scopes = scopes.slice(1);
      continue;
    }
    const known = find(scopes, pathText(tag.path));
    problems.push(...checkTag(tag, known, scopes));
    if (known && (tag.role === 'value' || isListField(known.field))) printed.add(known.path);
    if (tag.role !== 'value') scopes = [innerScope(scopes, tag), ...scopes];
  }
  return { problems, printed };
}

function checkTag(tag: FoundTag, known: Known | undefined, scopes: Scopes): TemplateProblem[] {
  const path = pathText(tag.path);
  if (known === undefined) {
    if (tag.role !== 'value' && recordScope(scopes, path).size > 0) return [];
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
    if (code === 'unknown-filter') {
      const like = nearest(call.name, Object.keys(FILTERS));
      return [{ code, ...placed(tag), filter: call.name, nearest: like }];
    }
    if (code) return [{ code, ...placed(tag), filter: call.name }];
    type = typeAfter(call, type);
  }
  return [];
}

/** A block about a value does not print it; a block about a list does. */
const missingTags = (printed: ReadonlySet<string>, required: readonly string[]): TemplateProblem[] =>
  required
    .filter((path) => !printed.has(canonical(path)))
    .map((path) => ({ code: 'required-tag', tag: `{{${path}}}` }));

/** The part of Drive's search language the add-on uses (developers.google.com/workspace/drive/api/guides/ref-search-terms). */

export interface Searchable {
  name: string;
  mimeType: string;
  parents: string[];
  appProperties: Record<string, string>;
  trashed: boolean;
}

export type Predicate = (file: Searchable) => boolean;

const TEXT = String.raw`'((?:[^'\\]|\\.)*)'`;

interface Term {
  pattern: RegExp;
  predicate(values: string[]): Predicate;
}

const TERMS: Term[] = [
  {
    pattern: term(`name\\s*=\\s*${TEXT}`),
    predicate:
      ([name]) =>
      (file) =>
        file.name === name,
  },
  {
    pattern: term(`mimeType\\s*=\\s*${TEXT}`),
    predicate:
      ([type]) =>
      (file) =>
        file.mimeType === type,
  },
  {
    pattern: term(`mimeType\\s*!=\\s*${TEXT}`),
    predicate:
      ([type]) =>
      (file) =>
        file.mimeType !== type,
  },
  {
    pattern: term(`${TEXT}\\s+in\\s+parents`),
    predicate:
      ([id]) =>
      (file) =>
        file.parents.includes(id!),
  },
  {
    pattern: term(
      `appProperties\\s+has\\s*\\{\\s*key\\s*=\\s*${TEXT}\\s+and\\s+value\\s*=\\s*${TEXT}\\s*\\}`,
    ),
    predicate:
      ([key, value]) =>
      (file) =>
        file.appProperties[key!] === value,
  },
  {
    pattern: term('trashed\\s*=\\s*(true|false)'),
    predicate:
      ([is]) =>
      (file) =>
        String(file.trashed) === is,
  },
];

function term(body: string): RegExp {
  return new RegExp(`^\\s*${body}\\s*`);
}

/** The query as a function; undefined when it is not in the known part of the language. */
export function parseQuery(query: string): Predicate | undefined {
  const predicates: Predicate[] = [];
  let rest = query;
  while (rest.trim() !== '') {
    const found = TERMS.map(({ pattern, predicate }) => ({ match: pattern.exec(rest), predicate })).find(
      ({ match }) => match,
    );
    if (!found?.match) return undefined;
    predicates.push(found.predicate(found.match.slice(1).map((text) => text.replace(/\\(.)/g, '$1'))));
    rest = rest.slice(found.match[0].length);
    const and = /^and\s+(?=\S)/.exec(rest);
    if (rest !== '' && !and) return undefined;
    rest = rest.slice(and?.[0].length ?? 0);
  }
  return (file) => predicates.every((predicate) => predicate(file));
}

const SORT_KEYS = ['name', 'createdTime', 'modifiedTime'] as const;

/** `name desc, createdTime`: in this order; keys Drive knows and we do not are passed over. */
export function sorted<T extends Record<(typeof SORT_KEYS)[number], string>>(
  files: T[],
  orderBy: string,
): T[] {
  const orders = orderBy.split(',').flatMap((part) => {
    const [name, direction] = part.trim().split(/\s+/);
    const key = SORT_KEYS.find((known) => known === name);
    return key ? [{ key, sign: direction === 'desc' ? -1 : 1 }] : [];
  });
  return files.sort((a, b) => {
    for (const { key, sign } of orders) {
      const order = a[key].localeCompare(b[key], 'ru');
      if (order !== 0) return order * sign;
    }
    return 0;
  });
}

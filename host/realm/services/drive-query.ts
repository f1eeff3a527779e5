import { refuse } from '../exception';
import type { StoredFile } from '../protocol';

type Test = (file: StoredFile) => boolean;

const QUOTED = /'((?:[^'\\]|\\.)*)'/.source;

const unquoted = (text: string): string => text.replace(/\\(.)/g, '$1');

/** The clauses add-ons of this kind use; they may be joined by `and` only. */
const CLAUSES: readonly (readonly [RegExp, (parts: string[]) => Test])[] = [
  [
    new RegExp(
      `^appProperties\\s+has\\s+\\{\\s*key\\s*=\\s*${QUOTED}\\s+and\\s+value\\s*=\\s*${QUOTED}\\s*\\}`,
    ),
    ([key, value]) =>
      (file) =>
        file.appProperties[key!] === value,
  ],
  [
    new RegExp(`^name\\s*=\\s*${QUOTED}`),
    ([name]) =>
      (file) =>
        file.name === name,
  ],
  [
    new RegExp(`^name\\s+contains\\s+${QUOTED}`),
    ([part]) =>
      (file) =>
        file.name.includes(part!),
  ],
  [
    new RegExp(`^mimeType\\s*=\\s*${QUOTED}`),
    ([type]) =>
      (file) =>
        file.mimeType === type,
  ],
  [
    new RegExp(`^mimeType\\s*!=\\s*${QUOTED}`),
    ([type]) =>
      (file) =>
        file.mimeType !== type,
  ],
  [
    new RegExp(`^${QUOTED}\\s+in\\s+parents`),
    ([id]) =>
      (file) =>
        file.parents.includes(id!),
  ],
  [/^trashed\s*=\s*false/, () => (file) => !file.trashed],
  [/^trashed\s*=\s*true/, () => (file) => file.trashed],
];

/** Reads the `q` of `Drive.Files.list`; an unknown clause throws Drive's own refusal. */
export function fileQuery(query: string): Test {
  const tests: Test[] = [];
  let rest = query.trim();
  while (rest) {
    const clause = CLAUSES.map(([pattern, make]) => ({ make, match: pattern.exec(rest) })).find(
      ({ match }) => match,
    );
    if (!clause?.match) {
      return refuse(`API call to drive.files.list failed with error: Invalid Value (${rest})`);
    }
    tests.push(clause.make(clause.match.slice(1).map(unquoted)));
    rest = rest.slice(clause.match[0].length).trim();
    if (!rest) break;
    if (!/^and\s/.test(rest)) return refuse('API call to drive.files.list failed with error: Invalid Value');
    rest = rest.slice('and'.length).trim();
  }
  return (file) => tests.every((test) => test(file));
}

const LONGEST = 31;

/**
 * For every name one a workbook accepts: at most 31 characters, without `[]:*?/\`, not empty and all different, where
 * upper and lower case are the same.
 */
export function legalSheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const base = legal(name);
    for (let copy = 1; ; copy++) {
      const ending = copy === 1 ? '' : ` (${copy})`;
      const candidate = cut(base, LONGEST - ending.length) + ending;
      if (taken.has(candidate.toLowerCase())) continue;
      taken.add(candidate.toLowerCase());
      return candidate;
    }
  });
}

function legal(name: string): string {
  const plain = name
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a name of a sheet is one visible line
    .replace(/[[\]:*?/\\\u0000-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu, '-')
    .trim()
    .replace(/^'+|'+$/g, '-');
  // Excel keeps «History» for itself.
  return plain === '' || plain.toLowerCase() === 'history' ? `${plain}-` : plain;
}

/** No half of a character, no quote and no space is left at the end. */
const cut = (name: string, length: number): string =>
  name
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/['\s]+$/, '');

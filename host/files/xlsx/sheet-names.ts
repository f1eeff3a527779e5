/** Sheet names of the model may be any text up to 100 characters; the format takes 31 without `[]:*?/\`. */

const LIMIT = 31;

/** For each name one the format accepts, all different (upper and lower case are the same to Excel). */
export function safeSheetNames(names: readonly string[], reserved: string): string[] {
  const taken = new Set([reserved.toLowerCase()]);
  return names.map((name) => {
    const base = acceptable(name);
    for (let attempt = 1; ; attempt++) {
      const suffix = attempt === 1 ? '' : ` (${attempt})`;
      const candidate = cut(base, LIMIT - suffix.length) + suffix;
      if (taken.has(candidate.toLowerCase())) continue;
      taken.add(candidate.toLowerCase());
      return candidate;
    }
  });
}

function acceptable(name: string): string {
  const plain = name
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a name of a sheet is one visible line
    .replace(/[[\]:*?/\\\u0000-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu, '_')
    .trim()
    .replace(/^'+|'+$/g, '_');
  // «History» is kept by Excel for itself.
  return plain === '' || plain.toLowerCase() === 'history' ? `${plain}_` : plain;
}

/** No half of a surrogate pair and no quote or space is left at the end. */
function cut(name: string, length: number): string {
  return name
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/['\s]+$/, '');
}

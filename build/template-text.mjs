// Reads a template written as text (templates/README.md explains the markup) into a list of blocks.

const HEAD = {
  вид: 'kind',
  название: 'title',
  файл: 'fileName',
  подписывает: 'signer',
  стиль: 'profile',
  страница: 'page',
};

/** Marks at the beginning of a line, each with the kind of paragraph it makes. The first match wins. */
const MARKS = [
  [/^\^ (.*)$/, ([, text]) => ({ kind: 'centre', text })],
  [/^\^\^ (.*)$/, ([, text]) => ({ kind: 'centre', text, joined: true })],
  [/^> (.*)$/, ([, text]) => ({ kind: 'right', text })],
  [/^! (.*)$/, ([, text]) => ({ kind: 'flush', text })],
  [/^\* (.*)$/, ([, text]) => ({ kind: 'note', text })],
  [/^- (.*)$/, ([, text]) => ({ kind: 'dash', text })],
  [/^_ ?(.*)$/, ([, text]) => ({ kind: 'blank', text })],
  [/^~ (.*?) \|\| (.*)$/, ([, left, right]) => ({ kind: 'ends', left, right })],
  [/^= (.*?) \|\| (.*)$/, ([, left, right]) => ({ kind: 'signature', left, right })],
  [/^\d+\.\d+\.? (.*)$/, ([, text]) => ({ kind: 'point', level: 1, text })],
  [/^\d+\. (.*)$/, ([, text]) => ({ kind: 'point', level: 0, text })],
  [/^=== новая страница(?: (альбомная))?$/, ([, page]) => ({ kind: 'section', page: page ?? 'книжная' })],
  [/^(\{\{[#^][^}]*\}\})$/, ([, text]) => ({ kind: 'open', text })],
  [/^(\{\{\/[^}]*\}\})$/, ([, text]) => ({ kind: 'close', text })],
];

/** No-break spaces where a line must not be torn: «№ 5», «г. Кунгур», «20__ г.», before a dash, «с {{с}}». */
export function typography(text) {
  return text
    .replace(/№ /g, '№\u00a0')
    .replace(/ – /g, '\u00a0– ')
    .replace(/(20_+) г\./g, '$1\u00a0г.')
    .replace(/(^|[\s(])(с|по|до|от) (?=\{\{[^#^/])/g, '$1$2\u00a0')
    .replace(/(^|[\s(])(г|ст|ч|п)\. (?=[\p{L}\d{])/gu, '$1$2.\u00a0');
}

const cells = (line) =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => typography(cell.trim()));

/** `{{a|b}}` holds a bar of its own: it is hidden while a table row is cut into cells. */
const tableCells = (line) =>
  cells(line.replace(/\{\{[^}]*\}\}/g, (tag) => tag.replaceAll('|', '\u0001'))).map((cell) =>
    cell.replaceAll('\u0001', '|'),
  );

/** Rows `| a | b |`; the first one names the widths in millimetres as `|: 10 | 60 |`. */
function readTable(lines, at, name) {
  const rows = [];
  let end = at;
  while (end < lines.length && lines[end].startsWith('|')) rows.push(lines[end++]);
  const [first, ...rest] = rows;
  if (!first.startsWith('|:'))
    throw new Error(`${name}, line ${at + 1}: a table begins with its widths «|: 10 | 60 |»`);
  const widths = cells(first.replace('|:', '|')).map(Number);
  const content = rest.map(tableCells);
  const wrong = content.findIndex((row) => row.length !== widths.length);
  if (widths.some(Number.isNaN) || wrong >= 0) {
    throw new Error(`${name}, line ${at + 2 + Math.max(wrong, 0)}: the row has not ${widths.length} cells`);
  }
  return { block: { kind: 'table', widths, rows: content }, end };
}

function readLine(line) {
  for (const [pattern, make] of MARKS) {
    const match = pattern.exec(line);
    if (!match) continue;
    const block = make(match);
    for (const key of ['text', 'left', 'right']) if (block[key]) block[key] = typography(block[key]);
    return block;
  }
  return { kind: 'text', text: typography(line) };
}

/** Lines `<< parts/order-top.txt` give way to the text that `readPart` returns for the path. */
export const withParts = (source, readPart) =>
  source.replace(/^<< (\S+)$/gm, (_, path) => readPart(path).trimEnd());

/** The head as an object and the body as blocks. Throws with file and line when the markup is wrong. */
export function readTemplate(source, name) {
  const [head, body] = source.split(/^---\n/m);
  if (body === undefined) throw new Error(`${name}: the head must end with a line «---»`);
  const meta = {};
  for (const line of head.split('\n').filter(Boolean)) {
    const [, key, value] = /^(\S+): (.+)$/.exec(line) ?? [];
    if (!HEAD[key]) throw new Error(`${name}: the head does not know the line «${line}»`);
    meta[HEAD[key]] = value.trim();
  }
  const missing = Object.keys(HEAD).find((key) => meta[HEAD[key]] === undefined);
  if (missing) throw new Error(`${name}: the head has no line «${missing}:»`);
  return { ...meta, blocks: readBody(body.split('\n'), name) };
}

function readBody(lines, name) {
  const blocks = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at].trimEnd();
    if (line.startsWith('|')) {
      const { block, end } = readTable(lines, at, name);
      blocks.push(block);
      at = end;
    } else {
      if (line) blocks.push(readLine(line));
      at++;
    }
  }
  return blocks;
}

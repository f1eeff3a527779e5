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
  [
    /^#(<?) 1\. (.*)$/,
    ([, left, text]) => ({ kind: 'heading', rank: 1, atLeft: left !== '', level: 0, text }),
  ],
  [/^(##?)([<^]?) (.*)$/, ([, rank, side, text]) => heading(rank.length, side, text)],
  [/^☐ (.*)$/, ([, text]) => ({ kind: 'tick', text })],
  [/^:: (\d+)–(\d+)(?: (.*?) \|\| (.*))?$/, ([, from, to, ...poles]) => readScale(from, to, poles)],
  [/^\^ (.*)$/, ([, text]) => ({ kind: 'centre', text })],
  [/^\^\^ (.*)$/, ([, text]) => ({ kind: 'centre', text, joined: true })],
  [/^> (.*)$/, ([, text]) => ({ kind: 'right', text })],
  [/^! (.*)$/, ([, text]) => ({ kind: 'flush', text })],
  [/^\* (.*)$/, ([, text]) => ({ kind: 'note', text })],
  [/^- (.*)$/, ([, text]) => ({ kind: 'dash', text })],
  [/^_(?: (.*))?$/, ([, text = '']) => ({ kind: 'blank', text })],
  [/^~ (.*?) \|\| (.*)$/, ([, left, right]) => ({ kind: 'ends', left, right })],
  [/^= (.*?) \|\| (.*)$/, ([, left, right]) => ({ kind: 'signature', left, right })],
  [/^\d+\.\d+\.\d+\.? (.*)$/, ([, text]) => ({ kind: 'point', level: 2, text })],
  [/^\d+\.\d+\.? (.*)$/, ([, text]) => ({ kind: 'point', level: 1, text })],
  [/^\d+\. (.*)$/, ([, text]) => ({ kind: 'point', level: 0, text })],
  [/^=== новая страница(?: (.+))?$/, ([, page]) => ({ kind: 'section', page: page ?? 'книжная' })],
  [/^(\{\{[#^][^}]*\}\})$/, ([, text]) => ({ kind: 'open', text })],
  [/^(\{\{\/[^}]*\}\})$/, ([, text]) => ({ kind: 'close', text })],
];

/** Headings of the first rank stand in the middle, of the second at the left; a sign says otherwise. */
const heading = (rank, side, text) => ({
  kind: 'heading',
  rank,
  atLeft: side === '' ? rank === 2 : side === '<',
  text,
});

const readScale = (from, to, [left, right]) => ({
  kind: 'scale',
  from: Number(from),
  to: Number(to),
  ...(left === undefined ? {} : { left, right }),
});

/** No-break spaces where a line must not be torn: «№ 5», «г. Кунгур», «20__ г.», before a dash, «с {{с}}», «учебный год». */
export function typography(text) {
  return text
    .replace(/№ /g, '№\u00a0')
    .replace(/учебный год/g, 'учебный\u00a0год')
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

const ALIGNS = { '': 'left', '^': 'centre', '>': 'right' };

/** `|: 10 | 60^ | 20> |`: widths in millimetres with the alignment of the column; `|::` = small letters. */
function readWidths(line, fail) {
  const columns = cells(line.replace(/^\|::?/, '|')).map((column) => /^([\d.]+)([\^>]?)$/.exec(column));
  if (!/^\|:/.test(line) || columns.includes(null)) fail(0, 'a table begins with its widths «|: 10 | 60 |»');
  return {
    widths: columns.map(([, width]) => Number(width)),
    aligns: columns.map(([, , sign]) => ALIGNS[sign]),
    small: line.startsWith('|::'),
  };
}

/** `|! a | b |` a row of the head, `|= a |` a row over all columns, `| a | b |` any other. */
function readRow(line, width, fail, at) {
  const [, sign] = /^\|([!=]?)/.exec(line);
  const read = tableCells(line.replace(/^\|[!=]/, '|'));
  const group = sign === '=';
  if (group && read.length !== 1) fail(at, 'a row over all columns has one cell');
  const texts = group ? [...read, ...Array(width - 1).fill('<')] : read;
  if (texts.length !== width) fail(at, `the row has not ${width} cells`);
  return { header: sign === '!', group, cells: texts };
}

/** Widths, then rows. Without rows of the head that say so the first row is the head. */
function readTable(lines, at, name) {
  const fail = (row, what) => {
    throw new Error(`${name}, line ${at + 1 + row}: ${what}`);
  };
  let end = at;
  do end++;
  while (end < lines.length && /^\|(?!:|\|$)/.test(lines[end]));
  const look = readWidths(lines[at].trimEnd(), fail);
  const rows = lines
    .slice(at + 1, end)
    .map((line, i) => readRow(line.trimEnd(), look.widths.length, fail, i + 1));
  if (!rows.some(({ header }) => header) && rows[0]) rows[0].header = true;
  return { block: { kind: 'table', ...look, rows }, end };
}

/** `[[` or `[[ 100 | 70`, lines of the left column, `||`, lines of the right one, `]]`. */
function readColumns(lines, at, name) {
  const close = lines.findIndex((line, i) => i > at && line.trimEnd() === ']]');
  const middle = lines.findIndex((line, i) => i > at && line.trimEnd() === '||');
  if (close < 0 || middle < 0 || middle > close)
    throw new Error(`${name}, line ${at + 1}: columns are «[[», lines, «||», lines, «]]»`);
  const widths = lines[at].replace('[[', '').split('|').map(Number);
  const block = {
    kind: 'columns',
    ...(widths.length === 2 ? { widths } : {}),
    left: readBody(lines.slice(at + 1, middle), name),
    right: readBody(lines.slice(middle + 1, close), name),
  };
  return { block, end: close + 1 };
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

/** Lines `<< parts/order-top.txt` give way to the text that `readPart` returns for the path, parts of it too. */
export const withParts = (source, readPart) =>
  source.replace(/^<< (\S+)$/gm, (_, path) => withParts(readPart(path), readPart).trimEnd());

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

/** The next line stands at the top of a page; unlike a section it may live inside a condition. */
const FRESH = '=== с новой страницы';

function readBody(lines, name) {
  const blocks = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at].trimEnd();
    const readMany = line.startsWith('|') ? readTable : line.startsWith('[[') ? readColumns : null;
    if (readMany) {
      const { block, end } = readMany(lines, at, name);
      blocks.push(block);
      at = end;
    } else {
      const fresh = line === FRESH;
      if (fresh) at++;
      if (lines[at].trimEnd()) blocks.push({ ...readLine(lines[at].trimEnd()), ...(fresh ? { fresh } : {}) });
      at++;
    }
  }
  return blocks;
}

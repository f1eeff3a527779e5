import type { DatedRow } from '../row-deadline';
import { at, editsOf, fix, only, WORD_COLUMNS } from './make';
import type { Finding, PlanCheck } from './types';

const ORDER_TITLE = /(приказ(?:а|ы|у|ом)?\s*:?\s*«)([А-ЯЁ][^»]*)»/gi;

/** C-44: the heading of an order has to begin with «О» or «Об»; a quote without its pair. */
export const headings: PlanCheck = ({ rows }, { source = '' }) =>
  rows.flatMap((dated) => [...wrongTitles(dated), ...unpairedQuotes(dated, source)]);

function wrongTitles(dated: DatedRow): Finding[] {
  return WORD_COLUMNS.flatMap((column) =>
    [...dated.row[column].matchAll(ORDER_TITLE)]
      .filter(([, , title = '']) => !/^об?о?\s/i.test(title))
      .map(([, , title = '']): Finding => {
        const right = prepositional(title);
        const params = { what: 'title', title };
        const found = { code: 'C-44', severity: 'warning', place: at(dated), params } as const;
        if (right === null) return found;
        const edits = editsOf([dated], [column], (text) => text.replace(`«${title}»`, `«${right}»`));
        return { ...found, ...only(fix('replace', { params: { from: title, to: right }, edits })) };
      }),
  );
}

/** «Внедрение модели» → «О внедрении модели»; `null` where the first word is not a plain name of an action. */
function prepositional(title: string): string | null {
  const [, first = '', rest = ''] = /^(\S+)(.*)$/s.exec(title) ?? [];
  const lower = first.toLowerCase();
  const form = /ие$/.test(lower)
    ? lower.replace(/ие$/, 'ии')
    : /ия$/.test(lower)
      ? lower.replace(/ия$/, 'ии')
      : null;
  return form && `${/^[аиоуэ]/.test(form) ? 'Об' : 'О'} ${form}${rest}`;
}

function unpairedQuotes(dated: DatedRow, source: string): Finding[] {
  const lines = WORD_COLUMNS.flatMap((column) =>
    dated.row[column].split('\n').filter((line) => pairQuotes(line) !== line),
  );
  if (lines.length === 0) return [];
  const mend = (text: string): string => text.split('\n').map(pairQuotes).join('\n');
  const edits = editsOf([dated], WORD_COLUMNS, mend);
  const params = {
    what: 'quotes',
    title: lines.map(aroundQuote).join('\n'),
    count: String(lines.length),
    lines: placesOf(lines, source),
  };
  const pair = fix('pair-quotes', { edits });
  return [{ code: 'C-44', severity: 'info', place: at(dated), params, ...only(pair) }];
}

/** Where the lines stand in the text as it came; empty when they were torn there or there is no such text. */
function placesOf(lines: readonly string[], source: string): string {
  const written = source.split(/\r?\n/).map((line) => line.trim());
  const places = lines.map((line) => written.indexOf(line.trim()) + 1);
  return places.includes(0) ? '' : places.join(', ');
}

/** A few words around the quote that has no pair. */
function aroundQuote(line: string): string {
  const paired = pairQuotes(line);
  const where = [...line].findIndex((letter, index) => letter !== paired[index]);
  const from = line.lastIndexOf(' ', Math.max(0, where - WORDS_AROUND)) + 1;
  return line.slice(from, where + 1);
}

const WORDS_AROUND = 40;

/** Takes away closing quotes nobody opened and closes the last one left open. */
export function pairQuotes(line: string): string {
  let open = 0;
  let text = '';
  for (const letter of line) {
    if (letter === '»' && open === 0) continue;
    if (letter === '«') open++;
    if (letter === '»') open--;
    text += letter;
  }
  return open > 0 ? text.replace(/([.;:,!]*)$/, `${'»'.repeat(open)}$1`) : text;
}

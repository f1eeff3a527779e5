import { comparable } from '../../nearest';
import type { DatedRow } from '../row-deadline';
import { CELL_TRACES } from '../traces';
import { ALL_COLUMNS, at, editsOf, fix, nameOf, only, WHOLE_PLAN } from './make';
import type { Finding, Plan, PlanCheck } from './types';

/** C-42: the text comes twice, or a row repeats another one word for word. */
export const secondCopy: PlanCheck = (plan) => [...repeatedText(plan), ...repeatedRows(plan.rows)];

function repeatedText({ notes }: Plan): Finding[] {
  const again = notes.filter(({ kind }) => kind === 'repeat');
  const [first] = again;
  if (!first) return [];
  const last = again[again.length - 1]!.place;
  const params = { what: 'text', from: String(first.place), to: String(last) };
  return [{ code: 'C-42', severity: 'warning', place: { line: first.place, number: null }, params }];
}

function repeatedRows(rows: readonly DatedRow[]): Finding[] {
  const seen = new Map<string, DatedRow>();
  return rows.flatMap((dated): Finding[] => {
    const { activity, content, deadlineText, responsible } = dated.row;
    const key = [activity, content, deadlineText, responsible].map(comparable).join('|');
    const before = seen.get(key);
    if (!before || comparable(activity) === '') {
      seen.set(key, dated);
      return [];
    }
    const drop = fix('not-required', { params: { why: 'copy' }, notRequired: [dated.row.place] });
    const params = { what: 'row', other: nameOf(before) };
    return [{ code: 'C-42', severity: 'warning', place: at(dated), params, fixes: [drop] }];
  });
}

const INVISIBLE = /\u00a0|\u00ad|\u200b|\u200c|\u200d|\ufeff/g;

/** C-47: traces of scanning and copying: those set aside on reading, and those that stand in the cells. */
export const traces: PlanCheck = ({ notes, rows }, { source = '' }) => {
  const aside = notes.filter(({ kind }) => kind === 'artefact');
  const edits = editsOf(rows, ALL_COLUMNS, clean);
  const torn = tornLines(source);
  const spaces = source.match(/\u00a0/g)?.length ?? 0;
  const [first] = edits;
  const line = aside[0]?.place ?? torn[0] ?? (source === '' ? (first?.line ?? null) : null);
  const counts = { aside: aside.length, cells: source === '' ? edits.length : 0, torn: torn.length, spaces };
  if (Object.values(counts).every((count) => count === 0)) return [];
  const params = {
    words: aside.map(({ text }) => text).join(', '),
    ...Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, String(count)])),
  };
  const place = line === null ? WHOLE_PLAN : { line, number: null };
  return [{ code: 'C-47', severity: 'info', place, params, ...only(fix('clean', { edits })) }];
};

/** Without traces; odd spaces become one plain space, lines stay lines. */
export const clean = (text: string): string =>
  CELL_TRACES.test(text) || INVISIBLE.test(text) || / {2,}|[ \t]+$/m.test(text)
    ? text
        .replace(CELL_TRACES, '')
        .replace(/\u00a0/g, ' ')
        .replace(INVISIBLE, '')
        .replace(/[ \t]{2,}/g, ' ')
        .replace(/[ \t]+$/gm, '')
        .trim()
    : text;

/** Lines of a table with a word torn between two cells, or where a row goes on after a page break. */
function tornLines(source: string): number[] {
  const lines = source.split(/\r?\n/);
  return lines.flatMap((line, index) => {
    const betweenCells = /^\t.*[а-яё]\t[а-яё]/.test(line) && line.trim().length < 120;
    const afterBreak = lines[index - 1]?.trim() === '' && /^\t*[а-яё-].*\t/.test(line);
    return betweenCells || afterBreak ? [index + 1] : [];
  });
}

const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  [...'AaBCcEeHKMOoPpTXxy'].map((letter, index) => [letter, [...'АаВСсЕеНКМОоРрТХху'][index]!]),
);
const MIXED =
  /(?<![A-Za-zА-Яа-яЁё])(?=[A-Za-zА-Яа-яЁё]*[А-Яа-яЁё])(?=[A-Za-zА-Яа-яЁё]*[A-Za-z])[AaBCcEeHKMOoPpTXxyА-Яа-яЁё]{2,}(?![A-Za-zА-Яа-яЁё])/g;

/** C-26: Latin letters inside a Russian word, so that it is not found and not recognised. */
export const latinLetters: PlanCheck = ({ rows }) =>
  rows.flatMap((dated): Finding[] => {
    const words = ALL_COLUMNS.flatMap((column) => dated.row[column].match(MIXED) ?? []);
    const [first] = words;
    if (first === undefined) return [];
    const mend = (text: string): string =>
      text.replace(MIXED, (word) => [...word].map((letter) => LATIN[letter] ?? letter).join(''));
    const edits = editsOf([dated], ALL_COLUMNS, mend);
    const replace = fix('replace', { params: { from: first, to: mend(first) }, edits });
    const params = { words: words.join(', ') };
    return [{ code: 'C-26', severity: 'warning', place: at(dated), params, ...only(replace) }];
  });

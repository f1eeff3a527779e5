import { schoolYear } from '../calendar/school-year';
import { parseDeadline } from '../deadlines/parse-deadline';
import { READ_TRACES } from './traces';
import type { Column } from './types';

const LIST_ITEM = /^(?:[-–—•▪*]|\d{1,2}[.)])/;
const SENTENCE_END = /[.;:!?]$/;
const ABBREVIATION = /^[А-ЯЁ]{2,}$/;

/**
 * Joins the lines of one cell. Torn lines are joined with a space (without it after a broken hyphen), lines that
 * stand on their own stay lines: items of a list, sentences, several people, several deadlines.
 */
export function joinPieces(column: Column | null, pieces: readonly string[]): string {
  const lines = pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
  if (column === 'deadlineText' && areSeparateDeadlines(lines)) return lines.join('\n');
  return lines.reduce((text, line) => {
    if (text === '') return line;
    if (standsAlone(column, text, line)) return `${text}\n${line}`;
    return /[а-яё]-$/.test(text) && column !== 'deadlineText' ? text + line : `${text} ${line}`;
  }, '');
}

function standsAlone(column: Column | null, before: string, line: string): boolean {
  if (column === 'number' || column === 'stage' || column === 'deadlineText') return false;
  const capital = /^[А-ЯЁ]/.test(line);
  if (column === 'responsible') return capital && !ABBREVIATION.test(line) && !/[-–,]$/.test(before);
  return LIST_ITEM.test(line) || SENTENCE_END.test(before);
}

/** Several lines that are deadlines each («Март 2022», «Сентябрь 2022»), not one deadline torn into lines. */
function areSeparateDeadlines(lines: readonly string[]): boolean {
  if (lines.length < 2) return false;
  const year = schoolYear(2000);
  return lines.every((line) => {
    const { kind, certainty, windows } = parseDeadline(line, { year, anyYear: true });
    return certainty === 'sure' && kind !== 'continuous' && windows.length > 0 && !/[-–—,]$/.test(line);
  });
}

/** A trace of scanning as a whole cell, only in lines that continue a row. */
const STRAY_CELL = /^(?:(?:фотография|рисунок|изображение)\s*\d*|[a-z](?:[a-z]+)?(?:\s\d+)?)$/i;

/** The text without traces, and the traces. A picture's or a scanner's own word in a torn line is a trace too. */
export function removeTraces(text: string, continuing: boolean): { text: string; traces: string[] } {
  if (continuing && STRAY_CELL.test(text.trim())) return { text: '', traces: [text.trim()] };
  const traces = text.match(READ_TRACES) ?? [];
  return { text: traces.length > 0 ? text.replace(READ_TRACES, '') : text, traces: [...traces] };
}

import { columnNumber, rectName } from '../../book/rect';
import type { Rect } from '../../book/snapshot';

/** Cell addresses of the workbook format. Rows and columns are 1-based; sheets are named, not numbered. */

/** The grid of the format: 1,048,576 rows by 16,384 columns. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([0-9]{1,7})?$/;

/** Reads `B2`, `B2:C4`, `$B:$C` and `2:5`; undefined for anything else. */
export function a1ToRect(text: string): Rect | undefined {
  const corners = text.trim().split(':');
  const first = CORNER.exec(corners[0] ?? '');
  const last = CORNER.exec(corners[1] ?? corners[0] ?? '');
  if (corners.length > 2 || !first?.[0] || !last?.[0]) return undefined;
  if (corners.length === 1 && !(first[1] && first[2])) return undefined;
  const left = first[1] ? columnNumber(first[1]) : 1;
  const right = last[1] ? columnNumber(last[1]) : LAST_COLUMN;
  const top = first[2] ? Number(first[2]) : 1;
  const bottom = last[2] ? Number(last[2]) : LAST_ROW;
  if (right < left || bottom < top || top < 1 || bottom > LAST_ROW || right > LAST_COLUMN) return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export function rectsToA1(rects: readonly Rect[]): string {
  return rects.map((rect) => rectName(rect)).join(' ');
}

/** Rectangles of a space separated list; unreadable ones are left out. */
export function a1ToRects(text: string): Rect[] {
  return text.split(/\s+/).flatMap((part) => a1ToRect(part) ?? []);
}

/** `'Лист 1'!$A$2:$A$9` */
export function sheetReference(sheet: string, rect: Rect): string {
  return `'${sheet.replaceAll("'", "''")}'!${rectName(rect, true)}`;
}

/** Sheet and rectangle of a reference to one rectangle; a bare range belongs to `home`. */
export function parseReference(text: string, home?: string): { sheet: string; rect: Rect } | undefined {
  const match = /^(?:'((?:[^']|'')+)'!|([^'!(),]+)!)?([^!']+)$/.exec(text.trim().replace(/^=/, ''));
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? home;
  const rect = match?.[3] === undefined ? undefined : a1ToRect(match[3]);
  return sheet === undefined || !rect ? undefined : { sheet, rect };
}

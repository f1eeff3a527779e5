import type { FoundTag } from '../scan-tags';
import { canonical, pathText } from '../tags';
import { type BodyPart, tagsOfParts } from './body-parts';

/** First word of the tags of points: `{{#пункт.куратор}}`. */
const POINT = 'пункт';

/** A point of an order and the parts of the body that it takes up, both ends included. */
export interface FoundPoint {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The spelling in which names of points are compared. */
export const pointName = (name: string): string => canonical(name);

const nameIn = ({ path }: FoundTag): string | null =>
  path.length > 1 && path[0] === POINT ? pathText(path.slice(1)) : null;

/**
 * Points that can be moved: whole parts of the body, inside no other block, sharing no paragraph with other text.
 * A point inside a table, inside another block, or one that holds the end of a section stays where it is and is not
 * among them; so is one whose tags a user has damaged. The first of two with one name counts.
 */
export function findPoints(parts: readonly BodyPart[]): FoundPoint[] {
  const found: FoundPoint[] = [];
  const open: { tag: FoundTag; part: number }[] = [];
  for (const placed of tagsOfParts(parts)) {
    const { tag, part } = placed;
    if (tag.role === 'block' || tag.role === 'otherwise') open.push(placed);
    if (tag.role !== 'end') continue;
    const start = open.pop();
    const name = start && open.length === 0 && start.tag.role === 'block' ? nameIn(start.tag) : null;
    if (!start || name === null || !isEndOf(tag, start.tag)) continue;
    if (isWhole(parts, start, placed)) found.push({ name, from: start.part, to: part });
  }
  return found.filter(({ name }, i) => found.findIndex((other) => other.name === name) === i);
}

const isEndOf = (end: FoundTag, start: FoundTag): boolean =>
  end.path.length === 0 || pathText(end.path) === pathText(start.path);

type Placed = { readonly tag: FoundTag; readonly part: number };

function isWhole(parts: readonly BodyPart[], start: Placed, end: Placed): boolean {
  const opens = parts[start.part]!.text.trim().startsWith(`{{${start.tag.source}}}`);
  const closes = parts[end.part]!.text.trim().endsWith(`{{${end.tag.source}}}`);
  const inside = parts.slice(start.part, end.part + 1);
  return (
    opens && closes && start.tag.where.at.table === '' && !inside.some(({ xml }) => xml.includes('<w:sectPr'))
  );
}

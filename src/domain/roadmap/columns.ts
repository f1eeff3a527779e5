import type { Column, Heading } from './types';

/** Headings met in roadmaps of schools and kindergartens, the more telling words first. */
const HEADINGS: readonly (readonly [RegExp, Column])[] = [
  [/^(?:№|no(?![а-яa-z])|n(?![а-яa-z])|п\/?п|номер|\$n)/, 'number'],
  [/^(?:наименование )?(?:этап|раздел|направлени|блок)/, 'stage'],
  [/^содержани/, 'content'],
  [/срок|^дата|^даты|период|врем[яе]|^месяц|когда/, 'deadlineText'],
  [/ответствен|исполнител|кто проводит|^кто$/, 'responsible'],
  [/показател|индикатор|критери/, 'indicator'],
  [/результат|вид документа|документ|продукт|форма отч[её]т/, 'result'],
  [/мероприяти|действи|деятельност|вид(?:ы)? работ|задач/, 'activity'],
  [/содержани/, 'content'],
];

/** The column a heading stands for, or `null`. Long cells are never headings. */
function columnOfHeading(cell: string): Column | null {
  const text = cell.toLowerCase().replace(/\s+/g, ' ').trim();
  if (text === '' || text.length > 80) return null;
  return HEADINGS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/**
 * The columns of a heading row, or `null` when it is not one: at least two known columns, one of them saying
 * what is done. Of two columns with one meaning the first has it. «Содержание» without «Мероприятия» is the activity.
 */
export function readHeadings(cells: readonly string[]): Heading[] | null {
  const taken = new Set<Column>();
  const headings = cells.flatMap((text, index): Heading[] => {
    if (text.trim() === '') return [];
    const column = columnOfHeading(text);
    if (column === null || taken.has(column)) return [{ index, column: null, text: text.trim() }];
    taken.add(column);
    return [{ index, column, text: text.trim() }];
  });
  const known = headings.filter(({ column }) => column !== null).length;
  const tellsWhat = taken.has('activity') || taken.has('content') || taken.has('stage');
  if (known < 2 || !tellsWhat) return null;
  if (taken.has('activity')) return headings;
  const instead: Column = taken.has('content') ? 'content' : 'stage';
  return headings.map((heading) =>
    heading.column === instead ? { ...heading, column: 'activity' } : heading,
  );
}

/** The columns as a person named them: what is chosen by hand holds, and no other column has the same meaning. */
export function correctedHeadings(headings: readonly Heading[], chosen: ChosenColumns): Heading[] {
  const taken = new Set([...chosen.values()].filter((column) => column !== null));
  return headings.map((heading) => {
    const own = chosen.get(heading.index);
    if (own !== undefined) return { ...heading, column: own };
    return heading.column !== null && taken.has(heading.column) ? { ...heading, column: null } : heading;
  });
}

/** What a person says columns hold, by their place from 0; `null` = nothing the product knows. */
export type ChosenColumns = ReadonlyMap<number, Column | null>;

import { plainWords } from '../language/plain-words';

/** What a measure says about itself. */
export interface MeasureText {
  readonly activity: string;
  readonly content: string;
  /** The stage, when this row is all of it: then its title is the row's own. Else it is only neighbourhood. */
  readonly ownStage?: string;
  readonly result?: string;
}

/** The words of a measure for looking up stems: lower case, «ё» as «е», one kind of space. */
export const wordsOf = ({ activity, content }: MeasureText): string => plainWords(`${activity} ${content}`);

/** Lists within a line: «… наставников. 3. Проведение …». */
const GLUED_ITEM = /(?<=[.;:)»])\s+(?=\d{1,2}\s?[.)]\s*[А-ЯЁ])/;

/**
 * The things a measure names, each in its plain words: a line or a numbered item is one. Where the content is a list,
 * the title above it only sums it up and is left out.
 */
export function thingsOf({ activity, content, ownStage = '' }: MeasureText): string[] {
  const lines = (text: string): string[] =>
    text
      .split('\n')
      .flatMap((line) => line.split(GLUED_ITEM))
      .map(plainWords)
      .filter((line) => line !== '');
  const inside = lines(content);
  const isList = inside.length > 1 || /^\d{1,2}[.)]/.test(inside[0] ?? '');
  return [...lines(ownStage), ...(isList ? [] : lines(activity)), ...inside];
}

/** Stages that are one row only, by their title. */
export function ownStages(rows: readonly { readonly stage: string }[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { stage } of rows) counts.set(stage, (counts.get(stage) ?? 0) + 1);
  return new Set([...counts].flatMap(([stage, count]) => (count === 1 && stage !== '' ? [stage] : [])));
}

/** What a row of a plan says about itself; `alone` are the plan's {@link ownStages}. */
export const measureOf = (
  { activity, content, result, stage }: Required<Omit<MeasureText, 'ownStage'>> & { readonly stage: string },
  alone: ReadonlySet<string>,
): MeasureText => ({ activity, content, result, ...(alone.has(stage) ? { ownStage: stage } : {}) });

/** A heading longer than this only repeats the stage beside what is to be done. */
const LONG_HEADING = 60;

/**
 * What a measure is called where it stands alone. Rows made of one list share their heading: then the item itself,
 * one line of content, says what is to be done.
 */
export function measureTitle({ activity, content }: Pick<MeasureText, 'activity' | 'content'>): string {
  const item = content.trim();
  if (item === '' || item.includes('\n')) return activity;
  if (activity.trim() === '') return item;
  return activity.length > LONG_HEADING ? item : `${activity}: ${item}`;
}

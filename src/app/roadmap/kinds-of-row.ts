import { plainWords } from '../../domain/language/plain-words';
import { isEveryMonth } from '../../domain/monitoring/every-month';
import { ARCHETYPE_CODES, type ArchetypeCode, archetypesOf } from '../../domain/roadmap/archetypes';
import { measureOf, wordsOf } from '../../domain/roadmap/measure-text';
import { ARCHETYPE_NAMES } from '../../sheets/plan-lists';
import type { RoadmapRow } from '../../sheets/year-plan';

const CODES = new Map(ARCHETYPE_CODES.map((code) => [plainWords(ARCHETYPE_NAMES[code]), code]));

/** The kind of work a name of the list means; `null` for a name the list has not. */
export const kindNamed = (name: string): ArchetypeCode | null => CODES.get(plainWords(name)) ?? null;

type Words = Pick<RoadmapRow, 'activity' | 'content' | 'result' | 'stage' | 'archetypes'>;

/** Kinds of a row as its cell says, or else by its words; `own` are the stages that are one row only. */
export function kindsOfRow(
  row: Words,
  own: ReadonlySet<string>,
): { readonly kinds: readonly ArchetypeCode[]; readonly guessed: boolean } {
  const typed = row.archetypes.flatMap((name) => kindNamed(name) ?? []);
  if (row.archetypes.length > 0) return { kinds: typed, guessed: false };
  const kinds = archetypesOf(measureOf(row, own));
  return { kinds, guessed: kinds.length > 0 };
}

const NO_STAGES: ReadonlySet<string> = new Set();

/** Is work that lasts done once within its days? Told by the row alone, so that it is the same wherever it is asked. */
export const isDoneOnce = (row: Words): boolean =>
  !isEveryMonth(kindsOfRow(row, NO_STAGES).kinds, wordsOf(row));

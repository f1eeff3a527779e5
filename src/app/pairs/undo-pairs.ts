import { loadOf, placesOf, takesPlace, twinOf } from '../../domain/pairing/facts';
import { mentors, pairs } from '../../sheets/all';
import type { Pair } from '../../sheets/pairs';
import { pairStateTexts as text } from '../../text/pair-states';
import { pairLabel, readSettings, rowById, shortName, usualCapacity, valuesOf } from '../banks';
import type { RowChange } from '../packed-changes';
import type { Ports } from '../ports';

/**
 * Why pairs cannot come back as they were although nobody touched their rows: the place of the mentor was taken
 * meanwhile, or the same two people have another pair. `null` = they can. Reads nothing unless a pair comes back.
 */
export function pairsStay(
  book: Ports['book'],
  changes: readonly Pick<RowChange, 'sheet' | 'id' | 'before'>[],
): string | null {
  const back = new Map(
    changes
      .filter(({ sheet, before }) => sheet === pairs.name && before !== null && 'status' in before)
      .map(({ id, before }) => [id, before as Partial<Pair>]),
  );
  const made = new Set(
    changes.filter(({ sheet, before }) => sheet === pairs.name && before === null).map(({ id }) => id),
  );
  if (back.size === 0) return null;
  const now = valuesOf(book.read(pairs));
  const after = now.filter(({ id }) => !made.has(id)).map((pair) => ({ ...pair, ...back.get(pair.id) }));
  const returning = after.filter(
    (pair) => takesPlace(pair) && now.some(({ id, status }) => id === pair.id && !takesPlace({ status })),
  );
  if (returning.length === 0) return null;
  const bank = book.read(mentors);
  const usual = usualCapacity(readSettings(book));
  const load = loadOf(after, null);
  for (const pair of returning) {
    const mentor = rowById(bank, pair.mentorId)?.values;
    if (mentor && (load.get(mentor.id) ?? 0) > placesOf(mentor, usual))
      return text.placeTaken(shortName(pair.mentor));
    if (twinOf(after, pair)) return text.pairedAgain(pairLabel(pair.mentor, pair.mentee));
  }
  return null;
}

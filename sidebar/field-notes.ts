import type { Check } from '../src/contract/dto';
import { errorNote, type Note } from './parts/notes';
import type { CallError } from './rpc';

/** What is said at one field: the checks of that field and the refusal that names it. `null` = the whole form. */
export function notesFor(
  field: string | null,
  checks: readonly Check[],
  failure: CallError | null,
): readonly Note[] {
  const own = checks.filter((check) => check.field === field);
  const refused = field !== null && failure?.failure.field === field;
  return refused ? [errorNote(failure.failure.message), ...own] : own;
}

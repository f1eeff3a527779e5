import type { Check } from '../src/contract/dto';
import { errorNote, type Note } from './parts/notes';
import type { CallError } from './rpc';

/** What a form has to say, sorted to its fields; nothing is lost that names a field the form does not show. */
export interface FormNotes<F extends string> {
  readonly at: (field: F) => readonly Note[];
  /** Checks of the whole form, and of fields it does not show. */
  readonly rest: readonly Note[];
  /** The failure, unless it already stands at its field. */
  readonly failure: CallError | null;
  /** True when the refusal stands at a field, which may be out of sight. */
  readonly refusedAtField: boolean;
}

/** Sorts the checks and the refusal of a form to the fields it shows. */
export function formNotes<F extends string>(
  fields: readonly F[],
  checks: readonly Check[],
  failure: CallError | null,
): FormNotes<F> {
  const shown = (field: string | null): boolean => fields.some((known) => known === field);
  const refused = failure?.failure.field ?? null;
  return {
    at: (field) => {
      const own = checks.filter((check) => check.field === field);
      if (!failure || refused !== field) return own;
      const said = failure.failure.message;
      return [errorNote(said), ...own.filter((check) => !said.includes(check.message))];
    },
    rest: checks.filter((check) => !shown(check.field)),
    failure: shown(refused) ? null : failure,
    refusedAtField: failure !== null && shown(refused),
  };
}

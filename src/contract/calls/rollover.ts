import type { Place, RolloverArchived, RolloverChoices, RolloverMade, RolloverView } from '../dto';

/** The step to the next school year: looked at, then kept in a book of its own, then written. */
export interface RolloverCalls {
  /** How it would be with these choices. Changes nothing. */
  'rollover.open': { input: { choices: RolloverChoices }; output: RolloverView };
  /** Keeps the old year. `from`: the year that was shown, «2026/2027». */
  'rollover.archive': { input: { from: string; choices: RolloverChoices }; output: RolloverArchived };
  /** Writes the new year; a run that was broken off goes on with the choices it was begun with. */
  'rollover.make': {
    input: { from: string; archive: string; url: string; choices: RolloverChoices };
    output: RolloverMade;
  };
  /** Pairs of a person in earlier years, as «Реестр» has them. */
  'people.years': {
    input: { id: string };
    output: { lines: readonly { readonly text: string; readonly place: Place }[] };
  };
}

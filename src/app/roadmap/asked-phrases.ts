import { phraseKey } from '../../domain/deadlines/remembered';
import type { Deadline } from '../../domain/deadlines/types';
import type { WatchedRow } from './roadmap-rows';

/** A phrase the program asks about, with the rows it stands in. */
export interface AskedPhrase<R extends WatchedRow = WatchedRow> {
  readonly deadline: Deadline;
  readonly rows: R[];
}

/**
 * The phrases that were not understood for sure, each once by its key, in the order of the plan. An empty cell is no
 * question here: it has no words to understand.
 */
export function askedPhrases<R extends WatchedRow>(rows: readonly R[]): Map<string, AskedPhrase<R>> {
  const asked = new Map<string, AskedPhrase<R>>();
  for (const row of rows) {
    const { deadline } = row;
    if (deadline.certainty !== 'ask' || deadline.question?.code === 'empty') continue;
    const key = phraseKey(deadline.phrase);
    const same = asked.get(key);
    if (same) same.rows.push(row);
    else asked.set(key, { deadline, rows: [row] });
  }
  return asked;
}

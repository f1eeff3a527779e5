import type { RolloverChoices } from '../../contract/dto';
import type { CivilDate } from '../../domain/calendar/civil-date';
import type { Store } from '../ports';

/** A step to the next year as it was begun: with it a run that was broken off comes to the same end. No names in it. */
export interface RolloverRun {
  /** «2026/2027» */
  readonly from: string;
  /** Id and address of the kept book. */
  readonly archive: string;
  readonly url: string;
  readonly today: CivilDate;
  /** Time and line of the journal. */
  readonly at: string;
  readonly line: string;
  readonly step: 'writing' | 'done' | 'undoing';
  readonly choices: RolloverChoices;
}

const KEY = 'rollover';
/** A value of the store takes 9 kB; letters outside Latin take two bytes. */
const PIECE = 4_000;

/** The last run; `null` when there is none or it was taken back. */
export function readRun(store: Store): RolloverRun | null {
  const pieces = Number(store.get(KEY) ?? 0);
  if (pieces === 0) return null;
  const text = Array.from({ length: pieces }, (_, at) => store.get(`${KEY}.${at}`) ?? '').join('');
  return JSON.parse(text) as RolloverRun;
}

/** One call however many pieces there are, so that a run is known whole or not at all. */
export function keepRun(store: Store, run: RolloverRun | null): void {
  const text = run === null ? '' : JSON.stringify(run);
  const pieces = Math.ceil(text.length / PIECE);
  const values = Array.from({ length: pieces }, (_, at) => [
    `${KEY}.${at}`,
    text.slice(at * PIECE, (at + 1) * PIECE),
  ]);
  store.set({ ...Object.fromEntries(values), [KEY]: String(pieces) });
}

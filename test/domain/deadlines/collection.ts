import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Deadline } from '../../../src/domain/deadlines/types';

/** A phrase of our own collection with its meaning, decided by people before any program read it. */
export interface Collected {
  readonly class: string;
  /** First year of the school year it stands in. */
  readonly year: number;
  readonly phrase: string;
  readonly kind: Deadline['kind'];
  /** `sure`, or the question to ask; `*` = any question. */
  readonly certainty: string;
  /** As {@link windowsOf} writes them; `*` = not looked at. */
  readonly windows: string;
  /** «2 month»; empty when the work does not recur. */
  readonly every: string;
}

const FILE = fileURLToPath(new URL('./collection.tsv', import.meta.url));

export const COLLECTION: readonly Collected[] = readFileSync(FILE, 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [kind, year, phrase, ...rest] = line.split('\t');
    const [read, certainty, windows, every = ''] = rest as [Deadline['kind'], string, string, string];
    return {
      class: kind!,
      year: Number(year),
      phrase: phrase!.replaceAll('\\n', '\n'),
      kind: read,
      certainty,
      windows,
      every,
    };
  });

/** `2026-09-01/2026-09-30 /2027-05-01`; of what recurs the number, the first and the last day: `12*…/…`. */
export function windowsOf({ kind, windows }: Deadline): string {
  const last = windows[windows.length - 1];
  if (!last) return '-';
  if (kind === 'recurring') return `${windows.length}*${windows[0]!.from}/${last.to}`;
  return windows
    .map(({ from, to }) => (from !== null && from === to ? from : `${from ?? ''}/${to ?? ''}`))
    .join(' ');
}

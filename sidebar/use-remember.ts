import { useRef } from 'preact/hooks';
import type { NameForms } from '../src/contract/dto';
import { type Action, useAction } from './use-call';

/** What a person corrected in a list of names, and which of it the book is to keep (by `source`). */
export interface NameChoices {
  readonly corrections: readonly NameForms[];
  readonly remember: readonly string[];
}

/**
 * Keeps the ticked corrections in the book, then goes on with `next`; with nothing to keep it goes on at once. `run` takes
 * what `next` is to get, so that a form can say which of its buttons was pressed.
 */
export function useRemember<T>(
  { corrections, remember }: NameChoices,
  next: (what: T) => void,
): Pick<Action<'words.remember'>, 'busy' | 'failure' | 'repeat'> & { run: (what: T) => void } {
  const words = corrections
    .filter(({ source }) => remember.includes(source))
    .map(({ source, forms }) => ({ source, kind: null, forms }));
  const waiting = useRef<T | null>(null);
  const keep = useAction('words.remember', () => next(waiting.current as T));
  const run = (what: T): void => {
    waiting.current = what;
    if (words.length === 0) next(what);
    else keep.run({ words });
  };
  return { busy: keep.busy, failure: keep.failure, repeat: keep.repeat, run };
}

import { useEffect } from 'preact/hooks';
import type { Check } from '../src/contract/dto';
import type { CallError } from './rpc';

/** A field that is wrong, or an error that stands at a group of boxes; the first in the form comes first. */
const WRONG = '.screen:not([hidden]) :is([aria-invalid="true"], .note.error)';

/**
 * After a refusal, or after saved data that still have errors, the first field that is wrong comes into sight and takes
 * focus, so that nobody looks for it.
 */
export function useRefusalFocus(failure: CallError | null, checks: readonly Check[] | null = null): void {
  useEffect(() => {
    if (failure?.kind === 'refused' && failure.failure.field !== null) leadToWrong();
  }, [failure]);
  useEffect(() => {
    if (checks?.some((check) => check.severity === 'error' && check.field !== null)) leadToWrong();
  }, [checks]);
}

function leadToWrong(): void {
  const wrong = document.querySelector<HTMLElement>(WRONG);
  const folded = wrong?.closest('details');
  if (folded) folded.open = true;
  wrong?.scrollIntoView({ block: 'center' });
  const field = wrong?.matches('.note') ? wrong.closest('fieldset, details')?.querySelector('input') : wrong;
  field?.focus({ preventScroll: true });
}

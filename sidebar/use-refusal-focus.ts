import { useEffect } from 'preact/hooks';
import type { CallError } from './rpc';

/** After a refusal the first field that is wrong comes into sight and takes focus, so that nobody looks for it. */
export function useRefusalFocus(failure: CallError | null): void {
  useEffect(() => {
    if (failure?.kind !== 'refused' || failure.failure.field === null) return;
    const wrong = [...document.querySelectorAll<HTMLElement>('[aria-invalid="true"]')];
    const first = wrong.find((element) => element.offsetParent !== null);
    first?.scrollIntoView({ block: 'center' });
    first?.focus({ preventScroll: true });
  }, [failure]);
}

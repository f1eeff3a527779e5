import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** When `change` took away what was pressed, the first thing to press inside the box takes the focus. */
export function useLostFocus(box: RefObject<HTMLElement | null>, change: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change can take the focus away.
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    box.current?.querySelector<HTMLElement>('a, button, input, summary')?.focus();
  }, [change]);
}

import { useLayoutEffect } from 'preact/hooks';

/** Runs once, as soon as the component stands on the page: a key pressed right after already finds the focus moved. */
export function useOnOpen(effect: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: «once» is the point.
  useLayoutEffect(effect, []);
}

import { useEffect } from 'preact/hooks';

/** Runs once, when the component first stands on the page. */
export function useOnOpen(effect: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: «once» is the point.
  useEffect(effect, []);
}

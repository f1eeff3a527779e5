const SIGNS = { good: '✓', bad: '✕', ask: '?', info: '•' } as const;

/** A mark beside words that say the same; readers hear the words only. */
export function Sign({ of }: { of: keyof typeof SIGNS }) {
  return (
    <span class={`sign ${of}`} aria-hidden="true">
      {SIGNS[of]}
    </span>
  );
}

import { panel } from '../../src/text/panel';

const SIGNS = { good: '✓', bad: '✕', ask: '?', info: '•' } as const;

const SEVERITIES = { error: 'bad', ask: 'ask', info: 'info' } as const;

/** The sign of a note or a remark, and its word for readers. */
export const SeveritySign = ({ of }: { of: keyof typeof SEVERITIES }) => (
  <>
    <Sign of={SEVERITIES[of]} />
    <span class="for-readers">{panel.signs[of]}: </span>
  </>
);

/** A mark beside words that say the same; readers hear the words only. */
export function Sign({ of }: { of: keyof typeof SIGNS }) {
  return (
    <span class={`sign ${of}`} aria-hidden="true">
      {SIGNS[of]}
    </span>
  );
}

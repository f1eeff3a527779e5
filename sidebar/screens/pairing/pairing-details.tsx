import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { panel } from '../../../src/text/panel';
import { Plain } from '../../parts/form';
import { useOnOpen } from '../../use-on-open';
import { usePairing } from './pairing-state';

/** What a row unfolds to; comes into sight when it opens. */
export function Details({ children }: { children: ComponentChildren }) {
  const { pairing } = usePairing();
  const box = useRef<HTMLDivElement>(null);
  useOnOpen(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
    // When it is taller than the board, its beginning counts.
    box.current?.closest('.match-line')?.firstElementChild?.scrollIntoView({ block: 'nearest' });
  });
  return (
    <div class="match-details" ref={box}>
      {children}
      <Plain label={panel.pairing.acts.fold} onClick={pairing.close} />
    </div>
  );
}

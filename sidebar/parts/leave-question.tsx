import { useLayoutEffect, useRef } from 'preact/hooks';
import { panel } from '../../src/text/panel';
import { Plain } from './form';
import { Sign } from './sign';

/** Asked once when leaving would lose typed text; the safe answer has focus. */
export function LeaveQuestion({ stay, leave }: { stay: () => void; leave: () => void }) {
  const safe = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    safe.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <div
      class="box ask leaving"
      role="alertdialog"
      aria-label={panel.leaving.question}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        stay();
      }}
    >
      <p>
        <Sign of="ask" /> {panel.leaving.question}
      </p>
      <div class="row">
        <button type="button" class="primary" ref={safe} onClick={stay}>
          {panel.leaving.stay}
        </button>
        <Plain label={panel.leaving.leave} onClick={leave} />
      </div>
    </div>
  );
}

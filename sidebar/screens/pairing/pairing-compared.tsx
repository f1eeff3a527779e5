import { useState } from 'preact/hooks';
import { panel } from '../../../src/text/panel';
import { Plain } from '../../parts/form';
import { usePairing } from './pairing-state';

const text = panel.pairing.compared;
const SHOWN_AT_FIRST = 3;

/** What a new proposal changed, beside the one before. Its place is always there, so that readers hear it come. */
export function Compared() {
  const { pairing, board } = usePairing();
  const [unfolded, setUnfolded] = useState<unknown>(null);
  const { compared } = pairing;
  const changes = compared?.changes ?? [];
  const shown = unfolded === board ? changes : changes.slice(0, SHOWN_AT_FIRST);
  return (
    <div role="status" aria-label={text.title}>
      {compared && (
        <div class="match-compared">
          <div class="grow">
            <strong>{compared.text}</strong>
            {shown.length > 0 && (
              <ul>
                {shown.map((change) => (
                  <li key={change.menteeId}>{change.text}</li>
                ))}
              </ul>
            )}
            {shown.length < changes.length && (
              <Plain label={text.more(changes.length - shown.length)} onClick={() => setUnfolded(board)} />
            )}
          </div>
          <Plain label={text.close} about={text.title} onClick={pairing.closeCompared} />
        </div>
      )}
    </div>
  );
}

import type { RolloverView } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Failed } from '../../parts/failed';
import { Plain } from '../../parts/form';
import { SafeLink } from '../../parts/safe-link';
import { useAction } from '../../use-call';

const text = panel.rollover;

/** The last step that was made, with the way back while there is one. */
export function LastRun({ last, onUndone }: { last: RolloverView['last']; onUndone: () => void }) {
  const undo = useAction('action.undo', onUndone);
  if (last === null) return null;
  return (
    <section class="box">
      <p>
        {last.text} {last.url !== '' && <SafeLink url={last.url} text={text.archiveLink} />}
      </p>
      {last.why === '' && last.action ? (
        <Plain
          label={undo.busy ? text.undoing : text.undo}
          busy={undo.busy}
          onClick={() => undo.run({ id: last.action!.id })}
        />
      ) : (
        <p class="quiet">{last.why}</p>
      )}
      {undo.failure && <Failed error={undo.failure} repeat={undo.repeat} />}
    </section>
  );
}

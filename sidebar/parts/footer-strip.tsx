import type { LastAction } from '../../src/contract/dto';
import { panel } from '../../src/text/panel';
import { useShell } from '../shell';
import { useAction } from '../use-call';
import { Failed } from './failed';
import { Plain } from './form';
import { Sign } from './sign';

/** The line under all screens: what was done last and «Отменить», for as long as the panel is open. */
export function FooterStrip({ last, said }: { last: LastAction | null; said: string }) {
  const { undone } = useShell();
  const undo = useAction('action.undo', ({ text }) => undone(text));
  if (!last && !said) return null;
  return (
    <footer class="strip">
      {undo.failure && <Failed error={undo.failure} repeat={undo.repeat} />}
      <div class="row">
        <span class="grow">
          <Sign of="good" /> {last?.text ?? said}
        </span>
        {last && (
          <Plain
            label={undo.busy ? panel.common.undoing : panel.common.undo}
            busy={undo.busy}
            onClick={() => undo.run({ id: last.id })}
          />
        )}
      </div>
    </footer>
  );
}

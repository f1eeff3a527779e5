import type { LastAction } from '../../src/contract/dto';
import { panel } from '../../src/text/panel';
import { useShell } from '../shell';
import { useAction } from '../use-call';
import { Failed } from './failed';

/** The line under all screens: what was done last and «Отменить», for as long as the panel is open. */
export function FooterStrip({
  last,
  said,
  undone,
}: {
  last: LastAction | null;
  said: string;
  undone: () => void;
}) {
  const { say } = useShell();
  const undo = useAction('action.undo', ({ text }) => {
    undone();
    say(text);
  });
  if (!last && !said) return null;
  return (
    <footer class="strip">
      {undo.failure && <Failed error={undo.failure} repeat={undo.repeat} />}
      <div class="row">
        <span class="grow">
          <span class="sign good" aria-hidden="true">
            ✓
          </span>{' '}
          {last?.text ?? said}
        </span>
        {last && (
          <button
            type="button"
            class="plain"
            aria-disabled={undo.busy}
            onClick={() => undo.run({ id: last.id })}
          >
            {undo.busy ? panel.common.undoing : panel.common.undo}
          </button>
        )}
      </div>
    </footer>
  );
}

import { panel } from '../../src/text/panel';
import type { Route } from '../routes';
import type { CallError } from '../rpc';
import { useShell } from '../shell';
import { Plain } from './form';
import { Sign } from './sign';

const MENDING: Partial<Record<string, { label: string; route: Route }>> = {
  'book-broken': { label: panel.failures.toBook, route: { screen: 'book' } },
  'template-broken': { label: panel.failures.toTemplates, route: { screen: 'templates' } },
};

/** A failed call: what happened, its details, and the way on — repeat, read anew, or the screen that mends it. */
export function Failed({
  error,
  repeat,
  reload,
}: {
  error: CallError;
  repeat?: () => void;
  reload?: () => void;
}) {
  const { open } = useShell();
  const mending = MENDING[error.failure.code];
  return (
    <div class="box bad" role="alert">
      <p>
        <Sign of="bad" /> {error.failure.message}
      </p>
      {error.failure.details.length > 0 && (
        <ul>
          {error.failure.details.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <div class="row">
        {repeat && error.repeatable && <Plain label={panel.common.repeat} onClick={repeat} />}
        {reload && error.failure.code === 'stale' && <Plain label={panel.failures.reload} onClick={reload} />}
        {mending && <Plain label={mending.label} onClick={() => open(mending.route)} />}
      </div>
    </div>
  );
}

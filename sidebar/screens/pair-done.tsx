import { useRef } from 'preact/hooks';
import type { PairSaved } from '../../src/contract/dto';
import { panel } from '../../src/text/panel';
import { Actions, Plain, Primary } from '../parts/form';
import { Notes } from '../parts/notes';
import { useShell } from '../shell';
import { useOnOpen } from '../use-on-open';

const text = panel.pair;

/** What comes after a saved pair: the order. Its button has focus, so that Enter goes on. */
export function PairDone({
  saved,
  label,
  another,
  change,
}: {
  saved: PairSaved;
  label: string;
  another: () => void;
  change: () => void;
}) {
  const { open } = useShell();
  const actions = useRef<HTMLDivElement>(null);
  useOnOpen(() => actions.current?.querySelector<HTMLElement>('[data-primary]')?.focus());
  return (
    <>
      <p class="done">
        <span class="sign good" aria-hidden="true">
          ✓
        </span>{' '}
        {text.saved(label)}
      </p>
      <p class="quiet">{text.status(saved.status)}</p>
      {saved.checks.length > 0 && (
        <section>
          <h2>{text.remarks}</h2>
          <Notes notes={saved.checks} />
        </section>
      )}
      <div ref={actions}>
        <h2>{text.next}</h2>
        <Actions>
          <Primary label={text.order} onClick={() => open({ screen: 'order', pairIds: [saved.id] })} />
          <Plain label={text.another} onClick={another} />
          <Plain label={text.change} onClick={change} />
        </Actions>
      </div>
    </>
  );
}

import type { PairSaved } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Done } from '../../parts/box';
import { Actions, Plain, Primary } from '../../parts/form';
import { Notes } from '../../parts/notes';
import { ORDER_ON_PAIRS } from '../../routes';
import { useShell } from '../../shell';

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
  return (
    <>
      <Done text={text.saved(label)} />
      <p class="quiet">{text.status(saved.status)}</p>
      {saved.checks.length > 0 && (
        <section>
          <h2>{text.remarks}</h2>
          <Notes notes={saved.checks} />
        </section>
      )}
      <Actions>
        <Primary
          label={text.order}
          focused
          onClick={() => open({ screen: 'paper', kind: ORDER_ON_PAIRS, subjects: [saved.id] })}
        />
        <Plain label={text.another} onClick={another} />
        <Plain label={text.change} onClick={change} />
      </Actions>
    </>
  );
}

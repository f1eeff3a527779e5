import { useState } from 'preact/hooks';
import type { BankChange } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Failed } from '../../parts/failed';
import { Actions, Plain, Primary } from '../../parts/form';
import { PlaceLink } from '../../parts/place-link';
import { Tick } from '../../parts/tick';
import type { CallError } from '../../rpc';

const text = panel.survey;

/** What the answers would change in the bank, old and new; empty cells are ticked, others wait for a decision. */
export function SurveyBank({
  changes,
  busy,
  failure,
  repeat,
  reload,
  back,
  save,
}: {
  changes: readonly BankChange[];
  busy: boolean;
  failure: CallError | null;
  repeat: () => void;
  reload: () => void;
  back: () => void;
  save: (take: readonly string[]) => void;
}) {
  const [take, setTake] = useState(() =>
    changes.filter(({ from }) => from === '').map(({ column }) => column),
  );
  return (
    <section>
      <h2>{text.bankTitle}</h2>
      <p>{text.bankLead(changes.length)}</p>
      <ul class="lines">
        {changes.map((change) => (
          <li key={change.column}>
            <Tick
              on={take.includes(change.column)}
              change={(on) =>
                setTake((was) => [
                  ...was.filter((each) => each !== change.column),
                  ...(on ? [change.column] : []),
                ])
              }
            >
              {change.header}
            </Tick>
            <ChangeWords change={change} />
          </li>
        ))}
      </ul>
      {failure && <Failed error={failure} repeat={repeat} reload={reload} />}
      <Actions>
        <Primary
          focused
          label={text.save(take.length)}
          busyLabel={panel.common.saving}
          busy={busy}
          onClick={() => save(take)}
        />
        <Plain label={text.back} busy={busy} onClick={back} />
      </Actions>
    </section>
  );
}

/** «было … станет …» with the cell; of a cell that stays, what the bank and the answers say. */
export function ChangeWords({
  change: { from, to, place },
  stays = false,
}: {
  change: BankChange;
  stays?: boolean;
}) {
  return (
    <div class="change">
      <div>
        <span class="quiet">{stays ? text.inBank : text.was}: </span>
        {from || <span class="quiet">{text.empty}</span>}
      </div>
      <div>
        <span class="quiet">{stays ? text.inAnswers : text.becomes}: </span>
        {to}
      </div>
      <PlaceLink place={place} />
    </div>
  );
}

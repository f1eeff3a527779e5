import { useState } from 'preact/hooks';
import type { ProgrammeOffers } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Failed } from '../../parts/failed';
import { Actions, Plain, Primary } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { ScreenFrame } from '../../parts/screen-frame';
import { Sign } from '../../parts/sign';
import { Tick } from '../../parts/tick';
import { useShell } from '../../shell';
import { useAction, useLoad } from '../../use-call';

const text = panel.programmeOffers;

/** Proposals for all pairs without a programme at once: what each would get, ticks, one button. */
export function ProgrammeOffersScreen() {
  const offers = useLoad('programmes.propose', null);
  return (
    <ScreenFrame title={text.title}>
      <Loaded from={offers} busyText={text.reading}>
        {(value) =>
          value.lines.length === 0 ? (
            <p>{text.none}</p>
          ) : (
            <Offers key={value.revision} offers={value} reload={offers.reload} />
          )
        }
      </Loaded>
    </ScreenFrame>
  );
}

function Offers({ offers: { lines, revision }, reload }: { offers: ProgrammeOffers; reload: () => void }) {
  const { open, leave, say } = useShell();
  const [left, setLeft] = useState<readonly string[]>([]);
  const accept = useAction('programmes.accept', (saved) => {
    leave();
    say(saved.text);
  });
  const taken = lines.map(({ pairId }) => pairId).filter((id) => !left.includes(id));
  return (
    <>
      <p class="lead">{text.lead}</p>
      <ul class="lines">
        {lines.map(({ pairId, label, text: words, unclear }) => (
          <li key={pairId}>
            <Tick
              on={!left.includes(pairId)}
              change={(on) => setLeft(on ? left.filter((id) => id !== pairId) : [...left, pairId])}
            >
              {label}
              <span class="quiet block">{words}</span>
            </Tick>
            {unclear > 0 && (
              <p class="ask-word">
                <Sign of="ask" /> {text.unclear(unclear)}
              </p>
            )}
            <Plain label={text.look} about={label} onClick={() => open({ screen: 'programme', pairId })} />
          </li>
        ))}
      </ul>
      {accept.failure && <Failed error={accept.failure} repeat={accept.repeat} reload={reload} />}
      {taken.length === 0 ? (
        <p role="status">{text.chooseSome}</p>
      ) : (
        <Actions>
          <Primary
            label={text.accept(taken.length)}
            busyLabel={text.accepting}
            busy={accept.busy}
            onClick={() => accept.run({ revision, pairIds: taken })}
          />
        </Actions>
      )}
    </>
  );
}

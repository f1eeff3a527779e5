import { useState } from 'preact/hooks';
import type { RolloverChoices, RolloverMade, RolloverView } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { closeWindow } from '../../google';
import { Box, Done } from '../../parts/box';
import { Failed } from '../../parts/failed';
import { Actions, Primary } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { PlaceLink } from '../../parts/place-link';
import { SafeLink } from '../../parts/safe-link';
import { ScreenFrame } from '../../parts/screen-frame';
import { useScreenPlace, useShell } from '../../shell';
import { useAction, useLoad } from '../../use-call';
import { RolloverSteps } from './steps';

const text = panel.rollover;

const AS_PROPOSED: RolloverChoices = { pairs: [], term: null, people: [], mentors: [] };

/** The step to the next school year: one question a step, and nothing is written before the last. */
export function RolloverScreen() {
  const [asked, ask] = useState(AS_PROPOSED);
  const [made, setMade] = useState<RolloverMade | null>(null);
  const view = useLoad('rollover.open', { choices: asked }, { once: true });
  return (
    <ScreenFrame title={text.title}>
      {made ? (
        <Made made={made} />
      ) : (
        <Loaded from={view} busyText={text.loading}>
          {(value) =>
            value.broken ? (
              <Broken view={value} onMade={setMade} onUndone={view.reload} />
            ) : (
              <RolloverSteps view={value} busy={view.busy} ask={ask} onMade={setMade} reload={view.reload} />
            )
          }
        </Loaded>
      )}
    </ScreenFrame>
  );
}

/** A run that was broken off is ended before anything else. */
function Broken({
  view: { broken },
  onMade,
  onUndone,
}: {
  view: RolloverView;
  onMade: (made: RolloverMade) => void;
  onUndone: () => void;
}) {
  const make = useAction('rollover.make', onMade);
  const undo = useAction('action.undo', onUndone);
  const { from, undo: line, text: said } = broken!;
  const failed = make.failure ?? undo.failure;
  return (
    <>
      <Box of="ask" title={text.brokenTitle}>
        <p>{said}</p>
      </Box>
      {failed && <Failed error={failed} repeat={make.failure ? make.repeat : undo.repeat} />}
      <Actions>
        <Primary
          label={line === null ? text.finish : text.finishUndo}
          busyLabel={line === null ? text.making : text.undoing}
          busy={make.busy || undo.busy}
          onClick={() =>
            line === null
              ? make.run({ from, archive: '', url: '', choices: AS_PROPOSED })
              : undo.run({ id: line })
          }
        />
      </Actions>
    </>
  );
}

function Made({ made }: { made: RolloverMade }) {
  const { home } = useShell();
  const { hasBack } = useScreenPlace();
  return (
    <>
      <Done text={made.text} />
      {made.url !== '' && (
        <p>
          <SafeLink url={made.url} text={text.archiveLink} />
        </p>
      )}
      {made.look.length === 0 ? (
        <p>{text.noLook}</p>
      ) : (
        <>
          <h2>{text.look}</h2>
          <ul class="bullets">
            {made.look.map((row) => (
              <li key={row.place.row}>
                {row.number} {row.activity} – {row.look.join(' ')} <PlaceLink place={row.place} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Actions>
        {hasBack ? (
          <Primary label={panel.made.toHome} onClick={home} />
        ) : (
          <Primary label={panel.common.close} onClick={closeWindow} />
        )}
      </Actions>
    </>
  );
}

import { useState } from 'preact/hooks';
import type { RolledOver, RolloverPreview } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { closeWindow } from '../../google';
import { Box, Done } from '../../parts/box';
import { Failed } from '../../parts/failed';
import { Actions, Primary } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { PlaceLink } from '../../parts/place-link';
import { ScreenFrame } from '../../parts/screen-frame';
import { Tick } from '../../parts/tick';
import { useScreenPlace, useShell } from '../../shell';
import { useAction, useLoad } from '../../use-call';
import { RolloverRows } from './rollover-rows';

const text = panel.rollover;

/** The step to the next school year: first what would change, then one button. */
export function RolloverScreen() {
  const preview = useLoad('rollover.preview', null, { once: true });
  const [made, setMade] = useState<RolledOver | null>(null);
  return (
    <ScreenFrame title={text.title}>
      {made ? (
        <Made made={made} />
      ) : (
        <Loaded from={preview} busyText={text.loading}>
          {(value) => <Preview preview={value} onMade={setMade} />}
        </Loaded>
      )}
    </ScreenFrame>
  );
}

function Preview({ preview, onMade }: { preview: RolloverPreview; onMade: (made: RolledOver) => void }) {
  const [onlyAsked, setOnlyAsked] = useState(false);
  const make = useAction('rollover.make', onMade);
  const shown = onlyAsked ? preview.rows.filter(({ look }) => look.length > 0) : preview.rows;
  return (
    <div class="sides-one">
      <p class="lead">
        {text.lead(preview.from, preview.to)} {text.keeps(preview.copy)} {text.clears}
      </p>
      {preview.refusal && (
        <Box of="bad" title={text.cannot}>
          <p>{preview.refusal}</p>
        </Box>
      )}
      <div class="row rollover-head">
        <span class="counter grow" role="status">
          {text.counter(preview.rows.length, preview.changed, preview.asked)}
        </span>
        {preview.asked > 0 && (
          <Tick on={onlyAsked} change={setOnlyAsked}>
            {text.onlyAsked}
          </Tick>
        )}
      </div>
      <RolloverRows rows={shown} />
      {make.failure && <Failed error={make.failure} repeat={make.repeat} />}
      {preview.refusal === null && (
        <Actions>
          <Primary
            label={text.make(preview.to)}
            busyLabel={text.making}
            busy={make.busy}
            onClick={() => make.run({ from: preview.from })}
          />
        </Actions>
      )}
    </div>
  );
}

function Made({ made }: { made: RolledOver }) {
  const { home } = useShell();
  const { hasBack } = useScreenPlace();
  return (
    <>
      <Done text={made.text} />
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

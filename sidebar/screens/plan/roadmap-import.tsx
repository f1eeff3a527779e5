import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PlanAccepted, RoadmapPreviewRow } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { closeWindow } from '../../google';
import { Box, Done } from '../../parts/box';
import { Failed } from '../../parts/failed';
import { TextField } from '../../parts/fields';
import { Actions, Form, Primary } from '../../parts/form';
import { Busy } from '../../parts/loaded';
import { askNote, errorNote, Notes } from '../../parts/notes';
import { PlaceLink } from '../../parts/place-link';
import { ScreenFrame } from '../../parts/screen-frame';
import { selectLine } from '../../parts/select-line';
import { Tick } from '../../parts/tick';
import { ToHome } from '../../parts/to-home';
import { useScreenPlace } from '../../shell';
import { type PlanEditing, useRoadmapPlan } from './roadmap-plan';
import { RoadmapRows } from './roadmap-rows';
import { RoadmapSource } from './roadmap-source';

const text = panel.roadmapImport;

/** A year's plan as it came, on the left, and the rows as understood, on the right. */
export function RoadmapImportScreen() {
  const plan = useRoadmapPlan();
  const source = useRef<HTMLTextAreaElement>(null);
  const wasRead = plan.reading !== null;
  useEffect(() => {
    // What was pasted leaves the cursor at its end; the rows beside it begin at the beginning.
    if (wasRead && source.current) source.current.scrollTop = 0;
  }, [wasRead]);
  if (plan.accepted !== null) return <Accepted accepted={plan.accepted} />;
  const { typed, change, reading, accept } = plan;
  return (
    <ScreenFrame title={text.title} focusHeading={false}>
      <Form onSubmit={plan.submit}>
        <div class="plan-year">
          <TextField
            label={text.year}
            value={typed.year}
            hint={text.yearHint}
            onChange={(year) => change({ year })}
          />
          <YearFrom plan={plan} />
          <RoadmapSource onSource={plan.open} />
        </div>
        <div class="sides">
          <AsItCame plan={plan} source={source} />
          <Understood plan={plan} toLine={(row) => selectLine(source.current, row.line)} />
        </div>
        {reading?.busy && <Busy text={text.parsing} />}
        {reading?.failure && <Failed error={reading.failure} repeat={reading.reload} />}
        {accept.failure && <Failed error={accept.failure} repeat={accept.repeat} />}
        <Actions>
          {plan.acceptable > 0 ? (
            <Primary label={text.accept(plan.acceptable)} busyLabel={text.accepting} busy={accept.busy} />
          ) : (
            <Primary label={text.parse} busyLabel={text.parsing} busy={reading?.busy ?? false} />
          )}
        </Actions>
      </Form>
    </ScreenFrame>
  );
}

function AsItCame({ plan, source }: { plan: PlanEditing; source: RefObject<HTMLTextAreaElement | null> }) {
  const { typed, change, opening, empty } = plan;
  return (
    <div class="side">
      <label for="plan-text">{text.text}</label>
      {opening.busy && <Busy text={text.opening} />}
      {opening.failure && <Failed error={opening.failure} repeat={opening.repeat} />}
      <textarea
        id="plan-text"
        ref={source}
        placeholder={text.textHint}
        value={typed.text}
        onInput={(event) => change({ text: event.currentTarget.value })}
      />
      {empty && <Notes notes={[errorNote(text.noText)]} />}
    </div>
  );
}

/** A year nobody named is said to be a guess, beside the field where it is put right. */
function YearFrom({ plan }: { plan: PlanEditing }) {
  const preview = plan.reading?.value ?? null;
  if (preview === null || plan.stale || preview.rows.length === 0) return null;
  const { year, yearFrom } = preview;
  if (yearFrom === 'asked' || yearFrom === 'plan') return null;
  return <Notes notes={[askNote(text.yearFrom[yearFrom](year))]} />;
}

function Understood({ plan, toLine }: { plan: PlanEditing; toLine: (row: RoadmapPreviewRow) => void }) {
  const preview = plan.reading?.value ?? null;
  const skipped = preview?.rows.filter((row) => row.skipped).length ?? 0;
  return (
    <section class="side" aria-label={text.rows}>
      <div class="row side-head">
        <h2 class="grow">{text.rows}</h2>
        {preview && preview.approval !== '' && <span class="quiet">{text.approval(preview.approval)}</span>}
        {preview && (
          <span class="counter" role="status">
            {text.counter(preview.sure, preview.sure + preview.asked, preview.asked)}
            {skipped > 0 && <span class="quiet">, {text.skippedCount(skipped)}</span>}
          </span>
        )}
      </div>
      {!preview && <p class="quiet side-empty">{text.rowsEmpty}</p>}
      {preview?.canPropose && (
        <Tick on={plan.said.propose} change={(propose) => plan.say({ propose })}>
          {text.propose} <span class="quiet">({text.proposeHint})</span>
        </Tick>
      )}
      {plan.stale && <Notes notes={[askNote(text.changed)]} />}
      {preview && preview.rows.length === 0 && <Notes notes={[errorNote(text.nothing)]} />}
      {preview && preview.rows.length > 0 && <RoadmapRows preview={preview} plan={plan} toLine={toLine} />}
    </section>
  );
}

function Accepted({ accepted: { rows, added, updated, gone } }: { accepted: PlanAccepted }) {
  const { hasBack } = useScreenPlace();
  return (
    <ScreenFrame title={text.title}>
      <Done text={text.accepted(rows)} />
      {updated > 0 && <p>{text.updated(added, updated)}</p>}
      {gone.length > 0 && (
        <Box of="ask" title={text.gone(gone.length)}>
          <ul>
            {gone.map((one) => (
              <li key={one.place.row}>
                {one.text} <PlaceLink place={one.place} />
              </li>
            ))}
          </ul>
        </Box>
      )}
      <Actions>{hasBack ? <ToHome /> : <Primary label={panel.common.close} onClick={closeWindow} />}</Actions>
    </ScreenFrame>
  );
}

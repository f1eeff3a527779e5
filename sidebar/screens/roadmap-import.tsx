import { useRef } from 'preact/hooks';
import type { RoadmapPreview, RoadmapPreviewRow } from '../../src/contract/dto';
import { panel } from '../../src/text/panel';
import { closeWindow } from '../google';
import { Done } from '../parts/box';
import { Failed } from '../parts/failed';
import { TextField } from '../parts/fields';
import { Actions, Form, Primary } from '../parts/form';
import { Busy } from '../parts/loaded';
import { askNote, errorNote, Notes } from '../parts/notes';
import { ScreenFrame } from '../parts/screen-frame';
import { ToHome } from '../parts/to-home';
import { readPlanFile } from '../plan-file';
import { useScreenPlace } from '../shell';
import { useRoadmapPlan } from './roadmap-plan';
import { RoadmapRows } from './roadmap-rows';

const text = panel.roadmapImport;

/** A year's plan as it came, on the left, and the rows as understood, on the right. */
export function RoadmapImportScreen() {
  const plan = useRoadmapPlan();
  const source = useRef<HTMLTextAreaElement>(null);
  if (plan.accepted !== null) return <Accepted rows={plan.accepted} />;
  const { typed, change, reading, accept } = plan;
  return (
    <ScreenFrame title={text.title} focusHeading={false}>
      <Form onSubmit={plan.submit}>
        <div class="year-row">
          <TextField
            label={text.year}
            value={typed.year}
            hint={text.yearHint}
            onChange={(year) => change({ year })}
          />
        </div>
        <div class="sides">
          <div class="side">
            <label for="plan-text">{text.text}</label>
            <OpenFile onText={(opened) => change({ text: opened })} />
            <textarea
              id="plan-text"
              ref={source}
              placeholder={text.textHint}
              value={typed.text}
              onInput={(event) => change({ text: event.currentTarget.value })}
            />
            {plan.empty && <Notes notes={[errorNote(text.noText)]} />}
          </div>
          <Understood
            preview={reading?.value ?? null}
            stale={plan.stale}
            toLine={(row) => selectLine(source.current, row.line)}
          />
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

/** A plan saved as a text file; tables of Word and Excel are pasted. */
function OpenFile({ onText }: { onText: (text: string) => void }) {
  return (
    <label>
      <span class="plain">{text.openFile}</span>
      <input
        type="file"
        accept=".txt,text/plain"
        class="for-readers"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) void readPlanFile(file).then(onText);
        }}
      />
    </label>
  );
}

function Understood({
  preview,
  stale,
  toLine,
}: {
  preview: RoadmapPreview | null;
  stale: boolean;
  toLine: (row: RoadmapPreviewRow) => void;
}) {
  return (
    <section class="side" aria-label={text.rows}>
      <div class="row side-head">
        <h2 class="grow">{text.rows}</h2>
        {preview && (
          <span class="counter" role="status">
            {text.counter(preview.sure, preview.rows.length, preview.asked)}
          </span>
        )}
      </div>
      {!preview && <p class="quiet side-empty">{text.rowsEmpty}</p>}
      {stale && <Notes notes={[askNote(text.changed)]} />}
      {preview && preview.rows.length === 0 && <Notes notes={[errorNote(text.nothing)]} />}
      {preview && preview.rows.length > 0 && <RoadmapRows preview={preview} toLine={toLine} />}
    </section>
  );
}

/** Puts the cursor on a line of the source, so that it can be corrected where it was misread. */
function selectLine(source: HTMLTextAreaElement | null, line: number): void {
  if (!source) return;
  const lines = source.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  source.focus();
  source.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  source.scrollTop = (source.scrollHeight / lines.length) * Math.max(0, line - 3);
}

function Accepted({ rows }: { rows: number }) {
  const { hasBack } = useScreenPlace();
  return (
    <ScreenFrame title={text.title}>
      <Done text={text.accepted(rows)} />
      <Actions>{hasBack ? <ToHome /> : <Primary label={panel.common.close} onClick={closeWindow} />}</Actions>
    </ScreenFrame>
  );
}

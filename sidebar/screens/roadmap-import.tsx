import { useRef, useState } from 'preact/hooks';
import type { RoadmapPreview, RoadmapPreviewRow } from '../../src/contract/dto';
import { panel } from '../../src/text/panel';
import { closeWindow } from '../google';
import { Done } from '../parts/box';
import { Failed } from '../parts/failed';
import { TextField } from '../parts/fields';
import { Actions, Form, Primary } from '../parts/form';
import { Busy } from '../parts/loaded';
import { errorNote, Notes } from '../parts/notes';
import { ScreenFrame } from '../parts/screen-frame';
import { useScreenPlace, useShell, useUnsaved } from '../shell';
import { useAction, useLoad } from '../use-call';
import { RoadmapRows } from './roadmap-rows';

const text = panel.roadmapImport;

interface Plan {
  readonly text: string;
  readonly year: string;
}

/** A year's plan as it came, on the left, and the rows as understood, on the right. */
export function RoadmapImportScreen() {
  const [typed, setTyped] = useState<Plan>({ text: '', year: '' });
  const [asked, setAsked] = useState<Plan | null>(null);
  const [empty, setEmpty] = useState(false);
  const [accepted, setAccepted] = useState<number | null>(null);
  const { say } = useShell();
  const source = useRef<HTMLTextAreaElement>(null);
  const preview = useLoad('roadmap.preview', asked ?? typed, { ready: asked !== null, once: true });
  const accept = useAction('roadmap.accept', ({ rows, lastAction }) => {
    setAccepted(rows);
    say(lastAction.text);
  });
  useUnsaved(typed.text !== '' && accepted === null);
  if (accepted !== null) return <Accepted rows={accepted} />;

  const read = asked !== null && asked.text === typed.text && asked.year === typed.year;
  const rows = read && preview.value ? preview.value.rows : [];
  const canAccept = read && !preview.busy && rows.length > 0;
  const submit = () => {
    setEmpty(typed.text.trim() === '');
    if (canAccept) accept.run(typed);
    else if (typed.text.trim() !== '') {
      setAsked(typed);
      if (read) preview.reload();
    }
  };
  const change = (part: Partial<Plan>) => {
    setEmpty(false);
    setTyped((was) => ({ ...was, ...part }));
  };
  return (
    <ScreenFrame title={text.title} focusHeading={false}>
      <Form onSubmit={submit}>
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
            <textarea
              id="plan-text"
              ref={source}
              placeholder={text.textHint}
              value={typed.text}
              onInput={(event) => change({ text: event.currentTarget.value })}
            />
            {empty && <Notes notes={[errorNote(text.noText)]} />}
          </div>
          <Understood
            preview={asked === null ? null : preview.value}
            stale={asked !== null && !read}
            toLine={(row) => selectLine(source.current, row.line)}
          />
        </div>
        {asked !== null && preview.busy && <Busy text={text.parsing} />}
        {asked !== null && preview.failure && <Failed error={preview.failure} repeat={preview.reload} />}
        {accept.failure && <Failed error={accept.failure} repeat={accept.repeat} />}
        <Actions>
          {canAccept ? (
            <Primary label={text.accept(rows.length)} busyLabel={text.accepting} busy={accept.busy} />
          ) : (
            <Primary label={text.parse} busyLabel={text.parsing} busy={asked !== null && preview.busy} />
          )}
        </Actions>
      </Form>
    </ScreenFrame>
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
      {stale && <Notes notes={[{ severity: 'ask', message: text.changed, place: null }]} />}
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
  const { home } = useShell();
  const { hasBack } = useScreenPlace();
  return (
    <ScreenFrame title={text.title}>
      <Done text={text.accepted(rows)} />
      <Actions>
        {hasBack ? (
          <Primary label={panel.made.toHome} onClick={home} />
        ) : (
          <Primary label={panel.common.close} onClick={closeWindow} />
        )}
      </Actions>
    </ScreenFrame>
  );
}

import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RoadmapPreview, RoadmapPreviewRow } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Notes } from '../../parts/notes';
import { Tick } from '../../parts/tick';
import { RoadmapColumns } from './roadmap-columns';
import type { PlanEditing } from './roadmap-plan';
import { RowReading } from './roadmap-reading';
import { RoadmapRowEditor } from './roadmap-row-editor';

const text = panel.roadmapImport;
const COLUMNS = 4;
const MOST_CHIPS = 4;

/** Rows as understood, under their stages; those that ask are amber and can be shown alone. */
export function RoadmapRows({
  preview,
  plan,
  toLine,
}: {
  preview: RoadmapPreview;
  plan: PlanEditing;
  toLine: (row: RoadmapPreviewRow) => void;
}) {
  const [onlyAsked, setOnlyAsked] = useState(false);
  const [edited, setEdited] = useState<string | null>(null);
  const table = useRef<HTMLElement>(null);
  // A row that was answered may leave the list of questions with the focus in it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: to be looked at whenever the rows are new.
  useEffect(() => {
    if (plan.said.corrections.length > 0 && document.activeElement === document.body) table.current?.focus();
  }, [preview]);
  const asking = preview.rows.filter((row) => row.ask || row.key === edited);
  const shown = onlyAsked && preview.asked > 0 ? asking : preview.rows;
  return (
    <>
      <Above preview={preview} plan={plan} onlyAsked={onlyAsked} setOnlyAsked={setOnlyAsked} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled area must be reachable by keyboard. */}
      <section class="plan-rows plan-review" ref={table} tabIndex={0} aria-label={preview.title || text.rows}>
        <table>
          <Head />
          <tbody>
            {shown.map((row, index) => (
              <PlanRow
                key={row.key}
                row={row}
                above={shown[index - 1] ?? null}
                plan={plan}
                toLine={() => toLine(row)}
                editing={edited === row.key}
                edit={(on) => setEdited(on ? row.key : null)}
              />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

const Head = () => (
  <thead>
    <tr>
      <th scope="col">{text.headers.number}</th>
      <th scope="col">{text.headers.activity}</th>
      <th scope="col">{text.headers.deadline}</th>
      <th scope="col">{text.headers.responsible}</th>
    </tr>
  </thead>
);

/** What concerns the whole plan: its columns, how items are taken, questions and remarks. */
function Above({
  preview,
  plan,
  onlyAsked,
  setOnlyAsked,
}: {
  preview: RoadmapPreview;
  plan: PlanEditing;
  onlyAsked: boolean;
  setOnlyAsked: (on: boolean) => void;
}) {
  return (
    <div class="plan-above">
      <div class="row folds">
        {preview.headings.length > 0 && (
          <RoadmapColumns
            headings={preview.headings}
            chosen={plan.said.columns}
            onChange={(columns) => plan.say({ columns })}
          />
        )}
        {preview.findings.length > 0 && (
          <details class="fold">
            <summary>
              {text.findings} ({preview.findings.length})
            </summary>
            <Notes notes={preview.findings} />
          </details>
        )}
        {preview.canSplit && (
          <Tick on={preview.split} change={(split) => plan.say({ split, corrections: [] })}>
            {text.split}
          </Tick>
        )}
        {preview.asked > 0 && (
          <Tick on={onlyAsked} change={setOnlyAsked}>
            {text.onlyAsked}
          </Tick>
        )}
      </div>
      {preview.asked > 0 && <p class="ask-hint">{text.askHint}</p>}
    </div>
  );
}

interface RowProps {
  readonly row: RoadmapPreviewRow;
  readonly above: RoadmapPreviewRow | null;
  readonly plan: PlanEditing;
  readonly toLine: () => void;
  readonly editing: boolean;
  readonly edit: (on: boolean) => void;
}

function PlanRow({ row, above, plan, toLine, editing, edit }: RowProps) {
  const name = row.number || String(row.line);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      {row.stage && row.stage !== above?.stage && <StageRow title={row.stage} />}
      <tr class={row.skipped ? 'left-out' : row.ask ? 'asked' : ''}>
        <td>
          <button type="button" class="link" aria-label={text.toLine(name)} onClick={toLine}>
            {name}
          </button>
        </td>
        <td>
          <Words row={row} above={above} />
        </td>
        <td>
          <Deadline row={row} plan={plan} answered={() => button.current?.focus()} />
        </td>
        <td>
          <span class="lines-of">{row.responsible}</span>
          <RowActs row={row} name={name} plan={plan} button={button} edit={() => edit(true)} />
        </td>
      </tr>
      {editing && (
        <tr>
          <td colSpan={COLUMNS}>
            <RoadmapRowEditor
              row={row}
              onCorrect={(part) => plan.correct(row.key, part)}
              onClose={() => {
                edit(false);
                button.current?.focus();
              }}
            />
          </td>
        </tr>
      )}
    </>
  );
}

const StageRow = ({ title }: { title: string }) => (
  <tr class="stage">
    <th colSpan={COLUMNS} scope="colgroup">
      {title}
    </th>
  </tr>
);

/** What was done to the row by hand, the way to change it and the way back. */
function RowActs({
  row,
  name,
  plan,
  button,
  edit,
}: {
  row: RoadmapPreviewRow;
  name: string;
  plan: PlanEditing;
  button: RefObject<HTMLButtonElement | null>;
  edit: () => void;
}) {
  const touched = plan.said.corrections.some(({ key }) => key === row.key);
  return (
    <>
      {(touched || row.skipped) && (
        <span class="quiet block">{row.skipped ? text.skipped : text.corrected}</span>
      )}
      <span class="row-acts">
        <button type="button" class="plain" ref={button} aria-label={text.editRow(name)} onClick={edit}>
          {text.edit}
        </button>
        {touched && (
          <button
            type="button"
            class="plain"
            aria-label={text.restoreRow(name)}
            onClick={() => plan.correct(row.key, null)}
          >
            {text.restore}
          </button>
        )}
      </span>
    </>
  );
}

/** Of items of one measure the measure is said once, above the first. */
function Words({ row, above }: { row: RoadmapPreviewRow; above: RoadmapPreviewRow | null }) {
  if (row.content === '') return <span class="lines-of">{row.activity}</span>;
  const again = above !== null && above.activity === row.activity && above.stage === row.stage;
  return (
    <>
      {!again && <span class="measure block">{row.activity}</span>}
      <span class="lines-of">{row.content}</span>
    </>
  );
}

function Deadline({
  row,
  plan,
  answered,
}: {
  row: RoadmapPreviewRow;
  plan: PlanEditing;
  answered: () => void;
}) {
  const { question } = row;
  const offered = row.ask && question !== null && question.readings.length > 0;
  const chips = offered ? [] : row.windows.slice(0, MOST_CHIPS).map(text.chip);
  const more = offered ? 0 : row.windows.length - chips.length;
  return (
    <>
      <span class={row.deadline ? 'lines-of' : 'quiet'}>{row.deadline || text.noDeadline}</span>
      {chips.length > 0 && (
        <span class="chips">
          {chips.map((chip) => (
            <span key={chip} class="chip">
              {chip}
            </span>
          ))}
          {more > 0 && <span class="quiet">{text.moreChips(more)}</span>}
        </span>
      )}
      {row.ask && !row.skipped && question && (
        <RowReading
          key={row.deadline}
          question={question}
          words={row.deadline}
          onAnswer={(answer) => {
            plan.correct(
              row.key,
              'reading' in answer
                ? { reading: answer.reading }
                : { deadlineText: answer.words, reading: null },
            );
            answered();
          }}
        />
      )}
    </>
  );
}

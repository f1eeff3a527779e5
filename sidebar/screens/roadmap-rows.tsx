import { useState } from 'preact/hooks';
import type { RoadmapPreview, RoadmapPreviewRow } from '../../src/contract/dto';
import { panel } from '../../src/text/panel';
import { dateInTable } from '../dates';
import { Notes } from '../parts/notes';
import { Tick } from '../parts/tick';

const text = panel.roadmapImport;

/** Rows as understood, under their stages; those that ask are amber and can be shown alone. */
export function RoadmapRows({
  preview,
  toLine,
}: {
  preview: RoadmapPreview;
  toLine: (row: RoadmapPreviewRow) => void;
}) {
  const [onlyAsked, setOnlyAsked] = useState(false);
  const shown = onlyAsked ? preview.rows.filter((row) => row.ask) : preview.rows;
  return (
    <>
      {preview.asked > 0 && (
        <div class="box ask">
          <p>{text.askHint}</p>
          <Tick on={onlyAsked} change={setOnlyAsked}>
            {text.onlyAsked}
          </Tick>
        </div>
      )}
      {preview.findings.length > 0 && (
        <details class="fold">
          <summary>
            {text.findings} ({preview.findings.length})
          </summary>
          <Notes notes={preview.findings} />
        </details>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled area must be reachable by keyboard. */}
      <section class="plan-rows" tabIndex={0} aria-label={preview.title || text.rows}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.headers.number}</th>
              <th scope="col">{text.headers.activity}</th>
              <th scope="col">{text.headers.deadline}</th>
              <th scope="col">{text.headers.responsible}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row, index) => (
              <PlanRow
                key={`${row.line} ${row.number}`}
                row={row}
                stage={row.stage === shown[index - 1]?.stage ? '' : row.stage}
                toLine={() => toLine(row)}
              />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function PlanRow({ row, stage, toLine }: { row: RoadmapPreviewRow; stage: string; toLine: () => void }) {
  return (
    <>
      {stage && (
        <tr class="stage">
          <th colSpan={4} scope="colgroup">
            {stage}
          </th>
        </tr>
      )}
      <tr class={row.ask ? 'asked' : ''}>
        <td>
          <button
            type="button"
            class="link"
            aria-label={text.toLine(row.number || String(row.line))}
            onClick={toLine}
          >
            {row.number || row.line}
          </button>
        </td>
        <td>{row.activity}</td>
        <td>
          <Deadline row={row} />
        </td>
        <td>{row.responsible}</td>
      </tr>
    </>
  );
}

function Deadline({ row }: { row: RoadmapPreviewRow }) {
  const from = dateInTable(row.from);
  const to = dateInTable(row.to);
  return (
    <>
      {row.deadline}
      {(from || to) && <span class="chip">{text.range(from || to, to || from)}</span>}
      {row.reading && <span class="quiet block">{row.reading}</span>}
      {row.ask && (
        <span class="ask-word block">
          <span aria-hidden="true">? </span>
          {text.question}
        </span>
      )}
    </>
  );
}

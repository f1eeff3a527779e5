import type { ChosenColumn, PlanColumn, PlanHeading } from '../../src/contract/dto';
import { panel } from '../../src/text/panel';

const text = panel.roadmapImport;

const NAMES = Object.entries(text.columnNames) as readonly (readonly [PlanColumn, string])[];

/** What each column of the plan was taken for; a wrong one is put right here. */
export function RoadmapColumns({
  headings,
  chosen,
  onChange,
}: {
  headings: readonly PlanHeading[];
  chosen: readonly ChosenColumn[];
  onChange: (columns: readonly ChosenColumn[]) => void;
}) {
  const choose = (index: number, name: string) => {
    const column = NAMES.find(([key]) => key === name)?.[0] ?? null;
    const others = chosen.filter((one) => one.index !== index && (column === null || one.column !== column));
    onChange([...others, { index, column }]);
  };
  return (
    <details class="fold">
      <summary>
        {text.columns} ({headings.filter(({ column }) => column !== null).length})
      </summary>
      <div class="plan-columns">
        {headings.map((heading) => (
          <label key={heading.index}>
            <span title={heading.text}>{heading.text}</span>
            <select
              aria-label={text.columnIs(heading.text)}
              value={heading.column ?? ''}
              onChange={(event) => choose(heading.index, event.currentTarget.value)}
            >
              <option value="">{text.columnNone}</option>
              {NAMES.map(([key, name]) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </details>
  );
}

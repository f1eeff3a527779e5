import { useState } from 'preact/hooks';
import type { PlanCorrection, RoadmapPreviewRow } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Tick } from '../../parts/tick';
import { useOnOpen } from '../../use-on-open';

const text = panel.roadmapImport;

/** Fields of a row that can be put right, with how many lines they are shown on. */
const FIELDS = [
  ['deadlineText', 1],
  ['activity', 2],
  ['content', 2],
  ['stage', 1],
  ['responsible', 2],
] as const;
type Field = (typeof FIELDS)[number][0];

const fieldOf = (row: RoadmapPreviewRow, field: Field): string =>
  field === 'deadlineText' ? row.deadline : row[field];

/** One row opened for correction. Enter in a line and «Готово» take the changes over, Escape drops them. */
export function RoadmapRowEditor({
  row,
  onCorrect,
  onClose,
}: {
  row: RoadmapPreviewRow;
  onCorrect: (part: Partial<PlanCorrection>) => void;
  onClose: () => void;
}) {
  const [typed, setTyped] = useState<Partial<Record<Field, string>>>({});
  const [skip, setSkip] = useState(row.skipped);
  const id = `row-${row.key}`;
  useOnOpen(() => document.getElementById(`${id}-deadlineText`)?.focus());
  const send = () => {
    const changed = Object.entries(typed).filter(([field, words]) => words !== fieldOf(row, field as Field));
    const deadline = changed.some(([field]) => field === 'deadlineText') ? { reading: null } : {};
    if (changed.length > 0 || skip !== row.skipped)
      onCorrect({ ...Object.fromEntries(changed), ...deadline, skip });
    onClose();
  };
  return (
    <fieldset
      class="row-editor"
      onKeyDown={(event) => {
        const inLine = (event.target as HTMLElement).tagName === 'INPUT';
        if (event.key === 'Enter' && inLine) send();
        else if (event.key === 'Escape') onClose();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {FIELDS.filter(([field]) => field !== 'content' || row.content !== '').map(([field, lines]) => {
        const ties = {
          id: `${id}-${field}`,
          value: typed[field] ?? fieldOf(row, field),
          onInput: (event: { currentTarget: { value: string } }) =>
            setTyped((was) => ({ ...was, [field]: event.currentTarget.value })),
        };
        return (
          <div class="field" key={field}>
            <label for={ties.id}>{text.fields[field]}</label>
            {lines === 1 && !ties.value.includes('\n') ? (
              <input type="text" {...ties} />
            ) : (
              <textarea rows={lines} {...ties} />
            )}
          </div>
        );
      })}
      <Tick on={skip} change={setSkip}>
        {text.skip}
      </Tick>
      <button type="button" class="secondary" onClick={send}>
        {text.ready}
      </button>
      <button type="button" class="plain" onClick={onClose}>
        {text.cancel}
      </button>
    </fieldset>
  );
}

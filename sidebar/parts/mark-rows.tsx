import { useId } from 'preact/hooks';
import { panel } from '../../src/text/panel';
import { toNextStep } from '../step-keys';
import { type Note, Notes } from './notes';

const text = panel.survey;
const MARKS = ['0', '1', '2', '3'] as const;

/** A mark from 0 to 3 for every row: a digit marks and leads to the next row, «Удалить» takes the mark back. */
export function MarkRows({
  label,
  hint,
  words = text.marks,
  rows,
  marks,
  notes,
  onChange,
}: {
  label: string;
  hint: string;
  /** What the marks mean, where it is not «нет, иногда, часто, постоянно». */
  words?: string;
  rows: readonly { readonly part: string; readonly label: string }[];
  marks: ReadonlyMap<string, string>;
  notes: readonly Note[];
  onChange: (marks: ReadonlyMap<string, string>) => void;
}) {
  const id = useId();
  /** Always in the order of the rows. */
  const set = (part: string, mark: string | null) =>
    onChange(
      new Map(
        rows.flatMap((row) => {
          const own = row.part === part ? mark : (marks.get(row.part) ?? null);
          return own === null ? [] : [[row.part, own] as const];
        }),
      ),
    );
  const onKeyDown = (part: string) => (event: KeyboardEvent) => {
    const mark = MARKS.find((each) => each === event.key);
    const erases = event.key === 'Delete' || event.key === 'Backspace';
    if ((mark === undefined && !erases) || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    set(part, mark ?? null);
    if (mark !== undefined) toNextStep(event.target as Element);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: the rows are fieldsets themselves; one more would be read before each.
    <div role="group" class="field" aria-labelledby={id} aria-describedby={`${id}-hint`}>
      <strong id={id}>{label}</strong>
      <span class="hint" id={`${id}-hint`}>
        {words}. {text.marksKeys} {hint}
      </span>
      {rows.map((row) => (
        <fieldset key={row.part} class="marks" data-step onKeyDown={onKeyDown(row.part)}>
          <legend>{row.label}</legend>
          {MARKS.map((mark) => (
            <label key={mark} class={marks.get(row.part) === mark ? 'mark on' : 'mark'}>
              <input
                type="radio"
                class="option-input"
                name={`${id}-${row.part}`}
                checked={marks.get(row.part) === mark}
                onChange={() => set(row.part, mark)}
                onClick={() => marks.get(row.part) === mark && set(row.part, null)}
              />
              {mark}
            </label>
          ))}
        </fieldset>
      ))}
      <Notes notes={notes} />
    </div>
  );
}

/** What each column of a table was taken for; a wrong one is put right here. */
export function ColumnChoice({
  summary,
  headings,
  names,
  labelOf,
  none,
  unknown,
  onChoose,
}: {
  summary: string;
  headings: readonly { readonly index: number; readonly text: string; readonly column: string | null }[];
  names: readonly (readonly [key: string, name: string])[];
  labelOf: (heading: string) => string;
  /** The words for a column nobody needs. */
  none: string;
  /** The words for a column that was not understood, where that is something else. */
  unknown?: string;
  onChoose: (index: number, key: string) => void;
}) {
  return (
    <details class="fold">
      <summary>{summary}</summary>
      <div class="plan-columns">
        {headings.map((heading) => (
          <label key={heading.index} class={unknown && heading.column === null ? 'asked' : ''}>
            <span title={heading.text}>{heading.text}</span>
            <select
              aria-label={labelOf(heading.text)}
              value={heading.column ?? (unknown ? '?' : '')}
              onChange={(event) => onChoose(heading.index, event.currentTarget.value)}
            >
              {unknown && heading.column === null && (
                <option value="?" disabled>
                  {unknown}
                </option>
              )}
              <option value="">{none}</option>
              {names.map(([key, name]) => (
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

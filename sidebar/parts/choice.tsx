/** One of several, as radio buttons: arrows move, Tab goes on. */
export function Choice<T extends string>({
  legend,
  options,
  chosen,
  choose,
}: {
  legend: string;
  options: readonly { readonly value: T; readonly label: string; readonly hint?: string }[];
  chosen: T | null;
  choose: (value: T) => void;
}) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(({ value, label, hint }) => (
        <label key={value} class="tick change-choice">
          <input type="radio" name="choice" checked={chosen === value} onChange={() => choose(value)} />
          <span>
            {label}
            {hint && <span class="quiet block">{hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
